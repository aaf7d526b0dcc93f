import type { Sentence } from '../article-facts.js';
import type { MetadataLine } from '../publication/metadata-lines.js';
import { facingOf } from '../text/marks.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind, type Token } from '../text/token.js';
import { endsSentence, isTerminal } from './ends-sentence.js';
import { endOfCrosshead, isHeadingLine, isListItem } from './headings.js';
import { isWrapped } from './line-ends.js';

/** Sentences in text order, and for each token the index of the one it stands in. */
export interface Split {
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: ArrayLike<number>;
}

/**
 * Cuts the tokens into sentences, headings, header and dateline. The way through: metadata lines are cut off first, then at each
 * token one asks for a crosshead, a line end that ends something, and a sentence end.
 */
export function splitSentences(scan: Scan, metadata: readonly MetadataLine[]): Split {
  const { tokens, text } = scan;
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  const wrapped = isWrapped(scan);
  let paragraph = 0;
  let inQuotation = false;

  const close = (from: number, to: number, kind: Sentence['kind']): void => {
    const first = tokens[from] as Token; // from < to: a sentence has a token
    const last = tokens[to - 1] as Token;
    if (sentences.length > 0 && startsParagraph(first, sentences.at(-1)?.kind ?? kind, kind, wrapped)) {
      paragraph++;
      if (first.gap >= Gap.LINE) inQuotation = false;
    }
    for (let i = from; i < to; i++) sentenceOf[i] = sentences.length;
    sentences.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind, paragraph });
  };

  let from = 0;
  while (from < tokens.length) {
    const line = metadata.find((candidate) => candidate.from === from);
    if (line) {
      close(from, line.to, line.kind);
      from = line.to;
      continue;
    }
    const crosshead = endOfCrosshead(scan, from);
    if (crosshead > from) {
      close(from, crosshead, 'heading');
      from = crosshead;
      continue;
    }
    const stop = metadata.find((candidate) => candidate.from > from)?.from ?? tokens.length;
    const item = isListItem(scan, from);
    let at = from;
    let end = stop;
    while (at < stop) {
      if (at > from && lineEnds(scan, from, at, item, wrapped)) {
        end = at;
        break;
      }
      const token = tokens[at] as Token; // at < stop <= tokens.length
      if (token.kind === Kind.MARK) inQuotation = afterMark(scan, at, inQuotation);
      if (!isTerminal(scan, at)) {
        at++;
        continue;
      }
      const after = endOfTerminal(scan, at, stop, inQuotation);
      inQuotation = after.inQuotation;
      if (endsSentence(scan, from, at, after.at, inQuotation)) {
        end = after.at;
        break;
      }
      at = Math.max(after.at, at + 1);
    }
    close(
      from,
      end,
      isHeadingLine(scan, from, end, wrapped, sentences.at(-1)?.kind === 'header') ? 'heading' : 'sentence',
    );
    from = end;
  }
  return { sentences, sentenceOf };
}

/** A sentence begins a paragraph on a new line, after a heading, or glued to the one before it: there a paragraph's line end was lost. */
function startsParagraph(first: Token, before: Sentence['kind'], kind: Sentence['kind'], wrapped: boolean): boolean {
  if (before !== 'sentence' || kind !== 'sentence') return !(before === 'dateline' && kind === 'sentence');
  return first.gap === Gap.NONE || first.gap === Gap.PARAGRAPH || (first.gap === Gap.LINE && !wrapped);
}

function lineEnds(scan: Scan, from: number, at: number, item: boolean, wrapped: boolean): boolean {
  const gap = scan.tokens[at]?.gap ?? Gap.NONE;
  if (gap < Gap.LINE) return false;
  if (gap === Gap.PARAGRAPH) return true;
  if (item || isListItem(scan, at)) return true;
  return !wrapped || isHeadingLine(scan, from, at, wrapped);
}

function afterMark(scan: Scan, at: number, inQuotation: boolean): boolean {
  const facing = facingOf(scan, at);
  return facing === 'either' ? !inQuotation : facing === 'open';
}

/** Where the terminal punctuation that begins at `at` ends, with the closing marks and brackets behind it. */
function endOfTerminal(
  scan: Scan,
  at: number,
  stop: number,
  inQuotation: boolean,
): { at: number; inQuotation: boolean } {
  let end = at;
  let quoted = inQuotation;
  while (end < stop) {
    const token = scan.tokens[end] as Token; // end < stop <= tokens.length
    if (end > at && token.gap >= Gap.LINE) break;
    if (isTerminal(scan, end) && (end === at || token.gap === Gap.NONE || token.code === 0x21 || token.code === 0x3f))
      end++;
    else if ((token.code === 0x29 || token.code === 0x5d) && token.gap === Gap.NONE) end++;
    else if (token.code === 0x2b && token.gap === Gap.NONE && isLoose(scan, end + 1)) end++;
    else if (token.kind === Kind.MARK && closes(scan, end, quoted)) {
      quoted = false;
      end++;
    } else break;
  }
  return { at: end, inQuotation: quoted };
}

/** Whether the mark behind a full stop closes: by itself, or because a quotation is open. */
function closes(scan: Scan, index: number, inQuotation: boolean): boolean {
  const facing = facingOf(scan, index);
  return facing === 'close' || (facing === 'either' && inQuotation);
}

function isLoose(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || token.gap > Gap.NONE || token.kind === Kind.MARK;
}
