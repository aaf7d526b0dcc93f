/** Turns a UTF-16 offset into another count of the same place. */
export type OffsetCounter = (offset: number) => number;

/** Counts Unicode code points: what W3C selectors count. */
export function codePointCounter(text: string): OffsetCounter {
  return counterWithout(text, /[\u{10000}-\u{10FFFF}]/gu);
}

/** Counts code points, a CR before its LF not counted: what is left when CRLF is read as one line end, as brat does. */
export function unixCodePointCounter(text: string): OffsetCounter {
  return counterWithout(text, /[\u{10000}-\u{10FFFF}]|\r(?=\n)/gu);
}

/** Counts code units, less one for each match. */
function counterWithout(text: string, pattern: RegExp): OffsetCounter {
  const left: number[] = [];
  for (const match of text.matchAll(pattern)) left.push(match.index);
  return left.length === 0 ? (offset) => offset : (offset) => offset - countBelow(left, offset);
}

/** Counts the bytes of the text in UTF-8. */
export function byteCounter(text: string): OffsetCounter {
  const bytes = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair takes two of its four bytes.
    const size = code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    bytes[at + 1] = (bytes[at] ?? 0) + size;
  }
  return (offset) => bytes[Math.min(offset, text.length)] ?? 0;
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
