import type { DateFact, FigureFact, QuoteFact, Span, Speaker } from '../article-facts.js';

/** What has changed from one version of an article to the next. Lists are in text order, what was dropped where it stood. */
export interface FactsDiff {
  readonly schema: 'depeche-diff/1';
  /** When each version was filed, as far as its facts say. */
  readonly publication: { readonly before: string | null; readonly after: string | null };
  readonly figures: readonly FigureChange[];
  readonly quotes: readonly QuoteChange[];
  readonly dates: readonly DateChange[];
  readonly speakers: readonly SpeakerChange[];
}

/** Ids of every place where a version says the same thing; the fact given beside them is the fullest. */
export interface Mentions {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A number, matched by what it counts. `definite` figures (`les deux pays`) bring no number and are neither added nor dropped. */
export interface FigureChange {
  readonly status: 'same' | 'changed' | 'added' | 'dropped';
  /** Singular lemma of what is counted. */
  readonly counted: string | null;
  readonly before: FigureFact | null;
  readonly after: FigureFact | null;
  /** After minus before, where both are one number. */
  readonly difference: number | null;
  readonly mentions: Mentions;
}

/** A quotation, matched by its words. */
export interface QuoteChange {
  /** `altered`: other words, another speaker, cue or kind. */
  readonly status: 'same' | 'altered' | 'added' | 'dropped';
  readonly before: QuoteFact | null;
  readonly after: QuoteFact | null;
  /** Whether each has changed; all false unless `altered`. */
  readonly altered: {
    readonly words: boolean;
    readonly speaker: boolean;
    readonly cue: boolean;
    readonly kind: boolean;
  };
  /** With other words: the words of both versions in one line; else empty. */
  readonly words: readonly WordChange[];
}

/** Words that both versions have, or one of them. */
export interface WordChange {
  readonly kind: 'kept' | 'dropped' | 'added';
  /** The words with the white space behind them: joined, they read as one text. */
  readonly text: string;
  /** Where the words stand: in the article before for `dropped`, else in the one after. */
  readonly span: Span;
}

/** A date, matched by what it dates. */
export interface DateChange {
  /** `moved`: another day; `changed`: another duration or rhythm. */
  readonly status: 'same' | 'moved' | 'changed' | 'added' | 'dropped';
  readonly before: DateFact | null;
  readonly after: DateFact | null;
  /** Whole days from before to after, where both begin on a day. */
  readonly days: number | null;
  readonly mentions: Mentions;
}

/** Somebody who speaks, matched by name. */
export interface SpeakerChange {
  /** `changed`: another role. */
  readonly status: 'same' | 'changed' | 'new' | 'gone';
  readonly before: Speaker | null;
  readonly after: Speaker | null;
}
