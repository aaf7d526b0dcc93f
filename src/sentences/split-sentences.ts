import type { Publication, Sentence } from '../article-facts.js';
import type { Scan } from '../text/scan.js';
import { spanOf } from '../text/span.js';

export function splitSentences(
  scan: Scan,
  _publication: Publication,
): { readonly sentences: readonly Sentence[]; readonly sentenceOf: ArrayLike<number> } {
  const first = scan.tokens[0];
  const last = scan.tokens[scan.tokens.length - 1];
  if (!first || !last) return { sentences: [], sentenceOf: [] };
  return {
    sentences: [{ ...spanOf(scan.text, first.start, last.end), kind: 'sentence', paragraph: 0 }],
    sentenceOf: new Int32Array(scan.tokens.length),
  };
}
