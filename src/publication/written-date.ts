import { Chrono, type ParsedResult, strict } from 'chrono-node/fr';
import { type CalendarDate, daysInMonth } from './iso-date.js';

/** A date as a dateline writes it. Offsets are into the window that was read. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null when the year is not said. */
  readonly date: CalendarDate | null;
  /** Month and day, `02-15`, of a date whose year is not said. */
  readonly yearless: string | null;
}

/** chrono-node wants a reference; what it would take from it is implied, not known, and is never used. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** What a dateline holds. Of chrono-node's French parsers those for relative and casual dates have nothing to do in one, and cost ten times as much. */
const FORMS = ['3 avril 2024', '03/04/2024', '18h25'];

let chrono: Chrono | null = null;

/** chrono-node with those of its parsers that read one of the forms. */
function datelineChrono(): Chrono {
  const only = (parsers: Chrono['parsers']): Chrono => new Chrono({ parsers, refiners: [] });
  chrono ??= only(
    strict.parsers.filter((parser) => FORMS.some((form) => only([parser]).parse(form, REFERENCE).length > 0)),
  );
  return chrono;
}

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
  const composed = window.normalize('NFC');
  const respelt = RESPELT.reduce((text, [form, full]) => text.replace(form, full), composed);
  const results = datelineChrono().parse(respelt, REFERENCE);
  const result = results.find(({ start }) => start.isCertain('day') && start.isCertain('month'));
  if (!result) return null;
  const day = result.start.get('day') ?? 0;
  const month = result.start.get('month') ?? 0;
  const hour = results.find((other) => isHourOf(respelt, result, other)) ?? null;
  // Offsets are into the window as it was: a respelling stands before the end of what it is part of.
  const grown = composed.length - respelt.length;
  const end = asWritten(window, (hour ?? result).index + (hour ?? result).text.length + grown);
  const start = asWritten(window, result.index);
  const past = window[end] === '.' ? end + 1 : end;
  if (!result.start.isCertain('year')) return { start, end: past, date: null, yearless: `${two(month)}-${two(day)}` };
  const year = result.start.get('year') ?? 0;
  if (day > daysInMonth(year, month)) return null;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!hour) return { start, end: past, date: { date, precision: 'day' }, yearless: null };
  const time = `${two(hour.start.get('hour') ?? 0)}:${two(hour.start.get('minute') ?? 0)}`;
  return { start, end: past, date: { date: `${date}T${time}`, precision: 'minute' }, yearless: null };
}

/** Whether `other` is the hour that directly follows the date: `3 avril 2024 à 18h25`. */
function isHourOf(text: string, date: ParsedResult, other: ParsedResult): boolean {
  const end = date.index + date.text.length;
  return other.start.isCertain('hour') && other.index >= end && /^[\s,]*(?:à\s*)?$/.test(text.slice(end, other.index));
}

/** The offset in the window of an offset in its composed form (NFC): decomposed accents take a code unit more. */
function asWritten(window: string, offset: number): number {
  let at = offset;
  while (at < window.length && window.slice(0, at).normalize('NFC').length < offset) at++;
  return at;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
