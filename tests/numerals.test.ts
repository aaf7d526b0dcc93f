import fc from 'fast-check';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french } from 'n2words/fr-FR';
import { describe, expect, test } from 'vitest';
import { isAge } from '../src/numerals/read-age.js';
import { readNumeral } from '../src/numerals/read-numeral.js';
import { scanText } from '../src/text/scan.js';
import './property-seed.js';

/** The value of the number that is the whole of `text`; NaN when it is not read to its end. */
function valueIn(text: string): number {
  const scan = scanText(text);
  const numeral = readNumeral(scan, 0);
  return numeral !== null && numeral.end === scan.tokens.length ? numeral.value : Number.NaN;
}

/** Swiss French says huitante where the Belgian says quatre-vingts. */
const swiss = (value: number) =>
  belgian(value)
    .replace(/quatre-vingts?/g, 'huitante')
    .replace(/huitante-un\b/g, 'huitante et un');

/** The rules of 1990 join every word of a number with hyphens. */
const reformed = (words: string) => words.replaceAll(' ', '-');

/** Integers of every size alike, to 10¹². */
const integers = fc.integer({ min: 0, max: 12 }).chain((size) => fc.integer({ min: 0, max: 10 ** size }));

describe('numbers in words', () => {
  const spellings: Record<string, (value: number) => string> = { french, belgian, swiss };
  for (const [name, spell] of Object.entries(spellings)) {
    test(`every integer to a thousand: ${name}`, () => {
      for (let value = 0; value <= 1000; value++) {
        expect(valueIn(spell(value)), spell(value)).toBe(value);
        expect(valueIn(reformed(spell(value))), reformed(spell(value))).toBe(value);
      }
    });
    test(`any integer to 10¹²: ${name}, older spelling and that of 1990`, () => {
      fc.assert(
        fc.property(integers, (value) => {
          const words = spell(value);
          expect(valueIn(words), words).toBe(value);
          expect(valueIn(reformed(words)), reformed(words)).toBe(value);
          expect(valueIn(words.toUpperCase()), words.toUpperCase()).toBe(value);
        }),
        { numRuns: 2000, seed: 1990 },
      );
    });
  }
});

describe('numbers in digits', () => {
  for (const locale of ['fr-FR', 'fr-CH', 'fr-CA', 'fr-BE', 'fr-LU']) {
    test(`as Intl.NumberFormat writes them for ${locale}`, () => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
      fc.assert(
        fc.property(integers, fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
          expect(valueIn(format.format(whole)), format.format(whole)).toBe(whole);
          const value = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
          // a whole number of thousandths, so that nothing is rounded; three digits behind a comma that are all 0 are not written
          expect(valueIn(format.format(value)), format.format(value)).toBeCloseTo(value, 3);
        }),
        { numRuns: 1000, seed: 1515 },
      );
    });
  }
});

const NUMBERS: readonly (readonly [text: string, value: number])[] = [
  ['3 200', 3200],
  ['3\u00a0200', 3200],
  ['48\u202f500', 48500],
  ['1.234.567', 1234567],
  ["100'000", 100000],
  ['100’000', 100000],
  ['10,000', 10000],
  ['1,234,567', 1234567],
  ['1,5', 1.5],
  ['6.1', 6.1],
  ['0,125', 0.125],
  ['1,5 milliard', 1.5e9],
  ['1,1 milliard', 1.1e9],
  ['4,35 millions', 4350000],
  ['12 millions et demi', 12.5e6],
  ['un million et demi', 1.5e6],
  ['trois millions', 3e6],
  ['3 mille', 3000],
  ['2 millions 300 mille', 2300000],
  ['1 million 200.000', 1200000],
  ['cent mille milliards', 1e14],
  ['deux douzaines', 24],
  ['une vingtaine', 20],
  ['une dizaine de milliers', 10000],
  ['un demi-million', 500000],
  ['un quart de million', 250000],
  ['deux et demi', 2.5],
  ['trois virgule deux', 3.2],
  ['mil neuf cent', 1900],
  ['quatre vingt douze', 92],
];

describe('numbers as wires write them', () => {
  for (const [text, value] of NUMBERS) test(text, () => expect(valueIn(text)).toBe(value));

  test('vague quantities have the unit they count in', () => {
    for (const [text, unit] of [
      ['des dizaines', 10],
      ['plusieurs centaines de milliers', 100000],
      ['quelques millions', 1e6],
    ] as const) {
      expect(readNumeral(scanText(text), 0)).toMatchObject({ value: unit, vague: true });
    }
  });

  test('what is no number', () => {
    for (const text of ['des', 'plusieurs', 'un peu', 'mil', 'troisième'])
      expect(readNumeral(scanText(text), 0)?.value ?? null).toBe(text === 'un peu' ? 1 : null);
  });
});

const AGES = [
  'un homme de ⟦31⟧ ans',
  'sa fille de ⟦huit⟧ ans',
  'âgé de ⟦31⟧ ans',
  'Agée d’à peine ⟦31⟧ ans',
  'Ana Costa, ⟦42⟧ ans, architecte',
  'le capitaine (⟦34⟧ ans)',
  'morte à ⟦91⟧ ans',
  "à l'âge de ⟦91⟧ ans",
  'les plus de ⟦75⟧ ans',
  'des enfants de moins de ⟦cinq⟧ ans',
  'un nourrisson de ⟦cinq⟧ mois',
  'elle a ⟦12⟧ ans',
  'la réalisatrice suédoise de ⟦29⟧ ans, lauréate',
  'le Suédois de ⟦22⟧ ans',
  'auprès de personnes de ⟦18⟧ ans et plus',
];

const DURATIONS = [
  'une peine de ⟦dix⟧ ans',
  'un mandat de ⟦quatre⟧ ans',
  'condamné à ⟦dix⟧ ans de prison',
  'à ⟦quatre⟧ ans des Jeux',
  'il y a ⟦dix⟧ ans',
  'depuis ⟦deux⟧ ans',
  'un emprunt à ⟦10⟧ ans',
  'un contrat de ⟦3⟧ ans',
  'une interdiction de stade de ⟦cinq⟧ ans',
  'pendant ⟦trois⟧ mois',
];

describe('ages', () => {
  const ageAt = (marked: string) => {
    const scan = scanText(marked.replace(/[⟦⟧]/g, ''));
    return isAge(
      scan,
      scan.tokens.findIndex((token) => token.start >= marked.indexOf('⟦')),
    );
  };
  for (const text of AGES) test(`age: ${text}`, () => expect(ageAt(text)).toBe(true));
  for (const text of DURATIONS) test(`duration: ${text}`, () => expect(ageAt(text)).toBe(false));
});
