import type { ExtractOptions } from './article-facts.js';
import { type CalendarDate, readIsoDate } from './publication/iso-date.js';

/** The options of `extract`, checked and with their defaults. */
export interface Settings {
  /** The publication date as a local date, at the precision given. */
  readonly publishedAt: CalendarDate | null;
  readonly timeZone: string;
  readonly language: 'auto' | 'fra';
}

const DEFAULT_ZONE = 'Europe/Paris';

/**
 * Checks the options.
 *
 * @throws RangeError naming the option that cannot be read, and what is allowed.
 */
export function readOptions(options: ExtractOptions = {}): Settings {
  if (typeof options !== 'object' || options === null)
    throw new RangeError(`options: expected an object such as { publishedAt: '2024-04-03' }, got ${show(options)}`);
  const language = options.language ?? 'auto';
  if (language !== 'auto' && language !== 'fra') throw new RangeError(`options.language: expected 'auto' or 'fra', got ${show(language)}`);
  const timeZone = options.timeZone ?? DEFAULT_ZONE;
  if (options.timeZone !== undefined) checkTimeZone(timeZone);
  return { publishedAt: options.publishedAt === undefined ? null : readPublishedAt(options.publishedAt, timeZone), timeZone, language };
}

function readPublishedAt(value: unknown, timeZone: string): CalendarDate {
  const date = typeof value === 'string' ? readIsoDate(value, timeZone) : null;
  if (date) return date;
  throw new RangeError(
    `options.publishedAt: expected an ISO 8601 date such as '2024', '2024-04', '2024-04-03' or '2024-04-03T18:25:00+02:00', got ${show(value)}`,
  );
}

function checkTimeZone(timeZone: unknown): void {
  try {
    if (typeof timeZone !== 'string') throw new RangeError();
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new RangeError(`options.timeZone: expected an IANA time zone name such as 'Europe/Paris' or 'America/Montreal', got ${show(timeZone)}`);
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : value instanceof Date ? 'a Date object' : String(value);
}
