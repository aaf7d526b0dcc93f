import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import type { ExtractOptions } from '../article-facts.js';
import { createExtractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { readOptions } from '../options.js';
import { ArticleError, openBoundedReader } from './read-within-limits.js';
import type { Results } from './results.js';
import { waitForRoom } from './wait-for-room.js';

/** What a processor does, and how far it goes for an article. */
export interface ProcessorOptions extends ExtractOptions {
  /** Where the facts go. */
  readonly results: Results;
  /** As `createExtractor` takes it. */
  readonly extension?: Extension;
  /** Threads that read articles; default 1. */
  readonly jobs?: number;
  /** Milliseconds that an article may take before it is set aside; default a minute. */
  readonly timeLimit?: number;
  /** How many results may wait to be fetched before no more are made; default 10,000. */
  readonly maxResults?: number;
  /** Told of each article that was read: how long it waited and took, in milliseconds, and its length in UTF-16 code units. */
  readonly onRead?: (milliseconds: number, length: number) => void;
}

/** Reads the articles of jobs, for a `Worker` of BullMQ of one's own; `startWorker` makes one. */
export interface ArticleProcessor {
  readonly process: (job: Job, token?: string) => Promise<void>;
  /** Ends the wait for room among the results: jobs that have delivered end. */
  stopWaiting(): void;
  /** Ends the threads; the worker is to be closed first. */
  close(): Promise<void>;
}

/** How long a suspect waits for another to be done, in milliseconds. */
const TURN = 1000;

/**
 * Makes a processor. An article that cannot be read fails its job at once (`UnrecoverableError`), with the reason, and is not tried again: it would
 * give the same. Anything else that goes wrong is of the infrastructure, and is thrown as it is: the job is tried again as its options say.
 *
 * @throws RangeError when an option of `extract` or the extension cannot be read.
 */
export function createProcessor(options: ProcessorOptions): ArticleProcessor {
  const { results, jobs = 1, timeLimit = 60_000, maxResults = 10_000, extension, onRead, ...extractOptions } = options;
  readOptions(extractOptions);
  // Said here what is wrong with it, not in a thread.
  if (extension !== undefined) createExtractor(extension);
  const reader = openBoundedReader(jobs, timeLimit, extractOptions, extension);
  const stop = new AbortController();
  let suspect: string | null = null;

  async function process(job: Job): Promise<void> {
    const started = performance.now();
    const line = await read(job.data);
    onRead?.(performance.now() - started, lengthOf(job.data));
    if ((await results.deliver(job, line)) > maxResults) await waitForRoom(results.backlog, maxResults, stop.signal);
  }

  async function read(article: unknown): Promise<Buffer> {
    try {
      return await reader.read(article);
    } catch (error) {
      if (error instanceof ArticleError) throw new UnrecoverableError(error.message);
      throw error;
    }
  }

  /**
   * Lets one article at a time run of those whose worker died: whichever of them killed it meets its limit alone, and does not take its
   * neighbours with it again and again.
   */
  async function processAlone(job: Job, token: string | undefined): Promise<void> {
    if (suspect !== null) {
      await job.moveToDelayed(Date.now() + TURN, token);
      throw new DelayedError();
    }
    suspect = job.id ?? '';
    try {
      await process(job);
    } finally {
      suspect = null;
    }
  }

  return {
    process: (job, token) => (job.stalledCounter > 0 ? processAlone(job, token) : process(job)),
    stopWaiting: () => stop.abort(),
    close: () => reader.close(),
  };
}

function lengthOf(article: unknown): number {
  return typeof article === 'object' && article !== null && 'text' in article ? String(article.text).length : 0;
}
