import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedDocs } from '../scripts/generated-docs.js';

test('the generated parts of the documents are what the code gives (npm run docs writes them)', async () => {
  for (const { file, content } of await generatedDocs())
    expect(readFileSync(file, 'utf8') === content, file.pathname.split('/').at(-1)).toBe(true);
}, 60_000);
