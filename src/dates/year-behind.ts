import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Meaning, Shift } from './expression.js';
import { calendarAt, digitsAt, isDash, isGlued } from './surroundings.js';

/** The year of a month, as far as it is said behind it: `2024`, `dernier`, `de cette année`. */
export interface YearPart {
  readonly end: number;
  /** NaN when no year is said. */
  readonly year: number;
  readonly shift: Shift;
  /** The year is itself relative. */
  readonly of: Meaning | null;
}

const THIS = oneOf('cette cet');

/** Reads the year behind a month that ends at token `index`. */
export function readYear(scan: Scan, index: number, month: number, hasDay: boolean): YearPart {
  const none: YearPart = { end: index, year: Number.NaN, shift: 0, of: null };
  const year = yearAt(scan, index);
  if (year > 0) {
    const christ = beforeChrist(scan, index + 1);
    return { ...none, end: christ > 0 ? christ : index + 1, year: christ > 0 ? -year : year };
  }
  const shift = calendarAt(scan, index);
  if (shift?.kind === 'shift' && !(shift.text && formAt(scan, index).endsWith('s'))) {
    if (!shift.text) return { ...none, end: index + 1, shift: shift.by };
    return { ...none, end: index + 1, of: { kind: 'from-text', unit: 'year', offset: shift.by } };
  }
  // mai 68, Mai-68
  const dash = isDash(scan, index) && isGlued(scan, index) ? 1 : 0;
  if (month === 5 && !hasDay && digitsAt(scan, index + dash, 2) === 68)
    return { ...none, end: index + dash + 1, year: 1968 };
  // juin 44, mai '40: no day is that high
  const mark = scan.tokens[index]?.kind === Kind.MARK && isGlued(scan, index + 1) ? 1 : 0;
  const short = hasDay ? -1 : digitsAt(scan, index + mark, 2);
  if (short > 31 && (mark === 1 || endsThere(scan, index + 1)))
    return { ...none, end: index + mark + 1, year: 1900 + short };
  const of = formAt(scan, index);
  if (of !== 'de' && of !== "d'") return none;
  const next = formAt(scan, index + 1);
  const noun = formAt(scan, index + 2);
  if (next === "l'" && noun === 'an' && yearAt(scan, index + 3) > 0)
    return { ...none, end: index + 4, year: yearAt(scan, index + 3) };
  if (THIS.holds(next) && noun === 'année') {
    const there = isDash(scan, index + 3) && formAt(scan, index + 4) === 'là';
    return there
      ? { ...none, end: index + 5, of: { kind: 'from-text', unit: 'year', offset: 0 } }
      : { ...none, end: index + 3, of: { kind: 'from-now', unit: 'year', offset: 0 } };
  }
  if (next === 'la' && noun === 'même' && formAt(scan, index + 3) === 'année')
    return { ...none, end: index + 4, of: { kind: 'from-text', unit: 'year', offset: 0 } };
  const relative = next === "l'" && (noun === 'an' || noun === 'année') ? calendarAt(scan, index + 3) : null;
  if (relative?.kind !== 'shift') return none;
  const kind = relative.text ? 'from-text' : 'from-now';
  return { ...none, end: index + 4, of: { kind, unit: 'year', offset: relative.by } };
}

/** Nothing is counted from `index` on: a sign, or a word of the closed classes. */
function endsThere(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.kind === Kind.MARK) return true;
  if (token.kind === Kind.PUNCTUATION) return !isGlued(scan, index + 1) || token.code === 0x29;
  return token.kind === Kind.WORD && token.lexeme.grammar !== 0;
}

/** A number of four digits that can be a year; -1 otherwise. */
export function yearAt(scan: Scan, index: number): number {
  const token = scan.tokens[index];
  if (token === undefined || token.end - token.start !== 4) return -1;
  const year = digitsAt(scan, index);
  return year >= 1000 && year <= 2200 ? year : -1;
}

/** Where `avant J.-C.`, `av. J.-C.`, `avant Jésus-Christ` ends from token `index`; -1 when it does not stand there. */
export function beforeChrist(scan: Scan, index: number): number {
  const first = formAt(scan, index);
  if (first !== 'avant' && first !== 'av') return -1;
  let at = index + 1;
  if (isSign(scan, at, '.')) at++;
  const name = formAt(scan, at);
  if (name === 'notre' && formAt(scan, at + 1) === 'ère') return at + 2;
  if (name !== 'j' && name !== 'jésus' && name !== 'jésus-christ' && name !== 'jc') return -1;
  if (name === 'jésus-christ' || name === 'jc') return at + 1;
  while (at < index + 8 && formAt(scan, at) !== 'c' && formAt(scan, at) !== 'christ') at++;
  if (at >= index + 8) return -1;
  // The full stop belongs to `C.`, not to `Christ`.
  return formAt(scan, at) === 'c' && isSign(scan, at + 1, '.') && isGlued(scan, at + 1) ? at + 2 : at + 1;
}
