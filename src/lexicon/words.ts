import type { LexemeData, LexiconEntry } from './lexeme.js';

/** One entry for each word of a space-separated list: the way lexicon files list their forms. */
export function* each(list: string, data: LexemeData): Generator<LexiconEntry> {
  for (const form of list.trim().split(/\s+/)) yield [form, data];
}
