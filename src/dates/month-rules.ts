import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { daysInMonth } from './civil.js';
import { readDayTail } from './day-tail.js';
import { yearOfEvent } from './events.js';
import { changed, type Expression, expression, type Meaning } from './expression.js';
import { dayTemplate, period } from './point.js';
import { boundBefore, calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { readYear, type YearPart } from './year-behind.js';

const DE = like(/^d[e']$/);
const ET_OR_OU = oneOf('et ou');

/** Day of the month before a month, or before another day that shares it. */
interface DayPart {
  readonly start: number;
  readonly day: number;
  readonly weekday: number;
}

/** Most days that a list before one month can have; longer ones are tables. */
const MAX_DAYS = 12;

/** `22 mars 2024`, `les 14, 15 et 16 janvier`, `du 14 au 16 janvier`, `octobre 2022`, `en mars`, `mars dernier`, `mi-avril`. */
export function readMonth(scan: Scan, index: number, floor: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  const token = scan.tokens[index];
  if (word?.kind !== 'month' || token === undefined) return null;
  const { month } = word;
  const last = dayBefore(scan, index, floor);
  let end = index + 1;
  if (word.short) {
    const stop = isSign(scan, end, '.') && isGlued(scan, end);
    if (last === null && digitsAt(scan, stop ? end + 1 : end) < 1000) return null;
    if (stop) end++;
  }
  const year = readYear(scan, end, month, last !== null);
  if (last === null || last.day > daysInMonth(2024, month)) return bareMonth(scan, index, month, year);
  return daysOfMonth(scan, month, last, year, floor);
}

function bareMonth(scan: Scan, index: number, month: number, year: YearPart): readonly Expression[] | null {
  const token = scan.tokens[index];
  // A capital in the middle of a sentence makes a name of it: Mars, Mai, Avril.
  if (token?.case === Case.CAPITAL && Number.isNaN(year.year) && !startsSentence(scan, index)) return null;
  if (token?.case === Case.CAPITAL && Number.isNaN(year.year) && year.shift === 0 && month < 6 && month > 2)
    return null;
  if (
    isGlued(scan, index) &&
    !isDash(scan, index - 1) &&
    tokenAt(scan, index - 1)?.kind === Kind.WORD &&
    !formAt(scan, index - 1).endsWith("'")
  )
    return null;
  const ordinal = partOfMonth(scan, index);
  const meaning: Meaning = !Number.isNaN(year.year)
    ? { kind: 'point', point: period('month', year.year, month) }
    : inYear({ kind: 'part-of-year', unit: 'month', index: month, shift: year.shift }, year.of);
  const start = ordinal?.start ?? startOfName(scan, index);
  const found = expression(start, year.end, meaning, {
    modifier: ordinal?.modifier ?? null,
    tense: year.shift < 0 ? 'past' : null,
  });
  return [finished(scan, found)];
}

/** `le mois de mai`, `ce mois de mai`. */
function startOfName(scan: Scan, index: number): number {
  if (formAt(scan, index - 2) !== 'mois' || !DE.at(scan, index - 1)) return index;
  return withDeterminer(scan, index - 2);
}

const FIRST = oneOf('première premier premiers premières');
const LAST = oneOf('dernière dernier derniers dernières seconde deuxième');

/** `la première quinzaine de mars`, `les derniers jours d'avril`: an edge of the month. */
function partOfMonth(scan: Scan, index: number): { start: number; modifier: 'start' | 'end' } | null {
  if (!DE.at(scan, index - 1)) return null;
  const noun = formAt(scan, index - 2);
  if (noun !== 'quinzaine' && noun !== 'semaine' && noun !== 'jours' && noun !== 'moitié') return null;
  const ordinal = formAt(scan, index - 3);
  const modifier = FIRST.holds(ordinal) ? 'start' : LAST.holds(ordinal) ? 'end' : null;
  return modifier === null ? null : { start: withDeterminer(scan, index - 3), modifier };
}

function startsSentence(scan: Scan, index: number): boolean {
  const before = tokenAt(scan, index - 1);
  return before === undefined || before.kind !== Kind.WORD || (scan.tokens[index]?.gap ?? 0) >= Gap.LINE;
}

/** The list of days that ends before the month, each as an expression; a range is one. */
function daysOfMonth(scan: Scan, month: number, last: DayPart, year: YearPart, floor: number): Expression[] {
  const tail = readDayTail(scan, year.end);
  const days: { part: DayPart; end: number }[] = [{ part: last, end: tail.end }];
  let range: { part: DayPart; end: number } | null = null;
  let at = last.start;
  while (days.length < MAX_DAYS) {
    const connector = connectorBefore(scan, at, floor);
    if (connector === null) break;
    const part = dayBefore(scan, connector.start, floor);
    const first = days[0] as { part: DayPart }; // days is never empty
    if (
      part === null ||
      part.day >= first.part.day ||
      (connector.loose && !opensDays(scan, part.start, connector.word))
    )
      break;
    if (connector.range) {
      if (days.length === 1) range = { part, end: connector.start };
      break;
    }
    days.unshift({ part, end: connector.start });
    at = part.start;
  }
  const { part, clock, bound, modifier } = tail;
  const of = (day: DayPart, end: number, isLast: boolean): Expression => {
    const start = day.start;
    const meaning = dayMeaning(scan, month, day, year);
    return expression(start, end, meaning, isLast ? { part, clock, modifier, bound } : {});
  };
  const every = days.length === 1 ? everyYear(scan, month, last, year, tail.end) : null;
  if (every !== null) return [every];
  if (range !== null) {
    const from = of(range.part, range.end, false);
    return [nightOf(scan, from, of(last, tail.end, true))];
  }
  return days.map(({ part: day, end }, i) => {
    const found = of(day, end, i === days.length - 1);
    return withPartBefore(scan, finished(scan, changed(found, { start: withDeterminer(scan, found.start) })));
  });
}

/** `tous les 1er janvier`, `chaque 14 juillet`. */
function everyYear(scan: Scan, month: number, { start, day }: DayPart, year: YearPart, end: number): Expression | null {
  const before = formAt(scan, start - 1);
  if (!Number.isNaN(year.year) || (before !== 'chaque' && !(before === 'les' && formAt(scan, start - 2) === 'tous')))
    return null;
  const value = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return expression(before === 'chaque' ? start - 1 : start - 2, end, {
    kind: 'value',
    type: 'set',
    value,
    known: true,
  });
}

function dayMeaning(scan: Scan, month: number, { start, day, weekday }: DayPart, year: YearPart): Meaning {
  const event = year.shift === 0 && year.of === null ? yearOfEvent(scan, start, day, month) : Number.NaN;
  if (Number.isNaN(year.year) && !Number.isNaN(event)) return { kind: 'point', point: dayTemplate(event, month, day) };
  if (!Number.isNaN(year.year)) return { kind: 'point', point: dayTemplate(year.year, month, day) };
  return inYear({ kind: 'date', month, day, weekday, shift: year.shift }, year.of);
}

function inYear(inner: Meaning, year: Meaning | null): Meaning {
  return year === null ? inner : { kind: 'in-year', inner, year };
}

/** A range of days; after `nuit du`, the one night between them. */
export function nightOf(scan: Scan, from: Expression, to: Expression): Expression {
  const opener = formAt(scan, from.start - 1);
  if (formAt(scan, from.start - 2) === 'nuit' && (opener === 'du' || opener === 'de')) {
    const start = withDeterminer(scan, from.start - 2);
    return {
      ...from,
      start,
      end: to.end,
      part: to.clock === null ? 'NI' : null,
      clock: to.clock,
      ...boundBefore(scan, start),
    };
  }
  const start = withDeterminer(scan, from.start);
  return expression(start, to.end, { kind: 'interval', from, to }, boundBefore(scan, start));
}

/** `la soirée du 11 février`, `le matin du 3 mars`, `la nuit du 5 mai`: the part stands before its day. */
export function withPartBefore(scan: Scan, found: Expression): Expression {
  const of = formAt(scan, found.start - 1);
  if (of !== 'du' && of !== 'de' && of !== "d'") return found;
  const word = calendarAt(scan, found.start - 2);
  if (word?.kind === 'unit' && (word.unit === 'week' || word.unit === 'weekend') && !word.plural && of === 'du') {
    const meaning: Meaning = { kind: 'around', unit: word.unit, inner: found.meaning };
    return finished(scan, changed(found, { start: withDeterminer(scan, found.start - 2), meaning }));
  }
  const day = word?.kind === 'unit' && formAt(scan, found.start - 2) === 'journée';
  if ((word?.kind !== 'part' || word.hour >= 0) && !day) return found;
  const start = withDeterminer(scan, found.start - 2);
  return finished(scan, changed(found, { start, part: word?.kind === 'part' ? word.part : found.part }));
}

/** The day whose last token is `end - 1`: `22`, `1er`, `premier`, `mercredi 3`. */
function dayBefore(scan: Scan, end: number, floor: number): DayPart | null {
  let start = end - 1;
  if (start < floor) return null;
  let day = digitsAt(scan, start, 2);
  const form = formAt(scan, start);
  if (day < 0 && (form === 'er' || form === 'ᵉʳ') && digitsAt(scan, start - 1, 2) === 1) {
    day = 1;
    start--;
  } else if (
    day < 0 &&
    scan.tokens[start]?.code === 0x2b3 &&
    formAt(scan, start - 1) === 'ᵉ' &&
    digitsAt(scan, start - 2, 2) === 1
  ) {
    day = 1; // 1ᵉʳ: the scan takes ʳ for a sign
    start -= 2;
  } else if (day < 0 && form === 'premier') day = 1;
  else if (day < 0 && scan.tokens[start]?.lexeme.numeral != null) {
    for (let from = Math.max(start - 4, floor); from <= start && day < 0; from++) {
      const numeral = scan.tokens[from]?.lexeme.numeral != null ? readNumeral(scan, from) : null;
      if (numeral?.end === end && !numeral.digits && formAt(scan, from - 1) === 'le') {
        day = numeral.value;
        start = from;
      }
    }
  }
  if (day < 1 || day > 31 || start < floor) return null;
  if (isPartOfNumber(scan, start)) return null;
  // `mercredi 3`, and `mercredi, 3 avril` as in letters
  const at = isSign(scan, start - 1, ',') && calendarAt(scan, end)?.kind === 'month' ? start - 2 : start - 1;
  const word = calendarAt(scan, at);
  if (word?.kind !== 'weekday' || word.plural || at < floor) return { start, day, weekday: 0 };
  return { start: at, day, weekday: word.weekday };
}

/** The digits go on to the left: `3.22`, `1 022` is no day. */
function isPartOfNumber(scan: Scan, index: number): boolean {
  if (!isGlued(scan, index)) return false;
  const before = tokenAt(scan, index - 1);
  return before !== undefined && before.kind !== Kind.MARK && before.code !== 0x28 && !isDash(scan, index - 1);
}

interface Connector {
  readonly start: number;
  readonly word: string;
  readonly range: boolean;
  /** Could join other things than days, so that the first day has to be opened by an article. */
  readonly loose: boolean;
}

/** `et`, `, `, `au`, `-` before a day, with the article that may follow it. */
function connectorBefore(scan: Scan, index: number, floor: number): Connector | null {
  let at = index - 1;
  // et le 5, ou du 26, ou au 26
  const opener = formAt(scan, at);
  if (opener === 'le' || ((opener === 'du' || opener === 'au') && ET_OR_OU.at(scan, at - 1))) at--;
  if (at <= floor) return null;
  const word = formAt(scan, at);
  if (word === 'et' || word === 'ou')
    return { start: at, word, range: formAt(scan, at) === 'et' && opensBetween(scan, at, floor), loose: true };
  if (isSign(scan, at, ',')) return { start: at, word: ',', range: false, loose: true };
  if (word === 'au' || word === 'à') return { start: at, word, range: true, loose: false };
  if (isDash(scan, at)) return { start: at, word: '-', range: true, loose: false };
  return null;
}

/** `entre le 3 | et le 5 mai`: the day before `et` is opened by entre. */
function opensBetween(scan: Scan, et: number, floor: number): boolean {
  const day = dayBefore(scan, et, floor);
  if (day === null) return false;
  return (
    formAt(scan, day.start - 1) === 'entre' ||
    (formAt(scan, day.start - 1) === 'le' && formAt(scan, day.start - 2) === 'entre')
  );
}

const OPENERS = oneOf('le les du des au aux entre');

function opensDays(scan: Scan, start: number, connector: string): boolean {
  if (OPENERS.at(scan, start - 1) || calendarAt(scan, start)?.kind === 'weekday') return true;
  // In a list the article stands before the first day: les 14, 15 et 16.
  return connector === 'et' || connector === ',' || connector === 'ou' ? isSign(scan, start - 1, ',') : false;
}
