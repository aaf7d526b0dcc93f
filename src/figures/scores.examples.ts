import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'scores',
    examples: [
      { text: 'Les Bleus ont gagné ⟦3-1⟧ à Lyon.', expect: { kind: 'score', score: [[3, 1]], value: null } },
      { text: 'La finale (⟦2-0⟧) fut triste.', expect: { score: [[2, 0]] } },
      { text: 'Le club l’emporte ⟦112-98⟧ hors de ses bases.', expect: { score: [[112, 98]] } },
      {
        text: 'La Suissesse s’impose ⟦6-4, 7-6⟧ en finale.',
        expect: {
          score: [
            [6, 4],
            [7, 6],
          ],
        },
      },
      {
        text: 'Il l’a battu ⟦6-3, 3-6, 7-6 (8/6)⟧ hier.',
        expect: {
          score: [
            [6, 3],
            [3, 6],
            [7, 6],
          ],
        },
      },
      { text: 'Ils passent aux tirs au but (0-0, ⟦4-2⟧ t.a.b.).', expect: { score: [[4, 2]] } },
      { text: 'Ils mènent ⟦2 buts à 1⟧ à la pause.', expect: { score: [[2, 1]] } },
      { text: 'Elle gagne par ⟦trois sets à deux⟧.', expect: { score: [[3, 2]] } },
      { text: 'Le PSG bat Brest ⟦3 à 1⟧.', expect: { score: [[3, 1]] } },
    ],
    counterExamples: [
      'Ils jouent en 4-4-2.',
      'L’article 221-1 du code pénal le prévoit.',
      'Le vol 12-34-B est annulé.',
      'Appelez le 514-555-0199.',
    ],
  },
  {
    name: 'points and goals that are no score',
    examples: [
      { text: 'Le taux gagne ⟦3 points⟧ à 45 %.', expect: { kind: 'percentage', unit: 'pp' } },
      { text: 'Ils ont marqué ⟦deux⟧ buts à trois minutes de la fin.', expect: { kind: 'count', value: 2 } },
    ],
    counterExamples: ['Le but est à ⟦trois minutes⟧ de la fin.', 'Les 2-3 prochaines années seront rudes.'],
  },
  {
    name: 'sets left off, tie-breaks in square brackets',
    examples: [
      {
        text: 'Elle a abandonné à ⟦7-6 (7/5), 5-7, 4-3⟧.',
        expect: {
          score: [
            [7, 6],
            [5, 7],
            [4, 3],
          ],
        },
      },
      {
        text: 'Elle s’impose ⟦3-6, 7-6 [5], 6-1⟧.',
        expect: {
          score: [
            [3, 6],
            [7, 6],
            [6, 1],
          ],
        },
      },
      { text: 'Toulon a perdu en clôture du Top 14 ⟦57-5⟧.', expect: { score: [[57, 5]] } },
    ],
    counterExamples: ['La règle du 4-4-2 tient.'],
  },
];
