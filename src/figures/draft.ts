import type { FigureFact } from '../article-facts.js';
import type { Numeral } from '../numerals/read-numeral.js';

export type Kind = FigureFact['kind'];
export type Modifier = FigureFact['modifier'];

/** The noun that a number counts. Token indices, half-open. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

/** A figure while it is being read. Indices are token indices, half-open; the rules that look at several figures change it. */
export interface Draft {
  /** First token of the span. */
  start: number;
  /** One past the last token of the span. */
  end: number;
  /** One past the counted noun, or `end`. */
  next: number;
  /** First token of the modifier in front, or `start`. */
  first: number;
  kind: Kind;
  value: number | null;
  min: number | null;
  max: number | null;
  modifier: Modifier;
  unit: string | null;
  counted: Counted | null;
  definite: boolean;
  change: FigureFact['change'];
  score: FigureFact['score'];
  /** The last multiplier of the number (1e6 of `1,5 million`), shared by a coordination. */
  scale: number;
  /** What one of its unit is worth in the code (0.01 of `50 centimes`), shared by a coordination. */
  part: number;
  /** Nothing behind it says what it is a number of. */
  bare: boolean;
  /** One of the parts of a count in front (`Sur les 577 députés, 312 ont voté pour`). */
  shareOf: boolean;
  /** Its modifier stands before the first figure of its coordination. */
  sharesModifier: boolean;
  /** Carries a sign of its own: `+12 %`. */
  signed: boolean;
}

/** A number read, but no figure: what follows it up to token `end` is none either. */
export interface NoFigure {
  readonly end: number;
}

export function isDraft(read: Draft | NoFigure): read is Draft {
  return 'kind' in read;
}

/** A plain count of `numeral`, from token `start` to token `end`. */
export function draftOf(start: number, end: number, numeral: Numeral): Draft {
  return {
    start,
    end,
    next: end,
    first: start,
    kind: 'count',
    value: numeral.vague ? null : numeral.value,
    min: numeral.vague ? numeral.value * 2 : null,
    max: null,
    modifier: numeral.vague ? 'vague' : numeral.approximate ? 'about' : 'exact',
    unit: null,
    counted: null,
    definite: false,
    change: null,
    score: null,
    scale: numeral.scale,
    part: 1,
    bare: false,
    shareOf: false,
    sharesModifier: false,
    signed: false,
  };
}

const NO_NUMERAL: Numeral = {
  start: 0,
  end: 0,
  value: 0,
  digits: false,
  approximate: false,
  vague: false,
  scale: 1,
  formatted: true,
};

/** A draft of a number that no {@link Numeral} was read for: a fraction, a rank, a score. */
export function draftAt(start: number, end: number, kind: Kind, value: number | null): Draft {
  const draft = draftOf(start, end, NO_NUMERAL);
  draft.kind = kind;
  draft.value = value;
  return draft;
}
