import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Lengths of time, and times that come back. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'duration',
    examples: [
      {
        text: 'Ils ont parlé pendant ⟦une heure⟧.',
        expect: { type: 'duration', value: 'PT1H', resolution: 'explicit', interval: null },
      },
      { text: 'À ⟦quatre mois⟧ des Jeux, rien n’est prêt.', expect: { value: 'P4M' } },
      { text: 'Après ⟦deux heures et demie⟧ de débats, ils ont voté.', expect: { value: 'PT2H30M' } },
      { text: 'La pluie de ⟦deux mois et demi⟧ est tombée.', expect: { value: 'P2.5M' } },
      { text: 'Il a passé ⟦trois ans et six mois⟧ en exil.', expect: { value: 'P3Y6M' } },
      { text: 'Le trafic a cessé durant ⟦trois heures et quart⟧.', expect: { value: 'PT3H15M' } },
      { text: 'Il a gagné en ⟦4 h 12 min 37 s⟧.', expect: { value: 'PT4H12M37S' } },
      { text: 'Il est mort au bout d’⟦un quart d’heure⟧.', expect: { value: 'PT15M' } },
      { text: 'Elle a attendu ⟦trois quarts d’heure⟧.', expect: { value: 'PT45M' } },
      { text: 'Elle a attendu ⟦une demi-heure⟧.', expect: { value: 'PT30M' } },
      { text: 'Le contrat court sur ⟦un quart de siècle⟧.', expect: { value: 'P25Y' } },
      { text: 'Il a été condamné à ⟦cinq ans⟧ de prison.', expect: { value: 'P5Y' } },
      { text: 'Depuis ⟦deux ans⟧, il se tait.', expect: { value: 'P2Y', bound: 'since' } },
      { text: 'Elle a vécu là ⟦près de trente ans⟧.', expect: { value: 'P30Y', modifier: 'approx' } },
      { text: 'Il est parti ⟦une dizaine de jours⟧.', expect: { value: 'P10D', modifier: 'approx' } },
      { text: 'Il a disparu ⟦plusieurs mois⟧.', expect: { value: 'PXM' } },
      { text: 'Il vit là depuis ⟦des années⟧.', expect: { value: 'PXY', bound: 'since' } },
      { text: 'Cela fait ⟦nonante jours⟧ que je réclame.', expect: { value: 'P90D' } },
      { text: 'Une visite de ⟦deux ou trois jours⟧ suffira.', expect: { value: 'P2D/P3D' } },
      { text: 'Il risque de ⟦dix à quinze ans⟧ de prison.', expect: { value: 'P10Y/P15Y' } },
      { text: '⟦Onze mois⟧ après leur descente, ils gagnent.', expect: { type: 'duration', value: 'P11M' } },
      { text: 'Le film de ⟦1h47⟧ a plu.', expect: { value: 'PT1H47M' } },
    ],
    counterExamples: [
      'Un homme âgé de 51 ans a souri.',
      'Une seconde place lui suffit.',
      'Se représentera-t-il un jour ?',
      'Les moins de 30 ans votent peu.',
      'Les 18-24 ans votent peu.',
      'Il roule à 120 km/h.',
    ],
  },
  {
    name: 'up to now, from now on',
    examples: [
      { text: 'Il a agi ⟦ces derniers mois⟧.', expect: { type: 'duration', value: 'PXM', resolution: 'unresolved' } },
      { text: '⟦Ces dix dernières années⟧ ont été chaudes.', expect: { value: 'P10Y' } },
      { text: '⟦La dernière décennie⟧ a été chaude.', expect: { type: 'duration', value: 'P10Y' } },
      { text: 'Il a plu ⟦toute la journée⟧.', expect: { type: 'duration', value: 'P1D' } },
      { text: 'Au cours des ⟦trois derniers mois⟧, il a plu.', expect: { value: 'P3M' } },
      { text: 'Il pleuvra ⟦les prochains jours⟧.', expect: { value: 'PXD' } },
    ],
    counterExamples: ['Les derniers arrivés sont partis.'],
  },
  {
    name: 'set',
    examples: [
      {
        text: 'Le bulletin paraît ⟦chaque mardi⟧.',
        expect: { type: 'set', value: 'XXXX-WXX-2', resolution: 'explicit' },
      },
      { text: '⟦Tous les vendredis⟧, on prie.', expect: { type: 'set', value: 'XXXX-WXX-5' } },
      { text: 'On le redécouvre ⟦tous les dix ans⟧.', expect: { type: 'set', value: 'P10Y' } },
      { text: 'Il vient ⟦tous les jours⟧.', expect: { type: 'set', value: 'P1D' } },
      { text: 'Il vient ⟦deux fois par an⟧.', expect: { type: 'set', value: 'P1Y' } },
      { text: '⟦Chaque année⟧, il revient.', expect: { type: 'set', value: 'P1Y' } },
      { text: 'La facture tombera ⟦tous les 1er janvier⟧.', expect: { type: 'set', value: 'XXXX-01-01' } },
      { text: '⟦Tous les matins à 6h30⟧, ils aident.', expect: { type: 'set', value: 'XXXX-XX-XXT06:30' } },
      { text: 'La liste paraît ⟦chaque jour à 17h⟧.', expect: { type: 'set', value: 'XXXX-XX-XXT17:00' } },
      { text: 'Elle dessinait ⟦chaque matin⟧.', expect: { type: 'set', value: 'XXXX-XX-XXTMO' } },
      { text: 'Ouvert du ⟦lundi au vendredi⟧.', expect: { type: 'set', value: 'XXXX-WXX-1/XXXX-WXX-5' } },
      { text: 'Ils travaillent ⟦sept jours sur sept⟧.', expect: { type: 'set', value: 'P1D' } },
    ],
    counterExamples: ['Tous les habitants ont fui.', 'Le bimensuel a fermé.'],
  },
];
