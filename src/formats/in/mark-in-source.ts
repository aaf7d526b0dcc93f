import { locateInSource } from './mapped-text.js';
import type { WireArticle } from './wire-article.js';

/**
 * The source with the words of some spans marked where they stand: tags, references and escapes stay as they are, and a span that
 * runs over tags is marked in pieces. Spans may overlap; a piece is handed over once, with all spans it belongs to.
 *
 * @param source What `article` was read from.
 * @param mark Gives what to put in place of `words`, which are mark-up already: `` (words) => `<mark>${words}</mark>` ``.
 */
export function markInSource<T extends { readonly start: number; readonly end: number }>(
  source: string,
  article: Pick<WireArticle, 'map'>,
  spans: readonly T[],
  mark: (words: string, spans: readonly T[]) => string,
): string {
  const ranges = spans.flatMap((span) => locateInSource(article.map, span).map((range) => ({ ...range, span })));
  const edges = [...new Set(ranges.flatMap((range) => [range.start, range.end]))].sort((a, b) => a - b);
  let marked = '';
  let done = 0;
  edges.forEach((start, i) => {
    const end = edges[i + 1];
    if (end === undefined) return;
    const covering = ranges.filter((range) => range.start <= start && end <= range.end).map((range) => range.span);
    if (covering.length === 0) return;
    marked += source.slice(done, start) + mark(source.slice(start, end), covering);
    done = end;
  });
  return marked + source.slice(done);
}
