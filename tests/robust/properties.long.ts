import fc from 'fast-check';
import { test } from 'vitest';
import { PROPERTIES } from './properties.js';
import '../property-seed.js';

test.each(PROPERTIES.map((property) => [property.name, property] as const))('%s', (_, { texts, check }) => {
  fc.assert(
    fc.property(texts, (some) => check(...some)),
    { numRuns: 1500 },
  );
});
