import { type Chrono, strict } from 'chrono-node/fr';
import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { inYearBehind } from './numbered-period-rules.js';
import { type Clock, dayTemplate, period } from './point.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { beforeChrist, yearAt } from './year-behind.js';
import { readYears } from './year-rules.js';

/** Longest numeric date: `2024-04-03T18:25:00+02:00`. */
const WINDOW = 32;

/** chrono-node wants a reference; only what it calls certain is taken, and that does not depend on one. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

let numeric: Chrono | null = null;

/** chrono-node's French parsers for `3/4/2024`, `03.04.24` and ISO 8601; the others have no work on a window of digits. */
function numericDates(): Chrono {
  if (numeric === null) {
    numeric = strict.clone();
    numeric.parsers = strict.parsers.filter(readsDigits);
  }
  return numeric;
}

/** Which parsers read a date of digits alone: found by what they match, since a minifier may change the names of their classes. */
function readsDigits(parser: Chrono['parsers'][number]): boolean {
  const context = { option: {}, text: '', reference: REFERENCE } as never; // the patterns of these parsers ask nothing of it
  const pattern = parser.pattern(context);
  return ['03/04/2024', '2024-04-03'].some((date) => pattern.exec(date)?.[0] === date);
}

/** A date that begins with digits and has no month name: numeric, a year, `le 14`, `T3 2023`. */
export function readNumber(scan: Scan, index: number, previous: Expression | undefined): Expression | null {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.NUMBER) return null;
  const width = token.end - token.start;
  const ancient = width < 4 ? readAncientYear(scan, index) : null;
  if (ancient !== null) return ancient;
  const decade = width === 4 || width === 2 ? readSharedDecade(scan, index, previous) : null;
  if (decade !== null) return decade;
  if (width === 4) return readNumericDate(scan, index) ?? readYears(scan, index, previous);
  if (width > 2) return null;
  return readNumericDate(scan, index) ?? readQuarterCode(scan, index) ?? readDayAlone(scan, index);
}

/** `en 52 avant J.-C.`, `l'an 480 avant notre ère`: years of fewer than four digits. */
function readAncientYear(scan: Scan, index: number): Expression | null {
  const christ = beforeChrist(scan, index + 1);
  const year = christ > 0 ? digitsAt(scan, index, 3) : -1;
  if (year < 1) return null;
  const start = formAt(scan, index - 1) === 'an' ? withDeterminer(scan, index - 1) : index;
  return finished(scan, expression(start, christ, { kind: 'point', point: period('year', -year) }));
}

/** `les années 1960 | et 1970`, `les années 60, 70 et 80`: the decades share their noun. */
function readSharedDecade(scan: Scan, index: number, previous: Expression | undefined): Expression | null {
  if (previous === undefined || previous.end !== index - 1 || previous.meaning.kind !== 'point') return null;
  const { unit, year: first } = previous.meaning.point;
  const joint = formAt(scan, index - 1);
  if (unit !== 'decade' || !(joint === 'et' || joint === 'ou' || joint === 'à' || isSign(scan, index - 1, ',')))
    return null;
  const digits = digitsAt(scan, index);
  const year = digits >= 1000 ? digits : first - (first % 100) + digits;
  if (digits % 10 !== 0 || year <= first || year > first + 90 || (digits >= 100 && digits < 1000)) return null;
  return expression(index, index + 1, { kind: 'point', point: period('decade', year) });
}

function readNumericDate(scan: Scan, index: number): Expression | null {
  const token = scan.tokens[index];
  const joint = scan.tokens[index + 1];
  if (token === undefined || joint === undefined || !isGlued(scan, index + 1) || !isGlued(scan, index + 2)) return null;
  if (!isSign(scan, index + 1, '/') && !isSign(scan, index + 1, '.') && !isSign(scan, index + 1, '-')) return null;
  if (isGlued(scan, index) && !isSign(scan, index - 1, '(') && tokenAt(scan, index - 1)?.kind !== Kind.MARK)
    return null;
  const second = digitsAt(scan, index + 2, 2);
  if (second < 1) return null;
  const full =
    scan.tokens[index + 3]?.code === joint.code &&
    isGlued(scan, index + 3) &&
    isGlued(scan, index + 4) &&
    digitsAt(scan, index + 4) >= 0;
  // le 3/4 is a date only where an article says so; else it is a fraction.
  if (!full && !(joint.code === 0x2f && formAt(scan, index - 1) === 'le')) return null;
  const window = scan.text.slice(token.start, token.start + WINDOW);
  const parsed = numericDates().parse(window, REFERENCE)[0];
  // chrono reads `25/06/2025 au 30/09/2025` as one; ranges are joined by our rule, which knows what opens them.
  const result =
    parsed?.end == null ? parsed : numericDates().parse(window.slice(0, window.search(/\s|[-–]\d/)), REFERENCE)[0];
  if (result === undefined || result.index !== 0) return null;
  const end = tokenEndingAt(scan, index, token.start + result.text.trimEnd().length);
  if (end < 0 || (isGlued(scan, end) && scan.tokens[end]?.kind === Kind.NUMBER)) return null;
  if (isGlued(scan, end + 1) && scan.tokens[end + 1]?.kind === Kind.NUMBER && isGlued(scan, end)) return null; // 06.12.24.56.78
  const known = (part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'timezoneOffset') =>
    result.start.isCertain(part) ? (result.start.get(part) ?? null) : null;
  const month = known('month');
  const day = known('day');
  if (month === null || day === null) return null;
  const hour = known('hour');
  const clock: Clock | null =
    hour === null
      ? null
      : {
          hour,
          minute: known('minute') ?? 0,
          second: known('second') ?? -1,
          zone: offsetText(known('timezoneOffset')),
        };
  const start = withDeterminer(scan, index);
  const tail = clock === null ? readDayTail(scan, end) : null;
  const year = known('year');
  const meaning =
    year === null
      ? ({ kind: 'date', month, day, weekday: 0, shift: 0 } as const)
      : ({ kind: 'point', point: dayTemplate(year, month, day) } as const);
  return finished(
    scan,
    expression(weekdayBefore(scan, start), tail?.end ?? end, meaning, {
      part: tail?.part ?? null,
      clock: clock ?? tail?.clock ?? null,
    }),
  );
}

/** `mercredi 03/04/2024`. */
function weekdayBefore(scan: Scan, start: number): number {
  return calendarAt(scan, start - 1)?.kind === 'weekday' ? withDeterminer(scan, start - 1) : start;
}

function offsetText(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** One past the token that ends at a place in the text, among the few that a date can have; -1 when none does. */
function tokenEndingAt(scan: Scan, index: number, place: number): number {
  for (let at = index; at < index + 16; at++) {
    const token = scan.tokens[at];
    if (token === undefined || token.end > place) return -1;
    if (token.end === place) return at + 1;
  }
  return -1;
}

/** `T3 2023`, `S1 2024`; without its year only `au T2`: `le T2` can be a flat, a tram or a terminal (`au T2 de l'aéroport`). */
function readQuarterCode(scan: Scan, index: number): Expression | null {
  const letter = tokenAt(scan, index - 1);
  if (letter === undefined || !isGlued(scan, index) || letter.end - letter.start !== 1) return null;
  const next = formAt(scan, index + 1);
  const ends = !isGlued(scan, index + 1) || [',', '.', ')', ';', ':'].some((sign) => isSign(scan, index + 1, sign));
  const alone = formAt(scan, index - 2) === 'au' && ends && next !== 'de' && next !== "d'" && next !== 'du';
  if (yearAt(scan, index + 1) < 0 && !alone) return null;
  const unit = letter.code === 0x54 || letter.code === 0x51 ? 'quarter' : letter.code === 0x53 ? 'half' : null;
  const which = digitsAt(scan, index, 1);
  if (unit === null || which < 1 || which > (unit === 'quarter' ? 4 : 2) || isGlued(scan, index - 1)) return null;
  return inYearBehind(scan, withDeterminer(scan, index - 1), index + 1, unit, which);
}

const AFTER_DAY = oneOf('à au en dans pour dès et puis vers par lors avec après avant du de mais');

/** `le 14`, `le 1er`, `dès le 25`: a day whose month was said before. */
function readDayAlone(scan: Scan, index: number): Expression | null {
  if (formAt(scan, index - 1) !== 'le') return null;
  const day = digitsAt(scan, index, 2);
  if (day < 1 || day > 31) return null;
  let end = index + 1;
  if (formAt(scan, end) === 'er') {
    if (day !== 1) return null;
    end++;
  }
  if (sharesMonth(scan, end)) return null;
  const tail = readDayTail(scan, end);
  const next = scan.tokens[tail.end];
  if (tail.end === end && next !== undefined) {
    if (isGlued(scan, end) && (next.kind !== Kind.PUNCTUATION || isDash(scan, end) || isGlued(scan, end + 1)))
      return null;
    const verb = (grammarAt(scan, end) & (Grammar.AUXILIARY | Grammar.VERB)) !== 0;
    if (
      next.kind === Kind.SYMBOL ||
      next.kind === Kind.NUMBER ||
      (next.kind === Kind.WORD && !verb && !AFTER_DAY.at(scan, end))
    )
      return null;
    // le 12 de l'équipe, le 13 du département
    if (/^(du|de)$/.test(formAt(scan, end)) && monthPhrase(scan, end) === null) return null;
  }
  const month = monthPhrase(scan, tail.end);
  const { part, clock, modifier, bound } = tail;
  const meaning: Meaning = month?.meaning
    ? { kind: 'day-of', day, month: month.meaning }
    : { kind: 'date', month: 0, day, weekday: 0, shift: 0 };
  return finished(scan, expression(index - 1, month?.end ?? tail.end, meaning, { part, clock, modifier, bound }));
}

/** `du mois`, `du mois dernier`, `de ce mois`, `du même mois` behind a day; without a meaning, the day says by the tense which month. */
function monthPhrase(scan: Scan, index: number): { end: number; meaning: Meaning | null } | null {
  const of = formAt(scan, index);
  const second = formAt(scan, index + 1);
  if (of === 'du' && second === 'mois') {
    const shift = calendarAt(scan, index + 2);
    if (shift?.kind !== 'shift' || formAt(scan, index + 2).endsWith('s')) return { end: index + 2, meaning: null };
    return {
      end: index + 3,
      meaning: { kind: shift.text ? 'from-text' : 'from-now', unit: 'month', offset: shift.by },
    };
  }
  if (formAt(scan, index + 2) !== 'mois') return null;
  if (of === 'de' && second === 'ce')
    return { end: index + 3, meaning: { kind: 'from-now', unit: 'month', offset: 0 } };
  if (of === 'du' && second === 'même')
    return { end: index + 3, meaning: { kind: 'from-text', unit: 'month', offset: 0 } };
  return null;
}

/** `le 14 | et le 15 mai`, `le 14 au 16 mai`: the day belongs to the list before a month, and that rule reads it. */
function sharesMonth(scan: Scan, index: number): boolean {
  let at = index;
  for (let i = 0; i < 4; i++) {
    if (calendarAt(scan, at)?.kind === 'month') return true;
    const joint = formAt(scan, at);
    if (
      joint !== 'et' &&
      joint !== 'ou' &&
      joint !== 'au' &&
      joint !== 'à' &&
      !isSign(scan, at, ',') &&
      !isDash(scan, at)
    )
      return false;
    at++;
    if (formAt(scan, at) === 'le') at++;
    if (calendarAt(scan, at)?.kind === 'weekday') at++;
    if (digitsAt(scan, at, 2) < 1) return false;
    at++;
    if (formAt(scan, at) === 'er') at++;
  }
  return calendarAt(scan, at)?.kind === 'month';
}
