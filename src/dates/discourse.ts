import type { Article } from '../text/article.js';
import { extentOf, isKnown, type Point } from './point.js';
import { isWithin } from './resolve.js';
import type { Expression, Meaning, Tense } from './expression.js';

/** An expression that has been resolved, as later ones may refer to it. */
export interface Mention {
  /** Index among the facts. */
  readonly fact: number;
  readonly expression: Expression;
  readonly sentence: number;
  /** For each day that the publication can be; of length 1 when all agree. */
  readonly points: readonly Point[];
  /** What is known without any publication date. */
  readonly template: Point;
  readonly tense: Tense;
  /** When the words were said, not when what they tell happened: `a indiqué mercredi`. */
  readonly attributive: boolean;
  /** The fact it took its day from, so that a chain of hours names the day itself. */
  readonly root: number;
}

/** How many mentions and sentences back an anaphor may reach. */
const MENTIONS = 24;
const NEAR = 3;
const FAR = 8;

/** What the text spoke of, for an expression that needs it; null when nothing near can carry it. */
export function anchorFor(
  mentions: readonly Mention[],
  expression: Expression,
  sentence: number,
  tense: Tense,
  attributive: boolean,
  now: number,
): Mention | null {
  const { meaning } = expression;
  switch (meaning.kind) {
    case 'that-day':
      return dayFor(mentions, sentence, tense, now);
    case 'moments-from-text':
      return last(mentions, sentence, NEAR, (m) => m.template.clock !== null) ?? dayFor(mentions, sentence, 'past', now);
    case 'weekday-from-text':
      return last(mentions, sentence, NEAR, isDay);
    case 'from-text':
      return fromTextAnchor(mentions, meaning, sentence, tense, attributive, now);
    case 'date':
      return meaning.month === 0
        ? last(mentions, sentence, 1, (m) => isDay(m) && meaning.day > m.template.day && isUsable(m) && monthOf(m) > 0)
        : sameDayWithYear(mentions, meaning, sentence, tense, now);
    case 'in-year':
      return meaning.year.kind === 'from-text' ? fromTextAnchor(mentions, meaning.year, sentence, tense, false, now) : null;
    default:
      return null;
  }
}

function monthOf(mention: Mention): number {
  return mention.points[0]?.index ?? 0;
}

function isUsable(mention: Mention): boolean {
  return mention.points.length === 1;
}

function isDay(mention: Mention): boolean {
  return mention.template.unit === 'day' && mention.expression.meaning.kind !== 'interval';
}

function last(mentions: readonly Mention[], sentence: number, reach: number, fits: (mention: Mention) => boolean): Mention | null {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - MENTIONS; i--) {
    const mention = mentions[i] as Mention; // i runs over the list
    if (mention.sentence < sentence - reach) return null;
    if (fits(mention)) return mention;
  }
  return null;
}

/** First day of a mention when all agree on it; NaN otherwise. */
function dayOfMention(mention: Mention): number {
  const [point] = mention.points;
  return mention.points.length === 1 && point !== undefined && isKnown(point) ? extentOf(point).start : Number.NaN;
}

/**
 * The day that an hour or a part of day belongs to. What is to come takes the day of publication unless a day to come stands
 * near; what is told takes the last day told of, and a day on which somebody only said so when there is no other.
 */
function dayFor(mentions: readonly Mention[], sentence: number, tense: Tense, now: number): Mention | null {
  const here = last(mentions, sentence, 0, (m) => isDay(m) && m.expression.bound === null && !m.attributive);
  if (here !== null) return here;
  if (tense === 'coming') return last(mentions, sentence, 2, (m) => isDay(m) && m.tense === 'coming' && !(dayOfMention(m) < now));
  const told = (m: Mention) => isDay(m) && m.expression.bound === null && m.tense !== 'coming' && isRecent(m, sentence, now);
  return last(mentions, sentence, 1000, (m) => told(m) && !m.attributive) ?? last(mentions, sentence, 1000, told);
}

/** A day of another year carries the hours of its own passage only. */
function isRecent(mention: Mention, sentence: number, now: number): boolean {
  if (mention.sentence >= sentence - 2) return true;
  const day = dayOfMention(mention);
  return Number.isNaN(day) || Number.isNaN(now) || (day <= now && day >= now - 31);
}

function fromTextAnchor(
  mentions: readonly Mention[],
  meaning: Meaning & { kind: 'from-text' },
  sentence: number,
  tense: Tense,
  attributive: boolean,
  now: number,
): Mention | null {
  const { unit, offset } = meaning;
  const notAhead = (m: Mention) => tense === 'coming' || !(dayOfMention(m) > now);
  if (unit === 'day') {
    // `avait dénoncé la veille`: who speaks is dated from the day of the article.
    if (attributive && offset !== 0) return last(mentions, sentence, FAR, (m) => isDay(m) && dayOfMention(m) === now);
    const told = (m: Mention) => isDay(m) && notAhead(m) && m.expression.bound !== 'until';
    return last(mentions, sentence, 2, (m) => told(m) && !m.attributive) ?? last(mentions, sentence, FAR, told);
  }
  const reach = offset === 0 ? FAR : NEAR;
  return last(mentions, sentence, reach, (m) => isWithin(m.template, unit) && notAhead(m) && m.expression.meaning.kind !== 'interval');
}

/** A day of the month that was said with its year before, or that goes on in the year of the date before it in the sentence. */
function sameDayWithYear(
  mentions: readonly Mention[],
  meaning: Meaning & { kind: 'date' },
  sentence: number,
  tense: Tense,
  now: number,
): Mention | null {
  const { month, day } = meaning;
  if (meaning.weekday > 0 || meaning.shift !== 0) return null;
  const same = last(mentions, sentence, 1000, (m) => {
    const [point] = m.points;
    return isDay(m) && isUsable(m) && point !== undefined && point.index === month && point.day === day && isExplicit(m);
  });
  if (same !== null || tense === 'coming') return same;
  return last(mentions, sentence, 0, (m) => {
    const [point] = m.points;
    if (point === undefined || m.expression.meaning.kind !== 'point' || m.expression.bound === 'since') return false;
    if (point.unit !== 'day' && point.unit !== 'month') return false;
    const after = month > point.index || (month === point.index && day >= point.day);
    return after && (Number.isNaN(now) || extentOf(point).start < now - 366);
  });
}

/** Resolved without the publication date, itself or by what it was read from. */
function isExplicit(mention: Mention): boolean {
  const { kind } = mention.expression.meaning;
  return kind === 'point' || kind === 'from-text' || kind === 'that-day';
}

/** Whether a verb of speech stands right before the expression or right behind it: `a indiqué mercredi`, `mercredi, a déclaré`. */
export function isAttributive(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (article.sentenceOf[at] !== sentence) return false;
    const token = article.tokens[at];
    if (token?.lexeme.speech != null) return true;
  }
  return false;
}
