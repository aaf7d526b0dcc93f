import { pMapIterable } from 'p-map';
import type { ExtractOptions } from '../article-facts.js';
import { readOptions } from '../options.js';
import type { ArticleInput } from './article-input.js';
import { checkJobs, loadOf, openCrew } from './crew.js';
import type { ArticleResult } from './read-article.js';

/** What `extractMany` can be told: the options of `extract`, which hold for every article, and how many threads read. */
export interface ExtractManyOptions extends ExtractOptions {
  /** Worker threads, 1 to 256; default 1, which reads in the calling thread. The results are the same. */
  readonly jobs?: number;
}

/**
 * Reads a stream of articles and gives one result for each, in their order. Articles are taken from the source as results are
 * taken from the stream, a few for each thread ahead at most: memory does not grow with the length of either. An article that cannot be
 * read gives its error and the rest goes on. Ending the loop early ends the threads and closes the source.
 *
 * @throws RangeError at once when an option cannot be read; the message says which, and what is allowed. An error of the source
 * itself comes out of the stream, after the results of what it had given.
 */
export function extractMany(
  articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  options: ExtractManyOptions = {},
): AsyncGenerator<ArticleResult, void, undefined> {
  readOptions(options);
  const { jobs = 1, ...rest } = options;
  checkJobs(jobs);
  return stream(articles, jobs, rest);
}

async function* stream(
  articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  jobs: number,
  options: ExtractOptions,
): AsyncGenerator<ArticleResult, void, undefined> {
  const crew = await openCrew(jobs, options);
  try {
    yield* pMapIterable(articles, (article) => crew.readArticle(article), loadOf(jobs));
  } finally {
    await crew.close();
  }
}
