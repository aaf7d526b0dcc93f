import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

const up = { change: { direction: 'up', from: null } } as const;
const down = { change: { direction: 'down', from: null } } as const;

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'by how much',
    examples: [
      { text: 'Les ventes sont en hausse de ⟦3,2 %⟧.', expect: up },
      { text: 'Le PIB a reculé de ⟦0,4 %⟧.', expect: down },
      { text: 'L’activité a bondi de près de ⟦14%⟧.', expect: up },
      { text: 'La facture grimpera ainsi de ⟦4,80 euros⟧.', expect: up },
      { text: 'L’action a gagné ⟦8,11%⟧ à Paris.', expect: up },
      { text: 'Le titre cédait ⟦2,1 %⟧.', expect: down },
      { text: 'Les cours ont chuté d’⟦un quart⟧.', expect: down },
      { text: 'Les émissions ont baissé de 5,8% en 2023 puis de ⟦1,8%⟧ en 2024.', expect: down },
      { text: 'Le groupe (⟦+12 %⟧) surprend.', expect: { ...up, value: 12 } },
      { text: 'Le titre (⟦-2,8%⟧) a souffert.', expect: { ...down, value: -2.8 } },
      { text: 'La hausse annuelle atteint ⟦11%⟧.', expect: up },
      { text: 'La baisse n’est que de ⟦1,8%⟧.', expect: down },
      { text: 'Le titre s’adjuge ⟦2,3%⟧.', expect: up },
      { text: 'Il table sur une hausse de l’ordre de ⟦3 %⟧.', expect: up },
      { text: 'Il a pris ⟦20%⟧ du capital.', expect: { change: null } },
      { text: 'Son budget de ⟦38 millions d’euros⟧ est voté.', expect: { change: null } },
      { text: 'Elle montre la photo de ⟦deux⟧ fillettes.', expect: { change: null } },
    ],
    counterExamples: ['La hausse se poursuit.'],
  },
  {
    name: 'from one level to another',
    examples: [
      { text: 'Le chômage passe de 5,1 % à ⟦4,8 %⟧.', expect: { change: { direction: 'down', from: 5.1 } } },
      { text: 'Le chômage passe de ⟦5,1 %⟧ à 4,8 %.', expect: { change: null } },
      { text: 'Le bilan est passé de 12 à ⟦17⟧ morts.', expect: { change: { direction: 'up', from: 12 } } },
      {
        text: 'La hausse des prix s’accélèrerait de 0,8% à ⟦1,3%⟧.',
        expect: { change: { direction: 'up', from: 0.8 } },
      },
      {
        text: 'Il note une amélioration de 2,2% à ⟦2,7%⟧ de la marge.',
        expect: { change: { direction: 'up', from: 2.2 } },
      },
      {
        text: 'Le budget passe de ⟦2,3⟧ à 2,9 milliards d’euros.',
        expect: { kind: 'money', value: 2.3e9, unit: 'EUR' },
      },
      {
        text: 'Le nombre de pannes a doublé, passant de 38 000 à ⟦71 000⟧ par an.',
        expect: { change: { direction: 'up', from: 38000 } },
      },
      { text: 'Le gazole a bondi de ⟦12 centimes⟧ à 1,85 euro.', expect: up },
      { text: 'Le gazole a bondi de 12 centimes à ⟦1,85 euro⟧.', expect: { change: null } },
    ],
    counterExamples: ['Il passe de bureau en bureau.'],
  },
  {
    name: 'against another time',
    examples: [
      {
        text: 'Le taux atteint ⟦4,8 %⟧, contre 4,2 % un an plus tôt.',
        expect: { change: { direction: 'up', from: 4.2 } },
      },
      { text: 'La marge est de ⟦1,5%⟧ contre 4,4% en 2023.', expect: { change: { direction: 'down', from: 4.4 } } },
      { text: 'Le oui l’emporte avec ⟦52%⟧ contre 48% au non.', expect: { change: null } },
      { text: 'Il est élu par ⟦118⟧ voix contre 109.', expect: { change: null } },
    ],
    counterExamples: ['Il joue contre la montre.'],
  },
  {
    name: 'verbs and nouns of change in every form',
    examples: [
      { text: 'Le titre avance de ⟦2,3%⟧.', expect: up },
      { text: 'L’indice grignotait ⟦0,3%⟧ à la mi-journée.', expect: up },
      { text: 'Les loyers seront revalorisés de ⟦1,8 %⟧.', expect: up },
      { text: 'La récolte s’est accrue de ⟦12 %⟧.', expect: up },
      { text: 'Le trafic accroitra de ⟦3 %⟧ encore.', expect: up },
      { text: 'Le titre cèderait ⟦3 %⟧.', expect: down },
      { text: 'La production décroissait de ⟦4 %⟧ par an.', expect: down },
      { text: 'Le cours refluait de ⟦2%⟧.', expect: down },
      { text: 'Le titre, lâchant ⟦3,5%⟧, entraîne le marché.', expect: down },
      { text: 'Les effectifs ont fondu de ⟦20%⟧.', expect: down },
      { text: 'Une décrue de ⟦2,5 %⟧ est attendue.', expect: down },
      { text: 'Le nombre de mariages a augmenté de ⟦1.200⟧ en un an.', expect: up },
      { text: 'Le baril a perdu ⟦1,12 dollar⟧ à 53 dollars.', expect: down },
      { text: 'Le club a perdu ⟦1,2 million d’euros⟧ dans l’affaire.', expect: { change: null } },
      { text: 'Une perte de ⟦3 millions d’euros⟧ est attendue.', expect: { change: null } },
      { text: 'Les prévisions de croissance étaient de ⟦24%⟧ en mai.', expect: { change: null } },
      { text: 'Le coût atteint le montant de ⟦3 millions d’euros⟧.', expect: { change: null } },
      { text: 'Le titre est stable, ne lâchant que ⟦0,2%⟧.', expect: down },
      { text: 'Une chute de ⟦douze mètres⟧ lui a coûté la vie.', expect: { change: null } },
      { text: 'La chute de ⟦deux⟧ ministres a surpris.', expect: { change: null } },
      { text: 'Il est tombé de ⟦trois⟧ étages.', expect: { change: null } },
      { text: 'La mairie a augmenté le salaire de ⟦300⟧ agents.', expect: { change: null } },
    ],
    counterExamples: ['Les prix montent et descendent.'],
  },
  {
    name: 'a verb of change that holds for several figures',
    examples: [
      { text: 'Milan a dégringolé de 3,2%, Lisbonne de ⟦3,1%⟧ et Oslo de 2,7%.', expect: down },
      { text: 'Milan a dégringolé de 3,2%, Lisbonne de 3,1% et Oslo de ⟦2,7%⟧.', expect: down },
      { text: 'Milan perd 0,9% et Lisbonne ⟦1,1%⟧.', expect: down },
      { text: 'Vernay a pris 3% à 12 euros et Cassel ⟦2%⟧ à 9 euros.', expect: up },
      { text: 'Il note une hausse de 7 % à Brest (1.500 euros le mètre carré), de ⟦3 %⟧ à Quimper.', expect: up },
      { text: 'Les appartements ont progressé de 3,8 % ; ceux des maisons de ⟦4,9 %⟧.', expect: up },
      { text: 'L’indice a perdu 32 points, soit ⟦0,4%⟧.', expect: down },
      { text: 'L’Indec monte de 0,31% ou 66 points à 21.640 points, le Norex de ⟦0,64%⟧.', expect: up },
      { text: 'L’indice Indec a pris 13,96 points, à 18.100,41 points, et le Norex ⟦8,72⟧ points.', expect: up },
      { text: 'Le premier a pris 0,3% et le deuxième ⟦0,7%⟧.', expect: up },
      { text: 'Vernay et Cassel gagnent respectivement ⟦1,4%⟧ et 1,8%.', expect: up },
      { text: 'Vernay et Cassel gagnent respectivement 1,4% et ⟦1,8%⟧.', expect: up },
      { text: 'Le baril cède 24 cents ou ⟦1,2 %⟧.', expect: down },
      { text: 'Le gazole recule de 4 % ou 8 centimes, à ⟦1,85 euro⟧.', expect: { change: null } },
      { text: 'Milan perd 3% et Lisbonne compte ⟦2%⟧ de chômeurs.', expect: { change: null } },
    ],
    counterExamples: ['Milan recule, Lisbonne avance.'],
  },
  {
    name: 'a sign with a space',
    examples: [
      { text: 'Le maire arrive premier (14,5%, ⟦+ 1,5 point⟧).', expect: { ...up, value: 1.5, unit: 'pp' } },
      { text: 'Sa rivale recule (14%, ⟦- 2 points⟧).', expect: { ...down, value: -2, unit: 'pp' } },
      { text: 'La population a augmenté de ⟦+ 0,47 %⟧.', expect: { ...up, value: 0.47 } },
    ],
    counterExamples: ['Le rendez-vous est à 15h00 (TU ⟦+1⟧).', 'Il a un bac⟦+5⟧.'],
  },
];
