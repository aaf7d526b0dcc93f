import { TextDecoder } from 'node:util';
import type { ExtractOptions } from '../../article-facts.js';
import { checkArticle } from '../../many/article-input.js';
import { extractLines } from '../../many/extract-lines.js';
import { readOptions } from '../../options.js';
import { doneArticles, ResumeError } from './done-articles.js';
import type { Failure } from './failure-log.js';
import { linesOf } from './line-chunks.js';
import type { SourceItem } from './read-sources.js';

/** How far an earlier run came. */
export interface CaughtUp {
  /** How many articles its output holds. */
  readonly articles: number;
  /** Bytes of the output up to the end of its last complete line. */
  readonly keep: number;
  /** The lines still to be read of the item in which it stopped. */
  readonly rest: readonly SourceItem[];
}

/**
 * Takes from `items` the lines whose facts the output already holds. Both are walked side by side: each line is either the next
 * of the output, by its id, or gave no facts then and gives none now; it is read again to tell why.
 *
 * @throws ResumeError when a line gives facts that the output does not hold in that place, or the output holds more.
 */
export async function catchUp(
  items: AsyncIterator<SourceItem>,
  output: string,
  options: ExtractOptions,
  tell: (failure: Failure) => Promise<void>,
): Promise<CaughtUp> {
  const done = doneArticles(output);
  let articles = 0;
  let keep = 0;
  let next = await done.next();
  while (!next.done) {
    const taken = await items.next();
    if (taken.done) throw new ResumeError(`${output} holds id ${next.value.id}, which the input does not have there`);
    const item = taken.value;
    if (item.kind === 'failure') {
      await tell({ file: item.file, line: item.line, id: null, error: item.error });
      continue;
    }
    let at = 0;
    let number = item.firstLine;
    for (const line of linesOf(item.bytes)) {
      if (next.done) return { articles, keep, rest: [{ ...item, firstLine: number, bytes: item.bytes.subarray(at) }] };
      if (idOfGood(line, options) === next.value.id) {
        articles++;
        keep = next.value.end;
        next = await done.next();
      } else {
        const again = extractLines(line, options);
        if (again.articles > 0) throw new ResumeError(notOfThisInput(output, next.value.id, `${item.file}:${number}`));
        for (const { id, error } of again.failures) await tell({ file: item.file, line: number, id, error });
      }
      at += line.length + 1;
      number++;
    }
  }
  return { articles, keep, rest: [] };
}

function notOfThisInput(output: string, id: string, place: string): string {
  return `${output} goes on with id ${id} where ${place} should come; give the input and options that made it, or another -o`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The id of a line, as JSON, when the line has all it takes to give facts. */
function idOfGood(line: Uint8Array, options: ExtractOptions): string | null {
  try {
    const { id, text, publishedAt } = checkArticle(JSON.parse(utf8.decode(line)));
    const { maxLength } = readOptions(publishedAt == null ? options : { ...options, publishedAt });
    return text.length <= maxLength ? JSON.stringify(id) : null;
  } catch {
    return null;
  }
}
