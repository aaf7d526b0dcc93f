import { CHANGE_NOUNS, type Direction, directionOf, FROM_TO, GAINS, PASSAGE } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import type { Draft } from './draft.js';

/** How far before `de 3 %` the word of change may stand, in tokens. */
const WINDOW = 7;

/** Whether `de` or `d'` of a change stands before token `first`, with its word of change: which way it goes. */
export function directionBefore(scan: Scan, first: number): Direction | null {
  // « une hausse de l'ordre de 3 % »: the modifier has the de
  if (formAt(scan, first) === 'de') return directionOfPhrase(scan, first);
  const before = formAt(scan, first - 1);
  if (before === 'de' || before === "d'" || before === 'des') return directionOfPhrase(scan, first - 1);
  // gagne encore 2 %
  const adverb = (grammarAt(scan, first - 1) & Grammar.ADVERB) !== 0;
  return GAINS.get(formAt(scan, adverb ? first - 2 : first - 1)) ?? null;
}

/** Points of an index or of base. */
function isPoints(draft: Draft): boolean {
  return draft.counted?.head === 'point' || (draft.kind === 'measure' && draft.unit === null);
}

function directionOfPhrase(scan: Scan, of: number): Direction | null {
  const limit = Math.max(0, of - WINDOW);
  for (let at = of - 1; at >= limit; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) {
      // « a bondi, lui, de 14 % »
      if (token !== undefined && isSign(scan, at, ',') && at >= of - 4) continue;
      // « la hausse en 2024 de 3 % »
      if (token?.kind === Kind.NUMBER && token.end - token.start === 4) continue;
      return null;
    }
    if (token.lexeme.grammar === 0 || (token.lexeme.grammar & Grammar.VERB) !== 0) {
      const direction = directionOf(formAt(scan, at));
      if (direction !== null) return direction;
    }
    // « la hausse sur un an de 3 % »
    if (scan.tokens[at + 1]?.lexeme.calendar?.kind === 'unit') continue;
    if (token.lexeme.numeral !== null && at < of - 1) return null;
    if (
      (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.INDEFINITE)) !== 0 &&
      at < of - 1 &&
      formAt(scan, at) !== 'des'
    )
      return null;
  }
  return null;
}

/** Reads `en hausse de 3 %`, `recule de 0,4 %`, `gagne 1,2 %`, `+12 %`, `2 points de moins`, and what goes on from the figure before. */
export function readChange(article: Article, draft: Draft, before: Draft | undefined): void {
  if (draft.kind === 'ordinal' || draft.kind === 'age' || draft.kind === 'score' || draft.kind === 'multiple') return;
  const relative = draft.kind === 'percentage' || draft.kind === 'fraction' || isPoints(draft);
  const of = formAt(article, draft.first - 1);
  const direction = directionBefore(article, draft.first);
  if (direction !== null && (relative || of === 'de' || of === "d'" || of === 'des')) {
    // « a pris 20 % du capital » is a share
    const gained = of !== 'de' && of !== "d'" && of !== 'des';
    if (!gained || (relative && (draft.counted === null || isPoints(draft)))) draft.change = { direction, from: null };
    return;
  }
  // « de 5,8 % puis de 1,8 % »
  if ((of === 'de' || of === "d'") && before?.change && before.unit === draft.unit && before.change.from === null) {
    const link = formAt(article, draft.first - 2);
    if ((link === 'puis' || link === 'et' || link === 'ou') && sameSentence(article, before, draft)) {
      draft.change = { direction: before.change.direction, from: null };
      return;
    }
  }
  if (draft.signed && draft.value !== null && draft.kind === 'percentage') {
    draft.change = { direction: draft.value < 0 ? 'down' : 'up', from: null };
    return;
  }
  if (draft.kind !== 'percentage') return;
  const told = directionOfSubject(article, draft.first);
  if (told !== null) {
    draft.change = { direction: told, from: null };
    return;
  }
  const behind = formAt(article, draft.end) === 'de' ? formAt(article, draft.end + 1) : '';
  if (behind === 'plus' || behind === 'hausse') draft.change = { direction: 'up', from: null };
  else if (behind === 'moins' || behind === 'baisse') draft.change = { direction: 'down', from: null };
}

/** Verbs between a noun of change and its size. */
const TELLS =
  /^(?:attei(?:nt|gnait|ndra|ndrait)|dépass(?:e|ait|é)|frôle|est|était|sera|serait|ressort|élève|établit|limit(?:e|ée?)|avoisine)$/;

/** `sa progression atteint 11 %`, `la baisse n'est que de 1,8 %`, `une hausse limitée à 2 %`. */
function directionOfSubject(scan: Scan, first: number): Direction | null {
  let at = first - 1;
  const link = formAt(scan, at);
  if (link === 'de' || link === 'à' || link === "d'") at--;
  if (formAt(scan, at) === 'que' || formAt(scan, at) === 'ainsi') at--;
  if (!TELLS.test(formAt(scan, at))) return null;
  for (let back = at - 1; back >= Math.max(0, at - WINDOW); back--) {
    if (scan.tokens[back]?.kind !== Kind.WORD) return null;
    const direction = CHANGE_NOUNS.get(formAt(scan, back));
    if (direction !== undefined) return formAt(scan, back - 1) === 'en' ? null : direction;
  }
  return null;
}

/** How far the level that was left may stand before the one that is reached, in tokens. */
const FROM_WINDOW = 14;

/** `passe de 5,1 % à 4,8 %`, `4,8 %, contre 5,1 % un an plus tôt`: gives the level its change. `list` is in text order. */
export function linkLevels(article: Article, list: readonly Draft[]): void {
  for (let i = 1; i < list.length; i++) {
    const draft = list[i] as Draft; // i < list.length
    let before = list[i - 1] as Draft;
    if (before.kind === 'ordinal' && i > 1) before = list[i - 2] as Draft;
    if (draft.value === null || before.value === null || !comparable(before, draft)) continue;
    if (!sameSentence(article, before, draft) || draft.first - before.next > FROM_WINDOW) continue;
    const link = formAt(article, draft.first - 1);
    if ((link === 'à' || link === 'a') && isFromTo(article, before, draft.value)) {
      share(before, draft);
      draft.change = { direction: draft.value < before.value ? 'down' : 'up', from: before.value };
      before.change = null;
    } else if (
      link === 'contre' &&
      (before.kind === 'percentage' || draft.first - before.next <= 3 || draft.counted === before.counted) &&
      isTimeBehind(article, draft.next)
    ) {
      if (before.change === null || before.change.from === null) {
        const direction = before.value < draft.value ? 'down' : 'up';
        if (before.value !== draft.value) before.change = { direction, from: draft.value };
      }
    }
  }
}

function comparable(before: Draft, draft: Draft): boolean {
  if (before.unit === draft.unit) return before.kind === draft.kind || before.bare || draft.bare;
  return before.bare && before.unit === null;
}

/** The bare number of `de 10 à 15 %` is of the kind of the other. */
function share(before: Draft, draft: Draft): void {
  if (!before.bare || before.value === null) return;
  if (draft.scale > before.scale && before.scale === 1 && draft.scale >= 1000) before.value *= draft.scale;
  before.kind = draft.kind;
  before.unit = draft.unit;
  before.counted ??= draft.counted;
}

function sameSentence(article: Article, before: Draft, draft: Draft): boolean {
  return article.sentenceOf[before.start] === article.sentenceOf[draft.start];
}

/**
 * Whether a verb that leads from one level to another stands before the de of a figure. What rises by a lot to a little more was the
 * step, not the level it left: `bondit de 12 centimes à 1,85 euro`, `recule de 3 points à 45`.
 */
function isFromTo(scan: Scan, from: Draft, reached: number): boolean {
  if (isFromToAt(scan, from.first, true)) return true;
  if (!isFromToAt(scan, from.first, false)) return false;
  const step = from.value ?? 0;
  const direction = directionBefore(scan, from.first);
  if (direction === 'down') return step > reached;
  return step < reached && (from.kind === 'percentage' || step * 3 > reached);
}

/** Whether a verb whose object is what was won stands before token `first`: `a pris 98,75 points à 7.185,68 points`. */
export function isGain(scan: Scan, first: number): boolean {
  return GAINS.has(formAt(scan, first - 1));
}

/** The same for a number that begins at token `first`; a `bare` one (`chuter de 10 à 15 %`) is a range but for verbs of passage. */
export function isFromToAt(scan: Scan, first: number, bare: boolean): boolean {
  const of = formAt(scan, first - 1);
  if (of !== 'de' && of !== "d'") return false;
  const limit = Math.max(0, first - 1 - WINDOW);
  for (let at = first - 2; at >= limit; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) return false;
    if (token.lexeme.grammar === 0 && (bare ? PASSAGE : FROM_TO).test(formAt(scan, at))) return true;
  }
  return false;
}

/** `un an plus tôt`, `la veille`, `en 2019`, `auparavant`, within the next words: the figure behind `contre` is of another time. */
function isTimeBehind(scan: Scan, at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const token = scan.tokens[index];
    if (token === undefined) return false;
    const calendar = token.lexeme.calendar;
    // « contre 3 % aujourd'hui » is the new level
    if (calendar?.kind === 'unit') {
      // un an plus tôt, l'année précédente; not « des 65 ans »
      const then = formAt(scan, index + 1);
      const past = scan.tokens[index + 1]?.lexeme.calendar;
      return then === 'plus' || then === 'auparavant' || then === 'avant' || (past?.kind === 'shift' && past.by < 0);
    }
    if (calendar !== null)
      return (
        !(calendar.kind === 'deictic' && calendar.days >= 0) &&
        !(calendar.kind === 'vague' && calendar.value !== 'PAST_REF')
      );
    if (token.kind === Kind.NUMBER && token.end - token.start === 4) return true;
    if (token.kind === Kind.PUNCTUATION && !isSign(scan, index, '(')) return false;
    const form = formAt(scan, index);
    if (form === 'avant' || form === 'auparavant' || form === 'précédemment' || form === 'initialement') return true;
  }
  return false;
}
