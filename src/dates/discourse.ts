import { type Article, formAt, isSign } from '../text/article.js';
import { civilOf } from './civil.js';
import type { Expression, Meaning, Tense } from './expression.js';
import { extentOf, isKnown, type Point } from './point.js';
import { isWithin } from './resolve.js';
import { oneOf } from './surroundings.js';

/** An expression that has been resolved, as later ones may refer to it. */
export interface Mention {
  /** Index among the facts. */
  readonly fact: number;
  readonly expression: Expression;
  readonly sentence: number;
  readonly paragraph: number;
  /** For each day that the publication can be; of length 1 when all agree. */
  readonly points: readonly Point[];
  /** What is known without any publication date. */
  readonly template: Point;
  readonly tense: Tense;
  /** When the words were said, not when what they tell happened: `a indiqué mercredi`. */
  readonly attributive: boolean;
  /** Said beside the story: in brackets, as what was first planned, as what a figure is compared with. */
  readonly aside: boolean;
  /** First in its sentence, so that it frames what follows: `L'an prochain, …`. */
  readonly framing: boolean;
  /** The fact it took its day from, so that a chain of hours names the day itself. */
  readonly root: number;
}

/** How many mentions and sentences back an anaphor may reach. */
const MENTIONS = 24;
const NEAR = 3;
const FAR = 8;

/** Where an expression stands that looks for what the text spoke of. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly tense: Tense;
  readonly attributive: boolean;
  readonly framing: boolean;
  /** Day of publication; NaN when it is not known to the day. */
  readonly now: number;
}

/** What the text spoke of, for an expression that needs it; null when nothing near can carry it. */
export function anchorFor(mentions: readonly Mention[], { meaning }: Expression, place: Place): Mention | null {
  const { sentence } = place;
  switch (meaning.kind) {
    case 'that-day':
      return dayFor(mentions, place);
    case 'moments-from-text':
      return (
        last(mentions, sentence, FAR, (m) => m.template.clock !== null && !m.aside) ??
        dayFor(mentions, { ...place, tense: 'past' })
      );
    case 'weekday-from-text':
      return last(mentions, sentence, NEAR, isDay);
    case 'that-time':
      return last(mentions, sentence, NEAR, (m) => isAhead(m, place.now));
    case 'day-of':
      return meaning.month.kind === 'from-text' ? fromTextAnchor(mentions, meaning.month, place) : null;
    case 'from-text':
      return fromTextAnchor(mentions, meaning, place);
    case 'date':
      if (meaning.month === 0) return last(mentions, sentence, 1, (m) => isOfMonth(m) && meaning.day > m.template.day);
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
  return last(
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

function isUsable(mention: Mention): boolean {
  return mention.points.length === 1;
}

/** Said of what is to come. */
function isAhead(mention: Mention, now: number): boolean {
  if (mention.aside || mention.expression.meaning.kind === 'interval') return false;
  return mention.tense === 'coming' || (isUsable(mention) && dayOfMention(mention) > now);
}

/** A day of which something is known: its date, its weekday, or its date for each day that now can be. */
function isDay({ template, points, expression }: Mention): boolean {
  if (template.unit !== 'day' || expression.meaning.kind === 'interval') return false;
  const [point] = points;
  return template.weekday > 0 || (point !== undefined && isKnown(point));
}

function last(
  mentions: readonly Mention[],
  sentence: number,
  reach: number,
  fits: (mention: Mention) => boolean,
): Mention | null {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - MENTIONS; i--) {
    const mention = mentions[i] as Mention; // i runs over the list
    if (mention.sentence < sentence - reach) return null;
    if (fits(mention)) return mention;
  }
  return null;
}

/** First day of a mention when all agree on it; NaN otherwise. */
export function dayOfMention(mention: Mention): number {
  const [point] = mention.points;
  return mention.points.length === 1 && point !== undefined && isKnown(point) ? extentOf(point).start : Number.NaN;
}

/**
 * The day that an hour or a part of day belongs to: one in its own sentence; for what is to come, a day to come near by; else the
 * last day told of in the paragraph, else the first one told of in the article, which is its subject. Days on which somebody only
 * said so, asides and bounds (`depuis vendredi`) come last or not at all.
 */
function dayFor(mentions: readonly Mention[], { sentence, paragraph, tense, now }: Place): Mention | null {
  const here = last(mentions, sentence, 0, (m) => isDay(m) && m.expression.bound === null && !m.aside);
  if (here !== null) return here;
  if (tense === 'coming')
    return last(
      mentions,
      sentence,
      FAR,
      (m) =>
        (m.sentence >= sentence - 2 || m.paragraph === paragraph) &&
        isDay(m) &&
        m.tense === 'coming' &&
        !m.aside &&
        !(dayOfMention(m) < now),
    );
  const told = (m: Mention) => isDay(m) && m.expression.bound === null && m.tense !== 'coming' && !m.aside;
  const near = (m: Mention) =>
    told(m) && m.paragraph === paragraph && (m.sentence >= sentence - 1 || isRecent(m, now, 7));
  const inParagraph =
    last(mentions, sentence, FAR, (m) => near(m) && !m.attributive) ?? last(mentions, sentence, FAR, near);
  if (inParagraph !== null) return inParagraph;
  const subject = subjectOf(mentions, (m) => told(m) && isRecent(m, now, 31));
  if (subject !== null || tense === 'past' || tense === 'imperfect') return subject;
  // A present among days to come is that of the programme: `Le vol aura lieu mardi. Le plein débute à 10 heures.`
  return last(
    mentions,
    sentence,
    FAR,
    (m) => m.paragraph === paragraph && isDay(m) && m.tense === 'coming' && !m.aside && m.expression.bound === null,
  );
}

/** The day the article is about: of the days in the first sentence that tells of one, the earliest that is not that of saying so. */
function subjectOf(mentions: readonly Mention[], fits: (mention: Mention) => boolean): Mention | null {
  let first: Mention | null = null;
  let subject: Mention | null = null;
  for (let i = 0; i < mentions.length && i < MENTIONS; i++) {
    const mention = mentions[i] as Mention; // i runs over the list
    if (first !== null && mention.sentence !== first.sentence) break;
    if (!fits(mention)) continue;
    first ??= mention;
    if (!mention.attributive && (subject === null || dayOfMention(mention) < dayOfMention(subject))) subject = mention;
  }
  return subject ?? first;
}

function isRecent(mention: Mention, now: number, days: number): boolean {
  const day = dayOfMention(mention);
  return Number.isNaN(day) || Number.isNaN(now) || (day <= now && day >= now - days);
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
    const here =
      last(mentions, sentence, 0, told) ??
      (tense === 'past' ? null : last(mentions, sentence, 0, (m) => isDay(m) && !m.aside));
    // `avait dénoncé la veille`: who speaks is dated from the day of the article.
    if (here === null && attributive && Math.abs(offset) <= 1) {
      const said = last(mentions, sentence, FAR, (m) => isDay(m) && dayOfMention(m) === now);
      const yesterday = last(mentions, sentence, 1, (m) => told(m) && dayOfMention(m) === now - 1);
      return said ?? yesterday;
    }
    return (
      here ??
      last(mentions, sentence, 1, told) ??
      last(mentions, sentence, NEAR, (m) => told(m) && !m.attributive) ??
      last(mentions, sentence, FAR, told)
    );
  }
  const reach = offset === 0 ? FAR : NEAR;
  const same =
    unit === 'quarter' || unit === 'half'
      ? last(mentions, sentence, FAR, (m) => m.template.unit === unit && notAhead(m))
      : null;
  return (
    same ??
    last(
      mentions,
      sentence,
      reach,
      (m) => isWithin(m.template, unit) && notAhead(m) && m.expression.meaning.kind !== 'interval',
    )
  );
}

/** A day of the month that was said with its year before, or that goes on in the year of the date before it in the sentence. */
function sameDayWithYear(
  mentions: readonly Mention[],
  { month, day, weekday, shift }: Meaning & { kind: 'date' },
  { sentence, tense, framing }: Place,
): Mention | null {
  if (weekday > 0 || shift !== 0) return null;
  const same = last(mentions, sentence, Number.POSITIVE_INFINITY, (m) => {
    const [point] = m.points;
    return (
      isDay(m) && isUsable(m) && point !== undefined && point.index === month && point.day === day && isExplicit(m)
    );
  });
  if (same !== null || tense === 'coming') return same;
  return last(mentions, sentence, framing ? 1 : 0, (m) => {
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

/** Participles that date a document, not what it tells. */
const PUBLISHED = oneOf(
  'publié publiée publiés publiées paru parue parus parues diffusé diffusée diffusés diffusées dévoilé dévoilée dévoilés dévoilées',
);

/** Whether a verb of speech stands right before the expression: `a indiqué mercredi`, `parue le même jour`. */
export function isAttributive(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (article.sentenceOf[at] !== sentence) return false;
    const speech = article.tokens[at]?.lexeme.speech;
    // faire is listed for `faire savoir`; alone it reports nothing.
    if ((speech != null && !speech.lemma.startsWith('faire')) || PUBLISHED.has(formAt(article, at))) return true;
  }
  return false;
}

/** Whether an expression stands beside the story: `(17H10 GMT)`, `initialement prévu le 30 mai`, `contre 3,30% lundi`. */
export function isAside(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 5 && at >= 0 && article.sentenceOf[at] === sentence; at--) {
    if (isSign(article, at, ')')) return false;
    if (isSign(article, at, '(')) return true;
    const form = formAt(article, at);
    if (form === 'initialement' || form === 'contre') return true;
  }
  return false;
}

/** Whether an expression opens its sentence, alone or behind a preposition. */
export function isFraming(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  return (
    start === 0 ||
    article.sentenceOf[start - 1] !== sentence ||
    start === 1 ||
    article.sentenceOf[start - 2] !== sentence
  );
}
