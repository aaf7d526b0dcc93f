import { SCALE_SYMBOLS } from '../lexicon/numerals.js';
import { formAt, rawAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { readDigits } from './read-digits.js';
import { nextWord, readWords } from './read-words.js';

/** A number as it stands in the text, in digits or words. Indices are token indices, half-open. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Written in digits (`3.200`, `1,5`), not words. */
  readonly digits: boolean;
  /** `une vingtaine`: about its value. */
  readonly approximate: boolean;
  /** `des dizaines`, `plusieurs centaines`: no value of its own; `value` is one unit (10, 100). */
  readonly vague: boolean;
  /** What the last word multiplies by (`cents`, `mille`, `millions`), else 1: shared by `30 à 40 mille`. */
  readonly scale: number;
  /** Has thousands separators or decimals: no year, no number of a name. */
  readonly formatted: boolean;
}

/**
 * Reads the cardinal number that begins at token `index` (digits, words or mixed, multiplier included), over its repetition in brackets
 * (`deux (02)`), or gives null.
 */
export function readNumeral(scan: Scan, index: number): Numeral | null {
  const numeral = readOnce(scan, index);
  if (numeral === null || scan.tokens[numeral.end]?.code !== OPENING) return numeral;
  const end = endOfRepetition(scan, numeral);
  return end === numeral.end ? numeral : { ...numeral, end };
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** One past the bracket that says the same number in figures, or in words; the end of the number where none does. */
function endOfRepetition(scan: Scan, numeral: Numeral): number {
  const again = readOnce(scan, numeral.end + 1);
  if (again === null || again.digits === numeral.digits || again.value !== numeral.value) return numeral.end;
  return scan.tokens[again.end]?.code === CLOSING ? again.end + 1 : numeral.end;
}

function readOnce(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (token.kind === Kind.NUMBER) return readNumberInDigits(scan, index);
  const word = token.lexeme.numeral;
  if (word === null) return readVague(scan, index);
  if (word.kind === 'collective') return ofCollective(scan, index, index, 1, !word.plural, word.plural);
  if (word.kind === 'unit' && word.value === 1) {
    const part = readPartOfScale(scan, index);
    if (part !== null) return part;
  }
  const words = readWords(scan, index);
  if (words === null) return null;
  const next = nextWord(scan, words.end - 1);
  const after = next < 0 ? null : scan.tokens[next]?.lexeme.numeral;
  if (after?.kind === 'collective' && next === words.end)
    return ofCollective(scan, index, next, words.value, words.value === 1, false);
  if (formAt(scan, words.end) === 'virgule') {
    const decimals = readWords(scan, words.end + 1);
    if (decimals !== null) return ofDecimals(scan, index, words.value, decimals.value, decimals.end);
  }
  return withScales(scan, index, words.end, words.value, 0, words.scale, false, false);
}

function readNumberInDigits(scan: Scan, index: number): Numeral | null {
  const digits = readDigits(scan, index);
  if (digits === null) return null;
  const { end, integer, decimals } = digits;
  const formatted = digits.grouped || decimals > 0;
  const next = scan.tokens[end];
  if (next?.lexeme.numeral != null && next.gap !== Gap.NONE) {
    const word = next.lexeme.numeral;
    if (word.kind === 'collective')
      return ofCollective(scan, index, end, scaled(integer, 1, decimals), false, false, true);
    // 3 mille; 5 cents is money
    if (word.kind === 'thousand' && formAt(scan, end) === 'mille' && !isMile(scan, end))
      return numeralOf(index, end + 1, scaled(integer, 1000, decimals), true, false, false, 1000, formatted);
  }
  return withScales(scan, index, end, integer, decimals, 1, true, formatted);
}

/** `mille` is the nautical mile when a unit follows it, or nothing that could be counted. */
function isMile(scan: Scan, index: number): boolean {
  return formAt(scan, index + 1).startsWith('nautique') || formAt(scan, index + 1).startsWith('marin');
}

/** Goes on from a number in digits or words with `million`, `milliards`, `Mds`, `et demi`, and the smaller number behind them. */
function withScales(
  scan: Scan,
  start: number,
  from: number,
  integer: number,
  decimals: number,
  innerScale: number,
  digits: boolean,
  formatted: boolean,
): Numeral {
  let end = from;
  let scale = innerScale;
  let value = scaled(integer, 1, decimals);
  const symbol = digits ? symbolAt(scan, end) : 0;
  if (symbol > 0) {
    value = scaled(integer, symbol, decimals);
    return numeralOf(start, end + 1, value, digits, false, false, symbol, formatted);
  }
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (;;) {
    const at = scaleAt(scan, end);
    const word = at < 0 ? null : scan.tokens[at]?.lexeme.numeral;
    if (word == null || word.kind !== 'scale' || word.value >= smallest) {
      total += value;
      break;
    }
    scale = word.value;
    let part = total === 0 ? scaled(integer, scale, decimals) : value * scale;
    end = at + 1;
    // mille milliards de milliards is nothing that wires write: one scale on another only as cent mille milliards
    if (isHalf(scan, end)) {
      part += scale / 2;
      end += 2;
    }
    smallest = scale;
    total += part;
    value = 0;
    const next = nextWord(scan, end - 1);
    const more = next < 0 ? null : readWords(scan, next);
    if (more !== null && more.value < smallest && goesOn(scan, next, more.end)) {
      value = more.value;
      end = more.end;
      scale = more.scale;
      continue;
    }
    const group = readDigits(scan, end);
    if (
      digits &&
      group !== null &&
      scan.tokens[end]?.gap === Gap.SPACE &&
      (group.grouped || isScaleBehind(scan, group.end) || formAt(scan, group.end) === 'mille')
    ) {
      if (group.integer < smallest && group.decimals === 0) {
        const thousands = formAt(scan, group.end) === 'mille';
        value = thousands ? group.integer * 1000 : group.integer;
        scale = thousands ? 1000 : 1;
        end = thousands ? group.end + 1 : group.end;
        continue;
      }
    }
    break;
  }
  if (smallest === Number.POSITIVE_INFINITY && isHalf(scan, end) && !digits && value < 20 && scale === 1) {
    total += 0.5;
    end += 2;
  }
  return numeralOf(start, end, total, digits, false, false, scale, formatted || smallest !== Number.POSITIVE_INFINITY);
}

/** Whether number words behind a scale still belong to it: not in `deux millions six mois plus tard`, `un million une fois`. */
function goesOn(scan: Scan, index: number, end: number): boolean {
  if (scan.tokens[end]?.lexeme.calendar?.kind === 'unit') return false;
  return end > index + 1 || scan.tokens[index]?.lexeme.numeral?.value !== 1 || scan.tokens[end]?.kind !== Kind.WORD;
}

/** The word of scale behind a number: after a space, a line end or a hyphen. */
function scaleAt(scan: Scan, index: number): number {
  const token = scan.tokens[index];
  if (token === undefined) return -1;
  if (token.kind === Kind.WORD) return token.gap === Gap.PARAGRAPH ? -1 : index;
  return nextWord(scan, index - 1);
}

function isScaleBehind(scan: Scan, index: number): boolean {
  const at = scaleAt(scan, index);
  return at >= 0 && scan.tokens[at]?.lexeme.numeral?.kind === 'scale';
}

function isHalf(scan: Scan, index: number): boolean {
  return formAt(scan, index) === 'et' && (formAt(scan, index + 1) === 'demi' || formAt(scan, index + 1) === 'demie');
}

const MONEY_SIGN = /^[$€£¥]/;
const MONEY_CODE = /^(?:EUR|USD|CAD|CHF|GBP|JPY|AUD|FCFA|euros?|dollars?)$/;

/** What the symbol behind digits multiplies by (`Mds`, and `M` before money), or 0. */
function symbolAt(scan: Scan, index: number): number {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || token.end - token.start > 4 || token.gap > Gap.SPACE) return 0;
  const symbol = SCALE_SYMBOLS.get(rawAt(scan, index));
  if (symbol === undefined) return 0;
  if (!symbol.needsMoney) return symbol.value;
  const next = rawAt(scan, index + 1);
  if (MONEY_SIGN.test(next) || MONEY_CODE.test(next)) return symbol.value;
  return (next === "d'" || next === 'd’' || next === 'de') && MONEY_CODE.test(rawAt(scan, index + 2))
    ? symbol.value
    : 0;
}

/** `un demi-million`, `un demi milliard`, `un quart de million`. */
function readPartOfScale(scan: Scan, index: number): Numeral | null {
  const part = scan.tokens[index + 1]?.lexeme.numeral;
  if (part?.kind !== 'fraction') return null;
  const at = formAt(scan, index + 2) === 'de' ? index + 3 : nextWord(scan, index + 1);
  const word = at < 0 ? null : scan.tokens[at]?.lexeme.numeral;
  if (word?.kind !== 'scale') return null;
  return numeralOf(index, at + 1, word.value / part.value, false, false, false, 1, true);
}

function ofDecimals(scan: Scan, start: number, whole: number, decimals: number, end: number): Numeral {
  const places = String(decimals).length;
  return withScales(scan, start, end, whole * 10 ** places + decimals, places, 1, false, true);
}

/** Determiners that make a number of an indefinite many: they are in the span; `les`, `ces` are not. */
const MANY = oneOf(['des', 'plusieurs', 'quelques']);

/** `des dizaines`, `plusieurs centaines de milliers`, `quelques millions`. */
function readVague(scan: Scan, index: number): Numeral | null {
  const word = scan.tokens[index + 1]?.lexeme.numeral;
  if (word == null || !(word.kind === 'collective' || word.kind === 'scale') || !MANY.at(scan, index)) return null;
  if (word.kind === 'scale') {
    if (!formAt(scan, index + 1).endsWith('s')) return null;
    return numeralOf(index, index + 2, word.value, false, false, true, word.value, true);
  }
  return word.plural ? ofCollective(scan, index, index + 1, 1, false, true) : null;
}

/** A collective with what it multiplies: `une dizaine de milliers`, `des centaines de millions`. */
function ofCollective(
  scan: Scan,
  start: number,
  index: number,
  count: number,
  approximate: boolean,
  vague: boolean,
  digits = false,
): Numeral {
  const word = scan.tokens[index]?.lexeme.numeral;
  let value = count * (word?.value ?? 1);
  let end = index + 1;
  for (let more = 0; more < 2 && formAt(scan, end) === 'de'; more++) {
    const inner = scan.tokens[end + 1]?.lexeme.numeral;
    const multiplies =
      (inner?.kind === 'collective' && inner.plural) ||
      (inner?.kind === 'scale' && formAt(scan, end + 1).endsWith('s'));
    if (inner == null || !multiplies) break;
    value *= inner.value;
    end += 2;
  }
  if (isHalf(scan, end)) {
    value += (word?.value ?? 1) / 2;
    end += 2;
  }
  return numeralOf(start, end, value, digits, approximate, vague, 1, true);
}

function numeralOf(
  start: number,
  end: number,
  value: number,
  digits: boolean,
  approximate: boolean,
  vague: boolean,
  scale: number,
  formatted: boolean,
): Numeral {
  return { start, end, value, digits, approximate, vague, scale, formatted };
}

/** `integer / 10 ** decimals * scale`, exact where the result is a whole number. */
function scaled(integer: number, scale: number, decimals: number): number {
  return decimals === 0 ? integer * scale : (integer * scale) / 10 ** decimals;
}
