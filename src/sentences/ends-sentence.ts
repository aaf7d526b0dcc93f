import { ABBREVIATIONS, WORDS_AS_TITLES } from '../lexicon/abbreviations.js';
import { formAt, tokenAt } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { facingOf } from '../text/marks.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';

/** `.`, `!`, `?` and `…`. */
export function isTerminal(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.PUNCTUATION) return false;
  return token.code === 0x2e || token.code === 0x21 || token.code === 0x3f || token.code === 0x2026;
}

/**
 * Whether a sentence that began at token `from` ends with the terminal punctuation at `at`, what follows (closing marks passed)
 * beginning at `next`.
 */
export function endsSentence(scan: Scan, from: number, at: number, next: number, inQuotation: boolean): boolean {
  const following = scan.tokens[next];
  if (following === undefined || following.gap >= Gap.LINE) return !isInitialOrTitle(scan, from, at, next);
  const stop = scan.tokens[at]?.code === 0x2e;
  // (...) and […] stand for words left out.
  if (tokenAt(scan, at - 1)?.code === 0x28 || tokenAt(scan, at - 1)?.code === 0x5b) return false;
  if (stop && next === at + 1) {
    if (isInsideNumber(scan, at) || isListNumber(scan, from, at)) return false;
    if (isInitialOrTitle(scan, from, at, next)) return false;
  }
  return beginsSentence(scan, next, inQuotation);
}

/** Whether a sentence can begin at token `index`: a capital, a number, an opening mark or bracket, a dash before one of these. */
function beginsSentence(scan: Scan, index: number, inQuotation: boolean): boolean {
  const token = scan.tokens[index];
  if (token === undefined) return true;
  if (token.kind === Kind.WORD || token.kind === Kind.LINK) return token.case !== Case.LOWER || !isLatin(token.code);
  if (token.kind === Kind.NUMBER) return true;
  if (token.kind === Kind.MARK)
    return facingOf(scan, index) === 'open' || (facingOf(scan, index) === 'either' && !inQuotation);
  if (
    token.code === 0x2b ||
    token.code === 0x28 ||
    token.code === 0x5b ||
    isHyphen(token.code) ||
    isDash(token.code) ||
    token.code === 0x2022
  ) {
    const next = scan.tokens[index + 1];
    if (next === undefined) return true;
    return next.kind === Kind.WORD
      ? next.case !== Case.LOWER
      : next.kind === Kind.NUMBER || next.kind === Kind.MARK || next.kind === Kind.PUNCTUATION;
  }
  return token.kind === Kind.SYMBOL && token.code >= 0x2000; // emoji, arrows
}

/** Scripts without case begin sentences with any letter. */
function isLatin(code: number): boolean {
  return code < 0x590;
}

/** `2.700.000`, `49.3`, `03.04.24`: digits glued on both sides. */
function isInsideNumber(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const after = scan.tokens[at + 1];
  return (
    before?.kind === Kind.NUMBER &&
    after?.kind === Kind.NUMBER &&
    after.gap === Gap.NONE &&
    scan.tokens[at]?.gap === Gap.NONE
  );
}

/** `1. Paul Vernet` at the head of a line. */
function isListNumber(scan: Scan, from: number, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  return at - 1 === from && before?.kind === Kind.NUMBER && before.end - before.start <= 2;
}

/** Whether the full stop at `at` belongs to an abbreviation or initial that goes on: `M.`, `J.-C.`, `George W. Bush`, `etc.`. */
function isInitialOrTitle(scan: Scan, from: number, at: number, next: number): boolean {
  const before = tokenAt(scan, at - 1);
  const stop = scan.tokens[at];
  if (before === undefined || stop === undefined || stop.code !== 0x2e || stop.gap !== Gap.NONE || at - 1 < from)
    return false;
  if (before.kind !== Kind.WORD) return false;
  const following = scan.tokens[next];
  if (following === undefined) return false;
  const form = formAt(scan, at - 1);
  switch (ABBREVIATIONS.get(form)) {
    case 'title':
      if (before.case !== Case.LOWER || !WORDS_AS_TITLES.has(form)) return following.kind !== Kind.MARK;
      break;
    case 'numbered':
      if (following.kind === Kind.NUMBER) return true;
      break;
    case 'month':
      if (following.kind === Kind.NUMBER || tokenAt(scan, at - 2)?.kind === Kind.NUMBER)
        return !isFunctionWord(scan, next);
      break;
    case 'trailing':
      return following.kind === Kind.WORD && !isFunctionWord(scan, next);
  }
  const single = before.end - before.start === 1 && before.case === Case.CAPITAL;
  // A capital behind a number is its unit: `2.700.000 F.`
  if (!single || tokenAt(scan, at - 2)?.kind === Kind.NUMBER) return false;
  // Initials run on: J.K., U.R.S.S., George W. Bush; `le plan B. Le ministre` ends, for `Le` begins no name.
  if (following.kind !== Kind.WORD)
    return following.gap === Gap.NONE && (isHyphen(following.code) || following.kind === Kind.PUNCTUATION);
  const beginsName = at - 1 === from || tokenAt(scan, at - 2)?.code === 0x2e || isNamePart(scan, at - 2);
  return (
    !isFunctionWord(scan, next) || (following.gap === Gap.NONE && following.end - following.start === 1 && beginsName)
  );
}

function isNamePart(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && token.kind === Kind.WORD && token.case === Case.CAPITAL;
}

function isFunctionWord(scan: Scan, index: number): boolean {
  return (scan.tokens[index]?.lexeme.grammar ?? 0) !== 0;
}
