import { changeWordOf } from '../lexicon/changes.js';
import { LABELS, SCALES } from '../lexicon/labels.js';
import type { Numeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { countedAfter } from './counted.js';
import type { Draft, NoFigure } from './draft.js';
import { startOfModifier } from './modifiers.js';
import { isNumberOfThing, isPostcode, isReference } from './names.js';
import { isNoCount, isPlainLabel } from './plain-numbers.js';
import { isOfQuake, isOnScale, takesDe } from './read-unit.js';

/** Comparatives that make a multiple of `deux fois`. */
const COMPARES = oneOf(
  `plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures mieux davantage moindre autant
   le la les l' celui celle ceux celles son sa ses leur leurs ce cette trop meilleur meilleure`.split(/\s+/),
);

/** A count, a multiple, a level; or a label, a name, a year. */
export function readCount(article: Article, draft: Draft, index: number, last: Numeral): Draft | NoFigure {
  if (formAt(article, last.end) === 'fois') return readTimes(article, draft, last.end);
  if (isOfQuake(article, last.end, last.start)) {
    draft.kind = 'number';
    return draft;
  }
  const by = startOfModifier(article, draft.start) - 1;
  if (formAt(article, by) === 'par' && isFactor(article, by - 1)) {
    draft.kind = 'multiple';
    return draft;
  }
  const agreement = (draft.value ?? draft.max ?? 2) < 2 && last.scale === 1 ? 'any' : 'plural';
  const plain = last.digits && !last.formatted;
  draft.counted = countedAfter(article, last.end, agreement, takesDe(last));
  // « une quinzaine d'intervention »: nothing but its noun stands there, plural or not
  if (draft.counted === null && last.approximate && formAt(article, last.end + 1) !== 'autres')
    draft.counted = countedAfter(article, last.end, 'any', true);
  if (draft.counted !== null) {
    if (plain && (isNumberOfThing(article, index) || isPostcode(article, index, last.end))) return { end: last.end };
    // « l'article 3 des statuts », « le numéro 10 des Bleus »
    if (plain && isOf(formAt(article, last.end)) && LABELS.has(formAt(article, index - 1))) return { end: last.end };
    // « la numéro 1 mondiale »
    if (plain && formAt(article, index - 1) === 'numéro') return { end: last.end };
    draft.next = draft.counted.end;
    return draft;
  }
  draft.bare = true;
  if (isLevel(article, draft.start) || isOnScale(article, draft.end)) {
    draft.kind = 'number';
    return draft;
  }
  if (last.digits && isReference(article, index, last.end)) return { end: last.end };
  if (plain && draft.modifier !== 'between' && isPlainLabel(article, index, last)) return { end: last.end };
  if (!last.digits && isNoCount(article, index, last)) return { end: last.end };
  if (draft.value !== null && (!Number.isInteger(draft.value) || hasDecimals(article, index, last)))
    draft.kind = 'number';
  return draft;
}

function isOf(form: string): boolean {
  return form === 'de' || form === "d'" || form === 'des';
}

/** How far before its par a verb of multiplication may stand, in tokens: `multiplier cette production par cinq`. */
const FACTOR_WINDOW = 6;

function isFactor(scan: Scan, from: number): boolean {
  for (let at = from; at > from - FACTOR_WINDOW && scan.tokens[at]?.kind === Kind.WORD; at--)
    if (/^(?:multipli|divis)(?!on)/.test(formAt(scan, at))) return true;
  return false;
}

/** `4,0`, a level though it is whole. */
function hasDecimals(article: Article, index: number, last: Numeral): boolean {
  const sign = tokenAt(article, last.end - 2);
  return last.digits && last.end - index >= 3 && sign?.code === 0x2c && last.scale === 1;
}

/** `deux fois plus`, `une fois et demie`; `quatre fois` alone counts times. */
function readTimes(article: Article, draft: Draft, fois: number): Draft | NoFigure {
  let end = fois + 1;
  const half = formAt(article, end) === 'et' && formAt(article, end + 1).startsWith('demi');
  if (half) {
    end += 2;
    if (draft.value !== null) draft.value += 0.5;
  }
  if (half || COMPARES.at(article, end)) {
    if (draft.value === 1) return { end };
    draft.kind = 'multiple';
    draft.end = draft.next = end;
    return draft;
  }
  if (draft.value === 1) return { end };
  draft.counted = { start: fois, end: fois + 1, head: 'fois' };
  draft.next = fois + 1;
  return draft;
}

/** Whether the noun of a level stands before the number: `magnitude 6,1`, `un indice de 48,3`. */
function isLevel(scan: Scan, start: number): boolean {
  const before = formAt(scan, start - 1);
  if (before === 'à' && /^(?:inf|sup)érieure?s?$/.test(formAt(scan, start - 2)))
    return SCALES.has(formAt(scan, start - 3));
  if (before === 'de' || before === 'à') return SCALES.has(formAt(scan, start - 2));
  // « une magnitude dépassant 8 »
  if (changeWordOf(before)?.bound != null) return SCALES.has(formAt(scan, start - 2));
  // « niveau 2 » is a label
  return SCALES.has(before) && !LABELS.has(before);
}
