import { pMapIterable } from 'p-map';
import type { ExtractOptions } from '../article-facts.js';
import { createExtractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { readOptions } from '../options.js';
import type { ArticleInput } from './article-input.js';
import { checkJobs, loadOf, openCrew } from './crew.js';
import type { ArticleResult } from './read-article.js';

/** What `extractMany` can be told: the options of `extract`, which hold for every article, and how many threads read. */
export interface ExtractManyOptions extends ExtractOptions {
  /** Worker threads, 1 to 256; default 1, which reads in the calling thread. The results are the same. */
  readonly jobs?: number;
  /** Words, names and speakers as for `createExtractor`. */
  readonly extension?: Extension;
}

/**
 * Reads a stream of articles and gives one result for each, in their order. Articles are taken from the source as results are
 * taken from the stream, a few for each thread ahead at most: memory does not grow with the length of either. An article that cannot be
 * read gives its error and the rest goes on. Ending the loop early ends the threads and closes the source.
 *
 * @throws RangeError at once when an option or the extension cannot be read; the message says which, and what is allowed. An error of the source
 * itself comes out of the stream, after the results of what it had given.
 *
 * @example
 * ```ts
 * import { extractMany } from 'depeche/many';
 *
 * for await (const { id, facts, error } of extractMany([{ id: 1, text: 'Il est parti le 3 mai 2024.' }], { jobs: 2 })) {
 *   if (error) console.error(id, error.message);
 *   else console.log(facts.dates.map((date) => date.value).join()); // 2024-05-03
 * }
 * ```
 */
export function extractMany(
  articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  options: ExtractManyOptions = {},
): AsyncGenerator<ArticleResult, void, undefined> {
  readOptions(options);
  const { jobs = 1, extension, ...rest } = options;
  checkJobs(jobs);
  if (extension !== undefined) createExtractor(extension);
  return stream(articles, jobs, rest, extension);
}

async function* stream(
  articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  jobs: number,
  options: ExtractOptions,
  extension: Extension | undefined,
): AsyncGenerator<ArticleResult, void, undefined> {
  const crew = await openCrew(jobs, options, extension);
  try {
    yield* pMapIterable(articles, (article) => crew.readArticle(article), loadOf(jobs));
  } finally {
    await crew.close();
  }
}
