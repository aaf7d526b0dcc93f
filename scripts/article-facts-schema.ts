import { createGenerator } from 'ts-json-schema-generator';

export const SCHEMA_FILE = new URL('../schema/article-facts.schema.json', import.meta.url);

/** The JSON Schema of ArticleFacts as the published file holds it, made from `src/article-facts.ts`. */
export function articleFactsSchema(): string {
  const generator = createGenerator({
    path: 'src/article-facts.ts',
    tsconfig: 'tsconfig.json',
    type: 'ArticleFacts',
    schemaId: 'depeche/1',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema('ArticleFacts'), null, 2)}\n`;
}
