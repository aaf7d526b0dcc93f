import type { KnownSpeakers } from '../speakers/known-speakers.js';
import type { PhraseMatch } from '../text/phrases.js';
import type { Scan } from '../text/scan.js';
import type { Feast } from './calendar.js';
import type { LightVerb } from './speech-phrases.js';

/** What an extension knows beside word forms: asked where the French lists have nothing. */
export interface Additions {
  /** Symbols behind digits, case-sensitive, with their UCUM codes. */
  readonly unitSymbols: ReadonlyMap<string, string>;
  /** Signs and letters of money with their codes. */
  readonly moneySigns: ReadonlyMap<string, string>;
  readonly moneyLetters: ReadonlyMap<string, string>;
  /** Noun forms with the lemma of what is counted. */
  readonly nounLemmas: ReadonlyMap<string, string>;
  readonly media: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  /** In lower case, with the form given in the facts. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Complements that make a verb of saying of their verb. */
  readonly expressions: Phrases<LightVerb>;
  /** Days with a name. */
  readonly days: Phrases<Feast>;
  /** Names in which nothing is a date, a figure or a quotation. */
  readonly names: Phrases<true>;
  readonly speakers: KnownSpeakers;
}

/** Expressions of several words, found from their first; a capital in one asks for a capital in the text. */
export interface Phrases<T> {
  readonly size: number;
  /** The longest phrase at token `index` whose data is accepted. */
  matchAt(scan: Scan, index: number, accepts?: (data: T) => boolean): PhraseMatch<T> | null;
}

/** Whatever was read with a lexicon: a scan, an article. */
export interface Extensible {
  readonly lexicon: { readonly additions: Additions | null };
}
