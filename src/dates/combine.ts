import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { type Expression, expression, type Meaning } from './expression.js';
import type { Granularity } from './point.js';
import { boundBefore, isDash } from './surroundings.js';

/**
 * Joins neighbours that the text joins: a year said once for several months or days, then intervals (`de mars à octobre`,
 * `entre le 3 mai et le 5 juin`), then a day with its hours (`mercredi de 9h à 11h`).
 */
export function combine(scan: Scan, found: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  for (const next of shareYears(scan, found)) {
    const before = out[out.length - 1];
    const joined = before === undefined ? null : (joinInterval(scan, before, next) ?? null);
    const of = joined ?? (before === undefined ? null : joinDayBehind(before, next));
    if (of !== null) out[out.length - 1] = of;
    else out.push(next);
    const last = out[out.length - 1] as Expression; // something was just put there
    const earlier = out[out.length - 2];
    const dayHours = earlier === undefined ? null : joinHours(scan, earlier, last);
    if (dayHours !== null) out.splice(out.length - 2, 2, dayHours);
  }
  return out;
}

/** `mars, avril et mai 2023`: the year of the last holds for those before it. */
function shareYears(scan: Scan, found: readonly Expression[]): readonly Expression[] {
  let changed: Expression[] | null = null;
  for (let i = found.length - 2; i >= 0; i--) {
    const list = changed ?? found;
    const here = list[i] as Expression; // i runs over the list
    const next = list[i + 1] as Expression;
    const shared = withYearOf(here, next);
    if (shared === null || !isJoint(scan, here.end, next.start)) continue;
    changed ??= found.slice();
    changed[i] = shared;
  }
  return changed ?? found;
}

function isJoint(scan: Scan, end: number, start: number): boolean {
  if (start - end !== 1) return false;
  const form = formAt(scan, end);
  return (
    form === 'et' ||
    form === 'ou' ||
    form === 'à' ||
    form === 'au' ||
    isDash(scan, end) ||
    scan.tokens[end]?.code === 0x2c
  );
}

function withYearOf(here: Expression, next: Expression): Expression | null {
  if (next.meaning.kind !== 'point') return null;
  const { point } = next.meaning;
  const { meaning } = here;
  if (Number.isNaN(point.year)) return null;
  if (meaning.kind === 'part-of-year' && meaning.shift === 0 && meaning.unit === point.unit) {
    const year = meaning.index > point.index ? point.year - 1 : point.year;
    return { ...here, meaning: { kind: 'point', point: { ...point, year, index: meaning.index } } };
  }
  if (meaning.kind === 'date' && meaning.shift === 0 && point.unit === 'day' && meaning.month > 0) {
    const later = meaning.month > point.index || (meaning.month === point.index && meaning.day > point.day);
    const year = later ? point.year - 1 : point.year;
    return { ...here, meaning: { kind: 'point', point: { ...point, year, index: meaning.month, day: meaning.day } } };
  }
  return null;
}

function joinInterval(scan: Scan, from: Expression, to: Expression): Expression | null {
  const gap = to.start - from.end;
  if (gap < 1 || gap > 2 || from.meaning.kind === 'interval' || to.meaning.kind === 'interval') return null;
  const joint = formAt(scan, from.end);
  if (gap === 2) {
    if (joint !== "jusqu'" || !/^(à|au|en)$/.test(formAt(scan, from.end + 1))) return null;
    if (!/^(de|du|d')$/.test(formAt(scan, from.start - 1))) return null;
  } else if (joint === 'et') {
    if (formAt(scan, from.start - 1) !== 'entre') return null;
  } else if (joint !== 'à' && joint !== 'au' && !isDash(scan, from.end)) return null;
  const scale = scaleOf(from);
  if (scale === null || scale !== scaleOf(to)) return null;
  const { bound, tense } = boundBefore(scan, from.start);
  return expression(from.start, to.end, { kind: 'interval', from, to }, { bound, tense });
}

/** What two ends must share to make an interval; null for what cannot be an end. */
function scaleOf({ meaning, clock, part }: Expression): Granularity | 'clock' | null {
  if (meaning.kind === 'that-day') return clock !== null ? 'clock' : null;
  if (clock !== null || part !== null) return null;
  switch (meaning.kind) {
    case 'point':
      return meaning.point.unit;
    case 'date':
    case 'weekday':
    case 'feast':
      return 'day';
    case 'part-of-year':
      return meaning.unit;
    case 'from-now':
      return meaning.unit;
    default:
      return null;
  }
}

/** `vers 8h30 GMT | mardi`, `à 18 heures | le lundi 3 mai`, `dans la soirée | mercredi`: the hour stands before its day. */
function joinDayBehind(hour: Expression, day: Expression): Expression | null {
  if (day.start !== hour.end || day.clock !== null || day.part !== null || day.bound !== null) return null;
  if (scaleOf(day) !== 'day' || !isOneDay(day.meaning)) return null;
  const { meaning } = hour;
  if (meaning.kind === 'that-day') return { ...hour, end: day.end, meaning: day.meaning, tense: day.tense };
  if (meaning.kind !== 'interval' || meaning.from.meaning.kind !== 'that-day') return null;
  const of = (end: Expression): Expression => ({ ...end, meaning: day.meaning });
  return { ...hour, end: day.end, meaning: { kind: 'interval', from: of(meaning.from), to: of(meaning.to) } };
}

function isOneDay({ kind }: Meaning): boolean {
  return kind === 'weekday' || kind === 'date' || kind === 'point' || kind === 'from-now';
}

/** `mercredi | de 9h00 à 11h00`. */
function joinHours(scan: Scan, day: Expression, hours: Expression): Expression | null {
  if (hours.meaning.kind !== 'interval' || hours.start - day.end !== 1) return null;
  const { from, to } = hours.meaning;
  if (from.meaning.kind !== 'that-day' || day.clock !== null || day.part !== null || scaleOf(day) !== 'day')
    return null;
  const joint = formAt(scan, day.end);
  if (joint !== 'de' && joint !== 'entre') return null;
  const of = (hour: Expression): Expression => ({ ...hour, meaning: day.meaning });
  const meaning: Meaning = { kind: 'interval', from: of(from), to: of(to) };
  return { ...day, end: hours.end, meaning };
}
