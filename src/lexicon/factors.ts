import { FACTOR_PARADIGMS } from './change-verbs.generated.js';
import { FACTOR_VERBS } from './factor-lemmas.js';
import type { LexiconEntry } from './lexeme.js';

/** A form of a verb that multiplies: `doublé`, `triplent`. */
export interface FactorWord {
  readonly value: number;
  /** `noun`: a present that is a noun or an adjective as well (`double`, `triple`). */
  readonly form: 'finite' | 'noun' | 'infinitive' | 'participle';
}

/** What the slots of a paradigm hold, in their order; the present participle tells as finite forms do. */
const FORMS: readonly FactorWord['form'][] = [
  'noun',
  ...Array.from({ length: 9 }, () => 'finite' as const),
  'infinitive',
  'finite',
  ...Array.from({ length: 4 }, () => 'participle' as const),
];

/** Index of the infinitive among the endings of a paradigm. */
const INFINITIVE = 10;

/** The forms of the verbs that multiply. */
export function* factorEntries(): Generator<LexiconEntry> {
  const values = new Map(FACTOR_VERBS.split(' ').map((entry) => entry.split(':') as [string, string]));
  for (const [paradigm, stems] of Object.entries(FACTOR_PARADIGMS)) {
    const endings = paradigm.split(',');
    for (const stem of stems.split(' ')) {
      const value = Number(values.get(stem + endings[INFINITIVE]));
      for (const [slot, ending] of endings.entries())
        yield [stem + ending, { factor: { value, form: FORMS[slot] ?? 'finite' } }];
    }
  }
}
