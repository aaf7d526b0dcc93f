import { Grammar } from '../lexicon/lexeme.js';
import { RESULTS } from '../lexicon/series.js';
import { readNumeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { type Draft, draftOf } from './draft.js';

/** How many tokens the name of who has the number may have, its determiner and the link before it included. */
const NAME = 6;

/** How far behind the count that has the verb the number may stand, in tokens. */
const REACH = 24;

/** What a clause of its own or a noun's complement has. */
const NO_NAME =
  Grammar.AUXILIARY | Grammar.VERB | Grammar.PREPOSITION | Grammar.RELATIVE | Grammar.SUBJECT | Grammar.SUBORDINATOR;

/**
 * `La gauche obtient 113 sièges, l'Union 16 et le Centre 41`: digits behind a name, that would else be the name of a thing, where a count
 * of results has the verb. `before` is the figure before them.
 */
export function readGappedCount(article: Article, index: number, before: Draft | undefined): Draft | null {
  if (before?.kind !== 'count' || before.counted === null) return null;
  if (isSign(article, index - 1, '(')) return readInBrackets(article, index, before);
  if (!RESULTS.has(before.counted.head)) return null;
  const numeral = readNumeral(article, index);
  if (numeral === null || !numeral.digits || index - before.next > REACH || index <= before.next) return null;
  if (article.sentenceOf[before.start] !== article.sentenceOf[index]) return null;
  // « le Parti des Alpes (PDA) 10 »
  const last = isSign(article, index - 1, ')') && isSign(article, index - 3, '(') ? index - 4 : index - 1;
  const name = tokenAt(article, last < index - 1 ? index - 2 : last);
  if (name?.kind !== Kind.WORD || name.case === Case.LOWER) return null;
  const after = article.tokens[numeral.end];
  const closed =
    after === undefined ||
    after.gap >= Gap.LINE ||
    after.kind === Kind.PUNCTUATION ||
    formAt(article, numeral.end) === 'et';
  if (!closed) return null;
  for (let at = last; at >= Math.max(before.next, last + 1 - NAME); at--) {
    if (isSign(article, at, ',') || formAt(article, at) === 'et') {
      const draft = draftOf(index, numeral.end, numeral);
      draft.counted = before.counted;
      return draft;
    }
    if (article.tokens[at]?.kind !== Kind.WORD || (grammarAt(article, at) & NO_NAME) !== 0) return null;
  }
  return null;
}

/** How many words a name before its number in brackets may have, the link before it included. */
const BRACKETED = 5;

/** `Orla (42 décès), Brenn (27) et Tess (14)`: in brackets behind a name as the count before. */
function readInBrackets(article: Article, index: number, before: Draft): Draft | null {
  if (!isSign(article, before.first - 1, '(') || article.sentenceOf[before.start] !== article.sentenceOf[index])
    return null;
  const numeral = readNumeral(article, index);
  if (numeral === null || !numeral.digits || !isSign(article, numeral.end, ')')) return null;
  const name = tokenAt(article, index - 2);
  if (name?.kind !== Kind.WORD || name.case === Case.LOWER) return null;
  for (let at = index - 2; at > index - 2 - BRACKETED && at > before.next; at--) {
    if (isSign(article, at, ',') || formAt(article, at) === 'et') {
      if (!isSign(article, at - 1, ')') || at - 1 - before.next > MAX_REST) return null;
      const draft = draftOf(index, numeral.end, numeral);
      draft.counted = before.counted;
      return draft;
    }
    if (article.tokens[at]?.kind !== Kind.WORD && !isSign(article, at, '-')) return null;
  }
  return null;
}

/** How many tokens may stand behind the counted noun in its brackets. */
const MAX_REST = 3;
