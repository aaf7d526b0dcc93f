import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'fractions',
    examples: [
      { text: '⟦Neuf mis en cause sur dix⟧ sont des hommes.', expect: { kind: 'fraction', value: 0.9 } },
      { text: '⟦Un tiers⟧ des élèves manquent.', expect: { kind: 'fraction', value: 1 / 3 } },
      { text: '⟦Un cinquième⟧ des bateaux restent au port.', expect: { kind: 'fraction', value: 1 / 5 } },
      {
        text: 'Deux rameurs sont saufs; un ⟦troisième⟧, resté à bord, est introuvable.',
        expect: { kind: 'ordinal', value: 3 },
      },
      { text: 'Un ⟦cinquième⟧ a pris la fuite.', expect: { kind: 'ordinal', value: 5 } },
      { text: 'Les ⟦trois quarts⟧ des écoles ferment.', expect: { value: 0.75, definite: true } },
      { text: '⟦La moitié⟧ des lits sont occupés.', expect: { value: 0.5 } },
      { text: 'Ils absorbent ⟦neuf dixièmes⟧ de la chaleur.', expect: { value: 0.9 } },
      { text: 'Elle y fait ⟦un cinquième⟧ de ses ventes.', expect: { value: 0.2 } },
      { text: 'La valeur a chuté d’⟦un quart⟧.', expect: { value: 0.25, change: { direction: 'down', from: null } } },
      { text: 'Les effectifs ont été réduits de ⟦moitié⟧.', expect: { value: 0.5 } },
    ],
    counterExamples: [
      'Le quart de finale aura lieu samedi.',
      'Les demi-finales sont loin.',
      'Il a attendu un quart d’heure.',
      'Les pays tiers protestent.',
      'Le tiers-monde n’existe plus.',
      'Un Tiers est intervenu.',
    ],
  },
  {
    name: 'so many out of so many',
    examples: [
      { text: '⟦Un patient sur trois⟧ renonce.', expect: { kind: 'fraction', value: 1 / 3 } },
      { text: '⟦Sept Français sur dix⟧ y sont opposés.', expect: { value: 0.7 } },
      { text: '⟦Deux conducteurs de train sur dix⟧ sont en grève.', expect: { value: 0.2 } },
      { text: 'Près de ⟦3 électeurs sur 10⟧ hésitent.', expect: { value: 0.3, modifier: 'nearly' } },
      { text: 'L’usine supprime un emploi, ⟦un sur quatre⟧.', expect: { value: 0.25 } },
      { text: 'Il faut réunir les ⟦45⟧ sièges requis sur nonante.', expect: { kind: 'count', value: 45 } },
      { text: 'Il a gagné ⟦trois⟧ courses sur dix ans.', expect: { kind: 'count', value: 3 } },
    ],
    counterExamples: ['Il a misé sur le rouge.'],
  },
];
