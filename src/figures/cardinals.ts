import { isAgeAt, unitAt } from '../numerals/read-age.js';
import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { like } from '../text/word-test.js';
import { ofMoney, rounded, withCents } from './amounts.js';
import { countedAfter, countedOf } from './counted.js';
import { readCount } from './counts.js';
import { type Draft, draftOf, type NoFigure } from './draft.js';
import { isFromToAt, isGain, isStepOfVerb } from './levels.js';
import type { Money } from './money.js';
import { gluesOn, isGluedToName, isNamedNumber } from './names.js';
import { resolvePoint } from './points.js';
import { moneyInFront, readUnit, type Unit } from './read-unit.js';
import { isZone, MINUS, PLUS, signBefore } from './signs.js';

const FIRST_OR_LAST = like(/^(?:premi|derni|procha)/);

/** Reads the figure of a cardinal number, with the sign or the money in front of it. */
export function readCardinal(article: Article, first: Numeral, money: Money): Draft | NoFigure {
  const index = first.start;
  if (first.digits ? isGluedToName(article, index) : isNamedNumber(article, index)) return { end: first.end };
  const inFront = first.digits ? moneyInFront(article, index - 1, money) : null;
  const sign = inFront === null ? signBefore(article, index, first) : 0;
  const start = inFront?.start ?? (sign !== 0 ? index - 1 : index);
  if (sign !== 0 && isZone(article, start)) return { end: first.end };

  const unit = readUnit(article, first.end, first, money);
  const range = readRange(article, start, first, unit, money);
  const last = range?.numeral ?? first;
  const lastUnit = range === null ? unit : range.unit;
  if (lastUnit === null && gluesOn(article, last.end)) return { end: last.end + 1 };

  const draft = draftOf(start, lastUnit?.end ?? last.end, last);
  if (range !== null) {
    draft.value = null;
    draft.modifier = 'between';
    const shared = range.shares > 1 ? rounded(first.value * range.shares) : first.value;
    draft.min = sign < 0 ? -shared : shared;
    draft.max = last.value;
  } else if (sign < 0 && draft.value !== null) draft.value = -draft.value;
  draft.signed = sign !== 0;
  draft.next = draft.end;

  if (isTime(article, last.end)) return { end: last.end };
  const unitOfAge = unitAt(article, last);
  const years = ageUnit(article, unitOfAge);
  if (years !== null && lastUnit === null) return readAge(article, draft, index, unitOfAge, years);
  if (inFront !== null && (lastUnit === null || lastUnit.kind !== 'money')) return ofMoney(draft, inFront.code, 1);
  if (lastUnit !== null) return withUnit(article, draft, lastUnit);
  return readCount(article, draft, index, last);
}

interface Range {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  /** The multiplier of the second number that holds for the first, else 1. */
  readonly shares: number;
}

/** `4 à 5 %`, `entre 10 et 15`, `de 1,2 à 1,5 million`, `10-15 %`: the second number, when the two make one figure. */
function readRange(article: Article, start: number, first: Numeral, unit: Unit | null, money: Money): Range | null {
  if (first.vague) return null;
  const at = unit?.end ?? first.end;
  const link = formAt(article, at);
  const hyphen = unit === null && first.digits && isRangeHyphen(article, at);
  const between = link === 'et' && formAt(article, start - 1) === 'entre';
  if (link !== 'à' && !between && !hyphen) return null;
  let second = at + 1;
  const sign = article.tokens[second];
  const glued = article.tokens[second + 1]?.gap === Gap.NONE;
  const negative = glued && (sign?.code === 0x2d || sign?.code === MINUS);
  if (negative || (glued && sign?.code === PLUS)) second++;
  else if (moneyInFront(article, second, money) !== null && article.tokens[second + 1]?.kind === Kind.NUMBER) second++;
  const numeral = readNumeral(article, second);
  if (numeral === null || numeral.vague || (hyphen && !numeral.digits)) return null;
  // « de la 3 à la 5 » is none; a rank neither
  if (
    numeral.digits &&
    article.tokens[numeral.end]?.gap === Gap.NONE &&
    article.tokens[numeral.end]?.kind === Kind.WORD &&
    readUnit(article, numeral.end, numeral, money) === null
  )
    return null;
  const other = readUnit(article, numeral.end, numeral, money);
  if (unit !== null && other !== null && (unit.kind !== other.kind || unit.code !== other.code)) return null;
  if (unit !== null && other === null) return null;
  if (link === 'à' && (isFromToAt(article, start, unit === null) || (unit !== null && isGain(article, start))))
    return null;
  if (link === 'à' && unit !== null && isStep(article, start, first, numeral)) return null;
  // « 2 à 3.000 euros » are thousands both
  const thousands = isThousands(article, first, numeral);
  const scale = first.scale === 1 && numeral.scale > 1 ? numeral.scale : thousands ? 1000 : 1;
  const shares = unit === null && first.value < numeral.value / scale ? scale : 1;
  const low = first.value * shares;
  const below = first.start > start && article.tokens[start]?.code !== PLUS;
  if (!negative && (below ? -low : low) >= numeral.value) return null;
  if (
    hyphen &&
    other === null &&
    ageUnit(article, numeral.end) === null &&
    countedAfter(article, numeral.end, 'plural', false) === null
  )
    return null;
  return { numeral: negative ? { ...numeral, value: -numeral.value } : numeral, unit: other, shares };
}

/** How many times a step the level is that it led to, at least: nobody gives so wide a range. */
const FAR_APART = 20;

/** `avance de 160 points à 23.157 points`: a step and the level that it led to are no range. */
function isStep(article: Article, start: number, step: Numeral, level: Numeral): boolean {
  return level.value > step.value * FAR_APART || isStepOfVerb(article, start);
}

function isThousands(scan: Scan, first: Numeral, second: Numeral): boolean {
  if (!first.digits || !second.digits || first.formatted || first.value < 2 || first.value > 99) return false;
  const end = tokenAt(scan, second.end - 1);
  return second.formatted && second.value % 1000 === 0 && end !== undefined && end.end - end.start === 3;
}

function isRangeHyphen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (token === undefined || next?.kind !== Kind.NUMBER) return false;
  // « 120 -130 km/h »
  if (token.gap !== next.gap && !(token.gap === Gap.SPACE && next.gap === Gap.NONE)) return false;
  return token.code === 0x2d || token.code === 0x2010 || token.code === 0x2011 || token.code === 0x2013;
}

/** `les six premiers mois`, `ces dix dernières années`: time, whether or not the date is told. */
function isTime(scan: Scan, at: number): boolean {
  const unit = scan.tokens[at + 1]?.lexeme.calendar;
  return FIRST_OR_LAST.at(scan, at) && unit?.kind === 'unit' && !unit.symbol;
}

/** The unit of time at token `at`: its UCUM code. */
function ageUnit(scan: Scan, at: number): string | null {
  const word = scan.tokens[at]?.lexeme.calendar;
  if (word?.kind !== 'unit') return null;
  // 5 s, 3 h behind a word number are no symbols
  if (word.symbol && tokenAt(scan, at - 1)?.kind !== Kind.NUMBER) return null;
  return { year: 'a', month: 'mo', week: 'wk', day: 'd' }[word.unit as string] ?? 's';
}

/** An age; any other number of units of time is a duration, and no figure. */
function readAge(article: Article, draft: Draft, index: number, unit: number, code: string): Draft | NoFigure {
  if (!isAgeAt(article, index, unit)) return { end: unit + 1 };
  draft.kind = 'age';
  draft.unit = code;
  draft.end = draft.next = unit + 1;
  if (formAt(article, unit + 1) === 'et' && formAt(article, unit + 2).startsWith('demi') && draft.value !== null) {
    draft.value += 0.5;
    draft.end = draft.next = unit + 3;
  }
  return draft;
}

function withUnit(article: Article, draft: Draft, unit: Unit): Draft {
  if (formAt(article, unit.end) === 'et' && formAt(article, unit.end + 1).startsWith('demi') && draft.value !== null) {
    // un kilomètre et demi
    draft.value += 0.5;
    draft.end = draft.next = unit.end + 2;
  }
  if (unit.kind === 'money') return ofMoney(withCents(article, draft, unit), unit.code, unit.scale);
  if (unit.kind === 'point') return resolvePoint(article, draft);
  draft.kind = unit.kind === 'percentage' ? 'percentage' : 'measure';
  draft.unit = unit.code;
  // « 1m75 », « 2 m 10 »
  if (unit.code === 'm' && withCents(article, draft, unit).end > unit.end) return draft;
  if (unit.code !== 'pp') draft.counted = countedOf(article, draft.end, unit.kind === 'percentage');
  if (draft.counted !== null) draft.next = draft.counted.end;
  return draft;
}
