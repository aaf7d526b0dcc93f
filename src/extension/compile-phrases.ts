import type { Phrases } from '../lexicon/additions.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { formAt, rawAt } from '../text/article.js';
import type { PhraseMatch } from '../text/phrases.js';
import { type Scan, scanText } from '../text/scan.js';
import { Case } from '../text/token.js';

interface Phrase<T> {
  readonly words: readonly string[];
  /** Which words must have a capital in the text. */
  readonly capitals: readonly boolean[];
  readonly data: T;
}

/** Phrases divided into words by the scan itself, with the lexicon that will read the texts. */
export function compilePhrases<T>(phrases: Iterable<readonly [phrase: string, data: T]>, lexicon: Lexicon): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  let size = 0;
  for (const [phrase, data] of phrases) {
    const scan = scanText(phrase, lexicon);
    const words = scan.tokens.map((_, i) => wordAt(scan, i));
    const [first] = words;
    if (first === undefined) continue;
    const entry = { words, capitals: scan.tokens.map((token) => token.case !== Case.LOWER), data };
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
    size++;
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const matches = (scan: Scan, from: number, { words, capitals }: Phrase<T>): boolean =>
    words.every(
      (word, i) => wordAt(scan, from + i) === word && !(capitals[i] && scan.tokens[from + i]?.case === Case.LOWER),
    );

  return {
    size,
    matchAt(scan, index, accepts): PhraseMatch<T> | null {
      if (size === 0) return null;
      for (const phrase of byFirst.get(wordAt(scan, index)) ?? [])
        if ((accepts === undefined || accepts(phrase.data)) && matches(scan, index, phrase))
          return { start: index, end: index + phrase.words.length, data: phrase.data };
      return null;
    },
  };
}

/** The form of a word, anything else as it stands (`47`, `-`). */
function wordAt(scan: Scan, index: number): string {
  return formAt(scan, index) || rawAt(scan, index);
}
