import type { QuoteFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only the words and the lemma: where the cue stands is no matter here. */
function cue(text: string, lemma: string): QuoteFact['cue'] {
  return { text, lemma } as QuoteFact['cue'];
}

/** Only who speaks, as it stands in the text. */
function by(text: string): QuoteFact['speaker'] {
  return { mention: { text } } as QuoteFact['speaker'];
}

export const examples: readonly RuleExamples<QuoteFact>[] = [
  {
    name: 'source with an aside before what it says',
    examples: [
      {
        text: 'Selon un élu, qui a requis l’anonymat, ⟦le vote est joué d’avance⟧.',
        expect: { kind: 'indirect', speaker: by('un élu') },
      },
      {
        text: 'Selon les résultats de l’enquête, rendus publics ce mardi, ⟦la moitié des puits sont à sec⟧.',
        expect: { kind: 'indirect', speaker: by('les résultats de l’enquête') },
      },
      {
        text: 'Selon Eurostat, l’office statistique de l’Union européenne, ⟦les prix ont ralenti⟧.',
        expect: { kind: 'indirect', speaker: by('Eurostat') },
      },
      {
        text: 'Selon l’Observatoire des forêts, une ONG basée à Liège, ⟦la coupe a doublé⟧.',
        expect: { kind: 'indirect', speaker: by('l’Observatoire des forêts') },
      },
      {
        text: 'Selon la police, ⟦un homme, armé d’un couteau, a été maîtrisé⟧.',
        expect: { kind: 'indirect', speaker: by('la police') },
      },
      {
        text: 'Pour Lucie Marchal, économiste à l’université de Gand, ⟦la hausse des taux va durer⟧.',
        expect: { kind: 'indirect', speaker: by('Lucie Marchal') },
      },
    ],
    counterExamples: [
      'Pour Lucie Marchal, une des riveraines, la nouvelle est tombée hier.',
      'Les tarifs varient selon les régions.',
      'Les élèves sont répartis selon les communes.',
    ],
  },
  {
    name: 'source set off inside its clause',
    examples: [
      {
        text: 'Par ailleurs, selon la préfecture, ⟦deux routes restent coupées⟧.',
        expect: { kind: 'indirect', speaker: by('la préfecture') },
      },
      {
        text: 'En mars, selon l’institut, ⟦les prix ont reculé⟧.',
        expect: { kind: 'indirect', speaker: by('l’institut') },
      },
      {
        text: '⟦Le suspect⟧, selon une source judiciaire, a reconnu les faits.',
        expect: { kind: 'indirect', speaker: by('une source judiciaire') },
      },
      {
        text: 'L’armée a annoncé que ⟦six civils avaient péri dans une école⟧ qui, selon les rebelles, servait de dépôt.',
        expect: { kind: 'indirect', speaker: by('L’armée') },
      },
    ],
    counterExamples: ['Les prix, selon les cas, montent ou baissent.'],
  },
  {
    name: 'verb of saying without somebody who says',
    examples: [
      {
        text: 'Il est reproché à l’ancien trésorier d’⟦avoir vidé la caisse⟧.',
        expect: { kind: 'indirect', cue: cue('est reproché', 'reprocher'), speaker: null },
      },
      {
        text: 'Il a été demandé aux habitants de ⟦rester chez eux⟧.',
        expect: { kind: 'indirect', cue: cue('a été demandé', 'demander'), speaker: null },
      },
      {
        text: '⟦Le parquet s’est saisi de l’enquête⟧, a-t-il été annoncé de source officielle.',
        expect: { kind: 'indirect', speaker: by('source officielle') },
      },
      { text: '⟦La route sera coupée⟧, a-t-il été précisé.', expect: { kind: 'indirect', speaker: null } },
      {
        text: 'On indique de source diplomatique que ⟦l’accord est proche⟧.',
        expect: { kind: 'indirect', speaker: by('source diplomatique') },
      },
      {
        text: 'Deux hommes ont fui, selon une source judiciaire. ⟦Un troisième se cache⟧, a-t-on ajouté de même source.',
        expect: { kind: 'indirect', speaker: { id: 's1', mention: { text: 'même source' } } as QuoteFact['speaker'] },
      },
      {
        text: '⟦Quatre mineurs ont été secourus⟧, a appris lundi l’AFP auprès de la direction.',
        expect: { kind: 'indirect', cue: cue('a appris', 'apprendre'), speaker: by('la direction') },
      },
    ],
    counterExamples: [
      'Il n’est pas exclu que la grève reprenne.',
      'Le maire est reparti, a appris la nouvelle et pleuré.',
      'Il est tard, a appris Luc.',
    ],
  },
  {
    name: 'what things do as well as people',
    examples: [
      {
        text: 'Le rapport confirme que ⟦la vanne était ouverte⟧.',
        expect: { kind: 'indirect', speaker: by('Le rapport') },
      },
      {
        text: 'L’entreprise menace de ⟦fermer l’usine⟧.',
        expect: { kind: 'indirect', speaker: by('L’entreprise') },
      },
    ],
    counterExamples: [
      'La sécheresse menace de vider les barrages.',
      'L’immeuble menace de s’effondrer.',
      'La situation exige que les secours arrivent vite.',
      'Cette victoire confirme que l’équipe progresse.',
      'Le froid explique que les récoltes soient mauvaises.',
    ],
  },
  {
    name: 'several verbs of saying for one subject',
    examples: [
      {
        text: 'La ministre a dit que le texte était prêt, ajoutant que ⟦les maires seraient reçus⟧ et précisant que rien ne pressait.',
        expect: { kind: 'indirect', cue: cue('ajoutant', 'ajouter'), speaker: by('La ministre') },
      },
      {
        text: 'La ministre a dit que le texte était prêt, ajoutant que les maires seraient reçus et précisant que ⟦rien ne pressait⟧.',
        expect: { kind: 'indirect', cue: cue('précisant', 'préciser'), speaker: by('La ministre') },
      },
      {
        text: 'La ministre assure que ⟦le texte, soutenu par les uns et contesté par les autres, sera voté⟧.',
        expect: { kind: 'indirect', cue: cue('assure', 'assurer') },
      },
    ],
    counterExamples: ['Le texte, soutenu par les uns et contesté par les autres, est au Sénat.'],
  },
  {
    name: 'who speaks inside what another says does not speak behind it',
    examples: [
      {
        text: 'Luc Roux a dit que le maire avait promis de partir, et ajouté que ⟦rien n’était signé⟧.',
        expect: { kind: 'indirect', speaker: by('Luc Roux') },
      },
      {
        text: 'Luc Roux a dit espérer qu’un accord soit trouvé, mais prévenu que ⟦le temps pressait⟧.',
        expect: { kind: 'indirect', speaker: by('Luc Roux') },
      },
      {
        text: 'La thèse est fragile, a jugé Luc Roux, pour qui ⟦le témoin ment⟧.',
        expect: { kind: 'indirect', speaker: by('Luc Roux') },
      },
    ],
    counterExamples: ['Ni le maire ni le préfet ne confirment que la route est coupée.'],
  },
  {
    name: 'report before the verb of its sentence',
    examples: [
      {
        text: 'Le skieur, qui avait annoncé qu’⟦il se retirait⟧, a été sacré dimanche.',
        expect: { kind: 'indirect', speaker: by('Le skieur') },
      },
      {
        text: 'Le groupe, qui disait ⟦vouloir réduire ses coûts⟧, ferme trois sites.',
        expect: { kind: 'indirect', speaker: by('Le groupe') },
      },
      {
        text: 'Estimant que ⟦la colère était légitime⟧, le ministre a quitté la salle.',
        expect: { kind: 'indirect', speaker: by('le ministre') },
      },
      {
        text: 'Estimant que le maire, Paul Roux, avait menti, la préfète a dit que ⟦le dossier serait rouvert⟧.',
        expect: { kind: 'indirect', speaker: by('la préfète') },
      },
      {
        text: 'Le patron a beau répéter que ⟦tout va bien⟧, les commandes baissent.',
        expect: { kind: 'indirect', speaker: by('Le patron') },
      },
      {
        text: 'Le maire, tout comme le préfet, affirme que ⟦le pont tremble⟧.',
        expect: { kind: 'indirect', speaker: by('Le maire') },
      },
      { text: 'Certains affirment que ⟦le pont tremble⟧.', expect: { kind: 'indirect', speaker: by('Certains') } },
      {
        text: 'L’ancien maire, aujourd’hui avocat, affirme que ⟦le pont tremble⟧.',
        expect: { kind: 'indirect', speaker: by('L’ancien maire') },
      },
      {
        text: 'Un cadre de la société, OKB, affirme que ⟦le pont tremble⟧.',
        expect: { kind: 'indirect', speaker: by('Un cadre de la société') },
      },
    ],
    counterExamples: [
      'Personne ne dit que le pont tremble.',
      'Le maire aurait dû dire que le pont tremble.',
      'Le maire aurait pu annoncer que le pont tremble.',
    ],
  },
  {
    name: 'clause that waits for its verb or its object',
    examples: [
      {
        text: 'Il faudra, prévient le maire, ⟦revoir tout le système⟧.',
        expect: { kind: 'indirect', cue: cue('prévient', 'prévenir') },
      },
      {
        text: 'Ce serait, selon la police, ⟦un règlement de comptes⟧.',
        expect: { kind: 'indirect', cue: cue('selon', 'selon') },
      },
      {
        text: 'La ville, insiste la préfète, ⟦n’a jamais été évacuée⟧.',
        expect: { kind: 'indirect', cue: cue('insiste', 'insister') },
      },
      {
        text: 'Un accord qui, selon Berlin, ⟦profitera à tous⟧ a été signé.',
        expect: { kind: 'indirect', speaker: by('Berlin') },
      },
    ],
    counterExamples: ['Il faudra, comme prévu, revoir tout le système.'],
  },
  {
    name: 'verb and what is said with more between them',
    examples: [
      {
        text: 'L’institut a fait savoir, lundi 7 novembre que ⟦la crue était passée⟧.',
        expect: { kind: 'indirect', cue: cue('a fait savoir', 'faire savoir') },
      },
      {
        text: 'Le patron a informé les salariés que ⟦le site fermerait⟧.',
        expect: { kind: 'indirect', cue: cue('a informé', 'informer') },
      },
      {
        text: 'Le préfet a souligné ⟦à quel point les digues étaient fragiles⟧.',
        expect: { kind: 'indirect', cue: cue('a souligné', 'souligner') },
      },
      {
        text: '⟦La taxe sera levée, comme l’a demandé le Sénat⟧, a promis le ministre.',
        expect: { kind: 'indirect' },
      },
    ],
    counterExamples: [
      'Les digues seront revues, comme le demande la région.',
      'Le tribunal dira si le contrat est valable.',
    ],
  },
  {
    name: 'two outlets that report a clause with a verb of proposing',
    examples: [
      {
        text: 'Selon le Phare et l’Echo, ⟦le groupe mené par Luc Arnal a proposé 2 milliards d’euros au conseil pour l’achat de la scierie⟧.',
        expect: { kind: 'indirect' },
      },
      {
        text: 'Ida Sorel a tranché. Cependant selon elle, ⟦une hausse des prix est exclue⟧.',
        expect: { kind: 'indirect' },
      },
    ],
    counterExamples: ['Le Phare et l’Echo ont proposé un abonnement.'],
  },
  {
    name: 'the subject alone before the verb is no report',
    examples: [
      { text: '⟦Le maire, Rachid Sorel (PS), a été réélu⟧, a annoncé la préfecture.', expect: { kind: 'indirect' } },
      { text: '⟦La digue, bâtie en 1990, cédera en mars⟧, a précisé la préfecture.', expect: { kind: 'indirect' } },
      { text: '⟦Trois blessés dans un accident⟧, a annoncé la police.', expect: { kind: 'indirect' } },
    ],
    counterExamples: [
      'Le maire, Rachid Sorel (PS), a demandé l’état de catastrophe naturelle.',
      'La CGT, premier syndicat, demande l’état d’urgence.',
      'Le porte-parole du gouvernement, Luc Sorel, a annoncé la loi.',
      'La cinéaste, déjà primée en 2019, espère une Palme.',
      'Le club, relégué en mai, dénonce une Fédération injuste.',
      'Les familles, dont celle du chauffeur, réclament la tête du directeur.',
    ],
  },
];
