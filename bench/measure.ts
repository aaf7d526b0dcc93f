/** Timing on a machine that does other things too: the best of many short runs, all the competitors taking turns. */
import { goldFilesIn, readGoldFile } from '../src/cli/score-files.js';
import { extract } from '../src/extract.js';

export const OPTIONS = { publishedAt: '2024-04-03' } as const;

/** The articles of the corpus that are French. */
export async function corpusTexts(): Promise<string[]> {
  const golds = await Promise.all((await goldFilesIn('corpus')).map(readGoldFile));
  return golds.map(({ text }) => text).filter((text) => extract(text).language.isFrench);
}

export interface Run {
  readonly name: string;
  /** Does the work for the text at `index`. */
  readonly on: (index: number) => void;
}

/** Milliseconds that each run takes over all the texts: the sum of the best time of each text, in rounds in which all take turns. */
export function timeInTurns(runs: readonly Run[], texts: number, rounds: number): number[] {
  const best = runs.map(() => new Float64Array(texts).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++)
    runs.forEach(({ on }, run) => {
      for (let index = 0; index < texts; index++) {
        const started = performance.now();
        on(index);
        const took = performance.now() - started;
        const times = best[run];
        if (times !== undefined && took < (times[index] ?? 0)) times[index] = took;
      }
    });
  return best.map((times) => times.reduce((sum, time) => sum + time, 0));
}

/** Copies of the articles up to a length. */
export function textOfLength(texts: readonly string[], length: number): string {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
