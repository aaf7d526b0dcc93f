import type { FigureFact, Span } from '../article-facts.js';
import type { Article } from '../text/article.js';

/**
 * The figures of the article, in text order. A number inside one of the `taken` spans (those of the dates, in text order) is
 * none. `quote` is left null: the pipeline links facts to quotes.
 */
export function extractFigures(_article: Article, _taken: readonly Span[]): FigureFact[] {
  return [];
}
