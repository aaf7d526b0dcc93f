/** Time and memory against the length of the text. The exponent is the slope in log-log: 1 is linear. */
import { extract } from '../src/extract.js';
import { alignedTable } from '../src/score/table.js';
import { corpusTexts, OPTIONS, textOfLength } from './measure.js';

const LENGTHS = [1_000, 4_000, 20_000, 100_000, 1_000_000, 10_000_000];
const MOST = 1.05;

const texts = await corpusTexts();
for (let round = 0; round < 100; round++) for (const text of texts) extract(text, OPTIONS);

/**
 * Milliseconds of processor time of a run, the best of several series of at least a fifth of a second each: the time on the wall counts
 * what else the machine does, and the clock of the processor is coarse.
 */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let series = 0; series < 5; series++) {
    const started = process.cpuUsage();
    let runs = 0;
    let took = 0;
    while (took < 200) {
      run();
      runs++;
      const { user, system } = process.cpuUsage(started);
      took = (user + system) / 1000;
    }
    least = Math.min(least, took / runs);
  }
  return least;
}

const times = LENGTHS.map((length) => {
  const text = textOfLength(texts, length);
  return best(() => extract(text, OPTIONS));
});

/** The slope of the line through all the points: one slow run weighs less than between two neighbours. */
function slope(from: number): number {
  const points = LENGTHS.slice(from).map((length, i) => [Math.log(length), Math.log(times[from + i] ?? 1)] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

console.log(
  alignedTable([
    ['length', 'ms', 'µs / 4 kB', 'exponent from the one before'],
    ...LENGTHS.map((length, i) => [
      String(length),
      (times[i] ?? 0).toFixed(2),
      (((times[i] ?? 0) * 1000 * 4096) / length).toFixed(0),
      i === 0
        ? ''
        : (Math.log((times[i] ?? 1) / (times[i - 1] ?? 1)) / Math.log(length / (LENGTHS[i - 1] ?? 1))).toFixed(2),
    ]),
  ]).join('\n'),
);
console.log(`\nExponent of the line from 4 kB to 10 MB: ${slope(1).toFixed(2)} (at most ${MOST})`);
if (slope(1) > MOST) process.exitCode = 1;
