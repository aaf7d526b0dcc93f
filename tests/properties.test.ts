import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { FINDINGS } from './robust/findings.js';
import { PROPERTIES } from './robust/properties.js';
import './property-seed.js';

// The same for longer: `npm run fuzz`, and tests/robust/properties.long.ts.
test.each(PROPERTIES.map((property) => [property.name, property] as const))(
  '%s',
  (_, { texts, check }) => {
    fc.assert(
      fc.property(texts, (some) => check(...some)),
      { numRuns: 100 },
    );
  },
  60_000,
);

test.each(FINDINGS)('what a fuzz run once found: %j', (text) => {
  for (const { check } of PROPERTIES) check(text, 'Le maire est parti le 3 avril.');
});

test('an empty text and one of spaces have no facts', () => {
  for (const text of ['', ' ', '\n\n', '\u00a0\t'])
    expect(extract(text)).toMatchObject({ sentences: [], dates: [], figures: [], quotes: [], speakers: [] });
});
