import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { factLines, lines } from './articles.js';
import { folder, run, start } from './command.js';
import { queueOf, redisOf } from './queue-of.js';
import { type RedisServer, startRedis } from './redis-server.js';

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());
beforeEach(async () => {
  await redisOf(redis).flushall();
});

const COUNT = 3000;

/** The largest value of something while it stays the same for a second: what waits has come to rest. */
async function atRest(value: () => Promise<number>): Promise<number> {
  for (let last = -1; ; ) {
    const now = await value();
    if (now === last && now > 0) return now;
    last = now;
    await setTimeout(1000);
  }
}

test('without workers the submitter waits, and when they are back the rest goes through', async () => {
  const path = folder();
  const input = join(path, 'in.jsonl');
  writeFileSync(input, lines(COUNT));
  const queue = queueOf(redis);
  const submitter = start(['submit', '--redis', redis.url, '--max-waiting', '500', input]);
  // A piece of the file holds some two hundred articles: the last one let in may go over the limit by so many.
  expect(await atRest(() => queue.getWaitingCount())).toBeLessThan(1000);
  expect(submitter.child.exitCode).toBe(null);
  start(['worker', '--redis', redis.url]);
  expect(await submitter.ended).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('3,000 articles submitted'),
  });
});

test('without a collector the workers wait, and the submitter behind them; SIGTERM ends all of them, and nothing is lost', async () => {
  const path = folder();
  const [input, output] = [join(path, 'in.jsonl'), join(path, 'out.jsonl')];
  writeFileSync(input, lines(COUNT));
  const where = ['--redis', redis.url];
  const submitter = start(['submit', ...where, '--max-waiting', '500', input]);
  const worker = start(['worker', ...where, '--max-results', '200', '--jobs', '2']);
  const connection = redisOf(redis);
  const results = (): Promise<number> => connection.xlen('bull:depeche-results');
  // Each of the articles in hand may still deliver.
  expect(await atRest(results)).toBeLessThan(220);
  expect(await atRest(() => queueOf(redis).getWaitingCount())).toBeLessThan(1000);

  worker.child.kill('SIGTERM');
  expect(await worker.ended).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/SIGTERM; ends .*\n.* 2\d\d read/),
  });
  expect(await queueOf(redis).getActiveCount()).toBe(0);
  submitter.child.kill('SIGTERM');
  expect(await submitter.ended).toMatchObject({ status: 143, stderr: expect.stringContaining('interrupted') });

  // The same command again: what was done is not done again.
  const again = start(['submit', ...where, input]);
  start(['worker', ...where, '--jobs', '2', '--max-results', '200']);
  expect((await again.ended).status).toBe(0);
  expect((await run(['collect', ...where, '-o', output, '--drain'])).status).toBe(0);
  const found = readFileSync(output, 'utf8').split('\n').slice(0, -1).sort();
  expect(found).toEqual(factLines(lines(COUNT)).sort());
});

test('a Redis that is full makes everybody wait, and is no reason to set an article aside', async () => {
  const path = folder();
  const [input, output] = [join(path, 'in.jsonl'), join(path, 'out.jsonl')];
  writeFileSync(input, lines(COUNT));
  const where = ['--redis', redis.url];
  const connection = redisOf(redis);
  const used = Number(/used_memory:(\d+)/.exec(await connection.info('memory'))?.[1]);
  await connection.config('SET', 'maxmemory', used + 3_000_000);
  const submitter = start(['submit', ...where, input]);
  start(['worker', ...where, '--lock', '2']);
  await submitter.said(/not able now \(OOM .*trying again/);
  await setTimeout(1000);
  await connection.config('SET', 'maxmemory', 0);
  expect((await submitter.ended).status).toBe(0);
  const { status, stderr } = await run(['collect', ...where, '-o', output, '--drain']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('set aside') });
  expect(readFileSync(output, 'utf8').split('\n').slice(0, -1).sort()).toEqual(factLines(lines(COUNT)).sort());
});
