import type { Article } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import type { TokenRange } from './quotation.js';

const PLUS = 0x2b;

/** AFP's inner quotations: words between `+` and `+`, inside other marks only. One that is not closed ends with its surroundings. */
export function findPlusQuotations(article: Article, segments: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const { from, to } of segments) {
    let open = -1;
    for (let at = from; at < to; at++) {
      const token = article.tokens[at];
      if (token?.code !== PLUS || token.kind !== Kind.SYMBOL) continue;
      const next = article.tokens[at + 1];
      const gluedAfter = at + 1 < to && next?.gap === Gap.NONE && next.kind !== Kind.PUNCTUATION;
      if (open >= 0 && token.gap === Gap.NONE) {
        if (open + 1 < at) found.push({ from: open + 1, to: at });
        open = -1;
      } else if (open < 0 && gluedAfter) open = at;
    }
    // A plus before a number that nothing closes is a sign: +4%.
    if (open >= 0 && article.tokens[open + 1]?.kind !== Kind.NUMBER) found.push({ from: open + 1, to });
  }
  return found;
}
