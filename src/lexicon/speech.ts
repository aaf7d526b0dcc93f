import type { LexiconEntry } from './lexeme.js';
import { NOUN_FORMS, SPEECH_NOUNS, SPEECH_VERBS } from './speech-lemmas.js';
import { SPEECH_PARADIGMS } from './speech-verbs.generated.js';

/** What a verb of saying takes, as bits; the letters are those of SPEECH_VERBS. */
export enum Takes {
  /** A clause with que. */
  QUE = 1 << 0,
  /** An infinitive. */
  INFINITIVE = 1 << 1,
  /** De and an infinitive. */
  DE = 1 << 2,
  /** À and an infinitive. */
  A = 1 << 3,
  /** A question. */
  QUESTION = 1 << 4,
  /** An incise, with or without marks. */
  INCISE = 1 << 5,
  /** An incise beside marks only. */
  MARKED_INCISE = 1 << 6,
  /** Marked words anywhere in what it governs. */
  OBJECT = 1 << 7,
  /** Marked words close behind it. */
  NEAR = 1 << 8,
  /** Its object can be a person or an institution. */
  PERSON = 1 << 9,
  /** Only inverted with on. */
  ON = 1 << 10,
}

const LETTERS: Readonly<Record<string, number>> = {
  q: Takes.QUE,
  i: Takes.INFINITIVE,
  d: Takes.DE,
  a: Takes.A,
  s: Takes.QUESTION,
  n: Takes.INCISE | Takes.MARKED_INCISE,
  m: Takes.MARKED_INCISE,
  o: Takes.OBJECT | Takes.NEAR,
  w: Takes.NEAR,
  p: Takes.PERSON,
  k: Takes.ON,
};

/** What a word form of the speech lexicon can be, as bits: `dit` is present, passé simple and participle. */
export enum Form {
  FINITE = 1 << 0,
  CONDITIONAL = 1 << 1,
  INFINITIVE = 1 << 2,
  /** Present participle. */
  GERUND = 1 << 3,
  PARTICIPLE = 1 << 4,
  SINGULAR = 1 << 5,
  PLURAL = 1 << 6,
  /** A noun or adjective at least as often: `note`, `juge`. */
  NOUN = 1 << 7,
  /** A noun that introduces words: `réponse`. */
  CUE_NOUN = 1 << 8,
  /** The head of an expression that names a source: `selon`, `d'après`, `aux yeux de`. */
  PREPOSITION = 1 << 9,
  /** A form of faire, laisser or mettre, which reports with what follows it only. */
  LIGHT = 1 << 10,
}

/** A word form that can report speech. */
export interface SpeechWord {
  /** Infinitive of the verb, without se; the noun or preposition as it is. */
  readonly lemma: string;
  /** Bits of {@link Takes}. */
  readonly takes: number;
  /** Bits of {@link Takes} when the verb is reflexive. */
  readonly takesReflexive: number;
  /** Bits of {@link Form}. */
  readonly form: number;
}

/** The slots of a paradigm in speech-verbs.generated.ts, in its order. */
export const SLOTS: readonly number[] = [
  ...[0, 1, 2, 3].flatMap(() => [Form.FINITE | Form.SINGULAR, Form.FINITE | Form.PLURAL]),
  Form.CONDITIONAL | Form.SINGULAR,
  Form.CONDITIONAL | Form.PLURAL,
  Form.INFINITIVE,
  Form.GERUND,
  Form.PARTICIPLE,
  Form.PARTICIPLE,
  Form.PARTICIPLE,
  Form.PARTICIPLE,
];
const INFINITIVE_SLOT = 10;

/** Heads of the expressions that name a source; how each is read stands in src/quotes/read-preposition.ts. */
const PREPOSITIONS = [
  'selon',
  'après',
  'pour',
  'yeux',
  'avis',
  'aveu',
  'dires',
  'dire',
  'croire',
  'source',
  'sources',
  'écouter',
  'entendre',
];

/** Verbs that report with their complement only: `faire savoir`, `laisser entendre`, `mettre en garde`. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(['faire', 'laisser', 'mettre']);

/** Verbs that report by themselves, and otherwise with a complement: `croit savoir`. */
const ALSO_LIGHT: ReadonlySet<string> = new Set(['croire']);

function bitsOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= LETTERS[letter] ?? 0;
  return bits;
}

/** Speech verbs in their forms, noun cues, prepositions of attribution. */
export function* speechEntries(): Generator<LexiconEntry> {
  const classes = new Map<string, { plain: number; reflexive: number }>();
  for (const line of SPEECH_VERBS.trim().split(/\s+/)) {
    const [lemma = '', letters = ''] = line.split(':');
    const [plain = '', reflexive = plain] = letters.split('/');
    classes.set(lemma, { plain: bitsOf(plain), reflexive: bitsOf(reflexive) });
  }
  const words = new Map<string, SpeechWord>();
  const add = (word: string, lemma: string, takes: number, takesReflexive: number, form: number) => {
    const known = words.get(word);
    // Two verbs can share a form; the first of them in the list is the commoner one.
    if (known)
      words.set(word, { ...known, form: known.lemma === lemma || form >= Form.NOUN ? known.form | form : known.form });
    else words.set(word, { lemma, takes, takesReflexive, form });
  };
  for (const [endings, stems] of Object.entries(SPEECH_PARADIGMS)) {
    const slots = endings.split(',').map((ending) => (ending === '0' ? '' : ending === '' ? null : ending));
    for (const stem of stems.split(' ')) {
      const lemma = stem + (slots[INFINITIVE_SLOT] ?? '');
      const { plain, reflexive } = classes.get(lemma) ?? { plain: 0, reflexive: 0 };
      const light = LIGHT_VERBS.has(lemma) || ALSO_LIGHT.has(lemma) ? Form.LIGHT : 0;
      slots.forEach((ending, slot) => {
        if (ending === null) return;
        const form = (SLOTS[slot] ?? 0) | light;
        add(stem + ending, lemma, plain, reflexive, form);
        // balaye, balaie
        if (lemma.endsWith('ayer') && (stem + ending).includes('aye'))
          add((stem + ending).replace(/aye(?=$|nt$|r)/, 'aie'), lemma, plain, reflexive, form);
      });
    }
  }
  for (const word of NOUN_FORMS.trim().split(/\s+/)) if (words.has(word)) add(word, word, 0, 0, Form.NOUN);
  for (const word of SPEECH_NOUNS.trim().split(/\s+/)) add(word, word, 0, 0, Form.CUE_NOUN);
  for (const word of PREPOSITIONS) add(word, word, 0, 0, Form.PREPOSITION);
  for (const [word, speech] of words) yield [word, { speech }];
}
