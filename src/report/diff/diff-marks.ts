import type { Span } from '../../article-facts.js';
import type { ArticleContext } from '../article-context.js';
import type { ArticleMark } from '../article-marks.js';
import type { ChangeEntry, Side } from './change-entries.js';

/** What to mark in one of the two texts: every place that has changed, and in an altered quotation the words that have. */
export function diffMarks({ facts }: ArticleContext, entries: readonly ChangeEntry[], side: Side): ArticleMark[] {
  const spans = new Map([...facts.figures, ...facts.dates].map((fact) => [fact.id, fact as Span]));
  return entries.flatMap((entry) => marksOf(entry, side, spans));
}

function marksOf(entry: ChangeEntry, side: Side, spans: ReadonlyMap<string, Span>): ArticleMark[] {
  const { id, kind, change } = entry;
  const mark = (span: Span, layer: ArticleMark['layer'], index: number, rank: number, trait: string): ArticleMark => ({
    start: span.start,
    end: span.end,
    rank,
    layer,
    fact: id,
    index,
    traits: [trait],
    by: null,
  });
  switch (kind) {
    case 'figure':
    case 'date':
      return change.mentions[side].flatMap((fact, i) => {
        const span = spans.get(fact);
        return span ? [mark(span, kind, i, 3, change.status)] : [];
      });
    case 'quote': {
      const parts = (change[side]?.parts ?? []).map((part, i) => mark(part, 'quote', i, 0, change.status));
      const lone = side === 'before' ? 'dropped' : 'added';
      const words = change.words
        .filter((word) => word.kind === lone)
        .map(({ span }) => mark(span, 'words', 1, 2, lone));
      return [...parts, ...words];
    }
    case 'speaker': {
      const mention = change[side]?.mentions[0];
      return mention ? [mark(mention, 'speaker', 0, 1, change.status)] : [];
    }
  }
}
