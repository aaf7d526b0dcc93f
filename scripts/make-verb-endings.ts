/**
 * Writes src/lexicon/verb-endings.generated.ts: by which endings a French word shows its tense, learnt from the conjugations of the
 * Lefff (french-verbs-lefff) against the nouns of the same lexicon (french-words-gender-lefff) and the adjectives of fr-compromise.
 * A table holds the fewest endings that sort all these words: the longest ending that a word has is the one that counts.
 * Run: npx tsx scripts/make-verb-endings.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { grammarEntries } from '../src/lexicon/grammar.js';
import { Grammar } from '../src/lexicon/lexeme.js';
import { SCHEDULING_VERBS } from '../src/lexicon/scheduling-verbs.js';
import { SPEECH_VERBS } from '../src/lexicon/speech-lemmas.js';

type Conjugation = Readonly<Record<string, readonly string[]>>;
const require = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(require.resolve(file), 'utf8'));
const conjugations = read('french-verbs-lefff/dist/conjugations.json') as Readonly<Record<string, Conjugation>>;
const genders = read('french-words-gender-lefff/dist/words.json') as Readonly<Record<string, string>>;
const french = require('fr-compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
const tagged = Object.entries(french.model().one.lexicon).map(([word, tags]) => [word, [tags].flat()] as const);

const PLAIN = /^[a-zàâäçéèêëîïôöùûüœæ]+$/;

/** The verbs of general use: those that fr-compromise has, and the verbs of saying. */
const verbs = new Set([
  'être',
  'avoir',
  ...tagged.filter(([word, tags]) => tags.includes('Infinitive') && conjugations[word]).map(([word]) => word),
  ...SPEECH_VERBS.trim()
    .split(/\s+/)
    .map((entry) => entry.split(':')[0] ?? '')
    .filter((lemma) => conjugations[lemma]),
]);

/** Words that are no verbs, with the plurals that are made by rule. */
const others = new Set<string>();
for (const word of Object.keys(genders)) {
  if (!PLAIN.test(word)) continue;
  others.add(word);
  others.add(`${word}s`);
  // `journée`, `avis`, `suite`: what is left without -e or -s must not pass for a participle.
  if (/[es]$/.test(word)) others.add(word.slice(0, -1));
}
for (const [word, tags] of tagged)
  if (PLAIN.test(word) && tags.some((tag) => /Adjective|Adverb|Noun|Singular|Plural|Unit|Preposition/.test(tag)))
    others.add(word);

/** Infinitives that are far more often a noun or an adjective. */
const NOUNS = new Set(
  'boucher boulanger clocher cocher conseiller corner fier flipper manager noyer officier scanner'.split(' '),
);

// The closed classes are no verbs either, save the forms of être and avoir.
for (const [word, { grammar = 0 }] of grammarEntries())
  if ((grammar & (Grammar.AUXILIARY | Grammar.VERB | Grammar.PARTICIPLE)) === 0) others.add(word);

const form = (lemma: string, tense: string, index: number): string => {
  const found = conjugations[lemma]?.[tense]?.[index];
  return found === undefined || found === 'NA' ? '' : found;
};

/** Labels words by `of`; a noun wins over a simple past that is spelt the same (`opéra`), and gives way to other verb forms. */
function labelled(positive: Iterable<readonly [string, string]>, fits: RegExp): Map<string, string> {
  const labels = new Map<string, string>();
  for (const word of others) if (fits.test(word)) labels.set(word, '-');
  for (const [word, label] of positive)
    if (word !== '' && fits.test(word) && !(label === 'p' && others.has(word))) labels.set(word, label);
  return labels;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly labels: Set<string>;
  readonly cost: Map<string, number>;
  cheapest: string;
}

const node = (): Node => ({ children: new Map(), labels: new Set(), cost: new Map(), cheapest: '-' });

/** The fewest endings that give each word its label, the longest one deciding; `^` stands before a whole word. */
function endings(labels: ReadonlyMap<string, string>): [ending: string, label: string][] {
  const root = node();
  for (const [word, label] of labels) {
    let at = root;
    at.labels.add(label);
    for (const letter of [...`^${word}`].reverse()) {
      let next = at.children.get(letter);
      if (next === undefined) at.children.set(letter, (next = node()));
      at = next;
      at.labels.add(label);
    }
  }
  const price = (at: Node, label: string): number =>
    Math.min(at.cost.get(label) ?? Number.POSITIVE_INFINITY, 1 + (at.cost.get(at.cheapest) ?? 0));
  const weigh = (at: Node): void => {
    for (const child of at.children.values()) weigh(child);
    for (const label of at.labels) {
      let sum = 0;
      for (const child of at.children.values()) sum += price(child, label);
      at.cost.set(label, sum);
    }
    at.cheapest = [...at.cost].reduce((best, next) => (next[1] < best[1] ? next : best))[0];
  };
  weigh(root);
  const rules: [string, string][] = [];
  const write = (at: Node, inherited: string, ending: string): void => {
    let label = inherited;
    if ((at.cost.get(label) ?? Number.POSITIVE_INFINITY) > 1 + (at.cost.get(at.cheapest) ?? 0)) {
      label = at.cheapest;
      rules.push([ending, label]);
    }
    for (const [letter, child] of at.children) write(child, label, letter + ending);
  };
  write(root, '-', '');
  return rules;
}

function* formsOf(lemmas: Iterable<string>, slots: readonly (readonly [string, number, string])[]) {
  for (const lemma of lemmas)
    for (const [tense, index, label] of slots) yield [form(lemma, tense, index), label] as const;
}

/** Groups the endings by their label: `f:era ira …`. */
function text(rules: readonly (readonly [string, string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [ending, label] of rules) groups.set(label, [...(groups.get(label) ?? []), ending]);
  return [...groups].map(([label, list]) => `${label}:${list.sort().join(' ')}`).join(';');
}

const tables = {
  /** Words on -a: future (f), simple past (p). The other persons of the future and the conditional are read from this one. */
  A_ENDINGS: endings(
    labelled(
      formsOf(verbs, [
        ['J', 2, 'p'],
        ['F', 2, 'f'],
      ]),
      /..a$/,
    ),
  ),
  /** Words on -ait: no imperfects. */
  AIT_ENDINGS: endings(labelled(formsOf(verbs, [['I', 2, 'i']]), /ait$/)),
  /** Words on -rent: simple pasts (`offrirent`) among presents (`tirent`, `assurent`). */
  RENT_ENDINGS: endings(
    labelled([...formsOf(verbs, [['J', 5, 'p']]), ...formsOf(verbs, [['P', 5, '-']])], /(?:i|u|n)rent$/),
  ),
  /** Words on -t in the simple past that are no present (`vint`, `voulut`). */
  T_ENDINGS: endings(
    labelled(
      [
        ...formsOf(verbs, [
          ['J', 2, 'p'],
          ['P', 2, '-'],
        ]),
        ...formsOf(verbs, [['P', 2, '-']]),
      ],
      /(?:it|ut|nt)$/,
    ),
  ),
  /** Masculine singular participles. */
  PARTICIPLE_ENDINGS: endings(labelled(formsOf(verbs, [['K', 0, 'k']]), /(?:[éiust])$/)),
  INFINITIVE_ENDINGS: endings(
    labelled(
      [...verbs].map((lemma) => [lemma, NOUNS.has(lemma) ? '-' : 'w'] as const),
      /(?:er|ir|re)$/,
    ),
  ),
};

const scheduled = new Set<string>();
for (const lemma of SCHEDULING_VERBS.trim().split(/\s+/))
  for (const index of [2, 5]) {
    const present = form(lemma, 'P', index);
    if (present === '') throw new Error(`the Lefff has no present of ${lemma}`);
    scheduled.add(present);
  }

/** Their participles, save those of verbs that take être: `est organisé lundi`, and not `est parti lundi`. */
const passives = new Set<string>();
for (const lemma of SCHEDULING_VERBS.trim().split(/\s+/))
  if (!/^(?:re)?(?:aller|arriver|partir|entrer|ntrer|rentrer|tourner|sortir|venir|comparaître)$/.test(lemma))
    passives.add(form(lemma, 'K', 0));

const lines = Object.entries(tables).map(([name, rules]) => `export const ${name} =\n  '${text(rules)}';`);
const file = `// Generated by scripts/make-verb-endings.ts from french-verbs-lefff, french-words-gender-lefff (LGPLLR) and fr-compromise (MIT). Do not edit.
// Endings after their label, \`-\` for no verb; the longest ending of a word counts, and \`^\` stands before a whole word.
${lines.join('\n')}
/** Third persons of the present of the verbs in scheduling-verbs.ts. */
export const SCHEDULING_FORMS =
  '${[...scheduled].join(' ')}';
/** Their passive participles, masculine singular. */
export const SCHEDULING_PARTICIPLES =
  '${[...passives].join(' ')}';
`;
writeFileSync(new URL('../src/lexicon/verb-endings.generated.ts', import.meta.url), file);
console.log(
  Object.entries(tables)
    .map(([name, rules]) => `${name} ${rules.length}`)
    .join(', '),
  `${file.length} characters`,
);
