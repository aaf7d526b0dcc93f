import { diffArrays } from 'diff';
import type { QuoteFact, Span } from '../article-facts.js';
import { foldWord } from './context-words.js';
import type { WordChange } from './facts-diff.js';

/** A word or a punctuation mark of a quotation. */
export interface QuotedWord extends Span {
  /** What is compared: without case, and with one kind of apostrophe and mark. */
  readonly folded: string;
  /** End of the white space behind it, and that space. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*['’ʼ]?|[^\s\p{L}\p{N}]/gu;

/** The words of a quotation, its parts one after the other. */
export function quotedWords({ parts }: QuoteFact): QuotedWord[] {
  return parts.flatMap((part, i) => {
    const matches = [...part.text.matchAll(WORD)];
    const behind = i < parts.length - 1 ? ' ' : '';
    return matches.map((match, j) => {
      const end = match.index + match[0].length;
      const next = matches[j + 1]?.index;
      return {
        start: part.start + match.index,
        end: part.start + end,
        text: match[0],
        folded: foldWord(match[0])
          .replace(/[’ʼ]/g, "'")
          .replace(/[«»“”]/g, '"'),
        gap: next === undefined ? behind : part.text.slice(end, next),
      };
    });
  });
}

const isWord = ({ folded }: QuotedWord): boolean => /[\p{L}\p{N}]/u.test(folded);

/** Whether both say the same words; punctuation and capitals are the editor's. */
export function isSameWording(before: readonly QuotedWord[], after: readonly QuotedWord[]): boolean {
  const [a, b] = [before.filter(isWord), after.filter(isWord)];
  return a.length === b.length && a.every((word, i) => word.folded === b[i]?.folded);
}

/** How much of the longer of two quotations both have in the same order, 0 to 1; and of the shorter. */
export function commonWording(
  before: readonly QuotedWord[],
  after: readonly QuotedWord[],
): { ofBoth: number; ofShorter: number } {
  const [a, b] = [before.filter(isWord), after.filter(isWord)];
  if (a.length === 0 || b.length === 0) return { ofBoth: 0, ofShorter: 0 };
  const common = diffArrays(a, b, { comparator: (x, y) => x.folded === y.folded })
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return { ofBoth: (2 * common) / (a.length + b.length), ofShorter: common / Math.min(a.length, b.length) };
}

/** Both versions in one line of kept, dropped and added words. */
export function wordChanges(before: readonly QuotedWord[], after: readonly QuotedWord[]): WordChange[] {
  let at = 0;
  let from = 0;
  return diffArrays([...before], [...after], { comparator: (x, y) => x.folded === y.folded }).map(
    ({ removed, added, value }) => {
      const count = value.length;
      const words = removed ? before.slice(from, from + count) : after.slice(at, at + count);
      if (!added) from += count;
      if (!removed) at += count;
      const text = words.map((word) => word.text + word.gap).join('');
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? start;
      return { kind: removed ? 'dropped' : added ? 'added' : 'kept', text, span: { start, end, text: text.trimEnd() } };
    },
  );
}
