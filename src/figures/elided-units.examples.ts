import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only what is counted: where it stands is no matter here. */
const voix = { head: 'voix' } as FigureFact['counted'];

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'the unit of the amount before',
    examples: [
      {
        text: 'Le titre cotait 45,60 euros, contre ⟦44,20⟧ la veille.',
        expect: { kind: 'money', unit: 'EUR', value: 44.2 },
      },
      { text: 'Le déficit atteint 5,5 % du PIB, contre ⟦4,8⟧ prévus.', expect: { kind: 'percentage', unit: '%' } },
      { text: 'Il pesait 92 kg, contre ⟦85⟧ avant.', expect: { kind: 'measure', unit: 'kg' } },
      { text: 'L’âge moyen est de 45 ans, contre ⟦41⟧ en 2010.', expect: { kind: 'age', unit: 'a' } },
      { text: 'Il gagnait 2.000 euros par mois, soit ⟦24.000⟧ par an.', expect: { kind: 'money', value: 24000 } },
      {
        text: 'La facture est passée de 120 euros à ⟦180⟧ en deux ans.',
        expect: { kind: 'money', value: 180, change: { direction: 'up', from: 120 } },
      },
      { text: 'L’amende de 5.000 euros a été portée à ⟦7.500⟧.', expect: { kind: 'money', value: 7500 } },
      { text: 'Il a fait -12 degrés à Brenn, ⟦-15⟧ à Tess.', expect: { kind: 'measure', value: -15, change: null } },
      { text: 'Il lève 25 millions d’euros, dont ⟦10⟧ en dette.', expect: { kind: 'money', value: 10e6 } },
      {
        text: 'Il a 500 millions d’euros, dont ⟦200⟧ apportés par l’Etat.',
        expect: { kind: 'money', value: 200e6, counted: null },
      },
      { text: 'Il a 500 millions d’euros, dont ⟦12⟧ héritiers.', expect: { kind: 'count' } },
      { text: 'Il a 12 euros, dont ⟦3⟧ en pièces.', expect: { kind: 'money', value: 3 } },
      { text: 'Il a 25 millions d’euros, dont ⟦100⟧ pour elle.', expect: { kind: 'count', value: 100 } },
      { text: 'Ils ont produit ⟦72,4⟧ et 31,6 TWh.', expect: { kind: 'measure', unit: 'TW.h', value: 72.4 } },
      { text: 'Les pertes sont de ⟦1,2⟧ et 1,4 milliard d’euros.', expect: { kind: 'money', value: 1.2e9 } },
      { text: 'L’indice est à ⟦48,3⟧ et 2,1 % des sondés s’en moquent.', expect: { kind: 'number', unit: null } },
      { text: 'L’action monte à 34 euros, puis à ⟦36,5⟧.', expect: { kind: 'money', unit: 'EUR' } },
      { text: 'Le taux varie de 3 à 5 %, voire ⟦8⟧ dans certains quartiers.', expect: { kind: 'percentage' } },
      { text: 'Il a fait 38 degrés à Lyon, 41 à Nîmes et ⟦39,5⟧ à Arles.', expect: { kind: 'measure', unit: 'Cel' } },
      {
        text: 'La vitesse est limitée à 50 km/h en ville et ⟦80⟧ sur route.',
        expect: { kind: 'measure', unit: 'km/h' },
      },
      { text: 'Le taux est de 12 % à Paris et de ⟦15⟧ à Lyon.', expect: { kind: 'percentage', value: 15 } },
      { text: 'L’enveloppe de 200 millions d’euros (⟦150⟧ en 2022) est là.', expect: { kind: 'money', value: 150e6 } },
      { text: 'Il a perdu 12 millions d’euros, contre ⟦800.000⟧ en 2022.', expect: { kind: 'money', value: 800000 } },
      { text: 'Le loyer est de 18.000 francs, contre ⟦15.500⟧ il y a un an.', expect: { kind: 'money', unit: 'FRF' } },
      {
        text: "Le bénéfice a atteint ⟦1,2⟧ contre 1,1 milliard d'euros un an plus tôt.",
        expect: { kind: 'money', value: 1.2e9, unit: 'EUR', change: { direction: 'up', from: 1.1e9 } },
      },
      { text: 'Ils ont arrêté un homme de 31 ans et une femme de ⟦28⟧.', expect: { kind: 'age', unit: 'a' } },
      {
        text: 'Un garçon de 12 ans, une jeune fille de ⟦17⟧ et leur mère ont été blessés.',
        expect: { kind: 'age', value: 17 },
      },
      {
        text: "Un homme de 35 ans ainsi qu'une femme de ⟦41⟧ ont été interpellés.",
        expect: { kind: 'age', value: 41 },
      },
      { text: 'Le texte est adopté par ⟦212⟧ contre 109 voix.', expect: { value: 212, counted: voix } },
      { text: 'Il est tombé 80 à 100 mm de pluie, localement ⟦150⟧.', expect: { kind: 'measure', unit: 'mm' } },
      {
        text: 'Il fallait rouler à 40 km/h, voire même ⟦30⟧ dans les cols.',
        expect: { kind: 'measure', unit: 'km/h' },
      },
      { text: 'Un homme de 31 ans et une équipe de ⟦28⟧ ont gagné.', expect: { kind: 'count', unit: null } },
      { text: 'Une femme de 40 ans, la doyenne du groupe de ⟦15⟧, a gagné.', expect: { kind: 'count', unit: null } },
      { text: "Le groupe a perdu ⟦12⟧ contre 8 millions d'euros en 2019.", expect: { kind: 'money', value: 12e6 } },
      { text: 'Un homme de 31 ans et une équipe de ⟦28⟧ policiers sont là.', expect: { kind: 'count', unit: null } },
      { text: 'Il a payé 45 euros à ⟦20⟧ personnes.', expect: { kind: 'count', unit: null } },
      { text: 'Il critique une hausse de 40 %, contre ⟦12⟧ lits supprimés.', expect: { kind: 'count', unit: null } },
      { text: 'L’indice recule de 0,8 % à ⟦8.120⟧.', expect: { unit: null } },
      { text: 'Le titre avance de 2,3 % à ⟦45,60⟧.', expect: { unit: null } },
      { text: 'Il a investi 3 millions d’euros et en attend ⟦12⟧ dans dix ans.', expect: { unit: null } },
    ],
    counterExamples: ['Il a parlé contre cette hausse, à Lyon et en ville.'],
  },
  {
    name: 'money that is only spoken of',
    examples: [
      {
        text: 'Le trou est de 2 milliards de dinars à Tunis. Les recettes ont crû de 6,4% à ⟦31,5 milliards⟧.',
        expect: { kind: 'money', unit: 'TND', value: 31.5e9 },
      },
      {
        text: 'Il manque 2 milliards d’euros. Il neige. La dette extérieure est à 61,2% (⟦74,3 milliards⟧).',
        expect: { kind: 'money', unit: 'EUR' },
      },
      {
        text: 'Il a vendu pour 45 milliards de francs CFA (80 millions de dollars). Il neige. Le coût est de ⟦12 milliards⟧.',
        expect: { kind: 'money', unit: 'XOF' },
      },
      { text: 'Elle a emprunté 2 millions d’euros. La population est de ⟦12 millions⟧.', expect: { kind: 'count' } },
      { text: 'Elle a 2 millions d’euros. Il neige. Ses ventes ont atteint ⟦3 millions⟧.', expect: { kind: 'count' } },
      { text: 'Il neige. Le coût est de ⟦12 milliards⟧.', expect: { kind: 'count', unit: null } },
    ],
    counterExamples: ['La dette et le coût du marché pèsent.'],
  },
  {
    name: 'the price of another thing in the same money',
    examples: [
      { text: 'Le litre coûte 1,4120 euro à la pompe et le diesel ⟦1,5210⟧.', expect: { kind: 'money', unit: 'EUR' } },
      { text: 'L’euro vaut 1,0850 dollar, la livre à ⟦1,2750⟧.', expect: { kind: 'money', unit: 'USD' } },
      { text: 'Le WTI est à 78 dollars le baril, le Brent à ⟦82⟧.', expect: { kind: 'money', unit: 'USD' } },
      { text: 'Un homme gagne 2.500 euros, les femmes ⟦2.100⟧.', expect: { kind: 'money', unit: 'EUR' } },
      { text: 'Le titre vaut 12,5 euros et l’indice ⟦48,3⟧.', expect: { kind: 'number', unit: null } },
      { text: 'Le titre vaut 12,5 euros et son ratio, en baisse, est de ⟦48,3⟧.', expect: { kind: 'number' } },
    ],
    counterExamples: ['Le diesel et la livre sont chers.'],
  },
];
