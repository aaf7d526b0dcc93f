import { changeWordOf, type Direction } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Kind } from '../text/token.js';
import { isOf, isPoints } from './changes.js';
import type { Draft } from './draft.js';

/** How many figures back the one that tells the change is looked for: levels and asides stand between. */
const BACK = 5;

/** How far behind the figure before a gapped one may stand, in tokens. */
const GAP = 14;

/**
 * Which way a figure goes that is told with the verb or noun of one before: `de 5,8 % puis de 1,8 %`, `Londres recule de 3 %, Milan
 * de 2 %`, `Londres perd 0,9 % et Milan 1,1 %`, `a perdu 32 points, soit 0,4 %`.
 */
export function goesOnFrom(article: Article, draft: Draft, list: readonly Draft[]): Direction | null {
  if (draft.kind !== 'percentage' && draft.kind !== 'money' && !isPoints(draft)) return null;
  const last = list[list.length - 1];
  if (last === undefined) return null;
  const link = formAt(article, draft.first - 1);
  if (last.change !== null && last.change.from === null && isToldAgain(article, last, draft))
    return last.change.direction;
  const before = lastChanged(article, draft, list);
  if (before?.change == null || before.change.from !== null || before.signed) return null;
  const { direction } = before.change;
  // « de 5 points depuis mai et 8 points depuis avril »
  if (link === 'et' && draft.unit === 'pp') return direction;
  if (isOf(link) !== isOf(formAt(article, before.first - 1))) return null;
  if (isOf(link) && isJoined(article, draft.first - 2)) return direction;
  // « le premier prend 2 % et le second 3 % »: the rank is the name
  const from = (last.kind === 'ordinal' ? list[list.length - 2] : last)?.next ?? last.next;
  return draft.first - from <= GAP && isGapped(article, from, draft.first) ? direction : null;
}

/** The same change in another unit: `24 cents ou 1,2 %`, `32 points, soit 0,4 %`, `0,31%, ou 66 points`. */
function isToldAgain(article: Article, last: Draft, draft: Draft): boolean {
  if (article.sentenceOf[last.start] !== article.sentenceOf[draft.start]) return false;
  if (draft.counted !== null && !isPoints(draft)) return false;
  const link = formAt(article, draft.first - 1);
  if (link === 'soit') return true;
  const between = draft.first - last.next;
  const other = draft.kind !== last.kind || draft.unit !== last.unit;
  // « de 71 000 ou de 0,4 % »
  if (isOf(link)) return formAt(article, draft.first - 2) === 'ou' && other && between === 2;
  return link === 'ou' && other && (between === 1 || (between === 2 && isSign(article, last.next, ',')));
}

/** The last figure of the sentence that tells such a change, over the levels and asides behind it. */
function lastChanged(article: Article, draft: Draft, list: readonly Draft[]): Draft | null {
  for (let i = list.length - 1; i >= Math.max(0, list.length - BACK); i--) {
    const before = list[i] as Draft;
    if (article.sentenceOf[before.start] !== article.sentenceOf[draft.start]) return null;
    if (before.change !== null && isAlike(before, draft)) return before;
    if (before.change !== null || before.kind === 'ordinal' || before.kind === 'age') continue;
    // « a pris 3 % à 12 euros », « de 6 % à Lille (pour un prix moyen de 170.000 euros) »
    if (formAt(article, before.first - 1) !== 'à' && !isAside(article, before)) return null;
  }
  return null;
}

function isAlike(before: Draft, draft: Draft): boolean {
  return before.unit === draft.unit && before.kind === draft.kind && draft.counted?.head === before.counted?.head;
}

/** How far a bracket may open before a figure, in tokens. */
const ASIDE = 6;

function isAside(scan: Scan, draft: Draft): boolean {
  for (let at = draft.start - 1; at >= draft.start - ASIDE && at >= 0; at--) {
    if (isSign(scan, at, '(')) return true;
    if (isSign(scan, at, ')')) return false;
  }
  return false;
}

/** A comma or a conjunction, an adverb perhaps behind it: `et de 5,2 %`, `ou encore de 3 %`, `, de 3 %`. */
function isJoined(scan: Scan, at: number): boolean {
  const adverb = (grammarAt(scan, at) & Grammar.ADVERB) !== 0;
  const form = formAt(scan, adverb ? at - 1 : at);
  if (form === 'que') return formAt(scan, at - 1) === 'ainsi';
  return form === 'et' || form === 'puis' || form === 'ou' || (!adverb && isSign(scan, at, ','));
}

/** Only `et`, `puis`, commas, names, nouns and when or where between two figures: the verb holds for both. */
function isGapped(scan: Scan, from: number, to: number): boolean {
  // « , à 27,69 dollars » is the level that was reached
  if ((grammarAt(scan, to - 1) & Grammar.PREPOSITION) !== 0 && !isOf(formAt(scan, to - 1))) return false;
  let linked = false;
  let named = false;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at];
    if (token === undefined) return false;
    const form = formAt(scan, at);
    if (LINKS.has(form) || isSign(scan, at, ',') || isSign(scan, at, ';')) {
      if (!linked) named = false;
      linked = true;
      continue;
    }
    if (form === '' && token.kind !== Kind.NUMBER && !isSign(scan, at, '(') && !isSign(scan, at, ')')) {
      if (!isSign(scan, at, '-') && !isSign(scan, at, '&') && token.kind !== Kind.MARK) return false;
      continue;
    }
    if ((token.lexeme.grammar & NO_GAP) !== 0 || changeWordOf(form) !== null) return false;
    // « ceux des maisons de 4,9 % »
    const pronoun = (token.lexeme.grammar & Grammar.PRONOUN) !== 0 || token.lexeme.numeral?.kind === 'ordinal';
    if (linked && (token.case !== Case.LOWER || pronoun)) named = true;
  }
  return linked && (named || isOf(formAt(scan, to - 1)) || to - from <= 2);
}

const LINKS: ReadonlySet<string> = new Set(['et', 'puis', 'ou', 'mais']);

/** What a clause of its own has. */
const NO_GAP =
  Grammar.AUXILIARY | Grammar.VERB | Grammar.SUBJECT | Grammar.RELATIVE | Grammar.SUBORDINATOR | Grammar.NEGATION;
