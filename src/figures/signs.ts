import { Grammar } from '../lexicon/lexeme.js';
import type { Numeral } from '../numerals/read-numeral.js';
import { formAt, grammarAt, isSign, rawAt, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';

const ZONE = oneOf('tu utc gmt cet');

export const PLUS = 0x2b;
export const MINUS = 0x2212;
const EN_DASH = 0x2013;
const SLASH = 0x2f;

/** A minus, or a hyphen that stands for one. */
function isMinus(code: number): boolean {
  return code === MINUS || code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** +1, -1 when the sign of a number is glued in front of the digits at token `index`, else 0. */
export function signBefore(scan: Scan, index: number, numeral: Numeral): number {
  const sign = tokenAt(scan, index - 1);
  const token = scan.tokens[index];
  if (sign === undefined || token === undefined) return 0;
  // « par moins 12 degrés »
  if (formAt(scan, index - 1) === 'moins')
    return isDegree(scan, numeral.end) && formAt(scan, index - 2) !== 'au' ? -1 : 0;
  if (!numeral.digits) return 0;
  if (token.gap !== Gap.NONE) return spacedSign(scan, index, numeral);
  const before = tokenAt(scan, index - 2);
  // « +/-0,3 point » both ways, « 120 -130 km/h » a range
  if (before?.kind === Kind.NUMBER || (before?.code === SLASH && tokenAt(scan, index - 3)?.code === PLUS)) return 0;
  const free =
    sign.gap !== Gap.NONE || before === undefined || before.kind === Kind.PUNCTUATION || before.kind === Kind.MARK;
  if (!free) return 0;
  if (sign.code === PLUS && sign.kind === Kind.SYMBOL) return 1;
  if (isMinus(sign.code)) return -1;
  // an en dash is a minus before a unit only
  return sign.code === EN_DASH && scan.tokens[numeral.end]?.kind === Kind.SYMBOL ? -1 : 0;
}

/** `(14 %, + 1,5 point)`, `(- 2 points)`: a sign with a space behind it, in brackets and before a share only. */
function spacedSign(scan: Scan, index: number, numeral: Numeral): number {
  const sign = tokenAt(scan, index - 1);
  const before = tokenAt(scan, index - 2);
  const unit = scan.tokens[numeral.end];
  if (sign === undefined || before === undefined || scan.tokens[index]?.gap !== Gap.SPACE) return 0;
  const share = unit?.code === PERCENT || unit?.lexeme.unit?.kind === 'point';
  if (!share && !isSign(scan, index - 2, '(')) return 0;
  if (sign.code === PLUS && sign.gap === Gap.SPACE && before.kind === Kind.WORD) return 1;
  const dash = sign.code === EN_DASH || isMinus(sign.code);
  if (dash && share && sign.gap === Gap.SPACE && followsPreposition(scan, index - 1)) return -1;
  if (!isSign(scan, index - 2, '(') && !(isSign(scan, index - 2, ',') && sign.code !== EN_DASH)) return 0;
  if (sign.code === PLUS) return 1;
  return dash ? -1 : 0;
}

/** How far back the first of a list of signed shares is looked for, in tokens. */
const LIST = 16;

/** `une chute de – 19 %`, `avec – 5 % à Lyon, – 3 % à Metz et – 2 % à Lens`: no dash of an aside stands behind a preposition. */
function followsPreposition(scan: Scan, sign: number): boolean {
  if ((grammarAt(scan, sign - 1) & Grammar.PREPOSITION) !== 0) return true;
  if (!isSign(scan, sign - 1, ',') && formAt(scan, sign - 1) !== 'et') return false;
  const code = scan.tokens[sign]?.code;
  for (let at = sign - 2; at >= Math.max(1, sign - LIST); at--) {
    const token = scan.tokens[at];
    if (token?.code === code && scan.tokens[at + 1]?.kind === Kind.NUMBER)
      return (grammarAt(scan, at - 1) & Grammar.PREPOSITION) !== 0 || followsPreposition(scan, at);
  }
  return false;
}

const PERCENT = 0x25;

/** `TU +1`, `UTC-5`: a zone. */
export function isZone(scan: Scan, sign: number): boolean {
  return ZONE.at(scan, sign - 1);
}

function isDegree(scan: Scan, at: number): boolean {
  const unit = scan.tokens[at]?.lexeme.unit;
  return (unit?.kind === 'measure' && unit.code === 'Cel') || rawAt(scan, at) === '°';
}
