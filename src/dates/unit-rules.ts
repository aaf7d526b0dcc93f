import type { TimeUnit } from '../lexicon/calendar.js';
import { Grammar } from '../lexicon/lexeme.js';
import { isAge } from '../numerals/read-age.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { type Duration, readDuration, timexOf, vagueDuration } from './durations.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { readHours } from './hour-rules.js';
import { countEndingAt } from './numerals.js';
import { readPeriod } from './period-rules.js';
import { readFirstUnits, readLastUnits, readSet, valueMeaning } from './set-rules.js';
import { stepFromNow, stepFromText } from './steps.js';
import { boundBefore, calendarAt, digitsAt, isDash, isGlued, startOfApproximation } from './surroundings.js';

const LES_DES_AUX = oneOf('les des aux jeunes');

/** An expression around a unit of time: an hour, a duration, a set, a time so far from now or from the text, or a period. */
export function readUnit(scan: Scan, index: number, floor: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || isSign(scan, index - 1, '/')) return null;
  // 24 Heures du Mans, 60 Minutes: a capital behind a number makes a title.
  if (scan.tokens[index]?.case === Case.CAPITAL && !word.symbol && tokenAt(scan, index - 1)?.kind === Kind.NUMBER)
    return null;
  const perDay = isSign(scan, index + 1, '/') && digitsAt(scan, index + 2, 2) === 24; // 24h/24
  const hour = word.unit === 'hour' && !perDay ? readHours(scan, index, floor) : null;
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
  return unit === 'year' && LES_DES_AUX.at(scan, start - 1);
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

function vague(value: string): Meaning {
  return valueMeaning('date', value, false);
}

function isUntilTo(scan: Scan, index: number): boolean {
  return formAt(scan, index - 1) === 'à' && formAt(scan, index - 2) === 'ici' && formAt(scan, index - 3) === "d'";
}

const DEGREES = oneOf('déjà maintenant seulement exactement juste tout bientôt quasiment pile');

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
  else if (of === 'juste' && formAt(scan, at - 2) === 'tout') at -= 2;
  else if (DEGREES.holds(of)) at--;
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
    next === undefined || next.kind === Kind.PUNCTUATION || next.kind === Kind.MARK || SUBJECTS.at(scan, at + 1);
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
  return MEASURING.holds(before) && before !== "qu'" && before !== 'que'
    ? true
    : BEHIND.holds(behind) || behind === "d'";
}
