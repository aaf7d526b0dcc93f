import { LANGUAGES } from '../lexicon/languages.js';

/** What the words of a sample say. */
export interface Evidence {
  /** One score for each of LANGUAGES, in its order. */
  readonly scores: Int32Array;
  /** Words without a capital, in Latin script: those that no name explains. */
  plain: number;
  /** Words in capitals: a headline, or acronyms. */
  capitals: number;
  /** Words with a capital at their head: names, and the first words of sentences. */
  names: number;
  /** Code units of words in other scripts. */
  otherScript: number;
}

export function noEvidence(): Evidence {
  return { scores: new Int32Array(LANGUAGES.length), plain: 0, capitals: 0, names: 0, otherScript: 0 };
}

/** Words in Latin script. */
export function wordsIn({ plain, capitals, names }: Evidence): number {
  return plain + capitals + names;
}

/** Position of the language with the highest score. */
export function leaderOf({ scores }: Evidence): number {
  let leader = 0;
  scores.forEach((score, position) => {
    if (score > (scores[leader] ?? 0)) leader = position;
  });
  return leader;
}

/** How far the language at `position` is ahead of the best of the others. */
export function lead({ scores }: Evidence, position: number): number {
  let next = 0;
  scores.forEach((score, other) => {
    if (other !== position && score > next) next = score;
  });
  return (scores[position] ?? 0) - next;
}

/** Score per word; a name counts half, since it tells less. */
export function density({ scores, plain, capitals, names }: Evidence, position: number): number {
  return (scores[position] ?? 0) / Math.max(1, plain + capitals + names / 2);
}
