import type { Lexeme } from '../lexicon/lexeme.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A word as the lexicon has it: lower case, NFC, straight apostrophe. */
export function keyOf(word: string): string {
  return word.trim().normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** What the lexicon says of exactly this form, not of one that is written like it without accents. */
export function lexemeOf(lexicon: Lexicon, form: string): Lexeme | null {
  const lexeme = lexicon.findForm(form);
  return lexeme?.form === form ? lexeme : null;
}
