import { type FileHandle, open } from 'node:fs/promises';

/** Where lines are written. */
export interface Output {
  /** Resolves when there is room for more: who waits for it does not outrun a slow reader. */
  write(bytes: Uint8Array): Promise<void>;
  /** @param whole Whether all that belongs into it was written. */
  close(whole: boolean): Promise<void>;
}

/** Standard output. */
export function standardOutput(): Output {
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => {},
  };
}

/**
 * A file, touched only when there is something to write: a slip in the name of the input does not empty yesterday's output.
 *
 * @param keep How many bytes of what is there to keep; what is behind them was cut off in the middle of a line.
 */
export function fileOutput(path: string, keep = 0): Output {
  let file: FileHandle | null = null;
  const opened = async (): Promise<FileHandle> => {
    if (file) return file;
    file = await open(path, 'a');
    // Not so /dev/null and named pipes.
    if ((await file.stat()).isFile()) await file.truncate(keep);
    return file;
  };
  return {
    write: async (bytes) => (await opened()).writeFile(bytes),
    close: async () => file?.close(),
  };
}
