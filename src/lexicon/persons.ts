import type { LexiconEntry } from './lexeme.js';

/** What a word says of a person, institution, group or document. */
export interface PersonWord {
  readonly kind: string;
}

/** Titles, roles, institutions, groups, documents, first names, demonyms, metonyms. */
export function* personEntries(): Generator<LexiconEntry> {}
