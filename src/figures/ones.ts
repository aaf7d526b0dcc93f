import { isAgeAt } from '../numerals/read-age.js';
import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt } from '../text/article.js';
import { Case, Gap } from '../text/token.js';
import { readCardinal } from './cardinals.js';
import { directionBefore } from './changes.js';
import { nounAt, nounPhrase } from './counted.js';
import { type Draft, draftAt, draftOf, isDraft } from './draft.js';
import { isOneOfThem, isPartElsewhere } from './elided-nouns.js';
import { readModifiers } from './modifiers.js';
import type { Money } from './money.js';
import { isNoun } from './nouns.js';
import { readUnit } from './read-unit.js';

/** Nouns of a toll: before them `un` is a number. */
const TOLL: ReadonlySet<string> = new Set(
  'mort blessé blessée tué tuée disparu disparue décès rescapé rescapée survivant survivante'.split(' '),
);

/** How many words may stand between a noun and `et` in `une femme enceinte et deux enfants`. */
const MAX_TAIL = 2;

/**
 * Reads `un` or `une` where it is a number and no article: in a toll, in a coordination with other numbers, before a
 * unit. `before` is the figure before it in the text.
 */
export function readOne(article: Article, numeral: Numeral, before: Draft | undefined, money: Money): Draft | null {
  const index = numeral.start;
  const previous = formAt(article, index - 1);
  if (previous === "l'" || previous === "quelqu'" || previous === 'pas' || previous === 'les') return null;
  // un million, une vingtaine
  if (numeral.end > index + 1) {
    const draft = readCardinal(article, numeral, money);
    return isDraft(draft) ? draft : null;
  }
  const half = readHalf(article, numeral, money);
  if (half !== null) return half;
  if (formAt(article, index + 1) === 'fois') {
    const draft = readCardinal(article, numeral, money);
    return isDraft(draft) ? draft : null;
  }
  // « une fillette d'un an »
  if (isAgeAt(article, index, index + 1)) {
    const draft = readCardinal(article, numeral, money);
    return isDraft(draft) ? draft : null;
  }
  const unit = readUnit(article, index + 1, numeral, money);
  if (unit !== null) return readOneUnit(article, numeral, money);
  // un à quatre cas
  const upTo = formAt(article, index + 1) === 'à' ? article.tokens[index + 2]?.lexeme.numeral : null;
  if (upTo?.kind === 'unit' && upTo.value > 1) {
    const draft = readCardinal(article, numeral, money);
    return isDraft(draft) ? draft : null;
  }
  if (isListed(article, index)) {
    const draft = draftOf(index, index + 1, numeral);
    draft.bare = true;
    return draft;
  }
  if (before !== undefined && isOneMore(article, before, index)) {
    const draft = draftOf(index, index + 1, numeral);
    draft.bare = true;
    return draft;
  }
  const noun = nounAt(article, index + 1, 'any');
  if (noun < 0 || article.tokens[index + 1]?.case !== Case.LOWER) return null;
  if (!isTollNoun(article, index, noun) && !goesOnFrom(article, index, before) && !leadsTo(article, noun + 1))
    return null;
  const draft = draftAt(index, index + 1, 'count', 1);
  draft.counted = nounPhrase(article, index + 1, 'any');
  draft.next = draft.counted?.end ?? index + 1;
  return draft;
}

/** `la mort` is no toll: une mort is none either. */
function isTollNoun(article: Article, index: number, noun: number): boolean {
  const form = formAt(article, noun);
  return TOLL.has(form) && (form !== 'mort' || formAt(article, index) === 'un');
}

/** `un demi-point`, `une demi-douzaine`, `un demi-hectare`. */
function readHalf(article: Article, numeral: Numeral, money: Money): Draft | null {
  const index = numeral.start;
  if (formAt(article, index + 1) !== 'demi' || article.tokens[index + 2]?.gap !== Gap.NONE) return null;
  const word = article.tokens[index + 3]?.lexeme.numeral;
  if (word?.kind === 'collective') {
    const draft = draftAt(index, index + 4, 'count', word.value / 2);
    draft.modifier = 'about';
    const of = formAt(article, index + 4);
    if (of === 'de' || of === "d'") draft.counted = nounPhrase(article, index + 5, 'plural');
    if (draft.counted !== null) draft.next = draft.counted.end;
    return draft;
  }
  const unit = readUnit(article, index + 3, { ...numeral, value: 0.5, formatted: true }, money);
  if (unit === null) return null;
  const kind = unit.kind === 'point' ? 'percentage' : unit.kind === 'basis-point' ? 'measure' : unit.kind;
  const draft = draftAt(index, unit.end, kind, 0.5 * unit.scale);
  draft.unit = unit.code;
  return draft;
}

/** `un euro`, `d'un point`: a point only where something changes by it. */
function readOneUnit(article: Article, numeral: Numeral, money: Money): Draft | null {
  const index = numeral.start;
  const unit = article.tokens[index + 1]?.lexeme.unit;
  if (unit == null) return null;
  const draft = readCardinal(article, numeral, money);
  if (!isDraft(draft)) return null;
  const probe: Draft = { ...draft };
  readModifiers(article, probe);
  if (probe.modifier !== 'exact' || directionBefore(article, draft.start) !== null) return draft;
  if (unit.kind === 'point') return null;
  return unit.kind === 'money'
    ? unit.currency.ambiguous || unit.scale !== 1
      ? null
      : draft
    : unit.code === 'Cel'
      ? null
      : draft;
}

/** `un, deux ou trois députés`, `un ou deux`. */
function isListed(article: Article, index: number): boolean {
  const link = formAt(article, index + 1);
  const comma = article.tokens[index + 1]?.code === 0x2c;
  if (link !== 'ou' && !comma) return false;
  const next = article.tokens[index + 2]?.lexeme.numeral;
  return (next?.kind === 'unit' && next.value === 2) || (link === 'ou' && next?.kind === 'unit' && next.value > 1);
}

/** `deux avions et un drone`, `quatre morts, dont un enfant`: a count ended just before. */
function goesOnFrom(article: Article, index: number, before: Draft | undefined): boolean {
  if (before === undefined || before.kind !== 'count' || before.counted === null || before.definite) return false;
  const link = formAt(article, index - 1);
  if (link !== 'et' && link !== 'dont' && link !== 'ou' && link !== 'plus') return false;
  if (article.sentenceOf[before.start] !== article.sentenceOf[index]) return false;
  // adjectives and a comma may stand between
  const gap = index - 1 - before.next;
  if (link === 'dont') return gap <= 12;
  for (let at = before.next; at < index - 1; at++) if (!isNoun(article, at, 'any')) return false;
  return gap <= MAX_TAIL;
}

/** `un mort et trois blessés`: a count follows. */
function leadsTo(article: Article, end: number): boolean {
  let at = end;
  while (at < end + MAX_TAIL && isNoun(article, at, 'any')) at++;
  if (formAt(article, at) !== 'et' && formAt(article, at) !== 'ou') return false;
  const next = article.tokens[at + 1];
  if (
    next === undefined ||
    (next.lexeme.numeral?.kind !== 'unit' && next.lexeme.numeral?.kind !== 'ten' && next.kind !== 2)
  )
    return false;
  const numeral = readNumeral(article, at + 1);
  return numeral !== null && numeral.value >= 2 && nounAt(article, numeral.end, 'plural') >= 0;
}

/** `neuf morts à Gao et un à Kidal`, `cinq blessés, dont un grièvement`: one of what was counted before, with no noun of its own. */
function isOneMore(article: Article, before: Draft, index: number): boolean {
  if (before.kind !== 'count' || (before.counted === null && !before.bare)) return false;
  if (article.sentenceOf[before.start] !== article.sentenceOf[index]) return false;
  if (formAt(article, index - 1) === 'dont') return isOneOfThem(article, index + 1);
  return isPartElsewhere(article, before, index, index + 1);
}
