import { Parser } from 'htmlparser2';
import { SourceError } from './wire-article.js';

/** Characters of one text event: `text` stands for `[start, end)` of the source. */
export interface MarkupText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element; `start` is where its tag opens, `contentStart` where its content begins, `end` one past its closing tag. */
export interface MarkupElement {
  /** Without a namespace prefix; in HTML in lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

export type MarkupNode = MarkupElement | MarkupText;

type OpenElement = { -readonly [Key in keyof MarkupElement]: MarkupElement[Key] } & { children: MarkupNode[] };

/** Deeper elements are hung here, so that a walk down the tree cannot exhaust the stack. */
const MAX_DEPTH = 200;
/** No article is nested so deep, and the time to parse grows with the square of the depth. */
const MAX_OPEN = 5000;
const CDATA = '<![CDATA[';

/**
 * Parses XML or HTML into a tree with offsets. The parser is forgiving: mark-up that is cut off gives what came before. It has no
 * notion of a DTD: an entity declared in the document is never expanded and nothing outside it is ever read.
 *
 * @throws SourceError when elements are nested deeper than any article's.
 */
export function parseMarkup(source: string, syntax: 'xml' | 'html'): MarkupElement {
  const root = openElement('', {}, 0, 0, source.length);
  const stack: OpenElement[] = [root];
  const parent = (): OpenElement => stack[Math.min(stack.length, MAX_DEPTH) - 1] ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = openElement(localName(name), attributes, parser.startIndex, parser.endIndex + 1, source.length);
        parent().children.push(element);
        stack.push(element);
        if (stack.length > MAX_OPEN)
          throw new SourceError(`mark-up nested deeper than ${MAX_OPEN} elements is no article`);
      },
      onclosetag() {
        const element = stack.length > 1 ? stack.pop() : undefined;
        if (element) element.end = parser.endIndex + 1;
      },
      ontext(text) {
        const raw = source.slice(parser.startIndex, parser.endIndex + 1);
        const start = parser.startIndex + (raw.startsWith(CDATA) && raw !== text ? CDATA.length : 0);
        const end = start === parser.startIndex ? parser.endIndex + 1 : start + text.length;
        parent().children.push({ text, start, end });
      },
    },
    { xmlMode: syntax === 'xml' },
  );
  parser.end(source);
  return root;
}

/** Name of the root element, without its prefix; empty when there is none. Reads no further than its tag. */
export function rootName(source: string): string {
  let root = '';
  const parser = new Parser(
    {
      onopentagname(name) {
        root ||= localName(name);
        parser.pause();
      },
    },
    { xmlMode: true },
  );
  parser.write(source);
  return root;
}

function openElement(
  name: string,
  attributes: Record<string, string>,
  start: number,
  contentStart: number,
  end: number,
): OpenElement {
  return { name, attributes, children: [], start, contentStart, end };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether a node is an element. */
export function isElement(node: MarkupNode): node is MarkupElement {
  return 'name' in node;
}

/** All elements below `root`, in document order, that pass the test. */
export function elementsIn(root: MarkupElement, test: (element: MarkupElement) => boolean): MarkupElement[] {
  const found: MarkupElement[] = [];
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (test(child)) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** The first element that a path of names leads to, each step one of the children: `['itemMeta', 'versionCreated']`. */
export function childAt(root: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined {
  let at = root;
  for (const name of path)
    at = at?.children.find((child): child is MarkupElement => isElement(child) && child.name === name);
  return at;
}

/** The first element of a name below `root`. */
export function firstNamed(root: MarkupElement, ...names: readonly string[]): MarkupElement | undefined {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (names.includes(child.name)) return child;
    const deeper = firstNamed(child, ...names);
    if (deeper) return deeper;
  }
  return undefined;
}

/** The words of an element on one line; null when there are none. */
export function wordsOf(element: MarkupElement | undefined): string | null {
  const words =
    element === undefined
      ? ''
      : rawText(element)
          .replace(/[ \t\r\n\f]+/g, ' ')
          .trim();
  return words === '' ? null : words;
}

/** The characters of an element, white space and all. */
export function rawText(element: MarkupElement): string {
  return element.children.map((child) => (isElement(child) ? rawText(child) : child.text)).join('');
}
