import { describe, expect, test } from 'vitest';
import type { ArticleFacts, Span } from '../src/article-facts.js';
import { type ExtractOptions, extract } from '../src/index.js';
import { corpus, optionsOf } from './corpus.js';

/** Every span of a result, wherever it stands. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value && 'text' in value ? [value as Span, ...inner] : inner;
}

function checkInvariants(text: string, facts: ArticleFacts): void {
  for (const span of spansIn(facts)) expect(text.slice(span.start, span.end)).toBe(span.text);
  facts.sentences.forEach((sentence, i) => {
    expect(sentence.start).toBeGreaterThanOrEqual(facts.sentences[i - 1]?.end ?? 0);
    expect(sentence.end).toBeGreaterThan(sentence.start);
  });
  for (const list of [facts.dates, facts.figures]) {
    list.forEach((fact, i) => {
      expect(fact.start).toBeGreaterThanOrEqual(list[i - 1]?.start ?? 0);
      const sentence = facts.sentences[fact.sentence];
      expect(
        sentence !== undefined && sentence.start <= fact.start && fact.end <= sentence.end,
        `${fact.text} in its sentence`,
      ).toBe(true);
    });
  }
  const starts = facts.quotes.map((quote) => quote.parts[0]?.start ?? -1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const ids = new Set([...facts.dates, ...facts.figures, ...facts.quotes, ...facts.speakers].map((item) => item.id));
  expect(ids.size).toBe(facts.dates.length + facts.figures.length + facts.quotes.length + facts.speakers.length);
  for (const fact of [...facts.dates, ...facts.figures]) if (fact.quote !== null) expect(ids).toContain(fact.quote);
  for (const date of facts.dates) {
    expect(date.anchor !== null).toBe(date.resolution === 'text');
    expect(date.candidates.length > 0).toBe(date.resolution === 'partial');
  }
  for (const quote of facts.quotes) if (quote.speaker) expect(ids).toContain(quote.speaker.id);
}

/** Freezes nothing, changes nothing: the same call gives the same facts. */
describe.each([...corpus('seen'), ...corpus('unseen')].map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
  const facts = extract(gold.text, optionsOf(gold));

  test('keeps the contract', () => checkInvariants(gold.text, facts));

  test('gives the same facts again', () => expect(extract(gold.text, optionsOf(gold))).toEqual(facts));

  test('gives the same values with decomposed accents and CRLF', () => {
    const decomposed = gold.text.normalize('NFD').replace(/\r?\n/g, '\r\n');
    const other = extract(decomposed, optionsOf(gold));
    checkInvariants(decomposed, other);
    expect(other.dates.map((date) => date.value)).toEqual(facts.dates.map((date) => date.value));
    expect(other.figures.map((figure) => figure.value)).toEqual(facts.figures.map((figure) => figure.value));
    expect(other.quotes.map((quote) => quote.parts.length)).toEqual(facts.quotes.map((quote) => quote.parts.length));
  });
});

describe('wrong arguments', () => {
  test.each([[undefined], [null], [42], [{}], [['texte']]])('a text that is %s', (text) => {
    expect(() => extract(text as unknown as string)).toThrow(TypeError);
    expect(() => extract(text as unknown as string)).toThrow(/text: expected a string/);
  });

  test.each([
    [{ publishedAt: 'hier' }, /publishedAt.*ISO 8601/],
    [{ publishedAt: '2024-13' }, /publishedAt/],
    [{ publishedAt: '2023-02-29' }, /publishedAt/],
    [{ publishedAt: '2024-04-03T25:00' }, /publishedAt/],
    [{ publishedAt: '' }, /publishedAt/],
    [{ publishedAt: new Date(0) }, /publishedAt.*a Date object/],
    [{ publishedAt: '2024-04-03', timeZone: 'Paris' }, /timeZone.*IANA/],
    [{ timeZone: '' }, /timeZone/],
    [{ language: 'fr' }, /language.*'auto' or 'fra'/],
    ['2024', /options: expected an object/],
  ])('options %j', (options, message) => {
    expect(() => extract('Bonjour.', options as unknown as ExtractOptions)).toThrow(RangeError);
    expect(() => extract('Bonjour.', options as unknown as ExtractOptions)).toThrow(message);
  });
});

describe('publishedAt', () => {
  test.each([
    ['2024', '2024', 'year'],
    ['2024-04', '2024-04', 'month'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2024-04-03T18:25', '2024-04-03T18:25', 'minute'],
    ['2024-04-03T18:25:00+02:00', '2024-04-03T18:25', 'minute'],
    ['2024-04-03T23:30:00Z', '2024-04-04T01:30', 'minute'],
    ['2024-01-03T23:30:00Z', '2024-01-04T00:30', 'minute'],
  ])('%s', (publishedAt, date, precision) => {
    expect(extract('Il pleut sur la ville.', { publishedAt }).publication).toMatchObject({
      date,
      precision,
      source: 'option',
    });
  });

  test('an instant in another zone', () => {
    const options = { publishedAt: '2024-04-03T01:30:00Z', timeZone: 'America/Montreal' };
    expect(extract('Il pleut sur la ville.', options).publication.date).toBe('2024-04-02T21:30');
  });
});

describe('bad content', () => {
  const pieces: [string, string][] = [
    ['empty text', ''],
    ['white space', ' \n\t\u00a0\u202f\r\n'],
    ['a lone surrogate', 'Le maire a dit \ud800 non mercredi.'],
    ['NUL bytes', 'Le maire\u0000 a dit \u0000non\u0000.'],
    ['one letter, five million times', 'a'.repeat(5_000_000)],
    ['an unclosed mark', 'Le maire a dit: «Nous partirons mercredi et rien.'],
    ['English', 'The mayor said on Wednesday that at least 144 people had been killed.'],
  ];
  test.each(pieces)('%s', (_, text) => {
    const facts = extract(text);
    checkInvariants(text, facts);
    expect(facts.schema).toBe('depeche/1');
  });
});
