import type { QuoteFact, Span } from './article-facts.js';
import { contains } from './text/span.js';

/** Gives each fact the id of the quote in whose parts it stands: the innermost, which is the shortest part. */
export function linkToQuotes<Fact extends Span & { readonly quote: string | null }>(
  facts: readonly Fact[],
  quotes: readonly QuoteFact[],
): Fact[] {
  const parts = quotes
    .flatMap((quote) => quote.parts.map((part) => ({ ...part, quote: quote.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return facts.map((fact) => {
    while (from < parts.length && (parts[from]?.end ?? 0) <= fact.start) from++;
    let best: (typeof parts)[number] | null = null;
    for (let i = from; i < parts.length; i++) {
      const part = parts[i];
      if (!part || part.start > fact.start) break;
      if (contains(part, fact) && (best === null || part.end - part.start < best.end - best.start)) best = part;
    }
    return best ? { ...fact, quote: best.quote } : fact;
  });
}
