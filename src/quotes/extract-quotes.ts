import type { Diagnostic, QuoteFact, Speaker } from '../article-facts.js';
import type { Article } from '../text/article.js';

/** The quotations of the article in text order, and those who speak in them. */
export function extractQuotes(_article: Article): {
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return { quotes: [], speakers: [], diagnostics: [] };
}
