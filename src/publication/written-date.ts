import { strict } from 'chrono-node/fr';
import { type CalendarDate, daysInMonth } from './iso-date.js';

/** A date as a dateline writes it. `date` is null when the year is not said. Offsets are into the window that was read. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate | null;
}

/** chrono-node wants a reference; what it would take from it is implied, not known, and is never used. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** chrono-node knows `févr`, `avr`, `sept` and the like; these agency forms it does not. (`\b` would end a word before `û`.) */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})janv?(?!\p{L})\.?/iu, 'janvier'],
  [/(?<!\p{L})ao[uû](?!\p{L})\.?/iu, 'août'],
  [/(?<!\p{L})1\s?(?:er|ᵉʳ)(?!\p{L})/iu, '1'],
];

/**
 * Reads the date of a dateline or header (`3 avr 2024`, `mercredi 3 avril 2024 à 18h25`, `03/04/2024`) with chrono-node's French
 * parsers, from a window of a few words. Only what is written counts.
 */
export function readWrittenDate(window: string): WrittenDate | null {
  const respelt = RESPELT.reduce((text, [form, full]) => text.replace(form, full), window);
  const result = strict.parse(respelt, REFERENCE)[0];
  if (!result) return null;
  const [day, month, year] = (['day', 'month', 'year'] as const).map((part) =>
    result.start.isCertain(part) ? result.start.get(part) : null,
  );
  if (day == null || month == null) return null;
  const grown = window.length - respelt.length;
  const end = Math.min(window.length, result.index + result.text.length + grown);
  const place = { start: result.index, end: window[end] === '.' ? end + 1 : end };
  if (year == null) return { ...place, date: null };
  if (day > daysInMonth(year, month)) return null;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!result.start.isCertain('hour')) return { ...place, date: { date, precision: 'day' } };
  return {
    ...place,
    date: {
      date: `${date}T${two(result.start.get('hour') ?? 0)}:${two(result.start.get('minute') ?? 0)}`,
      precision: 'minute',
    },
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
