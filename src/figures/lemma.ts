import { FEMININE_ENDINGS, FEMININES } from '../lexicon/feminines.js';
import { withoutAccents } from '../lexicon/lexicon.js';
import { singularByEnding } from '../lexicon/noun-endings.js';
import {
  NOUNS_IN_E,
  NOUNS_IN_EE,
  OTHER_PLURALS,
  OWN_PLURAL_ENDINGS,
  OWN_PLURALS,
} from '../lexicon/noun-lemmas.generated.js';

interface Plurals {
  readonly ownEndings: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlyMap<string, string>;
}

let plurals: Plurals | null = null;

/** Plurals of other languages that wires keep. */
const LOANS: ReadonlyMap<string, string> = new Map(
  ['match', 'sandwich', 'sketch', 'crash', 'flash', 'box', 'coach', 'lunch', 'ranch', 'punch']
    .map((noun) => [`${noun}es`, noun])
    .concat([
      ['pacs', 'pacs'],
      ['maxima', 'maximum'],
      ['minima', 'minimum'],
      ['scenarii', 'scénario'],
      ['yeux', 'œil'],
      ['gentilshommes', 'gentilhomme'],
      ['bonshommes', 'bonhomme'],
    ]) as [string, string][],
);

/** The tables, built when the first noun is asked for. */
function table(): Plurals {
  plurals ??= {
    ownEndings: new Set(OWN_PLURAL_ENDINGS.split(' ')),
    own: new Set(OWN_PLURALS.split(' ')),
    others: new Map(
      OTHER_PLURALS.split(' ').map((entry) => {
        const [plural = '', singular = plural.slice(0, -1)] = entry.split(':');
        return [plural, singular] as const;
      }),
    ),
  };
  return plurals;
}

/** First parts of compounds that are verbs or prepositions: the compound does not change (`porte-avions`, `sous-sol`). */
const UNCHANGED_FIRST =
  /^(?:porte|lance|brise|casse|essuie|tire|gratte|garde|lave|sèche|passe|ouvre|coupe|abat|face|tête|deux|trois|quatre)$/;

/** Prepositions inside a compound. */
const INVARIABLE_PART = /^(?:sous|hors|sans|dans|vers)$/;

let accented: ReadonlyMap<string, string> | null = null;

/** The noun of a headline in capitals, which has lost its accents: `blesses` → `blessés`. Nouns of persons only. */
export function withAccents(form: string): string {
  accented ??= new Map(
    [...FEMININES.values()]
      .filter((noun) => /[^a-z]/.test(noun))
      .map((noun) => [`${withoutAccents(noun)}s`, `${noun}s`]),
  );
  return accented.get(form) ?? form;
}

/** The dictionary form of a noun: singular, and masculine where that is the entry (`blessées` → `blessé`, `femmes` → `femme`). */
export function nounLemma(form: string): string {
  const hyphen = form.indexOf('-');
  if (hyphen > 0) {
    if (UNCHANGED_FIRST.test(form.slice(0, hyphen))) return form;
    return form
      .split('-')
      .map((part) => (INVARIABLE_PART.test(part) ? part : singular(part)))
      .join('-');
  }
  return masculine(singular(form));
}

function singular(form: string): string {
  const loan = LOANS.get(form);
  if (loan !== undefined) return loan;
  if (!/[sx]$/.test(form) || form.length < 4) return form;
  const { own, ownEndings, others } = table();
  if (own.has(form)) return form;
  return others.get(form) ?? singularByEnding(form, ownEndings);
}

function masculine(form: string): string {
  if (!form.endsWith('e')) return form;
  const known = FEMININES.get(form);
  if (known !== undefined) return known;
  for (const [feminine, ending, own] of FEMININE_ENDINGS) {
    if (form.length > feminine.length + 1 && form.endsWith(feminine))
      return own.has(form) ? form : form.slice(0, -feminine.length) + ending;
  }
  return form;
}

let participleLike: { readonly e: ReadonlySet<string>; readonly ee: ReadonlySet<string> } | null = null;

/** Whether a plural ends as a past participle does and is no noun that the Lefff has: `considérés`, but `blessés`, `lycées`. */
export function isParticiple(plural: string): boolean {
  const stem = /^(.+?)(ées|és)$/.exec(plural);
  if (stem === null || /(?:it|ac)é/.test(plural)) return false;
  participleLike ??= { e: new Set(NOUNS_IN_E.split(' ')), ee: new Set(NOUNS_IN_EE.split(' ')) };
  const [, root = '', ending] = stem;
  return !participleLike.e.has(root) && !(ending === 'ées' && participleLike.ee.has(root));
}
