/** Speed of the pipeline, whole and by stage, beside the peers on the same text in one run: `npm run bench`. Prints Markdown. */
import * as chrono from 'chrono-node/fr';
import compromise from 'compromise/one';
import { franc } from 'franc';
import { goldFilesIn, readGoldFile } from '../src/cli/score-files.js';
import { extractDates } from '../src/dates/extract-dates.js';
import { extract } from '../src/extract.js';
import { extractFigures } from '../src/figures/extract-figures.js';
import { detectLanguage } from '../src/language/detect-language.js';
import { readOptions } from '../src/options.js';
import { readPublication } from '../src/publication/read-publication.js';
import { extractQuotes } from '../src/quotes/extract-quotes.js';
import { alignedTable } from '../src/score/table.js';
import { splitSentences } from '../src/sentences/split-sentences.js';
import { type Article, articleOf } from '../src/text/article.js';
import { scanText } from '../src/text/scan.js';
import { frCompromise } from './fr-compromise.js';

const OPTIONS = { publishedAt: '2024-04-03' } as const;
const texts = (await Promise.all((await goldFilesIn('corpus')).map(readGoldFile))).map((gold) => gold.text);
const size = texts.reduce((sum, text) => sum + text.length, 0);
const settings = readOptions(OPTIONS);
const reference = new Date('2024-04-03T12:00:00Z');

/** Milliseconds that one run over all the texts takes: the best of five rounds, each of at least a third of a second. */
function time(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    let runs = 0;
    const started = performance.now();
    do {
      run();
      runs++;
    } while (performance.now() - started < 333);
    best = Math.min(best, (performance.now() - started) / runs);
  }
  return best;
}

const scans = texts.map((text) => scanText(text));
const articles: Article[] = scans.map((scan) => {
  const { publication, lines } = readPublication(scan, settings);
  return articleOf(scan, publication, splitSentences(scan, lines));
});
const dates = articles.map((article) => extractDates(article));

const stages: readonly (readonly [string, () => void])[] = [
  ['scan', () => texts.forEach((text) => void scanText(text))],
  ['language', () => scans.forEach((scan) => void detectLanguage(scan, settings))],
  ['publication', () => scans.forEach((scan) => void readPublication(scan, settings))],
  ['sentences', () => scans.forEach((scan) => void splitSentences(scan, []))],
  ['dates', () => articles.forEach((article) => void extractDates(article))],
  ['figures', () => articles.forEach((article, i) => void extractFigures(article, dates[i] ?? []))],
  ['quotes and speakers', () => articles.forEach((article) => void extractQuotes(article))],
];
const peers: readonly (readonly [string, () => void])[] = [
  ['chrono-node fr', () => texts.forEach((text) => void chrono.parse(text, reference))],
  ['compromise/one', () => texts.forEach((text) => void compromise(text))],
  ['franc', () => texts.forEach((text) => void franc(text))],
  ['fr-compromise', () => texts.forEach((text) => void frCompromise(text))],
];

const whole = time(() => texts.forEach((text) => void extract(text, OPTIONS)));
const row = (name: string, ms: number): string[] => [
  name,
  ((ms * 1000 * 4096) / size).toFixed(0),
  (size / 1000 / ms).toFixed(1),
  (ms / whole).toFixed(2),
];
console.log(`${texts.length} articles, ${(size / 1000).toFixed(0)} kB; a ratio above 1 is slower than extract\n`);
console.log(
  alignedTable([
    ['', 'µs / 4 kB', 'MB/s', 'time / extract'],
    row('extract', whole),
    ...[...stages, ...peers].map(([name, run]) => row(name, time(run))),
  ]).join('\n'),
);

/** Growth of the time with the length: 1 is linear. */
const article = texts.join('\n\n');
const lengths = [4_000, 20_000, 100_000, 1_000_000, 10_000_000];
const times = lengths.map((length) => {
  const text = article.repeat(Math.ceil(length / article.length)).slice(0, length);
  const rounds = length > 500_000 ? 2 : 10;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    extract(text, OPTIONS);
    best = Math.min(best, performance.now() - started);
  }
  return best;
});
console.log('');
console.log(
  alignedTable([
    ['length', 'ms', 'exponent'],
    ...lengths.map((length, i) => [
      String(length),
      (times[i] ?? 0).toFixed(2),
      i === 0
        ? ''
        : (Math.log((times[i] ?? 1) / (times[i - 1] ?? 1)) / Math.log(length / (lengths[i - 1] ?? 1))).toFixed(2),
    ]),
  ]).join('\n'),
);
