import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../scripts/json-schemas.js';
import { createExtractor } from '../src/create-extractor.js';
import type { Extension } from '../src/extension/extension.js';

const schemas = jsonSchemas();

test.each(schemas)('the published schema is what the types say (npm run schema writes it)', ({ file, content }) => {
  expect(readFileSync(file, 'utf8')).toBe(content);
});

test('the schema of extensions and the program take the same files', () => {
  const schema = schemas.find(({ file }) => file.pathname.endsWith('/extension.schema.json'));
  const validate = new Ajv({ strict: false }).compile(JSON.parse(schema?.content ?? '') as object);
  const example = JSON.parse(readFileSync('examples/extension.json', 'utf8')) as Extension;
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  expect(() => createExtractor(example)).not.toThrow();
  for (const wrong of [
    { lexicon: { verbs: [{ verb: 'dire', takes: ['quoi'] }] } },
    { speakers: [{ nom: 'Ana Roux' }] },
    { rules: { days: [{ words: 'fête', month: 2 }] } },
  ]) {
    expect(validate(wrong)).toBe(false);
    expect(() => createExtractor(wrong as unknown as Extension)).toThrow(RangeError);
  }
});
