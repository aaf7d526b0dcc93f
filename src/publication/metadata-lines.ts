import type { Sentence } from '../article-facts.js';

/** Tokens `[from, to)` that are no sentence of the article: header, update mark, byline, dateline, signature. */
export interface MetadataLine {
  readonly from: number;
  readonly to: number;
  readonly kind: Extract<Sentence['kind'], 'header' | 'dateline'>;
}
