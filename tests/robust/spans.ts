import type { Span } from '../../src/article-facts.js';

/** Every span in a result, however deep. */
export function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span;
  for (const inner of Object.values(value)) yield* spansOf(inner);
}
