import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { oneOf } from '../text/word-test.js';
import { changed, type Expression, expression, type Meaning } from './expression.js';
import type { Granularity } from './point.js';
import { boundBefore, isDash } from './surroundings.js';

const DE_DU_ENTRE = oneOf("de du d' entre");

/**
 * Joins neighbours that the text joins: a year said once for several months or days, then intervals (`de mars à octobre`,
 * `entre le 3 mai et le 5 juin`), then a day with its hours (`mercredi de 9h à 11h`).
 */
export function combine(scan: Scan, found: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  const list = shareYears(scan, found);
  for (let i = 0; i < list.length; i++) {
    let next = list[i] as Expression; // i runs over the list
    // A day takes its hour and its date before anything else joins it.
    for (let behind = list[i + 1]; behind !== undefined && behind.start === next.end; behind = list[i + 1]) {
      const whole = joinDayBehind(next, behind) ?? joinDateBehind(next, behind);
      if (whole === null) break;
      next = whole;
      i++;
    }
    const before = out[out.length - 1];
    const of =
      before === undefined
        ? null
        : (joinInterval(scan, before, next) ??
          joinDayBehind(before, next) ??
          joinNight(scan, before, next) ??
          joinHourBehind(scan, before, next));
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
  let shares: Expression[] | null = null;
  for (let i = found.length - 2; i >= 0; i--) {
    const list = shares ?? found;
    const here = list[i] as Expression; // i runs over the list
    const next = list[i + 1] as Expression;
    const shared = withYearOf(here, next);
    if (shared === null || !isJoint(scan, here.end, next.start)) continue;
    shares ??= found.slice();
    shares[i] = shared;
  }
  return shares ?? found;
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
    return changed(here, { meaning: { kind: 'point', point: { ...point, year, index: meaning.index } } });
  }
  if (meaning.kind === 'date' && meaning.shift === 0 && point.unit === 'day' && meaning.month > 0) {
    const later = meaning.month > point.index || (meaning.month === point.index && meaning.day > point.day);
    const year = later ? point.year - 1 : point.year;
    return changed(here, {
      meaning: { kind: 'point', point: { ...point, year, index: meaning.month, day: meaning.day } },
    });
  }
  return null;
}

function joinInterval(scan: Scan, from: Expression, to: Expression): Expression | null {
  const gap = to.start - from.end;
  if (gap < 1 || gap > 2 || from.meaning.kind === 'interval' || to.meaning.kind === 'interval') return null;
  const joint = formAt(scan, from.end);
  if (gap === 2) {
    if (joint !== "jusqu'" || !/^(à|au|en)$/.test(formAt(scan, from.end + 1))) return null;
    if (!/^(de|du|d')$/.test(formAt(scan, from.start - 1)) || from.bound !== null) return null;
  } else if (joint === 'et') {
    if (formAt(scan, from.start - 1) !== 'entre') return null;
  } else if (joint !== 'à' && joint !== 'au' && !isDash(scan, from.end)) return null;
  // `de 9h à 18h samedi`: the day stands behind the second hour and holds for both.
  if (from.meaning.kind === 'that-day' && from.clock !== null && isMoment(to) && to.clock !== null && gap === 1) {
    const { bound, tense } = boundBefore(scan, from.start);
    const meaning: Meaning = { kind: 'interval', from: changed(from, { meaning: to.meaning }), to };
    return expression(from.start, to.end, meaning, { bound, tense });
  }
  const moments = isMoment(from) || isMoment(to);
  const scale = scaleOf(from, moments);
  if (scale === null || scale !== scaleOf(to, moments)) return null;
  // `de lundi soir à mardi matin`, and not `(né) lundi soir à …`: a moment needs its opening preposition.
  if (moments && (scale !== 'day' || !DE_DU_ENTRE.at(scan, from.start - 1) || from.part === 'NI')) return null;
  const { bound, tense } = boundBefore(scan, from.start);
  return expression(from.start, to.end, { kind: 'interval', from, to }, { bound, tense });
}

/** A day with its hour or its part. */
function isMoment({ meaning, clock, part }: Expression): boolean {
  return meaning.kind !== 'that-day' && (clock !== null || part !== null);
}

/** What two ends must share to make an interval; null for what cannot be an end. */
function scaleOf({ meaning, clock, part }: Expression, ofDay = false): Granularity | 'clock' | null {
  if (meaning.kind === 'that-day') return clock !== null ? 'clock' : null;
  if (!ofDay && (clock !== null || part !== null)) return null;
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
  if (day.start !== hour.end || day.clock !== null || day.bound !== null) return null;
  // 6H00 | demain matin: the part of the day says no more than the hour
  if (day.part !== null && hour.clock === null) return null;
  if (scaleOf(day, true) !== 'day' || !isOneDay(day.meaning)) return null;
  const { meaning } = hour;
  if (meaning.kind === 'that-day') return changed(hour, { end: day.end, meaning: day.meaning, tense: day.tense });
  if (meaning.kind !== 'interval' || meaning.from.meaning.kind !== 'that-day') return null;
  const of = (end: Expression): Expression => changed(end, { meaning: day.meaning });
  return changed(hour, {
    end: day.end,
    meaning: { kind: 'interval', from: of(meaning.from), to: of(meaning.to) },
  });
}

/** `samedi soir | 30 novembre`: the part of the day stands between its weekday and its date. */
function joinDateBehind(weekday: Expression, date: Expression): Expression | null {
  if (weekday.part === null || weekday.clock !== null) return null;
  const today = weekday.meaning.kind === 'from-now' && weekday.meaning.unit === 'day' && weekday.meaning.offset === 0;
  if (weekday.meaning.kind !== 'weekday' && !today) return null; // `ce soir 18 janvier`
  if (
    date.start !== weekday.end ||
    date.part !== null ||
    date.bound !== null ||
    scaleOf(changed(date, { clock: null })) !== 'day'
  )
    return null;
  const { meaning } = date;
  if (meaning.kind === 'point') return changed(weekday, { end: date.end, meaning, clock: date.clock });
  if (meaning.kind !== 'date' || meaning.weekday > 0) return null;
  const dated: Meaning =
    weekday.meaning.kind === 'weekday' ? { ...meaning, weekday: weekday.meaning.weekday } : meaning;
  return changed(weekday, { end: date.end, meaning: dated, clock: date.clock });
}

/** `samedi | à 14 heures de la place`: an hour that its rule had to tell from a distance first. */
function joinHourBehind(scan: Scan, day: Expression, hour: Expression): Expression | null {
  if (hour.meaning.kind !== 'that-day' || hour.clock === null || hour.start - day.end !== 1) return null;
  if (formAt(scan, day.end) !== 'à' || scaleOf(day) !== 'day' || !isOneDay(day.meaning)) return null;
  return changed(day, { end: hour.end, clock: hour.clock });
}

/** `la nuit de mercredi | à jeudi 9 mars`, `la nuit du vendredi 3 mars | au samedi 4 mars`: the night before the second day. */
function joinNight(scan: Scan, night: Expression, day: Expression): Expression | null {
  // a comma may stand before à: `la nuit de dimanche 30 septembre, à lundi 1er octobre`
  const comma = isSign(scan, night.end, ',') ? 1 : 0;
  if (night.part !== 'NI' || night.clock !== null || day.start - night.end !== 1 + comma) return null;
  const joint = formAt(scan, night.end + comma);
  if ((joint !== 'à' && joint !== 'au') || scaleOf(night, true) !== 'day' || scaleOf(day) !== 'day') return null;
  return changed(night, { end: day.end, meaning: { kind: 'days-from', days: -1, inner: day.meaning } });
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
  const of = (hour: Expression): Expression => changed(hour, { meaning: day.meaning });
  const meaning: Meaning = { kind: 'interval', from: of(from), to: of(to) };
  return changed(day, { end: hours.end, meaning });
}
