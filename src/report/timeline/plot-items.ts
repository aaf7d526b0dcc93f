import type { DateFact } from '../../article-facts.js';
import type { ArticleContext } from '../article-context.js';
import { extentOfValue, localMs } from '../timex.js';

/** What the timeline draws: one stretch of time, and every date of the article that names it. */
export interface PlotItem {
  readonly dates: readonly DateFact[];
  readonly start: number;
  readonly end: number;
  /** Since, after: it goes on past its end. Until, before: it was so before its start. */
  readonly open: 'forward' | 'backward' | null;
  readonly certainty: 'certain' | 'approx' | 'partial';
  /** `fin janvier`: only this part of the stretch is meant. */
  readonly part: 'start' | 'mid' | 'end' | null;
  /** With `partial`: the stretches it can be, in order. */
  readonly candidates: readonly { readonly start: number; readonly end: number }[];
}

/** The dates that stand somewhere in time, in order of time; the rest are durations, recurrences and what is not settled. */
export function plotItems({ facts }: ArticleContext): { items: PlotItem[]; others: DateFact[] } {
  const items = new Map<string, PlotItem>();
  const others: DateFact[] = [];
  for (const date of facts.dates) {
    const item = itemOf(date);
    if (!item) {
      others.push(date);
      continue;
    }
    const key = [item.start, item.end, item.open, item.certainty, item.part, item.candidates.length].join();
    const known = items.get(key);
    items.set(key, known ? { ...known, dates: [...known.dates, date] } : item);
  }
  return { items: [...items.values()].sort((a, b) => a.start - b.start || a.end - b.end), others };
}

function itemOf(date: DateFact): PlotItem | null {
  const part = date.modifier === 'approx' ? null : date.modifier;
  const about = { dates: [date], part } as const;
  if (date.resolution === 'partial') {
    const candidates = date.candidates.map(extentOfValue).filter((extent) => extent !== null);
    const [first] = candidates;
    if (!first) return null;
    const end = Math.max(...candidates.map((extent) => extent.end));
    return { ...about, start: first.start, end, open: openness(date), certainty: 'partial', candidates };
  }
  if (!date.interval) return null;
  const certainty = date.modifier === 'approx' ? 'approx' : 'certain';
  const start = date.interval.start === null ? null : localMs(date.interval.start);
  const end = date.interval.end === null ? null : localMs(date.interval.end);
  // Where one side is open, the value says how long the named stretch itself is.
  const named = extentOfValue(date.value);
  if (start !== null && end !== null) return { ...about, start, end, open: openness(date), certainty, candidates: [] };
  if (start !== null)
    return { ...about, start, end: Math.max(named?.end ?? start, start), open: 'forward', certainty, candidates: [] };
  if (end !== null)
    return { ...about, start: Math.min(named?.start ?? end, end), end, open: 'backward', certainty, candidates: [] };
  return null;
}

function openness({ bound }: DateFact): PlotItem['open'] {
  if (bound === null) return null;
  return bound === 'since' || bound === 'after' ? 'forward' : 'backward';
}
