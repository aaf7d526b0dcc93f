import { setTimeout } from 'node:timers/promises';

/** What Redis answers while it cannot do what it will be able to do later: it loads, is full, changes its master … */
const PASSING =
  /^(?:LOADING|OOM|MISCONF|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|NOREPLICAS|EXECABORT|UNBLOCKED)\b/;
const DENIED = /^(?:NOAUTH|WRONGPASS|NOPERM)\b/;

/** Longest pause between two tries, in milliseconds. */
const LONGEST_PAUSE = 5000;

/** Whether a failure goes by: one of the connection, or an answer of a server that is not able now. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ReplyError' ? PASSING.test(error.message) : isOfConnection(error);
}

function isOfConnection(error: Error): boolean {
  return (
    /^Connection is closed|^Stream isn't writeable|^Command timed out/.test(error.message) ||
    ('code' in error && /^E(?:CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN)/.test(String(error.code)))
  );
}

/** Whether Redis does not let us in: no time heals that. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && DENIED.test(error.message);
}

/** Does something that may be done twice, again and again while Redis is not able to; pauses grow. What does not go by is thrown. */
export async function untilDone<Value>(
  work: () => Promise<Value>,
  signal: AbortSignal,
  onPause: (error: Error) => void = () => {},
): Promise<Value> {
  for (let pause = 100; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      onPause(error as Error);
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
