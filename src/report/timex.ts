/** A TIMEX3 value taken apart; what it does not say is null. */
export interface Timex {
  readonly kind: 'calendar' | 'week' | 'quarter' | 'half' | 'season' | 'decade' | 'century' | 'unknown';
  readonly year: number | null;
  /** Month, week, quarter or half of the year. */
  readonly part: number | null;
  readonly season: 'SP' | 'SU' | 'FA' | 'WI' | null;
  readonly day: number | null;
  /** Weekday 1–7 of `XXXX-WXX-3`, or `WE`. */
  readonly weekday: number | 'WE' | null;
  /** `18:30`, or a part of the day: `MO`, `EV` … */
  readonly time: string | null;
  /** `Z` or an offset. */
  readonly zone: string | null;
}

const CALENDAR = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/;
const WEEK = /^(\d{4}|XXXX)-W(\d{2}|XX)(?:-([1-7]|WE))?$/;
const PART = /^(\d{4}|XXXX)-(?:Q([1-4X])|H([12X])|(SP|SU|FA|WI))$/;
const TIME = /T((?:\d{2})(?::\d{2})?(?::\d{2})?|[A-Z]{2})(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Takes a value apart; an interval, a duration or a reference (`PAST_REF`) is `unknown`. */
export function readTimex(value: string): Timex {
  const clock = TIME.exec(value);
  const time = clock?.[1] ?? null;
  const zone = clock?.[2] ?? null;
  const day = clock ? value.slice(0, clock.index) : value;
  const base = { year: null, part: null, season: null, day: null, weekday: null, time, zone } as const;
  if (/^\d{3}$/.test(day)) return { ...base, kind: 'decade', year: Number(day) * 10 };
  if (/^\d{2}$/.test(day)) return { ...base, kind: 'century', year: Number(day) * 100 };
  let match = CALENDAR.exec(day);
  if (match)
    return { ...base, kind: 'calendar', year: numeral(match[1]), part: numeral(match[2]), day: numeral(match[3]) };
  match = WEEK.exec(day);
  if (match)
    return {
      ...base,
      kind: 'week',
      year: numeral(match[1]),
      part: numeral(match[2]),
      weekday: match[3] === 'WE' ? 'WE' : numeral(match[3]),
    };
  match = PART.exec(day);
  if (match) {
    const season = (match[4] as Timex['season'] | undefined) ?? null;
    const kind = season ? 'season' : match[2] === undefined ? 'half' : 'quarter';
    return { ...base, kind, year: numeral(match[1]), part: numeral(match[2] ?? match[3]), season };
  }
  return { ...base, kind: 'unknown' };
}

function numeral(digits: string | undefined): number | null {
  return digits === undefined || digits.includes('X') ? null : Number(digits);
}

/** Milliseconds of a local time, counted as if it were UTC: good for sorting and plotting. */
export type LocalMs = number;

export interface Extent {
  readonly start: LocalMs;
  readonly end: LocalMs;
}

const DAY = 86_400_000;

/** The months that seasons begin with, as weather services count them. */
const SEASON_MONTH = { SP: 2, SU: 5, FA: 8, WI: 11 } as const;

/** The stretch of time that a value covers; null when it is not on the calendar. */
export function extentOfValue(value: string): Extent | null {
  const { kind, year, part, season, day, weekday, time } = readTimex(value);
  if (year === null) return null;
  const months = (first: number, count: number): Extent => ({ start: utc(year, first), end: utc(year, first + count) });
  switch (kind) {
    case 'decade':
      return { start: utc(year, 0), end: utc(year + 10, 0) };
    case 'century':
      return { start: utc(year, 0), end: utc(year + 100, 0) };
    case 'season':
      return season && months(SEASON_MONTH[season], 3);
    case 'quarter':
      return part === null ? months(0, 12) : months((part - 1) * 3, 3);
    case 'half':
      return part === null ? months(0, 12) : months((part - 1) * 6, 6);
    case 'week': {
      if (part === null) return months(0, 12);
      const monday = mondayOfWeek(year, part);
      if (weekday === 'WE') return { start: monday + 5 * DAY, end: monday + 7 * DAY };
      return weekday === null
        ? { start: monday, end: monday + 7 * DAY }
        : { start: monday + (weekday - 1) * DAY, end: monday + weekday * DAY };
    }
    case 'calendar': {
      if (part === null) return months(0, 12);
      if (day === null) return months(part - 1, 1);
      const start = utc(year, part - 1, day);
      const clock = time?.includes(':') ? Date.parse(`1970-01-01T${time.padEnd(8, ':00').slice(0, 8)}Z`) : Number.NaN;
      return Number.isNaN(clock) ? { start, end: start + DAY } : { start: start + clock, end: start + clock + 60_000 };
    }
    default:
      return null;
  }
}

/** Reads a local ISO date or date-time of an `interval`. */
export function localMs(iso: string): LocalMs | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  return utc(Number(year), Number(month) - 1, Number(day ?? 1)) + clockMs(hour, minute, second);
}

function clockMs(hour = '0', minute = '0', second = '0'): number {
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** The Monday of an ISO week: week 1 is the one with 4 January. */
export function mondayOfWeek(year: number, week: number): LocalMs {
  const fourth = utc(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}

/** `Date.UTC` takes 12 for 1912. */
function utc(year: number, month: number, day = 1): LocalMs {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}
