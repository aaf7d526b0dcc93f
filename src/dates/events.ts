import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';

/** Days that are known by their date alone, and the nouns that say so where no hyphen does: `les attentats du 11 septembre`. */
export const DATED_EVENTS: readonly (readonly [day: number, month: number, year: number, nouns: RegExp])[] = [
  [11, 9, 2001, /^attentats$/],
  [13, 11, 2015, /^attentats$/],
  [7, 10, 2023, /^(?:attaques?|massacres?|pogroms?|attentats?)$/],
];

/** How far before its day the noun of an event stands: `l'attaque sans précédent du Hamas du 7 octobre`. */
const EVENT_REACH = 6;

/** The year of an event that is named by its day without the year; NaN for any other day. */
export function yearOfEvent(scan: Scan, start: number, day: number, month: number): number {
  const event = DATED_EVENTS.find(([d, m]) => d === day && m === month);
  if (event === undefined || formAt(scan, start - 1) !== 'du') return Number.NaN;
  for (let at = start - 2; at >= start - EVENT_REACH && scan.tokens[at]?.kind === Kind.WORD; at--)
    if (event[3].test(formAt(scan, at))) return event[2];
  return Number.NaN;
}
