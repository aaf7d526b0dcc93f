import { tokenAt } from '../text/article.js';
import { isApostrophe } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind, type Token } from '../text/token.js';

/** A number in digits: `integer / 10 ** decimals`, kept apart so that a multiplier can be applied without rounding. */
export interface Digits {
  /** One past the last token. */
  readonly end: number;
  /** All the digits as one integer. */
  readonly integer: number;
  readonly decimals: number;
  /** Has thousands separators. */
  readonly grouped: boolean;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;

/**
 * Reads the number in digits at token `index`: thousands after a space of any kind, a point or an apostrophe, decimals after a
 * comma (after a point too, when what follows cannot be thousands).
 */
export function readDigits(scan: Scan, index: number): Digits | null {
  const { text, tokens } = scan;
  const first = tokens[index];
  if (first === undefined || first.kind !== Kind.NUMBER) return null;
  const length = first.end - first.start;
  const leadingZero = first.code === ZERO && length > 1;
  let integer = digitsIn(text, first);
  let end = index + 1;

  let separator = 0;
  if (length <= 3 && first.code !== ZERO) {
    for (;;) {
      const mark = separatorAt(scan, end, separator);
      if (mark === 0) break;
      separator = mark;
      end += isSpace(mark) ? 1 : 2;
      integer = integer * 1000 + digitsIn(text, tokens[end - 1]);
    }
  }
  const grouped = separator !== 0;
  if (leadingZero) return { end, integer, decimals: 0, grouped };

  const sign = tokens[end];
  const after = tokens[end + 1];
  if (sign === undefined || after === undefined || !isGluedDigits(sign, after))
    return { end, integer, decimals: 0, grouped };
  const size = after.end - after.start;
  if (sign.code === COMMA && !(grouped && separator === COMMA)) {
    // 1,234,567 and 10,000 are English thousands; any other comma is the French decimal one.
    if (size === 3 && !grouped && length <= 3 && first.code !== ZERO) {
      const more = englishGroups(scan, end);
      if (more > 1 || (more === 1 && text.startsWith('000', after.start))) {
        for (let group = 0; group < more; group++)
          integer = integer * 1000 + digitsIn(text, tokens[end + 2 * group + 1]);
        return { end: end + 2 * more, integer, decimals: 0, grouped: true };
      }
    }
    return size <= 12 ? withDecimals(text, end, integer, after, grouped) : { end, integer, decimals: 0, grouped };
  }
  // 6.1 and 0.500: a point before anything but three digits; 12.10.2023 and 1.2.3 are no numbers.
  const decimalPoint = sign.code === POINT && separator !== POINT && (size !== 3 || first.code === ZERO || grouped);
  if (decimalPoint && size <= 12 && length <= 3) {
    const next = tokens[end + 2];
    const last = tokens[end + 3];
    if (next === undefined || last === undefined || !(next.code === POINT && isGluedDigits(next, last)))
      return withDecimals(text, end, integer, after, grouped);
  }
  return { end, integer, decimals: 0, grouped };
}

function withDecimals(text: string, sign: number, integer: number, token: Token, grouped: boolean): Digits {
  let value = integer;
  for (let i = token.start; i < token.end; i++) value = value * 10 + text.charCodeAt(i) - ZERO;
  return { end: sign + 2, integer: value, decimals: token.end - token.start, grouped };
}

/** The separator before a group of three digits at token `index` (the same as `wanted`, when not 0), or 0. */
function separatorAt(scan: Scan, index: number, wanted: number): number {
  const token = scan.tokens[index];
  if (token === undefined) return 0;
  if (token.kind === Kind.NUMBER) {
    if (token.gap !== Gap.SPACE || token.end - token.start !== 3) return 0;
    const before = tokenAt(scan, index - 1);
    if (before === undefined || token.start - before.end !== 1) return 0;
    const space = scan.text.charCodeAt(before.end);
    return wanted === 0 || wanted === space ? space : 0;
  }
  const group = scan.tokens[index + 1];
  if (group === undefined || group.end - group.start !== 3 || !isGluedDigits(token, group)) return 0;
  const code = isApostrophe(token.code) || token.code === 0x2018 ? 0x27 : token.code;
  if (code !== POINT && code !== 0x27) return 0;
  return wanted === 0 || wanted === code ? code : 0;
}

function isSpace(code: number): boolean {
  return code !== POINT && code !== 0x27;
}

/** How many groups of a comma and three digits stand from token `index` on. */
function englishGroups(scan: Scan, index: number): number {
  let count = 0;
  for (let at = index; count < 6; at += 2, count++) {
    const sign = scan.tokens[at];
    const group = scan.tokens[at + 1];
    if (sign?.code !== COMMA || group === undefined || group.end - group.start !== 3 || !isGluedDigits(sign, group))
      break;
  }
  return count;
}

function isGluedDigits(sign: Token, digits: Token): boolean {
  return sign.gap === Gap.NONE && digits.gap === Gap.NONE && digits.kind === Kind.NUMBER && sign.kind !== Kind.WORD;
}

function digitsIn(text: string, token: Token | undefined): number {
  if (token === undefined) return 0;
  let value = 0;
  for (let i = token.start; i < token.end; i++) value = value * 10 + text.charCodeAt(i) - ZERO;
  return value;
}
