import type { Redis } from 'ioredis';
import { openRedis, type RedisServer, readRedisServer, type TellConnection } from '../../bullmq/connect.js';
import { printable } from '../jsonl/failure-log.js';
import { NO_PROGRESS, type Progress } from '../jsonl/progress.js';
import type { QueueFlags } from './cluster-commands.js';

/** Says something on standard error. Of an error only the message is ever told: what else it holds are commands, with the password in one. */
export function tell(message: string, progress: Progress = NO_PROGRESS): void {
  progress.print(printable(`depeche: ${message}`));
}

/** Says once that Redis is away, and once that it is back. */
export function connectionTeller({ address }: RedisServer, progress?: Progress): TellConnection {
  return (state, reason) => {
    if (state === 'ready') tell(`Redis at ${address} is there again`, progress);
    else tell(`Redis at ${address} is away${reason === null ? '' : ` (${reason})`}; waiting for it`, progress);
  };
}

/** A connection to the server that the flags or the environment name. */
export async function redisOf(flags: QueueFlags, progress?: Progress): Promise<Redis> {
  const server = readRedisServer(flags.redis, process.env);
  return openRedis(server, connectionTeller(server, progress));
}
