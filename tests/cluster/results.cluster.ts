import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'bullmq';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Results, StartWorkerOptions } from '../../src/bullmq/index.js';
import { article, factLines, lines } from './articles.js';
import { folder, run, start } from './command.js';
import { queueOf, redisOf } from './queue-of.js';
import { type RedisServer, startRedis } from './redis-server.js';

// The library as users import it: `npm run test:cluster` builds it first.
const { articleJob, startWorker } = (await import(
  /* @vite-ignore */ `${'depeche'}/bullmq`
)) as typeof import('../../src/bullmq/index.js');

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());
beforeEach(async () => {
  await redisOf(redis).flushall();
});

async function worker(options: StartWorkerOptions = {}): Promise<void> {
  const running = await startWorker({ redis: redis.url, ...options });
  onTestFinished(() => running.close());
}

async function drained(output: string): Promise<string[]> {
  expect(await run(['collect', '--redis', redis.url, '-o', output, '--drain'])).toMatchObject({ status: 0 });
  return readFileSync(output, 'utf8').split('\n').slice(0, -1).sort();
}

test('an article that comes again is done once; with another id or date it is another', async () => {
  const output = join(folder(), 'out.jsonl');
  const { text } = article(1);
  const others = [
    { id: 'b', text },
    { id: 'c', text },
    { id: 'c', text, publishedAt: '2020' },
  ];
  const input = `${lines(50)}${lines(50)}${others.map((one) => `${JSON.stringify(one)}\n`).join('')}`;
  await worker();
  await run(['submit', '--redis', redis.url], input);
  expect(await drained(output)).toHaveLength(53);
  // Also after it was done and has left the queue.
  await run(['submit', '--redis', redis.url], input);
  expect(await drained(output)).toHaveLength(53);
  // What is done leaves nothing behind but a short memory of its id.
  const kept = await redisOf(redis).keys('*');
  expect(kept.filter((key) => /bull:depeche:[\w-]{22}$/.test(key))).toEqual([]);
  expect(kept.filter((key) => key.includes(':de:'))).toHaveLength(53);
});

test('a place of results that fails is tried again later, with growing pauses, and the article is not set aside', async () => {
  const tries: number[] = [];
  const delivered: string[] = [];
  const results: Results = {
    deliver: async (_, line) => {
      tries.push(performance.now());
      if (tries.length <= 2) throw new Error('no room');
      delivered.push(line.toString());
      return 0;
    },
    backlog: async () => 0,
    close: async () => {},
  };
  await worker({ results });
  const { name, data, opts } = articleJob(article(5));
  await queueOf(redis).add(name, data, opts);
  await expect.poll(() => delivered, { timeout: 20_000 }).toEqual(factLines(lines(1, 5)));
  expect(tries).toHaveLength(3);
  const [first = 0, second = 0, third = 0] = tries;
  expect(second - first).toBeGreaterThan(450);
  expect(third - second).toBeGreaterThan(900);
  expect(await queueOf(redis).getFailedCount()).toBe(0);
});

test('a second queue gets each result once, as an object', async () => {
  const found: object[] = [];
  const consumer = new Worker(
    'depeche-results',
    async (job) => {
      found.push(job.data as object);
    },
    { connection: redisOf(redis) },
  );
  onTestFinished(() => consumer.close());
  await worker({ results: 'queue' });
  await run(['submit', '--redis', redis.url], lines(100));
  await expect.poll(() => found.length, { timeout: 30_000 }).toBe(100);
  expect(found.map((facts) => JSON.stringify(facts)).sort()).toEqual(factLines(lines(100)).sort());
});

test('a result that its worker delivered, and did not live to say so, is not delivered again', async () => {
  const { resultStreamOf, streamResults } = await import('../../src/bullmq/results.js');
  const queue = queueOf(redis);
  const connection = redisOf(redis);
  const { name, data, opts } = articleJob(article(5));
  const job = await queue.add(name, data, opts);
  const results = streamResults(connection, resultStreamOf('depeche'));
  expect(await results.deliver(job, Buffer.from('{}'))).toBe(1);
  expect(await results.deliver(job, Buffer.from('{}'))).toBe(1);
  // Nor when the job was done by another meanwhile, and is gone.
  await job.remove();
  expect(await results.deliver(job, Buffer.from('{}'))).toBe(1);
});

test('a collector goes on where its file stops, whatever was written behind', async () => {
  const output = join(folder(), 'out.jsonl');
  await worker();
  await run(['submit', '--redis', redis.url], lines(40));
  const first = await drained(output);
  writeFileSync(output, '{"id":"half', { flag: 'a' });
  await run(['submit', '--redis', redis.url], lines(40, 40));
  expect(await drained(output)).toEqual(factLines(lines(80)).sort());
  expect(first).toEqual(factLines(lines(40)).sort());
  truncateSync(output, 100);
  expect(await run(['collect', '--redis', redis.url, '-o', output, '--drain'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('shorter than'),
  });
  const stranger = join(folder(), 'mine.jsonl');
  writeFileSync(stranger, 'mine\n');
  expect(await run(['collect', '--redis', redis.url, '-o', stranger, '--drain'])).toMatchObject({ status: 1 });
  expect(readFileSync(stranger, 'utf8')).toBe('mine\n');
});

test('two collectors do not share a stream', async () => {
  const path = folder();
  const first = start(['collect', '--redis', redis.url, '-o', join(path, 'one.jsonl')]);
  await expect.poll(() => redisOf(redis).exists('bull:depeche-results:collector'), { timeout: 20_000 }).toBe(1);
  const second = await run(['collect', '--redis', redis.url, '-o', join(path, 'two.jsonl'), '--drain']);
  expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining('another collector') });
  first.child.kill('SIGTERM');
  expect((await first.ended).status).toBe(0);
  expect(await drained(join(path, 'two.jsonl'))).toEqual([]);
});

test('the package has it for require too', () => {
  expect(createRequire(import.meta.url)('depeche/bullmq')).toHaveProperty('startWorker');
});

test('options that cannot be read are told before anything is taken, and leave nothing open', async () => {
  const given = { redis: redis.url };
  await expect(startWorker({ ...given, timeZone: 'Mars' })).rejects.toThrow(/options\.timeZone/);
  await expect(startWorker({ ...given, extension: { units: 5 } as never })).rejects.toThrow(RangeError);
  await expect(startWorker({ ...given, redis: 'http://x' })).rejects.toThrow(/the Redis URL/);
  const listening = { ...given, monitor: { port: redis.port } };
  await expect(startWorker(listening)).rejects.toThrow(/EADDRINUSE/);
  expect(await redisOf(redis).client('LIST')).not.toMatch(/\n.*\n.*\n/);
});
