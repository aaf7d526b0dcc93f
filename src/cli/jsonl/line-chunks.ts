/** Whole lines of a source, as many as came together. */
export interface LineChunk {
  /** The number of its first line; 1 is the first of the source. */
  readonly firstLine: number;
  /** Empty when the line is too long to be held. */
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
  /** How many bytes of the source have been read with it. */
  readonly end: number;
}

const NEWLINE = 0x0a;

/**
 * Cuts a source behind the last newline of each piece that it gives: what came is passed on at once, and no more is held than
 * one unfinished line.
 *
 * @param longest Bytes; a longer line comes as `tooLong`, and is not held in memory.
 * @param unfinished Whether a last line without a newline is a line (`take`), or was cut off while it was written (`leave`).
 */
export async function* lineChunks(
  source: AsyncIterable<Uint8Array>,
  longest: number,
  unfinished: 'take' | 'leave',
): AsyncGenerator<LineChunk, void, undefined> {
  let line = 1;
  let read = 0;
  let held: Uint8Array[] = [];
  let heldLength = 0;
  let skipping = false;
  for await (const piece of source) {
    let rest = piece;
    if (skipping) {
      const newline = rest.indexOf(NEWLINE);
      rest = newline === -1 ? rest.subarray(rest.length) : rest.subarray(newline + 1);
      skipping = newline === -1;
    }
    read += piece.length;
    const whole = rest.lastIndexOf(NEWLINE) + 1;
    if (whole > 0) {
      const bytes = Buffer.concat([...held, rest.subarray(0, whole)]);
      yield { firstLine: line, bytes, tooLong: false, end: read - (rest.length - whole) };
      line += countLines(bytes);
      held = [];
      heldLength = 0;
      rest = rest.subarray(whole);
    }
    if (rest.length > 0) held.push(rest);
    heldLength += rest.length;
    if (heldLength > longest) {
      yield { firstLine: line++, bytes: new Uint8Array(), tooLong: true, end: read };
      held = [];
      heldLength = 0;
      skipping = true;
    }
  }
  if (heldLength > 0 && unfinished === 'take')
    yield { firstLine: line, bytes: Buffer.concat(held), tooLong: false, end: read };
}

/** The lines of a chunk one by one, without their newline. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
