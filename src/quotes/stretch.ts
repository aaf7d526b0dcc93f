import type { Article } from '../text/article.js';
import type { Cue } from './cue.js';
import type { Quotation } from './quotation.js';

/** Sentences that quotations hold together, with what reports in them: the piece of text that is attributed at one time. */
export interface Stretch {
  readonly article: Article;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly quotations: readonly Quotation[];
  /** Cues outside the quotations, in text order. */
  readonly cues: readonly Cue[];
}

/** The quotation in which token `at` stands, marks included. */
export function quotationAt(stretch: { readonly quotations: readonly Quotation[] }, at: number): Quotation | null {
  for (const quotation of stretch.quotations) {
    if (quotation.open > at) return null;
    if (at < quotation.end) return quotation;
  }
  return null;
}

/** First token of the sentence of token `at`; a quotation that spans sentences makes them one. */
export function startOfSentence(stretch: Pick<Stretch, 'article' | 'from' | 'quotations'>, at: number): number {
  const { sentenceOf } = stretch.article;
  let start = at;
  for (;;) {
    while (start > stretch.from && sentenceOf[start - 1] === sentenceOf[start]) start--;
    const around = quotationAt(stretch, start);
    if (!around || around.open === start) return start;
    start = around.open;
  }
}

/** One past the last token of the sentence of token `at`. */
export function endOfSentence(stretch: Pick<Stretch, 'article' | 'to' | 'quotations'>, at: number): number {
  const { sentenceOf } = stretch.article;
  let end = at;
  if (stretch.quotations.length === 0) {
    const sentence = sentenceOf[at];
    while (end < stretch.to && sentenceOf[end] === sentence) end++;
    return Math.max(end, Math.min(at + 1, stretch.to));
  }
  while (end < stretch.to) {
    const around = quotationAt(stretch, end);
    if (around) {
      end = around.end;
      if (end < stretch.to && sentenceOf[end] !== sentenceOf[end - 1]) return end;
      continue;
    }
    end++;
    if (end < stretch.to && sentenceOf[end] !== sentenceOf[end - 1]) return end;
  }
  return Math.min(end, stretch.to);
}
