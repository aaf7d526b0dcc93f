import type { DateFact } from '../article-facts.js';
import { type Article, formAt } from '../text/article.js';
import { spanOf } from '../text/span.js';
import { weekdayOf } from './civil.js';
import {
  anchorFor,
  dayOfMention,
  frameFor,
  isAside,
  isAttributive,
  isFraming,
  type Mention,
  type Place,
} from './discourse.js';
import { changed, type Expression, type Meaning, type Tense } from './expression.js';
import { findExpressions } from './find-expressions.js';
import { atTime, extentOf, intervalOf, isKnown, type Point, timexValue } from './point.js';
import { referenceDays } from './references.js';
import { pointFrom } from './resolve.js';
import { isExtension, isGoverned, isQuoted, isSeenFromPast, tenseAround } from './tense.js';
import { withOffset } from './zones.js';

/** The temporal expressions of the article, in text order. `quote` is left null: the pipeline links facts to quotes. */
export function extractDates(article: Article): DateFact[] {
  const expressions = findExpressions(article);
  if (expressions.length === 0) return [];
  const days = referenceDays(article.publication);
  const mentions: Mention[] = [];
  const facts: DateFact[] = [];
  for (const expression of expressions) facts.push(resolve(article, expression, facts.length, days, mentions));
  return facts;
}

/** Resolves an expression for every day that now can be, and puts it where later ones can refer to it. */
function resolve(
  article: Article,
  expression: Expression,
  index: number,
  days: readonly number[],
  mentions: Mention[],
): DateFact {
  const { meaning } = expression;
  if (meaning.kind === 'value') return factOf(article, expression, index, valueFact(expression, meaning));
  if (meaning.kind === 'interval') return resolveInterval(article, expression, meaning, index, days, mentions);
  const read = pointsOf(article, expression, index, days, mentions);
  mentions.push(read.mention);
  return factOf(article, expression, index, outcome(read, [read]));
}

const THAT_YEAR: Meaning = { kind: 'from-text', unit: 'year', offset: 0 };

interface Read {
  readonly mention: Mention;
  readonly anchor: Mention | null;
  readonly resolution: 'explicit' | 'publication' | 'text';
}

interface Outcome {
  readonly type: DateFact['type'];
  readonly value: string;
  readonly interval: DateFact['interval'];
  readonly resolution: DateFact['resolution'];
  readonly anchor: string | null;
  readonly candidates: readonly string[];
}

function valueFact({ meaning }: Expression, { type, value, known }: Meaning & { kind: 'value' }): Outcome {
  return {
    type,
    value,
    interval: null,
    resolution: known || meaning.kind !== 'value' ? 'explicit' : 'unresolved',
    anchor: null,
    candidates: [],
  };
}

/** The points of an expression over all days that now can be. */
function pointsOf(
  article: Article,
  expression: Expression,
  index: number,
  days: readonly number[],
  mentions: readonly Mention[],
  given?: Tense,
): Read {
  const sentence = article.sentenceOf[expression.start] ?? 0;
  const needsTense = expression.meaning.kind !== 'point';
  const tense = given ?? (needsTense ? tenseFor(article, expression) : 'none');
  const now = days.length === 1 ? (days[0] as number) : Number.NaN;
  const attributive = isAttributive(article, expression);
  const paragraph = article.sentences[sentence]?.paragraph ?? 0;
  const framing = isFraming(article, expression);
  const place = { sentence, paragraph, tense, attributive, framing, now };
  const frame = frameFor(mentions, expression.meaning, place);
  const spoken = spokenThen(article, expression, mentions, place);
  const meaning = spoken === null ? expression.meaning : THAT_DAY;
  const anchor = spoken ?? frame ?? anchorFor(mentions, expression, place);
  const followed = isAfterDayAhead(mentions, meaning, sentence, tense, now);
  const meant: Meaning = followed
    ? { kind: 'weekday', weekday: weekdayOf(now), shift: 1, weeks: 0 }
    : frame !== null
      ? { kind: 'in-year', inner: meaning, year: THAT_YEAR }
      : anchor === null
        ? fromNow(meaning, attributive)
        : meaning;
  const source = meant === expression.meaning ? expression : changed(expression, { meaning: meant });
  const template = located(pointFrom(source, Number.NaN, tense, anchor?.template ?? null));
  const root = anchor === null ? index : meaning.kind === 'that-day' ? anchor.root : index;
  const constant =
    meaning.kind === 'point' ||
    days.length === 0 ||
    (anchor !== null && anchor.points.length === 1 && !seesNow(source.meaning));
  const points = constant
    ? [anchor === null ? template : located(pointFrom(source, days[0] ?? Number.NaN, tense, anchor.points[0] ?? null))]
    : pointsOver(days.length, (i) =>
        located(
          pointFrom(
            source,
            days[i] ?? Number.NaN,
            tense,
            anchor === null ? null : (anchor.points[i] ?? anchor.points[0] ?? null),
          ),
        ),
      );
  const resolution = meaning.kind === 'point' ? 'explicit' : anchor === null ? 'publication' : 'text';
  const aside = isAside(article, expression);
  const mention = {
    fact: index,
    expression,
    sentence,
    paragraph,
    points,
    template,
    tense,
    attributive,
    aside,
    framing,
    root,
  };
  return { mention, anchor, resolution };
}

/** Which way an expression looks: its own words first, then its preposition, then its clause. */
function tenseFor(article: Article, { tense, bound, start, end, meaning }: Expression): Tense {
  if (tense !== null) return tense;
  const clause = tenseAround(article, start, end);
  // What lasts until a day has that day still ahead, unless a compound past says that it is over.
  if (bound === 'until' && (clause !== 'past' || isExtension(article, start))) return 'coming';
  // `la publication du PIB au deuxième trimestre se portera`: the future of another noun's verb does not push the quarter ahead.
  if (
    meaning.kind === 'part-of-year' &&
    (meaning.unit === 'quarter' || meaning.unit === 'half') &&
    clause === 'coming' &&
    (isComplement(article, start) || !isGoverned(article, start, end))
  )
    return 'none';
  // `le chiffre de la période janvier-mars`: a period is named that has been measured.
  const noun = formAt(article, start - 1);
  if (clause === 'coming' && (noun === 'période' || noun === 'trimestre' || noun === 'semestre')) return 'imperfect';
  // `devait rentrer le 3 octobre`: ahead of what is told, and so on either side of the day of publication.
  if (clause === 'coming' && meaning.kind === 'date' && meaning.month > 0 && isSeenFromPast(article, start))
    return 'none';
  // `les crues du printemps`, `le gel d'avril` have been, as far as nothing else is said.
  if (meaning.kind === 'part-of-year' && (clause === 'none' || clause === 'present') && isComplement(article, start))
    return 'imperfect';
  return clause;
}

function isComplement(article: Article, start: number): boolean {
  const form = formAt(article, start - 1);
  return form === 'du' || form === "d'" || form === 'de';
}

/** Whether a meaning reads the day of publication even with an anchor. */
function seesNow(meaning: Meaning): boolean {
  if (meaning.kind === 'in-year') return seesNow(meaning.year);
  return meaning.kind === 'day-of' ? seesNow(meaning.month) : meaning.kind === 'from-now' || meaning.kind === 'weekday';
}

const THAT_DAY: Meaning = { kind: 'that-day' };

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

function outcome(first: Read, ends: readonly Read[]): Outcome {
  const at = (end: Read, i: number) => end.mention.points[i] ?? (end.mention.points[0] as Point); // an expression has a point
  const text = (i: number) =>
    ends.length === 1 ? timexValue(at(first, i)) : ends.map((end) => timexValue(at(end, i))).join('/');
  const { meaning, part, clock } = first.mention.expression;
  const moment = meaning.kind === 'moments-from-now' || meaning.kind === 'moments-from-text';
  const type = part !== null || clock !== null || moment || first.mention.template.clock !== null ? 'time' : 'date';
  const value = text(0);
  let length = 1;
  for (const end of ends) length = Math.max(length, end.mention.points.length);
  if (length > 1) {
    const values = new Set<string>();
    // Days that agree share their point, so that each value is written once.
    let before: Point | null = null;
    for (let i = 0; i < length; i++) {
      const point = at(first, i);
      if (ends.length === 1 && point === before) continue;
      values.add(ends.length === 1 ? timexValue(point) : text(i));
      before = point;
    }
    if (values.size > 1) {
      const template = ends.map((end) => timexValue(end.mention.template)).join('/');
      return {
        type,
        value: template,
        interval: null,
        resolution: 'partial',
        anchor: null,
        candidates: [...values].sort(),
      };
    }
  }
  const known = ends.every((end) => isKnown(at(end, 0)));
  const resolution = !known
    ? 'unresolved'
    : ends.every((end) => end.resolution === 'explicit')
      ? 'explicit'
      : (ends.find((end) => end.resolution !== 'explicit') ?? first).resolution;
  const anchored = known ? ends.find((end) => end.anchor !== null && end.resolution === 'text') : undefined;
  const from = intervalOf(at(first, 0));
  const to = intervalOf(at(ends[ends.length - 1] ?? first, 0));
  const interval = known && from !== null && to !== null ? { start: from.start, end: to.end } : null;
  const anchor =
    anchored?.anchor == null
      ? null
      : `d${(first.mention.expression.meaning.kind === 'that-day' ? anchored.anchor.root : anchored.anchor.fact) + 1}`;
  return { type, value, interval, resolution, anchor, candidates: [] };
}

/** A clock that names a place gets the offset which holds there on its day. */
function located(point: Point): Point {
  const { clock } = point;
  return clock?.zone.startsWith('@') ? withOffset(point, clock) : point;
}

/** The first end of an interval is looked for backwards from the second: `entre novembre et février`. */
function resolveInterval(
  article: Article,
  expression: Expression,
  { from, to }: Meaning & { kind: 'interval' },
  index: number,
  days: readonly number[],
  mentions: Mention[],
): DateFact {
  const tense = tenseFor(article, expression);
  const weekdays = tense === 'coming' && from.meaning.kind === 'weekday' && to.meaning.kind === 'weekday';
  if (weekdays && from.meaning !== to.meaning) {
    // `durera de lundi à jeudi`: the first is looked for from now, the second from the first.
    const opening = pointsOf(article, from, index, days, mentions, tense);
    const { mention } = opening;
    const after = (point: Point) => pointFrom(to, isKnown(point) ? extentOf(point).start : Number.NaN, 'coming', null);
    const template = pointFrom(to, Number.NaN, 'coming', null);
    const closing = {
      ...opening,
      mention: { ...mention, expression: to, points: mention.points.map(after), template },
    };
    mentions.push({ ...mention, expression, fact: index });
    return factOf(article, expression, index, outcome(opening, [opening, closing]));
  }
  const last = pointsOf(article, to, index, days, mentions, tense);
  const starts = last.mention.points;
  const hours = from.meaning.kind === 'that-day' || from.meaning === to.meaning;
  let first: Read;
  if (hours || from.meaning.kind === 'point') first = pointsOf(article, from, index, days, mentions, tense);
  else {
    const points = starts.map((end) => pointFrom(from, isKnown(end) ? extentOf(end).start : Number.NaN, 'past', null));
    const template = pointFrom(from, Number.NaN, 'past', null);
    first = { ...last, mention: { ...last.mention, expression: from, points, template } };
  }
  if (hours) {
    const overnight = (from.clock?.hour ?? 0) > (to.clock?.hour ?? 24);
    if (overnight)
      Object.assign(last, {
        mention: { ...last.mention, points: last.mention.points.map(following), template: last.mention.template },
      });
  }
  mentions.push({ ...first.mention, expression, fact: index });
  return factOf(article, expression, index, outcome(first, [first, last]));
}

function following(point: Point): Point {
  if (!isKnown(point)) return point;
  const day = extentOf(point).end;
  const next = pointFrom(
    {
      start: 0,
      end: 0,
      meaning: { kind: 'from-now', unit: 'day', offset: 0 },
      part: null,
      clock: null,
      modifier: null,
      bound: null,
      tense: null,
    },
    day,
    'none',
    null,
  );
  return atTime(next, null, point.clock);
}

function factOf(article: Article, expression: Expression, index: number, found: Outcome): DateFact {
  const first = article.tokens[expression.start];
  const last = article.tokens[expression.end - 1];
  const { modifier, bound } = expression;
  return {
    id: `d${index + 1}`,
    ...spanOf(article.text, first?.start ?? 0, last?.end ?? 0),
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
