import { setTimeout } from 'node:timers/promises';

/** How often a queue that is too long is looked at, in milliseconds. */
const LOOK = 100;

/**
 * Waits until less than nine tenths of `limit` are left, so that whoever waits has something to do then; or until `signal` ends the wait.
 */
export async function waitForRoom(length: () => Promise<number>, limit: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await length()) > limit * 0.9)
    await setTimeout(LOOK, undefined, { signal }).catch(() => undefined);
}
