import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Cue } from './cue.js';
import { infinitiveAt } from './infinitive.js';
import { isClause, SPOKEN } from './is-clause.js';
import { isNameInMarks } from './names-in-marks.js';
import { endOfPhrase } from './prepositional-phrase.js';
import { readAdjuncts } from './read-adjuncts.js';
import { opensQuotation } from './set-off.js';
import { endOfSentence, quotationAt, type Stretch } from './stretch.js';

const DE_DU_DES = oneOf("de d' du des");

/** What a cue governs, and where it begins. */
export interface Complement {
  /** `predicate`: `se dit favorable à …`; `object`: marked words somewhere in a noun phrase; `none`: nothing that is reported. */
  readonly type: 'que' | 'infinitive' | 'question' | 'predicate' | 'quotation' | 'colon' | 'object' | 'none';
  /** First token of the content. */
  readonly from: number;
}

const QUESTIONS = new Set([
  'si',
  "s'",
  'pourquoi',
  'comment',
  'quand',
  'où',
  'combien',
  'quel',
  'quelle',
  'quels',
  'quelles',
  'qui',
]);

/** How far marked words may stand from a verb that does not say itself that it reports: `parle alors d'une situation de «chaos»`. */
const NEAR = 12;

/** How far an object with marked words in it is followed, in tokens. */
const FAR = 40;

/** Reads what stands behind a cue with its content on the right. */
export function readComplement(stretch: Stretch, cue: Cue): Complement {
  const { article } = stretch;
  const stop = endOfSentence(stretch, cue.end - 1);
  let at = cue.next;
  const direct = complementAt(stretch, cue, at);
  if (direct && !(direct.type === 'quotation' && at > cue.end && namesOutlet(stretch, at))) return direct;
  // `a indiqué dans le journal «Le Fleuve» que P`: over a name in marks.
  const name = quotationAt(stretch, at);
  if (name && name.open === at && isNameInMarks(article, name)) {
    const behind = complementAt(stretch, cue, name.end);
    if (behind?.type === 'que') return behind;
  }
  // `a assuré, mardi, que …`, `dit, lui, vouloir …`: over what stands between commas.
  if (isSign(article, at, ',')) {
    // `a affirmé à Alger, que P`: a stray comma.
    if (isQue(article, at + 1) && cue.takes & Takes.QUE && at > cue.end && cue.role === 'governing')
      return { type: 'que', from: at + 2 };
    // `a déclaré lors de la réunion, «nous partons»`
    const said = quotationAt(stretch, at + 1);
    if (said && said.open === at + 1 && isClause(article, said)) return { type: 'quotation', from: at + 1 };
    // `a fait savoir, lundi 7 juin que P`: the second comma is left out.
    const aside = readAdjuncts(article, at + 1, stop).end;
    if (aside > at + 1 && cue.takes & Takes.QUE && isQue(article, aside)) return { type: 'que', from: aside + 1 };
    const close = commaBefore(stretch, at + 1, Math.min(stop, at + 20));
    const inner = close > 0 ? complementAt(stretch, cue, readAdjuncts(article, close + 1, stop).end) : null;
    if (inner && inner.type !== 'quotation') return inner;
    return { type: 'none', from: at };
  }
  // `a prévenu les habitants que …`, `somme la direction de …`, `exhorte les fidèles à …`: over the object.
  if (cue.takes & (Takes.DE | Takes.A | Takes.PERSON | Takes.QUE)) {
    const object = endOfPhrase(article, at - 1, Math.min(stop, at + 20));
    if (object > at) {
      const behind = complementAt(stretch, cue, readAdjuncts(article, object, stop).end, true);
      if (
        behind &&
        behind.type !== 'colon' &&
        behind.type !== 'quotation' &&
        // `se plaint de sa manière de faire`: only of a person does one ask to do something.
        cue.takes & Takes.PERSON
      )
        return behind;
    }
  }
  const reach = cue.takes & Takes.OBJECT ? FAR : cue.takes & Takes.NEAR ? NEAR : 0;
  for (const limit = Math.min(stop, cue.end + reach); at < limit; at++) {
    // `évoquant une panne, le porte-parole ajoute: «P»`: what is behind another verb of saying is its own.
    const own = stretch.cues.find((other) => other.start === at);
    if (own && (own.role === 'infinitive' ? own.joined : own.role === 'governing' && own.source)) break;
    if (opensQuotation(stretch, at)) return { type: 'object', from: cue.next };
    if (isSign(article, at, ':') && opensQuotation(stretch, at + 1)) return { type: 'colon', from: at + 1 };
    if (isSign(article, at, ';') || isSign(article, at, '.')) break;
    if (reach === NEAR && (isSign(article, at, ',') || isSign(article, at, ':'))) break;
    if (reach === NEAR && article.tokens[at]?.lexeme.grammar && grammarAt(article, at) & Grammar.RELATIVE) break;
  }
  return { type: isPredicate(stretch, cue) ? 'predicate' : 'none', from: cue.next };
}

/** `s'est déclarée favorable au report`, `se dit soulagé que …`: one says it of oneself. */
function isPredicate({ article }: Stretch, cue: Cue): boolean {
  if (!cue.reflexive || !/^(?:dire|déclarer|avouer|juger|estimer)$/.test(cue.lemma)) return false;
  const token = article.tokens[cue.next];
  if (token?.kind !== Kind.WORD || token.case !== Case.LOWER) return false;
  const { grammar, form } = token.lexeme;
  // `on se dit bonjour`
  if (SPOKEN.at(article, cue.next)) return false;
  return form === 'prêt' || (grammar & ~(Grammar.PRENOMINAL | Grammar.ADVERB)) === 0;
}

function complementAt(stretch: Stretch, cue: Cue, at: number, overObject = false): Complement | null {
  const { article } = stretch;
  if (opensQuotation(stretch, at)) return { type: 'quotation', from: at };
  if (isSign(article, at, ':')) {
    const next = at + 1;
    if (opensQuotation(stretch, next)) return { type: 'colon', from: next };
    // AFP style leaves a dash before: `: - "…"`
    return null;
  }
  const form = formAt(article, at);
  // `a dit que, selon lui, P`
  if (isQue(article, at))
    return cue.takes & Takes.QUE ? { type: 'que', from: isSign(article, at + 1, ',') ? at + 2 : at + 1 } : null;
  // `souligne à quel point P`
  if (form === 'à' && cue.takes & (Takes.QUE | Takes.QUESTION) && /^quels?$|^quelles?$/.test(formAt(article, at + 1)))
    return { type: 'question', from: at };
  // `parler de ce que vit son fils` has an object; only of oneself one says it so: `se félicite de ce que P`.
  const fact =
    formAt(article, at) !== 'de' || formAt(article, at + 1) !== 'ce' || cue.reflexive ? endOfFact(article, at) : at;
  if (fact > at && cue.takes & Takes.QUE) return { type: 'que', from: fact };
  if (QUESTIONS.has(form) && cue.takes & Takes.QUESTION && !overObject) return { type: 'question', from: at };
  if (!overObject && cue.takes & Takes.INFINITIVE && infinitiveAt(article, at) >= 0)
    return { type: 'infinitive', from: at };
  // `se plaint de sa manière de faire`: what it takes with de stands right behind already.
  const taken = at > cue.end && DE_DU_DES.at(article, cue.end);
  if ((form === 'de' || form === "d'") && cue.takes & Takes.DE && !taken) {
    if (infinitiveAt(article, at + 1) >= 0) return { type: 'infinitive', from: at + 1 };
    if (opensQuotation(stretch, at + 1)) return { type: 'object', from: at + 1 };
  }
  if (form === 'à' && cue.takes & Takes.A) {
    if (infinitiveAt(article, at + 1) >= 0) return { type: 'infinitive', from: at + 1 };
    if (opensQuotation(stretch, at + 1)) return { type: 'object', from: at + 1 };
  }
  if (
    (form === 'de' || form === "d'") &&
    (form === "d'" || article.tokens[at + 1]?.kind === Kind.MARK) &&
    opensQuotation(stretch, at + 1)
  )
    return { type: 'object', from: at + 1 };
  return null;
}

/** `dans le journal «Le Fleuve» que`: the words in marks name the outlet, and what is said follows. */
function namesOutlet(stretch: Stretch, at: number): boolean {
  const { article } = stretch;
  const name = quotationAt(stretch, at);
  if (!name || !isNameInMarks(article, name)) return false;
  return isQue(article, name.end);
}

/** `à ce que`, `de ce que`, `sur le fait que`, `du fait que`: one past `que`, or `at`. */
function endOfFact(article: Article, at: number): number {
  if (!(grammarAt(article, at) & Grammar.PREPOSITION)) return at;
  const bare = formAt(article, at) === 'du';
  let next = at + 1;
  if (!bare && grammarAt(article, next) & Grammar.DEFINITE) next++;
  const form = formAt(article, next);
  const fact = form === 'fait' && (bare || next > at + 1);
  if (form !== 'ce' && !fact) return at;
  return isQue(article, next + 1) ? next + 2 : at;
}

function isQue(article: Article, at: number): boolean {
  const form = formAt(article, at);
  return form === 'que' || form === "qu'";
}

function commaBefore(stretch: Stretch, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSign(stretch.article, at, ',') && !quotationAt(stretch, at)) return at;
  return -1;
}
