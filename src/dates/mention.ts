import type { Expression, Tense } from './expression.js';
import { extentOf, isKnown, type Point } from './point.js';

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
  /** Said beside the story: in brackets, as what was first planned, as what a figure is compared with, as a birth. */
  readonly aside: boolean;
  /** First in its sentence, so that it frames what follows: `L'an prochain, …`. */
  readonly framing: boolean;
  /** First in a heading, so that what stands under it is of that time: `Lundi 26 mars, palais de justice`. */
  readonly title: boolean;
  /** The fact it took its day from, so that a chain of hours names the day itself. */
  readonly root: number;
}

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

/** How many mentions and sentences back an anaphor may reach. */
export const MENTIONS = 24;
export const NEAR = 3;
export const MIDDLE = 5;
export const FAR = 8;

/** The last mention that fits, no more than `reach` sentences back. */
export function lastMention(
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

/** Whether all days that the publication can be agree on the mention. */
export function isUsable(mention: Mention): boolean {
  return mention.points.length === 1;
}

/** First day of a mention when all agree on it; NaN otherwise. */
export function dayOfMention(mention: Mention): number {
  const [point] = mention.points;
  return mention.points.length === 1 && point !== undefined && isKnown(point) ? extentOf(point).start : Number.NaN;
}

/** A day of which something is known: its date, its weekday, or its date for each day that now can be. */
export function isDay({ template, points, expression }: Mention): boolean {
  if (template.unit !== 'day' || expression.meaning.kind === 'interval') return false;
  const [point] = points;
  return template.weekday > 0 || (point !== undefined && isKnown(point));
}

/** Named from now as what is behind the story: `le 28 décembre dernier`. */
export function isBackground({ expression }: Mention): boolean {
  const { meaning } = expression;
  return meaning.kind === 'date' && meaning.shift < 0;
}
