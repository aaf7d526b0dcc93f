import type { Article } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import type { Draft } from './draft.js';
import type { Unit } from './read-unit.js';

/** Makes money of a draft: `scale` is what one unit is worth in the code (a centime is 0.01). */
export function ofMoney(draft: Draft, code: string | null, scale: number): Draft {
  draft.kind = 'money';
  draft.unit = code;
  draft.part = scale <= 1 ? scale : 1;
  const scaled = (value: number | null) => (value === null || scale === 1 ? value : rounded(value * scale));
  draft.value = scaled(draft.value);
  draft.min = scaled(draft.min);
  draft.max = scaled(draft.max);
  return draft;
}

/** `10 euros 50`, `4€90`, and centimetres as well: `1m75`, `2 m 10`. */
export function withCents(article: Article, draft: Draft, unit: Unit): Draft {
  const cents = article.tokens[unit.end];
  const after = article.tokens[unit.end + 1];
  if (cents?.kind !== Kind.NUMBER || cents.end - cents.start !== 2 || unit.scale !== 1) return draft;
  if (draft.value === null || !Number.isInteger(draft.value) || draft.scale !== 1 || cents.gap > Gap.SPACE)
    return draft;
  // « 10 euros 50 fois », « 10 euros 50 millions »
  const follows =
    after !== undefined && after.gap <= Gap.SPACE && (after.kind !== Kind.WORD || after.lexeme.grammar === 0);
  if (follows && after.kind !== Kind.PUNCTUATION && after.kind !== Kind.MARK) return draft;
  if (after?.kind === Kind.PUNCTUATION && after.gap === Gap.NONE && article.tokens[unit.end + 2]?.gap === Gap.NONE)
    return draft;
  draft.value += Number(article.text.slice(cents.start, cents.end)) / 100;
  draft.end = draft.next = unit.end + 1;
  return draft;
}

/** Undoes what binary fractions do to `0.1 * 3`. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
