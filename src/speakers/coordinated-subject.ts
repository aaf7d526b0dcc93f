import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { distantSubject } from './distant-subject.js';
import type { Mention } from './mention-of.js';
import { agrees, MAX_DISTANCE } from './subject-places.js';
import { isPluralVerb, isSpeechVerb } from './words.js';

/**
 * The subject of a verb behind `et` or `mais`: that of the verb before it. `Il a insisté … et a demandé`; `M. X, qui dénonce … et
 * réclame`; `La préfecture a démenti … et exhorté`. The verb before is the nearest of the same build, else the first of the sentence.
 */
export function coordinatedSubject(
  article: Article,
  conjunction: number,
  verb: number,
  plural: boolean | null,
  subjectOf: (verb: number) => Mention | null,
): Mention | null {
  const floor = Math.max(0, verb - MAX_DISTANCE);
  const wanted = grammarAt(article, verb) & Grammar.AUXILIARY;
  const auxiliary = formAt(article, verb);
  let first = -1;
  let same = -1;
  for (let at = conjunction - 1; at >= floor; at--) {
    const token = article.tokens[at];
    if (token === undefined || article.sentenceOf[at] !== article.sentenceOf[verb]) break;
    if (token.kind === Kind.PUNCTUATION && token.code === 0x3b) break;
    if (!isFiniteVerb(article, at)) continue;
    const start = groupStart(article, at);
    if (plural !== null && isPluralVerb(article, at) === !plural) continue;
    if (
      same < 0 &&
      (wanted !== 0
        ? formAt(article, at) === auxiliary
        : (token.lexeme.grammar & Grammar.AUXILIARY) === 0 || plural === null)
    )
      same = start;
    first = start;
    at = start;
  }
  for (const candidate of same >= 0 ? [same, first] : [first]) {
    if (candidate < 0) continue;
    const subject = subjectOf(candidate);
    if (subject && agrees(subject, plural)) return subject;
  }
  return distantSubject(article, conjunction, verb, plural, false);
}

/** Whether the token can be a finite verb: an auxiliary, a frequent verb, a form of a verb of saying not behind a determiner. */
function isFiniteVerb(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD) return false;
  const { grammar } = token.lexeme;
  const before = grammarAt(article, index - 1);
  if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0)
    return (before & (Grammar.INDEFINITE | Grammar.CONTRACTION)) === 0;
  if (!isSpeechVerb(article, index))
    return (before & Grammar.SUBJECT) !== 0 && (before & Grammar.DETERMINER) === 0 && !isSign(article, index - 1, '-');
  if (
    (before & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.PREPOSITION)) !== 0 &&
    (before & Grammar.CLITIC) === 0
  )
    return false;
  return true;
}

/** Steps back over the clitics and negation in front of a verb. */
function groupStart(article: Article, index: number): number {
  let at = index;
  while (
    at > 0 &&
    (grammarAt(article, at - 1) & (Grammar.CLITIC | Grammar.NEGATION)) !== 0 &&
    (grammarAt(article, at - 1) & Grammar.SUBJECT) === 0
  )
    at--;
  return at;
}
