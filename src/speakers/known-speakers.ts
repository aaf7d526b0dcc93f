import type { Publication, Speaker } from '../article-facts.js';
import { daysInMonth } from '../publication/iso-date.js';
import { agreesWithGender, roleFit } from './antecedents.js';
import type { RoleFacts } from './entities.js';

/** Somebody whom an extension knows. */
export interface KnownSpeaker {
  /** Parts of the name joined by spaces: what entities are found by. */
  readonly key: string;
  /** In lower case without accents. */
  readonly parts: readonly string[];
  /** As the facts give it. */
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly gender: 'f' | 'm' | null;
  readonly roles: readonly KnownRole[];
}

/** A role with the days on which it was held, both included; null where it has no end. */
export interface KnownRole {
  readonly facts: RoleFacts;
  readonly since: string | null;
  readonly until: string | null;
}

/** The speakers of an extension, by their names and roles. */
export interface KnownSpeakers {
  readonly size: number;
  /** Who bears exactly this name; a surname alone asks for a title or role before it, and for one bearer. */
  named(parts: readonly string[], gender: 'f' | 'm' | null, titled: boolean): KnownSpeaker | null;
  /** The one who held this role when the article was published. */
  holderOf(role: RoleFacts, gender: 'f' | 'm' | null, publication: Publication): KnownSpeaker | null;
}

/** @param aliases Other names, each as its parts. */
export function knownSpeakers(
  speakers: readonly { readonly speaker: KnownSpeaker; readonly aliases: readonly (readonly string[])[] }[],
): KnownSpeakers {
  const byName = new Map<string, KnownSpeaker>();
  const byLast = new Map<string, KnownSpeaker[]>();
  const byRole = new Map<string, KnownSpeaker[]>();
  const list = (table: Map<string, KnownSpeaker[]>, key: string, speaker: KnownSpeaker) => {
    const known = table.get(key);
    if (!known) table.set(key, [speaker]);
    else if (!known.includes(speaker)) known.push(speaker);
  };
  for (const { speaker, aliases } of speakers) {
    for (const parts of [speaker.parts, ...aliases]) byName.set(parts.join(' '), speaker);
    const last = speaker.parts[speaker.parts.length - 1];
    if (last !== undefined && speaker.kind === 'person' && speaker.parts.length > 1) list(byLast, last, speaker);
    for (const role of speaker.roles) list(byRole, role.facts.lemma, speaker);
  }

  return {
    size: speakers.length,
    named(parts, gender, titled) {
      const whole = byName.get(parts.join(' '));
      if (whole) return agreesWithGender(whole.gender, gender) ? whole : null;
      const last = parts[parts.length - 1];
      // `Michelin` alone may be the company: a surname is a person's behind a title or a role.
      if (last === undefined || (parts.length === 1 && !titled)) return null;
      return onlyOne(
        (byLast.get(last) ?? []).filter(
          (speaker) =>
            speaker.parts.length > parts.length &&
            parts.every((part, i) => speaker.parts[speaker.parts.length - parts.length + i] === part) &&
            agreesWithGender(speaker.gender, gender),
        ),
      );
    },
    holderOf(role, gender, publication) {
      return onlyOne(
        (byRole.get(role.lemma) ?? []).filter(
          (speaker) =>
            agreesWithGender(speaker.gender, gender) &&
            speaker.roles.some((known) => roleFit(role, known.facts) === 3 && isHeld(known, publication.date)),
        ),
      );
    },
  };
}

/** Whether a role was held all through the time of publication, as far as that is known. */
export function isHeld({ since, until }: KnownRole, published: string | null): boolean {
  if (since === null && until === null) return true;
  if (published === null) return false;
  return (
    (since === null || firstDay(since) <= firstDay(published)) &&
    (until === null || lastDay(published) <= lastDay(until))
  );
}

/** `2024` → `2024-01-01`; an hour is left out. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `2024-02` → `2024-02-29`. */
function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  const [year = '', month = '12'] = date.split('-');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

function onlyOne(speakers: readonly KnownSpeaker[]): KnownSpeaker | null {
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}
