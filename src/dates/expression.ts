import type { DateFact } from '../article-facts.js';
import type { Feast, PartOfDay } from '../lexicon/calendar.js';
import type { Clock, Granularity, Point } from './point.js';

/** Which way the clause looks from the day of publication; `near`: to the nearest on either side (`ce jeudi`). */
export type Tense = 'past' | 'imperfect' | 'present' | 'coming' | 'near' | 'none';

/** -1 `dernier`, 1 `prochain`, 0 when the tense has to say. */
export type Shift = -1 | 0 | 1;

/** What an expression says, before anything is known of when it was said. */
export type Meaning =
  /** Complete in itself: `octobre 2022`, `les années 1990`. */
  | { readonly kind: 'point'; readonly point: Point }
  /** A day without its year (`le 22 mars`) or without month and year (`le 14`: month 0); `weekday` 0 when not said. */
  | {
      readonly kind: 'date';
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      readonly shift: Shift;
    }
  /** A day of a month that is itself relative: `le 15 du mois dernier`, `le 3 de ce mois`. */
  | { readonly kind: 'day-of'; readonly day: number; readonly month: Meaning }
  /** The time the text spoke of last, at its own granularity: `d'ici là`. */
  | { readonly kind: 'that-time' }
  /** `mercredi`, `lundi dernier`, `vendredi en huit` (weeks 1). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: Shift; readonly weeks: number }
  /** `en mars`, `l'été dernier`, `au premier trimestre`: a part of some year. */
  | {
      readonly kind: 'part-of-year';
      readonly unit: 'month' | 'season' | 'quarter' | 'half';
      readonly index: number;
      readonly shift: Shift;
    }
  /** The n-th period from the one of publication: `cette année` 0, `la semaine dernière` -1, `il y a trois mois` -3. */
  | { readonly kind: 'from-now'; readonly unit: Granularity; readonly offset: number }
  /** `il y a deux heures`: within the day as far as is known. */
  | { readonly kind: 'moments-from-now'; readonly seconds: number }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly shift: Shift }
  /** The n-th period from the one that the text spoke of: `la veille`, `trois ans plus tard`, `le même mois` (0). */
  | { readonly kind: 'from-text'; readonly unit: Granularity; readonly offset: number }
  /** `41 minutes plus tard`. */
  | { readonly kind: 'moments-from-text'; readonly seconds: number }
  /** The next such weekday after the day the text spoke of: `le vendredi`, `le mardi suivant`. */
  | { readonly kind: 'weekday-from-text'; readonly weekday: number; readonly shift: -1 | 1 }
  /** The day the text speaks of, of which only the hour or the part is said: `dans la soirée`, `à 14h30`. */
  | { readonly kind: 'that-day' }
  /** A part of a year that is itself relative: `février de cette année`, `le 3 mai de l'an dernier`. */
  | { readonly kind: 'in-year'; readonly inner: Meaning; readonly year: Meaning }
  /** The week or weekend in which a day lies: `la semaine du 8 avril`. */
  | { readonly kind: 'around'; readonly unit: 'week' | 'weekend'; readonly inner: Meaning }
  /** So many days from another day: the night before it (`de samedi à dimanche` is the one before Sunday). */
  | { readonly kind: 'days-from'; readonly days: number; readonly inner: Meaning }
  /** Durations, sets and times with no place in the calendar: the value is all there is. */
  | {
      readonly kind: 'value';
      readonly type: 'duration' | 'set' | 'date' | 'time';
      readonly value: string;
      readonly known: boolean;
    }
  | { readonly kind: 'interval'; readonly from: Expression; readonly to: Expression };

/** A temporal expression as a rule proposes it. Token indices are half-open. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly part: PartOfDay | null;
  readonly clock: Clock | null;
  readonly modifier: DateFact['modifier'];
  readonly bound: DateFact['bound'];
  /** Set where the words themselves decide (`depuis mars` looks back); else the clause does. */
  readonly tense: Tense | null;
}

const NOTHING_MORE: Partial<Expression> = {};

export function expression(
  start: number,
  end: number,
  meaning: Meaning,
  { part = null, clock = null, modifier = null, bound = null, tense = null }: Partial<Expression> = NOTHING_MORE,
): Expression {
  return { start, end, meaning, part, clock, modifier, bound, tense };
}

/** A copy with some fields changed. Not a spread, which gives every copy a hidden class of its own: reading a field would be slow. */
export function changed(
  base: Expression,
  {
    start = base.start,
    end = base.end,
    meaning = base.meaning,
    part = base.part,
    clock = base.clock,
    modifier = base.modifier,
    bound = base.bound,
    tense = base.tense,
  }: Partial<Expression>,
): Expression {
  return { start, end, meaning, part, clock, modifier, bound, tense };
}
