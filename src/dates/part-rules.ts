import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { clockText } from './point.js';
import { boundBefore, calendarAt, digitsAt, finished, isDash, prepositionAt, withDeterminer } from './surroundings.js';

const LIKE_PARTICIPLE_OR_ADVERB = like(/(?:é|ée|és|ées|ment|e)$/);

/** A weekday with a capital inside a sentence is a name: the collective Vendredi, Robinson's. */
export function isName(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.case === Case.LOWER) return false;
  if (formAt(scan, index + 1) === "d'" && formAt(scan, index + 2) === 'après') return true;
  const before = tokenAt(scan, index - 1);
  if (token.gap === Gap.NONE && formAt(scan, index - 1).endsWith("'")) return token.case === Case.CAPITAL; // L'Aurore
  return (
    token.case === Case.CAPITAL && before?.kind === Kind.WORD && token.gap === Gap.SPACE && !isCapital(before.case)
  );
}

function isCapital(letterCase: number): boolean {
  return letterCase !== Case.LOWER;
}

export function setOf(start: number, end: number, value: string): Expression {
  return expression(start, end, { kind: 'value', type: 'set', value, known: true });
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
  if (DEMONSTRATIVES.holds(article)) return [demonstrativePart(scan, index, word.part, word.hour)];
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
    !PART_OPENERS.holds(before) &&
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
    PART_OPENERS.holds(before) ||
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
  // le soir même is of a day that has been told, never of today for want of one
  const meaning: Meaning = itself ? { kind: 'from-text', unit: 'day', offset: 0 } : { kind: 'that-day' };
  return [expression(start, end, meaning, { part, modifier, bound, tense })];
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
  const before = tokenAt(scan, start - 1);
  const opens = before === undefined || before.kind !== Kind.WORD;
  const next = scan.tokens[end];
  if (opens && (grammarAt(scan, end) & Grammar.AUXILIARY) !== 0) return formAt(scan, end - 1) === 'après-midi';
  const closes = next === undefined || (next.kind === Kind.PUNCTUATION && !isDash(scan, end)) || next.gap >= Gap.LINE;
  if (!closes) return false;
  if (opens) return isSign(scan, end, ',');
  const { grammar, calendar } = before.lexeme;
  if (calendar !== null || formAt(scan, end - 1) === 'nuit') return false;
  if ((grammar & Grammar.ADVERB) !== 0) return true;
  return before.case === Case.LOWER && grammar === 0 && LIKE_PARTICIPLE_OR_ADVERB.at(scan, start - 1);
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
