import { Grammar, UNKNOWN } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { kindOfPhrase } from './kind-of-phrase.js';
import { endOfPhrase } from './prepositional-phrase.js';
import type { TokenRange } from './quotation.js';
import { type Adjuncts, readAdjuncts } from './read-adjuncts.js';

/** How far behind a source its medium is looked for, in tokens. */
const REACH = 30;

const MEDIATING = new Set(['dans', 'sur', 'lors', 'via', 'au', 'à', 'par', 'en']);

/** Adjuncts behind the source of an incise, over its appositions: `, a dit X, joint par téléphone`, `, a réagi le ministre, Paul Roux, sur X`. */
export function readTrailing(article: Article, source: Mention, stop: number): Adjuncts {
  const direct = readAdjuncts(article, source.end, stop);
  if (direct.medium) return direct;
  const limit = Math.min(stop, source.end + REACH);
  for (let at = source.end; at < limit; at++) {
    const token = article.tokens[at];
    if (!token || token.kind === Kind.MARK || isSign(article, at, ':') || isSign(article, at, ';')) break;
    if (
      formAt(article, at) === 'qui' ||
      (token.lexeme.speech && at > source.phraseEnd + 1 && /ant$/.test(formAt(article, at)))
    )
      break;
    if (!MEDIATING.has(formAt(article, at))) continue;
    const end = endOfPhrase(article, at, limit);
    if (end > at && kindOfPhrase(article, at, end) === 'medium') return { ...direct, medium: { from: at, to: end } };
  }
  return direct;
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
  if (!MEDIATING.has(formAt(article, at))) return null;
  const to = endOfPhrase(article, at, Math.min(stop, at + REACH));
  return to > at && kindOfPhrase(article, at, to) === 'medium' ? { from: at, to } : null;
}

/** `Dans un communiqué, X affirme`, `X, dans un texte commun, réclame`: a medium before the verb, set off by commas. */
export function mediumBefore(article: Article, sentence: number, verb: number): TokenRange | null {
  if (MEDIATING.has(formAt(article, sentence))) {
    const end = endOfPhrase(article, sentence, Math.min(verb, sentence + REACH));
    if (end > sentence && kindOfPhrase(article, sentence, end) === 'medium')
      return isOfFirst(article, end, verb) ? { from: sentence, to: end } : null;
  }
  if (!isSign(article, verb - 1, ',')) return null;
  for (let at = verb - 2; at > sentence && at > verb - 14; at--) {
    if (!isSign(article, at, ',')) continue;
    if (!MEDIATING.has(formAt(article, at + 1))) return null;
    const end = endOfPhrase(article, at + 1, verb);
    return end > at + 1 && kindOfPhrase(article, at + 1, end) === 'medium' ? { from: at + 1, to: end } : null;
  }
  return null;
}
