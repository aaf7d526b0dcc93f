import { Redis } from 'ioredis';
import { isDenied } from './infrastructure.js';

/** What the environment may say of Redis; credentials are read from here or from the URL, and from nowhere else. */
export interface RedisEnvironment {
  readonly DEPECHE_REDIS_URL?: string | undefined;
  readonly DEPECHE_REDIS_USERNAME?: string | undefined;
  readonly DEPECHE_REDIS_PASSWORD?: string | undefined;
}

/** A Redis server: how to reach it, and how to name it without its secrets. */
export interface RedisServer {
  readonly options: {
    readonly host: string;
    readonly port: number;
    readonly db: number;
    readonly username?: string;
    readonly password?: string;
    readonly tls?: { readonly servername: string };
  };
  /** Scheme, host, port and database. */
  readonly address: string;
}

const FORM = 'redis://[user:password@]host[:port][/database], rediss:// with TLS';

/**
 * Reads where Redis is.
 *
 * @param url The environment's when not given, else `redis://localhost`.
 * @throws RangeError when the URL cannot be read; the message does not show it, as it may hold a password.
 */
export function readRedisServer(url: string | undefined, environment: RedisEnvironment): RedisServer {
  const { hostname, port, protocol, pathname, username, password } = parse(
    url ?? (environment.DEPECHE_REDIS_URL || 'redis://localhost'),
  );
  const database = pathname.replace(/^\//, '');
  if (!/^\d{0,4}$/.test(database)) throw new RangeError(`the Redis URL: expected a number as the database; ${FORM}`);
  const host = hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost';
  const user = decoded(username) || environment.DEPECHE_REDIS_USERNAME;
  const secret = decoded(password) || environment.DEPECHE_REDIS_PASSWORD;
  return {
    address: `${protocol}//${hostname || 'localhost'}:${port || 6379}/${database || 0}`,
    options: {
      host,
      port: Number(port || 6379),
      db: Number(database || 0),
      ...(user && { username: user }),
      ...(secret && { password: secret }),
      ...(protocol === 'rediss:' && { tls: { servername: host } }),
    },
  };
}

/** Told when the server is away, with the reason if there is one, and when it is there again. */
export type TellConnection = (state: 'lost' | 'ready', reason: string | null) => void;

/**
 * Opens a connection that waits for a server which is away, as BullMQ wants it, and waits for its first sign of life.
 *
 * @throws Error when the server does not let us in. It holds the answer only: the errors of ioredis hold the command too, and `HELLO` has the
 * password in it.
 */
export async function openRedis({ options, address }: RedisServer, tell: TellConnection = () => {}): Promise<Redis> {
  const redis = new Redis({
    ...options,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  let lost = false;
  const away = (reason: string | null): void => {
    if (!lost) tell('lost', reason);
    lost = true;
  };
  redis.on('error', (error: Error) => {
    if (!isDenied(error)) away(messageOf(error));
  });
  redis.on('reconnecting', () => away(null));
  redis.on('ready', () => {
    if (lost) tell('ready', null);
    lost = false;
  });
  try {
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new Error(`Redis at ${address} does not let us in: ${messageOf(error)}`);
  }
  return redis;
}

/** A message for an error; its own is empty when a name has several addresses and none answers. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '')
    return [...new Set(error.errors.map(messageOf))].join(', ');
  return error instanceof Error ? error.message : String(error);
}

function parse(url: string): URL {
  let parsed: URL | null = null;
  try {
    parsed = new URL(url);
  } catch {
    // The error of `URL` holds its input.
  }
  if (parsed?.protocol !== 'redis:' && parsed?.protocol !== 'rediss:')
    throw new RangeError(`the Redis URL: expected ${FORM}`);
  return parsed;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
