/** Verbs that multiply, as `lemma:factor`: what they are told of becomes so many times as much. */
export const FACTOR_VERBS = 'doubler:2 tripler:3 quadrupler:4 quintupler:5 sextupler:6 décupler:10 centupler:100';
