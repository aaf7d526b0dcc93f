/** Turns a UTF-16 offset into another count of the same place. */
export type OffsetCounter = (offset: number) => number;

/** Counts Unicode code points: what W3C selectors and brat count. */
export function codePointCounter(text: string): OffsetCounter {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - countBelow(pairs, offset);
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
