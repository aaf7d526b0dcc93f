import { formAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { readClock } from './clock.js';
import { followedByOf } from './day-tail.js';
import { type Expression, expression } from './expression.js';
import { countEndingAt } from './numerals.js';
import type { Clock } from './point.js';
import { boundBefore, calendarAt, digitsAt, finished, isDash, isGlued, prepositionAt } from './surroundings.js';

const AUTOUR_ALENTOURS_ENVIRONS = oneOf('autour alentours environs');
const LE_LA_DU = oneOf("le la du au l'");
const PLUS_PRES_MOINS = oneOf('plus près moins');

/** What puts an hour on the clock. After `en`, `pendant`, `il y a` the same words are a duration. */
const CLOCK_OPENERS = oneOf('à vers dès');
const DURATION_OPENERS = oneOf("en pendant durant depuis sur dans sous de d' a voilà voici les des ces");

/** `14h30`, `à 7 heures`, `vers dix-sept heures`, `9h GMT`, `8 à 20 heures`: a time of the day spoken of; null when hours are counted. */
export function readHours(scan: Scan, index: number, floor: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || word.scale !== 1) return null;
  const start = startOfHour(scan, index, floor);
  if (start < 0) return null;
  if (isNewscast(scan, start, formAt(scan, start - 1))) return [];
  const reading = readClock(scan, start);
  if (reading === null || reading.end <= index) return null;
  if (!reading.sure && !isOnTheClock(scan, start, reading.end, reading.clock, word.symbol)) return null;
  const from = rangeStart(scan, start, floor, reading.clock);
  if (from !== null) return [from(reading.end)];
  return [finished(scan, expression(start, reading.end, { kind: 'that-day' }, { clock: reading.clock }))];
}

function startOfHour(scan: Scan, index: number, floor: number): number {
  const digits = digitsAt(scan, index - 1, 2);
  if (digits >= 0 && index - 1 >= floor)
    return isGlued(scan, index - 1) && !opensGlued(scan, index - 2) ? -1 : index - 1;
  const count = countEndingAt(scan, index, floor);
  return count === null || count.value < 0 || count.approximate ? -1 : count.start;
}

function opensGlued(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token === undefined ||
    token.kind === Kind.MARK ||
    isSign(scan, index, '(') ||
    isDash(scan, index) ||
    isSign(scan, index, '/') ||
    isSign(scan, index, '.')
  );
}

/** Whether a number with `h` or `heures` is a time of day: the preposition says so, or agency spelling (`18H00`) does. */
function isOnTheClock(scan: Scan, start: number, end: number, clock: Clock, symbol: boolean): boolean {
  const before = prepositionAt(scan, start - 1);
  if (followedByOf(scan, end)) return CLOCK_OPENERS.holds(before) && !isDistance(scan, start, end, clock);
  // le train de 8h47, and un film de 1h47
  if (
    before === 'de' &&
    symbol &&
    clock.hour > 5 &&
    (tokenAt(scan, end - 1)?.kind === Kind.NUMBER || isOfThe(scan, start))
  )
    return true;
  const next = formAt(scan, end);
  if (next === 'précises' || next === 'pile' || next === 'tapantes') return true;
  if (isTold(scan, start)) return true;
  if (before === 'et' && formAt(scan, start - 3) === 'entre' && calendarAt(scan, start - 2)?.kind === 'part')
    return true;
  // 01H45, 14 h 30: with its minutes behind à it is no length of time, whatever follows.
  if (symbol && CLOCK_OPENERS.holds(before) && digitsAt(scan, end - 1, 2) >= 0) return true;
  if (next === 'par' || next === 'plus' || next === 'durant' || next === 'sur' || next === 'auparavant') return false;
  // jusqu'à une heure et demie: too few in letters to be an hour of an event
  const until = boundBefore(scan, start).bound === 'until';
  if (CLOCK_OPENERS.holds(before) && (!until || symbol || clock.hour > 4)) return true;
  // autour de 23 heures, aux alentours de 8 heures
  if (before === 'de' && clock.hour > 4 && AUTOUR_ALENTOURS_ENVIRONS.at(scan, start - 2)) return true;
  if (boundBefore(scan, start).bound === 'since' && before !== 'depuis') return true; // à partir de 20h30
  if (isNewscast(scan, start, before)) return false;
  if (isPartitive(scan, start, before, clock)) return true;
  if (DURATION_OPENERS.holds(before)) return false;
  const { bound } = boundBefore(scan, start);
  // après 20 heures, avant 8 h, jusqu'à 18 heures; but après deux heures: too few to be an hour of an event, unless in digits
  if (bound === 'until') return symbol || clock.hour > 4;
  if (bound !== null || before === 'entre')
    return symbol || scan.tokens[start]?.kind === Kind.NUMBER ? next !== 'après' : clock.hour > 12;
  return symbol && next !== 'avant' && next !== 'après';
}

/** `le spectacle de 15h`, `la séance de 20h`; not `un vol de 12h`. */
function isOfThe(scan: Scan, start: number): boolean {
  return LE_LA_DU.at(scan, start - 3);
}

/** `il était 23 heures`, `il est plus de 23 heures`, `il était près de minuit`. */
function isTold(scan: Scan, start: number): boolean {
  const of = formAt(scan, start - 1) === 'de' && PLUS_PRES_MOINS.at(scan, start - 2) ? 2 : 0;
  const verb = formAt(scan, start - of - 1);
  return (verb === 'est' || verb === 'était') && formAt(scan, start - of - 2) === 'il';
}

/** `le 20 heures`, `au 13 heures de TF1`: a programme by its hour. */
export function isNewscast(scan: Scan, start: number, before: string): boolean {
  const hour = digitsAt(scan, start, 2);
  return (hour === 20 || hour === 13 || hour === 19) && (before === 'le' || before === 'du' || before === 'au');
}

/** `de 9h à 11h`, `de 9 heures à midi`. */
function isPartitive(scan: Scan, start: number, before: string, clock: Clock): boolean {
  if (before === 'de' || before === "d'") {
    for (let at = start + 1; at < start + 4; at++)
      if (formAt(scan, at) === 'à' && clock.hour <= 24) return isHourAhead(scan, at + 1);
  }
  return false;
}

/** `18 heures`, `18h`, `midi`; not `15 heures de vol`. */
function isHourAhead(scan: Scan, index: number): boolean {
  const word = calendarAt(scan, index);
  if (word?.kind === 'part') return word.hour >= 0;
  if (digitsAt(scan, index, 2) < 0) return false;
  const unit = calendarAt(scan, index + 1);
  return unit?.kind === 'unit' && unit.unit === 'hour' && !followedByOf(scan, index + 2);
}

const TRAVEL = oneOf(
  'route vol train marche voiture avion bateau vélo trajet navigation voyage écart décalage intervalle distance',
);

/** `à deux heures de Paris`, `à 10 heures de vol`; not `à 14 heures de la place de la République`. */
function isDistance(scan: Scan, start: number, end: number, clock: Clock): boolean {
  return scan.tokens[start]?.kind !== Kind.NUMBER || clock.hour < 5 || TRAVEL.at(scan, end + 1);
}

/** `8 | à 20 heures`, `entre 18 | et 20 heures`: the first hour shares the unit of the second. */
function rangeStart(scan: Scan, start: number, floor: number, last: Clock): ((end: number) => Expression) | null {
  const joint = formAt(scan, start - 1);
  if (joint !== 'à' && joint !== 'et' && !isDash(scan, start - 1)) return null;
  const hour = digitsAt(scan, start - 2, 2);
  const opener = formAt(scan, start - 3);
  if (hour < 0 || hour > 24 || start - 2 < floor) return null;
  if (joint === 'et' ? opener !== 'entre' : opener !== 'de' && opener !== 'dès') return null;
  const from = expression(
    start - 2,
    start - 1,
    { kind: 'that-day' },
    { clock: { hour, minute: 0, second: -1, zone: last.zone } },
  );
  return (end) => {
    const to = expression(start, end, { kind: 'that-day' }, { clock: last });
    return expression(start - 2, end, { kind: 'interval', from, to });
  };
}
