/**
 * Scores the corpus: the seed article, the seen and the unseen part. Exits with 1 below the floors of `corpus/floors.json`.
 * `--record` writes better figures into the floors; `--errors` lists the errors of the seen part (never of the unseen).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { goldFilesIn, readGoldFile, scoreGold } from '../src/cli/score-files.js';
import { belowFloors, type Floors, floorsOf, raised } from '../src/score/floors.js';
import { formatErrors, formatScore } from '../src/score/index.js';

const FLOORS = new URL('../corpus/floors.json', import.meta.url);
const SEED = 'lecornu-choigou';

const seen = await Promise.all((await goldFilesIn('corpus')).map(readGoldFile));
const unseen = await Promise.all((await goldFilesIn('corpus/unseen')).map(readGoldFile));
const parts = { seed: seen.filter((gold) => gold.id === SEED), seen: seen.filter((gold) => gold.id !== SEED), unseen };

const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
const measured: Record<string, Floors[string]> = {};
const failures: string[] = [];
for (const [part, golds] of Object.entries(parts)) {
  const result = scoreGold(golds);
  console.log(`\n${part}: ${golds.length} article${golds.length === 1 ? '' : 's'}\n\n${formatScore(result.total)}`);
  if (process.argv.includes('--errors') && part !== 'unseen')
    console.log(`\n${formatErrors(result.errors, (id) => golds.find((gold) => gold.id === id)?.text ?? '')}`);
  measured[part] = floorsOf(result.total);
  failures.push(...belowFloors(part, result.total, floors[part] ?? {}));
}
if (process.argv.includes('--record')) {
  writeFileSync(FLOORS, `${JSON.stringify(raised(floors, measured), null, 2)}\n`);
  console.log('\nfloors recorded');
} else if (failures.length > 0) {
  console.error(`\nbelow the floors:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exitCode = 1;
}
