import { NOT_FRENCH } from '../lexicon/languages.js';
import { Grammar, type LanguageWord } from '../lexicon/lexeme.js';
import { normalForm, type Scan } from '../text/scan.js';
import { Case, Kind, type Token } from '../text/token.js';
import { clueTable, FRENCH_BIT } from './clues.js';
import type { Evidence } from './evidence.js';

// How much a clue weighs. A function word weighs by its length: the shorter, the more languages have it by chance.
const LETTER_WEIGHT = 2;
const LONGEST_WEIGHED = 3;
/** An adjective or adverb may be one word in several languages: grand, simple, important. */
const ADJECTIVE_WEIGHT = 4;
const TOPIC_WEIGHT = 4;
/** A lower-case word that the French lexicon knows for another reason: a unit, a verb of saying. */
const LEXICON_WEIGHT = 2;
const NOT_FRENCH_WEIGHT = 3;
const LONG_ENDING = 3;
/** A letter that one language alone has among those listed. */
const OWN_LETTER_WEIGHT = 3;

const ADJECTIVAL = Grammar.ADVERB | Grammar.PRENOMINAL | Grammar.VERB;

/** Longer words tell nothing: hostile text, the debris of a web page. */
const LONGEST_WORD = 30;

/** Latin letters end below the first; between the others stand the Latin letters of Vietnamese and of the Celtic languages. */
const LATIN_END = 0x370;
const LATIN_ADDITIONAL = 0x1e00;
const LATIN_ADDITIONAL_END = 0x1f00;

/** Weighs one word by every clue: is it a function word, what is its ending, what are its letters. */
export function weighWord(scan: Scan, token: Token, evidence: Evidence): void {
  if (!countWord(token, evidence) || token.end - token.start > LONGEST_WORD) return;
  const { form, grammar } = token.lexeme;
  const word = form !== '' ? form : normalForm(scan.text, token.start, token.end);
  if (weighForm(word, grammar, languagesOf(word), evidence)) return;
  weighShape(word, token.case === Case.CAPITAL, evidence);
  if (token.case !== Case.LOWER) return;
  if (form !== '') add(FRENCH_BIT, LEXICON_WEIGHT, evidence);
  else if (NOT_FRENCH.test(word)) add(FRENCH_BIT, -NOT_FRENCH_WEIGHT, evidence);
}

/** Weighs one word by what the scan knows of it already: no string is made. */
export function weighKnownWord(token: Token, evidence: Evidence): void {
  if (!countWord(token, evidence)) return;
  const { lexeme } = token;
  if (lexeme.form === '') return;
  lexeme.languages ??= languagesOf(lexeme.form);
  weighForm(lexeme.form, lexeme.grammar, lexeme.languages, evidence);
}

function countWord(token: Token, evidence: Evidence): boolean {
  if (token.kind !== Kind.WORD) return false;
  if (token.code >= LATIN_END && (token.code < LATIN_ADDITIONAL || token.code >= LATIN_ADDITIONAL_END)) {
    evidence.otherScript += token.end - token.start;
    return false;
  }
  if (token.case === Case.LOWER) evidence.plain++;
  else if (token.case === Case.UPPER) evidence.capitals++;
  else evidence.names++;
  return true;
}

function languagesOf(form: string): LanguageWord {
  const { words, topics } = clueTable();
  return { words: words.get(form) ?? 0, topics: topics.get(form) ?? 0 };
}

function weighForm(form: string, grammar: number, { words: clues, topics }: LanguageWord, evidence: Evidence): boolean {
  const french = grammar !== 0 && (clues & FRENCH_BIT) === 0;
  const weight = LETTER_WEIGHT * Math.min(form.length, LONGEST_WEIGHED);
  if (clues !== 0) add(clues, weight, evidence);
  if (french) add(FRENCH_BIT, (grammar & ~ADJECTIVAL) === 0 ? Math.min(weight, ADJECTIVE_WEIGHT) : weight, evidence);
  const listed = french ? clues | FRENCH_BIT : clues;
  const topical = topics & ~listed;
  if (topical !== 0) add(topical, TOPIC_WEIGHT, evidence);
  return (listed | topical) !== 0;
}

function weighShape(word: string, name: boolean, evidence: Evidence): void {
  const { endings, letters, longestEnding } = clueTable();
  for (let length = Math.min(longestEnding, word.length - 2); length > 0; length--) {
    const mask = endings.get(word.slice(-length));
    if (mask === undefined) continue;
    add(mask, length >= LONG_ENDING && !name ? 2 : 1, evidence);
    break;
  }
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // k and w stand in the foreign names of any article.
    const mask = name && code < 0x80 ? 0 : (letters.get(code) ?? 0);
    if (mask !== 0) add(mask, (mask & (mask - 1)) === 0 ? OWN_LETTER_WEIGHT : 1, evidence);
  }
}

function add(mask: number, weight: number, evidence: Evidence): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const position = 31 - Math.clz32(rest & -rest);
    evidence.scores[position] = (evidence.scores[position] ?? 0) + weight;
  }
}
