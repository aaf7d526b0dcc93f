import { PersonClass } from '../lexicon/persons.js';
import { type Article, formAt, isSign } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { classesAt, isLower } from './words.js';

const SUFFIX = like(/^(?:er|re|ère|nd|nde|e|ème|ième)$/);
const NUMBER_SIGN = oneOf('n no');
const RANKING = oneOf('mondial mondiale européen européenne');

/** One past the rank at `index` that says which player (`12e`, `N.1`, `No 3`, `n°2`, `deuxième`), or `index`. */
export function endOfRank(article: Article, index: number): number {
  const { tokens } = article;
  const token = tokens[index];
  if (token?.kind === Kind.NUMBER) {
    const suffixed = tokens[index + 1]?.gap === Gap.NONE && SUFFIX.at(article, index + 1);
    return suffixed ? index + 2 : index;
  }
  if (token?.lexeme.numeral?.kind === 'ordinal') return index + 1;
  if (!NUMBER_SIGN.at(article, index)) return index;
  let at = index + 1;
  if (isSign(article, at, '.') || tokens[at]?.kind === Kind.SYMBOL) at++;
  return tokens[at]?.kind === Kind.NUMBER ? at + 1 : index;
}

/** Whether what stands behind a rank at `index` says among whom: `mondial`, `français`. */
export function isRanking(article: Article, index: number): boolean {
  return (
    isLower(article, index) && (RANKING.at(article, index) || (classesAt(article, index) & PersonClass.NATION) !== 0)
  );
}

/** Whether the word at `index` is the head of a rank without its noun: `le 50e mondial`, `la N.3 française`. */
export function isRankedHead(article: Article, index: number): boolean {
  if (!isRanking(article, index)) return false;
  for (let start = index - 1; start >= index - 3 && start > 0; start--)
    if (endOfRank(article, start) === index && /^(?:le|la|l')$/.test(formAt(article, start - 1))) return true;
  return false;
}
