import type { Span } from '../article-facts.js';
import { type ArticleContext, sayerOf, speakerOfQuote } from './article-context.js';
import type { Mark } from './nest-marks.js';

/** A stretch of the article that says something: a fact, or a part of one. */
export interface ArticleMark extends Mark {
  readonly layer: 'quote' | 'reference' | 'words' | 'nested' | 'speaker' | 'cue' | 'counted' | 'date' | 'figure';
  /** The fact it belongs to. */
  readonly fact: string;
  /** Which of the fact's stretches: a quotation can have several parts, a speaker several mentions. */
  readonly index: number;
  /** More class names, such as how sure the fact is. */
  readonly traits: readonly string[];
  /** Speaker that a filter by speaker looks for. */
  readonly by: string | null;
}

/** Everything to mark in an article. */
export function articleMarks(context: ArticleContext): ArticleMark[] {
  const { dates, figures, quotes, speakers } = context.facts;
  const marks: ArticleMark[] = [];
  const add = (
    span: Span,
    layer: ArticleMark['layer'],
    fact: string,
    { index = 0, traits = [] as readonly string[], by = null as string | null } = {},
  ): void => {
    marks.push({ start: span.start, end: span.end, rank: RANKS[layer], layer, fact, index, traits, by });
  };
  for (const quote of quotes) {
    const by = speakerOfQuote(context, quote)?.id ?? null;
    quote.parts.forEach((part, index) => {
      add(part, 'quote', quote.id, { index, traits: [quote.kind], by });
    });
    const end = behindMark(context.text, quote.parts.at(-1)?.end ?? quote.clause.end);
    add({ start: end, end, text: '' }, 'reference', quote.id, { by });
    for (const span of quote.nested) add(span, 'nested', quote.id, { by });
    if (quote.cue) add(quote.cue, 'cue', quote.id, { by });
  }
  for (const speaker of speakers) {
    speaker.mentions.forEach((mention, index) => {
      add(mention, 'speaker', speaker.id, { index, by: speaker.id });
    });
  }
  for (const date of dates) {
    const by = sayerOf(context, date)?.id ?? null;
    const isUnsure = date.resolution === 'partial' || date.resolution === 'unresolved' || date.modifier === 'approx';
    add(date, 'date', date.id, { traits: isUnsure ? ['unsure'] : [], by });
  }
  for (const figure of figures) {
    const by = sayerOf(context, figure)?.id ?? null;
    const traits = [figure.modifier === 'exact' ? '' : 'unsure', figure.definite ? 'definite' : ''].filter(Boolean);
    add(figure, 'figure', figure.id, { traits, by });
    if (figure.counted) add(figure.counted, 'counted', figure.id, { by });
  }
  return marks;
}

/** Behind the mark that closes a quotation, which is no part of it. */
function behindMark(text: string, end: number): number {
  const mark = /^[\s\u00A0\u202F]?[»”"›]/.exec(text.slice(end, end + 2));
  return mark ? end + mark[0].length : end;
}

/** Outer to inner, on the same words. */
const RANKS = {
  reference: 0,
  quote: 0,
  words: 1,
  nested: 1,
  speaker: 2,
  cue: 3,
  counted: 4,
  date: 5,
  figure: 6,
} as const;
