import { setImmediate } from 'node:timers/promises';
import type { ArticleFacts, ExtractOptions } from '../article-facts.js';
import { createExtractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { extract } from '../extract.js';
import { type ExtractedLines, extractLines } from './extract-lines.js';
import { type ArticleResult, readArticle } from './read-article.js';
import type { SentResult } from './worker.js';

/** Those who read: this thread, or worker threads. */
export interface Crew {
  extractLines(bytes: Uint8Array): Promise<ExtractedLines>;
  readArticle(article: unknown): Promise<ArticleResult>;
  /** Ends the threads, and rejects what they have not finished. */
  close(): Promise<void>;
}

/** More threads than this are a slip of the finger, not a machine. */
const MOST_JOBS = 256;

/** @throws RangeError when `jobs` is no number of threads. */
export function checkJobs(jobs: unknown): asserts jobs is number {
  if (typeof jobs === 'number' && Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return;
  throw new RangeError(`options.jobs: expected a whole number of threads from 1 to ${MOST_JOBS}, got ${String(jobs)}`);
}

/**
 * Opens a crew of `jobs` worker threads; 1 reads in this thread.
 *
 * @param options Of `extract`, checked before.
 * @param everyLine As `extractLines` has it.
 * @throws RangeError when the extension cannot be read.
 */
export async function openCrew(
  jobs: number,
  options: ExtractOptions,
  extension?: Extension,
  everyLine = false,
): Promise<Crew> {
  const read = extension === undefined ? extract : createExtractor(extension);
  if (jobs === 1) {
    // Between two pieces of work the event loop gets its turn: signals, a server's requests.
    return {
      extractLines: async (bytes) => setImmediate().then(() => extractLines(bytes, options, read, everyLine)),
      readArticle: async (article) => setImmediate().then(() => readArticle(article, options, read)),
      close: async () => {},
    };
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./many-worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: extension,
  });
  return {
    extractLines: (bytes) => pool.run({ bytes, options, everyLine }, { name: 'lines' }),
    readArticle: async (article) => revive(await pool.run({ article, options }, { name: 'article' })),
    close: () => pool.destroy(),
  };
}

/** How much work a crew holds: some waiting for each thread, so that none waits for its next, and some done but not yet fetched. */
export function loadOf(jobs: number): { readonly concurrency: number; readonly backpressure: number } {
  return jobs === 1 ? { concurrency: 1, backpressure: 1 } : { concurrency: 3 * jobs, backpressure: 6 * jobs };
}

function revive({ id, facts, error }: SentResult): ArticleResult {
  if (id !== null && facts !== null) return { id, facts: JSON.parse(facts) as ArticleFacts, error: null };
  return { id, facts: null, error: error ?? new Error('the worker gave no facts') };
}
