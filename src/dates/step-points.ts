import { civilOf, mod, weekdayOf } from './civil.js';
import type { Tense } from './expression.js';
import {
  atTime,
  type Clock,
  dayPoint,
  dayTemplate,
  extentOf,
  type Granularity,
  inYear,
  isKnown,
  type Point,
  period,
  weekdayOfPoint,
  weekPoint,
} from './point.js';

export function unknown(unit: Granularity): Point {
  return unit === 'day' ? dayTemplate(Number.NaN, 0, 0) : period(unit, Number.NaN);
}

/** The day of a point, without the hour; a longer period stays what it is. */
export function dayOf(point: Point): Point {
  return point.part === null && point.clock === null ? point : atTime(point, null, null);
}

/** The n-th period of a unit from the one in which a day lies. */
export function steppedFrom(day: Point, unit: Granularity, offset: number, tense: Tense): Point {
  const { year, index: month } = day;
  const now = extentOf(day).start;
  switch (unit) {
    case 'century':
      return period(unit, (Math.floor(year / 100) + offset) * 100);
    case 'decade':
      return period(unit, (Math.floor(year / 10) + offset) * 10);
    case 'year':
      return period(unit, year + offset);
    case 'half':
      return inYears(unit, year, Math.ceil(month / 6) + offset, 2);
    case 'quarter':
      return inYears(unit, year, Math.ceil(month / 3) + offset, 4);
    case 'season':
      return inYears(unit, month < 3 ? year - 1 : year, (month < 3 ? 4 : Math.floor(month / 3)) + offset, 4);
    case 'month':
      return inYears(unit, year, month + offset, 12);
    case 'week':
      return weekPoint(now + offset * 7, 'week');
    case 'weekend': {
      // On a weekday, `ce week-end` is the one behind in a past clause, the one ahead in any other; `dernier` is always behind.
      const within = weekdayOf(now) >= 6;
      const base =
        !within && (offset < 0 || (offset === 0 && (tense === 'past' || tense === 'imperfect'))) ? now - 7 : now;
      const steps = !within && offset !== 0 ? offset - Math.sign(offset) : offset;
      return weekPoint(base + steps * 7, 'weekend');
    }
    default:
      return dayPoint(now + offset);
  }
}

function inYears(unit: Granularity, year: number, index: number, count: number): Point {
  return period(unit, year + Math.floor((index - 1) / count), mod(index - 1, count) + 1);
}

const ORDER: readonly Granularity[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
];

/** Whether a point is at least as fine as a unit, so that it says which one it lies in. */
export function isWithin(point: Point, unit: Granularity): boolean {
  return ORDER.indexOf(point.unit) >= ORDER.indexOf(unit);
}

/** The n-th period of a unit from the point that the text spoke of. */
export function fromText(anchor: Point, unit: Granularity, offset: number): Point {
  if (unit === 'day' && anchor.unit === 'day' && !isKnown(anchor)) {
    const weekday = weekdayOfPoint(anchor);
    return dayTemplate(Number.NaN, 0, 0, weekday === 0 ? 0 : mod(weekday - 1 + offset, 7) + 1);
  }
  // A year before or after a quarter is that quarter of another year: figures are compared so.
  if (unit === 'year' && (anchor.unit === 'quarter' || anchor.unit === 'half'))
    return inYear(anchor, anchor.year + offset);
  if (unit === 'year' && !Number.isNaN(anchor.year)) {
    const winter =
      anchor.unit === 'week' || anchor.unit === 'weekend' ? civilOf(extentOf(anchor).start).year : anchor.year;
    return period(unit, winter + offset);
  }
  if (!isKnown(anchor) || !isWithin(anchor, unit)) return unknown(unit);
  if (unit === anchor.unit && (unit === 'decade' || unit === 'century')) {
    return period(unit, anchor.year + offset * (unit === 'decade' ? 10 : 100));
  }
  return steppedFrom(dayPoint(extentOf(anchor).start), unit, offset, 'none');
}

/** A moment so many seconds later; with no clock to count from, the same day as far as is known. */
export function laterBy(anchor: Point, seconds: number): Point {
  if (anchor.clock === null || anchor.clock.minute < 0) return atTime(dayOf(anchor), anchor.part, null);
  const { hour, minute, second, zone } = anchor.clock;
  const withSeconds = second >= 0 || seconds % 60 !== 0;
  const total = hour * 3600 + minute * 60 + Math.max(second, 0) + seconds;
  const days = Math.floor(total / 86400);
  const rest = mod(total, 86400);
  const clock: Clock = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: withSeconds ? rest % 60 : -1,
    zone,
  };
  const day = days === 0 ? dayOf(anchor) : fromText(dayOf(anchor), 'day', days);
  return atTime(day, day.part, clock);
}
