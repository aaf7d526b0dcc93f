import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.js';

const MARKS = ['"', '«', '»', '« ', ' »', '“', '”', '„', '‹', '›', "'", '’', '+', '(', ')', '[…]'];
const WORDS = [
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
