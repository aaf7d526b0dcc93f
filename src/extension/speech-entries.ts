import type { LexiconEntry } from '../lexicon/lexeme.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { Form, SLOTS, type SpeechWord, Takes } from '../lexicon/speech.js';
import type { LightVerb } from '../lexicon/speech-phrases.js';
import { conjugate } from './conjugate.js';
import type { Complement, ExtensionLexicon, VerbEntry } from './extension.js';
import { keyOf, lexemeOf } from './forms.js';

const BITS: Readonly<Record<Complement, number>> = {
  que: Takes.QUE,
  infinitive: Takes.INFINITIVE,
  de: Takes.DE,
  à: Takes.A,
  question: Takes.QUESTION,
  incise: Takes.INCISE | Takes.MARKED_INCISE,
  'marked-incise': Takes.MARKED_INCISE,
  object: Takes.OBJECT | Takes.NEAR,
  near: Takes.NEAR,
  person: Takes.PERSON,
};

export const COMPLEMENTS = Object.keys(BITS) as readonly Complement[];

const VERB_DEFAULT: readonly Complement[] = ['que', 'incise', 'object'];
const EXPRESSION_DEFAULT: readonly Complement[] = ['near', 'marked-incise'];

/** Speech words by form, and the expressions whose complement makes a verb of saying of their verb. */
export interface SpeechAdditions {
  readonly entries: readonly LexiconEntry[];
  readonly expressions: readonly (readonly [complement: string, LightVerb])[];
}

export function speechAdditions({ verbs = [], cueNouns = [] }: ExtensionLexicon, base: Lexicon): SpeechAdditions {
  const words = new Map<string, SpeechWord>();
  const expressions: [string, LightVerb][] = [];
  const knownOf = (form: string): SpeechWord | null => words.get(form) ?? lexemeOf(base, form)?.speech ?? null;

  const addForms = (
    lemma: string,
    entry: VerbEntry,
    path: string,
    word: Omit<SpeechWord, 'lemma' | 'form'>,
    light: number,
  ) => {
    const slots = conjugate(lemma, entry.like);
    if (slots === null)
      throw new RangeError(
        `${path}: cannot conjugate '${lemma}'; name a verb of the lexicon that is conjugated the same way in 'like', such as 'dire' or 'soutenir'`,
      );
    slots.forEach((forms, slot) => {
      for (const form of forms) {
        const known = knownOf(form);
        const same = known?.lemma === lemma;
        const bits =
          (SLOTS[slot] ?? 0) | light | (same ? known.form : (known?.form ?? 0) & (Form.NOUN | Form.CUE_NOUN));
        // An expression leaves its verb alone what it is.
        const takes = light !== 0 && known !== null ? known : word;
        if (light !== 0 && known !== null && !same) continue;
        words.set(form, { lemma, takes: takes.takes, takesReflexive: takes.takesReflexive, form: bits });
      }
    });
    for (const noun of entry.nounForms ?? []) {
      const form = keyOf(noun);
      const known = words.get(form);
      if (known === undefined) throw new RangeError(`${path}.nounForms: '${form}' is no form of ${lemma}`);
      words.set(form, { ...known, form: known.form | Form.NOUN });
    }
  };

  verbs.forEach((entry, i) => {
    const path = `lexicon.verbs[${i}]`;
    const [, pronoun, lemma = '', complement] =
      /^(se |s['’])?(\p{L}+(?:-\p{L}+)?)(?: (.+))?$/u.exec(keyOf(entry.verb)) ?? [];
    if (lemma === '') throw new RangeError(`${path}.verb: expected an infinitive, got '${entry.verb}'`);
    const bits = (complements: readonly Complement[]): number => complements.reduce((sum, name) => sum | BITS[name], 0);
    if (complement !== undefined) {
      const whole = { lemma: `${lemma} ${complement}`, verb: lemma, takes: bits(entry.takes ?? EXPRESSION_DEFAULT) };
      expressions.push([complement, whole]);
      addForms(lemma, entry, path, { takes: 0, takesReflexive: 0 }, Form.LIGHT);
      return;
    }
    const takes = bits(entry.takes ?? VERB_DEFAULT);
    const takesReflexive = entry.takesReflexive === undefined ? takes : bits(entry.takesReflexive);
    addForms(lemma, entry, path, { takes: pronoun === undefined ? takes : 0, takesReflexive }, 0);
  });
  for (const noun of cueNouns) {
    const form = keyOf(noun);
    const known = knownOf(form);
    words.set(form, known ? { ...known, form: known.form | Form.CUE_NOUN } : cueNoun(form));
  }
  return { entries: [...words].map(([form, speech]) => [form, { speech }] as const), expressions };
}

function cueNoun(lemma: string): SpeechWord {
  return { lemma, takes: 0, takesReflexive: 0, form: Form.CUE_NOUN };
}
