/**
 * Writes src/lexicon/first-names.generated.ts: the first names of the languages of the news in Latin letters, with the sex that
 * they tell, from the locales of @faker-js/faker. Left out: what is a word of the lexicon or a French noun, which a capital at the
 * head of a sentence would turn into somebody. Run: npx tsx scripts/make-first-names.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { FIRST_NAMES } from '../src/lexicon/first-names.js';
import { frenchLexicon } from '../src/lexicon/lexicon.js';
import { PersonClass } from '../src/lexicon/persons.js';

const require = createRequire(import.meta.url);
const nouns = JSON.parse(readFileSync(require.resolve('french-words-gender-lefff/dist/words.json'), 'utf8')) as Record<
  string,
  string
>;

/** Taken whole; a name of the other locales counts when two of them have it. */
const FRENCH = ['fr', 'fr_SN'] as const;
const SHORT =
  `de_CH es es_MX pt_BR pt_PT nl_BE pl hu sv nb_NO da fi sl_SI sr_RS_latin hr en_GH en_NG yo_NG ro_MD`.split(' ');
const LONG = `fr_BE fr_CH en en_IN en_ZA de de_AT it nl tr cs_CZ sk ro lv az id_ID`.split(' ');
/** Words of other kinds that no list here has. */
const WORDS = new Set(
  'constant juste parfait prudent chance prince king major royal angel union gloire ville maison'.split(' '),
);

type Sex = 'f' | 'm';
interface Given {
  readonly sexes: Set<Sex>;
  readonly locales: Set<string>;
  french: Sex | 'both' | null;
}

const given = new Map<string, Given>();
function collect(locale: string): void {
  const names = (
    allLocales as Record<string, { person?: { first_name?: Partial<Record<'female' | 'male', unknown>> } }>
  )[locale]?.person?.first_name;
  for (const [sex, list] of [
    ['f', names?.female],
    ['m', names?.male],
  ] as const) {
    if (!Array.isArray(list)) continue;
    for (const name of list) {
      if (typeof name !== 'string' || !/^[\p{Script=Latin}]{3,}$/u.test(name)) continue;
      const form = name.toLowerCase().normalize('NFC');
      const known = given.get(form) ?? { sexes: new Set(), locales: new Set(), french: null };
      known.sexes.add(sex);
      known.locales.add(locale);
      if ((FRENCH as readonly string[]).includes(locale))
        known.french = known.french === null || known.french === sex ? sex : 'both';
      given.set(form, known);
    }
  }
}
for (const locale of [...FRENCH, ...SHORT, ...LONG]) collect(locale);

const own = new Set(`${FIRST_NAMES.f} ${FIRST_NAMES.m}`.trim().split(/\s+/));
const lexicon = frenchLexicon();
/** Whether a form is another word of French, or a place. */
function isWord(form: string): boolean {
  const lexeme = lexicon.findForm(form);
  const classes = lexeme?.person?.classes ?? 0;
  return (
    WORDS.has(form) ||
    form in nouns ||
    (lexeme !== null &&
      ((classes & ~PersonClass.FIRST_NAME) !== 0 ||
        lexeme.grammar !== 0 ||
        lexeme.numeral !== null ||
        lexeme.calendar !== null ||
        lexeme.unit !== null ||
        lexeme.speech !== null))
  );
}

const lists: Record<Sex, string[]> = { f: [], m: [] };
for (const [form, { sexes, locales, french }] of given) {
  if (own.has(form) || isWord(form)) continue;
  const short = [...locales].some((locale) => SHORT.includes(locale));
  if (french === null && !short && locales.size < 2) continue;
  const told = french ?? (sexes.size === 1 ? [...sexes][0] : 'both');
  if (told !== 'm') lists.f.push(form);
  if (told !== 'f') lists.m.push(form);
}
const lines = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => a.localeCompare(b, 'fr'))
    .join(' ')
    .replace(/(.{100,130}) /g, '$1\n    ');
writeFileSync(
  new URL('../src/lexicon/first-names.generated.ts', import.meta.url),
  `// Written by scripts/make-first-names.ts from @faker-js/faker (MIT). Do not edit: run the script again.

/** More first names, with the sex that they tell; a name in both lists tells none. */
export const MORE_FIRST_NAMES = {
  f: \`
    ${lines(lists.f)}
  \`,
  m: \`
    ${lines(lists.m)}
  \`,
} as const;
`,
);
console.log(lists.f.length, lists.m.length);
