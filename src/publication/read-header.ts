import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { type CalendarDate, readIsoDate } from './iso-date.js';
import { readWrittenDate } from './written-date.js';

/** A header line with its date: tokens `[from, to)`. */
export interface Header {
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
}

/** Code units after the key of a header in which its date stands. */
const WINDOW = 60;

/** What may stand between the key and the day: `Publié : le mercredi 3 avril`. */
const BEFORE_DAY = /^(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?$/i;

const KEY =
  /(?:date(?:\s+de\s+(?:publication|parution))?|publi[ée]e?(?:\s+le)?|mis(?:e)?\s+(?:à|a)\s+jour(?:\s+le)?|diffus[ée]e?\s+le)\s*:?\s+/iy;
const ISO_DATE = /(\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?)(?![\d-])/y;

/**
 * The header at token `from`: `date 2024-04`, `Date : 3 avril 2024`, `Publié le 03/04/2024 à 18h25`, or an ISO date on a line of its
 * own. The copy may go on behind it on the same line.
 */
export function readHeader(scan: Scan, from: number, timeZone: string): Header | null {
  const { text, tokens } = scan;
  const first = tokens[from];
  if (first === undefined) return null;
  KEY.lastIndex = first.start;
  const keyed = KEY.test(text);
  const start = keyed ? KEY.lastIndex : first.start;
  if (!keyed && first.kind !== Kind.NUMBER) return null;

  ISO_DATE.lastIndex = start;
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const date = readIsoDate((iso[1] ?? '').replace(' ', 'T'), timeZone);
    const to = tokenAfter(scan, from, start + iso[0].length);
    // Without its key only a line of its own is a header: an article may begin with a number.
    if (date && (keyed || (date.precision !== 'year' && endsLine(scan, to)))) return { from, to, date };
  }
  if (!keyed) return null;
  const lineEnd = text.slice(start, start + WINDOW).search(/[\r\n]/);
  const written = readWrittenDate(text.slice(start, start + (lineEnd < 0 ? WINDOW : lineEnd)));
  if (!written || written.date === null || !BEFORE_DAY.test(text.slice(start, start + written.start))) return null;
  return { from, to: tokenAfter(scan, from, start + written.end), date: written.date };
}

function tokenAfter(scan: Scan, from: number, offset: number): number {
  let to = from;
  while (to < scan.tokens.length && (scan.tokens[to]?.start ?? offset) < offset) to++;
  return to;
}

function endsLine(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || token.gap >= Gap.LINE;
}
