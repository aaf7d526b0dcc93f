import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { openCollector, START } from '../../src/bullmq/collect.js';
import { resultStreamOf } from '../../src/bullmq/results.js';
import { createSubmitter } from '../../src/bullmq/submit.js';
import type { ArticleInput } from '../../src/many/article-input.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const QUEUE = 'scale';

/** So many articles a worker reads before its time counts. */
const WARM_UP = 400;

/** What a run through the queue took; times in seconds, CPU times of all processes of a kind together. */
export interface QueueRun {
  readonly workers: number;
  readonly articles: number;
  readonly seconds: number;
  readonly submitCpu: number;
  readonly workerCpu: number;
  readonly redisCpu: number;
  readonly collectCpu: number;
  /** Bytes of Redis's memory for an article that waits, for one that is remembered, and for a result that waits. */
  readonly waitingBytes: number;
  readonly rememberedBytes: number;
  readonly resultBytes: number;
}

/** Sends articles through a Redis of its own with some workers of one thread each, submitting first and then reading. */
export async function measureQueue(articles: readonly ArticleInput[], workers: number): Promise<QueueRun> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-scale-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'],
    { stdio: 'ignore' },
  );
  const redis = new Redis({ port, maxRetriesPerRequest: null });
  redis.on('error', () => {});
  try {
    await redis.ping();
    const queue = new Queue(QUEUE, { connection: redis });
    queue.on('error', () => {});
    const empty = await memoryOf(redis);
    const redisAtStart = await redisCpu(redis);
    const submitCpu = await cpuOf(() => submit(queue, articles));
    const submitRedisCpu = (await redisCpu(redis)) - redisAtStart;
    await redis.xtrim(`bull:${QUEUE}:events`, 'MAXLEN', 0);
    const waitingBytes = ((await memoryOf(redis)) - empty) / articles.length;

    const processes = Array.from({ length: workers }, () =>
      spawn(
        process.execPath,
        [COMMAND, 'worker', '--redis', `redis://127.0.0.1:${port}`, '--queue', QUEUE, '--max-results', '1000000'],
        { stdio: 'ignore' },
      ),
    );
    // What it costs to start a process is not what an article costs; the first articles of each are for the compiler.
    const warm = Math.min(WARM_UP * workers, articles.length / 2);
    const stream = resultStreamOf(QUEUE);
    while ((await redis.xlen(stream)) < warm) await setTimeout(5);
    const redisBefore = await redisCpu(redis);
    const cpuBefore = processes.map(({ pid }) => processCpu(pid));
    const [started, doneBefore] = [performance.now(), await redis.xlen(stream)];
    while ((await redis.xlen(stream)) < articles.length) await setTimeout(5);
    const seconds = (performance.now() - started) / 1000;
    const measured = articles.length - doneBefore;
    const cpu = processes.reduce((sum, { pid }, i) => sum + processCpu(pid) - (cpuBefore[i] ?? 0), 0);
    const redisSeconds = submitRedisCpu + (((await redisCpu(redis)) - redisBefore) * articles.length) / measured;
    await redis.xtrim(`bull:${QUEUE}:events`, 'MAXLEN', 0);
    const full = await memoryOf(redis);
    const collectCpu = await cpuOf(() => collect(redis.duplicate(), stream, articles.length));
    // BullMQ's log of events has a length of its own, however many articles there were.
    await redis.xtrim(`bull:${QUEUE}:events`, 'MAXLEN', 0);
    const rest = await memoryOf(redis);
    for (const child of processes) child.kill('SIGTERM');
    await Promise.all(processes.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    await queue.close();
    return {
      workers,
      articles: articles.length,
      seconds: (seconds * articles.length) / measured,
      submitCpu,
      workerCpu: (cpu * articles.length) / measured,
      redisCpu: redisSeconds,
      collectCpu,
      waitingBytes,
      rememberedBytes: await memoryOfMarks(redis),
      resultBytes: (full - rest) / articles.length,
    };
  } finally {
    redis.disconnect();
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function submit(queue: Queue, articles: readonly ArticleInput[]): Promise<void> {
  const submitter = createSubmitter(queue, { maxWaiting: articles.length });
  for (let at = 0; at < articles.length; at += 50) await submitter.submit(articles.slice(at, at + 50));
}

async function collect(redis: Redis, stream: string, count: number): Promise<void> {
  const collector = openCollector(redis, stream, new AbortController().signal);
  let position = START;
  for (let found = 0; found < count; ) {
    const batch = await collector.next(position);
    if (!batch) continue;
    found += batch.articles;
    position = batch.position;
    await collector.forget(position);
  }
  redis.disconnect();
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function redisCpu(redis: Redis): Promise<number> {
  const info = await redis.info('cpu');
  return ['used_cpu_user', 'used_cpu_sys'].reduce((sum, name) => sum + numberIn(info, name), 0);
}

async function memoryOf(redis: Redis): Promise<number> {
  return numberIn(await redis.info('memory'), 'used_memory');
}

/** The mean of the marks that are left of articles; what else is left does not grow with their number. */
async function memoryOfMarks(redis: Redis): Promise<number> {
  const [, keys] = await redis.scan(0, 'MATCH', `bull:${QUEUE}:de:*`, 'COUNT', 200);
  const sizes = await Promise.all(keys.map((key) => redis.memory('USAGE', key)));
  // The time when it ends is an entry of a table of its own, which the command leaves out.
  return sizes.reduce<number>((sum, size) => sum + Number(size), 0) / keys.length + 32;
}

function numberIn(info: string, name: string): number {
  return Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
}

/** Seconds of CPU of a process, by the kernel's books (Linux). */
function processCpu(pid: number | undefined): number {
  // The fields behind the name, which stands in brackets: utime and stime are the 12th and 13th of them, in ticks of 10 ms.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
