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
];
