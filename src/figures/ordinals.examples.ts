import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'ranks in digits',
    examples: [
      { text: 'Le Belge, ⟦12e⟧ mondial, est éliminé.', expect: { kind: 'ordinal', value: 12, counted: null } },
      { text: 'Il égalise à la ⟦58e⟧ minute.', expect: { kind: 'ordinal', value: 58 } },
      { text: 'Le but (⟦9e⟧) libère le stade.', expect: { kind: 'ordinal', value: 9 } },
      { text: 'Le ⟦1er⟧ tour a lieu dimanche.', expect: { kind: 'ordinal', value: 1 } },
      { text: 'La ⟦2ème⟧ étape est plate.', expect: { kind: 'ordinal', value: 2 } },
      { text: 'La ⟦2nde⟧ manche est pour lui.', expect: { kind: 'ordinal', value: 2 } },
    ],
    counterExamples: ['Le 8e Chasseurs défile.', 'La 5e République vieillit.', 'Le 2e régiment part.'],
  },
  {
    name: 'ranks in words',
    examples: [
      { text: 'Le ⟦troisième⟧ joueur du tableau a perdu.', expect: { kind: 'ordinal', value: 3 } },
      { text: 'C’est sa ⟦vingt-troisième⟧ victoire.', expect: { value: 23 } },
      { text: 'La ⟦quatre-vingt-dixième⟧ minute approche.', expect: { value: 90 } },
      { text: 'Le ⟦premier⟧ tour a eu lieu.', expect: { value: 1 } },
      { text: 'Un ⟦cinquième⟧ homme est recherché.', expect: { kind: 'ordinal', value: 5 } },
      { text: 'L’emploi monte pour un ⟦quatrième⟧ mois de suite.', expect: { kind: 'ordinal', value: 4 } },
      { text: 'La ⟦deuxième⟧ plus grande ville du pays dort.', expect: { value: 2 } },
      { text: 'Elle brigue un ⟦second⟧ mandat.', expect: { value: 2 } },
    ],
    counterExamples: [
      'Le Premier ministre a parlé.',
      'Le premier ministre du Québec a parlé.',
      'Une première depuis dix ans.',
      'Pour la première fois, elle a ri.',
      'Dans un premier temps, il a nié.',
      'La Seconde Guerre mondiale a détruit la ville.',
      'Il n’a pas hésité une seconde.',
      'C’est l’énième report.',
      'Chaque dixième de degré compte.',
      'Ils visent les huitièmes de finale.',
    ],
  },
  {
    name: 'ranks in Roman capitals',
    examples: [
      { text: 'La ⟦XXIIe⟧ édition du salon ouvre.', expect: { kind: 'ordinal', value: 22 } },
      { text: 'Le ⟦XIVe⟧ arrondissement est inondé.', expect: { value: 14 } },
      { text: 'Le parti ouvre son ⟦VIe⟧ congrès.', expect: { value: 6 } },
      { text: 'La ⟦IIème⟧ phase débute.', expect: { value: 2 } },
    ],
    counterExamples: [
      'La Ve République vieillit.',
      'François Ier aimait Chambord.',
      'Une église du XIIe siècle a brûlé.',
      'La vie reprend.',
      'Louis XIV est mort.',
      'Vive la paix.',
    ],
  },
  {
    name: 'several at the same rank',
    examples: [
      { text: 'Les Bleues sont ⟦quatrièmes⟧.', expect: { kind: 'ordinal', value: 4 } },
      { text: 'Ils finissent ⟦deuxièmes⟧ du relais.', expect: { value: 2 } },
    ],
    counterExamples: ['Les deuxièmes s’en vont.'],
  },
];
