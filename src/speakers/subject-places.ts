import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { isPair } from './complements.js';
import type { Mention } from './mention-of.js';
import { classesAt, isElided } from './words.js';

const ELIDED = like(/^[ldn]'$/);
const BEFORE_INFINITIVE = oneOf("de d' à pour sans");
const LIKE_INFINITIVE = like(/(?:er|ir|re)$/);

const FIRST_NAME_ALONE = PersonClass.FIRST_NAME | PersonClass.PLACE;

/** How far back the subject of a verb is looked for, in tokens. */
export const MAX_DISTANCE = 90;

/** Whether a noun phrase that begins at `index` is no complement: no preposition stands before it, and it is no inner word. */
export function canBegin(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return false;
  const before = tokenAt(article, index - 1);
  if (before !== undefined && article.sentenceOf[index - 1] === article.sentenceOf[index]) {
    if (before.kind === Kind.WORD) {
      const { grammar } = before.lexeme;
      if (
        (grammar & Grammar.PREPOSITION) !== 0 ||
        ((grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER)) !== 0 &&
          (grammar & Grammar.SUBJECT) === 0)
      )
        return false;
      // `France Inter, la maire`: inside the name of an outlet.
      if (token.case !== Case.LOWER && isPair(article, index - 1)) return false;
      // `d'un incendie volontaire, Ana Costa a`, `le syndicat Solidarité ouvrière a`: behind a noun or name a bare role is its adjective.
      // `le bilan du quinquennat Macron, la ministre a`: so is a name behind a noun.
      if (grammar === 0 && before.lexeme.calendar === null && (token.case === Case.LOWER || before.case === Case.LOWER))
        return false;
      // Nor does a surname begin a phrase of its own behind its first name.
      if (token.case !== Case.LOWER && (classesAt(article, index - 1) & FIRST_NAME_ALONE) === PersonClass.FIRST_NAME)
        return false;
      // `une interview accordée à Radio Sud, la maire`: nor does the second word of any name but a place's, where no first name is.
      if (
        token.case !== Case.LOWER &&
        before.case !== Case.LOWER &&
        grammar === 0 &&
        (classesAt(article, index) & (PersonClass.FIRST_NAME | PersonClass.TITLE)) === 0 &&
        (classesAt(article, index - 1) & PersonClass.PLACE) === 0 &&
        !startsClause(article, index - 1)
      )
        return false;
      // Inside a name or behind an adjective of the same phrase.
      if (isObjectPlace(article, index - 1)) return false;
      // `M'Vila`, `l'élue`: behind what is elided.
      if (
        token.gap === Gap.NONE &&
        (ELIDED.at(article, index - 1) || (before.case !== Case.LOWER && isElided(article, index - 1)))
      )
        return false;
    } else if (before.kind === Kind.PUNCTUATION && before.code === 0x2d && token.gap === Gap.NONE) return false;
  }
  return true;
}

/** Whether the word at `index` is an infinitive: what follows it is its object. */
export function isObjectPlace(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return (
    token !== undefined &&
    token.lexeme.grammar === 0 &&
    token.lexeme.person === null &&
    BEFORE_INFINITIVE.at(article, index - 1) &&
    LIKE_INFINITIVE.at(article, index)
  );
}

/** Whether `index` begins a clause: first in its sentence, or behind a comma, a conjunction, an adverb with its comma. */
export function startsClause(article: Article, index: number): boolean {
  if (index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index]) return true;
  const before = tokenAt(article, index - 1);
  if (before === undefined || before.kind !== Kind.WORD) return true;
  return (before.lexeme.grammar & (Grammar.COORDINATOR | Grammar.SUBORDINATOR | Grammar.RELATIVE)) !== 0;
}

export function agrees(mention: Mention, plural: boolean | null): boolean {
  if (plural === null) return true;
  if (mention.plural === plural) return true;
  // `une vingtaine d'élus ont`, `la majorité des députés ont`; `l'un des deux a`
  return plural &&
    /(?:aine|majorité|partie|moitié|plupart|tiers|quart|nombre|poignée|centaines?|milliers?|demi-douzaine|groupe|ensemble|total|foule)$/.test(
      mention.head,
    )
    ? true
    : mention.determiner === 'quantity' ||
        (mention.form === 'metonym' && plural) ||
        (mention.form === 'anonymous' && mention.head === '');
}

/** Longest aside between dashes, in tokens. */
const MAX_ASIDE = 24;

function isSpacedDash(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return (
    token !== undefined &&
    token.kind === Kind.PUNCTUATION &&
    (token.code === 0x2013 || token.code === 0x2014 || token.code === 0x2d) &&
    token.gap !== Gap.NONE &&
    article.tokens[index + 1]?.gap !== Gap.NONE
  );
}

/** `Ana Costa (LR) a dit`, `les élus – dont deux maires – ont dit`, `les parties civiles, elles, ont dit`: steps back over a bracket; gives `end` when there is none. */
export function stepOverAside(article: Article, end: number): number {
  if (isSpacedDash(article, end - 1)) {
    for (let at = end - 3; at > end - MAX_ASIDE && at > 0; at--) if (isSpacedDash(article, at)) return at;
    return end;
  }
  if (!isSign(article, end - 1, ')')) return end;
  for (let at = end - 2; at > end - 16 && at >= 0; at--) if (isSign(article, at, '(')) return at;
  return end;
}
