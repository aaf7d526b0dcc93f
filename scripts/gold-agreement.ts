/**
 * How far two readers agree: the gold of `corpus/second-reading/`, made blind, scored against the first gold of the same articles
 * (`npm run gold:agreement`; `--errors` lists where they differ).
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { goldFilesIn, readGoldFile } from '../src/cli/score-files.js';
import { formatErrors, formatScore, readGold, score } from '../src/score/index.js';
import { factsOfGold } from './facts-of-gold.js';

const pairs = await Promise.all(
  (await goldFilesIn('corpus/second-reading')).map(async (file) => {
    const name = basename(file);
    const gold = await readGoldFile(existsSync(`corpus/${name}`) ? `corpus/${name}` : `corpus/unseen/${name}`);
    return { gold, facts: factsOfGold(readGold(readFileSync(file, 'utf8'), gold.text)) };
  }),
);
const result = score(pairs);
console.log(`${pairs.length} articles, second reader against first\n\n${formatScore(result.total)}`);
if (process.argv.includes('--errors'))
  console.log(`\n${formatErrors(result.errors, (id) => pairs.find((pair) => pair.gold.id === id)?.gold.text ?? '')}`);
