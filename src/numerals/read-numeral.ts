import type { Scan } from '../text/scan.js';

/** A number as it stands in the text, in digits or words. Indices are token indices, half-open. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Written in digits (`3.200`, `1,5`), not words. */
  readonly digits: boolean;
  /** `une vingtaine`: about its value. */
  readonly approximate: boolean;
  /** `des dizaines`, `plusieurs centaines`: no value of its own; `value` is one unit (10, 100). */
  readonly vague: boolean;
}

/** Reads the cardinal number that begins at token `index` (digits, words or mixed, multiplier included), or gives null. */
export function readNumeral(_scan: Scan, _index: number): Numeral | null {
  return null;
}
