import { formAt, tokenAt } from './article.js';
import type { Scan } from './scan.js';

/** Two bits a lexeme: asked and no, asked and yes; 0 when not asked yet. */
const NO = 1;
const YES = 2;

/**
 * A question about a word form, asked of tokens: whether it is one of a closed class, or of a certain shape. The answer depends on the
 * form alone, so that of each form of the lexicon is kept after it has been asked once: two bits beside those of its neighbours in
 * the lexicon instead of a look-up of the string in a set, or a run of a regular expression.
 */
export class WordTest {
  private answers: Int32Array = NONE;
  /** The answer for '', not asked before it is needed: importing costs nothing. */
  private blank: boolean | null = null;

  /** @param holds Whether a form in lower case holds; a pure function. It is asked of '' for what is no word. */
  constructor(readonly holds: (form: string) => boolean) {}

  /** The answer for the token at `index`; past either end and at signs that for ''. */
  at(scan: Scan, index: number): boolean {
    const token = tokenAt(scan, index);
    if (token === undefined) return this.ofBlank();
    const { number } = token.lexeme;
    if (number < 0) return token.form === '' ? this.ofBlank() : this.holds(formAt(scan, index));
    const place = number >> 4;
    const shift = (number & 15) << 1;
    const known = place < this.answers.length ? ((this.answers[place] as number) >>> shift) & 3 : 0; // place is within bounds
    return known === 0 ? this.ask(token.lexeme.form, place, shift) : known === YES;
  }

  private ofBlank(): boolean {
    this.blank ??= this.holds('');
    return this.blank;
  }

  private ask(form: string, place: number, shift: number): boolean {
    if (place >= this.answers.length) {
      const more = new Int32Array(Math.max(64, (place + 1) * 2));
      more.set(this.answers);
      this.answers = more;
    }
    const holds = this.holds(form);
    this.answers[place] = (this.answers[place] as number) | ((holds ? YES : NO) << shift); // there is room now
    return holds;
  }
}

const NONE = new Int32Array(0);

/** Whether a word is one of these, in lower case: `oneOf('le la les')`. */
export function oneOf(words: string | Iterable<string>): WordTest {
  const set = new Set(typeof words === 'string' ? words.trim().split(/\s+/) : words);
  return new WordTest((form) => set.has(form));
}

/** Whether a word in lower case has this shape. */
export function like(shape: RegExp): WordTest {
  return new WordTest((form) => shape.test(form));
}
