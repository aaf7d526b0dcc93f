import type { Diagnostic } from '../article-facts.js';
import type { Article } from '../text/article.js';
import { tokenAt } from '../text/article.js';
import { isApostrophe } from '../text/characters.js';
import { facingOf } from '../text/marks.js';
import { spanOf } from '../text/span.js';
import { Gap, Kind } from '../text/token.js';
import { findPlusQuotations } from './plus-quotations.js';
import type { Quotation, TokenRange } from './quotation.js';

/** Marks that open and close each other. */
const Family = { NONE: 0, STRAIGHT: 1, GUILLEMET: 2, CURLY: 3, ANGLE: 4, SINGLE: 5, DOUBLED: 6 } as const;

/** Deeper nesting than this is no writing of French; it bounds the stack. */
const MAX_DEPTH = 3;

/** How far a single mark may be from the one that closes it, in marks: farther, it is an apostrophe. */
const SINGLE_LOOKAHEAD = 6;

interface OpenMark {
  readonly token: number;
  readonly family: number;
  /** Where the present segment of the words begins. */
  segmentFrom: number;
  /** Segments of earlier paragraphs. */
  readonly segments: TokenRange[];
  readonly nested: TokenRange[];
  paragraph: number;
}

/**
 * Pairs the quotation marks of all typographies. Every recovery is local: a mark never closed ends with its paragraph, or before
 * the next quotation of the same kind in it; a mark that closes nothing is passed over. Both give a diagnostic.
 */
export function matchMarks(article: Article): { quotations: Quotation[]; diagnostics: Diagnostic[] } {
  const quotations: Quotation[] = [];
  const diagnostics: Diagnostic[] = [];
  const { tokens, marks } = article;
  const stack: OpenMark[] = [];

  const report = (token: number, code: Diagnostic['code'], message: string) => {
    const mark = tokens[token];
    if (mark) diagnostics.push({ code, message, span: spanOf(article.text, mark.start, mark.end) });
  };

  const finish = (open: OpenMark, to: number, end: number, closed: boolean) => {
    const segments = open.segmentFrom < to ? [...open.segments, { from: open.segmentFrom, to }] : open.segments;
    if (segments.length === 0) return;
    const nested = [...open.nested, ...findPlusQuotations(article, segments)].sort((a, b) => a.from - b.from);
    quotations.push({ open: open.token, end, segments, closed, nested });
  };

  /** Ends everything that is open: what was opened inside an unclosed quotation stands on its own. */
  const abandon = (limit: number) => {
    const outer = stack[0];
    if (!outer) return;
    stack.length = 0;
    report(outer.token, 'unclosed-quote', 'This quotation is never closed; it is taken to end with its paragraph.');
    const inner = outer.nested[0];
    const stop = inner ? endBefore(article, outer.segmentFrom, inner.from - 1) : limit;
    const promoted = outer.nested.splice(0);
    finish(outer, stop, stop, false);
    for (const range of promoted)
      quotations.push({ open: range.from - 1, end: range.to + 1, segments: [range], closed: true, nested: [] });
  };

  for (let k = 0; k < marks.length; k++) {
    const at = marks[k] as number; // k < marks.length
    const paragraph = paragraphOf(article, at);
    const outer = stack[0];
    if (outer && paragraph !== outer.paragraph) {
      if (paragraph === outer.paragraph + 1 && startsParagraph(article, at) && isReopening(article, at, outer.family)) {
        outer.segments.push({ from: outer.segmentFrom, to: at });
        outer.segmentFrom = at + 1;
        outer.paragraph = paragraph;
        stack.length = 1;
        continue;
      }
      abandon(endOfParagraph(article, outer.segmentFrom, at));
    }
    const family = familyOf(article, at);
    if (family === Family.NONE) continue;
    if (family === Family.SINGLE && !isSingleMark(article, k, stack)) continue;
    const typed = family === Family.STRAIGHT || family === Family.DOUBLED;
    if (typed && stack.every((open) => open.family !== family) && isMeasure(article, at)) continue;

    const depth = depthOf(stack, family);
    let facing = facingHere(article, at, family, depth >= 0 || stack.length === 1);
    // Two opening marks of the same straight kind: a quotation inside the other, if it is ever closed twice.
    if (facing === 'either') facing = depth >= 0 ? 'close' : 'open';
    if (facing === 'open') {
      if (stack.length < MAX_DEPTH)
        stack.push({ token: at, family, segmentFrom: at + 1, segments: [], nested: [], paragraph });
      continue;
    }
    const closing = depth >= 0 ? depth : stack.length === 1 && family !== Family.SINGLE ? 0 : -1;
    const open = stack[closing];
    if (!open) {
      if (stack.length === 0) report(at, 'stray-quote-mark', 'This quotation mark closes nothing.');
      continue;
    }
    // What is still open inside ends where its surroundings end.
    for (let i = stack.length - 1; i > closing; i--) {
      const unclosed = stack[i];
      if (unclosed && unclosed.segmentFrom < at) open.nested.push({ from: unclosed.segmentFrom, to: at });
    }
    stack.length = closing;
    const around = stack[0];
    if (!around) finish(open, at, at + 1, true);
    else if (open.segmentFrom < at) around.nested.push({ from: open.segmentFrom, to: at });
  }
  const outer = stack[0];
  if (outer) abandon(endOfParagraph(article, outer.segmentFrom, tokens.length));
  return { quotations, diagnostics };
}

function familyOf(article: Article, at: number): number {
  switch (article.tokens[at]?.code) {
    case 0x22: // "
    case 0x201f: // ‟
      return Family.STRAIGHT;
    case 0x2033: // ″ and what is typed for it: '' ‘‘ ’’
      return Family.DOUBLED;
    case 0xab: // «
    case 0xbb: // »
      return Family.GUILLEMET;
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
      return Family.CURLY;
    case 0x2039: // ‹
    case 0x203a: // ›
      return Family.ANGLE;
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
      return Family.SINGLE;
    default:
      return Family.NONE;
  }
}

function depthOf(stack: readonly OpenMark[], family: number): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.family === family) return i;
  return -1;
}

/** `“A“`, `”A”` and `«A«` are written too: where the side on which a mark is glued contradicts it, the side is right. */
function facingHere(article: Article, at: number, family: number, isOpen: boolean): 'open' | 'close' | 'either' {
  const facing = facingOf(article, at);
  if (family !== Family.CURLY && family !== Family.GUILLEMET) return facing;
  const before = tokenAt(article, at - 1);
  // `l'« image`, `(« image`: what is glued before an opening mark may be an elision or a bracket.
  const leading =
    before !== undefined && (before.code === 0x28 || isApostrophe(article.text.charCodeAt(before.end - 1)));
  const gluedBefore = article.tokens[at]?.gap === Gap.NONE && !leading;
  const next = article.tokens[at + 1];
  const gluedAfter = next !== undefined && next.gap === Gap.NONE && next.kind !== Kind.PUNCTUATION;
  if (facing === 'open' && isOpen && gluedBefore && !gluedAfter) return 'close';
  if (facing === 'close' && !isOpen && !gluedBefore && gluedAfter) return 'open';
  return facing;
}

/** A single mark that opens stands before a word and has its closing mark near; one that closes has one to close. */
function isSingleMark(article: Article, k: number, stack: readonly OpenMark[]): boolean {
  const at = article.marks[k] as number; // the caller's index
  const token = article.tokens[at];
  const next = article.tokens[at + 1];
  if (depthOf(stack, Family.SINGLE) >= 0) return token?.code !== 0x2018;
  if (!token || !next || next.gap !== Gap.NONE || next.kind === Kind.PUNCTUATION || token.code === 0x2019) return false;
  if (token.gap === Gap.NONE && tokenAt(article, at - 1)?.kind === Kind.WORD) return false;
  for (let other = k + 1; other < article.marks.length && other <= k + SINGLE_LOOKAHEAD; other++) {
    const index = article.marks[other] as number; // other < marks.length
    if (familyOf(article, index) !== Family.SINGLE || article.tokens[index]?.gap !== Gap.NONE) continue;
    return paragraphOf(article, index) === paragraphOf(article, at);
  }
  return false;
}

/** `12"`, `2'30"`: inches and seconds. */
function isMeasure(article: Article, at: number): boolean {
  return article.tokens[at]?.gap === Gap.NONE && tokenAt(article, at - 1)?.kind === Kind.NUMBER;
}

function paragraphOf(article: Article, token: number): number {
  return article.sentences[article.sentenceOf[token] ?? 0]?.paragraph ?? 0;
}

function startsParagraph(article: Article, token: number): boolean {
  return token === 0 || paragraphOf(article, token - 1) !== paragraphOf(article, token);
}

/** A mark at the head of the next paragraph takes the quotation up again: the same mark, or the old `»`. */
function isReopening(article: Article, at: number, family: number): boolean {
  return familyOf(article, at) === family && facingOf(article, at) !== 'close';
}

/** One past the last token of the paragraph of token `from`, at most `limit`. */
function endOfParagraph(article: Article, from: number, limit: number): number {
  const paragraph = paragraphOf(article, Math.min(from, article.tokens.length - 1));
  let end = from;
  while (end < limit && paragraphOf(article, end) === paragraph) end++;
  return end;
}

/** Where an unclosed quotation ends before the mark at `mark`: with the last sentence that ends before it. */
function endBefore(article: Article, from: number, mark: number): number {
  const sentence = article.sentenceOf[mark];
  let end = mark;
  while (end > from && article.sentenceOf[end - 1] === sentence) end--;
  return end > from ? end : mark;
}
