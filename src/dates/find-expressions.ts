import { type Article, formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { combine } from './combine.js';
import { readWeekday } from './day-rules.js';
import { readAnaphor, readDeictic, readThatDate } from './deictic-rules.js';
import { type Expression, expression } from './expression.js';
import { readFeast, readFeastPhrase, readHyphenDate, readNamedDay, readNewYear } from './feast-rules.js';
import { readMonth } from './month-rules.js';
import { readNumber } from './number-rules.js';
import { readSeason } from './numbered-period-rules.js';
import { readPartOfDay } from './part-rules.js';
import { valueMeaning } from './set-rules.js';
import { readUnit } from './unit-rules.js';

const DE = oneOf("de d'");

/** All temporal expressions of an article in text order, not yet resolved. Rules run from the words of the calendar and from digits only. */
export function findExpressions(article: Article): Expression[] {
  const { calendar, numerals, tokens } = article;
  const found: Expression[] = [];
  let floor = 0;
  let c = 0;
  let n = 0;
  while (c < calendar.length || n < numerals.length) {
    const word = calendar[c] ?? Number.POSITIVE_INFINITY;
    const number = numerals[n] ?? Number.POSITIVE_INFINITY;
    if (number < word) {
      n++;
      if (number < floor) continue;
      const digits = tokens[number]?.kind === Kind.NUMBER;
      const date = digits ? readNumber(article, number, found[found.length - 1]) : readWithin(article, number);
      if (date !== null) floor = keep(article, found, date, floor);
      continue;
    }
    c++;
    if (number === word) n++;
    if (word < floor) continue;
    const dates = readWord(article, word, floor);
    if (dates !== null) for (const date of dates) floor = keep(article, found, date, floor);
  }
  return combine(article, found);
}

/** The rule for a word of the calendar; the first that reads something has it. */
function readWord(article: Article, index: number, floor: number): readonly Expression[] | null {
  const named = readNamedDay(article, index);
  if (named !== null) return named;
  switch (article.tokens[index]?.lexeme.calendar?.kind) {
    case 'month':
      return readHyphenDate(article, index, floor) ?? readMonth(article, index, floor);
    case 'weekday':
      return readFeastPhrase(article, index) ?? readWeekday(article, index);
    case 'unit':
      return readFeastPhrase(article, index) ?? readNewYear(article, index) ?? readUnit(article, index, floor);
    case 'part':
      return readFeastPhrase(article, index) ?? readPartOfDay(article, index);
    case 'deictic':
      return readDeictic(article, index);
    case 'anaphor':
      return readFeastPhrase(article, index) ?? readAnaphor(article, index);
    case 'season':
      return readSeason(article, index);
    case 'feast':
      return readFeast(article, index);
    case 'date':
      return readThatDate(article, index);
    case 'there':
      return readThere(article, index);
    case 'vague':
      return readVague(article, index);
    default:
      return null;
  }
}

/** `sous quinzaine`, `sous huitaine`: so many days are left. */
function readWithin(scan: Scan, index: number): Expression | null {
  if (formAt(scan, index - 1) !== 'sous') return null;
  const form = formAt(scan, index);
  const days = form === 'quinzaine' ? 15 : form === 'huitaine' ? 8 : 0;
  if (days === 0 || DE.at(scan, index + 1)) return null;
  return expression(
    index,
    index + 1,
    { kind: 'from-now', unit: 'day', offset: days },
    { bound: 'until', tense: 'coming' },
  );
}

/** `d'ici là`: until the time to come that the text spoke of. */
function readThere(scan: Scan, index: number): readonly Expression[] | null {
  if (formAt(scan, index - 1) !== 'ici' || formAt(scan, index - 2) !== "d'") return null;
  return [expression(index, index + 1, { kind: 'that-time' }, { bound: 'until', tense: 'coming' })];
}

/** `récemment`, `bientôt`: a time without a place in the calendar. */
function readVague(scan: Scan, index: number): readonly Expression[] | null {
  const word = scan.tokens[index]?.lexeme.calendar;
  return word?.kind === 'vague' ? [expression(index, index + 1, valueMeaning('date', word.value, false))] : null;
}

/** Puts an expression on the list where it does not cross a sentence; the longer of two that overlap stays. Gives the new floor. */
function keep(article: Article, found: Expression[], next: Expression, floor: number): number {
  if (article.sentenceOf[next.start] !== article.sentenceOf[next.end - 1]) return floor;
  const kind = article.sentences[article.sentenceOf[next.start] ?? -1]?.kind;
  if (kind === 'header' || kind === 'dateline') return floor;
  for (
    let last = found[found.length - 1];
    last !== undefined && last.end > next.start;
    last = found[found.length - 1]
  ) {
    if (last.end - last.start >= next.end - next.start) return floor;
    found.pop();
  }
  found.push(next);
  return Math.max(next.end, floor);
}
