import type { LexiconEntry } from './lexeme.js';

/** What a number word is worth and how it combines. */
export interface NumeralWord {
  readonly value: number;
}

/** French number words. */
export function* numeralEntries(): Generator<LexiconEntry> {}
