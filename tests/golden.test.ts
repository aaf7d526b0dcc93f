import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { corpus, optionsOf } from './corpus.js';
import { formatGolden } from './golden.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../schema/article-facts.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

// `npm run golden` writes the files anew; read the diff before committing it.
describe.each([...corpus('seen'), ...corpus('unseen')].map((gold) => [gold.id, gold] as const))('%s', (id, gold) => {
  const facts = formatGolden(extract(gold.text, optionsOf(gold)));

  test('gives the facts of its golden file', async () => {
    await expect(facts).toMatchFileSnapshot(`golden/${id}.json`);
  });

  test('gives facts that the published schema allows', () => {
    validate(JSON.parse(facts));
    expect(validate.errors ?? []).toEqual([]);
  });
});
