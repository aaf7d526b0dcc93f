import { civilOf } from './civil.js';
import { dayFor } from './day-anchor.js';
import type { Expression, Meaning } from './expression.js';
import {
  dayOfMention,
  FAR,
  isBackground,
  isDay,
  isUsable,
  lastMention,
  type Mention,
  MIDDLE,
  NEAR,
  type Place,
} from './mention.js';
import { isKnown } from './point.js';
import { isWithin } from './step-points.js';

/** What the text spoke of, for an expression that needs it; null when nothing near can carry it. */
export function anchorFor(mentions: readonly Mention[], { meaning }: Expression, place: Place): Mention | null {
  const { sentence } = place;
  switch (meaning.kind) {
    case 'that-day':
      return dayFor(mentions, place);
    case 'moments-from-text':
      return (
        lastMention(mentions, sentence, FAR, (m) => m.template.clock !== null && !m.aside) ??
        dayFor(mentions, { ...place, tense: 'past' })
      );
    case 'weekday-from-text':
      return lastMention(
        mentions,
        sentence,
        NEAR,
        (m) => isDay(m) && (m.points[0] === undefined || isKnown(m.points[0])),
      );
    case 'that-time':
      return lastMention(mentions, sentence, NEAR, (m) => isAhead(m, place.now));
    case 'day-of':
      return meaning.month.kind === 'from-text' ? fromTextAnchor(mentions, meaning.month, place) : null;
    case 'from-text':
      return fromTextAnchor(mentions, meaning, place);
    case 'date':
      if (meaning.month === 0)
        return lastMention(mentions, sentence, 1, (m) => isOfMonth(m) && meaning.day > m.template.day);
      return sameDayWithYear(mentions, meaning, place);
    case 'in-year':
      return meaning.year.kind === 'from-text' ? fromTextAnchor(mentions, meaning.year, place) : null;
    default:
      return null;
  }
}

/** The year that opens the sentence: `L'an prochain, le rapport paraîtra à Pâques`. */
export function frameFor(mentions: readonly Mention[], meaning: Meaning, { sentence }: Place): Mention | null {
  if (meaning.kind !== 'feast' && meaning.kind !== 'part-of-year' && meaning.kind !== 'date') return null;
  if (meaning.shift !== 0 || (meaning.kind === 'date' && (meaning.month === 0 || meaning.weekday > 0))) return null;
  return lastMention(
    mentions,
    sentence,
    0,
    (m) =>
      m.framing &&
      m.template.unit === 'year' &&
      isNamed(m.expression.meaning) &&
      m.expression.bound === null &&
      m.expression.meaning.kind !== 'interval',
  );
}

/** `En 2022`, `l'an dernier`; not `il y a dix ans`, which frames nothing. */
function isNamed(meaning: Meaning): boolean {
  return meaning.kind === 'point' || (meaning.kind === 'from-now' && Math.abs(meaning.offset) <= 1);
}

/** Says a month, or a day of one. */
function isOfMonth(mention: Mention): boolean {
  const { unit } = mention.template;
  return (
    (unit === 'day' || unit === 'month') &&
    isUsable(mention) &&
    (mention.points[0]?.index ?? 0) > 0 &&
    mention.expression.meaning.kind !== 'interval'
  );
}

/** Said of what is to come. */
function isAhead(mention: Mention, now: number): boolean {
  if (mention.aside || mention.expression.meaning.kind === 'interval') return false;
  return mention.tense === 'coming' || (isUsable(mention) && dayOfMention(mention) > now);
}

function fromTextAnchor(
  mentions: readonly Mention[],
  { unit, offset }: Meaning & { kind: 'from-text' },
  { sentence, tense, attributive, now }: Place,
): Mention | null {
  const thisYear = Number.isNaN(now) ? Number.NaN : civilOf(now).year;
  // What has been told has been: `48 ans plus tard` counts from a year that leads no further than now.
  const notAhead = (m: Mention) =>
    tense !== 'past' ||
    (!(dayOfMention(m) > now) &&
      !(unit === 'year' && offset > 0 && (m.points[0]?.year ?? Number.NaN) + offset > thisYear));
  if (unit === 'day') {
    const told = (m: Mention) =>
      isDay(m) && (tense === 'coming' || !(dayOfMention(m) > now)) && m.expression.bound !== 'until' && !m.aside;
    const apart = (m: Mention) => told(m) && !isBackground(m);
    const here =
      lastMention(mentions, sentence, 0, told) ??
      (tense === 'past' ? null : lastMention(mentions, sentence, 0, (m) => isDay(m) && !m.aside));
    // `avait dénoncé la veille`: who speaks is dated from the day of the article.
    if (here === null && attributive && Math.abs(offset) <= 1 && !Number.isNaN(now)) {
      const said = lastMention(mentions, sentence, FAR, (m) => isDay(m) && dayOfMention(m) === now);
      const yesterday = lastMention(mentions, sentence, 1, (m) => told(m) && dayOfMention(m) === now - 1);
      return said ?? yesterday;
    }
    return (
      here ??
      lastMention(mentions, sentence, 1, apart) ??
      (tense === 'past' || attributive ? null : lastMention(mentions, sentence, 1, (m) => isDay(m) && !m.aside)) ??
      lastMention(mentions, sentence, NEAR, (m) => apart(m) && !m.attributive) ??
      lastMention(mentions, sentence, FAR, apart)
    );
  }
  const reach = offset === 0 ? FAR : unit === 'year' ? MIDDLE : NEAR;
  const same =
    unit === 'quarter' || unit === 'half'
      ? lastMention(mentions, sentence, FAR, (m) => m.template.unit === unit && notAhead(m))
      : null;
  const fits = (m: Mention) => isWithin(m.template, unit) && notAhead(m) && m.expression.meaning.kind !== 'interval';
  return (
    same ??
    lastMention(mentions, sentence, reach, (m) => fits(m) && !m.aside) ??
    lastMention(mentions, sentence, reach, fits)
  );
}

/** A day of the month that was said with its year before, or that goes on in the year of the date before it in the sentence. */
function sameDayWithYear(
  mentions: readonly Mention[],
  { month, day, weekday, shift }: Meaning & { kind: 'date' },
  { sentence, tense, framing }: Place,
): Mention | null {
  if (weekday > 0 || shift !== 0) return null;
  const same = lastMention(mentions, sentence, Number.POSITIVE_INFINITY, (m) => {
    const [point] = m.points;
    return (
      isDay(m) && isUsable(m) && point !== undefined && point.index === month && point.day === day && isExplicit(m)
    );
  });
  if (same !== null || tense === 'coming') return same;
  return lastMention(mentions, sentence, framing ? 1 : 0, (m) => {
    const [point] = m.points;
    // Le 24 février 2022, … Le 4 mars, …: a story goes on from sentence to sentence by the dates that open them.
    if (m.sentence < sentence && !m.framing) return false;
    if (point === undefined || m.expression.meaning.kind !== 'point' || m.expression.bound === 'since') return false;
    if (point.unit !== 'day' && point.unit !== 'month') return false;
    const after = month > point.index || (month === point.index && day >= point.day);
    return after;
  });
}

/** Resolved without the publication date, itself or by what it was read from. */
function isExplicit(mention: Mention): boolean {
  const { kind } = mention.expression.meaning;
  return kind === 'point' || kind === 'from-text' || kind === 'that-day';
}
