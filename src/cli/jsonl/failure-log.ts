import { type FileHandle, open } from 'node:fs/promises';
import { say } from '../locale.js';
import type { Progress } from './progress.js';

/** What could not be read. */
export interface Failure {
  /** As it was given; `-` is standard input. */
  readonly file: string;
  /** 1 is the first of the file; null when it is the whole file. */
  readonly line: number | null;
  /** Of the article, where the line tells. */
  readonly id: string | number | null;
  readonly error: string;
}

/** Tells of failures: a line each on standard error, a record each in the errors file. */
export interface FailureLog {
  /** How many were told. */
  readonly count: number;
  tell(failure: Failure): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the log.
 *
 * @param path A file for the records, JSON Lines of `Failure`, written anew.
 */
export async function openFailureLog(path: string | undefined, progress: Progress): Promise<FailureLog> {
  const records: FileHandle | null = path === undefined ? null : await open(path, 'w');
  let told = 0;
  return {
    get count() {
      return told;
    },
    async tell(failure) {
      told++;
      const { file, line, id, error } = failure;
      const place = `${file === '-' ? say('standard input') : file}${line === null ? '' : `:${line}`}`;
      progress.print(printable(`depeche: ${place}: ${id === null ? '' : `id ${JSON.stringify(id)}: `}${say(error)}`));
      await records?.writeFile(`${JSON.stringify(failure)}\n`);
    },
    close: async () => records?.close(),
  };
}

/** What is wrong with a line quotes it; its control characters are not for the terminal. */
export function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '\ufffd');
}
