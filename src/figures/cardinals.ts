import { LABELS, SCALES } from '../lexicon/labels.js';
import { Grammar } from '../lexicon/lexeme.js';
import { isAgeAt, unitAt } from '../numerals/read-age.js';
import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { ofMoney, rounded, withCents } from './amounts.js';
import { countedAfter, countedOf } from './counted.js';
import { type Draft, draftOf, type NoFigure } from './draft.js';
import { isFromToAt, isGain, isStepOfVerb } from './levels.js';
import type { Money } from './money.js';
import { gluesOn, isGluedToName, isLabel, isNamedNumber, isNumberOfThing, isPostcode, isReference } from './names.js';
import { resolvePoint } from './points.js';
import { moneyInFront, readUnit, takesDe, type Unit } from './read-unit.js';
import { isZone, MINUS, PLUS, signBefore } from './signs.js';

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
  const negative =
    sign !== undefined && (sign.code === 0x2d || sign.code === MINUS) && article.tokens[second + 1]?.gap === Gap.NONE;
  if (negative) second++;
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
  const end = scan.tokens[second.end - 1];
  return second.formatted && second.value % 1000 === 0 && end !== undefined && end.end - end.start === 3;
}

function isRangeHyphen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (token === undefined || next?.kind !== Kind.NUMBER || token.gap !== next.gap) return false;
  return token.code === 0x2d || token.code === 0x2010 || token.code === 0x2011 || token.code === 0x2013;
}

/** The unit of time at token `at`: its UCUM code. */
function ageUnit(scan: Scan, at: number): string | null {
  const word = scan.tokens[at]?.lexeme.calendar;
  if (word?.kind !== 'unit') return null;
  // 5 s, 3 h behind a word number are no symbols
  if (word.symbol && scan.tokens[at - 1]?.kind !== Kind.NUMBER) return null;
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
  if (unit.code !== 'pp') draft.counted = countedOf(article, draft.end, unit.kind === 'percentage');
  if (draft.counted !== null) draft.next = draft.counted.end;
  return draft;
}

/** Comparatives that make a multiple of `deux fois`. */
const COMPARES: ReadonlySet<string> = new Set(
  `plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures mieux davantage moindre autant
   le la les l' celui celle ceux celles son sa ses leur leurs ce cette trop meilleur meilleure`.split(/\s+/),
);

/** A count, a multiple, a level; or a label, a name, a year. */
function readCount(article: Article, draft: Draft, index: number, last: Numeral): Draft | NoFigure {
  if (formAt(article, last.end) === 'fois') return readTimes(article, draft, last.end);
  if (formAt(article, draft.start - 1) === 'par' && isFactor(article, draft.start - 2)) {
    draft.kind = 'multiple';
    return draft;
  }
  const agreement = (draft.value ?? draft.max ?? 2) < 2 && last.scale === 1 ? 'any' : 'plural';
  const plain = last.digits && !last.formatted;
  draft.counted = countedAfter(article, last.end, agreement, takesDe(last));
  // « une quinzaine d'intervention »: nothing but its noun stands there, plural or not
  if (draft.counted === null && last.approximate) draft.counted = countedAfter(article, last.end, 'any', true);
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
  if (isLevel(article, draft.start)) {
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
  const sign = article.tokens[last.end - 2];
  return last.digits && last.end - index >= 3 && sign?.code === 0x2c && last.scale === 1;
}

/** `moins de 2000`: no year. */
function isBounded(scan: Scan, index: number): boolean {
  return formAt(scan, index - 1) === 'de' && /^(?:plus|moins|près)$/.test(formAt(scan, index - 2));
}

/** `deux fois plus`, `une fois et demie`; `quatre fois` alone counts times. */
function readTimes(article: Article, draft: Draft, fois: number): Draft | NoFigure {
  let end = fois + 1;
  const half = formAt(article, end) === 'et' && formAt(article, end + 1).startsWith('demi');
  if (half) {
    end += 2;
    if (draft.value !== null) draft.value += 0.5;
  }
  if (half || COMPARES.has(formAt(article, end))) {
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
  if (before === 'de' || before === 'à') return SCALES.has(formAt(scan, start - 2));
  // « niveau 2 » is a label
  return SCALES.has(before) && !LABELS.has(before);
}

function isPlainLabel(article: Article, index: number, last: Numeral): boolean {
  if (isLabel(article, index, last.end)) return true;
  const length = (article.tokens[index]?.end ?? 0) - (article.tokens[index]?.start ?? 0);
  if (length === 4 && last.value >= 1000 && last.value <= 2100) return !isBounded(article, index);
  if (length > 1 && article.tokens[index]?.code === 0x30) return true;
  // the film "300"
  if (article.tokens[index - 1]?.kind === Kind.MARK && article.tokens[last.end]?.kind === Kind.MARK) return true;
  // les 27, of the European Union
  if (last.value === 27 && /^(?:les|des|aux)$/.test(formAt(article, index - 1))) return true;
  // 12 centièmes: of a second
  if (article.tokens[last.end]?.lexeme.numeral?.kind === 'ordinal') return true;
  // 9 sec 85, 2 h 15: the rest of a time
  if (article.tokens[index - 1]?.lexeme.calendar?.kind === 'unit') return true;
  // (12), [3]
  if (isSign(article, index - 1, '(') && isSign(article, last.end, ')')) return true;
  // 24 heures sur 24
  return formAt(article, index - 1) === 'sur' && article.tokens[index - 2]?.lexeme.calendar?.kind === 'unit';
}

/** Number words alone that count nothing: `un bâtiment neuf`, `couper en deux`, `tous deux`, `zéro`. */
function isNoCount(article: Article, index: number, last: Numeral): boolean {
  const before = formAt(article, index - 1);
  const token = article.tokens[index - 1];
  if (before === 'en' || before === 'tous' || before === 'toutes' || before === '-') return true;
  if (last.value <= 4 && before === 'à' && last.end === index + 1) return formAt(article, last.end) !== 'le';
  if (last.value === 0) return true;
  if (last.value === 9 && last.end === index + 1)
    return (
      token !== undefined &&
      token.kind === Kind.WORD &&
      (token.lexeme.grammar & ~Grammar.PRENOMINAL) === 0 &&
      token.gap <= Gap.SPACE &&
      token.lexeme.speech === null
    );
  // « pour cent » is read with its number; alone it is none
  if (last.value === 100 && before === 'pour') return true;
  if (
    (before === 'les' || before === 'des') &&
    (formAt(article, index - 2) === 'tous' || formAt(article, index - 2) === 'toutes')
  )
    return true;
  return (grammarAt(article, index - 1) & Grammar.DEFINITE) !== 0 && (before === 'le' || before === 'la');
}
