import type { Publication, Span } from '../article-facts.js';
import type { Settings } from '../options.js';
import { tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { spanOf } from '../text/span.js';
import { Gap } from '../text/token.js';
import { type CalendarDate, daysInMonth } from './iso-date.js';
import type { MetadataLine } from './metadata-lines.js';
import { type Dateline, readDateline } from './read-dateline.js';
import { type Header, readHeader } from './read-header.js';
import { readByline, readSignature, readUpdateMark } from './read-margins.js';

/** The publication, and the tokens of the article that are about it rather than of it. */
export interface PublicationReading {
  readonly publication: Publication;
  /** In text order, not overlapping. */
  readonly lines: readonly MetadataLine[];
}

/** Lines at the head of an article among which its header and dateline stand. */
const HEAD_LINES = 8;

/** More headers and marks of an update than this are no head: the copy begins. */
const MOST_HEADERS = 24;

/** Reads header, dateline and signature. The option wins over the text; of a header and a dateline that agree the finer date counts. */
export function readPublication(scan: Scan, settings: Settings): PublicationReading {
  const lines: MetadataLine[] = [];
  let header: Header | null = null;
  let dateline: Dateline | null = null;

  for (let at = 0, line = 0; at < scan.tokens.length && line < HEAD_LINES && !dateline; line++) {
    for (let next = at; lines.length < MOST_HEADERS; at = next) {
      const found = readHeader(scan, at, settings.timeZone, header?.to === at);
      if (found) {
        header = finer(header, found);
        next = found.to;
      } else next = readUpdateMark(scan, at) ?? readByline(scan, at) ?? at;
      if (next === at) break;
      lines.push({ from: at, to: next, kind: 'header' });
    }
    dateline = readDateline(scan, at);
    if (dateline) lines.push({ from: dateline.from, to: dateline.to, kind: 'dateline' });
    else at = nextLine(scan, at);
  }
  const signature = readSignature(scan, dateline?.to ?? header?.to ?? 0);
  if (signature) lines.push({ from: signature.from, to: scan.tokens.length, kind: 'header' });

  const dated = chooseDate(settings.publishedAt, header, dateline);
  const shown = dated.source === 'header' ? header : (dateline ?? header);
  const publication: Publication = {
    date: dated.date?.date ?? null,
    precision: dated.date?.precision ?? null,
    source: dated.source,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? signature?.agency ?? null,
    span: shown ? spanOfTokens(scan, shown.from, shown.to) : null,
  };
  return { publication, lines };
}

function chooseDate(
  option: CalendarDate | null,
  header: Header | null,
  dateline: Dateline | null,
): { readonly date: CalendarDate | null; readonly source: Publication['source'] } {
  if (option) return { date: option, source: 'option' };
  const day = dateline && (dateline.date ?? withYearOf(header, dateline.yearless));
  if (header && !day?.date.startsWith(header.date.date)) return { date: header.date, source: 'header' };
  return day ? { date: day, source: 'dateline' } : { date: null, source: null };
}

/** The first header counts; one behind it only where it says the same day or month more finely. */
function finer(header: Header | null, next: Header): Header {
  return header && !next.date.date.startsWith(header.date.date) ? header : next;
}

/** The day of `15 février (Reuters)` under `date 2024-02`. */
function withYearOf(header: Header | null, yearless: string | null): CalendarDate | null {
  if (!header || yearless === null) return null;
  const [month, day] = yearless.split('-').map(Number);
  const year = header.date.date.slice(0, 4);
  return (day ?? 0) <= daysInMonth(+year, month ?? 1) ? { date: `${year}-${yearless}`, precision: 'day' } : null;
}

function nextLine(scan: Scan, from: number): number {
  let at = from + 1;
  while (at < scan.tokens.length && (scan.tokens[at]?.gap ?? 0) < Gap.LINE) at++;
  return at;
}

function spanOfTokens(scan: Scan, from: number, to: number): Span {
  return spanOf(scan.text, scan.tokens[from]?.start ?? 0, tokenAt(scan, to - 1)?.end ?? 0);
}
