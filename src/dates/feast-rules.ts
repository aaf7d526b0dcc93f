import type { Feast } from '../lexicon/calendar.js';
import { formAt, tokenAt } from '../text/article.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { DATED_EVENTS } from './events.js';
import { type Expression, expression, type Meaning, type Shift } from './expression.js';
import { dayTemplate } from './point.js';
import { feastIn } from './resolve.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { yearAt } from './year-behind.js';

/** Feasts of several words, each with the word of the calendar that triggers it at the head. */
const PHRASES: readonly (readonly [phrase: string, Feast])[] = [
  ['lundi de pâques', { fromEaster: 1 }],
  ['dimanche de pâques', { fromEaster: 0 }],
  ['dimanche des rameaux', { fromEaster: -7 }],
  ['vendredi saint', { fromEaster: -2 }],
  ['jeudi saint', { fromEaster: -3 }],
  ['samedi saint', { fromEaster: -1 }],
  ["jeudi de l'ascension", { fromEaster: 39 }],
  ['lundi de pentecôte', { fromEaster: 50 }],
  ['dimanche de pentecôte', { fromEaster: 49 }],
  ['mardi gras', { fromEaster: -47 }],
  ['mercredi des cendres', { fromEaster: -46 }],
  ["jour de l'an", { month: 1, day: 1 }],
  ['jour de noël', { month: 12, day: 25 }],
  ['soir de noël', { month: 12, day: 24 }],
  ['nuit de noël', { month: 12, day: 24 }],
  ['veille de noël', { month: 12, day: 24 }],
  ['lendemain de noël', { month: 12, day: 26 }],
  ['veille du nouvel an', { month: 12, day: 31 }],
];

let phrases: PhraseTable<Feast> | null = null;

/** `lundi de Pâques`, `mardi gras`, `le jour de l'An`: a feast that begins with a word of the calendar. */
export function readFeastPhrase(scan: Scan, index: number): readonly Expression[] | null {
  phrases ??= phraseTable(PHRASES);
  const match = phrases.matchAt(scan, index);
  return match === null ? null : [feast(scan, withDeterminer(scan, index), match.end, match.data)];
}

/** A day that an extension names, by all its words: `la fête de la Mer`. */
export function readNamedDay(scan: Scan, index: number): readonly Expression[] | null {
  const match = scan.lexicon.additions?.days.matchAt(scan, index);
  return match ? [feast(scan, withDeterminer(scan, index), match.end, match.data)] : null;
}

/** After these `de Noël` is the day; after any other noun (`marché de Noël`) it is not. */
const BEFORE_OF = oneOf('réveillon messe fêtes week-end fin');

/** `Noël`, `à Pâques`, `la Toussaint`, `d'ici à la Saint-Nicolas`. */
export function readFeast(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'feast' || scan.tokens[index]?.case === Case.LOWER) return null;
  const before = formAt(scan, index - 1);
  const article = before === 'la' || before === 'le' || before === "l'" ? before : 'none';
  if (word.article !== article) return null;
  if (word.article === 'none') {
    if (before === 'de' || before === "d'") {
      const noun = formAt(scan, index - 2);
      if (!BEFORE_OF.holds(noun)) return null;
    }
    const next = scan.tokens[index + 1];
    if (next?.kind === Kind.WORD && next.gap < Gap.LINE && next.case !== Case.LOWER && next.lexeme.calendar === null)
      return null; // Noël Mamère
    if (before === '' && !followsPunctuation(scan, index)) return null;
  }
  return [feast(scan, withDeterminer(scan, index), index + 1, word.feast)];
}

function followsPunctuation(scan: Scan, index: number): boolean {
  const before = tokenAt(scan, index - 1);
  return before === undefined || before.kind !== Kind.WORD;
}

function feast(scan: Scan, start: number, index: number, data: Feast): Expression {
  const year = yearAt(scan, index);
  if (year > 0) return finished(scan, expression(start, index + 1, { kind: 'point', point: feastIn(data, year) }));
  let shift: Shift = 0;
  let end = index;
  const word = calendarAt(scan, index);
  if (word?.kind === 'shift' && !word.text) {
    shift = word.by;
    end++;
  }
  const tail = readDayTail(scan, end);
  const { part, clock, modifier, bound } = tail;
  const meaning: Meaning = { kind: 'feast', feast: data, shift };
  return finished(scan, expression(start, tail.end, meaning, { part, clock, modifier, bound }));
}

/** `le 14-Juillet`, `le 1er-Mai`, `le 11-Septembre`: a day and a month with a hyphen and a capital name a feast or an event. */
export function readHyphenDate(scan: Scan, index: number, floor: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'month' || !isDash(scan, index - 1) || !isGlued(scan, index - 1) || !isGlued(scan, index))
    return null;
  let start = index - 2;
  if (formAt(scan, start) === 'er') start--;
  const day = digitsAt(scan, start, 2);
  if (day < 1 || day > 31 || start < floor) return null;
  const event = DATED_EVENTS.find(([d, m]) => d === day && m === word.month);
  if (event !== undefined) {
    const point = dayTemplate(event[2], word.month, day);
    return [finished(scan, expression(withDeterminer(scan, start), index + 1, { kind: 'point', point }))];
  }
  const named: Feast = { month: word.month, day };
  return [feast(scan, withDeterminer(scan, start), index + 1, named)];
}

/** `le Nouvel An`: its words are not of the calendar until `An`. */
export function readNewYear(scan: Scan, index: number): readonly Expression[] | null {
  if (formAt(scan, index - 1) !== 'nouvel' || formAt(scan, index) !== 'an') return null;
  const next = formAt(scan, index + 1);
  if (next === 'chinois' || next === 'lunaire' || next === 'juif' || next === 'berbère' || next === 'orthodoxe')
    return null;
  return [feast(scan, withDeterminer(scan, index - 1), index + 1, { month: 1, day: 1 })];
}
