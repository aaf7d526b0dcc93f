import type { Sentence } from '../../article-facts.js';
import { type FactsDocument, UNNAMED } from './facts-document.js';

/** The columns of the table; the last six are BIO tags. */
export const CONLL_COLUMNS = [
  'ID',
  'FORM',
  'MISC',
  'DEPECHE:DATE',
  'DEPECHE:FIGURE',
  'DEPECHE:COUNTED',
  'DEPECHE:QUOTE',
  'DEPECHE:CUE',
  'DEPECHE:SPEAKER',
] as const;

/** What a BIO column marks: stretches of the text with a label. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * A word with its elision (`l'`), a number with its points and commas (at a space it is cut: most readers
 * divide columns at any space), a compound (`vingt-cinq`) without its inverted clitic, or one sign.
 */
const TOKEN =
  /\p{L}+['’](?=\p{L})|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:-(?!t-|(?:ils?|elles?|on|je|tu|nous|vous|ce)(?![\p{L}-]))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * CoNLL-U Plus: a token a line, tab-separated, the columns named on the first line; the facts as BIO tags (IOB2), a column a kind,
 * since dates and figures stand inside quotations. Labels are the types of the facts: `B-DATE`, `I-MONEY`, `B-DIRECT`. Tokens never
 * cross the edge of a fact. A quotation that runs on begins anew (`B-`) in each sentence; of quotations inside one another the outer
 * one is tagged.
 */
export function toConll({ text, facts, name = UNNAMED }: FactsDocument): string {
  const columns: readonly (readonly Stretch[])[] = [
    facts.dates.map((date) => ({ ...date, label: date.type })),
    facts.figures.map((figure) => ({ ...figure, label: figure.kind })),
    facts.figures.flatMap(({ counted }) => (counted ? [{ ...counted, label: 'counted' }] : [])),
    facts.quotes.flatMap((quote) => quote.parts.map((part) => ({ ...part, label: quote.kind }))),
    facts.quotes.flatMap(({ cue }) => (cue ? [{ ...cue, label: 'cue' }] : [])),
    facts.speakers.flatMap((speaker) => speaker.mentions.map((mention) => ({ ...mention, label: speaker.kind }))),
  ].map(withoutOverlaps);
  const edges = new Set(columns.flat().flatMap(({ start, end }) => [start, end]));
  const lines = [`# global.columns = ${CONLL_COLUMNS.join(' ')}`, `# newdoc id = ${oneLine(name)}`];
  let paragraph = -1;
  facts.sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== paragraph) lines.push('# newpar');
    paragraph = sentence.paragraph;
    lines.push(`# sent_id = ${i + 1}`, `# kind = ${sentence.kind}`, `# text = ${oneLine(sentence.text)}`);
    lines.push(...rowsOf(text, sentence, edges, columns), '');
  });
  return `${lines.join('\n')}\n`;
}

function rowsOf(
  text: string,
  sentence: Sentence,
  edges: ReadonlySet<number>,
  columns: readonly (readonly Stretch[])[],
): string[] {
  const tokens = tokenise(text, sentence, edges);
  const last: (Stretch | undefined)[] = columns.map(() => undefined);
  return tokens.map(({ start, end }, i) => {
    const tags = columns.map((stretches, column) => {
      const stretch = stretches.find((candidate) => candidate.start <= start && end <= candidate.end);
      const goes = stretch !== undefined && stretch === last[column];
      last[column] = stretch;
      return stretch === undefined ? 'O' : `${goes ? 'I' : 'B'}-${stretch.label.toUpperCase()}`;
    });
    const glued = tokens[i + 1]?.start === end ? 'SpaceAfter=No' : '_';
    return [i + 1, text.slice(start, end), glued, ...tags].join('\t');
  });
}

function tokenise(text: string, sentence: Sentence, edges: ReadonlySet<number>): { start: number; end: number }[] {
  const tokens: { start: number; end: number }[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    let start = sentence.start + match.index;
    const end = start + match[0].length;
    for (let at = start + 1; at < end; at++)
      if (edges.has(at)) {
        tokens.push({ start, end: at });
        start = at;
      }
    tokens.push({ start, end });
  }
  return tokens;
}

/** In text order, and of stretches that share a code unit only the one that begins first (the longest of those). */
function withoutOverlaps(stretches: readonly Stretch[]): readonly Stretch[] {
  let end = 0;
  return [...stretches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((stretch) => {
      if (stretch.start < end || stretch.end <= stretch.start) return false;
      end = stretch.end;
      return true;
    });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
