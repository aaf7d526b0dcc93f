import { isSign, tokenAt } from './article.js';
import { isApostrophe } from './characters.js';
import type { Scan } from './scan.js';
import { Gap, Kind } from './token.js';

/** Which way a quotation mark faces, as far as the mark and its neighbours show; `either` when they do not. */
export type Facing = 'open' | 'close' | 'either';

/**
 * The facing of the quotation mark at token `index`. French guillemets and English curly marks say it themselves; straight marks
 * say it by the side on which they are glued.
 */
export function facingOf(scan: Scan, index: number): Facing {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.MARK) return 'either';
  switch (token.code) {
    case 0xab: // «: glued to what stands before it alone, it was typed for ”: `«Rien«, dit-il`
      return isGluedOnlyBefore(scan, index) && !isLeading(scan, index - 1) ? 'either' : 'open';
    case 0x2039: // ‹
    case 0x201e: // „
    case 0x2018: // ‘
      return 'open';
    case 0xbb: // »: at the head of a paragraph it takes an open quotation up again
      return token.gap >= Gap.LINE ? 'open' : 'close';
    case 0x203a: // ›
      return 'close';
    // Word processors of newsrooms set “ and ” by the key, not by the side: the side on which the mark is glued decides.
    case 0x201c: // “
      return isGluedOnlyBefore(scan, index) ? 'close' : 'open';
    case 0x201d: // ”
      return isGluedOnlyAfter(scan, index) ? 'open' : 'close';
    default:
      return isApostrophe(token.code) && token.code !== 0x27 ? 'close' : facingOfStraight(scan, index);
  }
}

function isGluedOnlyBefore(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.gap === Gap.NONE && index > 0 && !isGluedToWord(scan, index);
}

/** An elision or an opening bracket, which an opening mark can be glued to: `l'« image`, `(« image`. */
function isLeading(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token !== undefined &&
    (token.code === 0x28 || token.code === 0x5b || isApostrophe(scan.text.charCodeAt(token.end - 1)))
  );
}

/** Behind an opening mark a word is glued, or what can open one: `“(…) Nous`, `“… nous`; a comma behind it closes it. */
function isGluedToWord(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  if (next?.gap !== Gap.NONE) return false;
  return next.kind !== Kind.PUNCTUATION || next.code === 0x28 || next.code === 0x5b || next.code === 0x2026;
}

function isGluedOnlyAfter(scan: Scan, index: number): boolean {
  return (index === 0 || scan.tokens[index]?.gap !== Gap.NONE) && scan.tokens[index + 1]?.gap === Gap.NONE;
}

/** `,` `.` `;` `:` `!` `?` `)` */
const STOPS: ReadonlySet<number> = new Set([0x2c, 0x2e, 0x3b, 0x3a, 0x21, 0x3f, 0x29]);

/** A stop or comma with a space behind it; not the points of `"...un simulacre"`, nor `"!Vamos!"`. */
function closesBeforeStop(scan: Scan, index: number): boolean {
  const stop = scan.tokens[index];
  return stop?.kind === Kind.PUNCTUATION && STOPS.has(stop.code) && scan.tokens[index + 1]?.gap !== Gap.NONE;
}

function facingOfStraight(scan: Scan, index: number): Facing {
  const token = scan.tokens[index];
  const next = scan.tokens[index + 1];
  const before = tokenAt(scan, index - 1);
  const gluedBefore = before !== undefined && token !== undefined && token.gap === Gap.NONE;
  const gluedAfter = next !== undefined && next.gap === Gap.NONE;
  // `" Rien ", dit-il`: set off by spaces on the inside, and before a comma or stop it closes.
  if (!gluedBefore && gluedAfter) return closesBeforeStop(scan, index + 1) ? 'close' : 'open';
  if (gluedBefore && !gluedAfter) return 'close';
  if (!gluedBefore || !gluedAfter) return 'either';
  // Glued on both sides: l'"implication", ("oui"), paix", a-t-il, and the glued paragraph: Macron."Nous
  if (
    isApostrophe(scan.text.charCodeAt(before.end - 1)) ||
    isSign(scan, index - 1, '(') ||
    isSign(scan, index - 1, '[')
  )
    return 'open';
  if (next.kind === Kind.PUNCTUATION && next.code !== 0x28 && next.code !== 0x5b && next.code !== 0x2d) return 'close';
  return oppositeOfNext(scan, index);
}

/** How far the next mark is looked for, in tokens. */
const LOOKAHEAD = 120;

/** A mark that shows nothing itself opens when the next one of its kind closes, and closes when that one opens. */
function oppositeOfNext(scan: Scan, index: number): Facing {
  const code = scan.tokens[index]?.code;
  for (let at = index + 1; at < scan.tokens.length && at <= index + LOOKAHEAD; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== Kind.MARK || token.code !== code) continue;
    const before = tokenAt(scan, at - 1);
    const gluedBefore = token.gap === Gap.NONE && !(before && isApostrophe(scan.text.charCodeAt(before.end - 1)));
    const gluedAfter = scan.tokens[at + 1]?.gap === Gap.NONE && scan.tokens[at + 1]?.kind !== Kind.PUNCTUATION;
    return gluedBefore === gluedAfter ? 'either' : gluedBefore ? 'open' : 'close';
  }
  return 'either';
}
