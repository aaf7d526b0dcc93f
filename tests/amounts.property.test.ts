import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import './property-seed.js';

const LOCALES = ['fr-FR', 'fr-CH', 'fr-CA', 'fr-BE'];

/** Currencies whose sign, code and name say by themselves what they are. */
const CURRENCIES =
  `EUR USD CHF GBP JPY AUD NZD HKD SGD CAD MXN BRL SEK NOK DKK PLN TRY RUB KRW ZAR NGN MAD DZD EGP SAR`.split(' ');

/** The only figure of `Le groupe a annoncé … mardi.` with what is said there. */
function figureOf(words: string) {
  const text = `Le groupe a annoncé ${words} mardi.`;
  const { figures } = extract(text, { language: 'fra' });
  expect(figures, text).toHaveLength(1);
  return figures[0];
}

/** What a format rounds a value to. */
function written(format: Intl.NumberFormat, value: number): number {
  const parts = format.formatToParts(value);
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'decimal' || type === 'fraction');
  const sign = parts.some(({ type }) => type === 'minusSign') ? '-' : '';
  return Number(sign + digits.map(({ type, value: part }) => (type === 'decimal' ? '.' : part)).join(''));
}

const amounts = fc.integer({ min: 0, max: 9 }).chain((size) => fc.integer({ min: 10, max: 10 ** (size + 2) }));

describe('amounts as Intl.NumberFormat writes them', () => {
  for (const locale of LOCALES) {
    for (const currencyDisplay of ['symbol', 'code'] as const) {
      test(`money by its ${currencyDisplay}: ${locale}`, () => {
        fc.assert(
          fc.property(amounts, fc.constantFrom(...CURRENCIES), (hundredths, currency) => {
            // In Canada the bare sign is its own dollar, which a sentence alone does not say
            if (locale === 'fr-CA' && currency === 'CAD' && currencyDisplay === 'symbol') return;
            const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
            const words = format.format(hundredths / 100);
            const value = written(format, hundredths / 100);
            expect(figureOf(words), words).toMatchObject({ kind: 'money', unit: currency, value, text: words });
          }),
          { numRuns: 150, seed: 4217 },
        );
      });
    }
    test(`percentages: ${locale}`, () => {
      const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: -99999, max: 999999 }), (value) => {
          const words = format.format(value / 1e4);
          const figure = figureOf(words);
          expect(figure, words).toMatchObject({ kind: 'percentage', unit: '%' });
          expect(figure?.value, words).toBeCloseTo(written(format, value / 1e4), 6);
        }),
        { numRuns: 150, seed: 100 },
      );
    });
  }
});
