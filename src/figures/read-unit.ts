import { CURRENCIES, type Currency } from '../lexicon/currencies.js';
import { DOLLAR_LETTERS, MONEY_LETTERS, MONEY_SIGNS, SCALED_MONEY } from '../lexicon/money-signs.js';
import { DIVISORS, UNIT_SYMBOLS } from '../lexicon/units.js';
import type { Numeral } from '../numerals/read-numeral.js';
import { formAt, isSign, rawAt, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Money } from './money.js';

/** A unit behind a number. */
export interface Unit {
  /** One past its last token. */
  readonly end: number;
  readonly kind: 'money' | 'measure' | 'percentage' | 'point' | 'basis-point';
  readonly code: string | null;
  /** What one of it is worth in the code: a centime is 0.01. */
  readonly scale: number;
}

const dollar = CURRENCIES.find((currency) => currency.code === 'USD') as Currency; // the list has it

/** Reads the unit at token `at`, behind a numeral that ends there; after `de` where the numeral asks for it (`2 millions d'euros`). */
export function readUnit(scan: Scan, at: number, numeral: Numeral, money: Money): Unit | null {
  const token = scan.tokens[at];
  if (token === undefined || token.gap > Gap.LINE) return null;
  if (token.kind === Kind.WORD) {
    const form = formAt(scan, at);
    if (form === 'de' || form === "d'") return takesDe(numeral) ? readUnitWord(scan, at + 1, numeral, money) : null;
    if (form === 'pour') return readPerCent(scan, at);
    // pc is how Belgian and older copy writes per cent
    if (form === 'pct' || form === 'pc') return { end: at + 1, kind: 'percentage', code: '%', scale: 1 };
    if (form === 'promille') return { end: at + 1, kind: 'percentage', code: '[ppth]', scale: 1 };
  } else if (token.code === 0x25) return { end: at + 1, kind: 'percentage', code: '%', scale: 1 };
  else if (token.code === 0x2030) return { end: at + 1, kind: 'percentage', code: '[ppth]', scale: 1 };
  else if (isPriceDash(scan, at) && numeral.digits) return { end: at + 2, kind: 'money', code: 'CHF', scale: 1 };
  return readUnitWord(scan, at, numeral, money);
}

/** `30'000.-`, `2.50.–`: how the Swiss write francs; nothing is glued on behind. */
function isPriceDash(scan: Scan, at: number): boolean {
  const dash = scan.tokens[at + 1];
  const after = scan.tokens[at + 2];
  if (!isSign(scan, at, '.') || scan.tokens[at]?.gap !== Gap.NONE || dash?.gap !== Gap.NONE) return false;
  if (dash.code !== 0x2d && dash.code !== 0x2013 && dash.code !== 0x2014) return false;
  return after === undefined || after.gap !== Gap.NONE || after.kind === Kind.PUNCTUATION;
}

/** Whether a numeral is a noun, with de before what it counts: `un million de`, `une vingtaine de`. */
export function takesDe(numeral: Numeral): boolean {
  return numeral.approximate || numeral.vague || numeral.scale >= 1e6 || (numeral.formatted && !numeral.digits);
}

function readPerCent(scan: Scan, at: number): Unit | null {
  const word = formAt(scan, at + 1);
  if (word === 'cent') return { end: at + 2, kind: 'percentage', code: '%', scale: 1 };
  return word === 'mille' ? { end: at + 2, kind: 'percentage', code: '[ppth]', scale: 1 } : null;
}

function readUnitWord(scan: Scan, at: number, numeral: Numeral, money: Money): Unit | null {
  const token = scan.tokens[at];
  if (token === undefined || token.gap > Gap.LINE) return null;
  if (token.kind === Kind.SYMBOL || token.kind === Kind.PUNCTUATION) return readSign(scan, at, money);
  if (token.kind !== Kind.WORD) return null;
  const unit = token.lexeme.unit;
  if (unit !== null) {
    if (unit.kind === 'money') return readMoneyWord(scan, at, numeral, money);
    if (unit.kind === 'measure')
      return (numeral.value >= unit.least || numeral.formatted) && !isOfQuake(scan, at, numeral.start)
        ? readMeasureWord(scan, at, unit.code)
        : null;
    return readPoint(scan, at);
  }
  const form = formAt(scan, at);
  if ((form === 'pt' || form === 'pts') && numeral.digits) return { end: at + 1, kind: 'point', code: 'pp', scale: 1 };
  if (BASIS_POINTS.at(scan, at) && numeral.digits) return { end: at + 1, kind: 'basis-point', code: null, scale: 1 };
  return token.end - token.start <= 5 ? readSymbol(scan, at, numeral, money) : null;
}

const BASIS_POINTS = oneOf('pb pbs pdb pdbs bp bps');

/** €, $ US, °C, ° */
function readSign(scan: Scan, at: number, money: Money): Unit | null {
  const raw = rawAt(scan, at);
  if (raw === '$') {
    const letters = rawAt(scan, at + 1);
    const country = letters.length > 1 ? DOLLAR_LETTERS.get(letters) : undefined;
    const code = country ?? money.codeOf(dollar);
    return { end: country === undefined ? at + 1 : at + 2, kind: 'money', code, scale: 1 };
  }
  const code = moneySign(scan, raw);
  if (code !== undefined) {
    const named =
      scan.tokens[at + 1]?.gap === Gap.NONE && code.startsWith(rawAt(scan, at + 1)) && rawAt(scan, at + 1).length === 2;
    return { end: named ? at + 2 : at + 1, kind: 'money', code, scale: 1 };
  }
  if (raw !== '°' && raw !== 'º') return null;
  const behind = scan.tokens[at + 1];
  const stands = behind !== undefined && behind.gap === Gap.NONE && behind.kind !== Kind.PUNCTUATION;
  const letter = stands ? rawAt(scan, at + 1) : '';
  if (letter === 'C' || letter === 'F')
    return { end: at + 2, kind: 'measure', code: letter === 'C' ? 'Cel' : '[degF]', scale: 1 };
  return letter === ''
    ? { end: at + 1, kind: 'measure', code: isBearing(scan, at + 1) ? 'deg' : 'Cel', scale: 1 }
    : null;
}

const BEARINGS = oneOf(['nord', 'sud', 'est', 'ouest', 'latitude', 'longitude', 'angle', 'inclinaison']);

function isBearing(scan: Scan, at: number): boolean {
  return BEARINGS.at(scan, at) || (/^d(?:e|')$/.test(formAt(scan, at)) && BEARINGS.at(scan, at + 1));
}

/** euros, dollars canadiens, livres sterling, centimes, francs CFA */
function readMoneyWord(scan: Scan, at: number, numeral: Numeral, money: Money): Unit | null {
  const unit = scan.tokens[at]?.lexeme.unit;
  if (unit?.kind !== 'money') return null;
  if (unit.scale !== 1) {
    // centimes d'euro
    const whole = scan.tokens[at + 2]?.lexeme.unit;
    const of = formAt(scan, at + 1);
    if ((of === 'de' || of === "d'") && whole?.kind === 'money' && whole.scale === 1)
      return { end: at + 3, kind: 'money', code: money.codeOf(whole.currency), scale: unit.scale };
    return { end: at + 1, kind: 'money', code: money.codeOfPart(unit.currency), scale: unit.scale };
  }
  const country = money.adjectiveAt(unit.currency, at + 1);
  if (country !== null) {
    const code = country.code === 'XOF' ? (cfaZone(unit.currency, money) ?? 'XOF') : country.code;
    return { end: country.end, kind: 'money', code, scale: 1 };
  }
  // « trois livres » are books, « 500 soles » in a wire from Lima are money
  const named = numeral.digits && unit.currency.ambiguous === true && money.isNamed(unit.currency);
  if (unit.currency.ambiguous && numeral.scale < 1e6 && !named) return null;
  return { end: at + 1, kind: 'money', code: money.codeOf(unit.currency), scale: 1 };
}

/** The franc CFA of central Africa where the text is from there. */
function cfaZone(currency: Currency, money: Money): string | null {
  return money.codeOf(currency) === 'XAF' ? 'XAF' : null;
}

/** `5,7 sur l'échelle de Richter` */
export function isOnScale(scan: Scan, at: number): boolean {
  return formAt(scan, at) === 'sur' && formAt(scan, at + 1) === "l'" && formAt(scan, at + 2) === 'échelle';
}

/** How far before its number a magnitude may be named, in tokens. */
const MAGNITUDE_WINDOW = 12;

const MAGNITUDE = oneOf('magnitude magnitudes');
const QUAKES = oneOf('séisme séismes secousse secousses réplique répliques tremblement');

/**
 * Whether the word at token `at` is the degree of a quake, behind the number from token `start` on: `7,6 degrés de magnitude`, `5,7
 * degrés sur l'échelle de Richter`, `une magnitude évaluée à 7,7 degrés`, `un séisme de 6 degrés`.
 */
export function isOfQuake(scan: Scan, at: number, start: number): boolean {
  const unit = scan.tokens[at]?.lexeme.unit;
  if (unit?.kind !== 'measure' || unit.code !== 'Cel') return false;
  if (isOnScale(scan, at + 1)) return true;
  if (formAt(scan, at + 1) === 'de' && MAGNITUDE.at(scan, at + 2)) return true;
  if (formAt(scan, start - 1) === 'de' && QUAKES.at(scan, start - 2)) return true;
  for (let back = start - 1; back > start - MAGNITUDE_WINDOW && back >= 0; back--) {
    if (MAGNITUDE.at(scan, back)) return true;
    if (isSign(scan, back, '.')) return false;
  }
  return false;
}

/** mètres carrés, kilomètres à l'heure, degrés Celsius, mètres cubes par seconde, milles nautiques */
function readMeasureWord(scan: Scan, at: number, code: string): Unit | null {
  let end = at + 1;
  let full = code;
  const form = formAt(scan, end);
  if (code === 'Cel') {
    if (form === 'celsius' || form === 'centigrades' || form === 'centigrade') end++;
    else if (form === 'fahrenheit') return { end: end + 1, kind: 'measure', code: '[degF]', scale: 1 };
    else if (isBearing(scan, end)) full = 'deg';
  } else if (form.startsWith('carré')) {
    full = `${code}2`;
    end++;
  } else if (form === 'cube' || form === 'cubes') {
    full = `${code}3`;
    end++;
  } else if (form.startsWith('nautique') || form.startsWith('marin')) {
    full = '[nmi_i]';
    end++;
  }
  return divided(scan, end, full);
}

/** Goes on over `/h`, `par heure`, `à l'heure`, `-heure`. */
function divided(scan: Scan, at: number, code: string): Unit {
  const plain: Unit = { end: at, kind: 'measure', code, scale: 1 };
  const token = scan.tokens[at];
  if (token === undefined) return plain;
  if (token.code === 0x2f && token.gap === Gap.NONE && token.kind !== Kind.WORD) {
    const divisor = DIVISORS.get(rawAt(scan, at + 1));
    if (divisor === undefined) return plain;
    const cubed = scan.tokens[at + 2]?.gap === Gap.NONE ? powerAt(scan, at + 2) : 0;
    return { ...plain, end: cubed > 0 ? at + 3 : at + 2, code: `${code}/${divisor}${cubed > 0 ? cubed : ''}` };
  }
  const next = formAt(scan, at + 1);
  if (token.code === 0x2d && token.gap === Gap.NONE && next === 'heure')
    return { ...plain, end: at + 2, code: `${code}/h` };
  const form = formAt(scan, at);
  // µg par mètre cube, grammes par litre
  const per = scan.tokens[at + 1]?.lexeme.unit;
  if (form === 'par' && per?.kind === 'measure' && /^[kmu]?g$/.test(code)) {
    const cube = formAt(scan, at + 2) === 'cube';
    return { ...plain, end: cube ? at + 3 : at + 2, code: `${code}/${per.code}${cube ? '3' : ''}` };
  }
  // a flow or a speed; barils par jour and tonnes par an are rates
  if (form === 'par' && (next === 'heure' || next === 'seconde') && /^(?:k?m|[mL]3?)$/.test(code))
    return { ...plain, end: at + 2, code: `${code}/${next === 'heure' ? 'h' : 's'}` };
  if (form === 'à' && next === "l'" && formAt(scan, at + 2) === 'heure')
    return { ...plain, end: at + 3, code: `${code}/h` };
  return plain;
}

/** The currency of a sign: `€`, and those that an extension has. */
function moneySign(scan: Scan, raw: string): string | undefined {
  return MONEY_SIGNS.get(raw) ?? scan.lexicon.additions?.moneySigns.get(raw);
}

/** The currency of letters beside digits: `EUR`, `FCFA`, and those that an extension has. */
function moneyLetters(scan: Scan, raw: string): string | undefined {
  return MONEY_LETTERS.get(raw) ?? scan.lexicon.additions?.moneyLetters.get(raw);
}

/** km, km2, m³, µg/m3, MW, EUR, FCFA: case-sensitive, behind digits. */
function readSymbol(scan: Scan, at: number, numeral: Numeral, money: Money): Unit | null {
  const raw = rawAt(scan, at);
  const letters = moneyLetters(scan, raw);
  if (letters !== undefined && (numeral.digits || raw.length === 3)) {
    if (raw === 'F' && formAt(scan, at + 1) === 'cfa') return { end: at + 2, kind: 'money', code: 'XOF', scale: 1 };
    const francs = letters === 'FRF' ? (money.codeOf(franc) ?? letters) : letters;
    return { end: at + 1, kind: 'money', code: letters === 'XOF' ? cfaCode(money) : francs, scale: 1 };
  }
  // R$, US$, CN¥ behind the number
  const sign = scan.tokens[at + 1]?.gap === Gap.NONE ? rawAt(scan, at + 1) : '';
  const own = sign === '$' ? DOLLAR_LETTERS.get(raw) : sign === '¥' && raw === 'CN' ? 'CNY' : undefined;
  if (own !== undefined && numeral.digits) return { end: at + 2, kind: 'money', code: own, scale: 1 };
  const many = numeral.digits ? SCALED_MONEY.get(raw) : undefined;
  if (many !== undefined) return { end: at + 1, kind: 'money', code: many.code, scale: many.scale };
  const code = UNIT_SYMBOLS.get(raw) ?? scan.lexicon.additions?.unitSymbols.get(raw);
  if (code === undefined || (!numeral.digits && code !== 'km')) return null;
  // 5 m. d'affilée is rare, M. Untel is not: the symbol is lower case, so nothing more is asked
  const power = scan.tokens[at + 1]?.gap === Gap.NONE ? powerAt(scan, at + 1) : 0;
  return divided(scan, power > 0 ? at + 2 : at + 1, power > 0 ? `${code}${power}` : code);
}

const franc = CURRENCIES.find((currency) => currency.code === 'FRF') as Currency; // the list has it

function cfaCode(money: Money): string {
  return money.codeOf(franc) === 'XAF' ? 'XAF' : 'XOF';
}

/** 2 and 3 behind a length, raised or not. */
function powerAt(scan: Scan, at: number): number {
  const raw = rawAt(scan, at);
  if (raw === '2' || raw === '²') return 2;
  return raw === '3' || raw === '³' ? 3 : 0;
}

/** points, points de pourcentage, points de base */
function readPoint(scan: Scan, at: number): Unit {
  const of = formAt(scan, at + 1);
  const what = of === 'de' ? formAt(scan, at + 2) : '';
  if (what === 'base') return { end: at + 3, kind: 'basis-point', code: null, scale: 1 };
  if (what === 'pourcentage') return { end: at + 3, kind: 'percentage', code: 'pp', scale: 1 };
  if (of === 'de' && what === 'pib') return { end: at + 1, kind: 'percentage', code: 'pp', scale: 1 };
  return { end: at + 1, kind: 'point', code: 'pp', scale: 1 };
}

/** Whether token `index` is money written in front of its number (`€12`, `CHF 200`): the code, or null. */
export function moneyInFront(
  scan: Scan,
  index: number,
  money: Money,
): { readonly start: number; readonly code: string | null } | null {
  const token = scan.tokens[index];
  if (token === undefined || token.kind === Kind.NUMBER) return null;
  const raw = rawAt(scan, index);
  if (token.kind === Kind.WORD) {
    const code = raw.length >= 3 ? moneyLetters(scan, raw) : undefined;
    return code === undefined || isSign(scan, index - 1, '$') ? null : { start: index, code };
  }
  if (raw === '$') {
    // US$, C$, A$: the letters are glued in front
    const before = token.gap === Gap.NONE ? rawAt(scan, index - 1) : '';
    const code = DOLLAR_LETTERS.get(before);
    if (code !== undefined) return { start: index - 1, code };
    return token.gap === Gap.NONE && before !== '' && !isSign(scan, index - 1, '(')
      ? null
      : { start: index, code: money.codeOf(dollar) };
  }
  const code = moneySign(scan, raw);
  if (code === undefined) return null;
  // 10 € 20: the sign belongs to the number before it
  return tokenAt(scan, index - 1)?.kind === Kind.NUMBER ? null : { start: index, code };
}
