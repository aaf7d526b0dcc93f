import type { Speaker } from '../article-facts.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { tokenAt } from '../text/article.js';
import { spanOf } from '../text/span.js';
import { collectMentions, namedPlaces } from './collect-mentions.js';
import { type Entity, namePartsOf, whole } from './entities.js';
import { Ledger } from './ledger.js';
import type { Mention } from './mention-of.js';
import { indexNames } from './name-index.js';

/** A mention that speaks, with how it was linked. */
export interface ResolvedMention {
  /** Id of the speaker, or null when the text does not settle who it is. */
  readonly id: string | null;
  /** True when the link goes through a pronoun, a title, a surname or a role. */
  readonly coreferent: boolean;
}

/** What the verbs of the sources say of them. */
export interface Turns {
  /** Those who go on with what somebody has just said: `a-t-il ajouté`. */
  readonly goingOn: ReadonlySet<Mention>;
  /** Those behind words in marks and a past tense of plain telling: `«P», a expliqué X`. */
  readonly telling: ReadonlySet<Mention>;
  /** Those who answer somebody else: `a rétorqué X`. */
  readonly answering: ReadonlySet<Mention>;
  /** Of these, those who do not go on with their own words: `a rétorqué X`. */
  readonly retorting: ReadonlySet<Mention>;
}

const NO_TURNS: Turns = { goingOn: new Set(), telling: new Set(), answering: new Set(), retorting: new Set() };

/** Joins the mentions that speak with the other mentions of the article into speakers; `resolved[i]` answers `sources[i]`. */
export function resolveSpeakers(
  article: Article,
  sources: readonly Mention[],
  { goingOn, telling, answering, retorting }: Turns = NO_TURNS,
): { readonly speakers: readonly Speaker[]; readonly resolved: readonly ResolvedMention[] } {
  if (sources.length === 0) return { speakers: [], resolved: [] };
  const seen = collectMentions(article);
  const places = namedPlaces(article, seen);
  const sightings =
    places.size === 0
      ? seen
      : seen.filter(
          ({ mention: { form, start, nameStart, nameEnd } }) =>
            form !== 'name' || start < nameStart || !places.has(namePartsOf(article, nameStart, nameEnd).join(' ')),
        );
  const ledger = new Ledger(article, indexNames(article, sightings, sources));
  const linked: (Entity | null)[] = new Array<Entity | null>(sources.length).fill(null);

  // One walk over the article in reading order: who has been mentioned so far decides whom a role or pronoun means.
  const order = sources
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  let next = 0;
  let spokenUntil = -1;
  const takeSources = (before: number) => {
    while (next < order.length && (order[next]?.mention.start ?? 0) <= before) {
      const { mention, index } = order[next] as { mention: Mention; index: number }; // next < order.length
      linked[index] = ledger.enter(mention, {
        speaks: true,
        quoted: false,
        goesOn: goingOn.has(mention),
        tells: telling.has(mention),
        answers: answering.has(mention),
        retorts: retorting.has(mention),
      });
      spokenUntil = Math.max(spokenUntil, mention.end);
      next++;
    }
  };
  for (const { mention, quoted } of sightings) {
    takeSources(mention.start);
    const source = order[next - 1]?.mention;
    // The same words as a source, or its members, have been entered already.
    if (
      source &&
      mention.start < spokenUntil &&
      (mention.start === source.start || source.members.length > 0 || mention.nameStart === source.nameStart)
    )
      continue;
    ledger.enter(mention, { speaks: false, quoted, goesOn: false, tells: false, answers: false, retorts: false });
  }
  takeSources(Number.POSITIVE_INFINITY);
  ledger.joinBodies();
  return report(
    article,
    sources,
    linked.map((entity) => entity && whole(entity)),
  );
}

/** The entities that speak as speakers, numbered in order of first mention. */
function report(article: Article, sources: readonly Mention[], linked: readonly (Entity | null)[]) {
  const speaking = new Set<Entity>();
  for (const entity of linked) {
    if (entity === null) continue;
    speaking.add(entity);
    for (const member of entity.members) speaking.add(whole(member));
  }
  const firstToken = (entity: Entity): number =>
    entity.mentions.reduce((min, [start]) => Math.min(min, start), Number.POSITIVE_INFINITY);
  const ordered = [...speaking]
    .map((entity) => ({ entity, first: firstToken(entity) }))
    .sort((a, b) => a.first - b.first);
  const ids = new Map(ordered.map(({ entity }, i) => [entity, `s${i + 1}`] as const));
  const speakers = ordered.map(({ entity }): Speaker => {
    const mentions = [...entity.mentions].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      id: ids.get(entity) ?? '',
      name: entity.display,
      kind: kindOf(article, entity),
      role:
        entity.kind === 'person' && entity.parts.length > 0
          ? (entity.roles.find(({ text }) => text !== '' && !text.startsWith('des '))?.text ?? entity.knownRole)
          : null,
      gender: entity.plural ? null : entity.gender,
      members: entity.members.map((member) => ids.get(whole(member)) ?? ''),
      mentions: mentions.flatMap(([start, end]) => {
        const first = article.tokens[start];
        const last = tokenAt(article, end - 1);
        return first && last ? [spanOf(article.text, first.start, last.end)] : [];
      }),
    };
  });
  const resolved = linked.map((entity, i): ResolvedMention => {
    const mention = sources[i];
    if (entity === null || mention === undefined) return { id: null, coreferent: false };
    return { id: ids.get(entity) ?? null, coreferent: isCoreferent(mention, entity) };
  });
  return { speakers, resolved };
}

/** A lone name that no title, role or first name shows to be a person's is a company's or a body's: `Eurostat`, `Velta`, `Météo-France`. */
function kindOf(article: Article, entity: Entity): Speaker['kind'] {
  if (entity.kind !== 'person' || entity.roles.length > 0) return entity.kind;
  // `Het Laatste Nieuws`
  if (entity.parts[0] === 'het') return 'organization';
  const classesOf = (part: string): number => article.lexicon.findForm(part)?.person?.classes ?? 0;
  const { parts } = entity;
  const placed =
    entity.gender === null &&
    (classesOf(parts[0] ?? '') & PersonClass.FIRST_NAME) === 0 &&
    parts.some((part) => (classesOf(part) & PersonClass.PLACE) !== 0);
  return placed || (!entity.personal && parts.length === 1) ? 'organization' : entity.kind;
}

function isCoreferent(mention: Mention, entity: Entity): boolean {
  if (mention.binding === 'none' && mention.form === 'anonymous')
    return entity.kind === 'person' || (mention.head === 'source' && entity.mentions[0]?.[0] !== mention.start);
  if (mention.form === 'pronoun' || mention.form === 'clitic') return true;
  if (mention.members.length > 0)
    return entity.members.some((member, i) => isCoreferent(mention.members[i] ?? mention, member));
  if (mention.name !== null) return entity.kind === 'person' && mention.name !== entity.display;
  return entity.parts.length > 0 && entity.kind === 'person'
    ? true
    : entity.mentions[0]?.[0] !== mention.start &&
        (mention.form === 'role' || mention.form === 'institution' || mention.form === 'document');
}
