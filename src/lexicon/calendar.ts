import type { LexiconEntry } from './lexeme.js';

/** What the calendar knows of a word. */
export interface CalendarWord {
  readonly kind: string;
}

/** Months, weekdays, units of time, parts of day, deictic adverbs, seasons, feasts. */
export function* calendarEntries(): Generator<LexiconEntry> {}
