import { describe, expect, test } from 'vitest';
import type { DateFact, FigureFact, QuoteFact, Span } from '../src/article-facts.js';
import { extract } from '../src/extract.js';
import type { Example, RuleExamples } from '../src/rule-examples.js';

// Every `*.examples.ts` file exports `examples: readonly RuleExamples<Fact>[]`; a new file is found by itself.
const files: Record<string, Record<string, { examples: readonly RuleExamples<object>[] }>> = {
  dates: import.meta.glob<{ examples: readonly RuleExamples<DateFact>[] }>('../src/dates/**/*.examples.ts', {
    eager: true,
  }),
  figures: import.meta.glob<{ examples: readonly RuleExamples<FigureFact>[] }>('../src/figures/**/*.examples.ts', {
    eager: true,
  }),
  quotes: import.meta.glob<{ examples: readonly RuleExamples<QuoteFact>[] }>('../src/quotes/**/*.examples.ts', {
    eager: true,
  }),
};

/** The text without its ⟦ ⟧, and where they stood (the whole text when there are none). */
function bracketed(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  return start < 0 ? { text, start: 0, end: text.length } : { text, start, end: marked.indexOf('⟧') - 1 };
}

/** The spans that a kind of fact has in a text: for a quote, one for each of its parts. */
function spansOf(kind: string, text: string, options: Example<object>['options']): Span[] {
  const facts = extract(text, { ...options, language: 'fra' });
  if (kind === 'quotes') return facts.quotes.flatMap((quote) => quote.parts.map((part) => ({ ...quote, ...part })));
  return [...(kind === 'dates' ? facts.dates : facts.figures)];
}

for (const [kind, modules] of Object.entries(files)) {
  for (const [file, { examples }] of Object.entries(modules)) {
    describe(file.replace('../src/', ''), () => {
      for (const rule of examples) {
        test(`${rule.name}: has examples and counter-examples`, () => {
          expect(rule.examples.length).toBeGreaterThan(0);
          expect(rule.counterExamples.length).toBeGreaterThan(0);
        });
        for (const example of rule.examples) {
          test(`${rule.name}: ${example.text}`, () => {
            const { text, start, end } = bracketed(example.text);
            const spans = spansOf(kind, text, example.options);
            const found = spans.find((span) => span.start === start && span.end === end);
            expect(
              found,
              `nothing at «${text.slice(start, end)}»; there is ${JSON.stringify(spans.map((s) => s.text))}`,
            ).toBeDefined();
            expect(found).toMatchObject(example.expect);
          });
        }
        for (const counter of rule.counterExamples) {
          test(`${rule.name}: not ${counter}`, () => {
            const { text, start, end } = bracketed(counter);
            const touching = spansOf(kind, text, undefined).filter((span) => span.start < end && start < span.end);
            expect(touching.map((span) => span.text)).toEqual([]);
          });
        }
      }
    });
  }
}
