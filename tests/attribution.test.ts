import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { CONSTRUCTIONS } from './attribution.cases.js';

/** The reports of a text in the notation of the cases. */
function reportsOf(text: string): string[] {
  return extract(text, { language: 'fra' }).quotes.map(({ kind, parts, cue, speaker }) =>
    [kind, parts.map((part) => part.text).join(' ¦ '), cue?.text ?? '-', speaker?.mention.text ?? '-'].join(' | '),
  );
}

describe('the 102 constructions of attribution', () => {
  test('are all here, each with two sentences or more', () => {
    expect(CONSTRUCTIONS.map(({ number }) => number)).toEqual(Array.from({ length: 102 }, (_, i) => i + 1));
    for (const { cases } of CONSTRUCTIONS) expect(cases.length).toBeGreaterThanOrEqual(2);
  });

  test('the README says how many are open', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`; ${CONSTRUCTIONS.filter(({ open }) => open !== undefined).length} are open.`);
  });

  for (const { number, name, cases, open } of CONSTRUCTIONS) {
    const check = () => {
      for (const [text, ...reports] of cases) {
        const found = reportsOf(text).map((report, i) =>
          reports[i]?.endsWith('| *') ? report.replace(/[^|]*$/, ' *') : report,
        );
        expect(found, text).toEqual(reports);
      }
    };
    if (open) test.fails(`${number}. ${name} (open: ${open})`, check);
    else test(`${number}. ${name}`, check);
  }
});
