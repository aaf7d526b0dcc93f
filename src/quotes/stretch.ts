import type { Article } from '../text/article.js';
import type { Cue } from './cue.js';
import type { Quotation } from './quotation.js';

/** A piece of the article in which one attribution is made: its bounds, its quotations, its sentences. */
export interface Surroundings {
  readonly article: Article;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly quotations: readonly Quotation[];
  /** First tokens of its sentences, in order; a quotation that spans sentences makes them one. */
  readonly starts: readonly number[];
  /** Words inside marks, where an incise needs no further mark: `«Il pleut, tonne le maire. Rentrez.»` */
  readonly inside: boolean;
}

/** Sentences that quotations hold together, with what reports in them: the piece of text that is attributed at one time. */
export interface Stretch extends Surroundings {
  /** Cues outside the quotations, in text order. */
  readonly cues: readonly Cue[];
}

/**
 * The surroundings `[from, to)`, as a stretch without cues yet, so that all have one hidden class; quotations are sorted and lie inside.
 */
export function surroundingsOf(
  article: Article,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  inside = false,
): Stretch & { readonly cues: Cue[] } {
  const starts = [from];
  const { sentenceOf } = article;
  let next = 0;
  for (let at = from + 1; at < to; at++) {
    while ((quotations[next]?.end ?? to) < at) next++;
    const quotation = quotations[next];
    if (quotation && quotation.open < at && at < quotation.end) {
      at = quotation.end - 1;
      continue;
    }
    if (sentenceOf[at] !== sentenceOf[at - 1]) starts.push(at);
  }
  return { article, from, to, quotations, starts, inside, cues: [] };
}

/** The quotation in which token `at` stands, marks included. */
export function quotationAt({ quotations }: Pick<Surroundings, 'quotations'>, at: number): Quotation | null {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle] as Quotation; // middle is within bounds
    if (at < quotation.open) high = middle - 1;
    else if (at >= quotation.end) low = middle + 1;
    else return quotation;
  }
  return null;
}

/** First token of the sentence of token `at`; a quotation that spans sentences makes them one. */
export function startOfSentence({ starts, from }: Pick<Surroundings, 'starts' | 'from'>, at: number): number {
  for (let i = starts.length - 1; i >= 0; i--) {
    const start = starts[i] as number; // i is within bounds
    if (start <= at) return start;
  }
  return from;
}

/** One past the last token of the sentence of token `at`. */
export function endOfSentence({ starts, to }: Pick<Surroundings, 'starts' | 'to'>, at: number): number {
  for (const start of starts) if (start > at) return start;
  return to;
}
