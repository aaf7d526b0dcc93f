/** Writes the generated parts of README.md and corpus/README.md: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { generatedDocs } from './generated-docs.js';

for (const { file, content } of await generatedDocs()) writeFileSync(file, content);
