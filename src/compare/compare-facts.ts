import type { ArticleFacts } from '../article-facts.js';
import { compareDates } from './compare-dates.js';
import { compareFigures } from './compare-figures.js';
import { compareQuotes } from './compare-quotes.js';
import { compareSpeakers } from './compare-speakers.js';
import type { FactsDiff } from './facts-diff.js';

/**
 * What changes from one version of a story to the next: agencies file the same one again and again as tolls rise and words change.
 * Figures are matched by what they count, quotations by their words, dates by what they date, speakers by name. Where it is not
 * sure that two facts are versions of one, one is `dropped` and the other `added`.
 */
export function compareFacts(before: ArticleFacts, after: ArticleFacts): FactsDiff {
  const speakers = compareSpeakers(before, after);
  return {
    schema: 'depeche-diff/1',
    publication: { before: before.publication.date, after: after.publication.date },
    figures: compareFigures(before, after),
    quotes: compareQuotes(before, after, speakers),
    dates: compareDates(before, after),
    speakers: speakers.changes,
  };
}

/** Whether anything but the publication has changed. */
export function hasChanges({ figures, quotes, dates, speakers }: FactsDiff): boolean {
  return [figures, quotes, dates, speakers].some((changes) => changes.some(({ status }) => status !== 'same'));
}
