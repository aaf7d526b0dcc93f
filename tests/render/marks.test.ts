import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { escapeHtml, html } from '../../src/report/html.js';
import { renderArticle } from '../../src/report/index.js';
import { nestMarks } from '../../src/report/nest-marks.js';
import { corpus, optionsOf } from '../corpus.js';
import { HARD } from '../formats/documents.js';
import { textOf } from './text-of.js';
import '../property-seed.js';

describe('nestMarks', () => {
  const mark = fc
    .record({ start: fc.nat(30), length: fc.nat(12), rank: fc.nat(4) })
    .map(({ start, length, rank }) => ({ start, end: start + length, rank }));

  test('any overlap becomes a tree in which every mark keeps all of its places', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 14 }), (marks) => {
        const covered = new Map(marks.map((one) => [one, new Set<number>()]));
        const walk = (
          nodes: ReturnType<typeof nestMarks<(typeof marks)[number]>>,
          start: number,
          end: number,
        ): void => {
          let at = start;
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(at);
            expect(node.end).toBeLessThanOrEqual(end);
            for (let i = node.start; i < node.end; i++) covered.get(node.mark)?.add(i);
            walk(node.children, node.start, node.end);
            at = node.end;
          }
        };
        walk(nestMarks(marks, 0, 50), 0, 50);
        for (const [{ start, end }, places] of covered) expect(places.size).toBe(end - start);
      }),
    );
  });

  test('a mark that crosses another is cut, and says where it begins', () => {
    const [outer, rest] = nestMarks(
      [
        { start: 0, end: 6, rank: 0, name: 'quote' },
        { start: 4, end: 9, rank: 1, name: 'date' },
      ],
      0,
      10,
    );
    expect(outer).toMatchObject({ start: 0, end: 6, children: [{ start: 4, end: 6, isFirst: true }] });
    expect(rest).toMatchObject({ start: 6, end: 9, isFirst: false, mark: { name: 'date' } });
  });
});

describe('escaping', () => {
  test('what a template takes is text unless it was made as mark-up', () => {
    const hostile = `</script><img src=x onerror="alert('1')">&\u2028\uD800`;
    expect(html`<p title="${hostile}">${hostile}${html`<b>${1}</b>`}${null}${false}</p>`.markup).toBe(
      `<p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}<b>1</b></p>`,
    );
    expect(escapeHtml(hostile)).toBe(
      '&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;\u2028\uFFFD',
    );
  });
});

describe('the text of a report is the text of the article', () => {
  const articles = corpus('seen').map(
    (gold) => [gold.text.slice(0, 40), gold.text, extract(gold.text, optionsOf(gold))] as const,
  );
  test.each([...articles, ['hard', HARD.text, HARD.facts] as const])('%j', (_, text, facts) => {
    const markup = renderArticle({ text, facts });
    const squeeze = (words: string): string => words.replace(/\s+/g, '');
    const title = /<h1>(.*?)<\/h1>/s.exec(markup)?.[1] ?? '';
    const body = /<article[^>]*>(.*?)<\/article>/s.exec(markup)?.[1] ?? '';
    const written = squeeze(textOf(body));
    const original = squeeze(text);
    // A heading is taken out of the article to the top of the page.
    const heading = squeeze(textOf(title));
    expect(written === original || original.replace(heading, '') === written).toBe(true);
  });
});
