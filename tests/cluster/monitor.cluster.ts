import { networkInterfaces } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines } from './articles.js';
import { folder, type Running, run, start } from './command.js';
import { type RedisServer, startRedis } from './redis-server.js';

const SECRET = 'sésame+ouvre toi';
let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis('--requirepass', SECRET);
});
afterAll(() => redis.stop());

const withSecret = (): string => redis.url.replace('//', `//:${encodeURIComponent(SECRET)}@`);

async function monitorOf(worker: Running): Promise<string> {
  return (await worker.said(/(http:\S+)\/health/))[1] ?? '';
}

describe('the monitor', () => {
  test('tells health and metrics on this machine only, and that Redis is away', async () => {
    const worker = start(['worker', '--port', '0'], { DEPECHE_REDIS_URL: withSecret() });
    const url = await monitorOf(worker);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.text()]).toEqual([200, 'ok\n']);
    const input = `${lines(30)}{"id":"x","text":"","publishedAt":"hier"}\n`;
    await run(['submit'], input, { DEPECHE_REDIS_URL: withSecret() });
    await worker.said(/set aside/);
    await expect
      .poll(async () => (await fetch(`${url}/metrics`)).text(), { timeout: 20_000 })
      .toContain('depeche_articles_total{outcome="read",queue="depeche"} 30');
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('depeche_articles_total{outcome="set-aside",queue="depeche"} 1');
    expect(metrics).toContain('depeche_queue_articles{state="failed",queue="depeche"} 1');
    expect(metrics).toContain('depeche_results_waiting{queue="depeche"} 30');
    expect(metrics).toMatch(/depeche_article_seconds_count\{queue="depeche"\} 30/);
    expect(metrics).toMatch(/^# TYPE process_resident_memory_bytes gauge/m);
    expect(metrics).not.toContain(SECRET);
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/health`, { method: 'POST' })).status).toBe(405);

    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    if (outside) await expect(fetch(`http://${outside}:${new URL(url).port}/health`)).rejects.toThrow();

    const restarted = redis.restart(5000);
    await expect.poll(async () => (await fetch(`${url}/health`)).status, { timeout: 5000 }).toBe(503);
    await expect.poll(async () => (await fetch(`${url}/health`)).status, { timeout: 20_000 }).toBe(200);
    await restarted;
    worker.child.kill('SIGTERM');
    expect((await worker.ended).status).toBe(0);
  });

  test('listens elsewhere when told to', async () => {
    const worker = start(['worker', '--port', '0', '--host', '0.0.0.0'], { DEPECHE_REDIS_URL: withSecret() });
    expect(new URL(await monitorOf(worker)).hostname).toBe('0.0.0.0');
  });
});

describe('credentials', () => {
  const commands = (...more: string[]): string[][] => [
    ['worker', '--port', '0', ...more],
    ['submit', ...more],
    ['collect', '-o', `${folder()}/out.jsonl`, '--drain', ...more],
  ];

  test('come from the environment, apart or in the URL, or from the argument', async () => {
    const apart = { DEPECHE_REDIS_URL: redis.url, DEPECHE_REDIS_PASSWORD: SECRET };
    expect((await run(['submit'], lines(1), apart)).status).toBe(0);
    expect((await run(['submit', '--redis', withSecret()], lines(1))).status).toBe(0);
    expect((await run(['submit', '--redis', withSecret().replace('//:', '//default:')], lines(1))).status).toBe(0);
  });

  test('that are wrong are told as such; neither they nor the right ones are ever shown', async () => {
    const wrong = `${SECRET}!`;
    for (const [command, code] of [
      ...commands('--redis', redis.url.replace('//', `//nobody:${encodeURIComponent(wrong)}@`)).map((args) => [
        args,
        1,
      ]),
      ...commands('--redis', `redis://:${wrong}@:port:x/`).map((args) => [args, 1]),
    ] as [string[], number][]) {
      const { status, stdout, stderr } = await run(command);
      expect(status).toBe(code);
      expect(stderr).toMatch(/does not let us in: WRONGPASS|the Redis URL: expected/);
      for (const hidden of [SECRET, encodeURIComponent(SECRET), 'ouvre']) expect(stdout + stderr).not.toContain(hidden);
    }
  });

  test('are not shown when the server goes away and comes again', async () => {
    const worker = start(['worker'], { DEPECHE_REDIS_URL: withSecret() });
    await worker.said(/worker: queue/);
    const stopped = redis.restart();
    await worker.said(/is away/);
    await stopped;
    await worker.said(/there again/);
    await setTimeout(200);
    worker.child.kill('SIGTERM');
    const { status, stdout, stderr } = await worker.ended;
    expect(status).toBe(0);
    expect(stdout + stderr).not.toContain('ouvre');
    expect(stderr).toContain(`redis://127.0.0.1:${redis.port}/0`);
  });
});
