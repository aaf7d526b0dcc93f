import { isSchedulingForm } from '../lexicon/verb-endings.js';
import { type Article, formAt } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isExpected, isPuttingOff } from './expected.js';
import type { Tense } from './expression.js';
import { isQuoted } from './quotation.js';
import {
  auxiliaryBefore,
  isAheadInPast,
  isBeing,
  isCommanded,
  isParticiple,
  type Sighting,
  tenseOf,
} from './verb-forms.js';

/*
 * The rule for weekdays and dates without a year. The verb nearest before the expression in its clause decides, else the first one
 * behind it. A future, a conditional (the future seen from the past), `aller` or `devoir` with an infinitive, an infinitive after de
 * or à (`menace de partir lundi`), participles of expectation (`prévu mardi`) and the present of a verb of the calendar (`s'ouvre
 * lundi`) look ahead; compound and simple pasts look back; an imperfect or a bare participle looks back, but lets a near date ahead
 * win (`une pause en avril était possible`); any other present decides nothing for a month and looks back for a weekday, save in a
 * quotation, where speakers say their plans in the present.
 */

/** How far from the expression a verb is looked for, in tokens. */
const REACH = 28;
/** How far before the expression a participle without its auxiliary still governs it: `publié mardi`, `attendue lundi à Paris`. */
const PARTICIPLE_REACH = 5;

/** How far before the expression the present of a verb of the calendar governs it. */
const SCHEDULE_REACH = 7;

const GOALS = oneOf('à au aux pour');

/**
 * What the clause around `[start, end)` says of when it happens, seen from the day of publication; `spoken` is what a quotation
 * without a deciding verb says.
 */
export function tenseAround(article: Article, start: number, end: number, spoken: Tense): Tense {
  const quoted = isQuoted(article, start);
  const before = towardsStart(article, start, end, quoted);
  if (before !== 'none' && before !== 'present') return before;
  const behind = before === 'none' ? towardsEnd(article, start, end, quoted) : 'none';
  if (behind === 'imperfect') return isFirstInSentence(article, start) ? 'past' : 'imperfect';
  if (behind === 'past' || behind === 'coming' || behind === 'near') return behind;
  if (quoted) return spoken;
  if (before === 'none' && behind !== 'present' && isAnnounced(article, start)) return 'coming';
  return before === 'none' ? behind : before;
}

/** Whether the verb that dates the expression stands before it, or the expression opens its sentence: else it hangs on a noun. */
export function isGoverned(article: Article, start: number, end: number): boolean {
  return isFirstInSentence(article, start) || towardsStart(article, start, end, isQuoted(article, start)) !== 'none';
}

/** Whether the verb before the expression is a future seen from the past: `devait rentrer`, `allait partir`. */
export function isSeenFromPast(article: Article, start: number): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) return false;
    const form = formAt(article, at);
    if (form === '') continue;
    if (isAheadInPast(form)) return true;
    if (tenseOf(article, at, form) !== 'none') return false;
  }
  return false;
}

/** Participles of what sets an end that is still to come: `a prolongé`, `suspendus`, `reconduite`. */
const EXTENDING = oneOf(
  `prolongé reconduit suspendu reporté maintenu fermé interdit placé convoqué accordé étendu prorogé interrompu gelé donné fixé repoussé
   décrété limité autorisé réservé ouvert valable laissé déposé`,
);

/** Whether what runs until a day was set, not lived: a passive, or a verb of setting terms. */
export function isExtension(article: Article, start: number): boolean {
  for (let at = start - 1; at >= start - 14 && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[start] || closesClause(article, at)) return false;
    const form = formAt(article, at);
    if (form === 'été' || EXTENDING.holds(form.replace(/e?s?$/, ''))) return true;
  }
  return false;
}

const ANNOUNCING = oneOf(
  `rendez rdv inscription inscriptions réservation réservations candidature candidatures renseignements prochain prochaine prochains
   prochaines programme agenda appel mobilisation billetterie`,
);

/** `Prochain conseil: lundi 5 mai`, `Rendez-vous samedi à 14 h`: no verb, and a word of announcements before the day. */
function isAnnounced(article: Article, start: number): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && at >= start - 8 && article.sentenceOf[at] === sentence; at--)
    if (ANNOUNCING.at(article, at)) return true;
  return false;
}

function towardsStart(article: Article, start: number, end: number, quoted: boolean): Sighting {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) break;
    const token = article.tokens[at];
    if (token?.kind === Kind.MARK && quoted) break;
    if (token === undefined || token.kind !== Kind.WORD) continue;
    if (isCommanded(article, at)) return 'near';
    const form = formAt(article, at);
    // `pour reporter au 15 décembre`, `fixe à mardi`
    if (start - at <= 3 && GOALS.at(article, start - 1) && isPuttingOff(form)) return 'coming';
    if (form === 'que' || form === "qu'") {
      // What is reported has its own verb: `a ajouté qu'une pause en avril était possible`.
      const own = towardsEnd(article, start, end, quoted);
      if (own !== 'none') return own;
      continue;
    }
    if (isParticiple(article, at)) {
      // a été reporté au 5 mai, fixée à samedi: what it was put to lies ahead, whenever that was done.
      if (start - at <= 3 && isExpected(form) && GOALS.at(article, start - 1)) return 'coming';
      const auxiliary = auxiliaryBefore(article, at);
      if (auxiliary !== 'none') return auxiliary;
      if (isExpected(form)) return 'coming';
      if (start - at <= PARTICIPLE_REACH) return 'imperfect';
      continue;
    }
    const tense = tenseOf(article, at, form);
    // Far from its day, the present of a verb of the calendar has other objects: `présente les plans de la gare incendiée le 3 mai`.
    if (tense === 'near' && start - at > SCHEDULE_REACH && isSchedulingForm(form)) return 'present';
    if (tense !== 'none') return tense;
  }
  return 'none';
}

const ANOTHER_CLAUSE = oneOf('et mais car or puis');

function towardsEnd(article: Article, start: number, end: number, quoted: boolean): Sighting {
  const sentence = article.sentenceOf[end - 1];
  const opens = isFirstInSentence(article, start);
  for (let at = end; at < article.tokens.length && at < end + REACH; at++) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) break;
    const token = article.tokens[at];
    if (token?.kind === Kind.MARK && quoted) break;
    if (token === undefined || token.kind !== Kind.WORD) continue;
    const form = formAt(article, at);
    // Behind `et` stands the verb of another clause, unless the expression opens the sentence: `lundi et mardi, il jouera`.
    if (!opens && ANOTHER_CLAUSE.holds(form)) break;
    if (isExpected(form) && at < end + 3) return 'coming';
    const tense = tenseOf(article, at, form);
    // Le concert du 30 juin est annulé: what is said of the subject now does not date it; `En janvier, il s'est retiré` does.
    if ((tense === 'past' || tense === 'coming' || tense === 'near') && isBeing(form) && !opens) return 'present';
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** A semicolon, a colon or a bracket ends the clause that a date belongs to. */
function closesClause(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return true;
  if (token.kind !== Kind.PUNCTUATION) return false;
  return token.code === 0x3b || token.code === 0x3a || token.code === 0x28 || token.code === 0x29;
}

function isFirstInSentence(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 2 && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[index]) return true;
    if (article.tokens[at]?.kind === Kind.WORD) return false;
  }
  return true;
}
