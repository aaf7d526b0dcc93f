import { polarityOf } from '../lexicon/speech-polarity.js';
import type { Cue } from './cue.js';

/** `comme le demande X`, `comme l'espérait X`: what the clause beside it tells was asked or hoped for, and is not what X said. */
export function isWish({ role, lemma, reflexive }: Cue): boolean {
  return role === 'comme' && /^(?:ask|order|wish)$/.test(polarityOf(lemma, reflexive));
}
