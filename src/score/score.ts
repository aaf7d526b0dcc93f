import type { ArticleFacts, DateFact, FigureFact, QuoteFact, Span } from '../article-facts.js';
import type { Gold, GoldDate, GoldFigure, GoldQuote } from './gold.js';
import { matchSpans, overlapRatio, shared } from './match.js';
import { addCounts, type Counts, type Measures, measuresOf, noCounts, note } from './tally.js';

/** The kinds of fact that are scored, in the order of the table. */
export const SCORED = ['publication', 'sentences', 'dates', 'figures', 'quotes', 'indirect'] as const;
export type Scored = (typeof SCORED)[number];

/** A miss, a false alarm or a wrong attribute. */
export interface ScoringError {
  readonly article: string;
  readonly scored: Scored;
  /** `missed`, `spurious`, or the name of the attribute that is wrong. */
  readonly what: string;
  readonly span: Span;
  readonly expected?: unknown;
  readonly got?: unknown;
}

/** Measures of one article or of a whole corpus. */
export type ScoreTable = Readonly<Record<Scored, Measures>>;

export interface Score {
  readonly total: ScoreTable;
  readonly articles: Readonly<Record<string, ScoreTable>>;
  readonly errors: readonly ScoringError[];
}

/** Marked words overlap by this share of their joint length to be the same quotation; indirect content, whose edges two readers draw differently, by half. */
const SAME_PART = 0.8;
const SAME_CONTENT = 0.5;

/**
 * Compares facts with gold.
 *
 * @param articles Gold with the facts that were extracted from the same text.
 * @returns Measures in total and by article, and every error with its place.
 */
export function score(articles: Iterable<{ readonly gold: Gold; readonly facts: ArticleFacts }>): Score {
  const total = tableOfCounts();
  const byArticle: Record<string, ScoreTable> = {};
  const errors: ScoringError[] = [];
  for (const { gold, facts } of articles) {
    const counts = tableOfCounts();
    const report = (scored: Scored, what: string, span: Span, expected?: unknown, got?: unknown): void => {
      errors.push({ article: gold.id, scored, what, span, expected, got });
    };
    scorePublication(gold, facts, counts.publication, report);
    scoreSentences(gold, facts, counts.sentences, report);
    scoreDates(gold, facts, counts.dates, report);
    scoreFigures(gold, facts, counts.figures, report);
    scoreQuotes('quotes', gold, facts, counts.quotes, report);
    scoreQuotes('indirect', gold, facts, counts.indirect, report);
    byArticle[gold.id] = measuresOfTable(counts);
    for (const scored of SCORED) addCounts(total[scored], counts[scored]);
  }
  return { total: measuresOfTable(total), articles: byArticle, errors };
}

type Report = (scored: Scored, what: string, span: Span, expected?: unknown, got?: unknown) => void;

function tableOfCounts(): Record<Scored, Counts> {
  return {
    publication: noCounts(),
    sentences: noCounts(),
    dates: noCounts(),
    figures: noCounts(),
    quotes: noCounts(),
    indirect: noCounts(),
  };
}

function measuresOfTable(counts: Record<Scored, Counts>): ScoreTable {
  return Object.fromEntries(SCORED.map((scored) => [scored, measuresOf(counts[scored])])) as Record<Scored, Measures>;
}

const PUBLICATION_FIELDS = ['date', 'precision', 'source', 'place', 'agency'] as const;

/** The publication is one item; each field that the gold states is an attribute of it. */
function scorePublication(gold: Gold, facts: ArticleFacts, counts: Counts, report: Report): void {
  const asked = PUBLICATION_FIELDS.filter((field) => gold.publication[field] !== undefined);
  if (asked.length === 0 && !gold.publication.span && gold.language === null) return;
  const span = gold.publication.span ?? { start: 0, end: 0, text: '' };
  const found = facts.publication;
  counts.gold++;
  counts.found++;
  let right = true;
  if (gold.language !== null) {
    right = gold.language === facts.language.code;
    note(counts, 'language', right);
    if (!right) report('publication', 'language', span, gold.language, facts.language.code);
  }
  for (const field of asked) {
    const same = gold.publication[field] === found[field];
    note(counts, field, same);
    right &&= same;
    if (!same) report('publication', field, span, gold.publication[field], found[field]);
  }
  if (right) counts.relaxed++;
  const sameSpan =
    !gold.publication.span || (found.span !== null && overlapRatio(gold.publication.span, found.span) === 1);
  if (right && sameSpan) counts.strict++;
  else if (right) report('publication', 'span', span, gold.publication.span?.text, found.span?.text ?? null);
}

function scoreSentences(gold: Gold, facts: ArticleFacts, counts: Counts, report: Report): void {
  const wanted = gold.sentences.map((sentence) => ({ ...sentence, optional: [] }));
  const { pairs, missed, spurious } = matchSpans(wanted, facts.sentences, SAME_PART);
  counts.gold += wanted.length;
  counts.found += facts.sentences.length;
  for (const { gold: item, found, strict } of pairs) {
    counts.relaxed++;
    if (strict) counts.strict++;
    else report('sentences', 'span', item, item.text, found.text);
    note(counts, 'kind', item.kind === found.kind);
    if (item.kind !== found.kind) report('sentences', 'kind', item, item.kind, found.kind);
  }
  for (const item of missed) report('sentences', 'missed', item);
  for (const item of spurious) report('sentences', 'spurious', item);
}

/** Counts pairs, misses and false alarms; gives the pairs whose attributes are asked. */
function countItems<G extends Span & { optional: true | readonly string[] }, F extends Span>(
  scored: Scored,
  gold: readonly G[],
  found: readonly F[],
  counts: Counts,
  report: Report,
  valueIn: (fact: G | F) => unknown,
): { gold: G; found: F }[] {
  const { pairs, missed, spurious } = matchSpans(gold, found);
  const asked: { gold: G; found: F }[] = [];
  for (const { gold: item, found: fact, strict } of pairs) {
    if (item.optional === true) continue;
    counts.gold++;
    counts.found++;
    counts.relaxed++;
    if (strict) counts.strict++;
    else if (!item.optional.includes('span')) report(scored, 'span', item, item.text, fact.text);
    asked.push({ gold: item, found: fact });
  }
  for (const item of missed) {
    if (item.optional === true) continue;
    counts.gold++;
    report(scored, 'missed', item, valueIn(item));
  }
  for (const fact of spurious) {
    // What touches an optional item is neither rewarded nor punished, nor a second fact inside an item that is found already.
    if (gold.some((item) => item.optional === true && shared(item, fact) > 0)) continue;
    counts.found++;
    report(scored, 'spurious', fact, undefined, valueIn(fact));
  }
  return asked;
}

/** Compares one attribute of a pair, unless the gold calls it debatable. */
function compare(
  scored: Scored,
  counts: Counts,
  report: Report,
  pair: { readonly gold: Span & { readonly optional: true | readonly string[] } },
  names: string | readonly string[],
  expected: unknown,
  got: unknown,
): void {
  const [name, ...others] = typeof names === 'string' ? [names] : names;
  if (name === undefined) return;
  const { optional } = pair.gold;
  if (optional === true || [name, ...others].some((key) => optional.includes(key))) return;
  const right = same(expected, got);
  note(counts, name, right);
  if (!right) report(scored, name, pair.gold, expected, got);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (a && b && typeof a === 'object' && typeof b === 'object') {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
  }
  return a === b;
}

function scoreDates(gold: Gold, facts: ArticleFacts, counts: Counts, report: Report): void {
  const byId = new Map(facts.dates.map((date) => [date.id, date]));
  const asked = countItems<GoldDate, DateFact>('dates', gold.dates, facts.dates, counts, report, (fact) => fact.value);
  for (const pair of asked) {
    const { gold: item, found } = pair;
    const check = (name: string | string[], expected: unknown, got: unknown): void =>
      compare('dates', counts, report, pair, name, expected, got);
    check('value', item.value, found.value);
    check('type', item.type, found.type);
    check(['resolution', 'res'], item.resolution, found.resolution);
    check(['modifier', 'mod'], item.modifier, found.modifier);
    check('bound', item.bound, found.bound);
    if (item.candidates.length > 0 || found.candidates.length > 0)
      check(['candidates', 'res'], item.candidates, found.candidates);
    if (item.anchor !== null) {
      const anchor = found.anchor === null ? undefined : byId.get(found.anchor);
      // The gold names the anchor by its words: a fact that overlaps them is meant.
      check(
        ['anchor', 'res'],
        true,
        anchor !== undefined && (anchor.text.includes(item.anchor) || item.anchor.includes(anchor.text)),
      );
    }
  }
}

function scoreFigures(gold: Gold, facts: ArticleFacts, counts: Counts, report: Report): void {
  const valueIn = (fact: GoldFigure | FigureFact): unknown => fact.value ?? fact.score ?? [fact.min, fact.max];
  const asked = countItems<GoldFigure, FigureFact>('figures', gold.figures, facts.figures, counts, report, valueIn);
  for (const pair of asked) {
    const { gold: item, found } = pair;
    const check = (name: string | string[], expected: unknown, got: unknown): void =>
      compare('figures', counts, report, pair, name, expected, got);
    check('value', valueIn(item), valueIn(found));
    check('kind', item.kind, found.kind);
    check(['modifier', 'mod'], item.modifier, found.modifier);
    if (item.min !== null || item.max !== null || found.min !== null || found.max !== null)
      check(['bounds', 'min', 'max', 'modifier', 'mod'], [item.min, item.max], [found.min, found.max]);
    if (item.unit !== null || found.unit !== null) check('unit', item.unit, found.unit);
    if (item.head !== null || found.counted !== null) check('head', item.head, found.counted?.head ?? null);
    check('definite', item.definite, found.definite);
    if (item.change !== null || found.change !== null) check('change', item.change, found.change);
  }
}

interface Part extends Span {
  readonly optional: true | readonly string[];
  readonly quote: GoldQuote;
}

/** Scores the marked quotations (`quotes`) or those without marks (`indirect`) part by part; attributes are asked once a quote, at its first matched part. */
function scoreQuotes(
  scored: 'quotes' | 'indirect',
  gold: Gold,
  facts: ArticleFacts,
  counts: Counts,
  report: Report,
): void {
  const marked = (quote: { kind: QuoteFact['kind'] }): boolean =>
    (quote.kind === 'indirect') === (scored === 'indirect');
  const partsOf = (quotes: readonly GoldQuote[]): Part[] =>
    quotes.flatMap((quote) => quote.parts.map((part) => ({ ...part, optional: quote.optional, quote })));
  const wanted = partsOf(gold.quotes.filter(marked));
  const others = partsOf(gold.quotes.filter((quote) => !marked(quote)));
  const found = facts.quotes.filter(marked).flatMap((quote) => quote.parts.map((part) => ({ ...part, quote })));
  const names = new Map(facts.speakers.map((speaker) => [speaker.id, speaker.name]));

  const { pairs, missed, spurious } = matchSpans(wanted, found, scored === 'indirect' ? SAME_CONTENT : SAME_PART);
  const seen = new Set<GoldQuote>();
  for (const { gold: part, found: other, strict } of pairs) {
    if (part.optional === true) continue;
    counts.gold++;
    counts.found++;
    counts.relaxed++;
    if (strict) counts.strict++;
    else report(scored, 'span', part, part.text, other.text);
    if (seen.has(part.quote)) continue;
    seen.add(part.quote);
    scoreAttribution(scored, counts, report, part, other.quote, names);
  }
  for (const part of missed) {
    if (part.optional === true) continue;
    counts.gold++;
    report(scored, 'missed', part);
  }
  for (const part of spurious) {
    if (wanted.some((item) => item.optional === true && shared(item, part) > 0)) continue;
    // A clause that the gold reads with marks in it and the library without, or the other way round, where the gold calls the kind debatable.
    if (others.some((item) => (item.optional === true || item.optional.includes('kind')) && shared(item, part) > 0))
      continue;
    counts.found++;
    report(scored, 'spurious', part, undefined, part.quote.cue?.text ?? null);
  }
}

function scoreAttribution(
  scored: Scored,
  counts: Counts,
  report: Report,
  part: Part,
  found: QuoteFact,
  names: ReadonlyMap<string, string>,
): void {
  const pair = { gold: part };
  const { quote } = part;
  if (scored === 'quotes') compare(scored, counts, report, pair, 'kind', quote.kind, found.kind);
  if (quote.cue || found.cue) {
    const right = quote.cue !== null && found.cue !== null && shared(quote.cue, found.cue) > 0;
    compare(
      scored,
      counts,
      report,
      pair,
      ['cue', 'lemma'],
      right || (quote.cue?.text ?? null),
      right || (found.cue?.text ?? null),
    );
  }
  if (quote.lemma !== null)
    compare(scored, counts, report, pair, ['lemma', 'cue'], quote.lemma, found.cue?.lemma ?? null);
  const name = found.speaker ? (names.get(found.speaker.id) ?? null) : null;
  const right = name === null ? quote.speaker.length === 0 : quote.speaker.some((accepted) => sameName(accepted, name));
  // Accuracy counts silence as a miss; precision asks only those that were named, coverage how many were.
  if (quote.speaker.length > 0 || name !== null)
    compare(scored, counts, report, pair, 'speaker', right || quote.speaker, right || name);
  if (name !== null) compareQuietly(counts, pair, 'speaker precision', 'speaker', right);
  if (quote.speaker.length > 0) compareQuietly(counts, pair, 'speaker coverage', 'speaker', name !== null);
  if (quote.addressee || found.addressee)
    compare(scored, counts, report, pair, 'addressee', ...places(quote.addressee, found.addressee));
  if (quote.medium || found.medium)
    compare(scored, counts, report, pair, 'medium', ...places(quote.medium, found.medium));
}

function compareQuietly(counts: Counts, pair: { gold: Part }, name: string, key: string, right: boolean): void {
  const { optional } = pair.gold;
  if (optional === true || optional.includes(key)) return;
  note(counts, name, right);
}

/** Two places count as the same when they overlap by half: the edges of a medium are nobody's concern. */
function places(expected: Span | null, got: Span | null): [unknown, unknown] {
  const right = expected !== null && got !== null && overlapRatio(expected, got) >= 0.5;
  return [right || (expected?.text ?? null), right || (got?.text ?? null)];
}

/** The same name but for case, apostrophes, spaces and an article in front. */
function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:l'|les? |la |une? |des |du |d')/, '')
    .trim();
}
