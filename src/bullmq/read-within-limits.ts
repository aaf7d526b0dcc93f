import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import type { ExtractOptions } from '../article-facts.js';
import type { Extension } from '../extension/extension.js';
import type { ExtractedLines } from '../many/extract-lines.js';

/** An article that gives no facts, however often it is tried. */
export class ArticleError extends Error {}

/** Threads that read articles, each within a time and in a heap of its own. */
export interface BoundedReader {
  /**
   * The facts of an article as a line of JSON, `{"id":…,"schema":…}`, without its newline: the bytes that `depeche extract --jsonl` writes.
   *
   * @throws ArticleError when it cannot be read, takes too long or too much memory.
   */
  read(article: unknown): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a thread for each of `jobs`. Even one article at a time is read in a thread, not in the caller's: an article that never ended would
 * keep the lock of its job from being renewed, go to the next worker and stop that one too.
 *
 * @param timeLimit Milliseconds for an article.
 */
export function openBoundedReader(
  jobs: number,
  timeLimit: number,
  options: ExtractOptions,
  extension?: Extension,
): BoundedReader {
  const pool = new Tinypool({
    filename: new URL('./many-worker.js', import.meta.url).href,
    name: 'lines',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: extension,
  });
  // The pool would start the clock of an article that still waits for a thread.
  const slots = pLimit(jobs);
  return {
    read: (article) =>
      slots(async () => {
        const bytes = Buffer.from(`${JSON.stringify(article)}\n`);
        const { output, failures } = await inTime(pool, { bytes, options }, timeLimit);
        const failure = failures[0];
        if (failure) throw new ArticleError(failure.error);
        return Buffer.from(output.buffer, output.byteOffset, output.length - 1);
      }),
    close: () => pool.destroy(),
  };
}

async function inTime(pool: Tinypool, task: object, timeLimit: number): Promise<ExtractedLines> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeLimit);
  try {
    return (await pool.run(task, { signal: clock.signal })) as ExtractedLines;
  } catch (error) {
    if (clock.signal.aborted) throw new ArticleError(`took longer than ${timeLimit / 1000} s`);
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new ArticleError('took more memory than a thread has');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
