import { corpus } from '../corpus.js';

/** Texts that break programs, each repeated to a length in UTF-16 code units. */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['digits', '7'],
  ['digits and points', '1.234.567.'],
  ['straight marks', '"'],
  ['opening guillemets', '«'],
  ['closing guillemets', '»'],
  ['opening quotation marks', '“'],
  ['apostrophes', "'"],
  ['plus signs', '+'],
  ['round brackets', '('],
  ['square brackets', '['],
  ['nested marks and brackets', '« " ( [ “ ‹ '],
  ['a date', 'le 22 mars '],
  ['a date list', '14, 15, '],
  ['an initial', 'M. '],
  ['a number word', 'cent mille '],
  ['number words without spaces', 'quatre-vingt-dix-'],
  ['hyphens', '-'],
  ['dashes', '— '],
  ['an hour', '18h30'],
  ['amounts', '3,5 milliards d’euros et '],
  ['percents', '5 % '],
  ['scores', '6-4 '],
  ['no space at all', 'Lavilleestcalme'],
  ['words without an end', 'la ville est calme et '],
  ['names', 'Jean Dupont '],
  ['roles', 'le ministre de la '],
  ['cues', 'a dit '],
  ['incises', ', a dit M. Pic, '],
  ['indirect reports', 'il a dit que '],
  ['sources', 'selon '],
  ['empty quotations', '«»'],
  ['unclosed quotations', 'Il dit: "Non. '],
  ['line ends', '\n'],
  ['Windows line ends', '\r\n'],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['full stops', '.'],
  ['ellipses', '… '],
  ['commas', ','],
  ['colons', 'a : '],
  ['glued sentences', 'Fin.Début'],
  ['headings', '- Titre -\n'],
  ['a header', 'date 2024-04 '],
  ['a dateline', 'PARIS, 3 avr 2024 (AFP) - '],
  ['lone high surrogates', '\ud83d'],
  ['lone low surrogates', '\udc00'],
  ['emoji', '👩‍👩‍👧‍👦'],
  ['NUL', '\0'],
  ['right-to-left overrides', '\u202e'],
  ['zero-width joiners', '\u200d'],
  ['soft hyphens', '\u00ad'],
  ['combining marks', '\u0301'],
  ['a letter under combining marks', `e${'\u0301'.repeat(3000)}`],
  ['byte order marks', '\ufeff'],
  ['Arabic', 'قال '],
  ['Chinese', '他说'],
];

export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Articles of the corpus, one after the other, to a length. */
export function ordinary(length: number): string {
  return repeated(
    corpus('seen')
      .filter(({ text }) => /\b(?:le|la|les|des)\b/.test(text))
      .map(({ text }) => text)
      .join('\n\n'),
    length,
  );
}
