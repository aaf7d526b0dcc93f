import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { type Collector, openCollector } from '../../bullmq/collect.js';
import { resultStreamOf } from '../../bullmq/results.js';
import { reasonOf } from '../extract-files.js';
import { listenForInterrupt } from '../jsonl/interrupt.js';
import { clock, count, NO_PROGRESS, type Progress, showProgress } from '../jsonl/progress.js';
import type { QueueFlags } from './cluster-commands.js';
import { openPlacedOutput, type PlacedOutput } from './placed-output.js';
import { redisOf, tell } from './queue-server.js';
import { writeSetAside } from './set-aside.js';

/** The flags of `depeche collect`. */
export interface CollectFlags extends QueueFlags {
  readonly output: string;
  readonly errors?: string;
  readonly drain: boolean;
}

/** Writes the results of a queue to a file until stopped, or with `--drain` until there are no more to come. Gives the exit code. */
export async function collectResults(flags: CollectFlags): Promise<number> {
  const interrupt = listenForInterrupt();
  const progress = process.stderr.isTTY ? await showProgress(null) : NO_PROGRESS;
  const state = { articles: 0 };
  let setAside = 0;
  let fault: string | null = null;
  try {
    const redis = await redisOf(flags, progress);
    const queue = new Queue(flags.queue, { connection: redis, prefix: flags.prefix });
    queue.on('error', () => {});
    try {
      await collect(redis, queue, flags, interrupt.signal, progress, state);
      setAside = await writeSetAside(queue, flags.errors);
    } finally {
      await queue.close();
      redis.disconnect();
    }
  } catch (error) {
    fault = reasonOf(error);
  } finally {
    interrupt.close();
    progress.stop();
  }
  if (fault !== null) tell(fault);
  const where = setAside > 0 && flags.errors !== undefined ? `: see ${flags.errors}` : '';
  tell(
    `${count(state.articles)} result${state.articles === 1 ? '' : 's'} collected in ${clock(process.uptime())}${setAside > 0 ? `, ${count(setAside)} set aside${where}` : ''}`,
  );
  return fault === null ? 0 : 1;
}

async function collect(
  redis: Redis,
  queue: Queue,
  flags: CollectFlags,
  signal: AbortSignal,
  progress: Progress,
  state: { articles: number },
): Promise<void> {
  const stream = resultStreamOf(flags.queue, flags.prefix);
  const blocking = redis.duplicate();
  // The first connection tells what becomes of the server.
  blocking.on('error', () => {});
  const collector = openCollector(blocking, stream, signal, ({ message }) =>
    tell(`Redis is not able now (${message}); trying again`, progress),
  );
  try {
    const output = await openPlacedOutput(flags.output, stream);
    try {
      await copy(collector, output, flags.drain ? () => isEmpty(queue) : null, signal, (articles) => {
        state.articles += articles;
        progress.update(0, state.articles);
      });
    } finally {
      await output.close();
    }
  } finally {
    await collector.close();
    blocking.disconnect();
  }
}

/** Copies batches: first they are safe in the file, then its place in the stream is, then Redis may forget them. */
async function copy(
  collector: Collector,
  output: PlacedOutput,
  isOver: (() => Promise<boolean>) | null,
  signal: AbortSignal,
  onWritten: (articles: number) => void,
): Promise<void> {
  await collector.forget(output.position);
  let over = false;
  while (!signal.aborted) {
    const batch = await collector.next(output.position);
    if (batch) {
      await output.write(batch.bytes, batch.position);
      await collector.forget(batch.position);
      onWritten(batch.articles);
    } else if (over) return;
    // What was delivered between the two questions is still fetched: the loop ends at the next time with nothing.
    else over = (await isOver?.()) === true;
  }
}

async function isEmpty(queue: Queue): Promise<boolean> {
  return (await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized')) === 0;
}
