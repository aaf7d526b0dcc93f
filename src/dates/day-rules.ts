import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { changed, type Expression, expression, type Meaning, type Shift } from './expression.js';
import { nightOf, withPartBefore } from './month-rules.js';
import { readOrdinalWeekday } from './ordinal-weekday.js';
import { isName, setOf } from './part-rules.js';
import { clockText, dayTemplate } from './point.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';

const LE_DU_AU = oneOf('le du au');

/** `mercredi`, `lundi dernier`, `ce mardi soir`, `vendredi en huit`, `le samedi`, `tous les lundis`, `du lundi au vendredi`. */
export function readWeekday(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'weekday' || standsBeforeDate(scan, index)) return null;
  const { weekday } = word;
  const before = formAt(scan, index - 1);
  if (isName(scan, index)) return null;
  const ordinal = readOrdinalWeekday(scan, index, weekday);
  if (ordinal !== null) return [ordinal];
  const set = habit(scan, index, weekday, word.plural);
  if (set !== null) return [set];
  if (word.plural) return null;
  if (before === 'un') return someWeekday(scan, index, weekday);

  let end = index + 1;
  let shift: Shift = 0;
  let weeks = 0;
  let anaphoric: -1 | 0 | 1 = 0;
  const next = calendarAt(scan, end);
  const day = digitsAt(scan, end, 2);
  if (day >= 1 && day <= 31 && startsDayNumber(scan, end)) return [dayNumbered(scan, index, weekday, day)];
  if (next?.kind === 'shift') {
    if (next.text) anaphoric = next.by;
    else shift = next.by;
    end++;
  } else if (formAt(scan, end) === 'en' && (formAt(scan, end + 1) === 'huit' || formAt(scan, end + 1) === 'quinze')) {
    weeks = formAt(scan, end + 1) === 'huit' ? 1 : 2;
    end += 2;
  } else if (formAt(scan, end) === 'même') end++;
  const tail = readDayTail(scan, end);
  const meaning: Meaning =
    anaphoric !== 0
      ? { kind: 'weekday-from-text', weekday, shift: anaphoric }
      : { kind: 'weekday', weekday, shift, weeks };
  let start = withDeterminer(scan, index);
  const { part, clock, modifier, bound } = tail;
  const early = formAt(scan, start - 1);
  if (early === 'tôt' || early === 'tard') start -= formAt(scan, start - 2) === 'très' ? 2 : 1;
  const found = finished(scan, expression(start, tail.end, meaning, { part, clock, modifier, bound }));
  if (early === 'tôt' || early === 'tard') return [changed(found, { modifier: early === 'tôt' ? 'start' : 'end' })];
  return [ofNight(scan, found) ?? withPartBefore(scan, found)];
}

/** `un mardi`: a day of which no more is said. */
function someWeekday(scan: Scan, index: number, weekday: number): readonly Expression[] {
  const { end, part, clock, modifier } = readDayTail(scan, index + 1);
  if (formAt(scan, end) === 'sur') return [setOf(index - 1, end, `XXXX-WXX-${weekday}`)];
  return [
    expression(
      index - 1,
      end,
      { kind: 'point', point: dayTemplate(Number.NaN, 0, 0, weekday) },
      { part, clock, modifier },
    ),
  ];
}

/** A weekday before `3 avril` belongs to that date. */
function standsBeforeDate(scan: Scan, index: number): boolean {
  let at = index + 1;
  const comma = isSign(scan, at, ',');
  if (comma) at++;
  else if (formAt(scan, at) === 'le') at++;
  if (digitsAt(scan, at, 2) >= 0) at++;
  else if (formAt(scan, at) === 'premier') at++;
  else return false;
  if (formAt(scan, at) === 'er' || formAt(scan, at) === 'ᵉʳ') at++;
  if (calendarAt(scan, at)?.kind === 'month') return formAt(scan, index + 1) !== 'le';
  if (comma) return false;
  // `samedi 13 et dimanche 14 septembre`, `du lundi 3 au mercredi 5 mai`: the days share the month.
  const joint = formAt(scan, at);
  if (joint !== 'et' && joint !== 'au' && joint !== 'ou' && !isSign(scan, at, ',') && !isDash(scan, at)) return false;
  at++;
  if (LE_DU_AU.at(scan, at)) at++;
  if (calendarAt(scan, at)?.kind === 'weekday') at++;
  if (digitsAt(scan, at, 2) < 0) return false;
  if (formAt(scan, at + 1) === 'er') at++;
  return calendarAt(scan, at + 1)?.kind === 'month';
}

/** `mardi 3`, and not `mardi 3-1`, `mardi 14h`, `mardi 20 personnes`. */
function startsDayNumber(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  if (next === undefined) return true;
  if (next.kind === Kind.WORD)
    return next.lexeme.calendar === null && next.lexeme.unit === null && next.lexeme.grammar !== 0;
  return next.kind === Kind.PUNCTUATION && !(next.gap === Gap.NONE && isGlued(scan, index + 2));
}

function dayNumbered(scan: Scan, index: number, weekday: number, day: number): Expression {
  const { end, part, clock, modifier, bound } = readDayTail(scan, index + 2);
  const meaning: Meaning = { kind: 'date', month: 0, day, weekday, shift: 0 };
  return finished(scan, expression(withDeterminer(scan, index), end, meaning, { part, clock, modifier, bound }));
}

/** `dans la nuit de samedi à dimanche`: the night that begins on the first day. */
function ofNight(scan: Scan, found: Expression): Expression | null {
  const { end } = found;
  const joint = formAt(scan, end);
  if (joint !== 'à' && joint !== 'au') return null;
  const second = calendarAt(scan, end + 1);
  if (second?.kind !== 'weekday' || digitsAt(scan, end + 2, 2) >= 0) return null;
  const opener = formAt(scan, found.start - 1);
  if (formAt(scan, found.start - 2) !== 'nuit' || (opener !== 'de' && opener !== 'du')) return null;
  // The night is over when its second day has come: that one is looked for.
  const inner: Meaning = { kind: 'weekday', weekday: second.weekday, shift: 0, weeks: 0 };
  const night = changed(found, { meaning: { kind: 'days-from', days: -1, inner } });
  return nightOf(scan, night, expression(end + 1, end + 2, inner));
}

const EXCEPT = oneOf('sauf excepté hormis');

function isPluralDay(scan: Scan, index: number): boolean {
  const word = calendarAt(scan, index);
  return word?.kind === 'weekday' && word.plural;
}

/** `tous les lundis`, `chaque mardi soir`, `les samedis`, `le samedi` in a clause of habit, `du lundi au vendredi`. */
function habit(scan: Scan, index: number, weekday: number, plural: boolean): Expression | null {
  const before = formAt(scan, index - 1);
  if (!plural && before !== 'du' && before !== 'le' && before !== 'chaque') return null;
  if (before === 'du' && formAt(scan, index + 1) === 'au' && formAt(scan, index - 2) !== 'nuit') {
    const second = calendarAt(scan, index + 2);
    if (second?.kind !== 'weekday' || digitsAt(scan, index + 3, 2) >= 0) return null;
    return setOf(index, index + 3, `XXXX-WXX-${weekday}/XXXX-WXX-${second.weekday}`);
  }
  if (!plural && before === 'le' && EXCEPT.at(scan, index - 2))
    return setOf(index - 1, index + 1, `XXXX-WXX-${weekday}`);
  const joined = plural && (before === 'et' || isSign(scan, index - 1, ',')) && isPluralDay(scan, index - 2);
  if (joined) return setOf(index, index + 1, `XXXX-WXX-${weekday}`);
  const articles = plural ? before === 'les' || before === 'des' || before === 'ces' : before === 'chaque';
  if (!articles) return null;
  const every = before === 'les' && formAt(scan, index - 2) === 'tous';
  const start = every ? index - 2 : before === 'des' ? index : index - 1;
  const tail = readDayTail(scan, index + 1);
  const time = tail.clock !== null ? `T${clockText(tail.clock)}` : '';
  return setOf(start, tail.end, `XXXX-WXX-${weekday}${tail.part !== null ? `T${tail.part}` : time}`);
}
