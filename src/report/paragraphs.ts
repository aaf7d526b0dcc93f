import type { Sentence } from '../article-facts.js';

/** A paragraph of the article, with what kind of line it is. */
export interface Paragraph {
  readonly kind: Sentence['kind'];
  readonly start: number;
  readonly end: number;
}

/** The paragraphs as the extractor sees them, which wire copy often has glued; no word of the text is left out. */
export function paragraphsOf(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const starts: { at: number; kind: Sentence['kind'] }[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) {
      // A dateline opens a paragraph of sentences.
      const last = starts.at(-1);
      if (last?.kind === 'dateline') last.kind = sentence.kind;
      continue;
    }
    paragraph = sentence.paragraph;
    starts.push({ at: sentence.start, kind: sentence.kind });
  }
  if (starts.length === 0) starts.push({ at: 0, kind: 'sentence' });
  else if (text.slice(0, starts[0]?.at).trim() !== '') starts.unshift({ at: 0, kind: 'header' });
  return starts
    .map(({ at, kind }, i) => {
      const to = starts[i + 1]?.at ?? text.length;
      return { kind, start: at, end: at + text.slice(at, to).trimEnd().length };
    })
    .filter(({ start, end }) => start < end);
}
