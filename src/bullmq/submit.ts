import type { Queue } from 'bullmq';
import { type ArticleInput, checkArticle } from '../many/article-input.js';
import { type ArticleJobOptions, articleJob } from './article-job.js';
import { untilDone } from './infrastructure.js';
import { waitForRoom } from './wait-for-room.js';

/** How articles are submitted. */
export interface SubmitOptions extends ArticleJobOptions {
  /** How many articles may wait in the queue before the submitter does; default 10,000. */
  readonly maxWaiting?: number;
  /** Ends the waiting; what was not submitted is not. */
  readonly signal?: AbortSignal;
  /** Told why a batch could not be submitted and is tried again. */
  readonly onPause?: (error: Error) => void;
}

/** Puts articles into the queue, in one go, when there is room. */
export interface Submitter {
  /**
   * Resolves when the articles are in the queue, to false when `signal` came first. It may be called again with the same articles: each is done once.
   *
   * @throws TypeError when one of them is no article; then none is submitted.
   */
  submit(articles: readonly ArticleInput[]): Promise<boolean>;
}

/** Makes a submitter for a queue of BullMQ. */
export function createSubmitter(queue: Queue, options: SubmitOptions = {}): Submitter {
  const { maxWaiting = 10_000, signal = new AbortController().signal, onPause, ...jobOptions } = options;
  const waiting = (): Promise<number> =>
    untilDone(() => queue.getJobCountByTypes('waiting', 'delayed'), signal, onPause);
  // Nobody need be asked while there is room even if nothing was taken.
  let room = 0;
  return {
    submit: async (articles) => {
      const jobs = articles.map((article) => articleJob(checkArticle(article), jobOptions));
      if (room < jobs.length) room = maxWaiting - (await waiting());
      if (room <= 0) {
        await waitForRoom(waiting, maxWaiting, signal);
        if (signal.aborted) return false;
        room = maxWaiting - (await waiting());
      }
      room -= jobs.length;
      try {
        await untilDone(() => queue.addBulk(jobs.map((job) => ({ ...job }))), signal, onPause);
      } catch (error) {
        if (signal.aborted) return false;
        throw error;
      }
      return true;
    },
  };
}
