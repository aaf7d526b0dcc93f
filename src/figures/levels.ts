import { changeWordOf } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { rounded } from './amounts.js';
import { directionBefore } from './changes.js';
import type { Draft } from './draft.js';

/** How far before `de 3 %` the verb that leads from it may stand, in tokens. */
const WINDOW = 7;

/** A level that was only expected: `contre 4,9 % attendus pour 2023`. */
const EXPECTED = /^(?:attendu|prévu|espéré|anticipé|escompté|envisagé)e?s?$/;

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
    // « passées de 45.000 à seulement 2.000 »
    const adverb =
      (grammarAt(article, draft.first - 1) & Grammar.ADVERB) !== 0 && formAt(article, draft.first - 2) === 'à';
    const link = adverb ? 'à' : formAt(article, draft.first - 1);
    if ((link === 'à' || link === 'a') && isFromTo(article, before, draft.value)) {
      share(before, draft);
      draft.change = { direction: draft.value < before.value ? 'down' : 'up', from: before.value };
      before.change = null;
    } else if (
      link === 'contre' &&
      (before.kind === 'percentage' || draft.first - before.next <= 3 || draft.counted === before.counted) &&
      isTimeBehind(article, draft.next)
    ) {
      const direction = before.value < draft.value ? 'down' : 'up';
      // « a augmenté de 0,4 % contre 8,5 % en 2023 » still rose
      const told = before.change !== null && (before.change.from !== null || before.change.direction !== direction);
      if (!told && before.value !== draft.value) before.change = { direction, from: draft.value };
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
  before.value = rounded(before.value * draft.part);
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
export function isFromTo(scan: Scan, from: Draft, reached: number): boolean {
  if (isFromToAt(scan, from.first, true)) return true;
  if (!isFromToAt(scan, from.first, false)) return false;
  const step = from.value ?? 0;
  const direction = directionBefore(scan, from.first);
  if (direction === 'down') return step > reached;
  return step < reached && (from.kind === 'percentage' || step * 3 > reached);
}

/** Whether a verb whose object is what was won stands before token `first`: `a pris 98,75 points à 7.185,68 points`. */
export function isGain(scan: Scan, first: number): boolean {
  return changeWordOf(formAt(scan, first - 1))?.object != null;
}

/** Whether a verb of change stands before the de of token `first`: `avance de 160 points`. */
export function isStepOfVerb(scan: Scan, first: number): boolean {
  const of = formAt(scan, first - 1);
  if (of !== 'de' && of !== "d'") return false;
  const word = changeWordOf(formAt(scan, first - 2));
  return word !== null && word.by !== null && !word.noun;
}

/**
 * Whether the number that begins at token `first` is the level that a verb leads from; a `bare` one (`chuter de 10 à 15 %`) is a range
 * but for verbs of passage.
 */
export function isFromToAt(scan: Scan, first: number, bare: boolean): boolean {
  const of = formAt(scan, first - 1);
  if (of !== 'de' && of !== "d'") return false;
  const limit = Math.max(0, first - 1 - WINDOW);
  for (let at = first - 2; at >= limit; at--) {
    const token = scan.tokens[at];
    // « se creuse, de 3 % à 4 % »
    if (at === first - 2 && isSign(scan, at, ',')) continue;
    if (token === undefined || token.kind !== Kind.WORD) return false;
    if (token.lexeme.grammar !== 0) continue;
    const word = changeWordOf(formAt(scan, at));
    if (word !== null && (bare ? word.passage : word.levels)) return true;
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
    // « contre 7,5 % il y a un an »
    if (form === 'il' && formAt(scan, index + 1) === 'y' && formAt(scan, index + 2) === 'a') return true;
    if (EXPECTED.test(form)) return false;
    if (form === 'initialement') return !EXPECTED.test(formAt(scan, index + 1));
    if (form === 'avant' || form === 'auparavant' || form === 'précédemment') return true;
  }
  return false;
}
