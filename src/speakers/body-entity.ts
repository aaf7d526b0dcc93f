import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { type Article, formAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { antecedentOfGeneric, roleFit } from './antecedents.js';
import { absorb, type Entity, nameKey, namePartsOf, type RoleFacts, roleFactsOf } from './entities.js';
import type { Mention } from './mention-of.js';
import { knownEntity } from './named-entity.js';
import { phraseEntity, phraseKey } from './phrase-entity.js';
import { isPlain } from './plain-role.js';
import { type Stage, searchFrom } from './stage.js';
import { classesAt } from './words.js';

/** Which body a noun for one means (`l'ONG`, `le parquet`): the same words, its initials, the kind it is of, else one of its own. */
export function bodyEntity(stage: Stage, mention: Mention, speaks: boolean): Entity | null {
  const same = stage.byPhrase.get(phraseKey(stage, mention));
  if (same) return same;
  const body = stage.known?.named(namePartsOf(stage.article, mention.roleStart, mention.roleEnd), null, false);
  if (body) return knownEntity(stage, body);
  const facts = roleFactsOf(stage.article, mention);
  const known = facts && stage.byAcronym.size > 0 ? stage.byAcronym.get(nameKey(facts.text.toLowerCase())) : undefined;
  if (known) return known;
  if (facts && !mention.plural && (mention.determiner === 'definite' || mention.determiner === 'demonstrative')) {
    const search = searchFrom(stage, mention);
    const holders = stage.recent.filter(
      (entity) =>
        entity.kind === 'organization' && !entity.plural && entity.roles.some((role) => roleFit(facts, role) >= 2),
    );
    const holder =
      holders.length === 1 ? holders[0] : holders.length > 1 ? antecedentOfGeneric(holders, facts.lemma, search) : null;
    if (holder) return holder;
    if (
      (facts.qualifiers.size === 0 || isPlain(stage, mention)) &&
      stage.article.tokens[mention.roleStart]?.case !== Case.CAPITAL &&
      ((mention.word?.classes ?? 0) & PersonClass.GENERIC) !== 0
    ) {
      const antecedent = antecedentOfGeneric(
        namesNation(stage.article, mention)
          ? stage.recent.filter((entity) => !isOtherBody(facts, entity))
          : stage.recent,
        facts.lemma,
        search,
      );
      if (antecedent) {
        // `Norval … le groupe`: a lone name that could have been anybody's is a body's.
        if (antecedent.kind === 'person' && !antecedent.personal) antecedent.kind = 'organization';
        if (antecedent.roles.length < 6) antecedent.roles.push({ ...facts, qualifiers: new Set(), text: '' });
        return antecedent;
      }
    }
    const namesake = facts.qualifiers.size === 0 ? surnameOf(stage, mention) : null;
    if (namesake) return namesake;
  }
  const entity = phraseEntity(stage, mention, speaks);
  if (facts && entity && entity.roles.length === 0) entity.roles.push(facts);
  if (entity) learnAcronym(stage, mention, entity);
  return entity;
}

/** `le parquet` of the lead is the one that the text calls `le parquet de Vaux` further on, when it has no other. */
export function joinBodies(stage: Stage): void {
  const byHead = new Map<string, { bare: Entity | null; full: Entity | null; several: boolean }>();
  for (const found of stage.byPhrase.values()) {
    const [role] = found.roles;
    const classes = role?.word?.classes ?? 0;
    if (found.as !== null || found.kind !== 'organization' || found.plural || role === undefined) continue;
    if ((classes & PersonClass.INSTITUTION) === 0 || (classes & PersonClass.GENERIC) !== 0) continue;
    const group = byHead.get(role.lemma) ?? { bare: null, full: null, several: false };
    byHead.set(role.lemma, group);
    if (role.qualifiers.size === 0) group.bare ??= found;
    else if (group.full === null) group.full = found;
    else if (group.full !== found) group.several = true;
  }
  for (const { bare, full, several } of byHead.values()) if (bare && full && !several) absorb(full, bare);
}

/** `Le Bihan` with its article alone: the person whose surname it is. */
function surnameOf(stage: Stage, mention: Mention): Entity | null {
  const parts = namePartsOf(stage.article, mention.start, mention.end);
  const key = stage.names.resolve(parts, null);
  return key !== null && key !== parts.join(' ') ? (stage.byName.get(key) ?? null) : null;
}

/** `l'Organisation mondiale de la santé (OMS)`, and the initials of a name of three words or more. */
function learnAcronym(stage: Stage, mention: Mention, entity: Entity): void {
  const { article } = stage;
  if (
    isSign(article, mention.end, '(') &&
    isSign(article, mention.end + 2, ')') &&
    (article.tokens[mention.end + 1]?.case === Case.UPPER || isClipped(article, mention, mention.end + 1))
  )
    stage.byAcronym.set(nameKey(formAt(article, mention.end + 1)), entity);
  if (article.tokens[mention.roleStart]?.case === Case.LOWER || mention.roleEnd - mention.roleStart < 3) return;
  let initials = '';
  for (let at = mention.roleStart; at >= 0 && at < mention.roleEnd; at++) {
    const token = article.tokens[at];
    if (token?.kind === Kind.WORD && (token.lexeme.grammar & ~(Grammar.PRENOMINAL | Grammar.ADVERB)) === 0)
      initials += nameKey(formAt(article, at))[0] ?? '';
  }
  if (initials.length >= 3 && !stage.byAcronym.has(initials)) stage.byAcronym.set(initials, entity);
}

/** `la préfecture maritime (Premar)`, `la Caisse d'assurance maladie (Cnam)`: letters of the name in their order, beginning with that of a word. */
function isClipped(article: Article, { roleStart, roleEnd }: Mention, at: number): boolean {
  if (article.tokens[at]?.case !== Case.CAPITAL || (classesAt(article, at) & PersonClass.PLACE) !== 0) return false;
  const short = nameKey(formAt(article, at));
  for (let from = roleStart; from < roleEnd; from++) {
    let held = 0;
    for (let word = from; word < roleEnd; word++)
      for (const letter of nameKey(formAt(article, word))) if (letter === short[held]) held++;
    if (held === short.length && nameKey(formAt(article, from))[0] === short[0]) return true;
  }
  return false;
}

/** Of no country: `l'agence onusienne` can be any of the bodies of the United Nations. */
const OF_ALL = oneOf('onusien onusienne');

/** `l'agence indonésienne de météo` */
function namesNation(article: Article, { roleStart, roleEnd }: Mention): boolean {
  for (let at = roleStart + 1; at < roleEnd; at++)
    if ((classesAt(article, at) & (PersonClass.NATION | PersonClass.DEMONYM)) !== 0 && !OF_ALL.at(article, at))
      return true;
  return false;
}

/** `l'agence indonésienne de météo` is not `l'Institut sismologique américain`: both say which they are, and nothing of it is the same. */
function isOtherBody({ qualifiers }: RoleFacts, entity: Entity): boolean {
  const told = entity.roles.filter((role) => role.qualifiers.size > 0);
  return told.length > 0 && !told.some((role) => [...qualifiers].some((word) => role.qualifiers.has(word)));
}
