import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { reasonOf } from '../extract-files.js';
import { lineChunks } from './line-chunks.js';

/** What comes from the files: whole lines, or a line or file (`line` null) that cannot be read. */
export type SourceItem = { readonly file: string /** Bytes of all files read with it. */; readonly end: number } & (
  | { readonly kind: 'lines'; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly line: number | null; readonly error: string }
);

/** A line has to fit into memory, with its facts; no article is as long as this. */
const LONGEST_LINE = 64 * 2 ** 20;
const TOO_LONG = 'longer than 64 MiB; is there one article a line?';

/** A dozen articles or two: work enough for a thread, little enough to be soon done when the user wants to stop. */
const PIECE = 64 * 2 ** 10;

/**
 * The lines of the files, one file after the other; `-` is standard input. When `signal` is aborted it ends, without the line it
 * was in.
 */
export async function* readSources(
  files: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<SourceItem, void, undefined> {
  let end = 0;
  for (const file of files) {
    if (signal.aborted) return;
    const before = end;
    try {
      const source =
        file === '-' ? addAbortSignal(signal, process.stdin) : createReadStream(file, { highWaterMark: PIECE, signal });
      for await (const { firstLine, bytes, tooLong, end: read } of lineChunks(source, LONGEST_LINE, 'take')) {
        end = before + read;
        yield tooLong
          ? { kind: 'failure', file, line: firstLine, error: TOO_LONG, end }
          : { kind: 'lines', file, firstLine, bytes, end };
      }
    } catch (error) {
      if (signal.aborted) return;
      yield { kind: 'failure', file, line: null, error: reasonOf(error), end };
    }
  }
}
