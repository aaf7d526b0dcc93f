import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Quotation } from './quotation.js';
import { type Surroundings, startOfSentence } from './stretch.js';

const WHILE = oneOf('tandis alors');

/** The token where the clause that begins at `start` is set off: back over the conjunction and comma before it. */
export function leftEdge(article: Article, start: number, sentence: number): number {
  let at = start;
  const before = formAt(article, at - 1);
  if (at > sentence && (before === 'que' || before === "qu'") && WHILE.at(article, at - 2)) at -= 2;
  else if (at > sentence && grammarAt(article, at - 1) & Grammar.COORDINATOR) at--;
  if (at > sentence && isSetOff(article, at) && !endsQuestion(article, at - 1)) at--;
  return Math.max(at, sentence);
}

/** `Vous partez? s'inquiète le maire`: a question or exclamation that the sentence goes on behind. */
function endsQuestion(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.PUNCTUATION || article.tokens[at + 1]?.case !== Case.LOWER) return false;
  return token.code === 0x3f || token.code === 0x21 || token.code === 0x2026;
}

/** Whether a comma, a dash or a question stands before token `at`. */
export function isSetOff(article: Article, at: number): boolean {
  const token = tokenAt(article, at - 1);
  if (token?.kind !== Kind.PUNCTUATION) return false;
  if (token.code === 0x2c || endsQuestion(article, at - 1)) return true;
  return (isDash(token.code) || isHyphen(token.code)) && token.gap !== Gap.NONE && article.tokens[at]?.gap !== Gap.NONE;
}

/** The quotation that ends right before token `at`, or before the comma there. */
export function precedingQuotation(around: Surroundings, at: number): Quotation | null {
  for (const quotation of around.quotations) {
    if (quotation.end === at || (quotation.end === at - 1 && isSetOff(around.article, at))) return quotation;
    if (quotation.open >= at) return null;
  }
  return null;
}

export function opensQuotation(around: Surroundings, at: number): boolean {
  return around.quotations.some((quotation) => quotation.open === at);
}

/** Whether words in marks open the sentence or follow a colon. */
export function opensClause(around: Surroundings, quotation: Quotation): boolean {
  const { article } = around;
  return (
    startOfSentence(around, quotation.open) === quotation.open ||
    isSign(article, quotation.open - 1, ':') ||
    // `La pluie cesse, mais «le pire est à venir», a alerté le préfet`
    ((grammarAt(article, quotation.open - 1) & Grammar.COORDINATOR) !== 0 && isSign(article, quotation.open - 2, ','))
  );
}
