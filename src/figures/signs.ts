import type { Numeral } from '../numerals/read-numeral.js';
import { formAt, isSign, rawAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';

export const PLUS = 0x2b;
export const MINUS = 0x2212;
/** +1, -1 when the sign of a number is glued in front of the digits at token `index`, else 0. */
export function signBefore(scan: Scan, index: number, numeral: Numeral): number {
  const sign = scan.tokens[index - 1];
  const token = scan.tokens[index];
  if (sign === undefined || token === undefined) return 0;
  // « par moins 12 degrés »
  if (formAt(scan, index - 1) === 'moins')
    return isDegree(scan, numeral.end) && formAt(scan, index - 2) !== 'au' ? -1 : 0;
  if (!numeral.digits) return 0;
  if (token.gap !== Gap.NONE) return spacedSign(scan, index, numeral);
  const before = scan.tokens[index - 2];
  const free =
    sign.gap !== Gap.NONE || before === undefined || before.kind === Kind.PUNCTUATION || before.kind === Kind.MARK;
  if (!free) return 0;
  if (sign.code === PLUS && sign.kind === Kind.SYMBOL) return 1;
  if (sign.code === MINUS || sign.code === 0x2d) return -1;
  // an en dash is a minus before a unit only
  return sign.code === 0x2013 && scan.tokens[numeral.end]?.kind === Kind.SYMBOL ? -1 : 0;
}

/** `(14 %, + 1,5 point)`, `(- 2 points)`: a sign with a space behind it, in brackets and before a share only. */
function spacedSign(scan: Scan, index: number, numeral: Numeral): number {
  const sign = scan.tokens[index - 1];
  const before = scan.tokens[index - 2];
  const unit = scan.tokens[numeral.end];
  if (sign === undefined || before === undefined || scan.tokens[index]?.gap !== Gap.SPACE) return 0;
  const share = unit?.code === PERCENT || unit?.lexeme.unit?.kind === 'point';
  if (!share && !isSign(scan, index - 2, '(')) return 0;
  if (sign.code === PLUS && sign.gap === Gap.SPACE && before.kind === Kind.WORD) return 1;
  if (!isSign(scan, index - 2, '(') && !(isSign(scan, index - 2, ',') && sign.code !== 0x2013)) return 0;
  if (sign.code === PLUS) return 1;
  return sign.code === MINUS || sign.code === 0x2d || sign.code === 0x2013 ? -1 : 0;
}

const PERCENT = 0x25;

/** `TU +1`, `UTC-5`: a zone. */
export function isZone(scan: Scan, sign: number): boolean {
  return /^(?:tu|utc|gmt|cet)$/.test(formAt(scan, sign - 1));
}

function isDegree(scan: Scan, at: number): boolean {
  const unit = scan.tokens[at]?.lexeme.unit;
  return (unit?.kind === 'measure' && unit.code === 'Cel') || rawAt(scan, at) === '°';
}
