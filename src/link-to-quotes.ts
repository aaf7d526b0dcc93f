import type { QuoteFact, Span } from './article-facts.js';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Sets on each fact the id of the quote in whose parts it stands: the innermost, which is the shortest part. Facts are in text order. */
export function linkToQuotes(facts: readonly (Span & { quote: string | null })[], quotes: readonly QuoteFact[]): void {
  if (facts.length === 0 || quotes.length === 0) return;
  const parts: Part[] = [];
  for (const { id, parts: spans } of quotes) for (const { start, end } of spans) parts.push({ start, end, quote: id });
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  for (const fact of facts) {
    while (from < parts.length && (parts[from] as Part).end <= fact.start) from++;
    let best: Part | null = null;
    for (let i = from; i < parts.length; i++) {
      const part = parts[i] as Part; // i is within bounds
      if (part.start > fact.start) break;
      if (part.end >= fact.end && (best === null || part.end - part.start < best.end - best.start)) best = part;
    }
    if (best !== null) fact.quote = best.quote;
  }
}
