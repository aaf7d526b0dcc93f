/** Prints how far two readers agree: `npm run gold:agreement`, with `-- --errors` where they differ. */
import { existsSync, readFileSync } from 'node:fs';
import { formatErrors, formatScore } from '../src/score/index.js';
import { agreement } from './gold-agreement.js';

const result = await agreement();
console.log(formatScore(result.total));
const textOf = (id: string): string =>
  readFileSync(existsSync(`corpus/${id}.txt`) ? `corpus/${id}.txt` : `corpus/unseen/${id}.txt`, 'utf8');
if (process.argv.includes('--errors')) console.log(`\n${formatErrors(result.errors, textOf)}`);
