import { Grammar } from '../lexicon/lexeme.js';
import { endingTense, isParticipleForm } from '../lexicon/verb-endings.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { readDayTail } from './day-tail.js';
import { changed, type Expression, expression, type Meaning, type Shift } from './expression.js';
import { nightOf, withPartBefore } from './month-rules.js';
import { clockText, dayTemplate } from './point.js';
import {
  boundBefore,
  calendarAt,
  digitsAt,
  finished,
  isDash,
  isGlued,
  oneOf,
  prepositionAt,
  withDeterminer,
} from './surroundings.js';

/** `mercredi`, `lundi dernier`, `ce mardi soir`, `vendredi en huit`, `le samedi`, `tous les lundis`, `du lundi au vendredi`. */
export function readWeekday(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'weekday' || standsBeforeDate(scan, index)) return null;
  const { weekday } = word;
  const before = formAt(scan, index - 1);
  if (isName(scan, index)) return null;
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
  if (/^(?:le|du|au)$/.test(formAt(scan, at))) at++;
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

/** A weekday with a capital inside a sentence is a name: the collective Vendredi, Robinson's. */
function isName(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.case === Case.LOWER) return false;
  if (formAt(scan, index + 1) === "d'" && formAt(scan, index + 2) === 'après') return true;
  const before = scan.tokens[index - 1];
  if (token.gap === Gap.NONE && formAt(scan, index - 1).endsWith("'")) return token.case === Case.CAPITAL; // L'Aurore
  return (
    token.case === Case.CAPITAL && before?.kind === Kind.WORD && token.gap === Gap.SPACE && !isCapital(before.case)
  );
}

function isCapital(letterCase: number): boolean {
  return letterCase !== Case.LOWER;
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

/** `tous les lundis`, `chaque mardi soir`, `les samedis`, `le samedi` in a clause of habit, `du lundi au vendredi`. */
function habit(scan: Scan, index: number, weekday: number, plural: boolean): Expression | null {
  const before = formAt(scan, index - 1);
  if (!plural && before !== 'du' && before !== 'le' && before !== 'chaque') return null;
  if (before === 'du' && formAt(scan, index + 1) === 'au' && formAt(scan, index - 2) !== 'nuit') {
    const second = calendarAt(scan, index + 2);
    if (second?.kind !== 'weekday' || digitsAt(scan, index + 3, 2) >= 0) return null;
    return setOf(index, index + 3, `XXXX-WXX-${weekday}/XXXX-WXX-${second.weekday}`);
  }
  if (!plural && before === 'le' && EXCEPT.has(formAt(scan, index - 2)))
    return setOf(index - 1, index + 1, `XXXX-WXX-${weekday}`);
  const articles = plural ? before === 'les' || before === 'des' || before === 'ces' : before === 'chaque';
  if (!articles) return null;
  const every = before === 'les' && formAt(scan, index - 2) === 'tous';
  const start = every ? index - 2 : before === 'des' ? index : index - 1;
  const tail = readDayTail(scan, index + 1);
  const time = tail.clock !== null ? `T${clockText(tail.clock)}` : '';
  return setOf(start, tail.end, `XXXX-WXX-${weekday}${tail.part !== null ? `T${tail.part}` : time}`);
}

export function setOf(start: number, end: number, value: string): Expression {
  return expression(start, end, { kind: 'value', type: 'set', value, known: true });
}

/** `hier`, `hier soir`, `demain à 14h`, `aujourd'hui`. */
export function readDeictic(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'deictic') return null;
  const { end, part, clock, modifier, bound } = readDayTail(scan, index + 1);
  const meaning: Meaning = { kind: 'from-now', unit: 'day', offset: word.days };
  return [withPartBefore(scan, finished(scan, expression(index, end, meaning, { part, clock, modifier, bound })))];
}

/** `la veille`, `le lendemain matin`, `l'avant-veille au soir`; `la veille de Noël` belongs to the feast. */
export function readAnaphor(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'anaphor') return null;
  const article = formAt(scan, index - 1);
  if (article !== 'la' && article !== 'le' && article !== "l'" && article !== 'au' && article !== 'du') return null;
  const { end, part, clock, modifier, bound } = readDayTail(scan, index + 1);
  const next = formAt(scan, end);
  if (
    (next === 'de' || next === 'du' || next === "d'" || next === 'des') &&
    end === index + 1 &&
    (article === 'au' || article === 'du' || !isAfterNoun(scan, index - 2))
  )
    return null;
  const meaning: Meaning = { kind: 'from-text', unit: 'day', offset: word.days };
  return [finished(scan, expression(withDeterminer(scan, index), end, meaning, { part, clock, modifier, bound }))];
}

/** `le rejet la veille de son budget`: behind a noun, `la veille` stands alone and `de` belongs to the noun. */
function isAfterNoun(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const form = formAt(scan, index);
  return (
    token?.kind === Kind.WORD &&
    token.lexeme.grammar === 0 &&
    !/(?:é|ée|és|ées|e|ent)$/.test(form) &&
    !isParticipleForm(form) &&
    endingTense(form) === null
  );
}

const PART_OPENERS = oneOf('dans à en vers durant pendant dès avant après depuis');
const DEMONSTRATIVES = oneOf('ce cet cette');

/** `ce matin`, `cette nuit`, `dans la soirée`, `en fin de matinée`, `vers midi`, `la nuit dernière`: a part of the day spoken of. */
export function readPartOfDay(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'part' || isName(scan, index)) return null;
  const article = formAt(scan, index - 1);
  if (article === 'chaque' || (article === 'les' && formAt(scan, index - 2) === 'tous')) {
    const { end, clock } = readDayTail(scan, index + 1);
    const time = clock === null ? word.part : clockText(clock);
    return [setOf(article === 'chaque' ? index - 1 : index - 2, end, `XXXX-XX-XXT${time}`)];
  }
  if (DEMONSTRATIVES.has(article)) return [demonstrativePart(scan, index, word.part, word.hour)];
  const next = calendarAt(scan, index + 1);
  if (next?.kind === 'shift' && article === 'la') {
    const offset = word.part === 'NI' || next.text ? next.by : 0;
    const meaning: Meaning = next.text
      ? { kind: 'from-text', unit: 'day', offset }
      : { kind: 'from-now', unit: 'day', offset: Math.min(offset, 0) };
    return [finished(scan, expression(index - 1, index + 2, meaning, { part: word.part }))];
  }
  if (formAt(scan, index - 1) === 'même' && formAt(scan, index - 2) === 'la') {
    return [expression(index - 2, index + 1, { kind: 'from-text', unit: 'day', offset: 0 }, { part: word.part })];
  }
  if (word.hour >= 0) return exactHour(scan, index);
  return partOfThatDay(scan, index, word.part);
}

function demonstrativePart(
  scan: Scan,
  index: number,
  part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI',
  hour: number,
): Expression {
  const there = isDash(scan, index + 1) && formAt(scan, index + 2) === 'là';
  const late = formAt(scan, index - 2);
  const early = late === 'tôt' || late === 'tard';
  const start = early ? index - 2 : index - 1;
  const base = there ? index + 3 : index + 1;
  const tail = readDayTail(scan, base);
  const meaning: Meaning = there
    ? { kind: 'from-text', unit: 'day', offset: 0 }
    : { kind: 'from-now', unit: 'day', offset: 0 };
  const clock = hour >= 0 && tail.clock === null ? { hour, minute: 0, second: -1, zone: '' } : tail.clock;
  const modifier = early ? (late === 'tôt' ? 'start' : 'end') : tail.modifier;
  const { bound, tense } = boundBefore(scan, start);
  return expression(start, tail.clock !== null ? tail.end : base, meaning, { part, clock, modifier, bound, tense });
}

/** `à midi`, `vers minuit`, `midi` between other hours; not `le midi de la France`, `Midi-Pyrénées`. */
function exactHour(scan: Scan, index: number): readonly Expression[] | null {
  const before = prepositionAt(scan, index - 1);
  if (
    !PART_OPENERS.has(before) &&
    before !== 'à' &&
    before !== 'de' &&
    before !== "jusqu'" &&
    before !== 'ici' &&
    before !== 'entre'
  )
    return null;
  if (scan.tokens[index]?.case !== Case.LOWER) return null;
  const { end, clock, modifier } = readDayTail(scan, index);
  const joint = formAt(scan, end);
  if (clock === null || (before === 'de' && joint !== 'à' && boundBefore(scan, index).bound === null)) return null;
  return [finished(scan, expression(index, end, { kind: 'that-day' }, { clock, modifier }))];
}

function partOfThatDay(
  scan: Scan,
  index: number,
  part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI',
): readonly Expression[] | null {
  let start = index;
  let prefixed = false;
  if (formAt(scan, start - 1) === 'petit') start--;
  if (/^(la|le|l')$/.test(formAt(scan, start - 1))) start--;
  const edge = edgeBefore(scan, start);
  if (edge !== null) {
    start = edge.start;
    prefixed = true;
  }
  if (formAt(scan, start - 1) === 'toute' || formAt(scan, start - 1) === 'tout') {
    if (start === index || edge !== null || isOfEvent(scan, index + 1)) return null;
    return [expression(start - 1, index + 1, { kind: 'that-day' }, { part })];
  }
  const before = prepositionAt(scan, start - 1);
  const opened =
    before === 'au' ||
    PART_OPENERS.has(before) ||
    before === "jusqu'" ||
    before === 'ici' ||
    (before === 'de' && opensCourse(scan, start)) ||
    (start < index && standsAlone(scan, start, index + 1));
  const itself = formAt(scan, index + 1) === 'même' && start < index; // le soir même
  if (!opened && !prefixed && !itself) return null;
  if (before === 'à' && start === index) return null; // à nuit
  let modifier: Expression['modifier'] = edge?.modifier ?? null;
  let { bound, tense } = boundBefore(scan, start);
  // `tard dans la soirée`, `plus tôt dans la journée` count whole.
  const late = before === 'dans' ? formAt(scan, start - 2) : '';
  if (late === 'tard' || late === 'tôt') {
    start -= formAt(scan, start - 3) === 'plus' ? 3 : 2;
    modifier = late === 'tôt' ? 'start' : 'end';
    bound = null;
    tense = null;
  } else if (before === 'vers') {
    start--;
    modifier ??= 'approx';
  }
  const end = formAt(scan, index + 1) === 'même' ? index + 2 : index + 1;
  if (isOfEvent(scan, end)) return null;
  return [expression(start, end, { kind: 'that-day' }, { part, modifier, bound, tense })];
}

/** `à partir de la mi-journée`, `au fil de l'après-midi`, `au cours de la nuit`. */
function opensCourse(scan: Scan, start: number): boolean {
  const noun = formAt(scan, start - 2);
  return noun === 'fil' || noun === 'cours' || boundBefore(scan, start).bound !== null;
}

/**
 * `Le soir, il chantait`, `rapidement l'après-midi, …`, `plus calme l'après-midi.`: between two signs, or behind an adverb or adjective
 * and before a sign, the part of day dates the clause; `, l'après-midi sera calme` tells of it.
 */
function standsAlone(scan: Scan, start: number, end: number): boolean {
  const before = scan.tokens[start - 1];
  const opens = before === undefined || before.kind !== Kind.WORD;
  const next = scan.tokens[end];
  if (opens && (grammarAt(scan, end) & Grammar.AUXILIARY) !== 0) return formAt(scan, end - 1) === 'après-midi';
  const closes = next === undefined || (next.kind === Kind.PUNCTUATION && !isDash(scan, end)) || next.gap >= Gap.LINE;
  if (!closes) return false;
  if (opens) return isSign(scan, end, ',');
  const { grammar, calendar } = before.lexeme;
  if (calendar !== null || formAt(scan, end - 1) === 'nuit') return false;
  if ((grammar & Grammar.ADVERB) !== 0) return true;
  return before.case === Case.LOWER && grammar === 0 && /(?:é|ée|és|ées|ment|e)$/.test(formAt(scan, start - 1));
}

/** `fin d'après-midi`, `la fin de la matinée` ending before `start`. */
function edgeBefore(scan: Scan, start: number): { start: number; modifier: 'start' | 'mid' | 'end' } | null {
  const of = formAt(scan, start - 1);
  if (of !== 'de' && of !== "d'") return null;
  const edge = calendarAt(scan, start - 2);
  if (edge?.kind !== 'edge' || !edge.bare) return null;
  const at = withDeterminer(scan, start - 2);
  return { start: at, modifier: edge.modifier };
}

/** `dans la nuit de l'attentat`, `au soir du premier tour`: the day is named by what happened on it. */
function isOfEvent(scan: Scan, index: number): boolean {
  const of = formAt(scan, index);
  if (of !== 'de' && of !== 'du' && of !== "d'") return false;
  for (let at = index + 1; at < index + 4; at++) {
    const word = calendarAt(scan, at);
    if (word !== null || digitsAt(scan, at, 2) > 0) return true; // the day's own rule takes the part in
  }
  return false;
}

/** `à cette date`, `la même date`: the day spoken of. */
export function readThatDate(scan: Scan, index: number): readonly Expression[] | null {
  const before = formAt(scan, index - 1);
  const same = before === 'même' && formAt(scan, index - 2) === 'la';
  if (before !== 'cette' && !same) return null;
  const meaning: Meaning = { kind: 'from-text', unit: 'day', offset: 0 };
  return [finished(scan, expression(same ? index - 2 : index - 1, index + 1, meaning))];
}
