import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { isSign } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isCapital } from './words.js';

/** `la maire PS de Lens`, `le député LR Luc Petit`, `le délégué CGT`: letters behind a role are the body that somebody is of. */
export function isParty(article: Article, head: number, at: number, stop: number, classes: number): boolean {
  const token = article.tokens[at];
  if ((classes & PersonClass.ROLE) === 0 || token === undefined || at >= stop || token.gap !== Gap.SPACE) return false;
  if (article.tokens[head]?.case !== Case.LOWER || token.kind !== Kind.WORD) return false;
  const letters = token.end - token.start;
  // `le sénateur JD Vernon`: two letters before one capital are initials, but for the parties that have two.
  if (letters === 2 && isCapital(article, at + 1) && !isCapital(article, at + 2) && !SHORT_PARTIES.at(article, at))
    return false;
  return token.case === Case.UPPER ? letters >= 2 && letters <= 4 : PARTIES.at(article, at);
}

/** Parties that write themselves as a name. */
const PARTIES = oneOf('modem renaissance horizons ecolo défi vooruit groen reconquête eelv larem lrem');
const SHORT_PARTIES = oneOf('ps lr rn pc fn mr');
const OF = oneOf("de d' du des");

/** `le maire (LR) de Lens`: the party in brackets, with the rest of the office behind it. */
export function isPartyInBrackets(article: Article, at: number, classes: number): boolean {
  return (
    (classes & PersonClass.ROLE) !== 0 &&
    isSign(article, at, '(') &&
    isSign(article, at + 2, ')') &&
    isCapital(article, at + 1) &&
    OF.at(article, at + 3)
  );
}
