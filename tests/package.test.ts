import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

// The package as users import it by its name: `npm test` builds it first.
const require = createRequire(import.meta.url);
const NAME = 'depeche';

describe.each([
  ['import', async (path: string) => (await import(/* @vite-ignore */ path)) as typeof import('../src/index.js')],
  ['require', async (path: string) => require(path) as typeof import('../src/index.js')],
])('%s', (_, load) => {
  test('the library', async () => {
    const { extract } = await load(NAME);
    expect(extract('Le maire est parti mercredi.', { publishedAt: '2024-04-05' }).schema).toBe('depeche/1');
  });

  test('the scorer', async () => {
    expect(await load(`${NAME}/score`)).toHaveProperty('score');
  });

  test('the report and the comparison', async () => {
    const { extract } = await load(NAME);
    const { renderReport } = (await load(`${NAME}/report`)) as unknown as typeof import('../src/report/index.js');
    const { compareFacts } = (await load(`${NAME}/compare`)) as unknown as typeof import('../src/compare/index.js');
    const text = 'Le séisme a fait 12 morts.';
    const facts = extract(text);
    expect(renderReport({ text, facts })).toContain('id="t-f1"');
    expect(compareFacts(facts, extract('Le séisme a fait 15 morts.')).figures).toMatchObject([{ difference: 3 }]);
  });

  test('the formats', async () => {
    const { readArticle, toCsv } = (await load(
      `${NAME}/formats`,
    )) as unknown as typeof import('../src/formats/index.js');
    const { extract } = await load(NAME);
    const { text } = readArticle('<article><p>Le maire est parti le 3 avril 2024.</p></article>');
    expect(toCsv({ text, facts: extract(text) })).toContain('2024-04-03');
  });
});

test('the schema', () => {
  expect(require(`${NAME}/schema.json`)).toHaveProperty('$ref', '#/definitions/ArticleFacts');
});
