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

/** Code units of a line in which a header can stand. */
const MAX_LINE = 110;
/** `Boursier.com, publié le mercredi 30 octobre 2019 à 08h30`, `Rédaction · mis à jour le 3/4/2024`. */
const KEY_WITHIN =
  /(?:^|[,•·|–—-]\s*)(?:publi[ée]|mis(?:e)?\s+à\s+jour|modifi[ée]|actualis[ée]|post[ée]|diffus[ée])e?s?\s*(?:le|:|par\s[^.]{2,60}?\sle)?\s*/iu;
/** What stands before the day in a line that only says who and when: `par AFP • 24/04/2023 à 19:49`. */
const BEFORE_BARE_DAY =
  /^(?:[^.!?]{2,60}[•·|–—,-]\s*)?(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?$/iu;
/** `juillet 16, 2021`: the order of American software for blogs. */
const MONTH_FIRST = /^(\p{L}{3,9})\s+(\d{1,2}),\s+(\d{4})$/u;

/** Code units after the key of a header in which its date stands. */
const WINDOW = 60;

/** What may stand between the key and the day: `Publié : le mercredi 3 avril`. */
const BEFORE_DAY = /^(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?$/i;

const KEY =
  /(?:date(?:\s+de\s+(?:publication|parution))?|publi[ée]e?(?:\s+le)?|mis(?:e)?\s+(?:à|a)\s+jour(?:\s+le)?|diffus[ée]e?\s+le)(?:\s*:)?\s+/iy;
const ISO_DATE = /(\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?)(?![\d-])/y;

/**
 * The header at token `from`: `date 2024-04`, `Date : 3 avril 2024`, `Publié le 03/04/2024 à 18h25`, or an ISO date on a line of its
 * own, or a line that only says who and when (`par AFP • 24/04/2023 à 19:49`). The copy may go on behind one with a key on the same line.
 */
export function readHeader(scan: Scan, from: number, timeZone: string, behindHeader: boolean): Header | null {
  const { text, tokens } = scan;
  const first = tokens[from];
  if (first === undefined) return null;
  KEY.lastIndex = first.start;
  const keyed = KEY.test(text);
  const start = keyed ? KEY.lastIndex : first.start;
  ISO_DATE.lastIndex = start;
  const iso = keyed || first.kind === Kind.NUMBER ? ISO_DATE.exec(text) : null;
  if (iso) {
    const date = readIsoDate((iso[1] ?? '').replace(' ', 'T'), timeZone);
    const to = tokenAfter(scan, from, start + iso[0].length);
    // Without its key only a line of its own is a header: an article may begin with a number.
    if (date && (keyed || (date.precision !== 'year' && endsLine(scan, to)))) return { from, to, date };
  }
  if (!keyed) return behindHeader || startsLine(scan, from) ? readDatedLine(scan, from) : null;
  const lineEnd = text.slice(start, start + WINDOW).search(/[\r\n]/);
  const written = readWrittenDate(text.slice(start, start + (lineEnd < 0 ? WINDOW : lineEnd)));
  if (!written || written.date === null || !BEFORE_DAY.test(text.slice(start, start + written.start))) return null;
  const to = tokenAfter(scan, from, start + written.end);
  // `Publié le 3 mars 2020, le rapport …` is copy.
  return scan.tokens[to]?.gap === Gap.NONE && text[start + written.end] === ','
    ? null
    : { from, to, date: written.date };
}

/** A line of its own that only says when the copy was published: with a key, with an hour at its end, or a whole date alone. */
function readDatedLine(scan: Scan, from: number): Header | null {
  const { text, tokens } = scan;
  let to = from + 1;
  let year = false;
  for (; to < tokens.length && !endsLine(scan, to); to++) {
    const token = tokens[to];
    if (token === undefined || token.end - (tokens[from]?.start ?? 0) > MAX_LINE) return null;
    if (token.kind === Kind.NUMBER && token.end - token.start >= 4) year = true;
  }
  if (!year || tokens[to - 1]?.code === 0x2e) return null;
  const line = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const monthFirst = MONTH_FIRST.exec(line);
  const key = KEY_WITHIN.exec(line);
  const begin = key ? key.index + key[0].length : 0;
  const window = monthFirst ? `${monthFirst[2]} ${monthFirst[1]} ${monthFirst[3]}` : line.slice(begin);
  const written = readWrittenDate(window);
  if (!written?.date || window.slice(written.end).trim() !== '') return null;
  const before = window.slice(0, written.start);
  // `Attentat de Nice, 14 juillet 2016` is a title: without a key other words need an hour behind the day.
  const says = BEFORE_DAY.test(before) || (!key && written.date.precision === 'minute' && BEFORE_BARE_DAY.test(before));
  return says ? { from, to, date: written.date } : null;
}

function startsLine(scan: Scan, index: number): boolean {
  return index === 0 || (scan.tokens[index]?.gap ?? Gap.NONE) >= Gap.LINE;
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
