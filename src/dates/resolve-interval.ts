import { tenseFor } from './clause-tense.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { type Outcome, outcome } from './outcome.js';
import { atTime, extentOf, isKnown, type Point } from './point.js';
import { pointsOf, type Read, type Reading } from './read-points.js';
import { pointFrom } from './resolve.js';

/** The first end of an interval is looked for backwards from the second: `entre novembre et février`. */
export function resolveInterval(
  reading: Reading,
  whole: Expression,
  { from, to }: Meaning & { kind: 'interval' },
  index: number,
): Outcome {
  const tense = tenseFor(reading.article, whole);
  if (tense === 'coming' && from.meaning !== to.meaning && isWeekday(from) && isWeekday(to)) {
    // `durera de lundi à jeudi`: the first is looked for from now, the second from the first.
    const opening = pointsOf(reading, from, index, tense);
    const after = (point: Point) => pointFrom(to, isKnown(point) ? extentOf(point).start : Number.NaN, 'coming', null);
    const closing = withPoints(
      opening,
      to,
      opening.mention.points.map(after),
      pointFrom(to, Number.NaN, 'coming', null),
    );
    return done(reading, whole, index, opening, closing);
  }
  let last = pointsOf(reading, to, index, tense);
  const hours = from.meaning.kind === 'that-day' || from.meaning === to.meaning;
  let first: Read;
  if (hours || from.meaning.kind === 'point') first = pointsOf(reading, from, index, tense);
  else {
    const before = (end: Point) => pointFrom(from, isKnown(end) ? extentOf(end).start : Number.NaN, 'past', null);
    first = withPoints(last, from, last.mention.points.map(before), pointFrom(from, Number.NaN, 'past', null));
  }
  if (hours && (from.clock?.hour ?? 0) > (to.clock?.hour ?? 24))
    last = withPoints(last, to, last.mention.points.map(following), last.mention.template);
  return done(reading, whole, index, first, last);
}

function done(reading: Reading, whole: Expression, index: number, first: Read, last: Read): Outcome {
  reading.mentions.push({ ...first.mention, expression: whole, fact: index });
  return outcome(first, [first, last]);
}

function isWeekday({ meaning }: Expression): boolean {
  return meaning.kind === 'weekday';
}

function withPoints(read: Read, of: Expression, points: readonly Point[], template: Point): Read {
  return { ...read, mention: { ...read.mention, expression: of, points, template } };
}

const TODAY = expression(0, 0, { kind: 'from-now', unit: 'day', offset: 0 });

/** The same hour of the next day: `de 22h à 6h`. */
function following(point: Point): Point {
  if (!isKnown(point)) return point;
  return atTime(pointFrom(TODAY, extentOf(point).end, 'none', null), null, point.clock);
}
