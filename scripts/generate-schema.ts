/** Writes the JSON Schema of ArticleFacts from its types: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { articleFactsSchema, SCHEMA_FILE } from './article-facts-schema.js';

mkdirSync(new URL('.', SCHEMA_FILE), { recursive: true });
writeFileSync(SCHEMA_FILE, articleFactsSchema());
