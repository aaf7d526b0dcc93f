import { describe, expect, test } from 'vitest';
import type { DateFact, FigureFact, QuoteFact } from '../src/article-facts.js';
import { extract } from '../src/extract.js';
import type { RuleExamples } from '../src/rule-examples.js';

// Every `*.examples.ts` file exports `examples: readonly RuleExamples<Fact>[]`; a new file is found by itself.
const files = {
  dates: import.meta.glob<{ examples: readonly RuleExamples<DateFact>[] }>('../src/dates/**/*.examples.ts', { eager: true }),
  figures: import.meta.glob<{ examples: readonly RuleExamples<FigureFact>[] }>('../src/figures/**/*.examples.ts', {
    eager: true,
  }),
  quotes: import.meta.glob<{ examples: readonly RuleExamples<QuoteFact>[] }>('../src/quotes/**/*.examples.ts', { eager: true }),
};

/** The text without its ⟦ ⟧, and where they stood. */
function bracketed(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  return start < 0 ? { text, start: 0, end: text.length } : { text, start, end: marked.indexOf('⟧') - 1 };
}

for (const [kind, modules] of Object.entries(files) as ['dates' | 'figures' | 'quotes', (typeof files)['dates']][]) {
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
            const facts = extract(text, { ...example.options, language: 'fra' })[kind];
            const spans = facts.flatMap((fact) => ('parts' in fact ? (fact as QuoteFact).parts.map((part) => ({ ...fact, ...part })) : [fact]));
            const found = spans.find((fact) => fact.start === start && fact.end === end);
            expect(found, `nothing at «${text.slice(start, end)}»; found ${JSON.stringify(spans.map((s) => s.text))}`).toBeDefined();
            expect(found).toMatchObject(example.expect);
          });
        }
        for (const counter of rule.counterExamples) {
          test(`${rule.name}: not ${counter}`, () => {
            const { text, start, end } = bracketed(counter);
            const facts = extract(text, { language: 'fra' })[kind];
            const spans = facts.flatMap((fact) => ('parts' in fact ? (fact as QuoteFact).parts : [fact]));
            expect(spans.filter((span) => span.start < end && start < span.end).map((span) => span.text)).toEqual([]);
          });
        }
      }
    });
  }
}
