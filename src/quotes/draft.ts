import type { Cue } from './cue.js';
import type { VerbGroup } from './verb-group.js';

/** A cue while it is read: made once with all its fields, then filled in. */
export type Draft = { -readonly [Field in keyof Cue]: Cue[Field] };
export function draftOf(group: VerbGroup): Draft {
  return {
    role: 'governing',
    start: group.start,
    end: group.end,
    lemma: group.lemma,
    takes: group.takes,
    source: null,
    inherits: false,
    left: group.from,
    next: group.end,
    addressee: null,
    medium: null,
    unreal: group.negated || (group.conditional && !group.compound),
    passive: group.passive,
    reflexive: group.reflexive,
    joined: false,
    relative: false,
    subordinate: false,
  };
}
