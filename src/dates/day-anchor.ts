import { dayOfMention, FAR, isBackground, isDay, lastMention, MENTIONS, type Mention, type Place } from './mention.js';

/**
 * The day that an hour or a part of day belongs to: one in its own sentence; for what is to come, a day to come near by; else the
 * last day told of in the paragraph or named by the heading above, else the first one told of in the article, which is its subject.
 * Days on which somebody only said so, asides and bounds (`depuis vendredi`) come last or not at all.
 */
export function dayFor(mentions: readonly Mention[], { sentence, paragraph, tense, now }: Place): Mention | null {
  const here = lastMention(mentions, sentence, 0, (m) => isDay(m) && m.expression.bound === null && !m.aside);
  if (here !== null) return here;
  const title = titleAbove(mentions, sentence, paragraph);
  if (title !== null) return title;
  if (tense === 'coming') {
    const ahead = (m: Mention) =>
      isDay(m) && (m.tense === 'coming' || dayOfMention(m) > now) && !m.aside && !(dayOfMention(m) < now);
    return (
      lastMention(
        mentions,
        sentence,
        FAR,
        (m) => (m.sentence >= sentence - 2 || m.paragraph === paragraph) && ahead(m),
      ) ?? onlyDay(mentions, ahead)
    );
  }
  const told = (m: Mention) =>
    isDay(m) &&
    m.expression.bound === null &&
    (m.tense !== 'coming' || dayOfMention(m) <= now) &&
    !m.aside &&
    !(dayOfMention(m) > now);
  const near = (m: Mention) =>
    told(m) && m.paragraph === paragraph && (m.sentence >= sentence - 1 || isRecent(m, now, 7));
  const inParagraph =
    lastMention(mentions, sentence, FAR, (m) => near(m) && !m.attributive) ??
    lastMention(mentions, sentence, FAR, near);
  if (inParagraph !== null) return inParagraph;
  const subject = subjectOf(mentions, (m) => told(m) && !isBackground(m) && isRecent(m, now, 31));
  if (subject !== null || tense === 'past' || tense === 'imperfect') return subject;
  // A present among days to come is that of the programme: `Le vol aura lieu mardi. Le plein débute à 10 heures.`
  const programme = (m: Mention) =>
    isDay(m) && (m.tense === 'coming' || dayOfMention(m) > now) && !m.aside && m.expression.bound === null;
  const listed = lastMention(mentions, sentence, FAR, (m) => m.paragraph === paragraph && programme(m));
  // `Dimanche 30 juin, nous fêtons l'école. … Ouverture à 10 h`: lines without a verb are of the one day that has been announced.
  return listed ?? (tense === 'none' ? onlyDay(mentions, programme) : null);
}

/** The one day that all mentions of the kind are of, where the article speaks of it more than of other days; else null. */
function onlyDay(mentions: readonly Mention[], fits: (mention: Mention) => boolean): Mention | null {
  let only: Mention | null = null;
  let balance = 0;
  for (const mention of mentions) {
    if (!isDay(mention) || mention.aside) continue;
    if (!fits(mention)) {
      if (mention.root === mention.fact) balance--;
      continue;
    }
    if (only !== null && only.root !== mention.root && !isSameDay(only, mention)) return null;
    // demain mardi: the one that says more
    if (only === null || (only.template.weekday === 0 && mention.template.weekday > 0)) only = mention;
    balance++;
  }
  return balance >= 0 ? only : null;
}

function isSameDay(a: Mention, b: Mention): boolean {
  const day = dayOfMention(a);
  return Number.isNaN(day)
    ? a.template.weekday > 0 && a.template.weekday === b.template.weekday
    : day === dayOfMention(b);
}

/** The day that opens the heading above, where no other day has been told of since. */
function titleAbove(mentions: readonly Mention[], sentence: number, paragraph: number): Mention | null {
  const last = lastMention(
    mentions,
    sentence,
    FAR * 2,
    (m) => m.title || (isDay(m) && m.paragraph === paragraph) || isOwnDay(m),
  );
  return last?.title === true && last.sentence < sentence ? last : null;
}

/** A day that is not taken from an earlier mention. */
function isOwnDay(mention: Mention): boolean {
  return isDay(mention) && !mention.attributive && !mention.aside && mention.root === mention.fact;
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
