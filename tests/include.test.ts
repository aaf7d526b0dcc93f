import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleFacts, ExtractOptions } from '../src/article-facts.js';
import { extract } from '../src/extract.js';

const ARTICLE = readFileSync(new URL('../corpus/lecornu-choigou.txt', import.meta.url), 'utf8');
const ALL = extract(ARTICLE);

/** The facts without the ids of the quotes they stand in. */
function unlinked(facts: ArticleFacts['dates'] | ArticleFacts['figures']) {
  return facts.map((fact) => ({ ...fact, quote: null }));
}

describe('include', () => {
  test('reads only what is asked for, and the same as among all the others', () => {
    const dates = extract(ARTICLE, { include: ['dates'] });
    expect(dates).toMatchObject({ figures: [], quotes: [], speakers: [] });
    expect(dates.dates).toEqual(unlinked(ALL.dates));
    expect(dates.sentences).toEqual(ALL.sentences);
    expect(dates.publication).toEqual(ALL.publication);

    const figures = extract(ARTICLE, { include: ['figures'] });
    expect(figures).toMatchObject({ dates: [], quotes: [], speakers: [] });
    expect(figures.figures).toEqual(unlinked(ALL.figures));

    const quotes = extract(ARTICLE, { include: ['quotes'] });
    expect(quotes).toMatchObject({ dates: [], figures: [] });
    expect(quotes).toMatchObject({ quotes: ALL.quotes, speakers: ALL.speakers });
  });

  test('all kinds are the default; none leaves the sentences', () => {
    expect(extract(ARTICLE, { include: ['quotes', 'figures', 'dates'] })).toEqual(ALL);
    expect(extract(ARTICLE, { include: [] })).toMatchObject({ dates: [], figures: [], quotes: [], speakers: [] });
  });

  test.each([
    [['dates', 'names'], "'names'"],
    ['dates', "'dates'"],
    [[undefined], 'undefined'],
    [null, 'null'],
  ])('%j is a RangeError', (include, got) => {
    expect(() => extract(ARTICLE, { include } as unknown as ExtractOptions)).toThrow(
      new RangeError(`options.include: expected an array of 'dates', 'figures' and 'quotes', got ${got}`),
    );
  });
});

describe('maxLength', () => {
  test('takes a text just so long, refuses a longer one', () => {
    const text = 'Il pleut à Brest.';
    expect(extract(text, { maxLength: text.length }).sentences).toHaveLength(1);
    expect(() => extract(text, { maxLength: 16 })).toThrow(
      new RangeError('text: 17 UTF-16 code units; maxLength allows 16'),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, '100', null])('%j is a RangeError', (maxLength) => {
    expect(() => extract('', { maxLength } as unknown as ExtractOptions)).toThrow(
      /^options\.maxLength: expected a whole/,
    );
  });

  test('is Infinity by default', () => {
    expect(extract('', { maxLength: Number.POSITIVE_INFINITY })).toEqual(extract(''));
  });
});
