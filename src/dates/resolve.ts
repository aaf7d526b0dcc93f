import type { Feast } from '../lexicon/calendar.js';
import { civilOf, dayNumber, daysInMonth, easterOf, mod, weekdayOf } from './civil.js';
import type { Expression, Meaning, Shift, Tense } from './expression.js';
import { atTime, dayPoint, dayTemplate, extentOf, inYear, isKnown, type Point, period, weekPoint } from './point.js';
import { dayOf, fromText, laterBy, steppedFrom, unknown } from './step-points.js';

/**
 * Where an expression points, seen from one day: a pure function of that day, so that a reference known only to its month is
 * resolved by asking for every day it can be. `now` is a day number, NaN when there is none; `anchor` is what the text spoke of.
 */
export function pointFrom(expression: Expression, now: number, tense: Tense, anchor: Point | null): Point {
  const place = placeOf(expression.meaning, now, tense, anchor);
  const { part, clock } = expression;
  // `cette nuit, un incendie a détruit`: the night of which one speaks in the past began the evening before.
  // The small hours of a night, and the morning behind it, are those of the next day.
  const early = (clock !== null && clock.hour < 12) || part === 'MO';
  const lastNight =
    part === 'NI' &&
    anchor === null &&
    (tense === 'past' || tense === 'imperfect') &&
    (expression.meaning.kind === 'that-day' ||
      (expression.meaning.kind === 'from-now' && expression.meaning.unit === 'day' && expression.meaning.offset === 0));
  if (lastNight && clock === null && isKnown(place)) return atTime(fromText(place, 'day', -1), part, null);
  const after = early && anchor?.part === 'NI' && expression.meaning.kind === 'that-day';
  const next = after ? fromText(place, 'day', 1) : place;
  // `vendredi, en pleine nuit … à 3h22`: what has been told has been.
  const told = tense === 'past' || tense === 'imperfect';
  const point = after && told && isKnown(next) && extentOf(next).start > now ? place : next;
  if (part === null && clock === null) return point;
  return atTime(point, clock === null ? part : null, clock);
}

function placeOf(meaning: Meaning, now: number, tense: Tense, anchor: Point | null): Point {
  switch (meaning.kind) {
    case 'point':
      return meaning.point;
    case 'date':
      return dateFrom(meaning, now, tense, anchor);
    case 'weekday':
      return weekdayFrom(meaning.weekday, meaning.shift, meaning.weeks, now, tense);
    case 'part-of-year':
      return partOfYearFrom(meaning, now, tense);
    case 'from-now':
      return Number.isNaN(now)
        ? unknown(meaning.unit)
        : steppedFrom(dayPoint(now), meaning.unit, meaning.offset, tense);
    case 'moments-from-now':
      return Number.isNaN(now) ? unknown('day') : dayPoint(now);
    case 'feast':
      return feastFrom(meaning.feast, meaning.shift, now, tense);
    case 'from-text':
      return anchor === null ? unknown(meaning.unit) : fromText(anchor, meaning.unit, meaning.offset);
    case 'moments-from-text':
      return anchor === null ? unknown('day') : laterBy(anchor, meaning.seconds);
    case 'weekday-from-text':
      return anchor === null || !isKnown(anchor) || anchor.unit !== 'day'
        ? dayTemplate(Number.NaN, 0, 0, meaning.weekday)
        : nextWeekday(meaning.weekday, meaning.shift, extentOf(anchor).start);
    case 'that-day':
      return anchor === null ? (Number.isNaN(now) ? unknown('day') : dayPoint(now)) : dayOf(anchor);
    case 'in-year': {
      const { year } = placeOf(meaning.year, now, tense, anchor);
      if (meaning.inner.kind === 'feast')
        return Number.isNaN(year) ? unknown('day') : feastIn(meaning.inner.feast, year);
      return inYear(placeOf(meaning.inner, Number.NaN, tense, null), year);
    }
    case 'day-of': {
      const { year, index } = placeOf(meaning.month, now, tense, anchor);
      const exists = Number.isNaN(year) || meaning.day <= daysInMonth(year, index);
      return dayTemplate(exists ? year : Number.NaN, index, meaning.day);
    }
    case 'that-time':
      return anchor === null ? unknown('day') : dayOf(anchor);
    case 'days-from':
      return fromText(placeOf(meaning.inner, now, tense, anchor), 'day', meaning.days);
    case 'around': {
      const day = placeOf(meaning.inner, now, tense, anchor);
      return isKnown(day) ? weekPoint(extentOf(day).start, meaning.unit) : unknown(meaning.unit);
    }
    default:
      return unknown('day');
  }
}

function weekdayFrom(weekday: number, shift: Shift, weeks: number, now: number, tense: Tense): Point {
  if (Number.isNaN(now)) return dayTemplate(Number.NaN, 0, 0, weekday);
  if (shift !== 0) return dayPoint(extentOf(nextWeekday(weekday, shift, now)).start + weeks * 7);
  const ahead = mod(weekday - weekdayOf(now), 7);
  const forward = tense === 'coming' || weeks > 0 || (tense === 'near' && ahead <= 3);
  // `vendredi en huit` said on a Friday is in a week, too: a week after the next Friday that is not today.
  const first = forward ? now + (ahead === 0 && weeks > 0 ? 0 : ahead) : now - mod(7 - ahead, 7);
  return dayPoint(first + weeks * 7);
}

/** The nearest such weekday strictly before or after a day. */
function nextWeekday(weekday: number, direction: -1 | 1, from: number): Point {
  const ahead = mod(weekday - weekdayOf(from), 7);
  return dayPoint(direction > 0 ? from + (ahead || 7) : from - (7 - ahead));
}

/** How much nearer a day ahead must be than one behind, to be meant in an imperfect: `une pause en avril était possible`. */
const AHEAD_IN_IMPERFECT = 8;

/** Picks among the same day or period of several years, `start` and `end` being the extent it has in a year. */
function pick(
  year: number,
  now: number,
  tense: Tense,
  shift: Shift,
  extent: (year: number) => { start: number; end: number },
): number {
  let best = Number.NaN;
  let distance = Number.POSITIVE_INFINITY;
  for (let y = year - 1; y <= year + 1; y++) {
    const { start, end } = extent(y);
    if (Number.isNaN(start)) continue;
    const holds = start <= now && now < end;
    if (shift === -1 || (shift === 0 && tense === 'past')) {
      if (shift === -1 ? end > now : start > now) continue;
    } else if (shift === 1 || tense === 'coming') {
      if (shift === 1 ? start <= now : end <= now) continue;
    }
    const ahead = (start - now) * (tense === 'imperfect' && shift === 0 ? AHEAD_IN_IMPERFECT : 1);
    const away = holds ? 0 : start > now ? ahead : now - end + 1;
    if (away < distance) {
      best = y;
      distance = away;
    }
  }
  return best;
}

function dateFrom(meaning: Meaning & { kind: 'date' }, now: number, tense: Tense, anchor: Point | null): Point {
  const { month, day, weekday, shift } = meaning;
  if (month === 0) return dayOfMonthFrom(day, now, tense, anchor);
  if (anchor !== null && !Number.isNaN(anchor.year)) return dayTemplate(anchor.year, month, day);
  if (Number.isNaN(now)) return dayTemplate(Number.NaN, month, day);
  const { year } = civilOf(now);
  if (weekday > 0) {
    // The weekday says the year: the same date falls on it every five or six years only.
    for (const y of tense === 'coming' ? [year, year + 1, year - 1] : [year, year - 1, year + 1])
      if (day <= daysInMonth(y, month) && weekdayOf(dayNumber(y, month, day)) === weekday)
        return dayTemplate(y, month, day);
  }
  const found = pick(year, now, tense, shift, (y) => {
    const start = day <= daysInMonth(y, month) ? dayNumber(y, month, day) : Number.NaN;
    return { start, end: start + 1 };
  });
  return dayTemplate(Number.isNaN(found) ? leapYearBy(year, tense) : found, month, day);
}

/** 29 February stands in no year around: the last or the next leap year. */
function leapYearBy(year: number, tense: Tense): number {
  let y = year;
  while (daysInMonth(y, 2) < 29) y += tense === 'coming' ? 1 : -1;
  return y;
}

/** `le 14`: in the month of the date before it in the text, else by the tense from now. */
function dayOfMonthFrom(day: number, now: number, tense: Tense, anchor: Point | null): Point {
  if (anchor !== null && anchor.index > 0) return dayTemplate(anchor.year, anchor.index, day);
  if (Number.isNaN(now)) return dayTemplate(Number.NaN, 0, day);
  const { year, month } = civilOf(now);
  let best = dayTemplate(Number.NaN, 0, day);
  let distance = Number.POSITIVE_INFINITY;
  for (let m = month - 2; m <= month + 2; m++) {
    const y = year + Math.floor((m - 1) / 12);
    const index = mod(m - 1, 12) + 1;
    if (day > daysInMonth(y, index)) continue;
    const at = dayNumber(y, index, day);
    if (((tense === 'past' || tense === 'imperfect') && at > now) || (tense === 'coming' && at < now)) continue;
    if (Math.abs(at - now) < distance) {
      best = dayTemplate(y, index, day);
      distance = Math.abs(at - now);
    }
  }
  return best;
}

function partOfYearFrom(meaning: Meaning & { kind: 'part-of-year' }, now: number, tense: Tense): Point {
  const { unit, index, shift } = meaning;
  if (Number.isNaN(now)) return period(unit, Number.NaN, index);
  const { year } = civilOf(now);
  // cet été, cet automne: that of the year; winter is the nearest
  if (tense === 'near' && unit === 'season' && index < 4 && shift === 0) return period(unit, year, index);
  // A quarter of which one speaks in the past is over; a month or a season need only have begun.
  const counted = unit === 'quarter' || unit === 'half';
  const over = (tense === 'past' || tense === 'imperfect') && shift === 0 && counted;
  // Quarters are spoken of once they have begun; one ahead has a verb that says so.
  const looking = counted && (tense === 'none' || tense === 'present') ? 'past' : tense;
  return period(
    unit,
    pick(year, now, looking, over ? -1 : shift, (y) => extentOf(period(unit, y, index))),
    index,
  );
}

function feastFrom(feast: Feast, shift: Shift, now: number, tense: Tense): Point {
  if (Number.isNaN(now))
    return 'month' in feast
      ? dayTemplate(Number.NaN, feast.month, 'day' in feast ? feast.day : 0)
      : dayTemplate(Number.NaN, 0, 0);
  return dayPoint(
    dayOfFeast(
      feast,
      pick(civilOf(now).year, now, tense, shift, (y) => ({
        start: dayOfFeast(feast, y),
        end: dayOfFeast(feast, y) + 1,
      })),
    ),
  );
}

function dayOfFeast(feast: Feast, year: number): number {
  if ('fromEaster' in feast) return easterOf(year) + feast.fromEaster;
  if ('day' in feast) return dayNumber(year, feast.month, feast.day);
  if (feast.nth < 0) {
    const last = dayNumber(year, feast.month + 1, 1) - 1;
    return last - mod(weekdayOf(last) - feast.weekday, 7);
  }
  const first = dayNumber(year, feast.month, 1);
  return first + mod(feast.weekday - weekdayOf(first), 7) + (feast.nth - 1) * 7;
}

/** The point a feast has in a year. */
export function feastIn(feast: Feast, year: number): Point {
  return dayPoint(dayOfFeast(feast, year));
}
