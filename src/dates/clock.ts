import { PLACE_ZONES, ZONE_OFFSETS } from '../lexicon/zones.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, isSign } from '../text/article.js';
import { normalForm, type Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { like } from '../text/word-test.js';
import type { Clock } from './point.js';
import { calendarAt, digitsAt, isDash, isGlued } from './surroundings.js';

const ARTICLE = like(/^l[a']$/);

/** A time of day in the text, from the number on. */
export interface ClockReading {
  readonly end: number;
  readonly clock: Clock;
  /** What follows can only be a time of day: a zone, `du matin`. */
  readonly sure: boolean;
}

/** Reads `14h30`, `14 h 30`, `7 heures`, `dix-sept heures trente`, `midi et demi`, `20:30`, with its zone, from token `index`. */
export function readClock(scan: Scan, index: number): ClockReading | null {
  const word = calendarAt(scan, index);
  if (word?.kind === 'part' && word.hour >= 0) {
    const half = formAt(scan, index + 1) === 'et' && formAt(scan, index + 2).startsWith('demi');
    const end = half ? index + 3 : index + 1;
    return withZone(
      scan,
      end,
      { hour: half ? word.hour % 24 : word.hour, minute: half ? 30 : 0, second: -1, zone: '' },
      true,
    );
  }
  const digits = digitsAt(scan, index, 2);
  if (digits >= 0) return readDigits(scan, index, digits);
  if (scan.tokens[index]?.lexeme.numeral === null && formAt(scan, index) !== 'une') return null;
  const numeral = readNumeral(scan, index);
  const end = numeral?.end ?? index + 1;
  const hour = numeral?.value ?? 1;
  return isHourWord(scan, end) && hour <= 24 && Number.isInteger(hour) ? readMinutesInWords(scan, end + 1, hour) : null;
}

function isHourWord(scan: Scan, index: number): boolean {
  const word = calendarAt(scan, index);
  return word?.kind === 'unit' && word.unit === 'hour' && !word.symbol && word.scale === 1;
}

function readDigits(scan: Scan, index: number, hour: number): ClockReading | null {
  if (hour > 24) return null;
  if (isSign(scan, index + 1, ':') && isGlued(scan, index + 1) && isGlued(scan, index + 2)) {
    const minute = minutesAt(scan, index + 2);
    if (minute < 0) return null;
    const second = isSign(scan, index + 3, ':') && isGlued(scan, index + 3) ? minutesAt(scan, index + 4) : -1;
    return withZone(scan, second >= 0 ? index + 5 : index + 3, { hour, minute, second, zone: '' }, false);
  }
  const word = calendarAt(scan, index + 1);
  if (word?.kind !== 'unit' || word.unit !== 'hour' || word.scale !== 1) return null;
  if (!word.symbol) return readMinutesInWords(scan, index + 2, hour);
  const minute = minutesAt(scan, index + 2);
  if (minute < 0) return withZone(scan, index + 2, { hour, minute: 0, second: -1, zone: '' }, false);
  if (
    scan.tokens[index + 3]?.kind === Kind.MARK &&
    isGlued(scan, index + 3) &&
    isGlued(scan, index + 4) &&
    digitsAt(scan, index + 4, 2) >= 0
  )
    return null; // 2h03'45'': a time of a race
  const after = calendarAt(scan, index + 3);
  if (after?.kind === 'unit' && after.symbol) {
    if (after.unit !== 'minute' || digitsAt(scan, index + 4, 2) >= 0) return null; // 4 h 12 min 37 s is a duration
    return withZone(scan, index + 4, { hour, minute, second: -1, zone: '' }, false);
  }
  return withZone(scan, index + 3, { hour, minute, second: -1, zone: '' }, false);
}

/** Two digits under 60. */
function minutesAt(scan: Scan, index: number): number {
  const token = scan.tokens[index];
  if (token === undefined || token.end - token.start !== 2) return -1;
  const value = digitsAt(scan, index, 2);
  return value < 60 ? value : -1;
}

/** What follows `heures`: `trente`, `et quart`, `et demie`, `moins le quart`, `30`. */
function readMinutesInWords(scan: Scan, index: number, hour: number): ClockReading | null {
  const form = formAt(scan, index);
  if (form === 'et') {
    const next = formAt(scan, index + 1);
    if (next === 'demie' || next === 'demi')
      return withZone(scan, index + 2, { hour, minute: 30, second: -1, zone: '' }, false);
    if (next === 'quart') return withZone(scan, index + 2, { hour, minute: 15, second: -1, zone: '' }, false);
  }
  if (form === 'moins' && formAt(scan, index + 1) === 'le' && formAt(scan, index + 2) === 'quart')
    return withZone(scan, index + 3, { hour: hour - 1, minute: 45, second: -1, zone: '' }, true);
  const digits = minutesAt(scan, index);
  if (digits >= 0 && calendarAt(scan, index + 1) === null)
    return withZone(scan, index + 1, { hour, minute: digits, second: -1, zone: '' }, true);
  if (scan.tokens[index]?.lexeme.numeral != null) {
    const minutes = readNumeral(scan, index);
    if (minutes !== null && !minutes.digits && minutes.value < 60 && isLoose(scan, minutes.end))
      return withZone(scan, minutes.end, { hour, minute: minutes.value, second: -1, zone: '' }, true);
  }
  return withZone(scan, index, { hour, minute: 0, second: -1, zone: '' }, false);
}

/** Nothing counted follows: `à six heures trente,` and not `à six heures trente blessés`. */
function isLoose(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || token.kind !== Kind.WORD || token.lexeme.grammar !== 0;
}

/** Reads on over `du matin`, `GMT`, `heure locale`, `heure de Paris`. */
function withZone(scan: Scan, index: number, clock: Clock, sure: boolean): ClockReading {
  let end = index;
  let { hour, zone } = clock;
  let certain = sure;
  const of = formAt(scan, end);
  const article = of === 'de' ? 2 : of === 'du' ? 1 : 0;
  const part = article > 0 ? calendarAt(scan, end + article) : null;
  if (part?.kind === 'part' && part.hour < 0 && (article === 1 || ARTICLE.at(scan, end + 1))) {
    if ((part.part === 'AF' || part.part === 'EV') && hour < 12) hour += 12;
    end += article + 1;
    certain = true;
  }
  const token = scan.tokens[end];
  if (token?.kind !== Kind.WORD) return { end, clock: { ...clock, hour }, sure: certain };
  const raw = scan.text.slice(token.start, token.end);
  const offset = raw === raw.toUpperCase() ? ZONE_OFFSETS.get(raw.toLowerCase()) : undefined;
  if (offset !== undefined) {
    zone = offset;
    end++;
    const sign = isSign(scan, end, '+') ? '+' : isDash(scan, end) ? '-' : '';
    const hours = sign !== '' && isGlued(scan, end) ? digitsAt(scan, end + 1, 2) : -1;
    if (zone === 'Z' && hours >= 0 && hours <= 14) {
      zone = `${sign}${String(hours).padStart(2, '0')}:00`;
      end += 2;
    }
    return { end, clock: { ...clock, hour, zone }, sure: true };
  }
  const hourWord = formAt(scan, end);
  if (hourWord === 'locale' || hourWord === 'locales') return { end: end + 1, clock: { ...clock, hour }, sure: true };
  if (hourWord !== 'heure' && hourWord !== 'heures') return { end, clock: { ...clock, hour }, sure: certain };
  const next = formAt(scan, end + 1);
  if (next === 'locale' || next === 'locales') return { end: end + 2, clock: { ...clock, hour }, sure: true };
  const name = scan.tokens[end + 2];
  const place = next === 'de' && name ? PLACE_ZONES.get(normalForm(scan.text, name.start, name.end)) : undefined;
  return place === undefined
    ? { end, clock: { ...clock, hour }, sure: certain }
    : { end: end + 3, clock: { ...clock, hour, zone: `@${place}` }, sure: true };
}
