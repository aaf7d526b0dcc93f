import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import type { Sighting } from './collect-mentions.js';
import { namePartsOf } from './entities.js';
import type { Mention } from './mention-of.js';

/** A name as the text has it somewhere, with the sex that a title or first name gives it. */
interface KnownName {
  readonly key: string;
  readonly parts: readonly string[];
  gender: 'f' | 'm' | null;
}

/** The names of the article, to find whose short form `Costa`, `M. Costa`, `Ana` is. */
export interface NameIndex {
  /** Key of the fullest name that this one can stand for, or null when several can. */
  resolve(parts: readonly string[], gender: 'f' | 'm' | null): string | null;
  /** How many surnames the article gives the office whose head this is: two mayors, and `le maire` is neither. */
  holders(lemma: string): number;
}

/** How many names that share a part are compared: bounds articles made of names. */
const MAX_NAMESAKES = 24;

export function indexNames(article: Article, sightings: readonly Sighting[], sources: readonly Mention[]): NameIndex {
  const names = new Map<string, KnownName>();
  const byPart = new Map<string, KnownName[]>();
  const offices = new Map<string, Set<string>>();
  const add = (mention: Mention) => {
    for (const member of mention.members) add(member);
    if (mention.nameStart < 0) return;
    const parts = namePartsOf(article, mention.nameStart, mention.nameEnd);
    const key = parts.join(' ');
    if (mention.role !== null && mention.word !== null && (mention.word.classes & PersonClass.OFFICE) !== 0) {
      const surnames = offices.get(mention.word.lemma) ?? new Set();
      offices.set(mention.word.lemma, surnames.add(parts[parts.length - 1] ?? ''));
    }
    const known = names.get(key);
    if (known) {
      known.gender ??= mention.gender;
      return;
    }
    const name: KnownName = { key, parts, gender: mention.gender };
    names.set(key, name);
    if (parts.length < 2) return;
    for (const part of new Set(parts)) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [name]);
      else if (list.length < MAX_NAMESAKES) list.push(name);
    }
  };
  for (const { mention } of sightings) add(mention);
  for (const source of sources) add(source);

  const fuller = (parts: readonly string[], gender: 'f' | 'm' | null): readonly KnownName[] => {
    const last = parts[parts.length - 1];
    if (last === undefined) return [];
    const agreeing = (byPart.get(last) ?? []).filter(
      (name) => name.parts.length > parts.length && (gender === null || name.gender === null || name.gender === gender),
    );
    const asSurname = agreeing.filter((name) => endsWith(name.parts, parts));
    if (asSurname.length > 0) return asSurname;
    const asGivenName = agreeing.filter((name) => startsWith(name.parts, parts));
    if (asGivenName.length > 0) return asGivenName;
    // A surname of two parts by its first (`Paredes` of `Lucila Paredes Soto`), a middle name left out.
    return agreeing.filter((name) =>
      parts.length === 1
        ? name.parts.indexOf(last) > 0
        : name.parts[0] === parts[0] && name.parts[name.parts.length - 1] === last,
    );
  };

  const resolve = (parts: readonly string[], gender: 'f' | 'm' | null): string | null => {
    const found = fuller(parts, gender);
    if (found.length === 0) return parts.join(' ');
    // Longer forms of one name (`Lucila Paredes`, `Lucila Paredes Soto`) are one person.
    const fullest = found.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
    const same = found.every(
      (name) => name === fullest || startsWith(fullest.parts, name.parts) || endsWith(fullest.parts, name.parts),
    );
    if (!same) return null;
    return fullest.parts.length > parts.length && parts.length < 8
      ? (resolve(fullest.parts, gender) ?? fullest.key)
      : fullest.key;
  };
  return { resolve, holders: (lemma) => offices.get(lemma)?.size ?? 0 };
}

function endsWith(whole: readonly string[], tail: readonly string[]): boolean {
  const offset = whole.length - tail.length;
  return offset >= 0 && tail.every((part, i) => whole[offset + i] === part);
}

function startsWith(whole: readonly string[], head: readonly string[]): boolean {
  return head.every((part, i) => whole[i] === part);
}
