/** A local calendar date in ISO 8601, at the precision that is known: `2024`, `2024-04`, `2024-04-03`, `2024-04-03T18:25`. */
export interface CalendarDate {
  readonly date: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute';
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/** Reads an ISO 8601 date or date-time; one with an offset is turned into the local time of `timeZone`. Null when it is none, or no day of the calendar. */
export function readIsoDate(value: string, timeZone: string): CalendarDate | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, hour, minute, , offset] = match;
  if (year === undefined || year === '0000') return null;
  if (month === undefined) return { date: year, precision: 'year' };
  if (+month < 1 || +month > 12) return null;
  if (day === undefined) return { date: `${year}-${month}`, precision: 'month' };
  if (+day < 1 || +day > daysInMonth(+year, +month)) return null;
  if (hour === undefined || minute === undefined) return { date: `${year}-${month}-${day}`, precision: 'day' };
  if (+hour > 23 || +minute > 59) return null;
  const local = `${year}-${month}-${day}T${hour}:${minute}`;
  if (offset === undefined) return { date: local, precision: 'minute' };
  const instant = Date.parse(
    `${local}${offset.length === 3 ? `${offset}:00` : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
  );
  return Number.isNaN(instant) ? null : { date: localDateTime(instant, timeZone), precision: 'minute' };
}

/** Days of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function localDateTime(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
