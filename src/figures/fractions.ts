import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { countedOf, nounPhrase } from './counted.js';
import { type Draft, draftAt } from './draft.js';
import type { Money } from './money.js';
import { isNoun } from './nouns.js';
import { readUnit } from './read-unit.js';

/** `la moitié`, `le tiers`, `plus du quart`, `de moitié`, from the word itself. */
export function readNamedFraction(scan: Scan, index: number): Draft | null {
  const word = scan.tokens[index]?.lexeme.numeral;
  if (word?.kind !== 'fraction') return null;
  const form = formAt(scan, index);
  const before = formAt(scan, index - 1);
  if (form === 'moitié') {
    const next = formAt(scan, index + 1);
    if (before === 'la' && formAt(scan, index - 2) !== 'à') return fractionOf(scan, index - 1, index + 1, 0.5);
    if (before === 'de' || next === 'moins' || next === 'plus') return fractionOf(scan, index, index + 1, 0.5);
    return null;
  }
  if (form !== 'tiers' && form !== 'quart') return null;
  if (!isOf(formAt(scan, index + 1)) || isNoFraction(scan, index + 1)) return null;
  if (before === 'du' || before === 'au') return fractionOf(scan, index, index + 1, 1 / word.value);
  return before === 'le' ? fractionOf(scan, index - 1, index + 1, 1 / word.value) : null;
}

/**
 * `un tiers`, `deux tiers`, `neuf dixièmes`, and parts of a unit (`un quart de point`), from the number in front. `un cinquième titre`
 * is a rank.
 */
export function readFraction(scan: Scan, count: Numeral, money: Money): Draft | null {
  const index = count.start;
  const one = scan.tokens[index]?.lexeme.numeral?.value === 1;
  if (count.digits || count.value > 99 || count.formatted) return null;
  const part = scan.tokens[count.end];
  const word = part?.lexeme.numeral;
  if (
    part === undefined ||
    part.gap !== Gap.SPACE ||
    part.case === Case.CAPITAL ||
    (word?.kind !== 'fraction' && word?.kind !== 'ordinal')
  )
    return null;
  const form = formAt(scan, count.end);
  if (form === 'moitié' || form.startsWith('demi') || form.startsWith('premi') || form.startsWith('second'))
    return null;
  if (word.kind === 'ordinal' && (word.value < 3 || (!one && !form.endsWith('s')))) return null;
  const end = count.end + 1;
  // « un quatrième mois »
  const ranked = isNoun(scan, end, 'any') || scan.tokens[end]?.lexeme.calendar?.kind === 'unit';
  // « un cinquième est en fuite » is one more; a part is a part of something. Of three and four there are `tiers` and `quart`.
  if (one && word.kind === 'ordinal' && (form.endsWith('s') || ranked || word.value < 5 || !isOf(formAt(scan, end))))
    return null;
  if (isNoFraction(scan, end)) return null;
  const value = count.value / word.value;
  const of = formAt(scan, end);
  if (of === 'de' || of === "d'") {
    const unit = readUnit(scan, end + 1, { ...count, value, formatted: true }, money);
    if (unit !== null && unit.kind !== 'percentage') {
      const draft = draftAt(
        index,
        unit.end,
        unit.kind === 'point' ? 'percentage' : unit.kind === 'basis-point' ? 'measure' : unit.kind,
        value,
      );
      draft.unit = unit.code;
      return draft;
    }
  }
  return fractionOf(scan, index, end, value);
}

function fractionOf(scan: Scan, start: number, end: number, value: number): Draft {
  const draft = draftAt(start, end, 'fraction', value);
  draft.counted = countedOf(scan, end, true);
  if (draft.counted !== null) draft.next = draft.counted.end;
  return draft;
}

function isOf(form: string): boolean {
  return form === 'de' || form === "d'" || form === 'du' || form === 'des';
}

/** `quart de finale`, `quart d'heure`, `tiers de confiance`: no parts of anything. */
function isNoFraction(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.gap === Gap.NONE && scan.tokens[at]?.kind === Kind.WORD) return true;
  const form = formAt(scan, at);
  if (form !== 'de' && form !== "d'") return false;
  const next = formAt(scan, at + 1);
  return NO_PARTS.has(next) || scan.tokens[at + 1]?.lexeme.calendar?.kind === 'unit';
}

const NO_PARTS: ReadonlySet<string> = new Set([
  'finale',
  'heure',
  'siècle',
  'tour',
  'ton',
  'soupir',
  'confiance',
  'seconde',
  'final',
]);

/** How many tokens may stand between the numbers of `trois jeunes électeurs sur cinq`. */
const MAX_NOUN = 4;

/** `un patient sur trois`, `neuf sur dix`, `3 électeurs sur 10`: the whole is the span. */
export function readRatio(scan: Scan, count: Numeral): Draft | null {
  const index = count.start;
  if (count.formatted || count.value < 1 || count.value > 99) return null;
  let at = count.end;
  const limit = at + MAX_NOUN;
  while (
    at < limit &&
    formAt(scan, at) !== 'sur' &&
    (isNoun(scan, at, 'any') || scan.tokens[at]?.lexeme.grammar === 1 << 15 || (at > count.end && isPlainOf(scan, at)))
  )
    at++;
  if (formAt(scan, at) !== 'sur') return null;
  const whole = readNumeral(scan, at + 1);
  if (whole === null || whole.vague || whole.value <= count.value || !isRound(whole.value)) return null;
  if (isMoreThanNumber(scan, whole.end)) return null;
  const draft = draftAt(index, whole.end, 'fraction', count.value / whole.value);
  draft.counted = at > count.end ? nounPhrase(scan, count.end, 'any') : null;
  return draft;
}

/** `deux conducteurs de train sur dix`, `neuf mis en cause sur dix` */
function isPlainOf(scan: Scan, at: number): boolean {
  const form = formAt(scan, at);
  return form === 'de' || form === "d'" || (form === 'en' && /^mise?s?$/.test(formAt(scan, at - 1)));
}

/** Wholes that people count out of: 2 to 10, 20, 100, 1000. */
function isRound(value: number): boolean {
  return value <= 10 || value === 20 || (value >= 100 && Number.isInteger(Math.log10(value)));
}

/** `sur dix ans`, `sur deux mètres`, `sur trois continents`, `sur 10 %`: the second number has its own noun. */
function isMoreThanNumber(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.gap > Gap.SPACE) return false;
  if (token.kind === Kind.SYMBOL) return true;
  return token.lexeme.unit !== null || token.lexeme.calendar?.kind === 'unit' || isNoun(scan, at, 'plural');
}
