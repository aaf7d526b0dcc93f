/** Cold start of the library and of the command, and peak memory, each in a process of its own: needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignedTable } from '../src/score/table.js';
import { corpusTexts, textOfLength } from './measure.js';

const texts = await corpusTexts();
const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const file = (name: string, length: number): string => {
  const path = join(folder, name);
  writeFileSync(path, textOfLength(texts, length));
  return path;
};
const article = file('article.txt', 4_000);
const long = file('long.txt', 10_000_000);

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
const script = (body: string): string[] => ['--input-type=module', '-e', body];

/** Least milliseconds of ten starts. */
function least(run: () => void): number {
  let ms = Number.POSITIVE_INFINITY;
  for (let start = 0; start < 10; start++) {
    const started = performance.now();
    run();
    ms = Math.min(ms, performance.now() - started);
  }
  return ms;
}

const read = (path: string): string => `(await import('node:fs')).readFileSync(${JSON.stringify(path)}, 'utf8')`;
const library = JSON.stringify(join(process.cwd(), 'dist/index.js'));
const bare = least(() => node(...script('')));
const imported = least(() => node(...script(`await import(${library})`)));
const first = least(() => node(...script(`(await import(${library})).extract(${read(article)})`)));
const command = least(() => node('dist/cli.js', 'extract', article));
const rows = [
  ['', 'ms'],
  ['node alone', bare.toFixed(0)],
  ['import of the library', (imported - bare).toFixed(0)],
  ['import and the first article', (first - bare).toFixed(0)],
  ['the command on an article, node included', command.toFixed(0)],
];
console.log(alignedTable(rows).join('\n'));

/** Peak of the process in megabytes, after a body that runs with `extract` at hand. */
const peak = (body: string): number =>
  Number(
    node(
      ...script(`const { extract } = await import(${library}); ${body}; console.log(process.resourceUsage().maxRSS)`),
    ),
  ) / 1024;
const memory = [
  ['', 'MB at most'],
  ['import alone', peak('').toFixed(0)],
  ['one article of 4 kB', peak(`extract(${read(article)})`).toFixed(0)],
  [
    'the same a thousand times',
    peak(`const text = ${read(article)}; for (let i = 0; i < 1000; i++) extract(text)`).toFixed(0),
  ],
  ['one text of 10 MB', peak(`extract(${read(long)}, { maxLength: 2e7 })`).toFixed(0)],
];
console.log(`\n${alignedTable(memory).join('\n')}`);
rmSync(folder, { recursive: true });
