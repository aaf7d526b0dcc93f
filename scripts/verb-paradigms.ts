import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Conjugation = Readonly<Record<string, readonly string[]>>;
const file = createRequire(import.meta.url).resolve('french-verbs-lefff/dist/conjugations.json');
const conjugations = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Conjugation>>;

/** The slots of a paradigm, third person: tense of the Lefff and index in it. The infinitive is the eleventh. */
const SLOTS: readonly (readonly [tense: string, index: number])[] = [
  ...(['P', 'I', 'J', 'F', 'C'] as const).flatMap((tense) => [[tense, 2] as const, [tense, 5] as const]),
  ['W', 0],
  ['G', 0],
  ['K', 0],
  ['K', 1],
  ['K', 2],
  ['K', 3],
];

const REGULAR = `e ent ait aient a èrent era eront erait eraient er ant é és ée ées`.split(' ');

function formsOf(lemma: string): readonly string[] {
  // The Lefff has the ressortir of the courts (ressortissait), not the one of surveys (ressort).
  if (lemma === 'ressortir') return formsOf('sortir').map((form) => `res${form}`);
  // The Lefff writes accrû, as only crû of croître is written.
  const circumflex = /^(?:ac|dé)croître$/.test(lemma);
  const conjugation = conjugations[lemma];
  if (conjugation)
    return SLOTS.map(([tense, index]) => {
      const form = conjugation[tense]?.[index] ?? 'NA';
      if (form === 'NA') return '';
      return circumflex && tense === 'K' ? form.replace('û', 'u') : form;
    });
  if (lemma.endsWith('er')) return REGULAR.map((ending) => lemma.slice(0, -2) + ending);
  throw new Error(`the Lefff has no ${lemma}`);
}

function commonPrefix(forms: readonly string[]): string {
  const filled = forms.filter((form) => form !== '');
  let prefix = filled[0] ?? '';
  for (const form of filled) while (!form.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

/**
 * The third-person forms, infinitive and participles of verbs, those with the same endings in one line: `'e,ent,…': 'affirm déclar'`
 * (`0`: no ending; nothing: no such form; `stem=lemma` where the infinitive does not begin with the stem).
 */
export function paradigmLines(lemmas: Iterable<string>): string[] {
  const paradigms = new Map<string, string[]>();
  for (const lemma of new Set(lemmas)) {
    const forms = formsOf(lemma);
    const stem = commonPrefix(forms);
    const endings = forms.map((form) => (form === '' ? '' : form.slice(stem.length) || '0')).join(',');
    const entry = `${stem}${lemma.startsWith(stem) ? '' : `=${lemma}`}`;
    const list = paradigms.get(endings);
    if (list) list.push(entry);
    else paradigms.set(endings, [entry]);
  }
  return [...paradigms].map(([endings, stems]) => `  '${endings}': '${stems.join(' ')}',`);
}
