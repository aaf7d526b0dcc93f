import type { QuoteFact, Span } from '../article-facts.js';
import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { tokenAt } from '../text/article.js';
import { spanOf } from '../text/span.js';
import type { Cue } from './cue.js';
import type { Quotation, TokenRange } from './quotation.js';

/** An act of reporting while it is put together; token indices throughout. */
export interface Report {
  readonly kind: QuoteFact['kind'];
  /** What is said, in order. */
  readonly parts: TokenRange[];
  /** The whole reported clause. */
  readonly clause: TokenRange;
  readonly nested: readonly TokenRange[];
  readonly cue: Pick<Cue, 'start' | 'end' | 'lemma' | 'reflexive' | 'addressee' | 'medium'> | null;
  readonly source: Mention | null;
  /** The source stands in another sentence, with the quotation before this one. */
  readonly carried: boolean;
}

/** The cue with the medium that stands behind the words: a literal, since a spread gives each copy a hidden class of its own. */
export function withMedium(cue: Cue, medium: Cue['medium']): Report['cue'] {
  const { start, end, lemma, reflexive, addressee } = cue;
  return medium === null ? cue : { start, end, lemma, reflexive, addressee, medium };
}

/** The words of quotations as parts. */
export function partsOf(quotations: readonly Quotation[]): TokenRange[] {
  const parts: TokenRange[] = [];
  for (const { segments } of quotations)
    for (const segment of segments) if (segment.from < segment.to) parts.push(segment);
  return parts;
}

export function nestedOf(quotations: readonly Quotation[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const { nested } of quotations) for (const range of nested) ranges.push(range);
  return ranges;
}

/** The span of the tokens `[from, to)`. */
export function spanOfTokens(article: Article, range: TokenRange): Span {
  const first = article.tokens[range.from];
  const last = tokenAt(article, range.to - 1);
  return spanOf(article.text, first?.start ?? 0, last?.end ?? 0);
}
