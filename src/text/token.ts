import type { Lexeme } from '../lexicon/lexeme.js';

/** What a token is made of. */
export enum Kind {
  /** Letters; an elided word keeps its apostrophe (`l'`), a compound that the lexicon has is one token (`porte-parole`). */
  WORD = 1,
  /** A run of ASCII digits. */
  NUMBER = 2,
  /** Punctuation that can end or cut a sentence: `. , ; : ! ? … ( ) [ ] - – — /`. */
  PUNCTUATION = 3,
  /** A quotation mark of any kind; an apostrophe that belongs to no word. */
  MARK = 4,
  /** Any other sign: `% € ° +`. */
  SYMBOL = 5,
  /** A web address: `https://…`, `www.…`. */
  LINK = 6,
}

/** White space before a token. */
export enum Gap {
  /** None: the token is glued to the one before it. */
  NONE = 0,
  /** Spaces of any width, NBSP included. */
  SPACE = 1,
  /** One line end. */
  LINE = 2,
  /** An empty line. */
  PARAGRAPH = 3,
}

/** Letter case of a word. */
export enum Case {
  LOWER = 0,
  /** First letter upper case: `Paris`, `McGregor`; a single capital too. */
  CAPITAL = 1,
  /** Two letters or more, all upper case: `AFP`, `PARIS`. */
  UPPER = 2,
}

/** A token of the article. Offsets are UTF-16 code units into the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** A value of {@link Kind}. */
  readonly kind: number;
  /** A value of {@link Gap}. */
  readonly gap: number;
  /** A value of {@link Case}. */
  readonly case: number;
  /** First code unit, for signs: `text.charCodeAt(start)`; of two signs typed for one mark (`''`, `<<`) the mark that they stand for. */
  readonly code: number;
  /** What the lexicon knows of the word, else UNKNOWN (whose form is ''). */
  readonly lexeme: Lexeme;
  /** The form of a word: that of its lexeme, null for an unknown word until `formAt` has made it once; '' for what is no word. */
  form: string | null;
}
