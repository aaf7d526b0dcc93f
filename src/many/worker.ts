import type { ExtractOptions } from '../article-facts.js';
import { type ExtractedLines, extractLines } from './extract-lines.js';
import { readArticle } from './read-article.js';

// What runs in a worker thread: `crew.ts` calls these by name.

/** An `ArticleResult` whose facts are JSON: half the time of sending them as objects. */
export interface SentResult {
  readonly id: string | number | null;
  readonly facts: string | null;
  readonly error: Error | null;
}

export function lines(task: { readonly bytes: Uint8Array; readonly options: ExtractOptions }): ExtractedLines {
  return extractLines(task.bytes, task.options);
}

export function article(task: { readonly article: unknown; readonly options: ExtractOptions }): SentResult {
  const { id, facts, error } = readArticle(task.article, task.options);
  return { id, facts: facts && JSON.stringify(facts), error };
}
