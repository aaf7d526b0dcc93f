import { formAt, isSign } from './article.js';
import type { Scan } from './scan.js';

/** Expressions of several words (`au moins`, `à partir de`), found from their first word: the longest one wins. */
export interface PhraseTable<T> {
  /** The longest phrase that starts at token `index`, with data that is accepted, and the index one past its last token; or null. */
  matchAt(scan: Scan, index: number, accepts?: (data: T) => boolean): PhraseMatch<T> | null;
  /** The longest phrase whose last token is `index`, with the index of its first token; or null. */
  matchEndingAt(scan: Scan, index: number): PhraseMatch<T> | null;
}

export interface PhraseMatch<T> {
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  readonly data: T;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly data: T;
}

/**
 * A table from `['au moins', data]` pairs. Words are divided as the scan divides them: at spaces, after an apostrophe and around
 * a hyphen (`peut-être` is `peut - être`, unless the lexicon has the compound).
 */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, data: T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [phrase, data] of phrases) {
    const words = phrase.replace(/'(?=\S)/g, "' ").split(/\s+/);
    const entry = { words, data };
    group(byFirst, words[0] as string).push(entry); // split never gives an empty list
    group(byLast, words[words.length - 1] as string).push(entry);
  }
  for (const table of [byFirst, byLast])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);

  const matches = (scan: Scan, words: readonly string[], from: number): boolean => {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (formAt(scan, from + i) !== word && (word !== '-' || !isSign(scan, from + i, '-'))) return false;
    }
    return true;
  };

  return {
    matchAt(scan, index, accepts) {
      const list = byFirst.get(formAt(scan, index));
      if (list === undefined) return null;
      for (const { words, data } of list)
        if ((accepts === undefined || accepts(data)) && matches(scan, words, index))
          return { start: index, end: index + words.length, data };
      return null;
    },
    matchEndingAt(scan, index) {
      const list = byLast.get(formAt(scan, index));
      if (list === undefined) return null;
      for (const { words, data } of list) {
        const start = index - words.length + 1;
        if (start >= 0 && matches(scan, words, start)) return { start, end: index + 1, data };
      }
      return null;
    },
  };
}

function group<T>(table: Map<string, T[]>, key: string): T[] {
  let list = table.get(key);
  if (!list) table.set(key, (list = []));
  return list;
}
