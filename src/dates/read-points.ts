import type { Article } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { aheadOf, dayBehind } from './cataphora.js';
import { weekdayOf } from './civil.js';
import { tenseFor } from './clause-tense.js';
import { anchorFor, frameFor } from './discourse.js';
import { changed, type Expression, type Meaning, type Tense } from './expression.js';
import { dayOfMention, type Mention, type Place } from './mention.js';
import { extentOf, isKnown, type Point } from './point.js';
import { isQuoted } from './quotation.js';
import { pointFrom } from './resolve.js';
import { isAside, isAttributive, isFraming, isTitle } from './standing.js';
import { withOffset } from './zones.js';

const UP_TO = oneOf('au à');

/** What an article's expressions are read with. */
export interface Reading {
  readonly article: Article;
  readonly expressions: readonly Expression[];
  /** Every day that the publication date can stand for. */
  readonly days: readonly number[];
  /** What has been resolved so far. */
  readonly mentions: Mention[];
}

/** An expression with the points that it can be. */
export interface Read {
  readonly mention: Mention;
  readonly anchor: Mention | null;
  readonly resolution: 'explicit' | 'publication' | 'text';
}

const THAT_YEAR: Meaning = { kind: 'from-text', unit: 'year', offset: 0 };
const THAT_DAY: Meaning = { kind: 'that-day' };

/** The points of an expression over all days that now can be. */
export function pointsOf(reading: Reading, expression: Expression, index: number, given?: Tense): Read {
  const { article, days, mentions } = reading;
  const sentence = article.sentenceOf[expression.start] ?? 0;
  const tense = given ?? (expression.meaning.kind === 'point' ? 'none' : tenseOfWhole(reading, expression, index));
  const now = days.length === 1 ? (days[0] as number) : Number.NaN;
  const attributive = isAttributive(article, expression);
  const paragraph = article.sentences[sentence]?.paragraph ?? 0;
  const framing = isFraming(article, expression);
  const place = { sentence, paragraph, tense, attributive, framing, now };
  const frame = frameFor(mentions, expression.meaning, place);
  const spoken = spokenThen(article, expression, mentions, place);
  const meaning = spoken === null ? expression.meaning : THAT_DAY;
  const behind = dayBehind(reading, expression, index);
  const anchor =
    behind !== null
      ? pointsOf(reading, behind, index + 1).mention
      : (spoken ?? frame ?? anchorFor(mentions, expression, place));
  const meant: Meaning = isAfterDayAhead(mentions, meaning, sentence, tense, now)
    ? { kind: 'weekday', weekday: weekdayOf(now), shift: 1, weeks: 0 }
    : frame !== null
      ? { kind: 'in-year', inner: meaning, year: THAT_YEAR }
      : anchor === null
        ? fromNow(meaning, attributive)
        : meaning;
  const source = meant === expression.meaning ? expression : changed(expression, { meaning: meant });
  // The small hours of a night between two days that are named are on the second, whenever that is.
  const seen = anchor !== null && isNightOfTwoDays(article, anchor.expression) ? 'none' : tense;
  const at = (day: number, before: Point | null) => located(pointFrom(source, day, seen, before));
  const template = at(Number.NaN, anchor?.template ?? null);
  const constant =
    meaning.kind === 'point' ||
    days.length === 0 ||
    (anchor !== null && anchor.points.length === 1 && !seesNow(source.meaning));
  const points = constant
    ? [anchor === null ? template : at(days[0] ?? Number.NaN, anchor.points[0] ?? null)]
    : pointsOver(days.length, (i) => at(days[i] ?? Number.NaN, anchor?.points[i] ?? anchor?.points[0] ?? null));
  return {
    mention: {
      fact: index,
      expression,
      sentence,
      paragraph,
      points,
      template,
      tense,
      attributive,
      aside: isAside(article, expression),
      framing,
      title: isTitle(article, expression),
      root: anchor !== null && meaning.kind === 'that-day' ? anchor.root : rootOf(mentions, expression, index),
    },
    anchor,
    resolution: meaning.kind === 'point' ? 'explicit' : anchor === null ? 'publication' : 'text',
  };
}

/** `la nuit de lundi à mardi`, `la nuit du 24 au 25 octobre`. */
function isNightOfTwoDays(article: Article, { start, end, part }: Expression): boolean {
  if (part !== 'NI') return false;
  for (let at = start; at < end; at++) if (UP_TO.at(article, at)) return true;
  return false;
}

/** The tense of an expression; that of a heading without a verb is told by the body, where it names the same day. */
function tenseOfWhole({ article, expressions }: Reading, expression: Expression, index: number): Tense {
  const tense = tenseFor(article, expression);
  if (tense !== 'none' && tense !== 'present') return tense;
  const named = aheadOf(article, expressions, index);
  return named === null ? tense : tenseFor(article, named);
}

/** `demain mardi`, `hier, lundi`: the weekday stands in apposition to the day before it, and is the same. */
function rootOf(mentions: readonly Mention[], { meaning, start }: Expression, index: number): number {
  const before = mentions[mentions.length - 1];
  if (before === undefined || before.fact !== index - 1 || meaning.kind !== 'weekday') return index;
  const { meaning: said, end } = before.expression;
  return said.kind === 'from-now' && said.unit === 'day' && start - end <= 1 ? before.root : index;
}

/** Whether a meaning reads the day of publication even with an anchor. */
function seesNow(meaning: Meaning): boolean {
  if (meaning.kind === 'in-year') return seesNow(meaning.year);
  return meaning.kind === 'day-of' ? seesNow(meaning.month) : meaning.kind === 'from-now' || meaning.kind === 'weekday';
}

/** `ce soir` in a quotation is of the day the text speaks of, where that is another than the day of publication. */
function spokenThen(
  article: Article,
  expression: Expression,
  mentions: readonly Mention[],
  place: Place,
): Mention | null {
  const { meaning, part, start } = expression;
  if (
    part === null ||
    meaning.kind !== 'from-now' ||
    meaning.unit !== 'day' ||
    meaning.offset !== 0 ||
    !isQuoted(article, start)
  )
    return null;
  const anchor = anchorFor(mentions, changed(expression, { meaning: THAT_DAY }), place);
  return anchor === null || dayOfMention(anchor) === place.now ? null : anchor;
}

/** `rencontrera lundi les syndicats, puis jeudi le patronat`, said on a Thursday: after a day ahead, its own weekday is the next one. */
function isAfterDayAhead(
  mentions: readonly Mention[],
  meaning: Meaning,
  sentence: number,
  tense: Tense,
  now: number,
): boolean {
  if (meaning.kind !== 'weekday' || tense !== 'coming' || meaning.shift !== 0 || meaning.weekday !== weekdayOf(now))
    return false;
  const before = mentions[mentions.length - 1];
  if (before === undefined || before.sentence !== sentence || before.tense !== 'coming') return false;
  const [point] = before.points;
  return point !== undefined && isKnown(point) && point.unit === 'day' && extentOf(point).start > now;
}

/**
 * The point for each day that now can be; one alone when all are the same. What an expression means never moves back when now moves
 * on, so a stretch of days that agrees at its ends agrees within: a reference known to the year needs a few resolutions, not 366.
 */
function pointsOver(count: number, at: (i: number) => Point): readonly Point[] {
  const first = at(0);
  if (count === 1) return [first];
  const last = at(count - 1);
  if (isSame(first, last)) return [first];
  const points: Point[] = new Array<Point>(count).fill(first);
  const fill = (from: number, start: Point, to: number, end: Point): void => {
    if (isSame(start, end)) points.fill(start, from, to + 1);
    else if (to - from === 1) {
      points[from] = start;
      points[to] = end;
    } else {
      const middle = (from + to) >> 1;
      const point = at(middle);
      fill(from, start, middle, point);
      fill(middle, point, to, end);
    }
  };
  fill(0, first, count - 1, last);
  return points;
}

function isSame(a: Point, b: Point): boolean {
  return (
    a.year === b.year &&
    a.index === b.index &&
    a.day === b.day &&
    a.unit === b.unit &&
    a.part === b.part &&
    a.clock?.hour === b.clock?.hour &&
    a.clock?.minute === b.clock?.minute &&
    a.clock?.second === b.clock?.second &&
    a.clock?.zone === b.clock?.zone
  );
}

/** With nothing in the text to count from, an anaphor that looks back counts from the day of publication. */
function fromNow(meaning: Meaning, attributive: boolean): Meaning {
  switch (meaning.kind) {
    case 'from-text':
      // `le lendemain`, `trois ans plus tard`, `ce jour-là` are of something: with nothing to count from, they stay unresolved.
      return meaning.offset > 0 || (meaning.offset === 0 && !attributive)
        ? meaning
        : { kind: 'from-now', unit: meaning.unit, offset: meaning.offset };
    case 'moments-from-text':
      return meaning.seconds > 0 ? meaning : { kind: 'moments-from-now', seconds: meaning.seconds };
    case 'weekday-from-text':
      return meaning.shift > 0
        ? meaning
        : { kind: 'weekday', weekday: meaning.weekday, shift: meaning.shift, weeks: 0 };
    case 'in-year':
      return { ...meaning, year: fromNow(meaning.year, attributive) };
    default:
      return meaning;
  }
}

/** A clock that names a place gets the offset which holds there on its day. */
function located(point: Point): Point {
  const { clock } = point;
  return clock?.zone.startsWith('@') ? withOffset(point, clock) : point;
}
