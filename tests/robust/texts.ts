import fc from 'fast-check';
import { corpus } from '../corpus.js';

/** Paragraphs of the articles of the corpus that are in French, article by article. */
const ARTICLES: readonly string[] = corpus('seen')
  .filter(({ text }) => /\b(?:le|la|les|des)\b/.test(text))
  .map(({ text }) => text.trim());

const LONGEST = 3000;

/** A stretch of whole lines of an article of the corpus. */
export const stretches: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 12 }))
  .map(([article, from, count]) => {
    const lines = article.split('\n');
    return lines
      .slice(from % lines.length)
      .slice(0, 2 * count)
      .join('\n')
      .slice(0, LONGEST);
  });

/** Things that copy is broken with. */
const SHARDS = [
  '"',
  '« ',
  ' »',
  '“',
  '”',
  '‹',
  '+',
  "'",
  '’',
  '(',
  ')',
  '[',
  '…',
  '...',
  '. ',
  '.',
  '! ',
  '? ',
  ': ',
  ', ',
  ' - ',
  ' – ',
  '- ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u202f',
  '\t',
  '\u00ad',
  '\u200d',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ufeff',
  '\0',
  '\ud83d',
  '\udc00',
  '👩‍👧',
  'ﬁ',
  'İ',
  'ß',
  '½',
  '٣',
  '1',
  '2024',
  '22',
  '31/12/2024',
  '18h30',
  '-3',
  '3.000',
  ' M. ',
  ' Mme ',
  ' MM. ',
  ' mercredi ',
  ' le 22 mars ',
  ' mars dernier ',
  ' il y a deux ans',
  ' 3,5 % ',
  " millions d'euros ",
  ' a-t-il dit',
  ' selon ',
  ', a dit ',
  ' que ',
  ' qui ',
  ' deux ',
  ' cent ',
  ' fois plus ',
  '(AFP)',
  'PARIS, 3 avr 2024 (AFP) - ',
  ' date 2024-04 ',
  ' au moins ',
  ' entre ',
  ' et ',
];

const shards = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SHARDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

type Change = readonly [
  kind: 'insert' | 'delete' | 'repeat' | 'move' | 'case',
  at: number,
  length: number,
  shard: string,
];

const changes: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'move', 'case'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 120 })),
  shards,
);

function changed(text: string, [kind, at, length, shard]: Change): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const [before, behind] = [text.slice(0, start), text.slice(start + length)];
  switch (kind) {
    case 'insert':
      return before + shard + text.slice(start);
    case 'delete':
      return before + behind;
    case 'repeat':
      return before + piece + piece + behind;
    case 'move':
      return piece + before + behind;
    case 'case':
      return before + (length % 2 === 0 ? piece.toUpperCase() : piece.toLowerCase()) + behind;
  }
}

/** Articles of the corpus with a few accidents. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(stretches, fc.array(changes, { minLength: 1, maxLength: 6 }))
  .map(([text, list]) => list.reduce(changed, text));

/** Words and marks of agency copy in any order, and any Unicode at all, also such as is none. */
export const free: fc.Arbitrary<string> = fc.oneof(
  fc.array(shards, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
);

/** Any of them. */
export const texts: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: free });
