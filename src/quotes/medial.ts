import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { endOfContent, trimEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { isFiniteVerb } from './is-clause.js';
import type { TokenRange } from './quotation.js';
import { opensQuotation } from './set-off.js';
import { endOfSentence, type Stretch, startOfSentence } from './stretch.js';

const LIKE_PARTICIPLE = like(/(?:és?|ées?|is|ies?|us?|ues?|ant)$/);
const DEGREE = oneOf('moins plus minimum');
const CLITIC = oneOf("se s' ne n'");

/** Words that a following clause begins with which is the journalist's again. */
const TRAILING = oneOf([
  'qui',
  'que',
  'dont',
  'où',
  'alors',
  'tandis',
  'et',
  'mais',
  'soit',
  'lors',
  'avant',
  'après',
  'quand',
  'lorsque',
  'ainsi',
  'sans',
  'tout',
  'en',
  'car',
  'un',
  'une',
  'cité',
  'citée',
  'interrogé',
  'interrogée',
  'joint',
  'jointe',
  'contacté',
  'contactée',
  'présent',
  'présente',
]);

/** `P, selon X, Q`: the rest of the sentence when it goes on with what was said. */
export function medial(stretch: Stretch, cue: Cue, from: number): TokenRange | null {
  const { article } = stretch;
  const comma = behindSource(article, cue);
  if (!isSign(article, comma, ',')) return null;
  const at = comma + 1;
  const stop = endOfSentence(stretch, cue.next);
  const next = article.tokens[at];
  if (!next || at >= stop || next.gap === 3) return null;
  if (from > startOfSentence(stretch, from) && isNumberAt(article, from)) return null;
  // `douze morts selon l'armée, trente selon les secours`: the next figure has its own source.
  if (
    isNumberAt(article, at) &&
    stretch.cues.some((other) => other.role === 'after' && other.start > at && other.start <= at + 8)
  )
    return null;
  if (cue.role === 'after' && opensQuotation(stretch, at))
    return { from: at, to: endOfContent(stretch, cue, at, false).end };
  // `Il faudra, prévient le maire, tout revoir`, `C'est, selon elle, une première`: the verb waits for what it governs.
  if (PENDING.test(formAt(article, cue.left - 1)) && cue.left - from <= OPENING)
    return wholeRest(stretch, cue, at, true);
  // `En mars, selon X, une usine a fermé`, `Le suspect, selon X, a fui`: without a verb before it the clause is still to come.
  const opened = isAdverbial(article, from) || isVerbal(article, at);
  if (cue.role === 'after' && opened && cue.left - from <= OPENING && !hasFinite(stretch, from, cue.left))
    return wholeRest(stretch, cue, at);
  if (TRAILING.at(article, at) || (next.lexeme.speech && next.lexeme.speech.form & Form.GERUND)) return null;
  if (
    next.kind === Kind.WORD &&
    next.case === Case.LOWER &&
    article.text.endsWith('ant', next.end) &&
    next.end - next.start > 4
  )
    return null;
  if (next.kind === Kind.NUMBER && cue.role === 'incise') return null;
  // Before the incise a whole clause has been said: what follows is an apposition to the source, or the journalist's.
  const short = cue.left - from <= 8;
  if (cue.role === 'incise' && !short) return null;
  if (cue.role === 'incise' && hasFinite(stretch, from, cue.left)) return null;
  if (cue.role === 'after' && !short && !(grammarAt(article, at) & Grammar.PREPOSITION)) return null;
  if (cue.role === 'incise') return wholeRest(stretch, cue, at);
  const { end } = endOfContent(stretch, cue, at, false);
  return end > at ? { from: at, to: end } : null;
}

/** Where the rest is set off: behind what stands beside the source, `selon Ana Roux, géologue à Lyon, …`. */
function behindSource(article: Article, { source, next }: Cue): number {
  if (!source || isSign(article, next, ',')) return next;
  if (source.phraseEnd > next && isSign(article, source.phraseEnd, ',')) return source.phraseEnd;
  // `d'après des élèves interrogés par la chaîne, …`
  if (!LIKE_PARTICIPLE.at(article, next) || grammarAt(article, next) !== 0) return next;
  for (let at = next + 1; at < next + MODIFIER; at++) {
    if (isSign(article, at, ',')) return at;
    if (isVerbal(article, at)) return next;
  }
  return next;
}

/** Longest participle with what belongs to it, in tokens. */
const MODIFIER = 14;

const PENDING =
  /^(?:est|sont|était|étaient|sera|seront|serait|seraient|faut|faudra|faudrait|fallait|doit|doivent|devra|devrait|devraient|peut|peuvent|pourrait|pourraient|va|vont|semble|semblait|a|ont|avait|avaient|aura|aurait|auraient)$/;

/** Longest piece of a clause before a source set off in it, in tokens. */
const OPENING = 16;

/** The rest of the sentence behind a source, up to the next report of its own, when it has the verb. */
function wholeRest(stretch: Stretch, cue: Cue, from: number, pending = false): TokenRange | null {
  let end = endOfSentence(stretch, from);
  for (const next of stretch.cues) {
    const own = next.role === 'incise' || next.role === 'after' || (next.role === 'gerund' && next.joined);
    if (own && next.start > cue.start && next.left > from) end = Math.min(end, next.left);
  }
  end = trimEnd(stretch, from, end);
  return end > from + 1 && (pending || hasFinite(stretch, from, end)) ? { from, to: end } : null;
}

/** `En mars`, `Au total`, `Lundi`: what a clause can open with; not `au moins 12 morts`, `près de Lens`, which can be all there is. */
function isAdverbial(article: Article, at: number): boolean {
  if (article.tokens[at]?.lexeme.calendar != null) return true;
  return OPENERS.at(article, at) && !DEGREE.at(article, at + 1);
}

const OPENERS = oneOf(
  "en dans à au aux depuis après avant lors pendant durant sur sous chez outre malgré hier aujourd'hui demain",
);

function isVerbal(article: Article, at: number): boolean {
  return isFiniteVerb(article, at) || CLITIC.at(article, at);
}

function hasFinite({ article }: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbal(article, at)) return true;
  return false;
}

/** Whether a figure stands at `at`. */
export function isNumberAt(article: Article, at: number): boolean {
  const token = article.tokens[at];
  return (
    token !== undefined &&
    (token.kind === Kind.NUMBER || (token.lexeme.numeral !== null && !(token.lexeme.grammar & Grammar.INDEFINITE)))
  );
}
