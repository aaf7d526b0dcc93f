import { agencyIn } from '../lexicon/agencies.js';
import { isSign, tokenAt } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { CalendarDate } from './iso-date.js';
import { readWrittenDate } from './written-date.js';

/** A dateline, closing dash and all: tokens `[from, to)`. */
export interface Dateline {
  readonly from: number;
  readonly to: number;
  readonly place: string | null;
  readonly agency: string | null;
  /** Null when the dateline has no date, or no year. */
  readonly date: CalendarDate | null;
  /** Month and day, `02-15`, of a date without its year: a header can give it. */
  readonly yearless: string | null;
}

interface DatelineDate extends Pick<Dateline, 'date' | 'yearless'> {
  readonly to: number;
}
const NO_DATE: Pick<Dateline, 'date' | 'yearless'> = { date: null, yearless: null };

/** Words that join the parts of a place name: `Port-au-Prince`, `La Chaux-de-Fonds`, `Aix en Provence`. */
const PARTICLES = oneOf("de du des d' la le les l' sur sous en au aux à et lès");
/** Words before the day of a dateline: `le 3 avril`, `mercredi 3 avril`. */
const BEFORE_DAY = oneOf('le lundi mardi mercredi jeudi vendredi samedi dimanche');
const MAX_PLACE = 9;
const MAX_DATE = 9;
const MAX_AGENCY = 8;

/**
 * The dateline that begins at token `from`: `PARIS, 3 avr 2024 (AFP) -`, `Moscou (Reuters) –`, `MONTRÉAL —`, `GENÈVE, 12 mars (ATS)`.
 * It needs a place with an agency or a date, or a place in capitals with a dash; an agency with a dash stands for both.
 */
export function readDateline(scan: Scan, from: number): Dateline | null {
  const placeEnd = endOfPlace(scan, from);
  let at = endOfRegion(scan, placeEnd, from);
  let written: DatelineDate | null = null;
  let agency: string | null = null;
  for (let round = 0; round < 2; round++) {
    if (!written && placeEnd > from) {
      written = dateAt(scan, at);
      at = written?.to ?? at;
    }
    const bracket: ReturnType<typeof agencyAt> = agency === null ? agencyAt(scan, at, written !== null) : null;
    if (bracket) {
      agency = bracket.agency;
      at = bracket.to;
    }
  }
  const dash = endOfDash(scan, at);
  const closed = dash > at;
  const hasPlace = placeEnd > from;
  const upper = hasPlace && isUpperPlace(scan, from, placeEnd);
  const known = agency !== null || written !== null;
  const accepted = hasPlace
    ? (known && (closed || agency !== null)) || (upper && closed && startsCopy(scan, dash))
    : agency !== null && closed;
  if (!accepted || at === from) return null;
  // A dash is part of it; without one the copy has to begin right here.
  if (!closed && !startsCopy(scan, at)) return null;
  const first = scan.tokens[from];
  const last = tokenAt(scan, placeEnd - 1);
  const place = hasPlace && first && last ? scan.text.slice(first.start, last.end) : null;
  const { date, yearless } = written ?? NO_DATE;
  return { from, to: closed ? dash : at, place, agency, date, yearless };
}

/** One past a place name, with a country or a second place behind a comma, slash or in brackets left out of it; `from` when there is none. */
function endOfPlace(scan: Scan, from: number): number {
  let end = from;
  for (let at = from; at < from + MAX_PLACE; at++) {
    const token = scan.tokens[at];
    if (token === undefined || (at > from && token.gap >= Gap.LINE)) break;
    if (token.kind === Kind.WORD && token.case !== Case.LOWER) {
      // An agency is no place, and an article alone (`Le 3 avril`) none either.
      if (at === from && agencyIn(scan, scan.text.slice(token.start, token.end))) return from;
      if (at > from || !PARTICLES.at(scan, at)) end = at + 1;
    } else if (at === from) return from;
    else if (token.kind === Kind.WORD && PARTICLES.at(scan, at)) continue;
    else if (isHyphen(token.code) && token.gap === Gap.NONE && scan.tokens[at + 1]?.gap === Gap.NONE) continue;
    else if (token.code === 0x2f)
      continue; // PARIS/LONDRES
    else if (
      token.code === 0x2e &&
      tokenAt(scan, at - 1)?.case !== Case.LOWER &&
      (tokenAt(scan, at - 1)?.end ?? 0) - (tokenAt(scan, at - 1)?.start ?? 0) <= 2
    )
      continue; // St. Gall
    else break;
  }
  return end;
}

/** One past a region or country behind the place: `LENS (Pas-de-Calais)`, `WASHINGTON, DC`, `LIMA, Pérou`; it is no part of the place. */
function endOfRegion(scan: Scan, at: number, from: number): number {
  if (at === from) return at;
  const bracket = isSign(scan, at, '(');
  if (!bracket && !isSign(scan, at, ',')) return at;
  const end = endOfPlace(scan, at + 1);
  if (end === at + 1) return at;
  if (!bracket) return isSign(scan, end, ',') || isSign(scan, end, '(') ? end : at;
  const first = scan.tokens[at + 1];
  const last = tokenAt(scan, end - 1);
  const agency = first && last ? agencyIn(scan, scan.text.slice(first.start, last.end)) : null;
  return isSign(scan, end, ')') && agency === null ? end + 1 : at;
}

/** The date at token `at`, behind its comma: `, 3 avr 2024`, `, le 12 mars`, ` 12.03.2024`. */
function dateAt(scan: Scan, at: number): DatelineDate | null {
  const begin = isSign(scan, at, ',') ? at + 1 : at;
  let digits = begin;
  while (BEFORE_DAY.at(scan, digits)) digits++;
  const number = scan.tokens[digits];
  const first = scan.tokens[begin];
  if (first === undefined || number === undefined || number.kind !== Kind.NUMBER || digits > begin + 2) return null;
  let last = digits;
  while (last < digits + MAX_DATE) {
    const next = scan.tokens[last + 1];
    if (
      next === undefined ||
      next.gap >= Gap.LINE ||
      next.code === 0x28 ||
      isDash(next.code) ||
      (isHyphen(next.code) && next.gap > Gap.NONE)
    )
      break;
    last++;
  }
  const windowEnd = scan.tokens[last]?.end ?? first.end;
  const written = readWrittenDate(scan.text.slice(first.start, windowEnd));
  if (!written || first.start + written.start > number.start) return null;
  const end = first.start + written.end;
  let to = digits;
  while (to < scan.tokens.length && (scan.tokens[to]?.start ?? end) < end) to++;
  return { to, date: written.date, yearless: written.yearless };
}

/** The agency at token `at` in its brackets or slashes, `(AFP)`, `/CNW/`, `(ats/afp)`, or bare before a dash, `AFP -`. */
function agencyAt(scan: Scan, at: number, dated: boolean): { to: number; agency: string | null } | null {
  const bare = scan.tokens[at];
  if (bare?.kind === Kind.WORD && bare.case !== Case.LOWER && endOfDash(scan, at + 1) > at + 1) {
    const agency = agencyIn(scan, scan.text.slice(bare.start, bare.end));
    if (agency) return { to: at + 1, agency };
  }
  const open = isSign(scan, at, ',') ? at + 1 : at;
  const bracket = isSign(scan, open, '(');
  if (!bracket && !isSign(scan, open, '/')) return null;
  const first = scan.tokens[open + 1];
  for (let close = open + 2; close <= open + MAX_AGENCY; close++) {
    const token = scan.tokens[close];
    if (token === undefined || token.gap >= Gap.LINE) return null;
    if (token.code !== (bracket ? 0x29 : 0x2f) || first === undefined) continue;
    const words = scan.text.slice(first.start, token.start);
    // Behind a place and a date a name in capitals is an agency, known or not.
    const agency = agencyIn(scan, words) ?? (dated && first.case === Case.UPPER && close - open <= 4 ? words : null);
    return agency ? { to: close + 1, agency } : null;
  }
  return null;
}

/** One past the dash or dashes at `at` (`-`, `–`, `--`, `.-`, `:`), or `at`. */
function endOfDash(scan: Scan, at: number): number {
  let end = at;
  while (isSign(scan, end, '.') && scan.tokens[end]?.gap === Gap.NONE) end++;
  let dashes = end;
  while (
    scan.tokens[dashes]?.kind === Kind.PUNCTUATION &&
    (isHyphen(scan.tokens[dashes]?.code ?? 0) || isDash(scan.tokens[dashes]?.code ?? 0))
  )
    dashes++;
  return dashes > end ? dashes : at;
}

function isUpperPlace(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = scan.tokens[i];
    if (token?.kind === Kind.WORD && token.case !== Case.UPPER && !PARTICLES.at(scan, i)) return false;
  }
  return true;
}

/** Whether copy can begin at token `index`: a capital, a number, a mark, or nothing more. */
function startsCopy(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.gap >= Gap.LINE) return true;
  return (
    token.kind === Kind.MARK || token.kind === Kind.NUMBER || (token.kind === Kind.WORD && token.case !== Case.LOWER)
  );
}
