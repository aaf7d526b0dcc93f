import type { ExtractOptions } from '../../article-facts.js';
import type { WireArticle } from './wire-article.js';

/**
 * What an article tells `extract` about itself: its publication date, and French when it is declared French. Options given by the
 * user win: `extract(article.text, { ...extractOptionsOf(article), ...mine })`.
 */
export function extractOptionsOf(article: WireArticle): ExtractOptions {
  return {
    ...(article.publishedAt === null ? {} : { publishedAt: article.publishedAt }),
    ...(article.language !== null && /^fr(?:a|e)?(?:[-_]|$)/i.test(article.language)
      ? { language: 'fra' as const }
      : {}),
  };
}
