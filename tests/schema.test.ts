import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFactsSchema, SCHEMA_FILE } from '../scripts/article-facts-schema.js';

test('the published schema is what the types say (npm run schema writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(articleFactsSchema());
}, 60_000);
