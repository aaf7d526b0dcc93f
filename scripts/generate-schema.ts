/** Writes the published JSON Schemas from the types: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.js';

for (const { file, content } of jsonSchemas()) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
