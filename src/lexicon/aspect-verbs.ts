import { SAYING_FORMS, WANTING_FORMS } from './aspect-verbs.generated.js';

/** A verb before the infinitive of a verb of saying. */
export interface AspectVerb {
  /** Whether what the infinitive says is only wanted, so that it takes words in marks to be said. */
  readonly wanted: boolean;
  /** Words one of which must stand between verb and infinitive: `soin` of `prend soin de dire`; empty when none need. */
  readonly between: readonly string[];
}

const verbs = new Map<string, AspectVerb>([['beau', { wanted: false, between: [] }]]);
for (const [table, wanted] of [
  [WANTING_FORMS, true],
  [SAYING_FORMS, false],
] as const)
  for (const [forms, between] of table)
    for (const form of forms.split(' ')) verbs.set(form, { wanted, between: between === '' ? [] : between.split(',') });

/** The aspect verb that has this form; undefined when none has. */
export function aspectVerb(form: string): AspectVerb | undefined {
  return verbs.get(form);
}
