import type { LexiconEntry } from './lexeme.js';
import { each } from './words.js';

/** Units of time that are counted. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 parts of day: morning, midday, afternoon, evening, night. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** TIMEX3 seasons; winter is named by the year it begins in. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A day with a name: on a fixed day, so many days from Easter Sunday, or the n-th such weekday of a month (-1 the last). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** What the calendar knows of a word. */
export type CalendarWord =
  /** `short`: an abbreviation, which needs its full stop or a number beside it. */
  | { readonly kind: 'month'; readonly month: number; readonly short: boolean }
  /** ISO 8601: Monday is 1. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly plural: boolean }
  /** `scale`: a demi-heure is 0.5 hour. `symbol`: h, min, s, which follow a digit. */
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly scale: number;
      readonly symbol: boolean;
      readonly plural: boolean;
    }
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly hour: number; readonly needsArticle: boolean }
  /** `la journée`, `le jour`: the day spoken of is a {@link TimeUnit}; hier, demain: days from now. */
  | { readonly kind: 'deictic'; readonly days: number }
  /** veille, lendemain: days from the day spoken of. */
  | { readonly kind: 'anaphor'; readonly days: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly article: 'none' | 'la' | "l'" | 'le' }
  /** début, fin, mi-, milieu, courant. */
  | { readonly kind: 'edge'; readonly modifier: 'start' | 'mid' | 'end'; readonly bare: boolean }
  /** dernier, prochain, précédent: steps to the period before or after; `text`: from what the text spoke of. */
  | { readonly kind: 'shift'; readonly by: -1 | 1; readonly text: boolean }
  /** The noun itself: `à cette date`. */
  | { readonly kind: 'date' }
  /** `d'ici là`: what the text spoke of. */
  | { readonly kind: 'there' }
  /** récemment, actuellement, bientôt: a time that has no place in the calendar. */
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

function* months(): Generator<LexiconEntry> {
  const names = [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ];
  const short = ['janv jan', 'févr fév', '', 'avr', '', '', 'juil juill', '', 'sept', 'oct', 'nov', 'déc'];
  for (const [i, list] of names.entries())
    yield* each(list, { calendar: { kind: 'month', month: i + 1, short: false } });
  for (const [i, list] of short.entries())
    if (list !== '') yield* each(list, { calendar: { kind: 'month', month: i + 1, short: true } });
}

function* weekdays(): Generator<LexiconEntry> {
  const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
  for (const [i, name] of names.entries()) {
    yield [name, { calendar: { kind: 'weekday', weekday: i + 1, plural: false } }];
    yield [`${name}s`, { calendar: { kind: 'weekday', weekday: i + 1, plural: true } }];
  }
}

/** Each unit with its singular and plural forms, the symbols, and the compounds with demi-. */
const UNITS: readonly (readonly [TimeUnit, singular: string, plural: string, symbols: string, half: string])[] = [
  ['second', 'seconde', 'secondes', 's sec', ''],
  ['minute', 'minute', 'minutes', 'min mn', 'demi-minute'],
  ['hour', 'heure', 'heures', 'h', 'demi-heure demi-heures'],
  ['day', 'jour journée', 'jours journées', 'j', 'demi-journée demi-journées'],
  ['night', '', 'nuits', '', ''],
  ['week', 'semaine', 'semaines', '', ''],
  ['weekend', 'week-end weekend', 'week-ends weekends', '', ''],
  ['month', '', 'mois', '', ''],
  ['quarter', 'trimestre', 'trimestres', '', ''],
  ['half', 'semestre', 'semestres', '', ''],
  ['year', 'an année', 'ans années', '', ''],
  ['decade', 'décennie', 'décennies', '', ''],
  ['century', 'siècle', 'siècles', '', 'demi-siècle'],
  ['millennium', 'millénaire', 'millénaires', '', ''],
];

function* units(): Generator<LexiconEntry> {
  for (const [unit, singular, plural, symbols, half] of UNITS) {
    const of = (scale: number, symbol: boolean, isPlural: boolean) =>
      ({ calendar: { kind: 'unit', unit, scale, symbol, plural: isPlural } }) as const;
    for (const [list, data] of [
      [singular, of(1, false, false)],
      [plural, of(1, false, true)],
      [symbols, of(1, true, false)],
      [half, of(0.5, false, false)],
    ] as const)
      if (list !== '') yield* each(list, data);
  }
}

/** `hour` is the hour that a word names exactly (midi, minuit), else -1. */
const PARTS: readonly (readonly [PartOfDay, words: string, hour: number])[] = [
  ['MO', 'matin matins matinée avant-midi aube aurore', -1],
  ['MI', 'mi-journée', -1],
  ['MI', 'midi', 12],
  ['AF', 'après-midi après-midis', -1],
  ['EV', 'soir soirs soirée', -1],
  ['NI', 'nuit', -1],
  ['NI', 'minuit', 24],
];

const FEASTS: readonly (readonly [words: string, Feast, 'none' | 'la' | "l'" | 'le'])[] = [
  ['noël', { month: 12, day: 25 }, 'none'],
  ['pâques', { fromEaster: 0 }, 'none'],
  ['ascension', { fromEaster: 39 }, "l'"],
  ['pentecôte', { fromEaster: 49 }, 'la'],
  ['assomption', { month: 8, day: 15 }, "l'"],
  ['toussaint', { month: 11, day: 1 }, 'la'],
  ['épiphanie', { month: 1, day: 6 }, "l'"],
  ['chandeleur', { month: 2, day: 2 }, 'la'],
  ['saint-sylvestre', { month: 12, day: 31 }, 'la'],
  ['saint-valentin', { month: 2, day: 14 }, 'la'],
  ['saint-nicolas', { month: 12, day: 6 }, 'la'],
  ['saint-jean-baptiste', { month: 6, day: 24 }, 'la'],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }, 'none'],
  ['saint-jean', { month: 6, day: 24 }, 'la'],
  ['saint-martin', { month: 11, day: 11 }, 'la'],
];

/** The words of the calendar: months, weekdays, units of time, parts of day, deictics, seasons, feasts, and what shifts them. */
export function* calendarEntries(): Generator<LexiconEntry> {
  yield* months();
  yield* weekdays();
  yield* units();
  for (const [part, words, hour] of PARTS)
    yield* each(words, { calendar: { kind: 'part', part, hour, needsArticle: hour < 0 } });
  for (const [words, feast, article] of FEASTS) yield* each(words, { calendar: { kind: 'feast', feast, article } });
  const deictics = [
    ['avant-hier', -2],
    ['hier', -1],
    ["aujourd'hui", 0],
    ['demain', 1],
    ['après-demain', 2],
  ] as const;
  for (const [word, days] of deictics) yield [word, { calendar: { kind: 'deictic', days } }];
  const anaphors = [
    ['avant-veille', -2],
    ['veille', -1],
    ['lendemain', 1],
    ['surlendemain', 2],
  ] as const;
  for (const [word, days] of anaphors) yield [word, { calendar: { kind: 'anaphor', days } }];
  const seasons = [
    ['printemps', 'SP'],
    ['été', 'SU'],
    ['automne', 'FA'],
    ['hiver', 'WI'],
  ] as const;
  for (const [word, season] of seasons) yield [word, { calendar: { kind: 'season', season } }];
  yield* each('début commencement', { calendar: { kind: 'edge', modifier: 'start', bare: true } });
  yield* each('fin', { calendar: { kind: 'edge', modifier: 'end', bare: true } });
  yield* each('milieu courant', { calendar: { kind: 'edge', modifier: 'mid', bare: true } });
  yield* each('mi', { calendar: { kind: 'edge', modifier: 'mid', bare: false } });
  yield* each('dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulés écoulées', {
    calendar: { kind: 'shift', by: -1, text: false },
  });
  yield* each('prochain prochaine prochains prochaines', { calendar: { kind: 'shift', by: 1, text: false } });
  yield* each('précédent précédente précédents précédentes', { calendar: { kind: 'shift', by: -1, text: true } });
  yield* each('suivant suivante suivants suivantes', { calendar: { kind: 'shift', by: 1, text: true } });
  yield ['date', { calendar: { kind: 'date' } }];
  yield ['là', { calendar: { kind: 'there' } }];
  yield* each('récemment dernièrement naguère jadis autrefois', { calendar: { kind: 'vague', value: 'PAST_REF' } });
  yield* each('actuellement', { calendar: { kind: 'vague', value: 'PRESENT_REF' } });
  yield* each('bientôt prochainement', { calendar: { kind: 'vague', value: 'FUTURE_REF' } });
}
