import { Grammar, UNKNOWN } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { ADDRESSING, kindOfPhrase, MEDIATING, tellsPress } from './kind-of-phrase.js';
import { endOfPhrase, rangeOfPhrase } from './prepositional-phrase.js';
import type { TokenRange } from './quotation.js';
import { type Adjuncts, readAdjuncts } from './read-adjuncts.js';

const LIKE_GERUND = like(/ant$/);
const BEFORE_AUDIENCE = oneOf('devant face auprès');

/** How far behind a source its medium is looked for, in tokens. */
const REACH = 30;

/** Adjuncts behind the source of an incise, over its appositions: `, a dit X, joint par téléphone`, `, a réagi le ministre, Paul Roux, sur X`. */
export function readTrailing(article: Article, source: Mention, stop: number): Adjuncts {
  const direct = readAdjuncts(article, source.end, stop);
  if (direct.medium && direct.addressee) return direct;
  let { medium, addressee } = direct;
  const limit = Math.min(stop, source.end + REACH);
  for (let at = source.end; at < limit; at++) {
    const token = article.tokens[at];
    if (!token || token.kind === Kind.MARK || isSign(article, at, ':') || isSign(article, at, ';')) break;
    if (
      formAt(article, at) === 'qui' ||
      formAt(article, at) === 'selon' ||
      (token.lexeme.speech && at > source.phraseEnd + 1 && LIKE_GERUND.at(article, at))
    )
      break;
    const form = formAt(article, at);
    if (!MEDIATING.holds(form) && !ADDRESSING.holds(form)) continue;
    const end = endOfPhrase(article, at, limit);
    if (end === at) continue;
    const kind = kindOfPhrase(article, at, end);
    if (kind === 'medium') medium ??= rangeOfPhrase(article, at, end);
    // `X, conseiller à la mairie`: behind an apposition only the press is told for sure.
    else if (kind === 'addressee' && tellsPress(article, at, end)) addressee ??= rangeOfPhrase(article, at, end);
    else continue;
    at = end - 1;
  }
  return { end: direct.end, medium, addressee };
}

/** Whether the verb is the first of its sentence: `Dans un livre, X raconte P, une idée que Y juge fausse` has two, and Y says it elsewhere. */
function isOfFirst(article: Article, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const { grammar, speech } = article.tokens[at]?.lexeme ?? UNKNOWN;
    if (grammar & Grammar.RELATIVE) return false;
    if (
      speech &&
      speech.form & (Form.FINITE | Form.PARTICIPLE) &&
      !(speech.form & Form.NOUN) &&
      grammarAt(article, at - 1) & Grammar.AUXILIARY
    )
      return false;
  }
  return true;
}

/** `X dénonce «P», dans un communiqué`: a medium right behind what is said. */
export function mediumBehind(article: Article, end: number, stop: number): TokenRange | null {
  const at = isSign(article, end, ',') ? end + 1 : end;
  if (!MEDIATING.at(article, at)) return null;
  const to = endOfPhrase(article, at, Math.min(stop, at + REACH));
  return to > at && kindOfPhrase(article, at, to) === 'medium' ? rangeOfPhrase(article, at, to) : null;
}

const ASKED = /^(?:interrog|invit|interview|questionn|reç|entendu|cit)(?:ée?s?|ue?s?)?$/;

/** `Dans un communiqué, X affirme`, `Devant la presse, X affirme`, `X, dans un texte commun, réclame`: set off before the verb. */
export function phraseBefore(
  article: Article,
  kind: 'medium' | 'addressee',
  sentence: number,
  verb: number,
): TokenRange | null {
  const openers = kind === 'medium' ? MEDIATING : ADDRESSING;
  // `Interrogée sur RTL, la ministre affirme`
  const from = ASKED.test(formAt(article, sentence)) ? sentence + 1 : sentence;
  if (openers.at(article, from)) {
    const end = endOfPhrase(article, from, Math.min(verb, from + REACH));
    if (end > from && isOfKind(article, kind, from, end))
      return isOfFirst(article, end, verb) ? rangeOfPhrase(article, from, end) : null;
  }
  if (!isSign(article, verb - 1, ',')) return null;
  for (let at = verb - 2; at > sentence && at > verb - 14; at--) {
    if (!isSign(article, at, ',')) continue;
    if (!openers.at(article, at + 1)) return null;
    const end = endOfPhrase(article, at + 1, verb);
    return end > at + 1 && isOfKind(article, kind, at + 1, end) ? rangeOfPhrase(article, at + 1, end) : null;
  }
  return null;
}

/** Before the verb only the press is told for sure: `Au ministère, on promet` says where. */
function isOfKind(article: Article, kind: 'medium' | 'addressee', from: number, to: number): boolean {
  if (kindOfPhrase(article, from, to) !== kind) return false;
  return kind === 'medium' || BEFORE_AUDIENCE.at(article, from) || tellsPress(article, from, to);
}
