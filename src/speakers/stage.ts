import { type Article, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import type { Search } from './antecedents.js';
import type { Entity } from './entities.js';
import type { KnownSpeakers } from './known-speakers.js';
import type { Mention } from './mention-of.js';
import type { NameIndex } from './name-index.js';

const ACCORDING = oneOf('selon après pour');

/** How a mention stands in the text. */
export interface Place {
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** Behind a verb that goes on with what was said: `a ajouté`. */
  readonly goesOn: boolean;
  /** Behind words in marks and a past tense of plain telling: `«P», a expliqué X`. */
  readonly tells: boolean;
  /** Behind a verb of answering: `a rétorqué`; somebody else has spoken before. */
  readonly answers: boolean;
  /** Behind a verb of answering the words before: `a rétorqué`; not who spoke them. */
  readonly retorts: boolean;
}

/** What is known at a place in the article of who has been mentioned: the state that {@link Ledger} leads, and finding a mention reads. */
export class Stage {
  readonly byName = new Map<string, Entity>();
  readonly byPhrase = new Map<string, Entity>();
  readonly byAcronym = new Map<string, Entity>();
  /** Last mentioned last. */
  readonly recent: Entity[] = [];
  /** Who spoke last. */
  lastSpeaker: Entity | null = null;
  /** The two of whom one was last called the first or the second. */
  pair: { readonly members: readonly Entity[]; readonly sentence: number } | null = null;
  /** Counts the journalist's own sentences that mention anybody. */
  turn = 0;
  sentence = -1;
  /** The mention whose phrase was compared last, and its key. */
  keyed: Mention | null = null;
  key = '';
  /** Whom an extension knows; null without one. */
  readonly known: KnownSpeakers | null;

  constructor(
    readonly article: Article,
    readonly names: NameIndex,
  ) {
    this.known = article.lexicon.additions?.speakers ?? null;
  }
}

/** From where an antecedent of the mention is looked for, and what it has to agree with. */
export function searchFrom(stage: Stage, mention: Mention): Search {
  return {
    goesOn: false,
    token: mention.start,
    sentence: stage.article.sentenceOf[mention.start] ?? 0,
    turn: stage.turn,
    gender: mention.gender,
    plural: mention.plural,
    speaker: stage.lastSpeaker,
    inverted:
      mention.binding === 'none' ||
      // `selon lui`: who spoke, not the subject of what was said.
      (mention.form === 'clitic' && ACCORDING.at(stage.article, mention.start - 1)) ||
      (mention.form === 'clitic' && isSign(stage.article, mention.start - 1, '-')),
  };
}
