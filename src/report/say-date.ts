import type { DateFact } from '../article-facts.js';
import type { Messages } from './messages/index.js';
import { mondayOfWeek, readTimex, type Timex } from './timex.js';

/** A date in the words of the interface: `mercredi 3 avril 2024, soir`. The TIMEX3 value when there are no words for it. */
export function sayDate(date: Pick<DateFact, 'value' | 'type'>, messages: Messages): string {
  const { value, type } = date;
  if (type === 'set') return saySet(value, messages);
  return sayValue(value, messages);
}

/** Any TIMEX3 value in words. */
export function sayValue(value: string, messages: Messages): string {
  const ends = value.split('/');
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => sayValue(end, messages));
    return messages.range(from ?? '', to ?? '');
  }
  return messages.timex.references[value] ?? sayDuration(value, messages) ?? sayPoint(value, messages) ?? value;
}

function saySet(value: string, messages: Messages): string {
  const { kind, weekday } = readTimex(value);
  if (kind === 'week' && typeof weekday === 'number')
    return messages.timex.everyWeekday(weekdayName(weekday, messages));
  const duration = sayDuration(value, messages);
  return duration === null ? sayValue(value, messages) : messages.timex.every(duration);
}

/** `P4M`, `PT1H30M`, `PXM`: null when it is none. */
function sayDuration(value: string, messages: Messages): string | null {
  const match = /^P((?:[\dX.]+(?:DE|CE|[YMWDQ]))*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value);
  if (!match || value === 'P') return null;
  const days = [...(match[1] ?? '').matchAll(/(?<![\dX.])([\dX.]+)(DE|CE|[YMWDQ])/g)];
  const clock = [...(match[2] ?? '').matchAll(/(?<![\dX.])([\dX.]+)([HMS])/g)];
  const amounts = [
    ...days.map(([, number = '', unit = '']) => sayAmount(number, unit, messages)),
    ...clock.map(([, number = '', unit = '']) => sayAmount(number, unit === 'M' ? 'TM' : unit, messages)),
  ];
  return amounts.length === 0 ? null : amounts.join(' ');
}

function sayAmount(number: string, unit: string, messages: Messages): string {
  const [singular, plural] = messages.timex.units[unit] ?? [unit, unit];
  if (number.includes('X')) return `${messages.timex.someNumber} ${plural}`;
  const amount = Number(number);
  // French counts from two, English all but one.
  const isPlural = messages.code === 'fr' ? amount >= 2 : amount !== 1;
  return `${formatNumber(amount, messages)} ${isPlural ? plural : singular}`;
}

/** Something like `2 ans`, for the ticks of a timeline. */
export function sayUnits(number: number, unit: string, messages: Messages): string {
  return sayAmount(String(number), unit, messages);
}

function sayPoint(value: string, messages: Messages): string | null {
  const timex = readTimex(value);
  const day = sayDay(timex, messages);
  if (day === null) return null;
  const { time, zone } = timex;
  if (time === null) return day;
  const clock = messages.timex.parts[time] ?? `${time}${zone === null ? '' : ` ${zone === 'Z' ? 'GMT' : zone}`}`;
  return messages.timex.at(day, clock);
}

function sayDay({ kind, year, part, season, day, weekday }: Timex, messages: Messages): string | null {
  const { timex } = messages;
  const inYear = year === null ? '' : String(year);
  switch (kind) {
    case 'decade':
      return year === null ? null : timex.decade(year);
    case 'century':
      return year === null ? null : timex.century(year / 100 + 1);
    case 'season':
      return season && timex.season(timex.seasons[season], inYear).trim();
    case 'quarter':
      return part === null ? null : timex.quarter(part, inYear).trim();
    case 'half':
      return part === null ? null : timex.half(part, inYear).trim();
    case 'week':
      return sayWeek(year, part, weekday, messages);
    case 'calendar':
      return sayCalendar(year, part, day, messages);
    default:
      return null;
  }
}

function sayWeek(
  year: number | null,
  week: number | null,
  weekday: Timex['weekday'],
  messages: Messages,
): string | null {
  const { timex } = messages;
  if (year === null || week === null) {
    if (typeof weekday === 'number') return timex.someWeekday(weekdayName(weekday, messages));
    return weekday === null ? timex.someWeek : null;
  }
  const monday = mondayOfWeek(year, week);
  if (typeof weekday === 'number') return formatDate(monday + (weekday - 1) * DAY, 'long', messages);
  const [first, last, say] = weekday === 'WE' ? [5, 6, timex.weekend] : [0, 6, timex.weekOf];
  return say(formatDate(monday + first * DAY, 'day', messages), formatDate(monday + last * DAY, 'date', messages));
}

function sayCalendar(year: number | null, month: number | null, day: number | null, messages: Messages): string | null {
  if (year === null) {
    if (month !== null && day !== null) return formatDate(Date.UTC(2000, month - 1, day), 'day', messages);
    if (month !== null) return formatDate(Date.UTC(2000, month - 1, 1), 'monthAlone', messages);
    return day === null ? null : messages.timex.someDay(String(day));
  }
  if (month === null) return day === null ? String(year) : null;
  if (day === null) return formatDate(Date.UTC(year, month - 1, 1), 'month', messages);
  return formatDate(Date.UTC(year, month - 1, day), 'long', messages);
}

const DAY = 86_400_000;

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  weekday: { weekday: 'long' },
  short: { day: 'numeric', month: 'short' },
  shortMonth: { month: 'short', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

// Making a formatter costs more than an article's worth of formatting.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A local time in the words of the interface. */
export function formatDate(ms: number, style: DateStyle, { intl }: Messages): string {
  const key = `${intl} ${style}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intl, { ...STYLES[style], timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  const words = format.format(ms);
  // French writes the first of a month as an ordinal, which Intl does not.
  return intl.startsWith('fr') ? words.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : words;
}

/** A number as the interface writes it; three decimals at most. */
export function formatNumber(value: number, { intl }: Messages, options: Intl.NumberFormatOptions = {}): string {
  const key = `${intl} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(intl, { maximumFractionDigits: 3, ...options });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** 1 is Monday. */
function weekdayName(weekday: number, messages: Messages): string {
  // 1 January 2024 was a Monday.
  return formatDate(Date.UTC(2024, 0, weekday), 'weekday', messages);
}
