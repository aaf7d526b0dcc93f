import type { LexiconEntry } from './lexeme.js';
import { each } from './words.js';

/** What a number word is worth and how it combines. */
export type NumeralWord =
  /** un … seize; dix joins with sept, huit, neuf. */
  | { readonly kind: 'unit'; readonly value: number }
  /** vingt … nonante. */
  | { readonly kind: 'ten'; readonly value: number }
  | { readonly kind: 'hundred'; readonly value: 100 }
  | { readonly kind: 'thousand'; readonly value: 1000 }
  /** million, milliard …: the long scale. */
  | { readonly kind: 'scale'; readonly value: number }
  /** dizaine, vingtaine, centaine, millier: about so many; `plural` alone is vague. */
  | { readonly kind: 'collective'; readonly value: number; readonly plural: boolean }
  /** premier, deuxième, vingtième: also the denominator of a fraction, from troisième on. */
  | { readonly kind: 'ordinal'; readonly value: number }
  /** demi, tiers, quart, moitié: `value` is the denominator. */
  | { readonly kind: 'fraction'; readonly value: number };

const UNITS = `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`.split(
  ' ',
);

const TENS: readonly (readonly [word: string, value: number])[] = [
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
];

const SCALES: readonly (readonly [word: string, value: number])[] = [
  ['million', 1e6],
  ['milliard', 1e9],
  ['billion', 1e12],
  ['billiard', 1e15],
  ['trillion', 1e18],
];

const COLLECTIVES: readonly (readonly [word: string, value: number])[] = [
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['septantaine', 70],
  ['huitantaine', 80],
  ['nonantaine', 90],
  ['centaine', 100],
  ['millier', 1000],
];

const ORDINALS: readonly (readonly [words: string, value: number])[] = [
  ['premier première premiers premières unième', 1],
  ['second seconde seconds secondes deuxième deuxièmes', 2],
  ['troisième troisièmes', 3],
  ['quatrième quatrièmes', 4],
  ['cinquième cinquièmes', 5],
  ['sixième sixièmes', 6],
  ['septième septièmes', 7],
  ['huitième huitièmes', 8],
  ['neuvième neuvièmes', 9],
  ['dixième dixièmes', 10],
  ['onzième onzièmes', 11],
  ['douzième douzièmes', 12],
  ['treizième treizièmes', 13],
  ['quatorzième quatorzièmes', 14],
  ['quinzième quinzièmes', 15],
  ['seizième seizièmes', 16],
  ['vingtième vingtièmes', 20],
  ['trentième trentièmes', 30],
  ['quarantième quarantièmes', 40],
  ['cinquantième cinquantièmes', 50],
  ['soixantième soixantièmes', 60],
  ['septantième septantièmes', 70],
  ['huitantième huitantièmes octantième octantièmes', 80],
  ['nonantième nonantièmes', 90],
  ['centième centièmes', 100],
  ['millième millièmes', 1000],
  ['millionième millionièmes', 1e6],
  ['milliardième milliardièmes', 1e9],
];

const FRACTIONS: readonly (readonly [words: string, value: number])[] = [
  ['demi demie demis demies moitié', 2],
  ['tiers', 3],
  ['quart quarts', 4],
];

/** French number words: cardinals in the spellings of every country, collectives, ordinals, fractions. */
export function* numeralEntries(): Generator<LexiconEntry> {
  for (const [value, word] of UNITS.entries()) yield [word, { numeral: { kind: 'unit', value } }];
  yield ['une', { numeral: { kind: 'unit', value: 1 } }];
  for (const [word, value] of TENS) yield [word, { numeral: { kind: 'ten', value } }];
  yield* each('cent cents', { numeral: { kind: 'hundred', value: 100 } });
  yield* each('mille mil', { numeral: { kind: 'thousand', value: 1000 } });
  for (const [word, value] of SCALES) yield* each(`${word} ${word}s`, { numeral: { kind: 'scale', value } });
  for (const [word, value] of COLLECTIVES) {
    yield [word, { numeral: { kind: 'collective', value, plural: false } }];
    yield [`${word}s`, { numeral: { kind: 'collective', value, plural: true } }];
  }
  for (const [words, value] of ORDINALS) yield* each(words, { numeral: { kind: 'ordinal', value } });
  for (const [words, value] of FRACTIONS) yield* each(words, { numeral: { kind: 'fraction', value } });
}

/** Multipliers written as symbols behind digits (`2 Mds`, `120 M€`), case-sensitive; M, K and G need money behind them. */
export const SCALE_SYMBOLS: ReadonlyMap<string, { readonly value: number; readonly needsMoney: boolean }> = new Map([
  ['Md', { value: 1e9, needsMoney: false }],
  ['Mds', { value: 1e9, needsMoney: false }],
  ['md', { value: 1e9, needsMoney: false }],
  ['mds', { value: 1e9, needsMoney: false }],
  ['Mrd', { value: 1e9, needsMoney: false }],
  ['Mrds', { value: 1e9, needsMoney: false }],
  ['mrd', { value: 1e9, needsMoney: false }],
  ['mrds', { value: 1e9, needsMoney: false }],
  ['Mia', { value: 1e9, needsMoney: false }],
  ['Mio', { value: 1e6, needsMoney: false }],
  ['mio', { value: 1e6, needsMoney: false }],
  ['M', { value: 1e6, needsMoney: true }],
  ['MM', { value: 1e6, needsMoney: true }],
  ['G', { value: 1e9, needsMoney: true }],
  ['K', { value: 1e3, needsMoney: true }],
  ['k', { value: 1e3, needsMoney: true }],
]);
