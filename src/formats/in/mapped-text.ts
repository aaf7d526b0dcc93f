import type { MapSegment, SourceRange } from './wire-article.js';

/** Text with the way back to where each of its stretches came from. */
export interface MappedText {
  readonly text: string;
  readonly segments: readonly MapSegment[];
}

/** Text being put together from pieces of a source. */
export interface TextBuilder {
  readonly length: number;
  /** Adds `text`, which stands for `[start, end)` of the source. */
  add(text: string, start: number, end: number): void;
  /** Adds text that stands nowhere in the source. */
  insert(text: string): void;
  /** Adds text that already has its map. */
  append(part: MappedText): void;
  build(): MappedText;
}

/** An empty builder. */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = [];
  const segments: MapSegment[] = [];
  let length = 0;
  const addSegment = (size: number, sourceStart: number, sourceEnd: number): void => {
    const last = segments.at(-1);
    if (last && continues(last, length, sourceStart) && size === sourceEnd - sourceStart)
      segments[segments.length - 1] = { ...last, textEnd: length + size, sourceEnd };
    else segments.push({ textStart: length, textEnd: length + size, sourceStart, sourceEnd });
  };
  return {
    get length() {
      return length;
    },
    add(text, start, end) {
      if (text === '') return;
      addSegment(text.length, start, end);
      pieces.push(text);
      length += text.length;
    },
    insert(text) {
      pieces.push(text);
      length += text.length;
    },
    append(part) {
      const base = length;
      for (const segment of part.segments) {
        length = base + segment.textStart;
        addSegment(segment.textEnd - segment.textStart, segment.sourceStart, segment.sourceEnd);
      }
      pieces.push(part.text);
      length = base + part.text.length;
    },
    build: () => ({ text: pieces.join(''), segments }),
  };
}

/** Whether copied text goes on, in text and source, right where `last` ends. */
function continues(last: MapSegment, textStart: number, sourceStart: number): boolean {
  return last.textEnd === textStart && last.sourceEnd === sourceStart && isCopied(last);
}

function isCopied(segment: MapSegment): boolean {
  return segment.textEnd - segment.textStart === segment.sourceEnd - segment.sourceStart;
}

/**
 * Where `[span.start, span.end)` of the text stands in the source: ranges in order, each free of mark-up, adjoining ones made one.
 * Empty when all of it was put in (a blank line between paragraphs).
 */
export function locateInSource(
  map: readonly MapSegment[],
  span: { readonly start: number; readonly end: number },
): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  for (let at = firstEndingAfter(map, span.start); at < map.length; at++) {
    const segment = map[at];
    if (segment === undefined || segment.textStart >= span.end) break;
    const range = isCopied(segment)
      ? {
          start: segment.sourceStart + Math.max(0, span.start - segment.textStart),
          end: segment.sourceEnd - Math.max(0, segment.textEnd - span.end),
        }
      : { start: segment.sourceStart, end: segment.sourceEnd };
    const last = ranges.at(-1);
    if (last && last.end === range.start) ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  }
  return ranges;
}

/** Index of the first segment that ends after a text offset. */
function firstEndingAfter(map: readonly MapSegment[], offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.textEnd ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A text mapped to an inner text that is itself mapped (XHTML within a JSON string), mapped to the outermost source. */
export function composeMaps(outer: MappedText, inner: readonly MapSegment[]): MappedText {
  const builder = createTextBuilder();
  for (const segment of outer.segments) {
    if (segment.textStart > builder.length) builder.insert(outer.text.slice(builder.length, segment.textStart));
    if (isCopied(segment)) {
      for (let at = firstEndingAfter(inner, segment.sourceStart); at < inner.length; at++) {
        const part = inner[at];
        if (part === undefined || part.textStart >= segment.sourceEnd) break;
        const start = Math.max(part.textStart, segment.sourceStart);
        const end = Math.min(part.textEnd, segment.sourceEnd);
        const shift = segment.textStart - segment.sourceStart;
        const range = isCopied(part)
          ? { start: part.sourceStart + start - part.textStart, end: part.sourceStart + end - part.textStart }
          : { start: part.sourceStart, end: part.sourceEnd };
        builder.add(outer.text.slice(start + shift, end + shift), range.start, range.end);
      }
    } else {
      const ranges = locateInSource(inner, { start: segment.sourceStart, end: segment.sourceEnd });
      const words = outer.text.slice(segment.textStart, segment.textEnd);
      const first = ranges[0];
      const last = ranges.at(-1);
      if (first && last) builder.add(words, first.start, last.end);
      else builder.insert(words);
    }
  }
  if (builder.length < outer.text.length) builder.insert(outer.text.slice(builder.length));
  return builder.build();
}
