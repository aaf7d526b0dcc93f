import type { Currency } from '../lexicon/currencies.js';
import type { LexiconEntry } from '../lexicon/lexeme.js';
import { pluralOf } from '../lexicon/persons.js';
import type { ExtensionLexicon } from './extension.js';
import { keyOf } from './forms.js';

/** The words of an extension's units and currencies. */
export function* unitEntriesOf({ units = [], currencies = [] }: ExtensionLexicon): Generator<LexiconEntry> {
  for (const { code, word, plural, least = 0 } of units)
    if (word !== undefined)
      for (const form of formsOf(word, plural)) yield [form, { unit: { kind: 'measure', code, least } }];
  for (const { code, word, plural, ambiguous, countries, hundredth } of currencies) {
    const forms = formsOf(word, plural);
    const currency: Currency = {
      words: forms.join(' '),
      code,
      ...(ambiguous ? { ambiguous } : {}),
      ...(countries === undefined
        ? {}
        : {
            countries: Object.entries(countries).map(
              ([country, beginnings]) => [country, beginnings.map(keyOf).join(' ')] as const,
            ),
          }),
    };
    for (const form of forms) yield [form, { unit: { kind: 'money', currency, code, scale: 1 } }];
    if (hundredth === undefined) continue;
    const cents = formsOf(hundredth);
    const whole: Currency = { words: cents.join(' '), code };
    for (const form of cents) yield [form, { unit: { kind: 'money', currency: whole, code, scale: 0.01 } }];
  }
}

function formsOf(word: string, plural?: string): readonly string[] {
  const singular = keyOf(word);
  const several = plural === undefined ? pluralOf(singular) : keyOf(plural);
  return several === singular ? [singular] : [singular, several];
}

/** Symbols of units, signs and letters of currencies. */
export function symbolsOf({ units = [], currencies = [] }: ExtensionLexicon) {
  const unitSymbols = units.flatMap(({ code, symbols = [] }) => symbols.map((symbol) => [symbol, code] as const));
  const of = (field: 'signs' | 'letters') =>
    currencies.flatMap(({ code, [field]: symbols = [] }) =>
      code === null ? [] : symbols.map((symbol) => [symbol, code] as const),
    );
  return {
    unitSymbols: new Map(unitSymbols),
    moneySigns: new Map(of('signs')),
    moneyLetters: new Map(of('letters')),
  };
}
