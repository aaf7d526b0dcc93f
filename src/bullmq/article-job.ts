import { createHash } from 'node:crypto';
import type { JobsOptions } from 'bullmq';
import type { ArticleInput } from '../many/article-input.js';

/** The queue that articles go to when none is named. */
export const DEFAULT_QUEUE = 'depeche';

/** The name of the jobs: BullMQ wants one, and shows it. */
export const JOB_NAME = 'article';

const DAY = 24 * 60 * 60 * 1000;

/** An article as a job of BullMQ, for `queue.addBulk`. */
export interface ArticleJob {
  readonly name: string;
  readonly data: ArticleInput;
  readonly opts: JobsOptions;
}

/** How articles are queued. */
export interface ArticleJobOptions {
  /** For how many milliseconds an article that comes again is known and not read again; default a day, 0 only while it is in the queue. */
  readonly remember?: number;
}

/**
 * The job of an article. Its id is made from what the article holds: the same article gives the same job, and is done once. What is done
 * leaves Redis, what failed stays. A retry comes only after a failure of the infrastructure (see `createProcessor`), after 1, 2, 4 … seconds.
 */
export function articleJob(article: ArticleInput, { remember = DAY }: ArticleJobOptions = {}): ArticleJob {
  const { id, text, publishedAt } = article;
  const data: ArticleInput = publishedAt == null ? { id, text } : { id, text, publishedAt };
  const jobId = jobIdOf(data);
  return {
    name: JOB_NAME,
    data,
    opts: {
      jobId,
      attempts: 12,
      backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
      removeOnComplete: true,
      // Set aside: kept until somebody looks.
      removeOnFail: false,
      stackTraceLimit: 0,
      ...(remember > 0 && { deduplication: { id: jobId, ttl: remember } }),
    },
  };
}

/** 128 bits of SHA-256: among a billion articles two are alike by chance once in 10^20 times. */
function jobIdOf({ id, text, publishedAt }: ArticleInput): string {
  return createHash('sha256')
    .update(JSON.stringify([id, text, publishedAt ?? null]))
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
