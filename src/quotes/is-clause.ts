import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { isInfinitive } from './infinitive.js';
import type { Quotation } from './quotation.js';

const LIKE_SPEAKER_VERB = like(/(?:ons|ez)$/);

/** What is said in one word. */
export const SPOKEN = oneOf(['oui', 'non', 'merci', 'bravo', 'jamais', 'stop', 'faux', 'vrai', 'adieu', 'bonjour']);

/** Whether the words in marks are a clause of their own rather than a piece of the journalist's: they have a subject or stand as a sentence. */
export function isClause(article: Article, quotation: Quotation): boolean {
  for (const { from, to } of quotation.segments) {
    const last = tokenAt(article, to - 1);
    const first = article.tokens[from];
    const capital = first?.kind === Kind.WORD && first.case !== Case.LOWER;
    if (
      capital &&
      last?.kind === Kind.PUNCTUATION &&
      (last.code === 0x2e || last.code === 0x21 || last.code === 0x3f || last.code === 0x2026)
    )
      return true;
    if (to - from <= 3 && SPOKEN.at(article, from) && (capital || to - from === 1)) return true;
    if (hasSubject(article, from, to)) return true;
  }
  return false;
}

/** Words of who speaks to somebody, and of sentences that are spoken rather than written. */
const SPOKEN_WORDS =
  /^(?:je|j'|me|m'|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|tu|te|t'|toi|on|ça|c'|ne|n'|il|elle|ils|elles)$/;

/** Whether the words in marks are a sentence that somebody says: a clause with a pronoun in it, or of more than one sentence. */
export function isSpoken(article: Article, quotation: Quotation): boolean {
  if (!isClause(article, quotation)) return false;
  return quotation.segments.some(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (SPOKEN_WORDS.test(formAt(article, at)) || (isStop(article, at) && at > from + 2)) return true;
    return false;
  });
}

/** A subject pronoun or a finite verb with something before it, outside brackets and relative clauses. */
function hasSubject(article: Article, from: number, to: number): boolean {
  // Relative clauses whose verb is still to come.
  let relatives = 0;
  for (let at = from; at < to; at++) {
    if (isSign(article, at, '(')) {
      at = endOfBracket(article, at, to);
      continue;
    }
    const grammar = grammarAt(article, at);
    const form = formAt(article, at);
    if (isStop(article, at) && at > from && at + 1 < to && article.tokens[at + 1]?.case !== Case.LOWER) {
      // Two sentences are no piece of another.
      if (article.tokens[at + 1]?.kind === Kind.WORD && article.sentenceOf[at] !== article.sentenceOf[at + 1])
        return true;
    }
    // `«qui coûtera cher», selon le maire`: at the head only a capital makes a question of it.
    if (grammar & Grammar.RELATIVE && (at > from || article.tokens[at]?.case === Case.LOWER)) {
      relatives++;
      continue;
    }
    if (relatives === 0 && isOwnSubject(article, at, grammar, form)) return true;
    const finite = isKnownFinite(article, at);
    // `la ville se vide`, `rien n'a changé`: a pronoun or negation that stands before a finite verb.
    const before = CLITIC_BEFORE_VERB.test(form) && !isInfinitive(article, at);
    if (at > from && (finite || before)) {
      // `une ville qui doute et n'a plus envie`: a verb behind a coordinator shares the subject of the one before.
      const shared = (grammarAt(article, at - 1) & Grammar.COORDINATOR) !== 0;
      if (relatives === 0 && !shared) return true;
      if (relatives > 0 && !shared) relatives--;
      while (at + 1 < to && grammarAt(article, at + 1) & (Grammar.AUXILIARY | Grammar.VERB)) at++;
      continue;
    }
    // An imperative: `Lavez vos mains`, `Sois en paix`.
    if (at === from && IMPERATIVE.test(form)) return true;
    if (at === from && form.length > 3 && form.endsWith('ez') && form !== 'assez' && form !== 'chez') return true;
  }
  return false;
}

/** Endings of the future and the imperfect that few other words have. */
const FINITE_ENDING = /(?:era|ira|[dv]ra|[^fn]ront|aient|[bcdfgilmnprsuvxzé]ait)$/;
const NOT_FINITE =
  /^(?:(?:por|abs|at|re|ex|dis|sous)?trait|(?:par|for|bien|mé|satis|sur|contre)?fait|souhait|lait|front|affront|hydra|cobra|libera|cetera|riviera|primavera|cholera)$/;

function isKnownFinite(article: Article, at: number): boolean {
  const grammar = grammarAt(article, at);
  return (grammar & Grammar.AUXILIARY) !== 0 || ((grammar & Grammar.VERB) !== 0 && (grammar & Grammar.ADVERB) === 0);
}

/** Whether the word at `at` is a finite verb, as far as its form shows. */
export function isFiniteVerb(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD) return false;
  if (isKnownFinite(article, at)) return true;
  if (token.case !== Case.LOWER) return false;
  const form = formAt(article, at);
  return form.length > 4 && FINITE_ENDING.test(form) && !NOT_FINITE.test(form);
}

const IMPERATIVE = /^(?:sois|soyez|soyons|ayez|ayons)$/;
const CLITIC_BEFORE_VERB = /^(?:se|s'|ne|n')$/;

function isOwnSubject(article: Article, at: number, grammar: number, form: string): boolean {
  if (form !== 'nous' && form !== 'vous') return (grammar & Grammar.SUBJECT) !== 0 && form !== 'ce';
  return (
    (grammarAt(article, at + 1) & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 || LIKE_SPEAKER_VERB.at(article, at + 1)
  );
}

function isStop(article: Article, at: number): boolean {
  const token = article.tokens[at];
  return token?.kind === Kind.PUNCTUATION && (token.code === 0x2e || token.code === 0x21 || token.code === 0x3f);
}

/** The bracket's last token, or its first when it stays open. */
function endOfBracket(article: Article, at: number, to: number): number {
  for (let end = at + 1; end < to && end < at + 30; end++) if (isSign(article, end, ')')) return end;
  return at;
}
