import { Grammar } from '../lexicon/lexeme.js';
import { type Article, formAt, grammarAt } from '../text/article.js';
import { Case } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';

const DE = oneOf("de d'");
const WHO = oneOf("qui que qu' dont");
const SOLE = oneOf('seul seule unique');
const PURPOSE = oneOf('défense protection lutte aide soutien promotion');

/** A role without a complement that says which one: `le sexagénaire`, `le jeune homme`, `le coureur de 25 ans`, `le député d'opposition`. */
export function isPlain(stage: Stage, mention: Mention): boolean {
  const { article } = stage;
  // `le seul survivant` brings one in
  if (SOLE.at(article, mention.roleStart)) return false;
  // `le chirurgien qui l'a opéré`: the clause says which one
  if (WHO.at(article, mention.roleEnd)) return false;
  // `l'homme d'Eglise`, `la femme d'affaires`
  if (mention.word?.lemma === 'homme' && isBareComplement(article, mention.roleStart + 1, mention.roleEnd)) return true;
  // `l'organisation de défense des droits humains`: what it does, not which it is.
  if (DE.at(article, mention.roleStart + 1) && PURPOSE.at(article, mention.roleStart + 2)) return true;
  for (let at = mention.roleStart; at < mention.roleEnd; at++) {
    if ((grammarAt(article, at) & Grammar.PREPOSITION) === 0 || /^ans?$/.test(formAt(article, mention.roleEnd - 1)))
      continue;
    if (
      !/^(?:de|d')$/.test(formAt(article, at)) ||
      article.tokens[at + 1]?.case !== Case.LOWER ||
      (grammarAt(article, at + 1) & (Grammar.DEFINITE | Grammar.INDEFINITE)) !== 0
    )
      return false;
  }
  return true;
}

/** `d'Eglise`, `de loi`: `de` and one noun without an article. */
function isBareComplement(article: Article, at: number, end: number): boolean {
  return DE.at(article, at) && at + 2 === end;
}
