import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '../extract.js';
import { formatErrors, formatScore, type Gold, GoldError, readGold, type Score, score } from '../score/index.js';
import { reasonOf } from './extract-files.js';
import { tell } from './locale.js';

export interface ScoreFlags {
  readonly json: boolean;
  readonly errors: boolean;
  readonly articles: boolean;
}

const GOLD_FILE = /\.gold\.(?:ya?ml|json)$/;

/** Prints how well the library does on articles with gold. Gives the exit code: 1 when gold could not be read. */
export async function scoreFiles(paths: readonly string[], flags: ScoreFlags): Promise<number> {
  const golds: Gold[] = [];
  let failed = false;
  for (const path of paths) {
    try {
      for (const file of await goldFilesIn(path)) golds.push(await readGoldFile(file));
    } catch (error) {
      failed = true;
      const reason = error instanceof GoldError ? `\n  ${error.problems.join('\n  ')}` : ` ${reasonOf(error)}`;
      tell(`${path}:${reason}`);
    }
  }
  if (golds.length === 0) {
    tell('no gold was read; give NAME.gold.yaml files that stand beside their NAME.txt, or a folder of them');
    return 1;
  }
  const result = scoreGold(golds);
  process.stdout.write(`${flags.json ? JSON.stringify(result, null, 2) : formatResult(result, golds, flags)}\n`);
  return failed ? 1 : 0;
}

/** Runs the library on the text of each gold and scores it. */
export function scoreGold(golds: readonly Gold[]): Score {
  return score(
    golds.map((gold) => ({
      gold,
      facts: extract(gold.text, gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt }),
    })),
  );
}

/** The gold files that a path stands for: itself, or those of a folder (not of the folders in it). */
export async function goldFilesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  return (await readdir(path))
    .filter((name) => GOLD_FILE.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads a gold file and the article beside it. */
export async function readGoldFile(file: string): Promise<Gold> {
  return readGold(await readFile(file, 'utf8'), await readFile(file.replace(GOLD_FILE, '.txt'), 'utf8'));
}

function formatResult(result: Score, golds: readonly Gold[], flags: ScoreFlags): string {
  const sections: string[] = [];
  if (flags.articles)
    for (const [id, table] of Object.entries(result.articles)) sections.push(`${id}\n\n${formatScore(table)}\n`);
  sections.push(`${golds.length} article${golds.length === 1 ? '' : 's'}\n\n${formatScore(result.total)}`);
  const texts = new Map(golds.map((gold) => [gold.id, gold.text]));
  if (flags.errors) sections.push(`\n${formatErrors(result.errors, (article) => texts.get(article) ?? '')}`);
  return sections.join('\n');
}
