import type { ArticleFacts, Speaker } from '../article-facts.js';
import type { SpeakerChange } from './facts-diff.js';
import { nameKey } from './name-key.js';
import { inTextOrder, pairUp } from './pair-up.js';

/** The speakers of both versions, and which of them are one. */
export interface SpeakerComparison {
  readonly changes: readonly SpeakerChange[];
  /** Whether a speaker before is a speaker after, by their ids; two nobodies are the same. */
  readonly isSame: (before: string | null, after: string | null) => boolean;
}

export function compareSpeakers(before: ArticleFacts, after: ArticleFacts): SpeakerComparison {
  const pairs = pairUp(before.speakers, after.speakers, likeness);
  const partnerOf = new Map(
    pairs.map((pair) => [before.speakers[pair.before]?.id ?? '', after.speakers[pair.after]?.id ?? '']),
  );
  const changes = inTextOrder(pairs, before.speakers.length, after.speakers.length).map((row) => {
    const a = row.before === null ? null : (before.speakers[row.before] ?? null);
    const b = row.after === null ? null : (after.speakers[row.after] ?? null);
    return { status: statusOf(a, b), before: a, after: b };
  });
  return { changes, isSame: (a, b) => (a === null || b === null ? a === b : partnerOf.get(a) === b) };
}

function likeness(a: Speaker, b: Speaker): number | null {
  const [one, other] = [nameKey(a.name), nameKey(b.name)];
  if (one === other) return a.kind === b.kind ? 3 : 2;
  // A version may know more of a name: `M. Rocard` is `Lucien Rocard`, but `Paul Rocard` is not.
  if (a.kind !== 'person' || b.kind !== 'person' || a.gender !== b.gender) return null;
  const [short, long] = [one.split(' '), other.split(' ')].sort((x, y) => x.length - y.length);
  const isShortForm = short?.at(-1) === long?.at(-1) && short?.every((word) => long?.includes(word));
  return isShortForm ? 1 : null;
}

function statusOf(a: Speaker | null, b: Speaker | null): SpeakerChange['status'] {
  if (a === null) return 'new';
  if (b === null) return 'gone';
  return a.role !== null && b.role !== null && nameKey(a.role) !== nameKey(b.role) ? 'changed' : 'same';
}
