import type { ArticleFacts, Span } from '../article-facts.js';

const REACH = 12;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words around a fact in its sentence, without its own: what tells a number or date from others of its kind. */
export function contextWords(
  facts: ArticleFacts,
  fact: Span & { readonly sentence: number },
  own: readonly Span[] = [],
): ReadonlySet<string> {
  const sentence = facts.sentences[fact.sentence];
  if (!sentence) return new Set();
  const words = [...sentence.text.matchAll(WORD)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    word: foldWord(match[0]),
  }));
  const first = words.findIndex(({ end }) => end > fact.start);
  const last = words.findIndex(({ start }) => start >= fact.end);
  const from = Math.max(0, (first < 0 ? words.length : first) - REACH);
  const to = (last < 0 ? words.length : last) + REACH;
  const isOwn = (at: number): boolean => [fact, ...own].some(({ start, end }) => start <= at && at < end);
  return new Set(
    words
      .slice(from, to)
      .filter(({ word, start }) => isTelling(word) && !isOwn(start))
      .map(({ word }) => word),
  );
}

/** Short words are articles and prepositions, and numbers are what changes. */
const isTelling = (word: string): boolean => word.length > 3 && !/^\p{N}/u.test(word);

export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Dice's coefficient of two sets: 0 nothing in common, 1 the same. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
