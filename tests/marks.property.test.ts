import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import './property-seed.js';

const MARKS = [
  "''",
  '‘‘',
  '’’',
  '‘',
  '<<',
  '>>',
  '»«',
  '"',
  '«',
  '»',
  '« ',
  ' »',
  '“',
  '”',
  '„',
  '‹',
  '›',
  "'",
  '’',
  '+',
  '(',
  ')',
  '[…]',
];
const WORDS = [
  'l’',
  "d'",
  '2000',
  '…',
  ', dit-il, ',
  'la promesse du maire que',
  'le maire',
  'a dit',
  'que',
  'Paul Vernet',
  ', ',
  '. ',
  ': ',
  'selon',
  'Nous partons',
  'dit-il',
  '\n',
  '\n\n',
  '- ',
  'a-t-il ajouté',
  'dénonçant',
  '12',
  '?',
  '!',
];
const texts = fc.array(fc.constantFrom(...MARKS, ...WORDS), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...MARKS, ...WORDS), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('marks of any kind, nested and unbalanced at random, never throw, move an offset or let parts overlap', () => {
  fc.assert(
    fc.property(fc.oneof(texts, glued), (text) => {
      const { quotes } = extract(text, { language: 'fra' });
      for (const { parts, nested, cue, speaker, addressee, medium, clause } of quotes) {
        for (const span of [...parts, ...nested, clause, cue, speaker?.mention, addressee, medium]) {
          if (!span) continue;
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeLessThan(span.end);
        }
        for (let i = 1; i < parts.length; i++) expect(parts[i]?.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
      }
      // Marked words belong to one report: only what is said around them without marks may hold other quotations.
      const marked = quotes
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ parts }) => parts)
        .sort((a, b) => a.start - b.start);
      for (let i = 1; i < marked.length; i++) expect(marked[i]?.start).toBeGreaterThanOrEqual(marked[i - 1]?.end ?? 0);
    }),
    { numRuns: 400 },
  );
});

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['«', '»'],
  ['« ', ' »'],
  ['«\u00a0', '\u00a0»'],
  ['“', '”'],
  ['“', '“'],
  ['”', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['‘', '’'],
  ["''", "''"],
  ['‘‘', '’’'],
  ['’’', '’’'],
  ['``', "''"],
  ['<<', '>>'],
  ['<< ', ' >>'],
  ['«', '«'],
];
const SAID = ['Nous partons demain', "L'eau monte encore", 'Il n’a rien vu, rien', 'C’est à 20 h 30', 'Vous restez ?'];

test('a sentence between any pair of marks, followed by its incise, is one part without its marks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAIRS), fc.constantFrom(...SAID), fc.boolean(), ([open, close], said, twice) => {
      const sentence = `${open}${said}${close}, a dit Paul Vernet.`;
      const text = twice ? `${sentence} ${sentence}` : sentence;
      const { quotes, diagnostics } = extract(text, { language: 'fra' });
      expect(quotes.map(({ parts }) => parts.map((part) => part.text))).toEqual(Array(twice ? 2 : 1).fill([said]));
      expect(diagnostics.filter(({ code }) => code.endsWith('quote') || code.includes('mark'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('one kind of marks inside another is nested, and does not end it', () => {
  const inner = PAIRS.filter(([open]) => /^[‹“‘'+]/.test(open));
  fc.assert(
    fc.property(
      fc.constantFrom(['«', '»'] as const, ['"', '"'] as const),
      fc.constantFrom(...inner),
      ([a, z], [open, close]) => {
        const text = `${a}Ils criaient ${open}au feu${close} et couraient${z}, raconte Paul Vernet.`;
        const { quotes } = extract(text, { language: 'fra' });
        expect(quotes.flatMap(({ parts }) => parts.map((part) => part.text))).toEqual([
          text.slice(1, text.indexOf(', raconte') - 1),
        ]);
        expect(quotes.flatMap(({ nested }) => nested.map((span) => span.text))).toEqual(['au feu']);
      },
    ),
    { numRuns: 60 },
  );
});
