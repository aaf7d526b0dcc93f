import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { article, factLines, lines } from './articles.js';
import { folder, run, start, startScript } from './command.js';
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

/** Waits for all results; gives them and the records of what was set aside. */
async function drain(): Promise<{ facts: string[]; setAside: { id: unknown; error: string }[]; stderr: string }> {
  const path = folder();
  const [output, errors] = [join(path, 'out.jsonl'), join(path, 'errors.jsonl')];
  const { status, stderr } = await run(['collect', '--redis', redis.url, '--drain', '-o', output, '--errors', errors]);
  expect(status).toBe(0);
  const records = readFileSync(errors, 'utf8').split('\n').slice(0, -1);
  return {
    facts: readFileSync(output, 'utf8').split('\n').slice(0, -1).sort(),
    setAside: records.map((record) => JSON.parse(record) as { id: unknown; error: string }),
    stderr,
  };
}

test('articles that cannot be read are set aside with the reason, and hold up nobody', async () => {
  const bad = [
    { id: 'no-date', text: 'Il pleut.', publishedAt: 'hier' },
    { id: 'long', text: 'Il pleut. '.repeat(300) },
    { id: 'slow', text: `${article(1).text} `.repeat(20_000) },
  ].map((one) => `${JSON.stringify(one)}\n`);
  const input = lines(20) + bad.join('') + lines(20, 20);
  const queue = queueOf(redis);
  // Another program may put anything into the queue.
  await queue.add('article', 'no article', { jobId: 'stray' });
  await queue.add('article', { id: 7 }, { jobId: 'no-text' });
  expect(await run(['submit', '--redis', redis.url], input)).toMatchObject({ status: 0 });
  const worker = start(['worker', '--redis', redis.url, '--max-length', '2000']);
  const patient = start(['worker', '--redis', redis.url, '--time-limit', '0.2', '--queue', 'slow']);
  await run(['submit', '--redis', redis.url, '--queue', 'slow'], bad[2] + lines(3));

  const { facts, setAside, stderr } = await drain();
  expect(facts).toEqual(factLines(lines(40)).sort());
  expect(stderr).toContain('40 results collected');
  expect(stderr).toContain('5 set aside: see ');
  expect(Object.fromEntries(setAside.map(({ id, error }) => [String(id), error]))).toEqual({
    'no-date': expect.stringContaining('publishedAt: expected an ISO 8601 date'),
    long: 'text: 3000 UTF-16 code units; maxLength allows 2000',
    slow: expect.stringContaining('maxLength allows 2000'),
    null: expect.stringContaining('expected an object such as'),
    7: 'text: expected a string, got nothing',
  });
  expect(await worker.said(/set aside: id "no-date": publishedAt/)).toBeTruthy();
  expect(await patient.said(/set aside: id "slow": took longer than 0\.2 s/)).toBeTruthy();
  // None was tried again: what an article does, it does each time.
  for (const job of await queue.getFailed()) expect(job.attemptsMade).toBe(1);
});

test('an article that kills its worker is set aside, and its neighbours are not', async () => {
  const killer = `${JSON.stringify({ id: 'killer', text: 'Il tue.' })}\n`;
  await run(['submit', '--redis', redis.url], lines(30) + killer + lines(30, 30));
  const script = fileURLToPath(new URL('./mortal-worker.mjs', import.meta.url));
  const over = new AbortController();
  const keeper = (async () => {
    let deaths = 0;
    while (!over.signal.aborted) {
      const worker = startScript(script, [redis.url]);
      const onOver = (): void => void worker.child.kill('SIGTERM');
      over.signal.addEventListener('abort', onOver);
      if ((await worker.ended).signal === 'SIGKILL') deaths++;
      over.signal.removeEventListener('abort', onOver);
    }
    return deaths;
  })();
  const { facts, setAside } = await drain();
  over.abort();
  expect(facts).toEqual(factLines(lines(60)).sort());
  expect(setAside).toMatchObject([{ id: 'killer', error: expect.stringContaining('stalled more than') }]);
  expect(await keeper).toBe(9);
});
