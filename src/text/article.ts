import type { Publication, Sentence } from '../article-facts.js';
import { normalForm, type Scan } from './scan.js';
import type { Token } from './token.js';

/** The scanned article: the one thing that every extractor takes. */
export interface Article extends Scan {
  readonly sentences: readonly Sentence[];
  /** Index into `sentences` for each token. */
  readonly sentenceOf: ArrayLike<number>;
  readonly publication: Publication;
}

/** The article of a scan: a literal and not a spread, so that every article has one hidden class and reading a field of it stays cheap. */
export function articleOf(
  scan: Scan,
  publication: Publication,
  { sentences, sentenceOf }: Pick<Article, 'sentences' | 'sentenceOf'>,
): Article {
  const { text, tokens, numerals, calendar, marks, speech, lexicon } = scan;
  return { text, tokens, numerals, calendar, marks, speech, lexicon, sentences, sentenceOf, publication };
}

/**
 * The token at `index`; undefined past either end. Asked first: an element -1 is looked up by its name, and a place in the code that
 * has done so once stays slow.
 */
export function tokenAt({ tokens }: Scan, index: number): Token | undefined {
  return index < 0 ? undefined : tokens[index];
}

/** Lower-case NFC form of the token at `index` with a straight apostrophe; '' for what is not a word and past either end. */
export function formAt(scan: Scan, index: number): string {
  const token = tokenAt(scan, index);
  if (token === undefined) return '';
  const { form } = token;
  return form === null ? makeForm(scan, token) : form;
}

function makeForm(scan: Scan, token: Token): string {
  const form = normalForm(scan.text, token.start, token.end);
  token.form = form;
  return form;
}

/** The words of the token as they stand in the text; '' past either end. */
export function rawAt(scan: Scan, index: number): string {
  const token = tokenAt(scan, index);
  return token === undefined ? '' : scan.text.slice(token.start, token.end);
}

/** Bits of Grammar of the token at `index`; 0 past either end. */
export function grammarAt(scan: Scan, index: number): number {
  return tokenAt(scan, index)?.lexeme.grammar ?? 0;
}

/** Whether the token at `index` is the sign `char`. */
export function isSign(scan: Scan, index: number, char: string): boolean {
  // No word and no number begins with a sign.
  const token = tokenAt(scan, index);
  return token !== undefined && token.code === char.charCodeAt(0);
}
