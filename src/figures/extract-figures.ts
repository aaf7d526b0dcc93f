import type { FigureFact, Span } from '../article-facts.js';
import { LABELS } from '../lexicon/labels.js';
import { type Numeral, readNumeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, isSign, tokenAt } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import { readCardinal } from './cardinals.js';
import { readChange } from './changes.js';
import { shareCoordination } from './coordination.js';
import { type Counted, type Draft, isDraft, type NoFigure } from './draft.js';
import { readFactor } from './factors.js';
import { readFraction, readNamedFraction, readRatio } from './fractions.js';
import { readGappedCount } from './gapped-counts.js';
import { linkLevels } from './levels.js';
import { readModifiers } from './modifiers.js';
import { type Money, moneyOf } from './money.js';
import { endOfChain, endOfIdiom } from './names.js';
import { readOne } from './ones.js';
import { readOrdinalDigits, readOrdinalWords, readRomanRank } from './ordinals.js';
import { readScore, readSpokenScore } from './scores.js';

/**
 * The figures of the article, in text order. A number inside one of the `taken` spans (those of the dates, in text order) is
 * none. `quote` is left null: the pipeline links facts to quotes.
 */
export function extractFigures(article: Article, taken: readonly Span[]): FigureFact[] {
  const { tokens } = article;
  const money = moneyOf(article);
  const list: Draft[] = [];
  let done = 0;
  let span = 0;
  for (const index of article.numerals) {
    if (index < done) continue;
    const token = tokens[index];
    if (token === undefined) break;
    while (span < taken.length && (taken[span] as Span).end <= token.start) span++;
    const date = taken[span];
    if (date !== undefined && date.start < token.end) continue;
    const before = list[list.length - 1];
    const found = readAt(article, index, before, money);
    if (found === null) continue;
    const whole = isDraft(found) && !(found.bare && found.kind === 'count');
    const read = whole ? found : (readGappedCount(article, index, behindShare(article, list)) ?? found);
    if (!isDraft(read)) {
      done = read.end;
      continue;
    }
    // a number and the first word of the next line have nothing to do with each other
    if (article.sentenceOf[read.start] !== article.sentenceOf[read.end - 1]) continue;
    done = Math.max(read.end, index + 1);
    // what goes on into a date is the date's, but for the seconde of a flow
    const end = tokens[read.end - 1]?.end ?? token.end;
    if (read.bare && span > 0 && isRestOfDuration(article, read, taken[span - 1] as Span)) continue;
    const rate = read.kind === 'measure' && read.unit?.includes('/');
    if (date !== undefined && date.start < end && !rate) continue;
    if (before !== undefined && (read.start < before.end || isNumberOfNoun(article, before, read))) continue;
    const kind = article.sentences[article.sentenceOf[index] ?? 0]?.kind;
    if (kind === 'dateline' || kind === 'header') continue;
    if (read.kind !== 'ordinal' && read.kind !== 'score') readModifiers(article, read);
    else if (isDefinite(article, read.start)) read.definite = true;
    readChange(article, read, list);
    list.push(read);
  }
  shareCoordination(article, list);
  linkLevels(article, list);
  return list.map((draft, i) => factOf(article, draft, `f${i + 1}`));
}

/** The last figure; the count whose share it is in `17 députés (4,8% des voix au second tour)`. */
function behindShare(article: Article, list: readonly Draft[]): Draft | undefined {
  const last = list[list.length - 1];
  for (let back = list.length - 2; back >= list.length - MAX_SHARE && back >= 0; back--) {
    const count = list[back];
    if (count?.kind === 'count') return isSign(article, count.next, '(') ? count : last;
  }
  return last;
}

/** How many figures a count and what stands in brackets behind it may be. */
const MAX_SHARE = 3;

/** What stands at one trigger: a figure; a number that is none, with its end; or null. */
function readAt(article: Article, index: number, before: Draft | undefined, money: Money): Draft | NoFigure | null {
  const token = article.tokens[index];
  if (token === undefined) return null;
  if (token.kind === Kind.NUMBER) return readDigitsAt(article, index, money);
  const word = token.lexeme.numeral;
  if (word === null) return readFactor(article, index) ?? readRomanRank(article, index);
  switch (word.kind) {
    case 'ordinal':
      return readOrdinalWords(article, index);
    case 'fraction':
      return readNamedFraction(article, index);
    case 'collective':
    case 'scale':
      return readMany(article, index, word.kind, money);
  }
  const idiom = word.value === 1 ? 0 : endOfIdiom(article, index);
  if (idiom > 0) return { end: idiom };
  const numeral = readNumeral(article, index);
  if (numeral === null) return null;
  // « le numéro deux chinois », « tous deux âgés de 20 ans »
  if (formAt(article, index - 1) === 'numéro' || isAllOf(article, numeral)) return { end: numeral.end };
  const part = readFraction(article, numeral, money);
  if (part !== null) return part;
  if (word.value === 1) return readRatio(article, numeral) ?? readOne(article, numeral, before, money);
  return (
    readOrdinalWords(article, index) ??
    readRatio(article, numeral) ??
    readSpokenScore(article, numeral) ??
    readCardinal(article, numeral, money)
  );
}

/** `tous deux`, `toutes trois`: they, and no count of what follows. */
function isAllOf(article: Article, { start, value }: Numeral): boolean {
  const all = formAt(article, start - 1);
  return (all === 'tous' || all === 'toutes') && value <= MAX_ALL;
}

/** The most that are told by `tous` and a number. */
const MAX_ALL = 4;

function readDigitsAt(article: Article, index: number, money: Money): Draft | NoFigure | null {
  const next = article.tokens[index + 1];
  // `144 morts`, as most are: nothing glued on
  const alone = next === undefined || (next.kind === Kind.WORD && next.gap !== Gap.NONE);
  const score = alone ? null : readScore(article, index);
  if (score === null) {
    const ordinal = alone ? null : readOrdinalDigits(article, index);
    if (ordinal !== null) return ordinal;
    const chain = alone ? 0 : endOfChain(article, index);
    if (chain > 0) return { end: chain };
  }
  const numeral = readNumeral(article, index);
  if (numeral === null) return null;
  const cardinal =
    readRatio(article, numeral) ?? readSpokenScore(article, numeral) ?? readCardinal(article, numeral, money);
  // 10-15 % is a range, 3-1 a score
  if (score === null || (isDraft(cardinal) && cardinal.modifier === 'between')) return cardinal;
  return isGluedScore(article, index) || LABELS.has(formAt(article, index - 1)) ? { end: score.end } : score;
}

/** A score glued to a name (`F-16-2`) or to a sign is none. */
function isGluedScore(article: Article, index: number): boolean {
  const before = tokenAt(article, index - 1);
  const token = article.tokens[index];
  if (before === undefined || token === undefined || token.gap !== 0) return false;
  return (
    before.kind === Kind.WORD || before.kind === Kind.NUMBER || before.kind === Kind.SYMBOL || before.code === 0x2d
  );
}

const MANY: ReadonlySet<string> = new Set(['des', 'plusieurs', 'quelques']);

/** `des dizaines`, `plusieurs centaines`, from the word behind the determiner; `par milliers` and `en quarantaine` are none. */
function readMany(
  article: Article,
  index: number,
  kind: 'collective' | 'scale',
  money: Money,
): Draft | NoFigure | null {
  const before = formAt(article, index - 1);
  const of = formAt(article, index + 1);
  const followed = of === 'de' || of === "d'";
  let start = index;
  if (MANY.has(before) || (followed && kind === 'collective' && before === 'la')) start = index - 1;
  else if (!followed || kind === 'scale' || (before !== 'les' && before !== 'ces' && before !== 'aux')) return null;
  const numeral = readNumeral(article, start) ?? readNumeral(article, index);
  if (numeral === null) return null;
  return readCardinal(article, numeral.start === start ? numeral : { ...numeral, start }, money);
}

/** `18 mois de prison, dont six ferme`: months as well. */
function isRestOfDuration(article: Article, read: Draft, date: Span): boolean {
  if (formAt(article, read.first - 1) !== 'dont' || read.value === null || read.value > 99) return false;
  if ((article.tokens[read.start]?.start ?? 0) - date.end >= DURATION_REACH) return false;
  for (let at = read.first - 1; at > read.first - DURATION_REACH && at >= 0; at--) {
    const token = article.tokens[at];
    if (token !== undefined && token.end <= date.end) return token.lexeme.calendar?.kind === 'unit';
  }
  return false;
}

/** How far behind a duration a number without noun still counts its units, in code units. */
const DURATION_REACH = 30;

/** `25 avions 737 MAX`: a plain number directly behind the counted noun names it. */
function isNumberOfNoun(article: Article, before: Draft, read: Draft): boolean {
  if (before.counted === null || before.next !== read.start || read.end !== read.start + 1) return false;
  return article.tokens[read.start]?.kind === Kind.NUMBER && before.kind === 'count';
}

function isDefinite(article: Article, start: number): boolean {
  const form = formAt(article, start - 1);
  return form === 'les' || form === 'des' || form === 'aux' || form === 'ces';
}

function factOf(article: Article, draft: Draft, id: string): FigureFact {
  const { tokens, text } = article;
  const spanAt = (from: number, to: number): Span => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end) };
  };
  const countedOf = (counted: Counted): Span & { readonly head: string } => {
    const span = spanAt(counted.start, counted.end);
    return { start: span.start, end: span.end, text: span.text, head: counted.head };
  };
  // Written out: spreading the span costs more than all the rest
  const { start, end, text: words } = spanAt(draft.start, draft.end);
  return {
    start,
    end,
    text: words,
    id,
    sentence: article.sentenceOf[draft.start] ?? 0,
    kind: draft.kind,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    modifier: draft.modifier,
    unit: draft.unit,
    counted: draft.counted === null ? null : countedOf(draft.counted),
    definite: draft.definite,
    change: draft.change,
    score: draft.score,
    quote: null,
  };
}
