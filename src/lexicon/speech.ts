import type { LexiconEntry } from './lexeme.js';

/** A word form that can report speech. */
export interface SpeechWord {
  readonly lemma: string;
}

/** Speech verbs in their forms, noun cues, prepositions of attribution. */
export function* speechEntries(): Generator<LexiconEntry> {}
