import { UNITLESS } from '../lexicon/labels.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { rounded } from './amounts.js';
import type { Draft } from './draft.js';
import { isParallelPrice, takeSpokenMoney } from './elided-money.js';
import {
  goesOnElsewhere,
  isOthersInState,
  isPartDone,
  isPlace,
  isRangeOfResults,
  isTotal,
  nounOfEn,
  nounOfOthers,
  nounOfSubject,
  nounOfWholeBefore,
  tellsState,
} from './elided-nouns.js';
import { takeElidedUnit, UNITS } from './elided-units.js';
import { countedFromAfar } from './far-counted.js';
import { setModifier } from './modifiers.js';
import { isNoun } from './nouns.js';

const PLUS_OR_MOINS = oneOf('plus moins');
const SUR = oneOf('sur');

/** How many words of a noun phrase may stand between a counted noun and the `et` of a coordination. */
const MAX_TAIL = 3;

/**
 * What figures of a sentence have in common: `au moins 144 morts et 360 blessés` share their modifier, `24 et 31 ans` their unit,
 * `un, deux ou trois députés` their noun, `12 suspects, dont quatre en fuite` count the same.
 */
export function shareCoordination(article: Article, list: readonly Draft[]): void {
  for (let i = 0; i < list.length; i++) {
    const draft = list[i] as Draft; // i < list.length
    const before = i > 0 ? (list[i - 1] as Draft) : null;
    const linked = before !== null && sameSentence(article, before, draft);
    if (linked && isCoordinated(article, before, draft)) shareModifier(before, draft);
    if (linked && draft.kind === 'number' && isOtherLevel(article, before, draft)) draft.kind = 'count';
    if (linked && tellsState(article, before, draft)) draft.counted = before.counted;
    if (linked && isPartDone(article, before, draft)) {
      draft.counted = null;
      draft.bare = true;
    }
    if (isOthersInState(article, draft)) draft.counted = nounOfOthers(article, list, i);
    const amount = lastButRanks(list, i);
    if (isUncounted(draft) && amount !== null && sameSentence(article, amount, draft))
      if (takeElidedUnit(article, amount, draft)) continue;
    if (isUncounted(draft) && linked && isParallelPrice(article, before, draft)) {
      draft.kind = before.kind;
      draft.unit = before.unit;
      continue;
    }
    const after = list[i + 1];
    if (after !== undefined && isUncounted(draft) && isPairOfDecimals(article, draft, after)) {
      takeFromNext(draft, after, true);
      continue;
    }
    if (after !== undefined && isUncounted(draft) && isSetAgainst(article, draft, after))
      takeFromNext(draft, after, true);
    if (draft.bare && draft.kind === 'count') draft.counted ??= elidedNoun(article, list, i);
    if (draft.bare && (draft.kind === 'count' || draft.signed) && draft.counted === null) {
      if (linked && isOpposed(article, before, draft)) draft.counted = before.counted;
      else if (
        after !== undefined &&
        sameSentence(article, draft, after) &&
        isListLink(article, draft.end, after.first)
      )
        takeFromNext(draft, after);
      else if (linked && !isOfWhole(article, before, draft)) takeFromBefore(article, before, draft);
      if (draft.counted === null && draft.kind === 'count' && draft.bare)
        draft.counted =
          nounOfWholeBefore(article, draft) ??
          countedFromAfar(article, draft.start, draft.end, floorOf(article, draft));
      if (amount !== null && draft.kind === 'count' && draft.counted === null)
        takeSpokenMoney(article, list, i, amount);
    }
  }
  // A list takes its noun from its end: un, deux ou trois députés.
  for (let i = list.length - 2; i >= 0; i--) {
    const draft = list[i] as Draft;
    const after = list[i + 1] as Draft;
    if (draft.bare && draft.kind === 'count' && draft.counted === null && isListLink(article, draft.end, after.first))
      takeFromNext(draft, after);
  }
}

/** The noun that a pronoun, or nothing at all, stands for. */
function elidedNoun(article: Article, list: readonly Draft[], i: number): Draft['counted'] {
  return nounOfOthers(article, list, i) ?? nounOfSubject(article, list, i) ?? nounOfEn(article, list, i);
}

/** A number that nothing says what it is of. */
function isUncounted({ bare, counted, kind }: Draft): boolean {
  return bare && counted === null && (kind === 'count' || kind === 'number');
}

function sameSentence(article: Article, before: Draft, draft: Draft): boolean {
  return article.sentenceOf[before.start] === article.sentenceOf[draft.start];
}

/** How far `countedFromAfar` may look back, in tokens. */
const MAX_FAR = 18;

/** The first token that `countedFromAfar` may look at. */
function floorOf(article: Article, draft: Draft): number {
  let floor = Math.max(0, draft.start - MAX_FAR);
  while (floor < draft.start && article.sentenceOf[floor] !== article.sentenceOf[draft.start]) floor++;
  return floor;
}

/** Only `et`, `ou` or a comma between the noun phrase of the first figure and the second. */
function isCoordinated(article: Article, before: Draft, draft: Draft): boolean {
  let at = before.next;
  while (at < before.next + MAX_TAIL && isNoun(article, at, 'any')) at++;
  if (isSign(article, at, ',')) at++;
  const link = formAt(article, at);
  if (link === 'et' || link === 'ou' || link === 'puis') at++;
  return at > before.next && at === draft.first;
}

/** A modifier in front holds for all of a coordination of the same kind. */
function shareModifier(before: Draft, draft: Draft): void {
  if (before.first === before.start && !before.sharesModifier) return;
  if (draft.first !== draft.start || draft.modifier !== 'exact' || draft.definite) return;
  if (
    before.kind !== draft.kind ||
    before.unit !== draft.unit ||
    before.modifier === 'exact' ||
    draft.kind === 'ordinal'
  )
    return;
  if (draft.kind === 'count' && (draft.counted === null || before.counted === null) && !draft.bare) return;
  setModifier(draft, before.modifier);
  draft.sharesModifier = true;
}

/** Whether only `et`, `ou`, `,`, `voire` stand between the end of one number and the beginning of the next. */
function isListLink(article: Article, end: number, start: number): boolean {
  if (start - end !== 1) return start - end === 2 && isSign(article, end, ',') && formAt(article, end + 1) === 'voire';
  const link = formAt(article, end);
  return link === 'et' || link === 'ou' || link === 'voire' || isSign(article, end, ',');
}

/** `1,2 contre 1,1 milliard d'euros un an plus tôt`, `212 contre 109 voix`: a number of what only the other one names. */
function isSetAgainst(article: Article, draft: Draft, after: Draft): boolean {
  if (draft.value === null || after.first - draft.end !== 1 || formAt(article, draft.end) !== 'contre') return false;
  return UNITS.has(after.kind) || isOfVotes(after);
}

/** `72,4 et 31,6 TWh`, `0,4 ou 0,8 %`: what has decimals is of the unit that only the other one has. */
function isPairOfDecimals(article: Article, draft: Draft, after: Draft): boolean {
  if (draft.kind !== 'number' || draft.value === null || after.value === null || !UNITS.has(after.kind)) return false;
  if (after.first - draft.end !== 1 || !AND_OR.at(article, draft.end)) return false;
  // « l'indice est à 48,3 et 2,1 % des sondés »
  for (let at = draft.first - 1; at >= draft.first - UNITLESS_WINDOW; at--)
    if (UNITLESS.has(formAt(article, at))) return false;
  return true;
}

/** How far before its number what never has a unit may stand, in tokens. */
const UNITLESS_WINDOW = 5;

const AND_OR = oneOf('et ou');

/** `24 et 31 ans`, `deux ou trois millions d'euros`: a smaller number, or one of the `sameScale`, is in millions too. */
function takeFromNext(draft: Draft, after: Draft, sameScale = false): void {
  if (after.kind === 'ordinal' || after.kind === 'score' || after.kind === 'fraction' || after.kind === 'number')
    return;
  if (after.kind === 'count' && after.counted === null) return;
  draft.kind = after.kind;
  draft.unit = after.unit;
  draft.counted = after.counted;
  if (
    after.scale >= 1e6 &&
    draft.scale === 1 &&
    draft.value !== null &&
    after.value !== null &&
    (draft.value < after.value / after.scale || (sameScale && draft.value < 1000))
  ) {
    draft.value *= after.scale;
    if (draft.min !== null) draft.min *= after.scale;
    if (draft.max !== null) draft.max *= after.scale;
  }
  if (after.part < 1) {
    if (draft.value !== null) draft.value = rounded(draft.value * after.part);
    draft.part = after.part;
  }
  draft.bare = after.bare;
}

/** Words that join a number without noun to the count before it. */
const LINKS: ReadonlySet<string> = new Set(['dont', 'contre', 'et', 'ou', 'puis', 'sur', 'soit', 'après']);

/** `12 suspects, dont quatre en fuite`, `118 voix contre 109`, `3,5 milliards` of money spoken of. */
function takeFromBefore(article: Article, before: Draft, draft: Draft): void {
  if (draft.scale >= 1e6 && before.kind === 'money') {
    draft.kind = 'money';
    draft.unit = before.unit;
    return;
  }
  if (isPartOf(article, before, draft) || isPartInMillions(article, before, draft)) {
    draft.kind = before.kind;
    draft.unit = before.unit;
    return;
  }
  if (draft.signed && draft.value !== null) {
    // « 23 sièges (-4) », « 22,3 %, -0,8 »: what was won or lost
    if (before.kind === 'percentage' && Math.abs(draft.value) < 100) {
      draft.kind = 'percentage';
      draft.unit = 'pp';
    } else if (before.kind === 'count') draft.counted = before.counted;
    else return;
    draft.change = { direction: draft.value < 0 ? 'down' : 'up', from: null };
    return;
  }
  if (goesOnElsewhere(article, before, draft) || isTotal(article, draft) || isRangeOfResults(article, before, draft)) {
    draft.counted = before.counted;
    return;
  }
  // « la moitié des élus (118) »
  if (before.kind === 'fraction' && before.next === draft.first - 1 && isSign(article, draft.first - 1, '(')) {
    draft.counted = before.counted;
    return;
  }
  const link = formAt(article, draft.first - 1);
  // « 4 000 manifestants selon la police, 10 000 selon les organisateurs »
  const behind = formAt(article, draft.end);
  const more = behind === 'de' && PLUS_OR_MOINS.at(article, draft.end + 1);
  // « cinq personnes ont été arrêtées, trois ont été relâchées »
  const goesOn = (grammarAt(article, draft.end) & Grammar.AUXILIARY) !== 0;
  const told = (behind === 'selon' || more || goesOn) && isSign(article, draft.first - 1, ',');
  if (!told && !LINKS.has(link) && !isShareOf(article, before)) return;
  if (link === 'contre' && before.kind === 'money' && draft.value !== null && !Number.isInteger(draft.value)) {
    draft.kind = 'money';
    draft.unit = before.unit;
  } else if (before.kind === 'count' && before.counted !== null && before.counted.head !== 'fois') {
    draft.counted = before.counted;
    draft.shareOf = link !== 'sur' && isShareOf(article, before);
  }
}

/** Whether another whole is named between the two: `au nombre des communes, 27 sont touchées`, `parmi les blessés, trois`. */
function isOfWhole(article: Article, before: Draft, draft: Draft): boolean {
  if (!isSign(article, draft.first - 1, ',')) return false;
  for (let at = draft.first - 2; at >= before.next; at--) if (OF_WHOLE.at(article, at)) return true;
  return false;
}

const OF_WHOLE = oneOf('nombre parmi');

/** How many times the whole a part without unit may be in it. */
const LEAST_PART = 1000;

/** `4.700 hectares, dont 2.500 au nord`, `12 millions d'euros, dont 500.000 pour la ville` */
function isPartOf(article: Article, before: Draft, draft: Draft): boolean {
  if (before.kind !== 'measure' && before.kind !== 'money') return false;
  if (before.value === null || draft.value === null || article.tokens[draft.start]?.kind !== Kind.NUMBER) return false;
  if (formAt(article, draft.first - 1) !== 'dont' || draft.value >= before.value) return false;
  // « 12 millions d'euros, dont 3 aux communes »
  return draft.value * LEAST_PART > before.value;
}

/** `25 millions d'euros, dont 10 en dette`: millions as well. */
function isPartInMillions(article: Article, before: Draft, draft: Draft): boolean {
  if (before.kind !== 'money' || before.scale < 1e6 || before.value === null || draft.value === null) return false;
  if (formAt(article, draft.first - 1) !== 'dont' || draft.scale !== 1) return false;
  if (draft.value >= before.value / before.scale || !(isPlace(article, draft.end) || draft.next > draft.end))
    return false;
  draft.value = rounded(draft.value * before.scale);
  draft.scale = before.scale;
  return true;
}

/** `1,68 enfant par femme, contre 1,79 l'an dernier` */
function isOtherLevel(article: Article, before: Draft, draft: Draft): boolean {
  if (before.kind !== 'count' || before.counted === null || before.value === null) return false;
  return formAt(article, draft.first - 1) === 'contre' && !Number.isInteger(before.value);
}

/** `312 voix contre 198 et 12 abstentions`, `312 voix pour, 198 contre`, `123 députés ont voté pour, 98 contre` */
function isOpposed(article: Article, before: Draft, draft: Draft): boolean {
  const behind = formAt(article, draft.end);
  if (!isOfVotes(before)) {
    const side = formAt(article, draft.first - 2);
    const votes = before.kind === 'count' && before.counted !== null && (side === 'pour' || side === 'contre');
    return votes && (behind === 'contre' || behind === 'pour') && isSign(article, draft.first - 1, ',');
  }
  return formAt(article, draft.first - 1) === 'contre' || behind === 'contre' || behind === 'pour';
}

function isOfVotes({ counted }: Draft): boolean {
  return counted?.head === 'voix' || counted?.head === 'vote';
}

/** `Sur les 577 députés, 312 ont voté pour, 198 contre`: all are of the first. */
function isShareOf(article: Article, before: Draft): boolean {
  return (
    before.shareOf ||
    (before.kind === 'count' && before.counted !== null && SUR.at(article, before.first - (before.definite ? 2 : 1)))
  );
}

/** The figure before `list[i]`, over ranks. */
function lastButRanks(list: readonly Draft[], i: number): Draft | null {
  for (let back = i - 1; back >= 0; back--) if (list[back]?.kind !== 'ordinal') return list[back] ?? null;
  return null;
}
