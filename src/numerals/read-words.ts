import { formAt } from '../text/article.js';
import { isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';

/** A number in words, below the first million. */
export interface NumberWords {
  /** One past the last token. */
  readonly end: number;
  readonly value: number;
  /** The last word multiplies (cents, mille): what it is worth, else 1. */
  readonly scale: number;
}

/**
 * Reads `deux`, `vingt et un`, `quatre-vingt-dix-sept mille trois cents` at token `index`, with hyphens where any of the spellings
 * has them: words join while the one that follows is worth less than what the one before left open.
 */
export function readWords(scan: Scan, index: number): NumberWords | null {
  const head = scan.tokens[index]?.lexeme.numeral;
  if (
    head == null ||
    !(head.kind === 'unit' || head.kind === 'ten' || head.kind === 'hundred' || head.kind === 'thousand')
  )
    return null;
  // mil is the old spelling of mille before other number words, and otherwise the cereal
  if (formAt(scan, index) === 'mil' && scan.tokens[nextWord(scan, index)]?.lexeme.numeral == null) return null;
  let thousands = 0;
  let group = 0;
  /** The unit that stands alone and can still be multiplied, and the ten that a unit can join. */
  let unit = 0;
  let ten = 0;
  let scale = 1;
  let end = index;
  for (let at = index; ; ) {
    const word = scan.tokens[at]?.lexeme.numeral;
    if (word == null) break;
    const free = group % 100 === 0;
    if (word.kind === 'unit') {
      const { value } = word;
      if (value === 0 && at > index) break;
      if (ten > 0 ? !joins(ten, value) : !free && !(unit === 10 && value >= 7 && value <= 9)) break;
      // after cent or mille a bare dix-sept needs the hundred free
      group += value;
      unit = ten > 0 || (unit === 10 && value < 10) ? 0 : value;
      if (ten > 0 && value !== 10) ten = 0;
      else if (ten > 0) {
        unit = 10;
        ten = 0;
      }
      scale = 1;
    } else if (word.kind === 'ten') {
      const four = word.value === 20 && unit === 4 && group % 100 === 4;
      if (four) group += 76;
      else if (free) group += word.value;
      else break;
      ten = four ? 80 : word.value;
      unit = 0;
      scale = 1;
    } else if (word.kind === 'hundred') {
      // quarante cents is money: only a unit takes hundreds
      if (unit >= 2 && unit <= 9 && group === unit) group *= 100;
      else if (group === 0) group = 100;
      else break;
      unit = ten = 0;
      scale = 100;
    } else if (word.kind === 'thousand') {
      if (thousands > 0) break;
      thousands = (group === 0 ? 1 : group) * 1000;
      group = unit = ten = 0;
      scale = 1000;
    } else break;
    end = at + 1;
    const next = nextWord(scan, at);
    if (next < 0) break;
    at = next;
    if (formAt(scan, next) === 'et') {
      // vingt et un, soixante et onze, mille et un
      const joined = nextWord(scan, next);
      const after = joined < 0 ? null : scan.tokens[joined]?.lexeme.numeral;
      if (ten < 20 || after?.kind !== 'unit' || (after.value !== 1 && !(after.value === 11 && ten === 60))) break;
      at = joined;
    }
  }
  return end === index ? null : { end, value: thousands + group, scale };
}

/** Whether a unit can stand behind a ten: vingt-deux, soixante-douze, quatre-vingt-dix. */
function joins(ten: number, unit: number): boolean {
  return unit >= 1 && unit <= (ten === 60 || ten === 80 ? 16 : 9);
}

/** The next word of a number after the one at `index`, over a hyphen: its index, or -1. */
export function nextWord(scan: Scan, index: number): number {
  const next = scan.tokens[index + 1];
  if (next === undefined) return -1;
  if (next.kind === Kind.WORD) return next.gap === Gap.SPACE ? index + 1 : -1;
  const after = scan.tokens[index + 2];
  if (!isHyphen(next.code) || next.gap !== Gap.NONE || after?.kind !== Kind.WORD || after.gap !== Gap.NONE) return -1;
  return index + 2;
}
