/**
 * Verbs of change as `lemma:letters`. `u` up, `d` down; `o` what was won or lost is its object (`gagne 2 %`), `g` and `k` up and down by
 * an object only (`prend 2 %`, `laisse 2 %`); `l` can lead from one
 * level to another (`grimper de 10 à 15`), `p` does nothing else (`passer de 10 à 15`); `m` a body can do it (`chuter de trois mètres`).
 * `>`, `~` and `<` say how near a level is (`dépasse 10 %`).
 */
export const CHANGE_VERBS = `augmenter:ul progresser:ul grimper:ul bondir:ulm rebondir:ul hausser:ul rehausser:ul monter:ulm remonter:ul
  gagner:uo regagner:uo prendre:g reprendre:g adjuger:g octroyer:g arroger:g engranger:g grappiller:g grignoter:g glaner:g
  ajouter:g renchérir:u envoler:ul flamber:u apprécier:u accélérer:ul relever:ul gonfler:ul regonfler:u majorer:u alourdir:u élargir:u
  accroître:u croître:u bonifier:u creuser:ul renforcer:u raffermir:u améliorer:u redresser:ul exploser:u doper:u
  avancer:um enfler:u étoffer:u revaloriser:u réévaluer:u aggraver:u surenchérir:u ressauter:u hisser:p
  baisser:dl rebaisser:d abaisser:dl décrocher:d glisser:dm rogner:do minorer:d détériorer:d dégrader:d dégringoler:dlm rabaisser:d
  reculer:dlm chuter:dlm rechuter:d diminuer:dl replier:d céder:do perdre:do reperdre:do effondrer:d plonger:dlm replonger:d fléchir:d
  contracter:d réduire:dl lâcher:do abandonner:k laisser:k concéder:k régresser:d ralentir:dl rétracter:d déprécier:d dévaluer:d
  amputer:d raboter:d alléger:d tomber:dlm retomber:dl tasser:d dévisser:d écrouler:d décroître:d éroder:d amoindrir:d
  redescendre:dlm descendre:dlm refluer:d effriter:d affaisser:d affaiblir:d décélérer:d restreindre:d fondre:d comprimer:d raccourcir:d
  passer:p ramener:p porter:p revenir:p revoir:p évoluer:p varier:l limiter:l allonger:l étendre:l prolonger:l réviser:l
  dépasser:> excéder:> avoisiner:~ approcher:< frôler:< friser:<`;

/** Nouns of change, singular. */
export const CHANGE_NOUNS = {
  up: `hausse augmentation progression croissance bond envolée flambée rebond montée remontée accroissement relèvement majoration accélération
    élargissement alourdissement renchérissement appréciation amélioration revalorisation poussée rehaussement raffermissement avancée`,
  down: `baisse recul repli chute diminution réduction contraction ralentissement décrue dégringolade effondrement plongeon glissade érosion
    tassement décroissance dépréciation dévaluation fléchissement abaissement décrochage allègement effritement régression dégradation
    détérioration décélération reflux affaissement`,
  /** Of percentages and points only: of money they are what was won, lost or taken out. */
  upShare: 'gain avance reprise',
  downShare: 'perte retrait',
} as const;

/** Nouns of a movement that a body makes too. */
export const MOVEMENT_NOUNS =
  'bond chute plongeon glissade dégringolade montée remontée recul avance avancée poussée reprise';
