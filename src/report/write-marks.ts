import type { ArticleMark } from './article-marks.js';
import { escapeHtml } from './html.js';
import { type MarkNode, nestMarks } from './nest-marks.js';

/** How marks are linked, which differs from page to page. */
export interface MarkLinks {
  /** Id of the entry that the mark belongs to. */
  readonly entryOf: (mark: ArticleMark) => string;
  /** Id of the mark itself, for links from the entry; null where none come. */
  readonly placeOf: (mark: ArticleMark) => string | null;
  /** Id of the speaker's entry that a filter looks for. */
  readonly sayerOf: (mark: ArticleMark) => string | null;
  /** Mark-up of a numbered link behind a quotation. */
  readonly referenceTo: (mark: ArticleMark) => string;
}

type Node = MarkNode<ArticleMark>;
type WriteWords = (from: number, to: number) => string;

/** What a click leads away from. */
const LINKED: ReadonlySet<string> = new Set(['date', 'figure', 'speaker', 'reference']);

/** A stretch of the text as mark-up: dates, figures and mentions are links to their entry, quotations a shade under them. */
export function writeMarks(
  text: string,
  marks: readonly ArticleMark[],
  start: number,
  end: number,
  links: MarkLinks,
): string {
  const plain: WriteWords = (from, to) => escapeHtml(text.slice(from, to));
  const write = (nodes: readonly Node[], from: number, to: number, writeWords: WriteWords, inLink: boolean): string => {
    let markup = '';
    let at = from;
    for (const node of nodes) {
      if (at < node.start) markup += writeWords(at, node.start);
      markup += writeNode(node, inLink);
      at = node.end;
    }
    return at < to ? markup + writeWords(at, to) : markup;
  };
  const writeNode = (node: Node, inLink: boolean): string => {
    const { mark, isFirst, children } = node;
    if (mark.layer === 'reference') return links.referenceTo(mark);
    const about = attributesOf(mark, isFirst, links);
    const inner = (words: WriteWords, linked: boolean): string => write(children, node.start, node.end, words, linked);
    if (inLink || !LINKED.has(mark.layer)) return `<span ${about}>${inner(plain, inLink)}</span>`;
    const entry = escapeHtml(links.entryOf(mark));
    const target = `href="#${entry}" aria-describedby="${entry}"`;
    if (!children.some(holdsLink)) {
      // One stop of the Tab key for a fact, however many pieces it comes in.
      return `<a ${about} ${target}${isFirst ? '' : NO_STOP}>${inner(plain, true)}</a>`;
    }
    // A link cannot hold another: the words between the inner ones are the link.
    let isStop = isFirst;
    const linked: WriteWords = (from, to) => {
      // A space between two inner links is no link to read out.
      if (text.slice(from, to).trim() === '') return plain(from, to);
      const stop = isStop ? '' : NO_STOP;
      isStop = false;
      return `<a class="own" ${target}${stop}>${plain(from, to)}</a>`;
    };
    return `<span ${about}>${inner(linked, false)}</span>`;
  };
  return write(nestMarks(marks, start, end), start, end, plain, false);
}

const NO_STOP = ' tabindex="-1"';

function attributesOf(mark: ArticleMark, isFirst: boolean, links: MarkLinks): string {
  const place = isFirst ? links.placeOf(mark) : null;
  const sayer = links.sayerOf(mark);
  return [
    `class="${['m', mark.layer, ...mark.traits].join(' ')}"`,
    `data-f="${escapeHtml(links.entryOf(mark))}"`,
    sayer === null ? '' : `data-by="${escapeHtml(sayer)}"`,
    place === null ? '' : `id="${escapeHtml(place)}"`,
  ]
    .filter((attribute) => attribute !== '')
    .join(' ');
}

function holdsLink(node: Node): boolean {
  return LINKED.has(node.mark.layer) || node.children.some(holdsLink);
}
