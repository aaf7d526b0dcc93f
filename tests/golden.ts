import type { ArticleFacts } from '../src/article-facts.js';

/** The facts as JSON with one item a line, so that a changed fact is a changed line. */
export function formatGolden(facts: ArticleFacts): string {
  const entries = Object.entries(facts).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
