import type { TimeUnit } from '../lexicon/calendar.js';
import { isAge } from '../numerals/read-age.js';
import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { timexOf } from './durations.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { yearBehind } from './numbered-period-rules.js';
import { countEndingAt } from './numerals.js';
import { setOf } from './part-rules.js';
import { clockText } from './point.js';
import { calendarAt, digitsAt } from './surroundings.js';

export function valueMeaning(type: 'duration' | 'set' | 'date', value: string, known: boolean): Meaning {
  return { kind: 'value', type, value, known };
}

/** `tous les deux ans`, `chaque année`, `deux fois par an`, `par mois`, `sept jours sur sept`. */
export function readSet(scan: Scan, index: number, floor: number): Expression | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit') return null;
  const before = formAt(scan, index - 1);
  const every = before === 'chaque' ? index - 1 : before === 'les' && isEvery(scan, index - 2) ? index - 2 : -1;
  if (every >= 0 && word.unit === 'day') {
    const { end, clock, part } = readDayTail(scan, index + 1);
    if (clock !== null) return setOf(every, end, `XXXX-XX-XXT${clockText(clock)}`);
    if (part !== null) return setOf(every, end, `XXXX-XX-XXT${part}`);
  }
  if (before === 'chaque') return setOf(index - 1, index + 1, timexOf(word.unit, 1));
  if (before === 'par') return perUnit(scan, index, floor, timexOf(word.unit, 1));
  if (before === 'les' && isEvery(scan, index - 2)) return setOf(index - 2, index + 1, timexOf(word.unit, 1));
  const count = countEndingAt(scan, index, floor);
  if (count === null) return null;
  if (formAt(scan, count.start - 1) === 'les' && isEvery(scan, count.start - 2) && count.value > 0)
    return setOf(count.start - 2, index + 1, timexOf(word.unit, count.value));
  if (
    (formAt(scan, index + 1) === 'sur' || (isSign(scan, index + 1, '/') && word.symbol)) &&
    !isAge(scan, count.start)
  ) {
    const of = digitsAt(scan, index + 2, 2);
    const all = of > 0 ? of === count.value : formAt(scan, index + 2) === 'sept' && count.value === 7;
    if (all) return setOf(count.start, index + 3, 'P1D');
  }
  return null;
}

function isEvery(scan: Scan, index: number): boolean {
  const form = formAt(scan, index);
  return form === 'tous' || form === 'toutes';
}

/** `par an`, with the times before it: `deux fois par an`. */
function perUnit(scan: Scan, index: number, floor: number, value: string): Expression {
  let start = index - 1;
  if (formAt(scan, start - 1) === 'fois') {
    const times = countEndingAt(scan, start - 1, floor);
    if (times !== null) start = times.start;
  }
  return setOf(start, index + 1, value);
}

const THESE = oneOf('ces les');

/** `ces derniers mois`, `les trois prochaines années`, `ces dix dernières années`: so many units up to now or from now on. */
export function readLastUnits(scan: Scan, index: number, floor: number): Expression | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || !word.plural || word.symbol) return null;
  let at = index - 1;
  let shift = calendarAt(scan, at);
  let value = -1;
  if (shift?.kind === 'shift' && !shift.text) {
    const count = countEndingAt(scan, at, floor);
    if (count !== null) {
      value = count.value;
      at = count.start;
    }
  } else {
    // les derniers dix jours, les 48 dernières heures and les 48 heures écoulées
    const count = countEndingAt(scan, index, floor);
    const behind = calendarAt(scan, index + 1);
    if (count === null) {
      if (behind?.kind !== 'shift' || behind.text || !THESE.at(scan, index - 1)) return null;
      return upToNow(scan, index, index + 2, word.unit, -1);
    }
    shift = calendarAt(scan, count.start - 1);
    value = count.value;
    if (behind?.kind === 'shift' && THESE.at(scan, count.start - 1))
      return upToNow(scan, count.start, index + 2, word.unit, value);
    if (shift?.kind !== 'shift' || shift.text) return null;
    at = count.start - 1;
  }
  return upToNow(scan, at, index + 1, word.unit, value);
}

const BEGINNING = oneOf('premiers premières');

/** `les six premiers mois de l'année`, `les neuf premiers mois de 2024`: months from January on. */
export function readFirstUnits(scan: Scan, index: number, floor: number): Expression | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || word.unit !== 'month' || !BEGINNING.at(scan, index - 1)) return null;
  const count = countEndingAt(scan, index - 1, floor);
  if (count === null || count.value < 2 || count.value > 11) return null;
  const behind = yearBehind(scan, index + 1);
  if (behind === null) return null;
  const start = THESE.at(scan, count.start - 1) ? count.start - 1 : count.start;
  const month = (which: number): Expression => {
    const inner: Meaning = { kind: 'part-of-year', unit: 'month', index: which, shift: 0 };
    return expression(start, behind.end, { kind: 'in-year', inner, year: behind.meaning });
  };
  return expression(start, behind.end, { kind: 'interval', from: month(1), to: month(count.value) });
}

function upToNow(scan: Scan, from: number, end: number, unit: TimeUnit, value: number): Expression | null {
  const article = formAt(scan, from - 1);
  if (article === 'de' && value < 0) return null; // des signatures de dernières minutes
  if (!THESE.holds(article) && article !== 'des' && article !== 'aux' && article !== 'ses' && article !== 'de')
    return null;
  const start = THESE.holds(article) ? from - 1 : from;
  return expression(start, end, valueMeaning('duration', timexOf(unit, value), value >= 0));
}
