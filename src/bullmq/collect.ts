import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { isPassing, untilDone } from './infrastructure.js';

/** Results in the order they were delivered. */
export interface ResultBatch {
  /** The facts as lines of JSON, each with its newline. */
  readonly bytes: Buffer;
  readonly articles: number;
  /** The place in the stream behind the batch. */
  readonly position: string;
}

/** Where a stream begins. */
export const START = '0-0';

/** At most this many results at a time: some megabytes. */
const BATCH = 500;

/** How long to wait for a result before giving others a turn, in milliseconds. */
const BLOCK = 1000;

/** A collector that is not heard of for so long has died, in milliseconds. */
const LEASE = 15_000;

// The lease is ours, or nobody's and then ours.
const TAKE_LEASE = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
const DROP_LEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return 1`;

/** Takes results out of a stream. */
export interface Collector {
  /** The next results behind `position`; null when there are none now. Waits a second for them. */
  next(position: string): Promise<ResultBatch | null>;
  /** Lets Redis forget the results up to a place: they are safe elsewhere. */
  forget(position: string): Promise<void>;
  close(): Promise<void>;
}

/** Another collector takes the results of this stream. */
export class TakenError extends Error {}

/**
 * Opens a collector; a stream has one at a time.
 *
 * @param redis A connection of its own: it blocks.
 */
export function openCollector(
  redis: Redis,
  stream: string,
  signal: AbortSignal,
  onPause?: (error: Error) => void,
): Collector {
  const name = randomUUID();
  const leaseKey = `${stream}:collector`;

  let held = false;

  /** Waits for the lease of a collector that may have died, but not for one that lives. */
  async function takeLease(): Promise<void> {
    const patience = Date.now() + (held ? 0 : LEASE + BLOCK);
    held = false;
    while (!signal.aborted) {
      held = (await redis.eval(TAKE_LEASE, 1, leaseKey, name, LEASE)) === 1;
      if (held) return;
      if (Date.now() > patience) throw new TakenError(`another collector takes the results of ${stream}`);
      await setTimeout(BLOCK, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    next: (position) =>
      untilDone(
        async () => {
          await takeLease();
          if (signal.aborted) return null;
          const streams = await redis.xreadBuffer('COUNT', BATCH, 'BLOCK', BLOCK, 'STREAMS', stream, position);
          const entries = streams?.[0]?.[1] ?? [];
          return entries.length === 0 ? null : batchOf(entries);
        },
        signal,
        onPause,
      ),
    forget: async (position) => {
      const [milliseconds, sequence] = position.split('-');
      await untilDone(
        () => redis.xtrim(stream, 'MINID', `${milliseconds}-${BigInt(sequence ?? 0) + 1n}`),
        signal,
        onPause,
      );
    },
    close: async () => {
      try {
        // A server that is away need not be waited for: the lease ends by itself.
        if (redis.status === 'ready') await redis.eval(DROP_LEASE, 1, leaseKey, name);
      } catch (error) {
        if (!isPassing(error)) throw error;
      }
    },
  };
}

const NEWLINE = Buffer.from('\n');

function batchOf(entries: readonly (readonly [id: Buffer, fields: Buffer[]])[]): ResultBatch {
  const pieces: Buffer[] = [];
  for (const [, fields] of entries) {
    const at = fields.findIndex((field, i) => i % 2 === 0 && field.toString() === 'facts');
    const line = at === -1 ? undefined : fields[at + 1];
    if (line) pieces.push(line, NEWLINE);
  }
  const last = entries.at(-1)?.[0].toString() ?? START;
  return { bytes: Buffer.concat(pieces), articles: pieces.length / 2, position: last };
}
