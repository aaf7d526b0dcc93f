/**
 * The contract: what `extract` gives. Every offset is a UTF-16 code unit into the text exactly as it was given, half-open,
 * and for every span of a result `text.slice(span.start, span.end) === span.text`.
 */

/** A piece of the text: `[start, end)` in UTF-16 code units, with the words that stand there. */
export interface Span {
  /** First code unit. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
  /** The words themselves: `text.slice(start, end)`. */
  readonly text: string;
}

/** The language of the text. */
export interface Language {
  /** ISO 639-3; `und` when the text gives nothing to judge by. */
  readonly code: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether facts were looked for. */
  readonly isFrench: boolean;
}

/** When and where the article was filed, at the precision that is known and no finer. */
export interface Publication {
  /** ISO 8601 at the precision known: `2024`, `2024-04`, `2024-04-03`, `2024-04-03T18:25`; null when unknown. */
  readonly date: string | null;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | null;
  /** Where the date was taken from; an option wins over a header, a header over a dateline. */
  readonly source: 'option' | 'header' | 'dateline' | null;
  /** Place of the dateline, as written: `PARIS`. */
  readonly place: string | null;
  /** Agency of the dateline or signature: `AFP`, `Reuters`, `Belga` … */
  readonly agency: string | null;
  /** The header or dateline. */
  readonly span: Span | null;
}

/** A sentence, or a line that is none. Sentences are in text order and do not overlap. */
export interface Sentence extends Span {
  /** `header`: agency metadata; `dateline`: place, date, agency; `heading`: title or crosshead. */
  readonly kind: 'header' | 'dateline' | 'heading' | 'sentence';
  /** Zero-based paragraph number. */
  readonly paragraph: number;
}

/** A temporal expression, with its TIMEX3 value (ISO-TimeML). */
export interface DateFact extends Span {
  /** `d1`, `d2` … in text order. */
  readonly id: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** TIMEX3 type. */
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /**
   * TIMEX3 value: `2022-10`, `2024-04-03TEV`, `2024-W14`, `198` (the 1980s), `PT1H`, `P4M`, `XXXX-WXX-3`; an interval as
   * `start/end`, both ends inside it.
   */
  readonly value: string;
  /** Half-open, local ISO dates or date-times: what to sort and plot by. An open end is null. */
  readonly interval: { readonly start: string | null; readonly end: string | null } | null;
  /** What the value was resolved from; `partial` when what is known allows several values. */
  readonly resolution: 'explicit' | 'publication' | 'text' | 'partial' | 'unresolved';
  /** Id of the DateFact it was resolved from, with resolution `text`. */
  readonly anchor: string | null;
  /** With resolution `partial`: every value it can have, in order; else empty. */
  readonly candidates: readonly string[];
  /** A modifier inside the expression: `fin janvier`, `la mi-novembre`, `vers 21h`. */
  readonly modifier: 'approx' | 'start' | 'mid' | 'end' | null;
  /** From the preposition: `depuis` since, `jusqu'à` until, `avant`, `après`. */
  readonly bound: 'since' | 'until' | 'before' | 'after' | null;
  /** Id of the quote it is said in. */
  readonly quote: string | null;
}

/** A number with what it counts and how sure the text is of it. */
export interface FigureFact extends Span {
  /** `f1`, `f2` … in text order. */
  readonly id: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly kind:
    | 'count'
    | 'money'
    | 'percentage'
    | 'measure'
    | 'age'
    | 'ordinal'
    | 'fraction'
    | 'multiple'
    | 'score'
    | 'number';
  /** The number in `unit`, multiplier applied; null only for a range, a score or a vague quantity. */
  readonly value: number | null;
  /** What the text claims at least: `au moins 144` gives 144. */
  readonly min: number | null;
  /** What the text claims at most. */
  readonly max: number | null;
  readonly modifier:
    | 'exact'
    | 'about'
    | 'nearly'
    | 'at-least'
    | 'at-most'
    | 'more-than'
    | 'less-than'
    | 'between'
    | 'vague';
  /** ISO 4217 for money, UCUM for measures, `%` or `pp` for percentages. */
  readonly unit: string | null;
  /** The noun that is counted, with its head as singular lemma. */
  readonly counted: (Span & { readonly head: string }) | null;
  /** `les deux pays`: refers back, brings no new number. */
  readonly definite: boolean;
  /** The figure is said as a change, or as where a change arrived. */
  readonly change: { readonly direction: 'up' | 'down'; readonly from: number | null } | null;
  /** `3-1` is `[[3, 1]]`; `6-4, 7-6` is `[[6, 4], [7, 6]]`. */
  readonly score: readonly (readonly [number, number])[] | null;
  /** Id of the quote it is said in: whose number it is. */
  readonly quote: string | null;
}

/**
 * What kind of saying a cue is, as its verb, noun or expression tells: `ask` for an answer; `order` for a deed (requests, calls and advice too);
 * `admit`; `accuse` (blame and mockery too); `warn` (fear too); `regret` (sorrow and anger); `praise` (joy and pride too); `wish`; else `say`.
 */
export type CuePolarity =
  | 'say'
  | 'ask'
  | 'order'
  | 'promise'
  | 'deny'
  | 'admit'
  | 'accuse'
  | 'warn'
  | 'regret'
  | 'praise'
  | 'wish';

/** One act of reporting: words or content, who said it, and how the text says so. */
export interface QuoteFact {
  /** `q1`, `q2` … in text order. */
  readonly id: string;
  /** As in FRACAS and PARC: the words, words inside the journalist's clause, or the content alone. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The words themselves, outer marks left out; several when interrupted. */
  readonly parts: readonly Span[];
  /** The whole reported clause, marks and all. */
  readonly clause: Span;
  /** Quotations inside the parts. */
  readonly nested: readonly Span[];
  /** What reports: `a souligné` with lemma `souligner`, `selon`, `Réponse`; and what kind of saying it is. */
  readonly cue: (Span & { readonly lemma: string; readonly polarity: CuePolarity }) | null;
  /** Who speaks, and where the text says so. */
  readonly speaker: { readonly id: string; readonly mention: Span } | null;
  /** `à l'AFP`. */
  readonly addressee: Span | null;
  /** `dans un communiqué`, `sur X`. */
  readonly medium: Span | null;
  /** How the speaker is known; `none` when the text does not say. */
  readonly attribution: 'explicit' | 'coreferent' | 'carried' | 'none';
  /** Indices into `sentences`. */
  readonly sentences: readonly number[];
}

/** Somebody, or something, that speaks in the text. */
export interface Speaker {
  /** `s1`, `s2` … in order of first mention. */
  readonly id: string;
  /** The fullest form in the text. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'anonymous' | 'document';
  /** `ministre français des Armées`. */
  readonly role: string | null;
  readonly gender: 'f' | 'm' | null;
  /** Ids of the members of a joint source; else empty. */
  readonly members: readonly string[];
  readonly mentions: readonly Span[];
}

/** Something worth knowing about the text or the result; never an error. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span?: Span;
}

/** What a diagnostic can say. */
export type DiagnosticCode =
  | 'empty-text'
  | 'not-french'
  | 'unsure-language'
  | 'no-publication-date'
  | 'unclosed-quote'
  | 'stray-quote-mark'
  | 'ill-formed-unicode';

/** Everything that `extract` finds in an article. */
export interface ArticleFacts {
  readonly schema: 'depeche/1';
  readonly language: Language;
  readonly publication: Publication;
  /** In text order, not overlapping. */
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly dates: readonly DateFact[];
  /** In text order. */
  readonly figures: readonly FigureFact[];
  /** In text order of their first part. */
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `extract` can be told beside the text. */
export interface ExtractOptions {
  /** ISO 8601 at any precision: `2024`, `2024-04`, `2024-04-03`, `2024-04-03T18:25:00+02:00`. Wins over the text. */
  readonly publishedAt?: string;
  /** IANA name, default `Europe/Paris`; used only to turn an instant into a local date. */
  readonly timeZone?: string;
  /** `fra` skips detection and reads the text as French; default `auto`. */
  readonly language?: 'auto' | 'fra';
  /**
   * The kinds of fact to read; default all. A kind not asked for is not computed and comes back empty. Speakers come with `quotes`,
   * and so does `quote` of the other facts, null without them. Each fact asked for is the same as among all the others.
   */
  readonly include?: readonly FactKind[];
  /** The longest text to take, in UTF-16 code units; a longer one is a RangeError. Default Infinity. */
  readonly maxLength?: number;
}

/** A kind of fact that `include` can ask for. */
export type FactKind = 'dates' | 'figures' | 'quotes';
