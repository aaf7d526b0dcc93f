import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { isDeterminer, nounPhrase, skipNumeral } from './counted.js';
import type { Counted } from './draft.js';
import { FUNCTION_WORD, headOf, isNoun } from './nouns.js';

/** How far `le nombre de morts` is looked for before a number, in tokens. */
const NUMBER_OF_WINDOW = 18;

/**
 * The noun that a number without one counts from afar: `le nombre de morts est de 144`, `portant à dix-sept le nombre de retraits`,
 * `les morts sont 144`, `morts: 144`, `parmi ces blessés, 99 sont …`.
 */
export function countedFromAfar(scan: Scan, start: number, end: number, floor: number): Counted | null {
  for (let at = end; at < end + 3; at++) if (formAt(scan, at) === 'nombre') return nounOfNumber(scan, at);
  const limit = Math.max(floor, start - NUMBER_OF_WINDOW);
  for (let at = start - 1; at >= limit; at--) {
    if (formAt(scan, at) === 'nombre' || formAt(scan, at) === 'total') return nounOfNumber(scan, at);
  }
  const verb = formAt(scan, start - 1);
  const told = verb === 'sont' || verb === 'étaient' || verb === 'seraient' || isSign(scan, start - 1, ':');
  if (told && start - 2 >= floor && isNoun(scan, start - 2, 'plural', true))
    return { start: start - 2, end: start - 1, head: headOf(scan, start - 2, start - 1) };
  return isSign(scan, start - 1, ',') ? nounOfWhole(scan, start - 1, limit) : null;
}

/** `Parmi les victimes, quatre`, `Sur ces blessés, 99`, `Des douze passagers, trois`: the whole before the comma. */
function nounOfWhole(scan: Scan, comma: number, limit: number): Counted | null {
  for (let at = comma - 1; at >= limit; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind === Kind.PUNCTUATION) return null;
    const form = formAt(scan, at);
    if (form !== 'parmi' && form !== 'sur') continue;
    return isDeterminer(scan, at + 1) ? nounPhrase(scan, skipNumeral(scan, at + 2), 'plural') : null;
  }
  return null;
}

function nounOfNumber(scan: Scan, at: number): Counted | null {
  // le nombre annuel de décès
  for (let of = at + 1; of <= at + 3; of++) {
    const form = formAt(scan, of);
    if (form === 'de' || form === "d'" || form === 'des') {
      const start = isDeterminer(scan, of + 1) ? of + 2 : of + 1;
      return nounPhrase(scan, start, 'plural') ?? (form === 'des' ? null : nounPhrase(scan, start, 'any'));
    }
    if ((grammarAt(scan, of) & FUNCTION_WORD) !== 0) return null;
  }
  return null;
}
