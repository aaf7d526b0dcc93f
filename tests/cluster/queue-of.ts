import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import type { RedisServer } from './redis-server.js';

/** A connection to the server for the length of a test. */
export function redisOf({ port }: RedisServer, more: object = {}): Redis {
  const redis = new Redis({ port, maxRetriesPerRequest: null, ...more });
  redis.on('error', () => {});
  onTestFinished(() => redis.disconnect());
  return redis;
}

/** The queue that commands use when none is named, for the length of a test. */
export function queueOf(server: RedisServer, name = 'depeche'): Queue {
  const queue = new Queue(name, { connection: redisOf(server) });
  queue.on('error', () => {});
  return queue;
}
