import type { TimeUnit } from '../lexicon/calendar.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { type Count, countEndingAt } from './numerals.js';
import { calendarAt, digitsAt, isGlued } from './surroundings.js';

/** A count of units in the text: `trois ans et six mois`, `2h30`, `deux mois et demi`. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  /** Of its first unit; -1 when not said (`plusieurs mois`). */
  readonly value: number;
  readonly unit: TimeUnit;
  readonly timex: string;
  /** In seconds, when all its units are shorter than a day; else NaN. */
  readonly seconds: number;
  readonly approximate: boolean;
  readonly isOne: boolean;
}

/** How TIMEX3 writes each unit: time units stand behind T, and the long ones are counted in years or months. */
const TIMEX: Readonly<
  Record<TimeUnit, { readonly time: boolean; readonly letter: string; readonly times: number; readonly vague: string }>
> = {
  second: { time: true, letter: 'S', times: 1, vague: 'S' },
  minute: { time: true, letter: 'M', times: 1, vague: 'M' },
  hour: { time: true, letter: 'H', times: 1, vague: 'H' },
  day: { time: false, letter: 'D', times: 1, vague: 'D' },
  night: { time: false, letter: 'N', times: 1, vague: 'N' },
  week: { time: false, letter: 'W', times: 1, vague: 'W' },
  weekend: { time: false, letter: 'WE', times: 1, vague: 'WE' },
  month: { time: false, letter: 'M', times: 1, vague: 'M' },
  quarter: { time: false, letter: 'M', times: 3, vague: 'Q' },
  half: { time: false, letter: 'M', times: 6, vague: 'H' },
  year: { time: false, letter: 'Y', times: 1, vague: 'Y' },
  decade: { time: false, letter: 'Y', times: 10, vague: 'DE' },
  century: { time: false, letter: 'Y', times: 100, vague: 'CE' },
  millennium: { time: false, letter: 'Y', times: 1000, vague: 'ML' },
};

const SECONDS: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** The TIMEX3 value of so many units; -1 is a number not said. */
export function timexOf(unit: TimeUnit, value: number): string {
  const { time, letter, times, vague } = TIMEX[unit];
  if (value < 0) return `P${time ? 'T' : ''}X${vague}`;
  return `P${time ? 'T' : ''}${numberText(value * times)}${letter}`;
}

function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const SMALLER: Partial<Record<TimeUnit, readonly TimeUnit[]>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute', 'second'],
  minute: ['second'],
};

/** Reads the duration whose first unit is the token `index`; `floor` is the first token that is free. */
export function readDuration(scan: Scan, index: number, floor: number): Duration | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit') return null;
  if (word.symbol && digitsAt(scan, index - 1, 6) < 0) return null;
  const fraction = fractionBefore(scan, index, floor);
  const count = fraction === null ? countEndingAt(scan, index, floor) : null;
  if (fraction === null && count === null) return null;
  const start = fraction?.start ?? (count as Count).start;
  const value = fraction?.value ?? (count as Count).value;
  return extend(scan, {
    start,
    end: index + 1,
    value: value < 0 ? -1 : value * word.scale,
    unit: word.unit,
    approximate: count?.approximate ?? false,
    isOne: fraction === null && (count?.isOne ?? false),
    symbol: word.symbol,
  });
}

/** `un quart d'heure`, `trois quarts d'heure`, `un quart de siècle`, `un demi siècle`. */
function fractionBefore(scan: Scan, index: number, floor: number): { start: number; value: number } | null {
  const of = formAt(scan, index - 1);
  if (of === 'demi' || of === 'demie') {
    // un demi siècle, une demi heure, without the hyphen
    const halves = countEndingAt(scan, index - 1, floor);
    return halves === null || halves.value < 0 ? null : { start: halves.start, value: halves.value / 2 };
  }
  if (of !== "d'" && of !== 'de') return null;
  const noun = formAt(scan, index - 2);
  if (noun !== 'quart' && noun !== 'quarts') return null;
  const count = countEndingAt(scan, index - 2, floor);
  if (count === null || count.value < 0) return null;
  return { start: count.start, value: count.value / 4 };
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: TimeUnit;
  readonly approximate: boolean;
  readonly isOne: boolean;
  readonly symbol: boolean;
}

/** Takes in what follows the first unit: `et demi`, `et quart`, `et dix minutes`, `30`. */
function extend(scan: Scan, head: Head): Duration {
  const parts: { unit: TimeUnit; value: number }[] = [{ unit: head.unit, value: head.value }];
  let { end } = head;
  let unit = head.unit;
  while (head.value >= 0 && parts.length < 4) {
    const form = formAt(scan, end);
    const joined = form === 'et' ? end + 1 : end;
    const half = formAt(scan, joined);
    if (form === 'et' && (half === 'demi' || half === 'demie')) {
      addFraction(parts, unit, 0.5);
      end += 2;
      break;
    }
    const quarter =
      form === 'et' && (half === 'quart' || half === 'un')
        ? half === 'quart'
          ? joined + 1
          : formAt(scan, joined + 1) === 'quart'
            ? joined + 2
            : 0
        : 0;
    if (quarter > 0 && unit === 'hour') {
      addFraction(parts, unit, 0.25);
      end = quarter;
      break;
    }
    const next = smallerAt(scan, joined, unit);
    if (next === null) break;
    parts.push(next);
    unit = next.unit;
    end = next.end;
  }
  // 2h03'45''
  if (
    unit === 'minute' &&
    scan.tokens[end]?.kind === Kind.MARK &&
    isGlued(scan, end) &&
    isGlued(scan, end + 1) &&
    digitsAt(scan, end + 1, 2) >= 0
  ) {
    parts.push({ unit: 'second', value: digitsAt(scan, end + 1, 2) });
    end += 2;
    while (scan.tokens[end]?.kind === Kind.MARK && isGlued(scan, end)) end++;
  }
  // deux ans moins un jour, a sentence that Canadian courts know
  if (formAt(scan, end) === 'moins' && formAt(scan, end + 1) === 'un' && formAt(scan, end + 2) === 'jour') end += 3;
  // trois jours environ
  const about = formAt(scan, end) === 'environ';
  if (about) end++;
  const timed = parts.every((part) => SECONDS[part.unit] !== undefined);
  const seconds = timed ? parts.reduce((sum, part) => sum + part.value * (SECONDS[part.unit] ?? 0), 0) : Number.NaN;
  const { start, isOne } = head;
  const approximate = head.approximate || about;
  const { value } = parts[0] as { value: number }; // a duration has a part
  return { start, end, value, unit: head.unit, timex: joined(parts), seconds, approximate, isOne };
}

/** Half an hour is thirty minutes; half a month stays half a month, since months have no fixed length. */
function addFraction(parts: { unit: TimeUnit; value: number }[], unit: TimeUnit, fraction: number): void {
  const last = parts[parts.length - 1] as { unit: TimeUnit; value: number }; // a duration has a part
  if (unit === 'hour') parts.push({ unit: 'minute', value: fraction * 60 });
  else if (unit === 'minute') parts.push({ unit: 'second', value: fraction * 60 });
  else last.value += fraction;
}

function smallerAt(scan: Scan, index: number, unit: TimeUnit): { unit: TimeUnit; value: number; end: number } | null {
  const units = SMALLER[unit];
  if (units === undefined) return null;
  const token = scan.tokens[index];
  if (token === undefined) return null;
  let value = digitsAt(scan, index, 2);
  let end = index + 1;
  if (value < 0) {
    if (token.lexeme.numeral === null) return null;
    const numeral = readNumeral(scan, index);
    if (numeral === null || numeral.vague) return null;
    value = numeral.value;
    end = numeral.end;
  }
  const word = calendarAt(scan, end);
  if (word?.kind === 'unit' && units.includes(word.unit))
    return { unit: word.unit, value: value * word.scale, end: end + 1 };
  // 2h30: the minutes have no unit of their own.
  const glued = unit === 'hour' && token.end - token.start === 2 && value < 60 && isGlued(scan, index);
  return glued ? { unit: 'minute', value, end } : null;
}

function joined(parts: readonly { unit: TimeUnit; value: number }[]): string {
  const first = parts[0] as { unit: TimeUnit; value: number }; // a duration has a part
  if (parts.length === 1) {
    const scaled = first.value >= 0 && first.value < 1 ? smaller(first) : first;
    return timexOf(scaled.unit, scaled.value);
  }
  let date = '';
  let time = '';
  for (const { unit, value } of parts) {
    const { time: timed, letter, times } = TIMEX[unit];
    if (timed) time += numberText(value * times) + letter;
    else date += numberText(value * times) + letter;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Half an hour is said as thirty minutes. */
function smaller(part: { unit: TimeUnit; value: number }): { unit: TimeUnit; value: number } {
  if (part.unit === 'hour') return { unit: 'minute', value: part.value * 60 };
  if (part.unit === 'minute') return { unit: 'second', value: part.value * 60 };
  return part;
}

const BEFORE_VAGUE = oneOf('depuis pendant durant');

/** `depuis des mois`, `pendant des années`: an article for a number that is not said. */
export function vagueDuration(scan: Scan, index: number): Duration | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || !word.plural || formAt(scan, index - 1) !== 'des') return null;
  if (!BEFORE_VAGUE.at(scan, index - 2)) return null;
  const seconds = Number.NaN;
  return {
    start: index - 1,
    end: index + 1,
    value: -1,
    unit: word.unit,
    timex: timexOf(word.unit, -1),
    seconds,
    approximate: false,
    isOne: false,
  };
}
