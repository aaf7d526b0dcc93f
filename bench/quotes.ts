/** Words in marks and who says them, beside what a user would write or install today. */
import nlp from 'compromise/three';
import { extract } from '../src/extract.js';
import type { Gold, GoldQuote } from '../src/score/index.js';
import { matchSpans, shared } from '../src/score/match.js';

interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Who says it, as the tool gives it. */
  readonly speaker: string | null;
}

interface QuotePeer {
  readonly name: string;
  readonly find: (gold: Gold) => Quoted[];
}

/** The ten lines that anybody writes first: words between marks; a verb of saying behind them, then words with capitals. */
function byRegularExpression({ text }: Gold): Quoted[] {
  const marks = /«\s*([^«»]+?)\s*»|“\s*([^“”]+?)\s*”|"\s*([^"]+?)\s*"/gu;
  const said =
    /^,?\s*(?:selon|d['’]après|(?:(?:l['’]|s['’])?(?:a|ont|avait|est|sont) )?\p{Ll}+)\s+(?:[\p{Ll}’'.]+\s*){0,6}?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u;
  return Array.from(text.matchAll(marks), (match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(words);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    return { start, end: start + words.length, speaker: said.exec(behind)?.groups?.name ?? null };
  });
}

interface Quotations {
  quotations(): { json(options: { offset: true }): { text: string; offset: { start: number } }[] };
}

/** compromise's own `quotations()`, paragraph by paragraph, with the marks and what is glued behind them taken off. */
function byCompromise({ text }: Gold): Quoted[] {
  const found: Quoted[] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    for (const { text: words, offset } of (nlp(paragraph) as unknown as Quotations)
      .quotations()
      .json({ offset: true })) {
      const inner = /^[«“"‹‘\s]+(.+?)[»”"›’\s]+[.,;:!?)]*$/su.exec(words)?.[1] ?? words;
      const start = at + offset.start + words.indexOf(inner);
      found.push({ start, end: start + inner.length, speaker: null });
    }
    at += paragraph.length + 1;
  }
  return found;
}

const PEERS: readonly QuotePeer[] = [
  {
    name: 'depeche',
    find: (gold) => {
      const { quotes, speakers } = extract(
        gold.text,
        gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt },
      );
      const names = new Map(speakers.map(({ id, name }) => [id, name]));
      return quotes
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ parts, speaker }) =>
          parts.map(({ start, end }) => ({ start, end, speaker: speaker && (names.get(speaker.id) ?? null) })),
        );
    },
  },
  { name: 'ten-line regular expression', find: byRegularExpression },
  { name: 'compromise quotations()', find: byCompromise },
];

/** Gold words in marks, one item a part. */
function partsOf(gold: Gold) {
  return gold.quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => quote.parts.map(({ start, end }) => ({ start, end, optional: quote.optional, quote })));
}

/** The text says who speaks, and it is not debatable. */
function asksSpeaker({ optional, quote }: ReturnType<typeof partsOf>[number]): boolean {
  return quote.speaker.length > 0 && optional !== true && !optional.includes('speaker');
}

/** A name without its article or title; a surname alone counts for the baselines as the full name would. */
function isSaidBy(found: string, { speaker }: GoldQuote): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^(?:le |la |les |l['’]|m\. |mme )/u, '');
  return speaker.some((name) => bare(name) === bare(found) || bare(name).endsWith(` ${bare(found)}`));
}

/** Overlap from which words count as found. */
const LEAST = 0.8;

/** One line a tool: precision, recall and F1 of the words; right speakers among all that the text names, and among those that were given; seconds. */
export function quoteRows(golds: readonly Gold[]): string[][] {
  return PEERS.map(({ name, find }) => {
    const started = performance.now();
    const found = golds.map(find);
    const seconds = (performance.now() - started) / 1000;
    let [right, wanted, given, named, rightly] = [0, 0, 0, 0, 0];
    golds.forEach((gold, i) => {
      const items = partsOf(gold);
      const { pairs, missed, spurious } = matchSpans(items, found[i] ?? [], LEAST);
      const asked = pairs.filter(({ gold: item }) => item.optional !== true);
      right += asked.length;
      wanted += asked.length + missed.filter((item) => item.optional !== true).length;
      given +=
        asked.length +
        spurious.filter((span) => !items.some((item) => item.optional === true && shared(item, span) > 0)).length;
      for (const { gold: item, found: span } of asked) {
        if (!asksSpeaker(item)) continue;
        if (span.speaker !== null) named++;
        if (span.speaker !== null && isSaidBy(span.speaker, item.quote)) rightly++;
      }
    });
    const speakers = golds.flatMap(partsOf).filter(asksSpeaker).length;
    const show = (figure: number): string => (Number.isFinite(figure) ? figure : 0).toFixed(2);
    return [
      name,
      show(right / given),
      show(right / wanted),
      show((2 * right) / (given + wanted)),
      show(rightly / speakers),
      named === 0 ? '-' : show(rightly / named),
      seconds.toFixed(2),
    ];
  });
}

export const QUOTE_HEAD = ['', 'words P', 'R', 'F1', 'speaker', 'speaker P', 'seconds'];
