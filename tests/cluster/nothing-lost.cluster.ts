import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { factLines, lines } from './articles.js';
import { folder, type Running, run, start } from './command.js';
import { startRedis } from './redis-server.js';

const COUNT = 20_000;
const WORKERS = 4;
/** A worker is killed each time about so much of the work is done. */
const EVERY = 0.04;

test('20,000 articles through 4 workers killed at random, Redis killed once: one result each, the bytes of a single process', async () => {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const path = folder();
  const [input, output] = [join(path, 'in.jsonl'), join(path, 'out.jsonl')];
  writeFileSync(input, lines(COUNT));
  const where = ['--redis', redis.url];
  const startWorker = (): Running => start(['worker', ...where, '--lock', '2']);
  const startCollector = (): Running => start(['collect', ...where, '-o', output, '--drain']);
  const wanted = factLines(lines(COUNT)).sort();
  const size = wanted.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const done = (): number => sizeOf(output) / size;

  const workers = Array.from({ length: WORKERS }, startWorker);
  const submitted = run(['submit', ...where, '--max-waiting', '2000', input]);
  await workers[0]?.said(/worker: queue/);
  let collector = startCollector();

  // So often as the work goes on, not as time does: a slow machine has not more of them in hand.
  let kills = 0;
  const killWorkers = async (): Promise<void> => {
    for (let next = Math.random() * EVERY; next < 1; next += 2 * Math.random() * EVERY) {
      while (done() < next) await setTimeout(5);
      const unlucky = Math.floor(Math.random() * WORKERS);
      workers[unlucky]?.child.kill('SIGKILL');
      kills++;
      workers[unlucky] = startWorker();
    }
  };
  const killOthers = async (): Promise<void> => {
    while (done() < 0.3) await setTimeout(20);
    await redis.restart();
    while (done() < 0.6) await setTimeout(20);
    collector.child.kill('SIGKILL');
    await collector.ended;
    collector = startCollector();
  };
  await Promise.all([killWorkers(), killOthers()]);

  expect(await submitted).toMatchObject({ status: 0 });
  const { status, stderr } = await collector.ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('set aside') });
  expect(kills).toBeGreaterThan(5);
  console.log(`${kills} workers killed`);

  const found = readFileSync(output, 'utf8').split('\n').slice(0, -1).sort();
  expect(found.length).toBe(COUNT);
  expect(found.findIndex((line, i) => line !== wanted[i])).toBe(-1);

  // The others end as they are told to.
  for (const { child } of workers) child.kill('SIGTERM');
  for (const { ended } of workers) expect((await ended).status).toBe(0);
});

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}
