import { createGenerator } from 'ts-json-schema-generator';

/** A published JSON Schema: the type it is made from, and its file. */
const SCHEMAS = [
  { type: 'ArticleFacts', source: 'src/article-facts.ts', id: 'depeche/1', file: 'article-facts.schema.json' },
  { type: 'Extension', source: 'src/extension/extension.ts', id: 'depeche/extension/1', file: 'extension.schema.json' },
] as const;

/** The published schemas as their files hold them. */
export function jsonSchemas(): { readonly file: URL; readonly content: string }[] {
  return SCHEMAS.map(({ type, source, id, file }) => {
    const generator = createGenerator({
      path: source,
      tsconfig: 'tsconfig.json',
      type,
      schemaId: id,
      additionalProperties: false,
      skipTypeCheck: true,
    });
    return {
      file: new URL(`../schema/${file}`, import.meta.url),
      content: `${JSON.stringify(generator.createSchema(type), null, 2)}\n`,
    };
  });
}
