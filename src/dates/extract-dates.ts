import type { DateFact } from '../article-facts.js';
import type { Article } from '../text/article.js';
import { tokenAt } from '../text/article.js';
import type { Expression } from './expression.js';
import { findExpressions } from './find-expressions.js';
import { type Outcome, outcome, valueFact } from './outcome.js';
import { pointsOf, type Reading } from './read-points.js';
import { referenceDays } from './references.js';
import { resolveInterval } from './resolve-interval.js';

/** The temporal expressions of the article, in text order. `quote` is left null: the pipeline links facts to quotes. */
export function extractDates(article: Article): DateFact[] {
  const expressions = findExpressions(article);
  if (expressions.length === 0) return [];
  const reading: Reading = { article, expressions, days: referenceDays(article.publication), mentions: [] };
  return expressions.map((expression, index) =>
    factOf(article, expression, index, resolve(reading, expression, index)),
  );
}

/** Resolves an expression for every day that now can be, and puts it where later ones can refer to it. */
function resolve(reading: Reading, expression: Expression, index: number): Outcome {
  const { meaning } = expression;
  if (meaning.kind === 'value') return valueFact(expression, meaning);
  if (meaning.kind === 'interval') return resolveInterval(reading, expression, meaning, index);
  const read = pointsOf(reading, expression, index);
  reading.mentions.push(read.mention);
  return outcome(read, [read]);
}

function factOf(article: Article, expression: Expression, index: number, found: Outcome): DateFact {
  const first = article.tokens[expression.start];
  const last = tokenAt(article, expression.end - 1);
  const { modifier, bound } = expression;
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  return {
    id: `d${index + 1}`,
    start,
    end,
    text: article.text.slice(start, end),
    sentence: article.sentenceOf[expression.start] ?? 0,
    type: found.type,
    value: found.value,
    interval: bounded(found.interval, bound),
    resolution: found.resolution,
    anchor: found.anchor,
    candidates: found.candidates,
    modifier,
    bound,
    quote: null,
  };
}

/** `depuis 2015` is open at its end, `avant 2015` ends where 2015 begins. */
function bounded(interval: DateFact['interval'], bound: DateFact['bound']): DateFact['interval'] {
  if (interval === null) return null;
  switch (bound) {
    case 'since':
      return { start: interval.start, end: null };
    case 'until':
      return { start: null, end: interval.end };
    case 'before':
      return { start: null, end: interval.start };
    case 'after':
      return { start: interval.end, end: null };
    default:
      return interval;
  }
}
