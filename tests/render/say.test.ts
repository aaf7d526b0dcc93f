import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../../src/article-facts.js';
import { messagesOf } from '../../src/report/messages/index.js';
import { sayDate } from '../../src/report/say-date.js';
import { sayChange, sayFigure, signFigure } from '../../src/report/say-figure.js';
import { extentOfValue } from '../../src/report/timex.js';

const [fr, en] = [messagesOf('fr'), messagesOf('en')];

/** Spaces that do not break are a matter of the language's typography, and of Intl's version. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');

describe('dates in words', () => {
  test.each([
    ['2024-04-03', 'date', 'mercredi 3 avril 2024', 'Wednesday 3 April 2024'],
    ['2025-01-01', 'date', 'mercredi 1er janvier 2025', 'Wednesday 1 January 2025'],
    ['2024-04-03TEV', 'time', 'mercredi 3 avril 2024, soir', 'Wednesday 3 April 2024, evening'],
    ['2024-04-03T18:30Z', 'time', 'mercredi 3 avril 2024, 18:30 GMT', 'Wednesday 3 April 2024, 18:30 GMT'],
    ['2022-10', 'date', 'octobre 2022', 'October 2022'],
    ['2024-W14', 'date', 'semaine du 1er avril au 7 avril 2024', 'week of 1 April to 7 April 2024'],
    ['2024-W14-WE', 'date', 'week-end du 6 avril au 7 avril 2024', 'weekend of 6 April to 7 April 2024'],
    ['2023-WI', 'date', 'hiver 2023', 'winter 2023'],
    ['2025-Q2', 'date', '2e trimestre 2025', 'Q2 2025'],
    ['199', 'date', 'années 1990', 'the 1990s'],
    ['11', 'date', '12e siècle', '12th century'],
    ['P4M', 'duration', '4 mois', '4 months'],
    ['PT1H30M', 'duration', '1 heure 30 minutes', '1 hour 30 minutes'],
    ['PXM', 'duration', 'quelques mois', 'several months'],
    ['XXXX-WXX-3', 'date', 'un mercredi', 'a Wednesday'],
    ['XXXX-WXX-5', 'set', 'chaque vendredi', 'every Friday'],
    ['PAST_REF', 'date', 'par le passé', 'in the past'],
    [
      '2024-04-03/2024-04-05',
      'date',
      'de mercredi 3 avril 2024 à vendredi 5 avril 2024',
      'Wednesday 3 April 2024 to Friday 5 April 2024',
    ],
    ['BC0052', 'date', 'BC0052', 'BC0052'],
  ] as const)('%s', (value, type, french, english) => {
    expect(plain(sayDate({ value, type }, fr))).toBe(french);
    // Some versions of Intl put a comma behind the weekday.
    expect(plain(sayDate({ value, type }, en)).replace(/day, (?=\d)/g, 'day ')).toBe(english);
  });
});

describe('figures in words', () => {
  const figure = (given: Partial<FigureFact>): FigureFact => ({
    ...{ start: 0, end: 1, text: 'x', id: 'f1', sentence: 0, kind: 'count', value: null, min: null, max: null },
    ...{ modifier: 'exact', unit: null, counted: null, definite: false, change: null, score: null, quote: null },
    ...given,
  });
  test.each([
    [{ value: 144, min: 144, modifier: 'at-least' }, 'au moins 144', '≥ 144'],
    [{ kind: 'money', value: 900_000, unit: 'EUR', modifier: 'about' }, 'environ 900 000 €', '≈ 900 000 €'],
    [{ kind: 'money', value: 12.5, unit: 'EUR' }, '12,50 €', '12,50 €'],
    [{ kind: 'money', value: 7, unit: '?' }, '7 ?', '7 ?'],
    [{ kind: 'measure', value: 21, unit: 'Cel' }, '21 °C', '21 °C'],
    [{ min: 220, max: 250, modifier: 'between' }, 'de 220 à 250', 'de 220 à 250'],
    [{ min: 20, modifier: 'vague' }, '20 au moins, sans précision', '20 au moins, sans précision'],
    [
      {
        kind: 'score',
        score: [
          [6, 4],
          [7, 6],
        ],
      },
      '6–4, 7–6',
      '6–4, 7–6',
    ],
    [{ kind: 'age', value: 19, unit: 'a' }, '19 ans', '19 ans'],
    [{ kind: 'ordinal', value: 1 }, '1er', '1er'],
    [{ kind: 'multiple', value: 3 }, '× 3', '× 3'],
  ] satisfies [Partial<FigureFact>, string, string][])('%j', (given, words, signs) => {
    expect(plain(sayFigure(figure(given), fr))).toBe(words);
    expect(plain(signFigure(figure(given), fr))).toBe(signs);
  });

  test('a change', () => {
    const change = { direction: 'up', from: 11 } as const;
    expect(plain(sayChange(figure({ kind: 'percentage', value: 38, unit: '%', change }), fr))).toBe(
      '↗ en hausse, contre 11 %',
    );
  });
});

describe('the place of a value in time', () => {
  const day = (iso: string): number => Date.parse(`${iso}Z`);
  test.each([
    ['2024-02', '2024-02-01T00:00', '2024-03-01T00:00'],
    ['2024-W14', '2024-04-01T00:00', '2024-04-08T00:00'],
    ['2020-W53-7', '2021-01-03T00:00', '2021-01-04T00:00'],
    ['2023-WI', '2023-12-01T00:00', '2024-03-01T00:00'],
    ['2024-04-03T18:30', '2024-04-03T18:30', '2024-04-03T18:31'],
    ['199', '1990-01-01T00:00', '2000-01-01T00:00'],
  ])('%s', (value, start, end) => {
    expect(extentOfValue(value)).toEqual({ start: day(start), end: day(end) });
  });
  test.each(['XXXX-WXX-3', 'P4M', 'PAST_REF', 'BC0052'])('%s stands nowhere', (value) => {
    expect(extentOfValue(value)).toBeNull();
  });
});
