import type { DateFact } from '../article-facts.js';
import type { Article } from '../text/article.js';

/** The temporal expressions of the article, in text order. `quote` is left null: the pipeline links facts to quotes. */
export function extractDates(_article: Article): DateFact[] {
  return [];
}
