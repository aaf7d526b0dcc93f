import type { CalendarWord } from './calendar.js';
import type { FactorWord } from './factors.js';
import type { NumeralWord } from './numerals.js';
import type { PersonWord } from './persons.js';
import type { SpeechWord } from './speech.js';
import type { UnitWord } from './units.js';

/** Grammatical classes of a word form, as bits: a form can be several things (`la`: determiner and pronoun). */
export enum Grammar {
  /** Definite article: le, la, l', les. */
  DEFINITE = 1 << 0,
  /** Indefinite or partitive article: un, une, des. */
  INDEFINITE = 1 << 1,
  /** Demonstrative or possessive determiner: ce, cette, son, leurs. */
  DETERMINER = 1 << 2,
  /** Preposition, contracted ones included: à, de, du, aux, selon. */
  PREPOSITION = 1 << 3,
  /** Contraction of a preposition and a definite article: du, des, au, aux. */
  CONTRACTION = 1 << 4,
  /** Subject pronoun: il, elle, on, ils, elles, je, nous, vous. */
  SUBJECT = 1 << 5,
  /** Clitic or reflexive pronoun: se, s', le, lui, y, en. */
  CLITIC = 1 << 6,
  /** Relative or interrogative: qui, que, dont, où, lequel. */
  RELATIVE = 1 << 7,
  /** Coordinating conjunction: et, ou, mais, ni, or, car. */
  COORDINATOR = 1 << 8,
  /** Subordinating conjunction: que, quand, lorsque, si, comme. */
  SUBORDINATOR = 1 << 9,
  /** Finite form of être or avoir. */
  AUXILIARY = 1 << 10,
  /** Negation: ne, n', pas, jamais, plus, ni. */
  NEGATION = 1 << 11,
  /** Adverb that can stand between auxiliary and participle: aussi, bien, déjà, notamment. */
  ADVERB = 1 << 12,
  /** Tonic or demonstrative pronoun: lui, eux, celui, ceux, celle. */
  PRONOUN = 1 << 13,
  /** Quantifier: plusieurs, quelques, chaque, tout. */
  QUANTIFIER = 1 << 14,
  /** Adjective that stands before its noun: grand, petit, nouveau, autre, jeune, ancien. */
  PRENOMINAL = 1 << 15,
  /** A finite verb form other than être and avoir that is frequent enough to mark a clause: fait, va, peut, doit. */
  VERB = 1 << 16,
  /** Past participle of être or avoir. */
  PARTICIPLE = 1 << 17,
}

/** What a word makes the extractors look at it for. */
export enum Trigger {
  NUMERAL = 1 << 0,
  CALENDAR = 1 << 1,
  SPEECH = 1 << 2,
}

/** A word form of the lexicon with everything that is known of it: looked up once, in the scan. */
export interface Lexeme {
  /** The form in lower case, NFC, straight apostrophe. */
  readonly form: string;
  /** Its place among the forms of the French lexicon, -1 for one of an extension: answers about the form are kept under it. */
  number: number;
  /** Bits of {@link Grammar}. */
  readonly grammar: number;
  readonly numeral: NumeralWord | null;
  readonly factor: FactorWord | null;
  readonly calendar: CalendarWord | null;
  readonly unit: UnitWord | null;
  readonly speech: SpeechWord | null;
  readonly person: PersonWord | null;
  /** What a form of it begins, as bits of {@link Trigger}: asked once a token. */
  readonly triggers: number;
  /** What the form says of the language of its text; null until that is first asked. */
  languages: LanguageWord | null;
}

/** The languages that have a form, as masks: among their function words, and among their headline words. */
export interface LanguageWord {
  readonly words: number;
  readonly topics: number;
}

/** What a lexicon file says of one form; the files' entries for the same form are merged. */
export type LexemeData = Partial<Omit<Lexeme, 'form' | 'number' | 'triggers' | 'languages'>>;

/** `[form, data]`; forms are lower case and NFC, with straight apostrophes. */
export type LexiconEntry = readonly [form: string, data: LexemeData];

/** The lexeme of every word that the lexicon does not have. */
export const UNKNOWN: Lexeme = {
  form: '',
  number: -1,
  grammar: 0,
  numeral: null,
  factor: null,
  calendar: null,
  unit: null,
  speech: null,
  person: null,
  triggers: 0,
  languages: null,
};
