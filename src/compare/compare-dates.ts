import type { ArticleFacts, DateFact } from '../article-facts.js';
import { contextWords, likenessOf } from './context-words.js';
import type { DateChange } from './facts-diff.js';
import { inTextOrder, pairUp } from './pair-up.js';

/** One date, wherever an article names it. */
interface Claim {
  readonly date: DateFact;
  readonly ids: readonly string[];
  readonly context: ReadonlySet<string>;
}

/** Less alike than this, two dates date two things. */
const LEAST = 0.45;

const DAY = 86_400_000;

export function compareDates(before: ArticleFacts, after: ArticleFacts): DateChange[] {
  const claims = [claimsOf(before), claimsOf(after)] as const;
  const pairs = pairUp(...claims, likeness);
  return inTextOrder(pairs, claims[0].length, claims[1].length).map((row) =>
    changeOf(claimAt(claims[0], row.before), claimAt(claims[1], row.after)),
  );
}

const claimAt = (claims: readonly Claim[], at: number | null): Claim | null =>
  at === null ? null : (claims[at] ?? null);

/** `récemment` is no date to compare. */
function claimsOf(facts: ArticleFacts): Claim[] {
  const claims = new Map<string, DateFact[]>();
  for (const date of facts.dates) {
    if (date.resolution === 'unresolved') continue;
    const key = `${date.type} ${date.value} ${date.bound}`;
    const known = claims.get(key);
    if (known) known.push(date);
    else claims.set(key, [date]);
  }
  return [...claims.values()].flatMap((dates) => {
    const [date] = dates;
    if (!date) return [];
    const context = new Set(dates.flatMap((one) => [...contextWords(facts, one)]));
    return [{ date, ids: dates.map(({ id }) => id), context }];
  });
}

function likeness(a: Claim, b: Claim): number | null {
  if (isPoint(a.date) !== isPoint(b.date)) return null;
  const context = likenessOf(a.context, b.context);
  if (a.date.value === b.date.value) return (a.date.bound === b.date.bound ? 2 : 1) + context;
  return context >= LEAST ? context : null;
}

/** A date or hour stands on the calendar; a duration or rhythm does not. */
const isPoint = ({ type }: DateFact): boolean => type === 'date' || type === 'time';

function changeOf(before: Claim | null, after: Claim | null): DateChange {
  const a = before?.date ?? null;
  const b = after?.date ?? null;
  const status =
    a === null
      ? 'added'
      : b === null
        ? 'dropped'
        : a.value !== b.value
          ? isPoint(a)
            ? 'moved'
            : 'changed'
          : a.bound === b.bound
            ? 'same'
            : 'changed';
  return {
    status,
    before: a,
    after: b,
    days: daysBetween(a, b),
    mentions: { before: before?.ids ?? [], after: after?.ids ?? [] },
  };
}

/** From the day one begins on to the day the other does; null where one is longer than a day or is not known. */
function daysBetween(a: DateFact | null, b: DateFact | null): number | null {
  const from = a && dayOf(a);
  const to = b && dayOf(b);
  return from === null || to === null ? null : Math.round((to - from) / DAY);
}

function dayOf({ value }: DateFact): number | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0];
  return day === undefined ? null : Date.parse(day);
}
