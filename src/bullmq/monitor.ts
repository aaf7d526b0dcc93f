import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Results } from './results.js';

/** Answers `GET /health` and `GET /metrics` while a worker works. */
export interface Monitor {
  /** `http://127.0.0.1:9464` */
  readonly url: string;
  readonly countRead: (milliseconds: number, length: number) => void;
  readonly countFailed: (setAside: boolean) => void;
  close(): Promise<void>;
}

interface MonitorOptions {
  readonly redis: Redis;
  readonly queue: string;
  readonly prefix: string;
  readonly results: Results;
  readonly port: number;
  readonly host?: string;
}

/** How long Redis may take to answer before the worker counts as ill, in milliseconds. */
const PATIENCE = 2000;

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** Opens the port; prom-client is asked for here only. */
export async function openMonitor(options: MonitorOptions): Promise<Monitor> {
  const { redis, queue: name, prefix, results, port, host = '127.0.0.1' } = options;
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  registry.setDefaultLabels({ queue: name });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const articles = new Counter({
    name: 'depeche_articles_total',
    help: 'Articles by what came of them: read, set-aside, or to be tried again',
    labelNames: ['outcome'],
    registers,
  });
  const characters = new Counter({
    name: 'depeche_characters_total',
    help: 'UTF-16 code units of the articles read',
    registers,
  });
  const seconds = new Histogram({
    name: 'depeche_article_seconds',
    help: 'Time from taking an article to having its facts',
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  const queue = new Queue(name, { connection: redis, prefix });
  queue.on('error', () => {});
  new Gauge({
    name: 'depeche_queue_articles',
    help: 'Articles in the queue by their state; failed are those set aside',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await queue.getJobCounts(...STATES);
      for (const state of STATES) this.set({ state }, counts[state] ?? 0);
    },
  });
  new Gauge({
    name: 'depeche_results_waiting',
    help: 'Results that nobody has fetched yet',
    registers,
    async collect() {
      this.set(await results.backlog());
    },
  });

  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'GET only\n');
    try {
      if (path === '/health') {
        await inTime(redis.ping());
        return answer(response, 200, 'ok\n');
      }
      if (path === '/metrics') return answer(response, 200, await inTime(registry.metrics()), registry.contentType);
      return answer(response, 404, '/health and /metrics are here\n');
    } catch {
      // Why is in the log of the worker; an error may hold more than a stranger is to know.
      return answer(response, 503, 'Redis does not answer\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    countRead: (milliseconds, length) => {
      articles.inc({ outcome: 'read' });
      characters.inc(length);
      seconds.observe(milliseconds / 1000);
    },
    countFailed: (setAside) => articles.inc({ outcome: setAside ? 'set-aside' : 'retry' }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await queue.close();
    },
  };
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  // When it comes too late nobody listens any more.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
