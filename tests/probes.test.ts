import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../src/article-facts.js';
import { extract } from '../src/extract.js';

// Forty sentences with gold that is older than the contract. Where the two disagree the contract wins; what that means is here.

interface Expected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
  readonly optional?: boolean;
}

interface Probe {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const probes = readFileSync(new URL('./probes/figures.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Probe);

/** Kinds of the probes and those of the contract. */
const KINDS: Readonly<Record<string, readonly FigureFact['kind'][]>> = {
  number: ['count', 'number', 'money', 'multiple'],
  range: ['count', 'money', 'percentage', 'measure', 'multiple'],
  percent: ['percentage'],
  measure: ['measure', 'percentage'],
  ordinal: ['ordinal'],
  money: ['money'],
  age: ['age'],
  fraction: ['fraction'],
};

const UNITS: Readonly<Record<string, string>> = { ha: 'har', '°C': 'Cel' };

describe('figure probes', () => {
  for (const { id, text, expected } of probes) {
    test(`${id}: ${text}`, () => {
      const { dates, figures } = extract(text, { language: 'fra' });
      // durations are dates, and what stands in a date is no figure (« au deuxième trimestre »)
      const wanted = expected.filter(
        (item) => !item.optional && !dates.some((date) => date.start <= item.start && item.end <= date.end),
      );
      for (const item of wanted) {
        const found = figures.find((figure) => figure.start < item.end && item.start < figure.end);
        expect(found, `${item.text} in ${JSON.stringify(figures.map((figure) => figure.text))}`).toBeDefined();
        if (!found) continue;
        // « entre » is out of the span
        const opening = /^entre /i.exec(item.text)?.[0].length ?? 0;
        expect(found.start).toBe(item.start + opening);
        // « deux fois » is the span of a multiple
        expect(found.kind === 'multiple' ? text.slice(found.start, item.end) : found.text).toBe(
          item.text.slice(opening),
        );
        expect(KINDS[item.kind]).toContain(found.kind);
        // forty cents are 0.4 dollar, since units of money are ISO 4217
        const value = /cents$/.test(item.text) ? (item.value ?? 0) / 100 : item.value;
        expect(found.value).toBe(value);
        if (item.min != null) expect(found.min).toBe(item.min);
        if (item.max != null) expect(found.max).toBe(item.max);
        if (item.unit !== undefined) expect(found.unit).toBe(UNITS[item.unit] ?? item.unit);
      }
      const strange = figures.filter(
        (figure) => !expected.some((item) => item.start < figure.end && figure.start < item.end),
      );
      expect(strange.map((figure) => figure.text)).toEqual([]);
    });
  }

  test('what the contract adds to them', () => {
    const at = (text: string, span: string) =>
      extract(text, { language: 'fra' }).figures.find((figure) => figure.text === span);
    expect(at('La Suissesse l’a emporté 6-4, 7-6 en deux heures.', '6-4, 7-6')?.score).toEqual([
      [6, 4],
      [7, 6],
    ]);
    expect(at('Les ventes sont en hausse de 3,2 %, soit 0,5 point de mieux que prévu.', '0,5 point')).toMatchObject({
      kind: 'percentage',
      unit: 'pp',
    });
    expect(at('Le chômage est passé de 5,1% à 4,8% au deuxième trimestre.', '4,8%')?.change).toEqual({
      direction: 'down',
      from: 5.1,
    });
  });
});
