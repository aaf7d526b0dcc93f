import { AMOUNT_NOUNS, MILLIONS_OF, TRADE_NOUNS } from '../lexicon/currencies.js';
import { SCALES } from '../lexicon/labels.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Draft } from './draft.js';

/** How far before millions without noun what they are spent on or earned by may stand, in tokens. */
const NOUN_WINDOW = 25;

const MILLION = 1e6;
const MILLIARD = 1e9;

/**
 * Millions without a noun are of the money that the text speaks of where the sentence before spoke of it, or where what they are is
 * told in money: `la hausse des recettes de 6% à 31,5 milliards`, `la dette extérieure (74,3 milliards)`.
 */
export function takeSpokenMoney(article: Article, list: readonly Draft[], i: number, amount: Draft): void {
  const draft = list[i];
  if (draft === undefined || draft.scale < MILLION || formAt(article, draft.end) === 'de') return;
  const told = toldIn(article, draft);
  if (told === 'number') return;
  const near = (article.sentenceOf[draft.start] ?? 0) - (article.sentenceOf[amount.start] ?? 0) <= 1;
  const money = near && amount.kind === 'money' ? amount : told === 'money' ? lastMoney(article, list, i) : null;
  if (money === null) return;
  draft.kind = 'money';
  draft.unit = money.unit;
}

/** Whether a noun before the figure says what it is: an amount, or what is counted in millions too; the nearer one does. */
function toldIn(article: Article, { first, start, scale }: Draft): 'money' | 'number' | null {
  const sentence = article.sentenceOf[start];
  for (let at = first - 1; at >= Math.max(0, first - NOUN_WINDOW) && article.sentenceOf[at] === sentence; at--) {
    const form = formAt(article, at);
    if (AMOUNT_NOUNS.has(form) || (scale >= MILLIARD && TRADE_NOUNS.has(form))) return 'money';
    if (MILLIONS_OF.has(form)) return 'number';
  }
  return null;
}

/** The last amount of millions before `list[i]`, else the last money; what is converted in brackets only where nothing else is. */
function lastMoney(article: Article, list: readonly Draft[], i: number): Draft | null {
  let small: Draft | null = null;
  for (let back = i - 1; back >= 0; back--) {
    const draft = list[back];
    if (draft?.kind !== 'money' || draft.unit === null) continue;
    if (draft.scale >= MILLION && !isSign(article, draft.first - 1, '(')) return draft;
    small ??= draft;
  }
  return small;
}

/** How many words a name or noun in the second of two parallel clauses may have. */
const MAX_NAME = 4;

const LINKS = oneOf('et mais puis');

/** `1,4120 euro à la pompe et le diesel 1,5210`, `à 78 dollars, le Brent à 82`: another thing has its price in the same money. */
export function isParallelPrice(article: Article, before: Draft, draft: Draft): boolean {
  if (before.kind !== 'money' || before.scale !== 1 || before.value === null || draft.value === null) return false;
  if (draft.scale !== 1 || draft.first - before.next > REACH || !isEnd(article, draft.end)) return false;
  const at = formAt(article, draft.first - 1) === 'à';
  const both = at && formAt(article, before.first - 1) === 'à';
  if (!both && !isAlike(before.value, draft.value)) return false;
  const end = at ? draft.first - 1 : draft.first;
  for (let back = end - 1; back >= Math.max(before.next, end - MAX_NAME); back--) {
    if ((grammarAt(article, back) & Grammar.DEFINITE) !== 0)
      return back < end - 1 && (LINKS.at(article, back - 1) || isSign(article, back - 1, ','));
    if (!isPlainWord(article, back) || SCALES.has(formAt(article, back))) return false;
  }
  return false;
}

/** Both with decimals, or both thousands of about the same size: `2.500 euros, les femmes 2.100`. */
function isAlike(one: number, other: number): boolean {
  if (!Number.isInteger(one) && !Number.isInteger(other)) return true;
  return Math.min(one, other) >= 1000 && Math.max(one, other) < 2 * Math.min(one, other);
}

/** How far behind the first price the second may stand, in tokens. */
const REACH = 14;

function isPlainWord(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === Kind.WORD && (grammarAt(scan, at) & ~Grammar.PRENOMINAL) === 0;
}

function isEnd(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token === undefined || token.kind === Kind.PUNCTUATION || token.kind === Kind.MARK || LINKS.at(scan, at);
}
