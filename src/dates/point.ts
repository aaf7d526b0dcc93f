import type { PartOfDay, Season } from '../lexicon/calendar.js';
import { civilOf, dayNumber, isoWeekOf, mondayOf, weekdayOf } from './civil.js';

/** How much of the calendar a point takes. */
export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** A time of day. `hour` 24 is midnight at the end of its day; `minute` -1 is not known. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** -1 when not said. */
  readonly second: number;
  /** ISO 8601 offset, `Z`, or '' for local time. */
  readonly zone: string;
}

/** A place in the calendar. What is not known is NaN (`year`) or 0. */
export interface Point {
  readonly unit: Granularity;
  /** For decade and century, their first year; for week and weekend, the ISO year. */
  readonly year: number;
  /** Month, week, quarter, half, or the season's place in the year (winter last). */
  readonly index: number;
  readonly day: number;
  /** Known without the date: `XXXX-WXX-3`. */
  readonly weekday: number;
  readonly part: PartOfDay | null;
  readonly clock: Clock | null;
}

export const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

export function period(unit: Granularity, year: number, index = 0): Point {
  return { unit, year, index, day: 0, weekday: 0, part: null, clock: null };
}

export function dayPoint(number: number): Point {
  const { year, month, day } = civilOf(number);
  return { unit: 'day', year, index: month, day, weekday: 0, part: null, clock: null };
}

/** The same place at another time of day. */
export function atTime({ unit, year, index, day, weekday }: Point, part: PartOfDay | null, clock: Clock | null): Point {
  return { unit, year, index, day, weekday, part, clock };
}

/** The same place in another year. */
export function inYear({ unit, index, day, weekday, part, clock }: Point, year: number): Point {
  return { unit, year, index, day, weekday, part, clock };
}

export function weekPoint(number: number, unit: 'week' | 'weekend'): Point {
  const { year, week } = isoWeekOf(number);
  return period(unit, year, week);
}

/** A day of which only a part is known. */
export function dayTemplate(year: number, month: number, day: number, weekday = 0): Point {
  return { unit: 'day', year, index: month, day, weekday, part: null, clock: null };
}

/** Whether every field of the point is known, so that it has a place in the calendar. */
export function isKnown(point: Point): boolean {
  if (Number.isNaN(point.year)) return false;
  if (point.unit === 'century' || point.unit === 'decade' || point.unit === 'year') return true;
  return point.index > 0 && (point.unit !== 'day' || point.day > 0);
}

/** First and last day of a known point, as day numbers, the last exclusive. */
export function extentOf(point: Point): { readonly start: number; readonly end: number } {
  const { unit, year, index } = point;
  switch (unit) {
    case 'century':
      return span(dayNumber(year, 1, 1), dayNumber(year + 100, 1, 1));
    case 'decade':
      return span(dayNumber(year, 1, 1), dayNumber(year + 10, 1, 1));
    case 'year':
      return span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
    case 'half':
      return span(dayNumber(year, index * 6 - 5, 1), dayNumber(year, index * 6 + 1, 1));
    case 'quarter':
      return span(dayNumber(year, index * 3 - 2, 1), dayNumber(year, index * 3 + 1, 1));
    case 'season': // meteorological seasons: spring begins on 1 March, winter runs into the next year
      return span(dayNumber(year, index * 3, 1), dayNumber(year, index * 3 + 3, 1));
    case 'month':
      return span(dayNumber(year, index, 1), dayNumber(year, index + 1, 1));
    case 'week':
      return span(mondayOf(year, index), mondayOf(year, index) + 7);
    case 'weekend':
      return span(mondayOf(year, index) + 5, mondayOf(year, index) + 7);
    default: {
      const start = dayNumber(year, index, point.day);
      return span(start, start + 1);
    }
  }
}

function span(start: number, end: number): { start: number; end: number } {
  return { start, end };
}

/** The TIMEX3 value; what is not known is written X. */
export function timexValue(point: Point): string {
  const { unit, index } = point;
  switch (unit) {
    case 'century':
      return era(point.year, Math.floor(Math.abs(point.year) / 100), 2);
    case 'decade':
      return era(point.year, Math.floor(Math.abs(point.year) / 10), 3);
    case 'year':
      return yearText(point.year);
    case 'half':
      return `${yearText(point.year)}-H${index || 'X'}`;
    case 'quarter':
      return `${yearText(point.year)}-Q${index || 'X'}`;
    case 'season':
      return `${yearText(point.year)}-${SEASONS[index - 1] ?? 'XX'}`;
    case 'month':
      return `${yearText(point.year)}-${two(index)}`;
    case 'week':
      return `${yearText(point.year)}-W${two(index)}`;
    case 'weekend':
      return `${yearText(point.year)}-W${two(index)}-WE`;
    default:
      return isMidnightBehind(point) ? midnightText(point) : dayText(point) + timeText(point);
  }
}

/** `lundi à minuit` belongs to Monday, and is written as the hour at which Tuesday begins. */
function isMidnightBehind({ clock }: Point): boolean {
  return clock !== null && clock.hour === 24 && clock.minute === 0;
}

function midnightText(point: Point): string {
  const next = point.weekday > 0 ? { ...point, weekday: (point.weekday % 7) + 1 } : point;
  const day = isKnown(point) ? isoDay(extentOf(point).end) : dayText(next);
  return `${day}T${clockText({ minute: 0, second: -1, zone: '', ...point.clock, hour: 0 })}`;
}

function dayText(point: Point): string {
  if (point.day === 0 && point.weekday > 0) return `XXXX-WXX-${point.weekday}`;
  return `${yearText(point.year)}-${two(point.index)}-${two(point.day)}`;
}

function timeText({ clock, part }: Point): string {
  return clock !== null ? `T${clockText(clock)}` : part !== null ? `T${part}` : '';
}

/** `14:30`, `17:53:05`, `11:17Z`. */
export function clockText({ hour, minute, second, zone }: Clock): string {
  return `${pad(hour)}:${pad(minute)}${second >= 0 ? `:${pad(second)}` : ''}${zone}`;
}

function yearText(year: number): string {
  if (Number.isNaN(year)) return 'XXXX';
  return era(year, Math.abs(year), 4);
}

/** Years before Christ carry BC, as in TIMEX3: `BC0052`. */
function era(year: number, digits: number, width: number): string {
  if (Number.isNaN(year)) return 'X'.repeat(width);
  return (year < 0 ? 'BC' : '') + String(digits).padStart(width, '0');
}

function two(n: number): string {
  return n > 0 ? pad(n) : 'XX';
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** The half-open interval of a known point, in local ISO dates or date-times; null before Christ. */
export function intervalOf(point: Point): { readonly start: string; readonly end: string } | null {
  if (!isKnown(point) || point.year < 0) return null;
  const { start, end } = extentOf(point);
  const { clock, part } = point;
  if (clock !== null) return clockInterval(start, clock);
  if (part !== null) {
    const [from, to] = PART_HOURS[part];
    return { start: at(start, from * 60), end: at(start, to * 60) };
  }
  return { start: isoDay(start), end: isoDay(end) };
}

/** When the parts of day begin and end, for plotting: the night runs into the next morning. */
const PART_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [12, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
};

function clockInterval(day: number, { hour, minute, second, zone }: Clock): { start: string; end: string } {
  const seconds = second >= 0;
  const from = hour * 3600 + Math.max(minute, 0) * 60 + Math.max(second, 0);
  const text = (total: number) => `${at(day, Math.floor(total / 60))}${seconds ? `:${pad(total % 60)}` : ''}${zone}`;
  return { start: text(from), end: text(from + (seconds ? 1 : 60)) };
}

function at(day: number, minutes: number): string {
  const of = day + Math.floor(minutes / 1440);
  const rest = minutes % 1440;
  return `${isoDay(of)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

function isoDay(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The weekday of a day point, known or template; 0 when it has none. */
export function weekdayOfPoint(point: Point): number {
  if (point.unit !== 'day') return 0;
  return isKnown(point) ? weekdayOf(dayNumber(point.year, point.index, point.day)) : point.weekday;
}
