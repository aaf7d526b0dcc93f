import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { DEFAULT_QUEUE } from './article-job.js';
import { openRedis, readRedisServer, type TellConnection } from './connect.js';
import { type Monitor, openMonitor } from './monitor.js';
import { type ArticleProcessor, createProcessor, type ProcessorOptions } from './processor.js';
import { queueResults, type Results, resultQueueOf, resultStreamOf, streamResults } from './results.js';

/** What a worker is told; the options of `extract` hold for every article. */
export interface StartWorkerOptions extends Omit<ProcessorOptions, 'results' | 'onRead'> {
  /** A URL, or the environment's `DEPECHE_REDIS_URL`, or `redis://localhost`; the environment may add user and password. */
  readonly redis?: string;
  /** Default `depeche`. */
  readonly queue?: string;
  /** Of the keys of BullMQ; default `bull`. */
  readonly prefix?: string;
  /** `stream` (default): the stream `bull:NAME-results`, which `depeche collect` reads; `queue`: the queue `NAME-results`; or a place of your own. */
  readonly results?: 'stream' | 'queue' | Results;
  /** Milliseconds after which the articles of a worker that has died go to another; default 30,000. */
  readonly lockDuration?: number;
  /** Where to answer questions about health and metrics; needs prom-client. */
  readonly monitor?: {
    /** 0 takes a free one. */
    readonly port: number;
    /** The address to listen at; default 127.0.0.1, this machine only. */
    readonly host?: string;
  };
  readonly onConnection?: TellConnection;
  /** Told of each article that is set aside. */
  readonly onSetAside?: (article: unknown, reason: string) => void;
}

/** A worker at work. */
export interface RunningWorker {
  /** Of BullMQ, for its events. */
  readonly worker: Worker;
  /** Null when none was asked for. */
  readonly monitor: Monitor | null;
  /** Takes no more articles, ends those begun, and lets go of Redis. */
  close(): Promise<void>;
}

/**
 * How many times an article may lose its worker before it is set aside as what killed them. Workers that are killed by others, or are so slow that
 * they lose their locks, take innocent articles with them: many times before one of these has all that bad luck.
 */
const DEATHS = 8;

/**
 * Starts a worker: it takes articles from a queue until it is closed. Resolves when Redis has answered.
 *
 * @throws RangeError when an option cannot be read, Error when Redis does not let it in or the port of the monitor is taken.
 */
export async function startWorker(options: StartWorkerOptions = {}): Promise<RunningWorker> {
  const { redis: url, queue = DEFAULT_QUEUE, prefix = 'bull', lockDuration = 30_000, jobs = 1, ...rest } = options;
  const { results: place = 'stream', monitor: listen, onConnection, onSetAside, ...reading } = rest;
  const redis = await openRedis(readRedisServer(url, process.env), onConnection);
  const results = placeOf(place, redis, queue, prefix);
  let monitor: Monitor | null = null;
  let processor: ArticleProcessor | null = null;
  try {
    processor = createProcessor({ ...reading, jobs, results, onRead: (...read) => monitor?.countRead(...read) });
    monitor = listen ? await openMonitor({ redis, queue, prefix, results, ...listen }) : null;
  } catch (error) {
    redis.disconnect();
    await processor?.close();
    throw error;
  }
  const { process: processJob, stopWaiting, close: closeProcessor } = processor;
  const worker = new Worker(queue, processJob, {
    connection: redis,
    prefix,
    // Enough for the next article to be there when a thread is free, and for results to be on their way.
    concurrency: 4 * jobs,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: DEATHS,
  });
  // Errors of the connection are told above; the others come to nothing but a second try.
  worker.on('error', () => {});
  worker.on('failed', (job, error) => {
    const setAside = isSetAside(job);
    monitor?.countFailed(setAside);
    if (setAside) onSetAside?.(job?.data, error.message);
  });
  return {
    worker,
    monitor,
    close: async () => {
      stopWaiting();
      await worker.close();
      await Promise.all([closeProcessor(), results.close(), monitor?.close()]);
      redis.disconnect();
    },
  };
}

function placeOf(place: 'stream' | 'queue' | Results, redis: Redis, queue: string, prefix: string): Results {
  if (place === 'stream') return streamResults(redis, resultStreamOf(queue, prefix));
  return place === 'queue' ? queueResults(redis, resultQueueOf(queue), prefix) : place;
}

/** A job that failed and is not tried again. */
function isSetAside(job: Job | undefined): boolean {
  return job === undefined || job.finishedOn !== undefined;
}
