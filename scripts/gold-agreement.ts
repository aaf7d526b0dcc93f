/**
 * How far two readers agree: the gold of `corpus/second-reading/`, made blind, scored against the first gold of the same articles
 * (`npm run gold:agreement`; `--errors` lists where they differ).
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { goldFilesIn, readGoldFile } from '../src/cli/score-files.js';
import { readGold, type Score, score } from '../src/score/index.js';
import { factsOfGold } from './facts-of-gold.js';

/** The second reading scored against the first. */
export async function agreement(): Promise<Score> {
  const pairs = await Promise.all(
    (await goldFilesIn('corpus/second-reading')).map(async (file) => {
      const name = basename(file);
      const gold = await readGoldFile(existsSync(`corpus/${name}`) ? `corpus/${name}` : `corpus/unseen/${name}`);
      return { gold, facts: factsOfGold(readGold(readFileSync(file, 'utf8'), gold.text)) };
    }),
  );
  return score(pairs);
}
