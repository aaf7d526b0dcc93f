import { IDIOMS, LABELS, STREETS } from '../lexicon/labels.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, rawAt, tokenAt } from '../text/article.js';
import { isApostrophe, isHyphen } from '../text/characters.js';
import { phraseTable } from '../text/phrases.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind, type Token } from '../text/token.js';
import { oneOf } from '../text/word-test.js';

const BEFORE_NUMBER = oneOf('numéro numéros tél téléphone téléphonique fax siret siren iban');

/** How many groups of digits a telephone number may have. */
const MAX_GROUPS = 8;

const idioms = phraseTable(IDIOMS.map((idiom) => [idiom.replaceAll('-', ' - '), true] as const));

/** One past the turn of speech that begins with the number words at token `index` (`aux quatre coins du pays`), or 0. */
export function endOfIdiom(scan: Scan, index: number): number {
  return idioms.matchAt(scan, index)?.end ?? 0;
}

/**
 * When the digits at token `index` begin a telephone number, a time or another chain of digit groups that is no number
 * (`01 42 96 12 12`, `12.10.2023`, `4-4-2`): one past its last token; else 0.
 */
export function endOfChain(scan: Scan, index: number): number {
  let end = index + 1;
  let groups = 1;
  let thousands = true;
  let glued = true;
  for (; groups < MAX_GROUPS; groups++) {
    const token = scan.tokens[end];
    if (token === undefined) break;
    const spaced =
      token.kind === Kind.NUMBER &&
      token.gap === Gap.SPACE &&
      token.start - (tokenAt(scan, end - 1) as Token).end === 1;
    const group = spaced ? token : scan.tokens[end + 1];
    const joined =
      spaced ||
      (token.gap === Gap.NONE && group?.kind === Kind.NUMBER && group.gap === Gap.NONE && CHAIN_SIGNS.has(token.code));
    if (!joined || group === undefined) break;
    if (spaced) glued = false;
    if (group.end - group.start !== 3) thousands = false;
    end += spaced ? 1 : 2;
  }
  const first = scan.tokens[index];
  if (first === undefined) return 0;
  // 4'21'', minutes and seconds
  if (groups === 1 && isMinutes(scan, index)) return index + 3;
  // 0800 123 456: no number begins with a zero
  const zero = first.code === 0x30 && first.end - first.start > 1;
  if (groups >= 2 && zero) return end;
  if (groups < 3 || thousands) return 0;
  // 2 112 345 personnes has thousands; 6-4, 6-3 has commas; 12 000 1 is two numbers
  return glued || shortGroups(scan, index, end) ? end : 0;
}

/** `.` `-` `/` `:` and the dashes. */
const CHAIN_SIGNS: ReadonlySet<number> = new Set([0x2e, 0x2d, 0x2f, 0x3a, 0x2010, 0x2011, 0x2012, 0x2013]);

function isMinutes(scan: Scan, index: number): boolean {
  const mark = scan.tokens[index + 1];
  const seconds = scan.tokens[index + 2];
  if (mark?.gap !== Gap.NONE || seconds?.kind !== Kind.NUMBER || seconds.gap !== Gap.NONE) return false;
  return isApostrophe(mark.code) && seconds.end - seconds.start === 2;
}

function shortGroups(scan: Scan, from: number, end: number): boolean {
  let short = 0;
  let signs = 0;
  for (let at = from; at < end; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== Kind.NUMBER) signs++;
    else if (token.end - token.start === 2) short++;
  }
  // « du Top 14 57-5 »: a score behind a number
  return short >= (signs > 0 ? 3 : 2);
}

/** Whether the digits at token `index` are glued to a name or a code (`G20`, `F-16`, `5G`, `n°5`, `#12`). */
export function isGluedToName(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const before = tokenAt(scan, index - 1);
  if (token === undefined) return false;
  if (before !== undefined && token.gap === Gap.NONE) {
    if (before.kind === Kind.WORD) return !isApostrophe(scan.text.charCodeAt(before.end - 1));
    if (before.kind === Kind.NUMBER) return true;
    const further = tokenAt(scan, index - 2);
    if (isHyphen(before.code) || before.code === 0x2f || before.code === 0x2013)
      return (
        before.gap === Gap.NONE && further !== undefined && (further.kind === Kind.WORD || further.kind === Kind.NUMBER)
      );
    if (before.code === 0x23 || before.code === 0x40 || before.code === 0x5f) return true;
    // N.12, the seed of a player; BA.5
    if (before.code === 0x2e && before.gap === Gap.NONE && further?.kind === Kind.WORD && isLetters(further))
      return true;
    // bac+5
    if (before.code === 0x2b) return before.gap === Gap.NONE && further?.kind === Kind.WORD;
    if (before.code === 0x2e || before.code === 0x3a || before.code === 0x2c)
      return before.gap === Gap.NONE && further?.kind === Kind.NUMBER;
  }
  // n° 5, nº 5, no 5, No. 5
  if (before?.code === 0xb0 || before?.code === 0xba)
    return formAt(scan, index - 2) === 'n' || formAt(scan, index - 2) === 'n°';
  return false;
}

/** One capital letter or two. */
function isLetters(token: Token): boolean {
  return token.case !== Case.LOWER && token.end - token.start <= 2;
}

/** Whether what is glued behind the number ending at token `end` makes a name or a code of it: `5G`, `4x4`, `3D`, `11-Septembre`. */
export function gluesOn(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  if (next === undefined || next.gap !== Gap.NONE) return false;
  if (next.kind === Kind.WORD) return true;
  if (!isHyphen(next.code) && next.code !== 0x2f && next.code !== 0x3a) return false;
  const after = scan.tokens[end + 1];
  return after !== undefined && after.gap === Gap.NONE && (after.kind === Kind.WORD || after.kind === Kind.NUMBER);
}

/**
 * Whether a plain number of digits, with neither unit nor counted noun behind it, is part of a name or a place in an order:
 * `France 2`, `Boeing 737`, `article 49`, `appeler le 15`, `75001 Paris`, `12 rue de Rivoli`.
 */
export function isLabel(article: Article, start: number, end: number): boolean {
  const token = article.tokens[start];
  const before = tokenAt(article, start - 1);
  if (token === undefined) return false;
  if (isHouseNumber(article, end)) return true;
  if (before === undefined || token.gap >= Gap.LINE) return isListMark(article, start, end);
  if (before.kind !== Kind.WORD)
    return (
      isDepartment(article, start, end) || (isSign(article, start - 1, '.') && formAt(article, start - 2) === 'art')
    );
  const form = formAt(article, start - 1);
  // « le 15 », « au 112 » : a service or a channel; « du 93 » : a department
  if (form === 'le' || form === 'au' || form === 'du') return true;
  if (LABELS.has(form)) return true;
  // « le pas de tir 4 », « la tour 2 »: a noun with its determiner has no number of its own behind it; a verb has none before it
  if (before.case === Case.LOWER && before.lexeme.grammar === 0 && before.lexeme.speech === null) {
    const further = formAt(article, start - 2);
    const grammar = grammarAt(article, start - 2);
    if (
      further === 'de' ||
      (grammar & (Grammar.DEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION | Grammar.INDEFINITE)) !== 0
    )
      return true;
  }
  return followsName(article, start);
}

/** Whether a capitalised word stands directly before token `start`: `France 2`, `Boeing 737`, `CAC 40`; not at the head of a sentence. */
export function followsName(article: Article, start: number): boolean {
  const before = tokenAt(article, start - 1);
  const token = article.tokens[start];
  if (before === undefined || token === undefined || before.kind !== Kind.WORD || token.gap > Gap.SPACE) return false;
  // iPhone 15
  const lower = before.case === Case.LOWER && !/\p{Lu}/u.test(rawAt(article, start - 1));
  if (lower || before.lexeme.numeral !== null) return false;
  return (before.lexeme.grammar & ~Grammar.PRENOMINAL) === 0 && before.lexeme.calendar === null;
}

/**
 * `Le Boeing 737 cloué`, `un biréacteur Aeris 450 mis en service`: a name before a plain number makes a thing of both, whatever follows;
 * behind a preposition, or at the head of a sentence, it is a place or a date (`A Lyon 20 écoles`).
 */
export function isNumberOfThing(article: Article, start: number): boolean {
  if (!followsName(article, start)) return false;
  const before = tokenAt(article, start - 1);
  // iPhone 15 Pro
  if (before === undefined || before.case === Case.UPPER) return false;
  const further = tokenAt(article, start - 2);
  if (
    further === undefined ||
    further.kind !== Kind.WORD ||
    article.sentenceOf[start - 2] !== article.sentenceOf[start]
  )
    return false;
  const grammar = grammarAt(article, start - 2);
  // A of « A Lyon » is à without its accent
  if (rawAt(article, start - 2) === 'A') return false;
  return (grammar & Grammar.PREPOSITION) === 0 || (grammar & Grammar.CONTRACTION) !== 0;
}

/** How far before a number in brackets its noun may stand (`un numéro vert (800 123 456)`). */
const REFERENCE_WINDOW = 4;

/** A number with a point or spaces that is a reference all the same: `article 49.3`, `le numéro vert 800 123 456`. */
export function isReference(scan: Scan, start: number, end: number): boolean {
  if (end === start + 1) return false;
  if (scan.tokens[start + 1]?.code === 0x2e && end === start + 3) {
    const form = formAt(scan, start - 1);
    const size = (scan.tokens[start + 2]?.end ?? 0) - (scan.tokens[start + 2]?.start ?? 0);
    return size !== 3 && LABELS.has(form);
  }
  for (let at = start - 1; at >= start - REFERENCE_WINDOW && at >= 0; at--) if (BEFORE_NUMBER.at(scan, at)) return true;
  return false;
}

function isHouseNumber(scan: Scan, end: number): boolean {
  const form = formAt(scan, end);
  if (STREETS.has(form)) return true;
  return isSign(scan, end, ',') && STREETS.has(formAt(scan, end + 1));
}

/** `1.` and `2)` at the head of a line. */
function isListMark(scan: Scan, start: number, end: number): boolean {
  const token = scan.tokens[start];
  if (token === undefined || (token.gap < Gap.LINE && start > 0)) return false;
  const sign = scan.tokens[end];
  if (sign === undefined || end !== start + 1) return false;
  // « 1 - », « 1 – » at the head of a line
  const dash =
    (isHyphen(sign.code) || sign.code === 0x2013) && sign.gap === Gap.SPACE && scan.tokens[end + 1]?.gap === Gap.SPACE;
  return dash || (sign.gap === Gap.NONE && (sign.code === 0x2e || sign.code === 0x29));
}

/** `Cahors (46)`, `(75001)`: digits alone in brackets behind a name. */
function isDepartment(scan: Scan, start: number, end: number): boolean {
  if (!isSign(scan, start - 1, '(') || !isSign(scan, end, ')')) return false;
  const name = tokenAt(scan, start - 2);
  return name?.kind === Kind.WORD && name.case !== Case.LOWER && end === start + 1;
}

/** Whether the number is a postcode: five digits before a name. */
export function isPostcode(scan: Scan, start: number, end: number): boolean {
  const token = scan.tokens[start];
  const next = scan.tokens[end];
  return (
    token !== undefined &&
    end === start + 1 &&
    token.end - token.start === 5 &&
    next?.kind === Kind.WORD &&
    next.case !== Case.LOWER
  );
}

/** Whether a number word with a capital inside a sentence is a name: `les Vingt-Sept`, `le Quinze de France`. */
export function isNamedNumber(article: Article, start: number): boolean {
  const token = article.tokens[start];
  if (token === undefined || token.case !== Case.CAPITAL) return false;
  const before = tokenAt(article, start - 1);
  if (before === undefined || token.gap >= Gap.LINE) return false;
  if (article.sentenceOf[start] !== article.sentenceOf[start - 1]) return false;
  // behind a quotation mark, a colon or a dash a sentence begins
  return before.kind === Kind.WORD && !/^[«"“]/.test(rawAt(article, start - 1));
}
