import type { ArticleFacts, ExtractOptions } from '../article-facts.js';
import type { Extractor } from '../create-extractor.js';
import { extract } from '../extract.js';
import { checkArticle, idOf } from './article-input.js';

/** The facts of one article of a stream, or why there are none. */
export type ArticleResult =
  | { readonly id: string | number; readonly facts: ArticleFacts; readonly error: null }
  | { readonly id: string | number | null; readonly facts: null; readonly error: Error };

/** Reads one article of a stream; what is wrong with it is told, not thrown. */
export function readArticle(value: unknown, options: ExtractOptions, read: Extractor = extract): ArticleResult {
  try {
    const { id, text, publishedAt } = checkArticle(value);
    return { id, facts: read(text, publishedAt == null ? options : { ...options, publishedAt }), error: null };
  } catch (error) {
    return { id: idOf(value), facts: null, error: asError(error) };
  }
}

/** Says `publishedAt` where `extract` says `options.publishedAt`: here it is a field of the article. */
function asError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const message = error.message.replace(/^options\./, '');
  return error instanceof RangeError
    ? new RangeError(message)
    : error instanceof TypeError
      ? new TypeError(message)
      : error;
}
