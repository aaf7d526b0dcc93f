import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import { formAt, isSign } from '../text/article.js';
import { isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind, type Token } from '../text/token.js';
import { type Draft, draftAt } from './draft.js';

/** How many sets one score may have. */
const MAX_SETS = 7;

/** The highest number of a score, on any pitch: `Boeing 777-200` is none. */
const MAX_SCORE = 199;

const NAMING = /^(?:le|du|au|ce|articles?|loi)$/;

const FIRST_OR_LAST = /^(?:premi|derni|procha)/;

/** Games or points that win a set, at least. */
const MIN_SET = 6;

/** Games that win a set of tennis, at most. */
const MAX_GAMES = 7;

type Pair = readonly [number, number];

/** Reads `3-1`, `6-4, 7-6 (7/5)` from the digits at token `index`. */
export function readScore(scan: Scan, index: number): Draft | null {
  const pairs: Pair[] = [];
  let at = index;
  let end = index;
  while (pairs.length < MAX_SETS) {
    const pair = pairAt(scan, at);
    if (pair === null) break;
    // (0-0, 4-2 t.a.b.) are two scores: in sets somebody gets to six, but in one that was left off
    if (
      pairs.length > 0 &&
      (Math.max(...(pairs[0] as Pair)) < MIN_SET || Math.max(...(pairs.at(-1) as Pair)) < MIN_SET)
    )
      break;
    if (pairs.length > 0 && Math.max(...pair) < MIN_SET && Math.max(...(pairs[0] as Pair)) > MAX_GAMES) break;
    pairs.push(pair);
    end = at + 3;
    const tieBreak = endOfTieBreak(scan, end);
    if (tieBreak > 0) end = tieBreak;
    // sets follow each other with a comma, a space or et
    at = isSign(scan, end, ',') || formAt(scan, end) === 'et' ? end + 1 : end;
    const gap = scan.tokens[at]?.gap;
    if (gap !== Gap.SPACE && !(gap === Gap.LINE && at > end)) break;
  }
  if (pairs.length === 0) return null;
  // 7/5 alone is a date or a fraction; `le 49-3`, `du 4-4-2` name an article, a formation
  if (pairs.length === 1 && (scan.tokens[index + 1]?.code === 0x2f || NAMING.test(formAt(scan, index - 1))))
    return null;
  // « les 2-3 prochaines années »
  if (pairs.length === 1 && FIRST_OR_LAST.test(formAt(scan, end))) return null;
  const draft = draftAt(index, end, 'score', null);
  draft.score = pairs;
  return draft;
}

/** Two numbers of up to three digits with a hyphen between, and nothing glued on. */
function pairAt(scan: Scan, at: number): Pair | null {
  const left = scan.tokens[at];
  const sign = scan.tokens[at + 1];
  const right = scan.tokens[at + 2];
  if (left?.kind !== Kind.NUMBER || right?.kind !== Kind.NUMBER || sign === undefined) return null;
  if (sign.gap !== Gap.NONE || right.gap !== Gap.NONE) return null;
  if (!isHyphen(sign.code) && sign.code !== 0x2013 && sign.code !== 0x2f) return null;
  if (left.end - left.start > 3 || right.end - right.start > 3) return null;
  const after = scan.tokens[at + 3];
  if (after !== undefined && after.gap === Gap.NONE) {
    if (after.kind === Kind.WORD || after.kind === Kind.NUMBER || after.kind === Kind.SYMBOL) return null;
    const further = scan.tokens[at + 4];
    // 4-4-2, 3-1,5
    if (further?.kind === Kind.NUMBER && further.gap === Gap.NONE) return null;
  }
  const pair = [
    Number(scan.text.slice(left.start, left.end)),
    Number(scan.text.slice(right.start, right.end)),
  ] as const;
  return pair[0] > MAX_SCORE || pair[1] > MAX_SCORE ? null : pair;
}

/** `(7/5)`, `(7-4)`, `(5)`, `[5]` behind a set. */
function endOfTieBreak(scan: Scan, at: number): number {
  const open = isSign(scan, at, '(') ? ')' : isSign(scan, at, '[') ? ']' : '';
  if (open === '' || scan.tokens[at + 1]?.kind !== Kind.NUMBER) return 0;
  if (isSign(scan, at + 2, open))
    return Number(scan.text.slice(scan.tokens[at + 1]?.start, scan.tokens[at + 1]?.end)) < 30 ? at + 3 : 0;
  const pair = pairAt(scan, at + 1);
  return pair !== null &&
    isSign(scan, at + 4, open) &&
    Math.min(...pair) >= 0 &&
    Math.max(...pair) < 30 &&
    isTieBreak(pair)
    ? at + 5
    : 0;
}

function isTieBreak([one, other]: Pair): boolean {
  return Math.max(one, other) >= 7 && Math.abs(one - other) >= 2;
}

const SCORED = /^(?:buts?|sets?|manches?|points?|victoires?|essais?|jeux|jeu|balles?|rencontres?|paniers?)$/;

/** Reads `2 buts à 1`, `trois sets à deux`, `3 à 1` (the greater number first: else it is a range). */
export function readSpokenScore(scan: Scan, left: Numeral): Draft | null {
  const index = left.start;
  if (left.formatted || left.value > 200) return null;
  const link = formAt(scan, left.end);
  const noun = link !== 'à';
  if (noun && (formAt(scan, left.end + 1) !== 'à' || !SCORED.test(link))) return null;
  const at = noun ? left.end + 1 : left.end;
  if (formAt(scan, at) !== 'à') return null;
  const right = readNumeral(scan, at + 1);
  if (right === null || right.formatted || right.value > 200 || right.digits !== left.digits) return null;
  const after = scan.tokens[right.end];
  // « 3 points à 45 % », « deux buts à trois minutes de la fin »
  if (noun && after !== undefined && hasUnit(after)) return null;
  if (!noun) {
    const open =
      after !== undefined &&
      after.kind === Kind.WORD &&
      after.lexeme.grammar === 0 &&
      after.lexeme.calendar === null &&
      after.gap <= Gap.SPACE;
    if (left.value < right.value || open || after?.kind === Kind.SYMBOL || formAt(scan, index - 1) === 'de')
      return null;
  }
  const draft = draftAt(index, right.end, 'score', null);
  draft.score = [[left.value, right.value]];
  return draft;
}

function hasUnit({ kind, lexeme }: Token): boolean {
  return kind === Kind.SYMBOL || lexeme.unit !== null || lexeme.calendar?.kind === 'unit';
}
