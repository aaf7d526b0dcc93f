import { createTextBuilder, type MappedText } from './mapped-text.js';
import { isElement, type MarkupElement } from './parse-markup.js';

/** Elements that begin and end a paragraph, in HTML and NITF. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body block bq caption center credit dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr html li main nav ol p pre section summary table tbody tfoot thead tr ul
  body.content body.head body.end byline dateline distributor abstract note tagline`.split(/\s+/),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const RUN = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;

/** A paragraph, list item, heading or table row: one line of text, or several where the mark-up breaks it. */
export interface Block {
  readonly content: MappedText;
  /** The innermost element that makes the block: `p`, `h2`. */
  readonly element: MarkupElement;
}

/**
 * The blocks of an element in document order, white space collapsed as a browser does (no-break spaces stay), `br` as a line end.
 * Elements that `skip` accepts, seeing the block they stand in, are left out.
 */
export function readBlocks(
  root: MarkupElement,
  skip: (element: MarkupElement, block: MarkupElement) => boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  let line = createLine();
  const flush = (element: MarkupElement): void => {
    const content = line.build();
    if (/\S/.test(content.text)) blocks.push({ content, element });
    line = createLine();
  };
  const walk = (element: MarkupElement, block: MarkupElement, verbatim: boolean): void => {
    for (const child of element.children) {
      if (!isElement(child)) line.add(child, verbatim);
      else if (skip(child, block)) continue;
      else if (child.name === 'br') line.breakLine(child);
      else if (BLOCKS.has(child.name)) {
        flush(block);
        walk(child, child, verbatim || child.name === 'pre');
        flush(child);
      } else {
        // Two numbers in neighbouring cells are not one number.
        if (CELLS.has(child.name)) line.separate();
        walk(child, block, verbatim);
      }
    }
  };
  walk(root, root, root.name === 'pre');
  flush(root);
  return blocks;
}

interface Line {
  add(node: { readonly text: string; readonly start: number; readonly end: number }, verbatim: boolean): void;
  breakLine(element: MarkupElement): void;
  separate(): void;
  build(): MappedText;
}

function createLine(): Line {
  const builder = createTextBuilder();
  /** What parts the next word from the last: white space counts only between words. Null range: it stands nowhere in the source. */
  let gap: { readonly text: string; readonly range: { readonly start: number; readonly end: number } | null } | null =
    null;
  const word = (text: string, start: number, end: number): void => {
    if (gap && builder.length > 0) {
      if (gap.range) builder.add(gap.text, gap.range.start, gap.range.end);
      else builder.insert(gap.text);
    }
    gap = null;
    builder.add(text, start, end);
  };
  const blank = (start: number, end: number): void => {
    if (gap === null) gap = { text: ' ', range: { start, end } };
    else if (gap.text === ' ' && gap.range) gap = { text: ' ', range: { start: gap.range.start, end } };
  };
  return {
    add(node, verbatim) {
      const { text, start, end } = node;
      if (verbatim) return word(text, start, end);
      // A character reference is one unit: it cannot be cut where its text is cut.
      if (text.length !== end - start) return /^[ \t\r\n\f]+$/.test(text) ? blank(start, end) : word(text, start, end);
      for (const run of text.matchAll(RUN)) {
        const at = start + run.index;
        if (/^[ \t\r\n\f]/.test(run[0])) blank(at, at + run[0].length);
        else word(run[0], at, at + run[0].length);
      }
    },
    breakLine: (element) => {
      gap = { text: '\n', range: { start: element.start, end: element.end } };
    },
    separate: () => {
      gap = { text: ' | ', range: null };
    },
    build: () => builder.build(),
  };
}
