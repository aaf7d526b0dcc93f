import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** A Wednesday. */
const WEDNESDAY = { publishedAt: '2024-04-03' };
const APRIL = { publishedAt: '2024-04' };

/** Expressions that are read from the day of publication, or from what the text spoke of before. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'weekday',
    examples: [
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: { value: '2024-04-03', resolution: 'publication' },
        options: WEDNESDAY,
      },
      { text: 'Il a été arrêté ⟦jeudi⟧ à Metz.', expect: { value: '2024-03-28' }, options: WEDNESDAY },
      { text: 'Il sera jugé ⟦jeudi⟧ à Metz.', expect: { value: '2024-04-04' }, options: WEDNESDAY },
      {
        text: 'Le ministre, attendu ⟦lundi⟧ à Rome, a démissionné.',
        expect: { value: '2024-04-08' },
        options: WEDNESDAY,
      },
      { text: 'Elle a fixé à ⟦samedi⟧ la fin des débats.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'L’audience a été fixée à ⟦samedi⟧.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'Il a promis de se retirer ⟦vendredi⟧.', expect: { value: '2024-04-05' }, options: WEDNESDAY },
      {
        text: 'Le deuil commence à compter de ⟦jeudi⟧.',
        expect: { value: '2024-04-04', bound: 'since' },
        options: WEDNESDAY,
      },
      {
        text: 'Un conseil est convoqué pour ⟦jeudi à 10h⟧.',
        expect: { type: 'time', value: '2024-04-04T10:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils sont sans eau depuis ⟦vendredi⟧.',
        expect: { value: '2024-03-29', bound: 'since' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils étaient descendus ⟦lundi dernier⟧ dans la rue.',
        expect: { value: '2024-04-01' },
        options: WEDNESDAY,
      },
      { text: 'Rendez-vous ⟦mercredi prochain⟧ à Namur.', expect: { value: '2024-04-10' }, options: WEDNESDAY },
      { text: 'Les obsèques auront lieu ⟦vendredi en huit⟧.', expect: { value: '2024-04-12' }, options: WEDNESDAY },
      { text: '« ⟦Samedi⟧, on monte trois cols », prévient-il.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'Il a parlé ⟦ce mardi⟧ à la radio.', expect: { value: '2024-04-02' }, options: WEDNESDAY },
      {
        text: 'Il a parlé ⟦mardi soir vers 21h30⟧ à la radio.',
        expect: { type: 'time', value: '2024-04-02T21:30', modifier: 'approx' },
        options: WEDNESDAY,
      },
      {
        text: 'L’avion s’est écrasé ⟦mardi en fin d’après-midi⟧.',
        expect: { value: '2024-04-02TAF', modifier: 'end' },
        options: WEDNESDAY,
      },
      { text: '⟦Mercredi 3⟧, le salon a ouvert.', expect: { value: '2024-04-03' }, options: WEDNESDAY },
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: {
          value: 'XXXX-WXX-3',
          resolution: 'partial',
          candidates: ['2024-03-27', '2024-04-03', '2024-04-10', '2024-04-17', '2024-04-24'],
          interval: null,
        },
        options: APRIL,
      },
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: { value: 'XXXX-WXX-3', resolution: 'unresolved', candidates: [] },
      },
    ],
    counterExamples: ['Le collectif Vendredi d’après a manifesté.', 'Robinson et son ami Vendredi sont célèbres.'],
  },
  {
    name: 'night between two days',
    examples: [
      {
        text: 'Il est mort dans ⟦la nuit de lundi à mardi⟧.',
        expect: { type: 'time', value: '2024-04-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les faits remontent à ⟦la nuit du 8 au 9 janvier⟧.',
        expect: { value: '2024-01-08TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les tirs ont repris dans ⟦la nuit de lundi à mardi 2 avril⟧.',
        expect: { value: '2024-04-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les tirs ont repris dans ⟦la nuit du vendredi 1er mars au samedi 2 mars⟧.',
        expect: { value: '2024-03-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Il soutient avoir passé ⟦la soirée du 11 février⟧ chez lui.',
        expect: { value: '2024-02-11TEV' },
        options: WEDNESDAY,
      },
      {
        text: 'Dans ⟦la nuit du 8 au 9 janvier 2023⟧, il a neigé. Vers 2h, tout gela.',
        expect: { value: '2023-01-08TNI' },
      },
      {
        text: 'Dans la nuit du 8 au 9 janvier 2023, il a neigé. ⟦Vers 2h⟧, tout gela.',
        expect: { value: '2023-01-09T02:00', resolution: 'text', anchor: 'd1' },
      },
    ],
    counterExamples: ['La Nuit des grues sort en salles.'],
  },
  {
    name: 'deictic day',
    examples: [
      { text: 'Il est parti ⟦hier soir⟧.', expect: { value: '2024-04-02TEV' }, options: WEDNESDAY },
      { text: 'Il est parti ⟦avant-hier⟧.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
      { text: 'Il partira ⟦demain à 8 heures⟧.', expect: { value: '2024-04-04T08:00' }, options: WEDNESDAY },
      { text: 'Il partira ⟦après-demain⟧.', expect: { value: '2024-04-05' }, options: WEDNESDAY },
      { text: '⟦Ce matin⟧, la rue était vide.', expect: { value: '2024-04-03TMO' }, options: WEDNESDAY },
      { text: 'Il est parti ⟦hier⟧.', expect: { value: 'XXXX-XX-XX', resolution: 'unresolved' } },
    ],
    counterExamples: ['Il a dit au revoir.'],
  },
  {
    name: 'period from now',
    examples: [
      {
        text: '⟦La semaine dernière⟧, il neigeait.',
        expect: { value: '2024-W13', interval: { start: '2024-03-25', end: '2024-04-01' } },
        options: WEDNESDAY,
      },
      { text: 'Il viendra ⟦le mois prochain⟧.', expect: { value: '2024-05' }, options: WEDNESDAY },
      { text: 'Il est venu ⟦l’an passé⟧.', expect: { value: '2023' }, options: WEDNESDAY },
      {
        text: 'Il est venu ⟦le week-end dernier⟧.',
        expect: { value: '2024-W13-WE', interval: { start: '2024-03-30', end: '2024-04-01' } },
        options: WEDNESDAY,
      },
      { text: '⟦Cette année⟧, tout va bien.', expect: { value: '2024' }, options: WEDNESDAY },
      {
        text: 'Les prix ont doublé en ⟦début d’année⟧.',
        expect: { value: '2024', modifier: 'start' },
        options: WEDNESDAY,
      },
      {
        text: 'Avant ⟦la fin de la décennie⟧, le seuil sera franchi.',
        expect: { value: '202', modifier: 'end', bound: 'before' },
        options: WEDNESDAY,
      },
      { text: 'Le texte sera lu ⟦la semaine du 8 avril⟧.', expect: { value: '2024-W15' }, options: WEDNESDAY },
      { text: 'C’était au ⟦siècle dernier⟧.', expect: { value: '19' }, options: WEDNESDAY },
      { text: 'Il est venu ⟦l’an dernier⟧.', expect: { value: '2023', resolution: 'publication' }, options: APRIL },
      {
        text: 'Il est venu ⟦la semaine dernière⟧.',
        expect: {
          value: 'XXXX-WXX',
          resolution: 'partial',
          candidates: ['2024-W13', '2024-W14', '2024-W15', '2024-W16', '2024-W17'],
        },
        options: APRIL,
      },
      { text: 'Au ⟦trimestre prochain⟧, il reviendra.', expect: { value: '2024-Q3' }, options: WEDNESDAY },
    ],
    counterExamples: ['Le joueur de l’année est belge.', 'Il vit au jour le jour.', 'La base est mise à jour.'],
  },
  {
    name: 'so long ago, in so long',
    examples: [
      {
        text: '⟦Il y a trois semaines⟧, il marchait.',
        expect: { type: 'date', value: '2024-W11' },
        options: WEDNESDAY,
      },
      { text: '⟦Il y a dix-huit mois⟧, personne ne parlait.', expect: { value: '2022-10' }, options: WEDNESDAY },
      {
        text: '⟦Il y a près de trente ans⟧, la mine fermait.',
        expect: { value: '1994', modifier: 'approx' },
        options: WEDNESDAY,
      },
      { text: '⟦Voilà dix ans⟧, la mine fermait.', expect: { value: '2014' }, options: WEDNESDAY },
      { text: 'Il l’a dit ⟦il y a un an et demi⟧.', expect: { value: '2022-10' }, options: WEDNESDAY },
      { text: 'La loi sera votée dans ⟦deux semaines⟧.', expect: { value: '2024-W16' }, options: WEDNESDAY },
      { text: 'La sonde arrivera dans ⟦huit jours⟧.', expect: { value: '2024-04-11' }, options: WEDNESDAY },
      { text: 'Tout sera prêt d’ici ⟦deux ans⟧.', expect: { value: '2026', bound: 'until' }, options: WEDNESDAY },
    ],
    counterExamples: ['Il y a deux hommes dans la rue.', 'Il y a 31 blessés.'],
  },
  {
    name: 'from the text before',
    examples: [
      {
        text: 'Il a démissionné mardi, après le rejet ⟦la veille⟧ de son budget.',
        expect: { value: '2024-04-01', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Lundi, il a limogé son ministre. ⟦Le lendemain⟧, il l’a remplacé.',
        expect: { value: '2024-04-02', resolution: 'text' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils se sont parlé en avril 2023, puis ⟦le mois précédent⟧ déjà.',
        expect: { value: '2023-03', resolution: 'text', anchor: 'd1' },
      },
      { text: 'En 2024, 91 cas; ⟦l’année suivante⟧, 74.', expect: { value: '2025', anchor: 'd1' } },
      {
        text: 'Il fuit en mai 1940. De retour ⟦quatre ans plus tard⟧, il peint.',
        expect: { value: '1944', anchor: 'd1' },
      },
      {
        text: 'Le 3 octobre 2013, un bateau coula. ⟦Quinze jours plus tard⟧, on agit.',
        expect: { value: '2013-10-18' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. Il avait disparu ⟦trois jours plus tôt⟧.',
        expect: { value: '2021-02-11' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. ⟦Ce jour-là⟧, il pleuvait.',
        expect: { value: '2021-02-14', anchor: 'd1' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. À ⟦7h30⟧, il pleuvait.',
        expect: { type: 'time', value: '2021-02-14T07:30', anchor: 'd1' },
      },
      {
        text: 'Le 24 février 2022, la guerre éclatait. ⟦Le 4 mars⟧, la centrale était prise.',
        expect: { value: '2022-03-04', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Le film sort mercredi. Il passera ⟦le soir même⟧ sur Arte.',
        expect: { type: 'time', value: '2024-04-03TEV' },
        options: WEDNESDAY,
      },
      {
        text: 'Le vote aura lieu le 9 juin. D’ici ⟦là⟧, rien ne bouge.',
        expect: { value: '2024-06-09', resolution: 'text', anchor: 'd1', bound: 'until' },
        options: WEDNESDAY,
      },
      { text: 'Il est mort ⟦le 15 du mois dernier⟧.', expect: { value: '2024-03-15' }, options: WEDNESDAY },
      { text: 'Il partira ⟦le 28 de ce mois⟧.', expect: { value: '2024-04-28' }, options: WEDNESDAY },
      { text: 'À l’automne 2022, puis au ⟦printemps suivant⟧, on fouilla.', expect: { value: '2023-SP' } },
      {
        text: 'La fusée a décollé jeudi à 11h17 GMT. La sonde s’est séparée ⟦41 minutes plus tard⟧.',
        expect: { value: '2024-03-28T11:58Z', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'La secousse a frappé dimanche. ⟦La veille⟧, la terre avait tremblé.',
        expect: { value: 'XXXX-WXX-6', resolution: 'unresolved' },
      },
      {
        text: '⟦Le lendemain⟧, il est parti.',
        expect: { value: 'XXXX-XX-XX', resolution: 'unresolved', candidates: [] },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['À la veille du procès, il a fui.', 'Au lendemain de sa défaite, il a pleuré.'],
  },
  {
    name: 'hours of the day spoken of',
    examples: [
      {
        text: 'Il a parlé mercredi. Paris a réagi dans ⟦la soirée⟧.',
        expect: { type: 'time', value: '2024-04-03TEV', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Une bombe a explosé mardi. ⟦Vers 8h15⟧, les secours arrivaient.',
        expect: { value: '2024-04-02T08:15', modifier: 'approx', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Le train est passé à ⟦14 h 30⟧.',
        expect: { value: '2024-04-03T14:30', resolution: 'publication' },
        options: WEDNESDAY,
      },
      { text: 'Il est arrivé à ⟦18H30 GMT⟧.', expect: { value: '2024-04-03T18:30Z' }, options: WEDNESDAY },
      {
        text: 'Le match débutera à ⟦20h45 heure de Paris⟧.',
        expect: { value: '2024-04-03T20:45+02:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Le match débutera à ⟦20h45 heure de Paris⟧.',
        expect: { value: '2024-03-30T20:45+01:00' },
        options: { publishedAt: '2024-03-30' },
      },
      { text: 'Il est sorti ⟦vers dix-sept heures⟧.', expect: { value: '2024-04-03T17:00' }, options: WEDNESDAY },
      { text: 'Il fut pris à ⟦3h du matin⟧.', expect: { value: '2024-04-03T03:00' }, options: WEDNESDAY },
      {
        text: 'Il fut pris à ⟦trois heures de l’après-midi⟧.',
        expect: { value: '2024-04-03T15:00' },
        options: WEDNESDAY,
      },
      { text: 'La marche part à ⟦14 heures⟧ de la place.', expect: { value: '2024-04-03T14:00' }, options: WEDNESDAY },
      {
        text: 'Rien n’était réglé en ⟦milieu de matinée⟧.',
        expect: { value: '2024-04-03TMO', modifier: 'mid' },
        options: WEDNESDAY,
      },
      {
        text: 'Il est venu ⟦tard dans la soirée⟧.',
        expect: { value: '2024-04-03TEV', modifier: 'end' },
        options: WEDNESDAY,
      },
      { text: 'Il fera chaud à ⟦midi⟧.', expect: { value: '2024-04-03T12:00' }, options: WEDNESDAY },
      {
        text: 'La bourse a ouvert. A ⟦13H47⟧, elle perdait 2%.',
        expect: { value: '2024-04-03T13:47' },
        options: WEDNESDAY,
      },
      {
        text: 'La cote montait ⟦vers 8H30 GMT mardi⟧.',
        expect: { type: 'time', value: '2024-04-02T08:30Z', modifier: 'approx' },
        options: WEDNESDAY,
      },
      {
        text: 'La terre a tremblé à ⟦06h47 heure locale dimanche⟧.',
        expect: { type: 'time', value: '2024-03-31T06:47' },
        options: WEDNESDAY,
      },
      {
        text: 'Le guichet sera ouvert de ⟦9h à 18h samedi⟧.',
        expect: { value: '2024-04-06T09:00/2024-04-06T18:00' },
        options: WEDNESDAY,
      },
      { text: 'Le sol a bougé à ⟦01h57 locale⟧.', expect: { value: '2024-04-03T01:57' }, options: WEDNESDAY },
      { text: 'Le bar fermera ⟦lundi à minuit⟧.', expect: { value: '2024-04-09T00:00' }, options: WEDNESDAY },
      { text: '⟦La nuit prochaine⟧, il gèlera.', expect: { value: '2024-04-03TNI' }, options: WEDNESDAY },
      {
        text: 'Il fera beau jeudi. A partir de ⟦la mi-journée⟧, il va pleuvoir.',
        expect: { value: '2024-04-04TMI', bound: 'since', resolution: 'text' },
        options: WEDNESDAY,
      },
      {
        text: 'Il a neigé jeudi. ⟦L’après-midi⟧, la route était fermée.',
        expect: { value: '2024-03-28TAF', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'La grève durera de ⟦lundi à 19h jusqu’à 8h jeudi⟧.',
        expect: { value: '2024-04-08T19:00/2024-04-11T08:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Il a neigé de ⟦vendredi soir à dimanche matin⟧.',
        expect: { value: '2024-03-29TEV/2024-03-31TMO' },
        options: WEDNESDAY,
      },
      {
        text: 'La marche partira ⟦samedi à 14 heures⟧ de la place.',
        expect: { value: '2024-04-06T14:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Il pleuvra à partir de ⟦midi dimanche⟧.',
        expect: { value: '2024-04-07T12:00', bound: 'since' },
        options: WEDNESDAY,
      },
      { text: 'Il pleuvra au cours du ⟦week-end⟧.', expect: { value: '2024-W14-WE' }, options: WEDNESDAY },
      { text: '⟦Toute la nuit⟧, les pompiers ont lutté.', expect: { value: '2024-04-02TNI' }, options: WEDNESDAY },
      { text: '⟦Cette nuit⟧, un hangar a brûlé.', expect: { value: '2024-04-02TNI' }, options: WEDNESDAY },
      { text: '⟦Cette nuit⟧, il gèlera.', expect: { value: '2024-04-03TNI' }, options: WEDNESDAY },
      {
        text: 'La vente aura lieu à partir de ⟦20h30⟧.',
        expect: { value: '2024-04-03T20:30', bound: 'since' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: [
      'Invité du 20 heures de TF1, il a nié.',
      'Les 24 Heures du Mans ont commencé.',
      'Il roulait à 120 km/h.',
      'Tout à l’heure, il mentait.',
    ],
  },
  {
    name: 'time without a place in the calendar',
    examples: [
      {
        text: 'Paris a ⟦récemment⟧ conclu un accord.',
        expect: { type: 'date', value: 'PAST_REF', resolution: 'unresolved' },
      },
      { text: 'Il reviendra ⟦bientôt⟧.', expect: { value: 'FUTURE_REF' } },
      { text: '⟦Quelques jours plus tôt⟧, il était libre.', expect: { value: 'PAST_REF' } },
    ],
    counterExamples: ['Il est souvent absent.'],
  },
];
