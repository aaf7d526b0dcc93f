import { workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../article-facts.js';
import { createExtractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { extract } from '../extract.js';
import { type ExtractedLines, extractLines } from './extract-lines.js';
import { readArticle } from './read-article.js';

// What runs in a worker thread: `crew.ts` calls these by name.

// The pool puts its own data first.
const [, extension] = workerData as readonly [unknown, Extension | undefined];
const read = extension === undefined ? extract : createExtractor(extension);

/** An `ArticleResult` whose facts are JSON: half the time of sending them as objects. */
export interface SentResult {
  readonly id: string | number | null;
  readonly facts: string | null;
  readonly error: Error | null;
}

export function lines(task: {
  readonly bytes: Uint8Array;
  readonly options: ExtractOptions;
  readonly everyLine?: boolean;
}): ExtractedLines {
  return extractLines(task.bytes, task.options, read, task.everyLine);
}

export function article(task: { readonly article: unknown; readonly options: ExtractOptions }): SentResult {
  const { id, facts, error } = readArticle(task.article, task.options, read);
  return { id, facts: facts && JSON.stringify(facts), error };
}
