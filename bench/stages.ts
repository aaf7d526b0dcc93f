/** Speed of the pipeline, whole and by stage, beside the peers on the same text in one run. */
import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node/fr';
import compromise from 'compromise/one';
import { franc } from 'franc';
import { extractDates } from '../src/dates/extract-dates.js';
import { extract } from '../src/extract.js';
import { extractFigures } from '../src/figures/extract-figures.js';
import { detectLanguage } from '../src/language/detect-language.js';
import { readOptions } from '../src/options.js';
import { readPublication } from '../src/publication/read-publication.js';
import { extractQuotes } from '../src/quotes/extract-quotes.js';
import { alignedTable } from '../src/score/table.js';
import { splitSentences } from '../src/sentences/split-sentences.js';
import { articleOf } from '../src/text/article.js';
import { scanText } from '../src/text/scan.js';
import { frCompromise } from './fr-compromise.js';
import { corpusTexts, OPTIONS, type Run, timeInTurns } from './measure.js';

const texts = await corpusTexts();
const size = texts.reduce((sum, text) => sum + text.length, 0);
const settings = readOptions(OPTIONS);
const reference = new Date('2024-04-03T12:00:00Z');
const text = (index: number): string => texts[index] ?? '';

const whole: Run = { name: 'extract', on: (i) => void extract(text(i), OPTIONS) };
const quick: readonly Run[] = [
  { name: 'chrono-node fr', on: (i) => void chrono.parse(text(i), reference) },
  { name: 'compromise/one', on: (i) => void compromise(text(i)) },
  { name: 'franc', on: (i) => void franc(text(i)) },
];
const slow: readonly Run[] = [{ name: 'fr-compromise', on: (i) => void frCompromise(text(i)) }];

// Warm: what runs all day is measured, not its first minute.
timeInTurns([whole], texts.length, 300);
const [extractTime = 1, ...quickTimes] = timeInTurns([whole, ...quick], texts.length, 60);
const slowTimes = timeInTurns(slow, texts.length, 5);

const scans = texts.map((each) => scanText(each));
const articles = scans.map((scan) => {
  const { publication, lines } = readPublication(scan, settings);
  return articleOf(scan, publication, splitSentences(scan, lines));
});
const dates = articles.map((article) => extractDates(article));
const of = <T>(list: readonly T[], run: (item: T, index: number) => unknown): Run['on'] => {
  return (index) => {
    const item = list[index];
    if (item !== undefined) run(item, index);
  };
};
const stages: readonly Run[] = [
  { name: 'scan', on: (i) => void scanText(text(i)) },
  { name: 'language', on: of(scans, (scan) => detectLanguage(scan, settings)) },
  { name: 'publication', on: of(scans, (scan) => readPublication(scan, settings)) },
  { name: 'sentences', on: of(scans, (scan) => splitSentences(scan, [])) },
  { name: 'dates', on: of(articles, extractDates) },
  { name: 'figures', on: of(articles, (article, i) => extractFigures(article, dates[i] ?? [])) },
  { name: 'quotes and speakers', on: of(articles, extractQuotes) },
];
const stageTimes = timeInTurns(stages, texts.length, 60);

/** Recognizers-Text takes seconds for an article: it gets the head of two, and extract the same. */
const samples = texts.slice(0, 2).map((each) => each.slice(0, 700));
const sampleSize = samples.reduce((sum, sample) => sum + sample.length, 0);
const [ownSample = 1, theirSample = 0] = timeInTurns(
  [
    { name: 'extract', on: (i) => void extract(samples[i] ?? '', OPTIONS) },
    {
      name: 'Recognizers-Text',
      on: (i) => {
        Recognizers.recognizeDateTime(samples[i] ?? '', 'fr-fr', undefined, reference);
        Recognizers.recognizeNumber(samples[i] ?? '', 'fr-fr');
      },
    },
  ],
  samples.length,
  2,
);

const row = (name: string, ms: number, whole: number, length: number): string[] => [
  name,
  ((ms * 1000 * 4096) / length).toFixed(0),
  (length / 1000 / ms).toPrecision(2),
  (ms / whole).toFixed(2),
];
const rows = (runs: readonly Run[], times: readonly number[]): string[][] =>
  runs.map(({ name }, i) => row(name, times[i] ?? 0, extractTime, size));

console.log(`${texts.length} articles, ${(size / 1000).toFixed(0)} kB\n`);
console.log(
  alignedTable([
    ['', 'µs / 4 kB', 'MB/s', 'time / extract'],
    row('extract', extractTime, extractTime, size),
    ...rows(quick, quickTimes),
    ...rows(slow, slowTimes),
    row('Recognizers-Text (dates and numbers, 1.4 kB)', theirSample, ownSample, sampleSize),
  ]).join('\n'),
);
console.log('\nStages, each alone and warm: in the whole they push each other out of the caches\n');
console.log(alignedTable([['', 'µs / 4 kB', 'MB/s', 'time / extract'], ...rows(stages, stageTimes)]).join('\n'));
const chronoRatio = (quickTimes[0] ?? 0) / extractTime;
console.log(
  `\nextract is ${chronoRatio.toFixed(2)} × as fast as chrono-node fr alone (aim 1.0, at least 0.5), ${((slowTimes[0] ?? 0) / extractTime).toFixed(0)} × as fast as fr-compromise (at least 20)`,
);
