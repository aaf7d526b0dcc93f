import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import type { NounPhrase } from './noun-phrase.js';
import { endOfRank, isRanking } from './rank.js';
import { isCapital } from './words.js';

const PLURAL_BEHIND_DE = oneOf('autres nombreux nombreuses haut hauts hautes plusieurs anciens anciennes jeunes');
const PART_OF = oneOf('un une plusieurs certains certaines aucun aucune chacun chacune beaucoup');
const QUANTITY_NOUN = like(/(?:aines?|milliers?|millions?|milliards?|tiers|quarts?|moitié)$/);
const WHOLE = oneOf("ses ces leurs mes nos vos les entre eux elles nous vous la l'");

export interface Opening {
  readonly end: number;
  readonly determiner: NounPhrase['determiner'];
  readonly plural: boolean;
  readonly gender: 'f' | 'm' | null;
}

const FEMININE = oneOf('la une cette ma ta sa certaine aucune toute quelle nulle chacune');
const MASCULINE = oneOf('le un ce cet certain aucun tout quel nul chacun');
const PLURAL = oneOf(
  'les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines divers diverses tous toutes quels quelles maints différents différentes nombreux nombreuses beaucoup',
);
const DEMONSTRATIVES = oneOf('ce cet cette ces');
/** Approximators in front of a number: `quelque 300 salariés`, `près de 40 élus`. */
const APPROXIMATORS = oneOf('quelque environ près plus moins de presque au');

const OPENING_APPROXIMATORS = oneOf('quelque environ près plus moins');

const SAME = oneOf('même mêmes');

export function readDeterminer(article: Article, start: number, stop: number): Opening {
  let at = start;
  const form = formAt(article, at);
  if (form === 'au' || form === 'aux' || form === 'du')
    return { end: at + 1, determiner: 'definite', plural: form === 'aux', gender: form === 'aux' ? null : 'm' };
  let determiner: NounPhrase['determiner'] = 'none';
  let plural = false;
  let gender: 'f' | 'm' | null = null;
  // D'autres, de nombreux: a bare de before a plural.
  if ((form === "d'" || form === 'de') && PLURAL_BEHIND_DE.at(article, at + 1))
    return { end: at + 1, determiner: 'indefinite', plural: true, gender: null };
  if (OPENING_APPROXIMATORS.at(article, at)) {
    let past = at + 1;
    while (past < start + 3 && APPROXIMATORS.at(article, past)) past++;
    if (isNumber(article, past)) at = past;
  }
  for (let count = 0; count < 3 && at < stop; count++) {
    const grammar = grammarAt(article, at);
    const word = formAt(article, at);
    // `le 50e mondial`, `la N.3 française`
    const rank = determiner === 'definite' && !plural ? endOfRank(article, at) : at;
    // `le Premier ministre hongrois`: a rank in words is an adjective where its noun follows.
    const counted = article.tokens[at]?.lexeme.numeral == null;
    if (rank > at && (isRanking(article, rank) || (counted && isRanking(article, rank + 1)))) {
      at = rank;
      break;
    }
    if (isNumber(article, at) && !(word === 'un' || word === 'une')) {
      at = overNumber(article, at, stop);
      plural = true;
      if (determiner === 'none' || isQuantityNoun(article, at - 1)) determiner = 'quantity';
      break;
    }
    const nominal =
      (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 ||
      word === 'nombreux' ||
      word === 'nombreuses';
    if (!nominal || (count > 0 && (isCapital(article, at) || word === 'des'))) break;
    if (PLURAL.at(article, at)) plural = true;
    else if (FEMININE.at(article, at)) gender = 'f';
    else if (MASCULINE.at(article, at)) gender = 'm';
    if ((grammar & Grammar.DEFINITE) !== 0) determiner = 'definite';
    else if (word === 'un' || word === 'une' || word === 'des')
      determiner = determiner === 'definite' ? 'quantity' : 'indefinite';
    else if (DEMONSTRATIVES.at(article, at)) determiner = 'demonstrative';
    else if ((grammar & Grammar.DETERMINER) !== 0) {
      determiner = 'possessive';
      // `son avocate`: a possessive before a vowel shows no gender; `sa` and `son` before a consonant do.
      if (word === 'son' || word === 'mon' || word === 'ton') gender = null;
    } else if (determiner === 'none') determiner = 'indefinite';
    at++;
  }
  // `la même source`, `les mêmes témoins`
  if (determiner === 'definite' && SAME.at(article, at)) {
    determiner = 'demonstrative';
    at++;
  }
  // `un de ses responsables`, `plusieurs des auteurs`, `l'une d'elles`
  if (at > start && determiner !== 'none' && isPartitive(article, at) && PART_OF.at(article, at - 1))
    determiner = 'quantity';
  return { end: at, determiner, plural, gender };
}

const DEMI = oneOf('demi');
const PLACE_OF_HALF = oneOf('mêlée ouverture');

export function isNumber(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return false;
  // `le demi de mêlée`
  if (DEMI.at(article, index) && PLACE_OF_HALF.at(article, index + 2)) return false;
  return (
    token.kind === Kind.NUMBER ||
    (token.lexeme.numeral !== null && token.lexeme.numeral.kind !== 'ordinal' && token.case !== Case.UPPER)
  );
}

export function overNumber(article: Article, index: number, stop: number): number {
  let at = index;
  while (at < stop && at < index + 6) {
    const token = article.tokens[at];
    if (token === undefined) break;
    const joint =
      at > index &&
      token.gap === Gap.NONE &&
      (token.code === 0x2e || token.code === 0x2c || token.code === 0x2d) &&
      isNumber(article, at + 1);
    if (!isNumber(article, at) && !joint) break;
    // `sur la Cinq 5 une réforme`: behind digits `une` opens another phrase.
    if (at > index && /^une?$/.test(token.lexeme.form)) break;
    at++;
  }
  return at;
}

/** `vingtaine`, `millier`, `tiers`: number words that are nouns. */
export function isQuantityNoun(article: Article, index: number): boolean {
  return QUANTITY_NOUN.at(article, index);
}

/** `des trois inculpés`, `d'entre eux`, `d'elles` behind a number. */
export function isPartitive(article: Article, index: number): boolean {
  const form = formAt(article, index);
  if (form === 'des') return true;
  if (form !== 'de' && form !== "d'") return false;
  return WHOLE.at(article, index + 1);
}
