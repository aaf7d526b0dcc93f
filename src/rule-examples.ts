import type { ExtractOptions } from './article-facts.js';

/**
 * What a rule matches and what it must not, beside the rule in a file of its own (`absolute.ts`, `absolute.examples.ts`), so that
 * users do not download it. One test runs them all; the rule pages of the documentation are made from them.
 */
export interface RuleExamples<Fact> {
  /** The rule, named by what it matches: `day month year`. */
  readonly name: string;
  readonly examples: readonly Example<Fact>[];
  /** Sentences in which no fact may touch what stands between ⟦ and ⟧, or with no brackets, none at all. */
  readonly counterExamples: readonly string[];
}

/** A sentence with the expected span between ⟦ and ⟧, and what the fact there must have. */
export interface Example<Fact> {
  readonly text: string;
  readonly expect: Partial<Fact>;
  /** Options of `extract`; the language is always taken as French. */
  readonly options?: ExtractOptions;
}
