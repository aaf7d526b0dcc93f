import type { ScoringError } from './score.js';

const CONTEXT = 45;

/** One line for each error: article, kind, what is wrong, the words in their context, expected and got. */
export function formatErrors(errors: readonly ScoringError[], textOf: (article: string) => string): string {
  return errors
    .map(({ article, scored, what, span, expected, got }) => {
      const text = textOf(article);
      const context = `${text.slice(Math.max(0, span.start - CONTEXT), span.start)}⟦${span.text}⟧${text.slice(span.end, span.end + CONTEXT)}`;
      const values = [
        expected === undefined ? '' : `expected ${show(expected)}`,
        got === undefined ? '' : `got ${show(got)}`,
      ].filter(Boolean);
      return `${article} ${scored} ${what} @${span.start}: ${context.replace(/\s+/g, ' ')}${values.length > 0 ? ` — ${values.join(', ')}` : ''}`;
    })
    .join('\n');
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
