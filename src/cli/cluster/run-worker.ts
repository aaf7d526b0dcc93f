import { readRedisServer } from '../../bullmq/connect.js';
import { type StartWorkerOptions, startWorker } from '../../bullmq/start-worker.js';
import { idOf } from '../../many/article-input.js';
import { reasonOf } from '../extract-files.js';
import { clock, count } from '../jsonl/progress.js';
import type { QueueFlags } from './cluster-commands.js';
import { connectionTeller, tell } from './queue-server.js';

/** The flags of `depeche worker`. */
export interface WorkerFlags
  extends QueueFlags,
    Pick<StartWorkerOptions, 'jobs' | 'maxResults' | 'extension' | 'timeZone' | 'language' | 'include' | 'maxLength'> {
  readonly results: 'stream' | 'queue';
  /** Seconds. */
  readonly timeLimit?: number;
  readonly lock?: number;
  readonly port?: number;
  readonly host?: string;
}

/** How long a worker that is told to stop waits for a Redis that does not answer, in milliseconds. */
const GRACE = 30_000;

/** Runs a worker until SIGTERM or SIGINT. Gives the exit code. */
export async function runWorker(flags: WorkerFlags): Promise<number> {
  const stopped = stopSignal();
  const done = { read: 0, setAside: 0 };
  try {
    const server = readRedisServer(flags.redis, process.env);
    const running = await startWorker({
      ...optionsOf(flags),
      onConnection: connectionTeller(server),
      onSetAside: (article, reason) => {
        done.setAside++;
        tell(`set aside: id ${JSON.stringify(idOf(article))}: ${reason}`);
      },
    });
    running.worker.on('completed', () => done.read++);
    const threads = flags.jobs ?? 1;
    tell(`worker: queue ${flags.queue} at ${server.address}, ${threads} thread${threads === 1 ? '' : 's'}`);
    if (running.monitor) tell(`worker: ${running.monitor.url}/health and /metrics`);
    tell(`worker: ${await stopped}; ends what it has begun`);
    const late = setTimeout(
      () => {
        tell('worker: Redis does not answer; what was begun goes to other workers');
        process.exit(1);
      },
      GRACE + 1000 * (flags.timeLimit ?? 60),
    );
    await running.close();
    clearTimeout(late);
  } catch (error) {
    tell(`worker: ${reasonOf(error)}`);
    return 1;
  }
  tell(`worker: ${count(done.read)} read, ${count(done.setAside)} set aside in ${clock(process.uptime())}`);
  return 0;
}

function optionsOf(flags: WorkerFlags): StartWorkerOptions {
  const { timeLimit, lock, port, host, ...same } = flags;
  return {
    ...same,
    ...(timeLimit !== undefined && { timeLimit: 1000 * timeLimit }),
    ...(lock !== undefined && { lockDuration: 1000 * lock }),
    ...(port !== undefined && { monitor: { port, ...(host !== undefined && { host }) } }),
  };
}

/** Resolves with the name of the first signal to stop; a second one ends the process as ever. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const onSignal = (name: NodeJS.Signals): void => {
      process.off('SIGTERM', onSignal);
      process.off('SIGINT', onSignal);
      resolve(name);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}
