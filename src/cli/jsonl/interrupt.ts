import { constants } from 'node:os';

/** Says when the user wants to stop. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** 128 and the number of the signal, as shells have it; null when there was none. */
  exitCode(): number | null;
  close(): void;
}

/** Turns the first SIGINT or SIGTERM into an abort; a second one ends the process as ever. */
export function listenForInterrupt(): Interrupt {
  const abort = new AbortController();
  let code: number | null = null;
  const onSignal = (name: NodeJS.Signals): void => {
    close();
    code = 128 + constants.signals[name];
    abort.abort();
  };
  const close = (): void => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { signal: abort.signal, exitCode: () => code, close };
}
