import { type Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** Where results go. */
export interface Results {
  /**
   * Takes the result of a job. It may be called again for a job whose worker died between this and the end of the job, and then has to leave one
   * result all the same. Whatever it throws is a failure of the infrastructure: the job is tried again.
   *
   * @param line The facts as a line of JSON in UTF-8, `{"id":…,"schema":…}`, without a newline.
   * @returns How many results nobody has fetched yet; workers wait while there are too many.
   */
  deliver(job: Job, line: Buffer): Promise<number>;
  /** How many results nobody has fetched yet. */
  backlog(): Promise<number>;
  close(): Promise<void>;
}

/** The stream of the results of a queue; in a Redis cluster in the slot of the queue, when the prefix has a hash tag. */
export function resultStreamOf(queue: string, prefix = 'bull'): string {
  return `${prefix}:${queue}-results`;
}

/** The queue of the results of a queue. */
export function resultQueueOf(queue: string): string {
  return `${queue}-results`;
}

/** The name of the field that marks a job as delivered, in the job's own hash: the mark lives as long as the job can run again. */
const DELIVERED = 'delivered';

// One step: the mark and the result are both there or neither is. A job that has ended is gone, and takes nothing from a worker that thought it had it.
const DELIVER = `
if redis.call('EXISTS', KEYS[1]) == 1 and redis.call('HSETNX', KEYS[1], '${DELIVERED}', '1') == 1 then
  redis.call('XADD', KEYS[2], '*', 'job', ARGV[1], 'facts', ARGV[2])
end
return redis.call('XLEN', KEYS[2])`;

/** Results as entries of a Redis stream, `job` and `facts` each: exactly one for a job. */
export function streamResults(redis: Redis, stream: string): Results {
  return {
    deliver: async (job, line) => Number(await redis.eval(DELIVER, 2, keyOf(job), stream, job.id ?? '', line)),
    backlog: () => redis.xlen(stream),
    close: async () => {},
  };
}

function keyOf(job: Job): string {
  return `${job.prefix}:${job.queueName}:${job.id}`;
}

/** How long a result is known after it was fetched, in milliseconds: longer than it takes to find out that a worker is dead. */
const KNOWN = 60 * 60 * 1000;

/** Results as jobs of a second queue, whose data are the facts with the id of the article. */
export function queueResults(redis: Redis, queue: string, prefix: string): Results {
  const results = new Queue(queue, { connection: redis, prefix });
  // Its errors are those of the connection, which has listeners of its own.
  results.on('error', () => {});
  const backlog = (): Promise<number> => results.getJobCountByTypes('waiting', 'delayed');
  return {
    deliver: async (job, line) => {
      // The same job gives the same id; the same article queued anew, another.
      const jobId = `${job.id}-${job.timestamp}`;
      await results.add('facts', JSON.parse(line.toString()), {
        jobId,
        deduplication: { id: jobId, ttl: KNOWN },
        removeOnComplete: true,
      });
      return backlog();
    },
    backlog,
    close: () => results.close(),
  };
}
