/**
 * What an article costs here, alone and through a queue, and what many would cost: `npm run scale` prints it, with `--write` into docs/scale.md.
 * Needs `redis-server`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { goldFilesIn, readGoldFile } from '../../src/cli/score-files.js';
import type { ArticleInput } from '../../src/many/article-input.js';
import { extractLines } from '../../src/many/extract-lines.js';
import { alignedTable } from '../../src/score/table.js';
import { measureQueue, type QueueRun } from './measure-queue.js';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '4000' }, write: { type: 'boolean', default: false } },
});
const COUNT = Number(values.articles);
const DOCUMENT = new URL('../../docs/scale.md', import.meta.url);

const golds = await Promise.all((await goldFilesIn('corpus')).map(readGoldFile));
const articlesOf = (count: number): ArticleInput[] =>
  Array.from({ length: count }, (_, number) => {
    const gold = golds[number % golds.length];
    return { id: `scale-${number}`, text: gold?.text ?? '', publishedAt: gold?.publishedAt };
  });
const articles = articlesOf(COUNT);

interface Alone {
  /** CPU seconds an article. */
  readonly cpu: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** The articles through one process, behind a warm-up. */
function measureAlone(): Alone {
  const input = articles.map((article) => Buffer.from(`${JSON.stringify(article)}\n`));
  for (const line of input.slice(0, 500)) extractLines(line, {});
  const before = process.cpuUsage();
  let bytesOut = 0;
  for (const line of input) bytesOut += extractLines(line, {}).output.length;
  const { user, system } = process.cpuUsage(before);
  const bytesIn = input.reduce((sum, line) => sum + line.length, 0);
  return { cpu: (user + system) / 1e6 / COUNT, bytesIn: bytesIn / COUNT, bytesOut: bytesOut / COUNT };
}

const alone = measureAlone();
const runs: QueueRun[] = [];
for (const workers of [1, 2, 4]) runs.push(await measureQueue(articlesOf(COUNT * workers), workers));
const [run] = runs;
if (!run) throw new Error('nothing was measured');

const micros = (seconds: number): string => `${Math.round(seconds * 1e6).toLocaleString('en')} µs`;
const each = (seconds: number): string => micros(seconds / COUNT);
const bytes = (count: number): string => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.max(0, Math.min(4, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  return `${(count / 1000 ** power).toLocaleString('en', { maximumSignificantDigits: 3 })} ${units[power]}`;
};
const duration = (hours: number): string =>
  hours < 1 / 60
    ? `${Math.round(hours * 3600)} s`
    : hours < 2
      ? `${Math.round(hours * 60)} min`
      : hours < 72
        ? `${hours.toFixed(1)} h`
        : `${(hours / 24).toFixed(1)} d`;

const overhead = (one: QueueRun): number =>
  (one.submitCpu + one.workerCpu + one.redisCpu + one.collectCpu) / one.articles - alone.cpu;

const cost = alignedTable([
  ['an article', ''],
  ['its line of JSON', bytes(alone.bytesIn)],
  ['its facts', bytes(alone.bytesOut)],
  ['CPU time, alone (`extract --jsonl`)', micros(alone.cpu)],
  ['more through the queue, all processes together', micros(overhead(run))],
  ['– submitting', each(run.submitCpu)],
  ['– in the worker, beside reading it', micros(run.workerCpu / COUNT - alone.cpu)],
  ['– Redis', each(run.redisCpu)],
  ['– collecting', each(run.collectCpu)],
  ['memory of Redis while it waits', bytes(run.waitingBytes)],
  ['memory of Redis while its facts wait', bytes(run.resultBytes)],
  ['memory of Redis while it is remembered', bytes(run.rememberedBytes)],
]).join('\n');

const throughput = alignedTable([
  [
    'workers',
    'articles/s',
    'against 1',
    'CPU an article, worker',
    'CPU an article, Redis',
    'queue overhead an article',
  ],
  ...runs.map((one) => [
    String(one.workers),
    Math.round(one.articles / one.seconds).toLocaleString('en'),
    (one.articles / one.seconds / (run.articles / run.seconds)).toFixed(2),
    micros(one.workerCpu / one.articles),
    micros(one.redisCpu / one.articles),
    micros(overhead(one)),
  ]),
]).join('\n');

const many = [1e7, 1e9];
const hours = (count: number, cores: number, seconds: number): string => duration((count * seconds) / 3600 / cores);
const withQueue = alone.cpu + overhead(run);
const row = (name: string, of: (count: number) => string): string[] => [name, ...many.map(of)];
const projection = alignedTable([
  ['', '10 million', '1 billion'],
  row('articles, as JSON Lines', (count) => bytes(count * alone.bytesIn)),
  row('facts, as JSON Lines', (count) => bytes(count * alone.bytesOut)),
  row('core hours, pipes of lines', (count) => ((count * alone.cpu) / 3600).toFixed(1)),
  row('– on 2 cores', (count) => hours(count, 2, alone.cpu)),
  row('– on 64 cores', (count) => hours(count, 64, alone.cpu)),
  row('– on 1,024 cores', (count) => hours(count, 1024, alone.cpu)),
  row('core hours, through a queue', (count) => ((count * withQueue) / 3600).toFixed(1)),
  row('– on 2 cores', (count) => hours(count, 2, withQueue)),
  row('– on 64 cores, one Redis', (count) =>
    duration(Math.max((count * withQueue) / 64, (count * run.redisCpu) / COUNT) / 3600),
  ),
  row('– at least, by what one Redis can do', (count) => duration((count * run.redisCpu) / COUNT / 3600)),
  row('memory of Redis, limits as they are', () => bytes(10_000 * (run.waitingBytes + run.resultBytes))),
  row('– and all remembered (`--remember` longer than the run)', (count) =>
    bytes(10_000 * (run.waitingBytes + run.resultBytes) + count * run.rememberedBytes),
  ),
]).join('\n');

const about = `${COUNT.toLocaleString('en')} articles of the corpus, ${Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / COUNT).toLocaleString('en')} characters on average; ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}.`;
const blocks: Readonly<Record<string, string>> = { about, cost, throughput, projection };
for (const block of Object.values(blocks)) console.log(`${block}\n`);
if (values.write) {
  const text = readFileSync(DOCUMENT, 'utf8').replace(
    /<!-- measured:(\w+) -->[\s\S]*?<!-- \/measured -->/g,
    (whole, name: string) =>
      blocks[name] === undefined ? whole : `<!-- measured:${name} -->\n${blocks[name]}\n<!-- /measured -->`,
  );
  writeFileSync(DOCUMENT, text);
}
