import type { TimeUnit } from '../lexicon/calendar.js';
import { Grammar } from '../lexicon/lexeme.js';
import { isAge } from '../numerals/read-age.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Kind } from '../text/token.js';
import { setOf } from './day-rules.js';
import { readDayTail } from './day-tail.js';
import { type Duration, readDuration, timexOf, vagueDuration } from './durations.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { readHours } from './hour-rules.js';
import { countEndingAt } from './numerals.js';
import { readPeriod, yearBehind } from './period-rules.js';
import { clockText, type Granularity } from './point.js';
import { boundBefore, calendarAt, digitsAt, isDash, isGlued, oneOf, startOfApproximation } from './surroundings.js';

/** An expression around a unit of time: an hour, a duration, a set, a time so far from now or from the text, or a period. */
export function readUnit(scan: Scan, index: number, floor: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || isSign(scan, index - 1, '/')) return null;
  // 24 Heures du Mans, 60 Minutes: a capital behind a number makes a title.
  if (scan.tokens[index]?.case === Case.CAPITAL && !word.symbol && scan.tokens[index - 1]?.kind === Kind.NUMBER)
    return null;
  const hour = word.unit === 'hour' ? readHours(scan, index, floor) : null;
  if (hour !== null) return hour;
  const set = readSet(scan, index, floor);
  if (set !== null) return [set];
  const first = readFirstUnits(scan, index, floor);
  if (first !== null) return [first];
  const recent = readLastUnits(scan, index, floor);
  if (recent !== null) return [recent];
  const duration = readDuration(scan, index, floor) ?? vagueDuration(scan, index);
  if (duration !== null) {
    const found = fromDuration(scan, duration, floor);
    return found === null ? null : [found];
  }
  return readPeriod(scan, index) ?? wholeUnit(scan, index);
}

/** `toute la journée`, `toute l'année`, `tout le mois`: the whole of one. */
function wholeUnit(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || word.plural !== (formAt(scan, index) === 'mois') || word.symbol || word.scale !== 1)
    return null;
  const all = formAt(scan, index - 2);
  if ((all !== 'toute' && all !== 'tout') || !/^(la|l'|le)$/.test(formAt(scan, index - 1))) return null;
  const meaning = valueMeaning('duration', timexOf(word.unit, 1), true);
  return [expression(index - 2, index + 1, meaning, { bound: boundBefore(scan, index - 2).bound })];
}

/** `il y a trois ans`, `dans deux semaines`, `trois jours plus tard`, else the duration itself. */
function fromDuration(scan: Scan, duration: Duration, floor: number): Expression | null {
  const { start, value, unit } = duration;
  if ((unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day') && isAge(scan, start)) return null;
  const approxStart = startOfApproximation(scan, start);
  const approximate = duration.approximate || approxStart < start;
  const modifier = approximate ? 'approx' : null;
  const lead = startOfDegree(scan, approxStart);

  const ago = agoBefore(scan, lead);
  if (ago !== null && !isOfSomething(scan, duration.end)) {
    const meaning = value < 0 ? vague('PAST_REF') : ago.text ? stepFromText(duration, -1) : stepFromNow(duration, -1);
    return expression(ago.start, duration.end, meaning, { modifier, ...boundBefore(scan, ago.start) });
  }
  const later = laterBehind(scan, duration.end);
  if (later !== null && rangeBefore(scan, duration, floor) === null) {
    const meaning =
      value < 0 ? vague(later.direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : stepFromText(duration, later.direction);
    return expression(approxStart, later.end, meaning, { modifier, bound: boundBefore(scan, approxStart).bound });
  }
  const before = formAt(scan, lead - 1);
  if (
    before === 'dans' ||
    before === 'sous' ||
    (before === 'ici' && formAt(scan, lead - 2) === "d'") ||
    isUntilTo(scan, lead)
  ) {
    if (!isOfSomething(scan, duration.end)) {
      const meaning = value < 0 ? vague('FUTURE_REF') : stepFromNow(duration, 1);
      return expression(approxStart, duration.end, meaning, { modifier, bound: before === 'dans' ? null : 'until' });
    }
  }
  const range = rangeBefore(scan, duration, floor);
  if (range !== null)
    return isAge(scan, range.start) || isAgeGroup(scan, range.start, unit)
      ? null
      : expression(range.start, duration.end, valueMeaning('duration', range.timex, true), {
          bound: boundOfDuration(scan, range.start),
        });
  if (duration.isOne && !isCounted(scan, duration)) return null;
  const withThe = formAt(scan, start - 1) === 'les' && value > 0 ? start - 1 : approxStart;
  const bound = boundOfDuration(scan, lead);
  return expression(Math.min(withThe, approxStart), duration.end, valueMeaning('duration', duration.timex, true), {
    modifier,
    bound,
  });
}

function boundOfDuration(scan: Scan, start: number): Expression['bound'] {
  const before = formAt(scan, start - 1);
  return before === 'depuis' || before === 'dès' ? 'since' : null;
}

/** `les 18-24 ans`, `des 15 à 20 ans`: people of an age. */
function isAgeGroup(scan: Scan, start: number, unit: TimeUnit): boolean {
  return unit === 'year' && /^(?:les|des|aux|jeunes)$/.test(formAt(scan, start - 1));
}

/** `deux ou trois jours`, `dix à quinze ans`, `10-15 minutes`, `entre cinq et dix ans`: a range of durations. */
function rangeBefore(
  scan: Scan,
  { start, end, unit, value, timex }: Duration,
  floor: number,
): { start: number; timex: string } | null {
  const joint = formAt(scan, start - 1);
  const dash = isDash(scan, start - 1) && isGlued(scan, start);
  if ((joint !== 'à' && joint !== 'ou' && joint !== 'et' && !dash) || value < 0 || end <= start) return null;
  const low = countEndingAt(scan, start - 1, floor);
  if (
    low === null ||
    low.value < 0 ||
    low.value >= value ||
    (joint === 'et' && formAt(scan, low.start - 1) !== 'entre')
  )
    return null;
  // de 2 à 5 ans, where the first number has its own preposition; `à` alone joins numbers that stand side by side
  return { start: low.start, timex: `${timexOf(unit, low.value)}/${timex}` };
}

export function valueMeaning(type: 'duration' | 'set' | 'date', value: string, known: boolean): Meaning {
  return { kind: 'value', type, value, known };
}

function vague(value: string): Meaning {
  return valueMeaning('date', value, false);
}

function isUntilTo(scan: Scan, index: number): boolean {
  return formAt(scan, index - 1) === 'à' && formAt(scan, index - 2) === 'ici' && formAt(scan, index - 3) === "d'";
}

const GRANULARITY: Readonly<Record<TimeUnit, Granularity>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

export function granularityOf(unit: TimeUnit): Granularity {
  return GRANULARITY[unit];
}

function stepFromNow(duration: Duration, direction: -1 | 1): Meaning {
  if (!Number.isNaN(duration.seconds)) return { kind: 'moments-from-now', seconds: direction * duration.seconds };
  const { unit, offset } = stepOf(duration, direction);
  return { kind: 'from-now', unit, offset };
}

function stepFromText(duration: Duration, direction: -1 | 1): Meaning {
  if (!Number.isNaN(duration.seconds)) return { kind: 'moments-from-text', seconds: direction * duration.seconds };
  const { unit, offset } = stepOf(duration, direction);
  return { kind: 'from-text', unit, offset };
}

/** A relative date has the granularity of its unit; a century ago is a year, and so is a fraction in its smaller unit. */
function stepOf({ unit, value }: Duration, direction: -1 | 1): { unit: Granularity; offset: number } {
  if (unit === 'decade') return { unit: 'year', offset: direction * Math.round(value * 10) };
  if (unit === 'century') return { unit: 'year', offset: direction * Math.round(value * 100) };
  if (unit === 'millennium') return { unit: 'year', offset: direction * Math.round(value * 1000) };
  if (unit === 'year' && !Number.isInteger(value)) return { unit: 'month', offset: direction * Math.round(value * 12) };
  return { unit: GRANULARITY[unit], offset: direction * Math.round(value) };
}

/** `plus de`, `moins de`, `à peine`, `déjà` before a number: outside the span of the number, inside that of `il y a`. */
function startOfDegree(scan: Scan, start: number): number {
  let at = start;
  const of = formAt(scan, at - 1);
  if (of === 'de' || of === "d'") {
    const degree = formAt(scan, at - 2);
    if (degree === 'plus' || degree === 'moins') {
      at -= 2;
      if (formAt(scan, at - 1) === 'peu' && formAt(scan, at - 2) === 'un') at -= 2;
    }
  } else if (of === 'peine' && formAt(scan, at - 2) === 'à') at -= 2;
  else if (of === 'moins' && formAt(scan, at - 2) === 'au') at -= 2;
  else if (of === 'déjà' || of === 'seulement' || of === 'exactement' || of === 'juste' || of === 'tout') at--;
  return at;
}

/** `il y a`, `voilà`, `voici` before token `end`; `il y avait` counts from the text. */
function agoBefore(scan: Scan, end: number): { start: number; text: boolean } | null {
  const last = formAt(scan, end - 1);
  if (last === 'voilà' || last === 'voici') return { start: end - 1, text: false };
  if (last !== 'a' && last !== 'avait') return null;
  if (formAt(scan, end - 2) !== 'y') return null;
  const start = formAt(scan, end - 3) === 'il' ? end - 3 : end - 2;
  return { start, text: last === 'avait' };
}

const SUBJECTS = oneOf("il elle on ils elles je j' nous vous c' ce");

/** `plus tard`, `plus tôt`, `auparavant`, and `après`, `avant` where nothing depends on them. */
function laterBehind(scan: Scan, index: number): { end: number; direction: -1 | 1 } | null {
  let at = index;
  if (formAt(scan, at) === 'à' && formAt(scan, at + 1) === 'peine') at += 2;
  const form = formAt(scan, at);
  if (form === 'plus') {
    const which = formAt(scan, at + 1);
    if (which !== 'tard' && which !== 'tôt') return null;
    const than = formAt(scan, at + 2);
    if (than === 'que' || than === "qu'") return null;
    return { end: at + 2, direction: which === 'tard' ? 1 : -1 };
  }
  if (form === 'auparavant') return { end: at + 1, direction: -1 };
  if (form !== 'après' && form !== 'avant') return null;
  // `"48 heures avant" le début`: a closing mark does not cut the preposition from its noun.
  const marked = scan.tokens[at + 1]?.kind === Kind.MARK;
  if (marked && (grammarAt(scan, at + 2) & (Grammar.DEFINITE | Grammar.DETERMINER | Grammar.INDEFINITE)) !== 0)
    return null;
  const next = scan.tokens[at + 1];
  const alone =
    next === undefined ||
    next.kind === Kind.PUNCTUATION ||
    next.kind === Kind.MARK ||
    SUBJECTS.has(formAt(scan, at + 1));
  const subject = alone || (grammarAt(scan, at + 1) & (Grammar.AUXILIARY | Grammar.VERB)) !== 0;
  return subject ? { end: at + 1, direction: form === 'après' ? 1 : -1 } : null;
}

/** `dans un délai de`, `il y a deux heures de route`: what the number measures follows. */
function isOfSomething(scan: Scan, index: number): boolean {
  const form = formAt(scan, index);
  return (form === 'de' || form === "d'") && formAt(scan, index + 1) !== 'ici' && formAt(scan, index + 1) !== 'cela';
}

const MEASURING = oneOf(
  "en pendant durant depuis sur de d' après avant sous dès pour à contre toute moins plus qu' que",
);
const BEHIND = oneOf('de plus moins et après avant auparavant ferme durant sur');

/** `une seconde place`, `un jour`, `une année record`: one of these is an article unless something around it measures. */
function isCounted(scan: Scan, { start, end, unit, timex }: Duration): boolean {
  const before = formAt(scan, start - 1);
  const behind = formAt(scan, end);
  const noun = formAt(scan, end - 1);
  if (unit === 'second') {
    const token = scan.tokens[end];
    return token === undefined || token.kind !== Kind.WORD || token.lexeme.grammar !== 0;
  }
  const article =
    unit === 'day' ||
    unit === 'weekend' ||
    unit === 'quarter' ||
    unit === 'half' ||
    noun === 'année' ||
    timex.includes('N');
  if (!article) return true;
  if (before === "d'" && formAt(scan, start - 2) === 'fois') return false;
  if (
    unit === 'day' &&
    noun === 'jour' &&
    behind !== 'de' &&
    behind !== 'et' &&
    before !== 'en' &&
    before !== 'pendant' &&
    before !== 'durant'
  )
    return false;
  // `retour sur une journée farcie`: one that is described is not measured
  const described = scan.tokens[end]?.kind === Kind.WORD && grammarAt(scan, end) === 0 && before === 'sur';
  if (described) return false;
  return MEASURING.has(before) && before !== "qu'" && before !== 'que' ? true : BEHIND.has(behind) || behind === "d'";
}

/** `tous les deux ans`, `chaque année`, `deux fois par an`, `par mois`, `sept jours sur sept`. */
function readSet(scan: Scan, index: number, floor: number): Expression | null {
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
  if (formAt(scan, index + 1) === 'sur' && !isAge(scan, count.start)) {
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
function readLastUnits(scan: Scan, index: number, floor: number): Expression | null {
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
      if (behind?.kind !== 'shift' || behind.text || !THESE.has(formAt(scan, index - 1))) return null;
      return upToNow(scan, index, index + 2, word.unit, -1);
    }
    shift = calendarAt(scan, count.start - 1);
    value = count.value;
    if (behind?.kind === 'shift' && THESE.has(formAt(scan, count.start - 1)))
      return upToNow(scan, count.start, index + 2, word.unit, value);
    if (shift?.kind !== 'shift' || shift.text) return null;
    at = count.start - 1;
  }
  return upToNow(scan, at, index + 1, word.unit, value);
}

const BEGINNING = oneOf('premiers premières');

/** `les six premiers mois de l'année`, `les neuf premiers mois de 2024`: months from January on. */
function readFirstUnits(scan: Scan, index: number, floor: number): Expression | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || word.unit !== 'month' || !BEGINNING.has(formAt(scan, index - 1))) return null;
  const count = countEndingAt(scan, index - 1, floor);
  if (count === null || count.value < 2 || count.value > 11) return null;
  const behind = yearBehind(scan, index + 1);
  if (behind === null) return null;
  const start = THESE.has(formAt(scan, count.start - 1)) ? count.start - 1 : count.start;
  const month = (which: number): Expression => {
    const inner: Meaning = { kind: 'part-of-year', unit: 'month', index: which, shift: 0 };
    return expression(start, behind.end, { kind: 'in-year', inner, year: behind.meaning });
  };
  return expression(start, behind.end, { kind: 'interval', from: month(1), to: month(count.value) });
}

function upToNow(scan: Scan, from: number, end: number, unit: TimeUnit, value: number): Expression | null {
  const article = formAt(scan, from - 1);
  if (article === 'de' && value < 0) return null; // des signatures de dernières minutes
  if (!THESE.has(article) && article !== 'des' && article !== 'aux' && article !== 'ses' && article !== 'de')
    return null;
  const start = THESE.has(article) ? from - 1 : from;
  return expression(start, end, valueMeaning('duration', timexOf(unit, value), value >= 0));
}
