import { dsvFormat } from 'd3-dsv';
import type { ArticleFacts, DateFact, FigureFact, QuoteFact } from '../../article-facts.js';
import { type FactsDocument, quoteOf, speakerOf, UNNAMED, wordsOfQuote } from './facts-document.js';

/** How the table is written. */
export interface CsvOptions {
  /**
   * `rfc4180` (default): commas, decimal points. `excel-fr`: semicolons and decimal commas, which a spreadsheet set to French takes
   * for columns and numbers.
   */
  readonly dialect?: CsvDialect;
  /** A byte order mark first, without which Excel takes UTF-8 for its own code page. Default true. */
  readonly byteOrderMark?: boolean;
  /** The line of column names. Default true. */
  readonly header?: boolean;
}

export const CSV_DIALECTS = ['rfc4180', 'excel-fr'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** The columns, in order; a column that says nothing of a kind of fact is empty for it. */
export const CSV_COLUMNS = [
  'article',
  'published',
  'fact',
  'id',
  'type',
  'text',
  'value',
  'min',
  'max',
  'unit',
  'counted',
  'modifier',
  'bound',
  'resolution',
  'interval_start',
  'interval_end',
  'change',
  'speaker',
  'speaker_role',
  'attribution',
  'cue',
  'addressee',
  'medium',
  'quote',
  'start',
  'end',
  'sentence',
] as const;

type Row = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | null>>;

/** What a spreadsheet would run as a formula; a number or percentage with a sign is none. */
const FORMULA = /^(?![+-]?[\d\s.,\u202F]+%?$)[=+\-@\t\r]/;

/**
 * One row a fact (RFC 4180, UTF-8), in text order: dates, figures, quotations, each with who said it. Numbers are plain numbers;
 * a text that a spreadsheet would run as a formula begins with an apostrophe. Offsets are UTF-16 code units.
 */
export function toCsv(documents: FactsDocument | readonly FactsDocument[], options: CsvOptions = {}): string {
  const { dialect = 'rfc4180', byteOrderMark = true, header = true } = options;
  if (!CSV_DIALECTS.includes(dialect))
    throw new RangeError(`options.dialect: expected one of ${CSV_DIALECTS.join(', ')}; got '${String(dialect)}'`);
  const french = dialect === 'excel-fr';
  const rows = [documents].flat().flatMap(rowsOf);
  const cells = rows.map((row) => CSV_COLUMNS.map((column) => cellOf(row[column] ?? '', french)));
  const lines = [...(header ? [[...CSV_COLUMNS]] : []), ...cells].map(dsvFormat(french ? ';' : ',').formatRow);
  return (byteOrderMark ? '\uFEFF' : '') + lines.map((line) => `${line}\r\n`).join('');
}

function cellOf(cell: string | number, french: boolean): string {
  if (typeof cell === 'number') return french ? String(cell).replace('.', ',') : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function rowsOf({ text: _, facts, name = UNNAMED }: FactsDocument): Row[] {
  const rows = [
    ...facts.dates.map((date) => ({ at: date.start, row: dateRow(facts, date) })),
    ...facts.figures.map((figure) => ({ at: figure.start, row: figureRow(facts, figure) })),
    ...facts.quotes.map((quote) => ({ at: quote.parts[0]?.start ?? quote.clause.start, row: quoteRow(facts, quote) })),
  ];
  return rows
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => ({ article: name, published: facts.publication.date, ...row }));
}

function dateRow(facts: ArticleFacts, date: DateFact): Row {
  return {
    fact: 'date',
    id: date.id,
    type: date.type,
    text: date.text,
    value: date.value,
    modifier: date.modifier,
    bound: date.bound,
    resolution: date.resolution,
    interval_start: date.interval?.start ?? null,
    interval_end: date.interval?.end ?? null,
    ...saidBy(facts, date),
    start: date.start,
    end: date.end,
    sentence: date.sentence,
  };
}

function figureRow(facts: ArticleFacts, figure: FigureFact): Row {
  return {
    fact: 'figure',
    id: figure.id,
    type: figure.kind,
    text: figure.text,
    // In brackets, since a spreadsheet reads 3-1 as a day.
    value: figure.score ? JSON.stringify(figure.score) : figure.value,
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    counted: figure.counted?.head ?? null,
    modifier: figure.modifier,
    change: figure.change?.direction ?? null,
    ...saidBy(facts, figure),
    start: figure.start,
    end: figure.end,
    sentence: figure.sentence,
  };
}

function quoteRow(facts: ArticleFacts, quote: QuoteFact): Row {
  const speaker = speakerOf(facts, quote);
  return {
    fact: 'quote',
    id: quote.id,
    type: quote.kind,
    text: wordsOfQuote(quote),
    speaker: speaker?.name ?? null,
    speaker_role: speaker?.role ?? null,
    attribution: quote.attribution,
    cue: quote.cue?.lemma ?? null,
    addressee: quote.addressee?.text ?? null,
    medium: quote.medium?.text ?? null,
    start: quote.clause.start,
    end: quote.clause.end,
    sentence: quote.sentences[0] ?? null,
  };
}

function saidBy(facts: ArticleFacts, fact: { readonly quote: string | null }): Row {
  const speaker = speakerOf(facts, quoteOf(facts, fact));
  return { quote: fact.quote, speaker: speaker?.name ?? null, speaker_role: speaker?.role ?? null };
}
