import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportAssets } from '../../scripts/make-report-assets.js';
import { extract } from '../../src/extract.js';
import { type FactsDocument, renderDiff, renderReport, renderReportFiles } from '../../src/report/index.js';

const document = (text: string, name?: string): FactsDocument => ({
  text,
  facts: extract(text, { publishedAt: '2024-04-03', language: 'fra' }),
  ...(name === undefined ? {} : { name }),
});
const SIMPLE = document('"Nous avons perdu 3 amis", a déclaré mercredi le maire Jean Bosc.', 'simple.txt');

test('script and style of reports are made from the sources that stand beside them (npm run assets)', () => {
  expect(readFileSync(new URL('../../src/report/assets.generated.ts', import.meta.url), 'utf8')).toBe(reportAssets());
});

describe('a page', () => {
  test('has nothing that would be loaded', () => {
    const page = renderReport(SIMPLE);
    expect(page).not.toMatch(/\b(?:src|href|action)="(?!#|data:,)/);
    expect(page).not.toMatch(/url\((?!#)|@import/);
  });

  test('speaks French or English, and nothing else', () => {
    expect(renderReport(SIMPLE)).toContain('<html lang="fr">');
    expect(renderReport(SIMPLE, { locale: 'en' })).toMatch(/<html lang="en">[\s\S]*Sources and quotations/);
    expect(() => renderReport(SIMPLE, { locale: 'de' as 'fr' })).toThrow(RangeError);
  });

  test.each([
    [
      'text',
      document(
        '</script><script>alert(1)</script> Le maire <b onclick="x">a dit</b> "oui\u2028non" & \uD83D le 3 mars.',
      ),
    ],
    ['name', document('Le maire est parti.', '"><script>alert(1)</script>.txt')],
  ])('hostile %s stays text', (_, hostile) => {
    for (const page of [renderReport(hostile), renderReport([hostile, hostile]), renderDiff(hostile, SIMPLE)]) {
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toContain('<b onclick');
      expect(page).not.toMatch(/\p{Cs}/u);
    }
  });

  test.each(['', ' \n', 'Dzień dobry, to jest po polsku i nic tu nie ma po francusku.'])(
    '%j has a report too',
    (text) => {
      expect(renderReport({ text, facts: extract(text) })).toContain('class="diagnostics"');
    },
  );

  test('every link leads somewhere, every id is there once', () => {
    for (const page of [
      renderReport(SIMPLE),
      renderReport([SIMPLE, SIMPLE]),
      renderDiff(SIMPLE, document('Rien mercredi.')),
    ]) {
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    }
  });
});

test('a folder has an index and a page for each article, under names of their own', () => {
  const files = renderReportFiles([SIMPLE, SIMPLE, document('Le maire est parti mercredi.', 'a/Été à Vélizy.xml')]);
  expect(files.map(({ name }) => name)).toEqual(['index.html', 'simple.html', 'simple-2.html', 'Ete-a-Velizy.html']);
  expect(files[0]?.html).toContain('href="simple-2.html#q1"');
  expect(files[1]?.html).toContain('href="index.html"');
});
