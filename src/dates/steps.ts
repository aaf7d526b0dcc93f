import type { TimeUnit } from '../lexicon/calendar.js';
import type { Duration } from './durations.js';
import type { Meaning } from './expression.js';
import type { Granularity } from './point.js';

const GRANULARITY: Readonly<Record<TimeUnit, Granularity>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

export function granularityOf(unit: TimeUnit): Granularity {
  return GRANULARITY[unit];
}

export function stepFromNow(duration: Duration, direction: -1 | 1): Meaning {
  if (!Number.isNaN(duration.seconds)) return { kind: 'moments-from-now', seconds: direction * duration.seconds };
  const { unit, offset } = stepOf(duration, direction);
  return { kind: 'from-now', unit, offset };
}

export function stepFromText(duration: Duration, direction: -1 | 1): Meaning {
  if (!Number.isNaN(duration.seconds)) return { kind: 'moments-from-text', seconds: direction * duration.seconds };
  const { unit, offset } = stepOf(duration, direction);
  return { kind: 'from-text', unit, offset };
}

/** A relative date has the granularity of its unit; a century ago is a year, and so is a fraction in its smaller unit. */
function stepOf({ unit, value }: Duration, direction: -1 | 1): { unit: Granularity; offset: number } {
  if (unit === 'decade') return { unit: 'year', offset: direction * Math.round(value * 10) };
  if (unit === 'century') return { unit: 'year', offset: direction * Math.round(value * 100) };
  if (unit === 'millennium') return { unit: 'year', offset: direction * Math.round(value * 1000) };
  if (unit === 'year' && !Number.isInteger(value)) return { unit: 'month', offset: direction * Math.round(value * 12) };
  return { unit: GRANULARITY[unit], offset: direction * Math.round(value) };
}
