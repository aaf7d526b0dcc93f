import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'numbers beside names that count all the same',
    examples: [
      { text: 'A Lyon ⟦20⟧ écoles ont fermé.', expect: { value: 20 } },
      { text: 'Le Sénat (⟦348⟧ membres) vote.', expect: { value: 348 } },
      { text: '⟦Deux⟧ Boeing 737 sont cloués au sol.', expect: { value: 2 } },
      { text: 'Il a livré ⟦25⟧ avions 737 MAX.', expect: { value: 25 } },
      { text: 'Selon l’Insee, ⟦3 millions⟧ de Français sont concernés.', expect: { value: 3e6 } },
    ],
    counterExamples: [
      'Le Boeing ⟦737⟧ cloué au sol repart.',
      'Un biréacteur Aeris ⟦450⟧ mis en service est perdu.',
      'France 2 et Europe 1 diffusent le débat.',
      'La Formule 1 et le Top 14 reprennent.',
      'Le CAC 40 a fini dans le rouge.',
      'Apollo 11 et Ariane 6 ont volé.',
      'Le Covid-19 recule.',
      'L’autoroute A7 et la RN 20 sont coupées.',
      'La nationale 7 est fermée.',
      'La page 12 du rapport est vide.',
      'Le pas de tir 4 est prêt.',
      'Louis XIV et Jean-Paul II sont morts.',
      'Un ouragan de catégorie 4 approche.',
    ],
  },
  {
    name: 'telephones, addresses, references',
    examples: [{ text: 'Le numéro vert a reçu ⟦300⟧ appels.', expect: { value: 300 } }],
    counterExamples: [
      'Renseignements au 01 42 96 12 12.',
      'Joindre le +33 6 11 22 33 44.',
      'Un numéro vert (800 123 456) est ouvert.',
      'Appelez le 3919.',
      'Le 0800 123 456 est gratuit.',
      'Il vit au 12, rue de la République.',
      'Ecrire au 75001 Paris.',
      'La gare de Cahors (46) ferme.',
      'Le gouvernement recourt à l’article 49.3.',
    ],
  },
  {
    name: 'seeds, rankings and complements of a label',
    examples: [{ text: 'Le club compte ⟦trois⟧ numéros un.', expect: { kind: 'count', value: 3 } }],
    counterExamples: [
      'Ana Costa (POR/N.⟦12⟧) est sortie.',
      'La numéro ⟦1⟧ mondiale a gagné.',
      'Le numéro ⟦deux⟧ chinois est en visite.',
      'Les ⟦six⟧ premiers mois ont été rudes.',
      'L’article ⟦3⟧ des statuts le dit.',
      'Le numéro ⟦10⟧ des Bleus sort.',
      'Un ⟦quatre-quatre⟧ brûle.',
      'Le variant BA.⟦5⟧ domine.',
      'Le sans plomb ⟦95⟧ baisse.',
      "Il égalise à ⟦4⟧'21'' de la fin.",
      '⟦1⟧ - Le plus cher des tableaux.',
      'La part est grande (encadré ⟦3⟧) partout.',
      'Une étude le montre [⟦20⟧].',
    ],
  },
];
