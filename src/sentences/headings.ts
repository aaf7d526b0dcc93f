import { isDash, isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind, type Token } from '../text/token.js';
import { isTerminal } from './ends-sentence.js';

/** Longest crosshead and title line, in tokens: agency crossheads have two to eight words, titles up to some twenty-five. */
const MAX_CROSSHEAD = 24;
const MAX_TITLE = 40;

function isRule(token: Token | undefined): boolean {
  return token !== undefined && token.kind === Kind.PUNCTUATION && (isHyphen(token.code) || isDash(token.code));
}

/**
 * One past the last token of the crosshead `- Entretien rare -` that begins at `from`, or -1. It may stand in mid-line, glued to
 * what is before and behind it: between two dashes, no sentence end, and a sentence can begin behind it.
 */
export function endOfCrosshead(scan: Scan, from: number): number {
  const { tokens } = scan;
  if (!isRule(tokens[from])) return -1;
  let open = from + 1;
  while (isRule(tokens[open]) && tokens[open]?.gap === Gap.NONE) open++; // `--`
  const first = tokens[open];
  if (
    first === undefined ||
    first.gap >= Gap.LINE ||
    !(first.kind === Kind.MARK || first.kind === Kind.NUMBER || first.case !== Case.LOWER)
  )
    return -1;
  for (let at = open + 1; at < tokens.length && at <= from + MAX_CROSSHEAD; at++) {
    const token = tokens[at] as Token; // at < tokens.length
    if (token.gap >= Gap.LINE) return -1;
    if (
      token.code === 0x2e &&
      token.kind === Kind.PUNCTUATION &&
      token.gap === Gap.NONE &&
      tokens[at + 1]?.gap !== Gap.NONE
    )
      return -1;
    if (!isRule(token)) continue;
    // A hyphen inside a word is glued on both sides; the closing dash is loose on one at least.
    let end = at + 1;
    while (isRule(tokens[end]) && tokens[end]?.gap === Gap.NONE) end++;
    const after = tokens[end];
    if (token.gap === Gap.NONE && after !== undefined && after.gap === Gap.NONE && isLetterGlued(tokens[at - 1], after))
      continue;
    if (after === undefined || after.gap >= Gap.LINE) return end;
    const begins =
      after.kind === Kind.MARK || after.kind === Kind.NUMBER || (after.kind === Kind.WORD && after.case !== Case.LOWER);
    return begins ? end : -1;
  }
  return -1;
}

/** `après-midi`, `Jean-Pierre`: letters on both sides; `rare -Le` has a space before the dash. */
function isLetterGlued(before: Token | undefined, after: Token): boolean {
  return before !== undefined && before.kind === Kind.WORD && (after.kind === Kind.WORD || after.kind === Kind.NUMBER);
}

/** Whether a line that begins at token `index` is an item of a list: a dash, a bullet, `1.` or `1)` at its head. */
export function isListItem(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.gap < Gap.LINE) return false;
  if (isRule(token) || token.code === 0x2022 || token.code === 0x2a || token.code === 0x25cf || token.code === 0x25aa)
    return true;
  const next = scan.tokens[index + 1];
  return (
    token.kind === Kind.NUMBER &&
    token.end - token.start <= 2 &&
    next !== undefined &&
    next.gap === Gap.NONE &&
    (next.code === 0x2e || next.code === 0x29) &&
    scan.tokens[index + 2]?.gap === Gap.SPACE
  );
}

/** Whether tokens `[from, to)` are a title: a line of its own (`atHead`: it begins one behind a header), short, that ends in no full stop. */
export function isHeadingLine(scan: Scan, from: number, to: number, wrapped: boolean, atHead = false): boolean {
  const { tokens } = scan;
  const first = tokens[from];
  const last = tokens[to - 1];
  const after = tokens[to];
  if (first === undefined || last === undefined || to - from > MAX_TITLE) return false;
  if ((first.gap < Gap.LINE && !atHead) || (after !== undefined && after.gap < Gap.LINE)) return false;
  if (wrapped && after !== undefined && after.gap === Gap.LINE) return false;
  // The last line of a text without its full stop is a sentence cut short more often than a title.
  if (after === undefined) return false;
  if (isListItem(scan, from)) return false;
  if (first.kind === Kind.WORD && first.case === Case.LOWER) return false;
  let end = to - 1;
  while (end > from && (tokens[end]?.kind === Kind.MARK || tokens[end]?.code === 0x29)) end--;
  if (tokens[end]?.code === 0x2c || tokens[end]?.code === 0x3b) return false;
  if (tokens[end]?.code === 0x3a) return to - from <= 12;
  if (!isTerminal(scan, end)) return true;
  return isAllCapitals(scan, from, to);
}

function isAllCapitals(scan: Scan, from: number, to: number): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = scan.tokens[i];
    if (token?.kind !== Kind.WORD) continue;
    if (token.case === Case.LOWER || (token.case === Case.CAPITAL && token.end - token.start > 2)) return false;
    capitals++;
  }
  return capitals > 1;
}
