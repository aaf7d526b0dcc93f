import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isDash } from './surroundings.js';

/** How many there are of a unit: `value` -1 for quelques, plusieurs, des dizaines. */
export interface Count {
  readonly start: number;
  readonly value: number;
  readonly approximate: boolean;
  /** `un`, `une`: may be an article. */
  readonly isOne: boolean;
}

/** Longest number that a count of units may have, in tokens: `deux mille trois cent quarante-cinq`. */
const WINDOW = 9;

const VAGUE = oneOf('quelques plusieurs nombreux nombreuses');

/** The count whose last token is `end - 1`, beginning no earlier than `floor`; or null. */
export function countEndingAt(scan: Scan, end: number, floor: number): Count | null {
  const last = formAt(scan, end - 1);
  // huit longs mois, de longues années
  if (last === 'longs' || last === 'longues') {
    if (formAt(scan, end - 2) === 'de')
      return { start: Math.max(end - 2, floor), value: -1, approximate: false, isOne: false };
    return wholeNumber(scan, end - 1, floor);
  }
  if (VAGUE.holds(last)) {
    const start = formAt(scan, end - 2) === 'de' && last.startsWith('nombreu') ? end - 2 : end - 1;
    return { start: Math.max(start, floor), value: -1, approximate: false, isOne: false };
  }
  if (last === 'un' || last === 'une')
    return wholeNumber(scan, end, floor) ?? { start: end - 1, value: 1, approximate: false, isOne: true };
  // `une dizaine de jours`, `des dizaines d'années`, `un million d'années`
  if (last === 'de' || last === "d'") {
    const inner = wholeNumber(scan, end - 1, floor);
    if (inner === null || !(inner.approximate || inner.value < 0 || inner.value >= 1e6)) return null;
    const some = inner.value < 0 && VAGUE.at(scan, inner.start - 1);
    return some ? { ...inner, start: inner.start - 1 } : inner;
  }
  return wholeNumber(scan, end, floor);
}

function wholeNumber(scan: Scan, end: number, floor: number): Count | null {
  let from = end;
  const limit = Math.max(floor, end - WINDOW);
  while (from > limit && isPart(scan, from - 1)) from--;
  for (let at = from; at < end; at++) {
    const numeral = readNumeral(scan, at);
    if (numeral === null || numeral.end !== end) continue;
    const one = at === end - 1 && !numeral.digits && numeral.value === 1;
    return { start: at, value: numeral.vague ? -1 : numeral.value, approximate: numeral.approximate, isOne: one };
  }
  return null;
}

function isPart(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined) return false;
  if (token.kind === Kind.NUMBER || token.lexeme.numeral !== null) return true;
  if (isDash(scan, index) || isSign(scan, index, '.') || isSign(scan, index, ',') || isSign(scan, index, "'"))
    return true;
  const form = formAt(scan, index);
  return form === 'et' || form === 'une' || form === 'un' || form === 'des';
}
