import type { DateChange, FactsDiff, FigureChange, QuoteChange, SpeakerChange } from '../../compare/index.js';

/** One change of any kind, with the id of its entry in the page: `c-f3`. */
export type ChangeEntry =
  | { readonly id: string; readonly kind: 'figure'; readonly change: FigureChange }
  | { readonly id: string; readonly kind: 'quote'; readonly change: QuoteChange }
  | { readonly id: string; readonly kind: 'date'; readonly change: DateChange }
  | { readonly id: string; readonly kind: 'speaker'; readonly change: SpeakerChange };

/** What has changed, kind by kind; what is the same is left out. */
export function changeEntries(diff: FactsDiff): ChangeEntry[] {
  const entries: ChangeEntry[] = [
    ...diff.figures.map((change, i) => ({ id: `c-f${i + 1}`, kind: 'figure', change }) as const),
    ...diff.quotes.map((change, i) => ({ id: `c-q${i + 1}`, kind: 'quote', change }) as const),
    ...diff.dates.map((change, i) => ({ id: `c-d${i + 1}`, kind: 'date', change }) as const),
    ...diff.speakers.map((change, i) => ({ id: `c-s${i + 1}`, kind: 'speaker', change }) as const),
  ];
  return entries.filter(({ change }) => change.status !== 'same');
}

export type Side = 'before' | 'after';

/** Where the change begins in the text of a side, as an id; null when it is not there. */
export function placeOfChange({ id, change }: ChangeEntry, side: Side): string | null {
  return change[side] === null ? null : `${side}-${id}`;
}
