import type { Mention } from '../speakers/mention.js';
import type { TokenRange } from './quotation.js';

/** Something that reports, and how it stands to what it reports. */
export interface Cue {
  /**
   * `incise`: P, a dit X. `governing`: X a dit que P. `gerund`: disant que P. `participle`: (a …) et ajouté que P.
   * `infinitive`: avant de lancer: P. `comme`: comme l'a dit X, P. `before`: selon X, P. `after`: P, selon X. `noun`: la promesse de X que P.
   */
  readonly role:
    | 'incise'
    | 'governing'
    | 'gerund'
    | 'participle'
    | 'infinitive'
    | 'comme'
    | 'before'
    | 'after'
    | 'noun';
  /** The words of the cue. */
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** Bits of Takes; 0 for a preposition. */
  readonly takes: number;
  /** Who speaks; null where it has to be taken from the clause around, or is not said. */
  readonly source: Mention | null;
  /** Who speaks is who spoke before in the sentence: `et a ajouté`, `ajoutant`. */
  readonly inherits: boolean;
  /** What is reported ends before this token on the left side: the comma or conjunction that opens the cue's clause. */
  readonly left: number;
  /** First token behind the cue, its adjuncts and, for an incise or preposition, its source. */
  readonly next: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  /** Denied, asked or supposed: nothing was said. */
  readonly unreal: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  /** The clause of the cue is joined to the one before by a conjunction, or begins the sentence. */
  readonly joined: boolean;
  /** Stands in a relative clause: `X, qui dénonce …`. */
  readonly relative: boolean;
  /** Stands in a clause with que that nobody reports: `la taxe que Washington menace d'imposer`. */
  readonly subordinate: boolean;
}
