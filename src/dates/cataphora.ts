import type { Article } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Expression } from './expression.js';

/** How many words may stand between an hour and the day behind it, and which. */
const GAP = 4;
const BETWEEN = oneOf("dans la le l' de du d' ce cet cette en pendant durant lors au cours à");

interface Expressions {
  readonly article: Article;
  readonly expressions: readonly Expression[];
}

/** `vers 15h50, mardi 11 avril`, `à 3 heures, dans la nuit de lundi à mardi`, `"en début de matinée" vendredi`: the day of an hour, right behind it. */
export function dayBehind(
  { article, expressions }: Expressions,
  expression: Expression,
  index: number,
): Expression | null {
  if (expression.meaning.kind !== 'that-day') return null;
  const next = expressions[index + 1];
  if (next === undefined || next.clock !== null || next.bound !== null || !namesDay(next)) return null;
  if (article.sentenceOf[next.start] !== article.sentenceOf[expression.start]) return null;
  if (next.start < expression.end || next.start - expression.end > GAP) return null;
  for (let at = expression.end; at < next.start; at++) if (!canStandBetween(article, at)) return null;
  return next;
}

function canStandBetween(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined) return false;
  if (token.kind === Kind.WORD) return BETWEEN.at(scan, index);
  return token.kind === Kind.MARK || token.code === 0x2c || token.code === 0x28;
}

/** Says which day it is, not only an hour of it. */
function namesDay({ meaning }: Expression): boolean {
  switch (meaning.kind) {
    case 'weekday':
    case 'days-from':
      return true;
    case 'date':
      return true;
    case 'from-now':
      return meaning.unit === 'day';
    case 'point':
      return meaning.point.unit === 'day';
    default:
      return false;
  }
}

/** How many sentences behind a heading its day is looked for. */
const LEAD = 4;

/** The expression of the body that names the same weekday, date or month as one in a heading; null when it stands in none. */
export function aheadOf(article: Article, expressions: readonly Expression[], index: number): Expression | null {
  const expression = expressions[index];
  if (expression === undefined) return null;
  const { meaning } = expression;
  if (meaning.kind !== 'weekday' && meaning.kind !== 'date' && meaning.kind !== 'part-of-year') return null;
  const sentence = article.sentenceOf[expression.start] ?? 0;
  if (article.sentences[sentence]?.kind !== 'heading') return null;
  for (let at = index + 1; at < expressions.length; at++) {
    const next = expressions[at] as Expression; // at runs over the list
    const where = article.sentenceOf[next.start] ?? 0;
    if (where > sentence + LEAD) return null;
    if (article.sentences[where]?.kind !== 'heading' && isSameName(meaning, next.meaning)) return next;
  }
  return null;
}

function isSameName(a: Expression['meaning'], b: Expression['meaning']): boolean {
  if (a.kind === 'weekday') return (b.kind === 'weekday' || b.kind === 'date') && a.weekday === b.weekday;
  if (a.kind === 'date') return b.kind === 'date' && a.month === b.month && a.day === b.day;
  return a.kind === 'part-of-year' && b.kind === 'part-of-year' && a.unit === b.unit && a.index === b.index;
}
