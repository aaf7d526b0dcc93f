import type { ExtractOptions, FactKind } from './article-facts.js';
import { type CalendarDate, readIsoDate } from './publication/iso-date.js';

/** The options of `extract`, checked and with their defaults. */
export interface Settings {
  /** The publication date as a local date, at the precision given. */
  readonly publishedAt: CalendarDate | null;
  readonly timeZone: string;
  readonly language: 'auto' | 'fra';
  readonly include: ReadonlySet<FactKind>;
  /** In UTF-16 code units. */
  readonly maxLength: number;
}

const DEFAULT_ZONE = 'Europe/Paris';
const FACT_KINDS: ReadonlySet<FactKind> = new Set(['dates', 'figures', 'quotes']);

/**
 * Checks the options.
 *
 * @throws RangeError naming the option that cannot be read, and what is allowed.
 */
export function readOptions(options: ExtractOptions = {}): Settings {
  if (typeof options !== 'object' || options === null)
    throw new RangeError(`options: expected an object such as { publishedAt: '2024-04-03' }, got ${show(options)}`);
  const language = options.language ?? 'auto';
  if (language !== 'auto' && language !== 'fra')
    throw new RangeError(`options.language: expected 'auto' or 'fra', got ${show(language)}`);
  const timeZone = options.timeZone ?? DEFAULT_ZONE;
  if (options.timeZone !== undefined) checkTimeZone(timeZone);
  return {
    publishedAt: options.publishedAt === undefined ? null : readPublishedAt(options.publishedAt, timeZone),
    timeZone,
    language,
    include: options.include === undefined ? FACT_KINDS : readInclude(options.include),
    maxLength: options.maxLength === undefined ? Number.POSITIVE_INFINITY : readMaxLength(options.maxLength),
  };
}

function readInclude(value: unknown): ReadonlySet<FactKind> {
  if (Array.isArray(value) && value.every(isFactKind)) return new Set(value);
  const stranger: unknown = Array.isArray(value) ? value.find((kind) => !isFactKind(kind)) : value;
  throw new RangeError(`options.include: expected an array of 'dates', 'figures' and 'quotes', got ${show(stranger)}`);
}

function isFactKind(value: unknown): value is FactKind {
  return FACT_KINDS.has(value as FactKind);
}

function readMaxLength(value: unknown): number {
  if (typeof value === 'number' && value > 0 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY))
    return value;
  throw new RangeError(
    `options.maxLength: expected a whole number of UTF-16 code units above 0, or Infinity, got ${show(value)}`,
  );
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
    throw new RangeError(
      `options.timeZone: expected an IANA time zone name such as 'Europe/Paris' or 'America/Montreal', got ${show(timeZone)}`,
    );
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : value instanceof Date ? 'a Date object' : String(value);
}
