import { PersonClass } from '../lexicon/persons.js';
import { formAt, isSign } from '../text/article.js';
import { agreesWith, roleFit } from './antecedents.js';
import { frontedRole } from './appositions.js';
import {
  absorb,
  type Entity,
  namePartsOf,
  newEntity,
  type RoleFacts,
  roleFactsOf,
  TITLED,
  titleRole,
} from './entities.js';
import { isHeld, type KnownSpeaker } from './known-speakers.js';
import { leadsSame } from './leaders.js';
import { type Mention, type RoleSpan, textOf } from './mention-of.js';
import { endOfName } from './read-name.js';
import { speakerBefore } from './speaker-before.js';
import type { Place, Stage } from './stage.js';
import { subjecthood } from './subjecthood.js';
import { classesAt } from './words.js';

/** Whom a name means: the person or body that the article calls by its fullest form; null when two share it. */
export function namedEntity(stage: Stage, mention: Mention, { speaks, quoted, tells }: Place): Entity | null {
  const { article } = stage;
  const parts = namePartsOf(article, mention.nameStart, mention.nameEnd);
  const resolved = stage.names.resolve(parts, mention.gender);
  if (resolved === null) return null;
  const titled = mention.start < mention.nameStart;
  const bearer = stage.known?.named(resolved.split(' '), mention.gender, titled) ?? null;
  const key = bearer?.key ?? resolved;
  const acronym = parts.length === 1 ? stage.byAcronym.get(key) : undefined;
  const organization = mention.kind === 'organization';
  let entity = stage.byName.get(key) ?? acronym;
  if (!entity) {
    entity = bearer ? knownEntity(stage, bearer) : newEntity(mention.kind, '', 0, mention.gender, false);
    stage.byName.set(key, entity);
  }
  if (organization && !entity.personal) entity.kind = 'organization';
  else if (mention.kind === 'person' && entity.kind === 'anonymous') entity.kind = 'person';
  if (acronym) return entity;
  const [start, end] =
    organization && mention.end === mention.nameEnd && isUnbroken(stage, mention)
      ? [mention.start, mention.end]
      : [mention.nameStart, mention.nameEnd];
  if (end - start > entity.displayLength || entity.parts.length === 0) {
    // A headline in capitals gives way to the name as the copy writes it.
    entity.display = textOf(stage.article, start, end);
    entity.displayLength = end - start;
  } else if (end - start === entity.displayLength && isShouted(entity.display))
    entity.display = textOf(stage.article, start, end);
  if (parts.length > entity.parts.length) entity.parts = parts;
  if (mention.kind === 'person') {
    // A comma and an age behind it (`Oum Khaled, 46 ans`) show a person as a role does.
    const described = mention.phraseEnd > mention.end && isSign(article, mention.end, ',');
    entity.personal ||=
      described ||
      mention.role !== null ||
      mention.start < mention.nameStart ||
      (classesAt(article, mention.nameStart) & PersonClass.FIRST_NAME) !== 0;
    if (mention.gender !== null && mention.start < mention.nameStart) entity.gender = mention.gender;
    // `Me Roux`, `le Pr Roux`: the title is the trade.
    const dot = isSign(article, mention.nameStart - 1, '.') ? mention.nameStart - 2 : mention.nameStart - 1;
    const trade = titled || mention.role !== null ? TITLED.get(formAt(article, dot)) : undefined;
    if (trade !== undefined && !entity.roles.some(({ lemma }) => lemma === trade))
      entity.roles.push(titleRole(article, trade));
  }
  const facts = mention.kind === 'person' && !quoted ? roleFactsOf(stage.article, mention) : null;
  const isNew = speaks && entity.mentions.length === 0 && entity.parts.length > 1;
  const holder =
    (facts && unnamedHolder(stage, mention, facts, entity)) ??
    (isNew && tells ? speakerBefore(stage, mention, facts, entity) : null) ??
    (isNew && facts === null && isSubjectName(stage, mention) ? officeBefore(stage, mention, entity) : null);
  if (holder) {
    absorb(entity, holder);
    stage.recent.splice(stage.recent.indexOf(holder), 1);
    if (stage.lastSpeaker === holder) stage.lastSpeaker = entity;
  }
  addRole(stage, entity, mention);
  for (const other of mention.others) addRole(stage, entity, other);
  const fronted = mention.kind === 'person' && !quoted ? frontedRole(article, mention) : null;
  if (fronted) {
    addRole(stage, entity, fronted);
    entity.personal = true;
  }
  return entity;
}

/** Somebody whom an extension knows, as an entity of this article. */
export function knownEntity(stage: Stage, { key, parts, name, kind, gender, roles }: KnownSpeaker): Entity {
  let entity = stage.byName.get(key);
  if (entity) return entity;
  entity = newEntity(kind, name, Number.POSITIVE_INFINITY, gender, false);
  entity.parts = parts;
  entity.personal = kind === 'person';
  for (const role of roles) {
    if (!isHeld(role, stage.article.publication.date)) continue;
    entity.knownRole ??= role.facts.text;
    // The words of the article come first where it gives a role.
    entity.roles.push({ ...role.facts, text: '' });
  }
  stage.byName.set(key, entity);
  return entity;
}

/** Who has been spoken of by this role alone: `le maire` of the headline, of whom the text now says `Ana Costa, maire de Lens`. */
function unnamedHolder(stage: Stage, { determiner }: Mention, facts: RoleFacts, entity: Entity): Entity | null {
  let holder: Entity | null = null;
  for (const other of stage.recent) {
    if (other === entity || other.kind !== 'person') continue;
    const fits = other.roles.some(
      (role) =>
        (other.parts.length === 0 && determiner === 'none' && leadsSame(role, facts)) ||
        (roleFit(role, facts) >= 2 &&
          (role.qualifiers.size > 0
            ? roleFit(role, facts) > 2
            : isLocalOffice(facts) && stage.names.holders(facts.lemma) < 2)),
    );
    if (!fits) continue;
    // Two of that office: the text does not say whose the bare role is.
    if (other.parts.length > 0 || holder !== null) return null;
    if (!agreesWith(other, entity.gender, false)) continue;
    holder = other;
  }
  return holder;
}

/** A name without a title that opens its sentence. */
function isSubjectName({ article }: Stage, mention: Mention): boolean {
  return mention.start === mention.nameStart && subjecthood(article, mention) === 2;
}

/**
 * The office that has just spoken, whose holder now speaks by full name alone: `Le ministre a salué l'accord. Jean Morel a promis «…»`.
 * A name behind any other verb may be of somebody who answers.
 */
function officeBefore(stage: Stage, { start }: Mention, entity: Entity): Entity | null {
  const other = stage.lastSpeaker;
  if (other === null || other.kind !== 'person' || other.parts.length > 0 || other.spoke === null) return null;
  if (stage.turn - other.spoke.turn > 1 || other.spoke.sentence >= (stage.article.sentenceOf[start] ?? 0)) return null;
  const [office] = other.roles;
  return office !== undefined && isOfState(office) && agreesWith(other, entity.gender, false) ? other : null;
}

/** Offices whose holder everybody knows by name: a minister, the president of a country. The name of a `préfet` or `juge` is news. */
function isOfState({ word, lemma, nation, qualifiers }: RoleFacts): boolean {
  if (word === null || (word.classes & PersonClass.OFFICE) === 0) return false;
  return lemma === 'ministre' ? qualifiers.size > 0 : nation !== null || qualifiers.has('republiqu');
}

function addRole(stage: Stage, entity: Entity, mention: RoleSpan): void {
  const facts = roleFactsOf(stage.article, mention);
  if (facts === null || entity.roles.length > 6 || entity.roles.some((role) => role.text === facts.text)) return;
  entity.roles.push(facts);
  if (facts.lemma !== 'homologue') return;
  // `son homologue russe Sergueï Choïgou`: the office of the one named before, with the other country.
  for (let i = stage.recent.length - 1; i >= 0; i--) {
    const office = stage.recent[i]?.roles.find(
      (role) => role.word !== null && (role.word.classes & PersonClass.OFFICE) !== 0,
    );
    if (office && stage.recent[i] !== entity) {
      entity.roles.push({ ...facts, word: office.word, lemma: office.lemma, text: '' });
      return;
    }
  }
}

function isUnbroken(stage: Stage, mention: Mention): boolean {
  for (let at = mention.start; at < mention.end; at++) if (isSign(stage.article, at, ',')) return false;
  return endOfName(stage.article, mention.nameStart) <= mention.end;
}

/** Offices of which a place or a team has one: without its complement the role already says who is meant. */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  'maire préfet sous-préfet procureur bourgmestre gouverneur ambassadeur entraîneur sélectionneur évêque archevêque pape roi reine chancelier bâtonnier recteur'.split(
    ' ',
  ),
);

function isLocalOffice({ lemma, qualifiers }: RoleFacts): boolean {
  return LOCAL_OFFICES.has(lemma) && !qualifiers.has('ancien') && !qualifiers.has('adjoint');
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name.length > 4;
}
