import { stat } from 'node:fs/promises';
import { say, sayNumber } from '../locale.js';

/** How far the work is, shown on a terminal. */
export interface Progress {
  /** @param bytes Read so far, of all sources. */
  update(bytes: number, articles: number): void;
  /** Prints a line above what is shown. */
  print(line: string): void;
  stop(): void;
}

const print = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Shows nothing: for pipes and files. */
export const NO_PROGRESS: Progress = { update: () => {}, print, stop: () => {} };

/** A bar with the articles read, their rate and the time left; without `total` only the first two. */
export async function showProgress(total: number | null): Promise<Progress> {
  // A CommonJS module: bundled, it has its exports on `default` only.
  const { SingleBar } = (await import('cli-progress')).default;
  const started = performance.now();
  const bar = new SingleBar({
    stream: process.stderr,
    format: say(total === null ? COUNT : BAR),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    // Chunks are small: the mean of so many of them does not jump.
    etaBuffer: 200,
    clearOnComplete: true,
    formatTime: clock,
  });
  bar.start(total ?? 0, 0, { articles: '0', rate: '0' });
  return {
    update: (bytes, articles) => {
      const seconds = (performance.now() - started) / 1000;
      bar.update(total === null ? 0 : bytes, { articles: count(articles), rate: count(articles / seconds) });
    },
    print: (line) => {
      process.stderr.write(`\r${CLEAR_LINE}${WRAP}${line}\n${NO_WRAP}${SAVE_CURSOR}`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}

// The bar is cut at the edge of the terminal, and is cleared where the cursor was saved last; a line of text is neither.
const CLEAR_LINE = '\u001b[2K';
const WRAP = '\u001b[?7h';
const NO_WRAP = '\u001b[?7l';
const SAVE_CURSOR = '\u001b7';

const COUNT = '{articles} articles · {rate}/s · {duration_formatted}';
const BAR = '{bar} {percentage}% · {articles} articles · {rate}/s · {eta_formatted} left';

/** How many bytes there are to read; null when a source does not know, as a pipe. */
export async function sizeOf(files: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const file of files) {
    const found = file === '-' ? null : await stat(file).catch(() => undefined);
    if (found === null || (found && !found.isFile())) return null;
    size += found?.size ?? 0;
  }
  return size;
}

/** A number as people read it: `12,345`, `12 345`. */
export function count(value: number): string {
  return sayNumber(Math.round(value));
}

/** Seconds as `1:02:03` or `2:03`; what cannot be told yet as `–`. */
export function clock(seconds: number): string {
  if (!Number.isFinite(Number(seconds))) return '–';
  const whole = Math.round(Number(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
