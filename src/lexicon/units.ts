import type { LexiconEntry } from './lexeme.js';

/** A unit of measure or of money. */
export interface UnitWord {
  /** UCUM or ISO 4217. */
  readonly code: string | null;
}

/** Units and currencies. */
export function* unitEntries(): Generator<LexiconEntry> {}
