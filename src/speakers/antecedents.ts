import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { RoleField } from '../lexicon/role-nouns.js';
import { type Entity, type RoleFacts, spelledOut } from './entities.js';
import { isOfOtherTrade, isOfTrade, TRAINERS, tellsTrade } from './trades.js';

/** What is looked for: the place from which, and what agreement asks. */
export interface Search {
  readonly token: number;
  readonly sentence: number;
  /** Sentences of the journalist's own up to here: those inside a quotation are no distance from who speaks in it. */
  readonly turn: number;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** Who spoke last. */
  readonly speaker: Entity | null;
  /** An inverted pronoun (`a-t-il dit`) or a noun goes on with whoever spoke; `Il` at the head of a sentence, with the subject of before. */
  readonly inverted: boolean;
  /** Behind a verb that goes on with what was said: `a-t-il ajouté`. */
  readonly goesOn: boolean;
  /** Who is not meant: whom the one behind `a rétorqué` answers. */
  readonly not?: Entity | null;
}

/** How far back, in sentences, a pronoun and a role look for whom they mean. */
const REACH = { pronoun: 4, epithet: 7 } as const;

/** Lead that the best candidate must have over the second; with less the text does not settle it. */
const LEAD = 0.4;

export function agreesWith(entity: Entity, gender: 'f' | 'm' | null, plural: boolean): boolean {
  return entity.plural === plural && agreesWithGender(entity.gender, gender);
}

/** An unknown gender agrees with any. */
export function agreesWithGender(one: 'f' | 'm' | null, other: 'f' | 'm' | null): boolean {
  return one === null || other === null || one === other;
}

/** How present an entity is to the reader at a place: who spoke last, who was the subject, who is near. */
function salience(entity: Entity, search: Search): number {
  const { last, spoke } = entity;
  if (last === null) return Number.NEGATIVE_INFINITY;
  let score = -(search.turn - last.turn) * 1.5;
  score += last.subject;
  // Whose daughter, lawyer or team was spoken of is still on stage.
  if (last.owner) score += search.inverted ? -0.4 : 1.6;
  // `au bras de sa sœur`: somebody's, and no subject.
  if (last.owned && last.subject === 0 && spoke === null) score -= 0.8;
  const before = !search.inverted && last.subject === 2 && search.turn - last.turn === 1;
  // `Le capitaine a remercié le public. «…», a-t-il dit`: nobody else than the subject right before, but who goes on has spoken.
  // `Le patron est indemne, a indiqué le maire. Selon lui, …`: the patron is of what the mayor said.
  const said =
    search.speaker !== null &&
    entity !== search.speaker &&
    search.speaker.spoke?.sentence === last.sentence &&
    last.token < (search.speaker.last?.token ?? 0);
  const introduced =
    search.inverted &&
    !said &&
    !search.goesOn &&
    last.subject === 2 &&
    search.turn - last.turn === 1 &&
    entity.kind === 'person';
  if (before) score += 0.5;
  else if (introduced) score += 0.8;
  else if (said && search.inverted) score -= 1;
  // The one whom the article is about.
  if (entity.kind === 'person') score += Math.min(0.4, 0.1 * (entity.mentions.length - 1));
  if (
    entity.kind === 'organization' &&
    spoke === null &&
    entity.parts.length === 0 &&
    !/\p{Lu}/u.test(entity.display.slice(2))
  )
    score -= before ? 0.4 : 0.8;
  // `Un voisin, «un homme âgé, a été entendu», a-t-il ajouté`: who goes on has spoken; the words themselves bring this one in.
  const broughtIn = search.goesOn && spoke === null && entity.kind === 'anonymous' && last.sentence === search.sentence;
  if (last.quoted || broughtIn) score -= 3;
  if (spoke !== null)
    score +=
      entity === search.speaker
        ? (search.inverted ? 1.8 : 1) + (search.goesOn ? 1 : 0)
        : Math.max(0, 1.2 - 0.4 * (search.turn - spoke.turn));
  // A known sex that agrees says more than an unknown one.
  if (search.gender !== null && entity.gender === null) score -= 0.8;
  if (entity.kind === 'person') score += 1.2;
  if (entity.kind === 'document' || entity.kind === 'place') score -= 2;
  return score - (search.token - last.token) / 400;
}

/** Near enough: a few sentences back, or in the journalist's own sentence before a long quotation. */
function isWithin(last: NonNullable<Entity['last']>, search: Search, reach: number): boolean {
  return search.sentence - last.sentence <= reach || search.turn - last.turn <= 1;
}

function best(
  candidates: readonly Entity[],
  search: Search,
  reach: number,
  accepts: (entity: Entity) => boolean,
  handicap: (entity: Entity) => number = () => 0,
): Entity | null {
  let first: Entity | null = null;
  let firstScore = Number.NEGATIVE_INFINITY;
  let secondScore = Number.NEGATIVE_INFINITY;
  for (const entity of candidates) {
    if (entity.last === null || !isWithin(entity.last, search, reach) || !accepts(entity)) continue;
    const score = salience(entity, search) - handicap(entity);
    if (score > firstScore) {
      secondScore = firstScore;
      first = entity;
      firstScore = score;
    } else if (score > secondScore) secondScore = score;
  }
  return first !== null && firstScore - secondScore >= LEAD ? first : null;
}

/** Who can be `il` or `elle`: persons; what has spoken; a body that was a subject. Places and texts stay themselves. */
function canBeTakenUp(entity: Entity, search: Search): boolean {
  if (entity.kind === 'document') return false;
  // `Une source a confirmé le raid. «…», a-t-elle précisé`
  if (entity.kind === 'anonymous' && !entity.personal)
    return entity.gender === 'f' && search.gender === 'f' && (entity.spoke !== null || (entity.last?.subject ?? 0) > 0);
  if (entity.spoke !== null) return true;
  // `Sadia Mebarki dormait. Elle …`: no list has every first name; two capitals that are a subject are mostly somebody.
  if (entity.kind === 'person' || entity.kind === 'anonymous')
    return entity.personal || (entity.parts.length > 1 && (entity.last?.subject ?? 0) > 0);
  if (entity.kind !== 'organization' && entity.kind !== 'group') return false;
  // A body that has said nothing is `a-t-il dit` only as the subject right before.
  return (entity.last?.subject ?? 0) > 0 && !(search.inverted && search.turn - (entity.last?.turn ?? 0) > 1);
}

/** Whom `il`, `elle`, `ils` means: the most present entity that agrees. */
export function antecedentOfPronoun(candidates: readonly Entity[], search: Search): Entity | null {
  return best(
    candidates,
    search,
    REACH.pronoun,
    (entity) =>
      agreesWith(entity, search.gender, search.plural) &&
      canBeTakenUp(entity, search) &&
      // `Via son avocat, il a fait savoir`: whose he is speaks.
      !(entity.last?.owned === true && entity.last.sentence === search.sentence && entity.last.subject < 2),
  );
}

/** Whom `celle-ci`, `ce dernier` means: who was mentioned last; who spoke of a body rather than the body. */
export function nearestAntecedent(candidates: readonly Entity[], search: Search): Entity | null {
  let found: Entity | null = null;
  let person: Entity | null = null;
  for (const entity of candidates) {
    if (
      entity.last === null ||
      search.sentence - entity.last.sentence > 2 ||
      !agreesWith(entity, search.gender, search.plural)
    )
      continue;
    if (
      entity.kind === 'place' ||
      entity.kind === 'document' ||
      (entity.kind === 'person' && !entity.personal && entity.spoke === null)
    )
      continue;
    if (isLater(entity, found)) found = entity;
    if (entity.kind === 'person' && isLater(entity, person)) person = entity;
  }
  const body = found?.kind === 'organization' && found.spoke === null;
  const told = person?.spoke?.sentence === found?.last?.sentence;
  return body && told && person?.last?.sentence === found?.last?.sentence ? person : found;
}

function isLater({ last }: Entity, than: Entity | null): boolean {
  return last !== null && last.token > (than?.last?.token ?? -1);
}

const RANKS = ['premier', 'vice'] as const;

function isFormer({ qualifiers }: RoleFacts): boolean {
  return qualifiers.has('ancien');
}

/** How well a role fits one that the text has given: 3 the same words, 2 fewer words, 1 a bare head; 0 for another role. */
export function roleFit(role: RoleFacts, given: RoleFacts): number {
  if (role.lemma !== given.lemma) return 0;
  // Another rank is another office: `le ministre` is not the `Premier ministre`, nor the `procureur` the `vice-procureur`.
  if (RANKS.some((rank) => role.qualifiers.has(rank) !== given.qualifiers.has(rank))) return 0;
  // `l'ancien ministre` is not the minister.
  if (isFormer(role) !== isFormer(given)) return 0;
  if (role.qualifiers.size === 0) return given.qualifiers.size === 0 ? 3 : 2;
  const qualifiers = spelledOut(role.qualifiers, given.qualifiers);
  let shared = 0;
  for (const word of qualifiers) if (given.qualifiers.has(word)) shared++;
  if (shared === qualifiers.size) return shared === given.qualifiers.size ? 3 : 2.5;
  if (given.qualifiers.size === 0) return 1;
  // `le président français Macron` … `le président français de la République`: more words, none against.
  return shared > 0 && shared === given.qualifiers.size ? 2 : 0;
}

/** The entity to which the text has given this role; null when none or several fit equally. */
export function holderOfRole(candidates: readonly Entity[], role: RoleFacts, search: Search): Entity | null {
  let top = 0;
  let holders: Entity[] = [];
  for (const entity of candidates) {
    if (!agreesWith(entity, search.gender, search.plural) || entity.last === null) continue;
    let fit = 0;
    for (const given of entity.roles) fit = Math.max(fit, roleFit(role, given));
    // `une mère` of a general sentence is not yet `la mère de Zoé`.
    if (fit === 0 || (fit === 1 && entity.kind === 'anonymous' && entity.spoke === null)) continue;
    if (fit > top) {
      top = fit;
      holders = [entity];
    } else if (fit === top) holders.push(entity);
  }
  if (holders.length < 2) return holders[0] ?? null;
  return best(holders, search, 3, () => true);
}

/** Whether a role that somebody was called once can be kept for them: not what fits anyone (`le responsable`, `le jeune homme`). */
export function isTelling(role: RoleFacts): boolean {
  return role.word !== null && role.word.field !== null && role.word.field !== 'people' && !VAGUE.has(role.lemma);
}

const VAGUE: ReadonlySet<string> = new Set(
  'responsable dirigeant élu expert spécialiste chef patron leader militant représentant auteur candidat'.split(' '),
);

/** Roles of every field: whoever they are said of keeps the field of before. */
const WIDE: ReadonlySet<string> = new Set(
  'responsable dirigeant patron leader maître chef expert spécialiste militant auteur lauréat vainqueur gagnant finaliste accusé prévenu suspect victime plaignant rescapé survivant témoin intéressé numéro conseil fondateur représentant élu retraité capitaine champion opposant candidat'.split(
    ' ',
  ),
);
/** Those of them that keep no other trade out: an `élu` is no officer, but a `responsable` may be one. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  [...WIDE, 'rival', 'adversaire', 'homologue', 'prédécesseur', 'successeur', 'dauphin'].filter(
    (lemma) => lemma !== 'élu',
  ),
);

/** In court nobody is called by another's part: the advocate general is not the expert before him. */
const CIRCLES: readonly ReadonlySet<string>[] = [
  'avocat conseil pénaliste défenseur bâtonnier juriste'.split(' '),
  'magistrat procureur juge substitut parquetier président avocat-général'.split(' '),
].map((words) => new Set(words));
const KIN: Readonly<Partial<Record<RoleField, readonly RoleField[]>>> = {
  science: ['health'],
  health: ['science'],
  politics: ['business', 'law'],
  business: ['politics'],
  law: ['politics'],
};

/** The parts before a court: the accused is not the victim, nor a witness against himself. */
const PARTS: readonly ReadonlySet<string>[] = [
  'accusé prévenu inculpé suspect condamné',
  'victime plaignant rescapé',
  'témoin',
].map((words) => new Set(words.split(' ')));

/** Who stands before the court is nobody of it. */
const TRIED: ReadonlySet<string> = new Set(
  'accusé prévenu inculpé suspect détenu condamné interpellé victime plaignant rescapé otage témoin'.split(' '),
);

/** What nobody in office is called in the same breath. */
const OFFENDERS: ReadonlySet<string> = new Set(
  'tireur assaillant meurtrier agresseur tueur ravisseur voleur cambrioleur trafiquant violeur fugitif assassin'.split(
    ' ',
  ),
);

const ELECTED: ReadonlySet<string> = new Set(['élu', 'édile', 'parlementaire']);
const APPOINTED: ReadonlySet<string> = new Set('préfet sous-préfet procureur ambassadeur juge'.split(' '));

function isOpposed(word: PersonWord | null, entity: Entity): boolean {
  if (word === null) return false;
  if (OFFENDERS.has(word.lemma))
    return entity.roles.some((role) => role.word !== null && (role.word.classes & PersonClass.OFFICE) !== 0);
  // A prefect is appointed, and no `élu`.
  if (ELECTED.has(word.lemma) && entity.roles.some(({ lemma }) => APPOINTED.has(lemma))) return true;
  const own = PARTS.find((words) => words.has(word.lemma));
  if (own) {
    const given = entity.roles.filter(({ lemma }) => PARTS.some((words) => words.has(lemma)));
    if (given.length > 0 && !given.some(({ lemma }) => own.has(lemma))) return true;
  }
  return TRIED.has(word.lemma) && entity.roles.some(({ lemma }) => CIRCLES.some((words) => words.has(lemma)));
}

/** `le juge`, `le préfet` without a name is no `jeune homme` and no `arboriculteur`: an office keeps to its field. */
function isOtherOffice(word: PersonWord | null, entity: Entity): boolean {
  const [office] = entity.roles;
  return (
    entity.parts.length === 0 &&
    entity.kind === 'person' &&
    office?.word !== null &&
    office?.word !== undefined &&
    (office.word.classes & PersonClass.OFFICE) !== 0 &&
    !(word !== null && shareField(word, office.word) && !isOffice(word) && (word.classes & PersonClass.EPITHET) !== 0)
  );
}

function isOffice({ classes }: PersonWord): boolean {
  return (classes & PersonClass.OFFICE) !== 0;
}

function shareField(one: PersonWord, other: PersonWord): boolean {
  return one.fields.some((field) => field !== 'people' && other.fields.includes(field));
}

/** A president of no state, court or council: of a jury, a club, an association. */
function saysLittleOf({ nation, qualifiers }: RoleFacts): boolean {
  return (
    nation === null &&
    ['jury', 'club', 'association', 'collectif', 'fondation', 'festival'].some((word) => qualifiers.has(word))
  );
}

function fieldsMeet(word: PersonWord | null, entity: Entity, unknown: boolean): boolean {
  if (isOpposed(word, entity) || isOtherOffice(word, entity)) return false;
  if (!word?.field || word.field === 'people' || WIDE.has(word.lemma)) return true;
  const circle = CIRCLES.find((words) => words.has(word.lemma));
  // `Le jeune homme a été condamné. L'avocat …`: whom the text has called a man of the street is nobody of the court.
  if (circle !== undefined && entity.parts.length === 0 && entity.roles.every((role) => role.word?.field === 'people'))
    return false;
  let known = false;
  for (const role of entity.roles) {
    const { word: given } = role;
    if (!given?.field || given.field === 'people' || (circle === undefined && SAYS_LITTLE.has(given.lemma))) continue;
    // `la présidente du jury` may be an actress
    if (given.lemma === 'président' && saysLittleOf(role)) continue;
    known = true;
    if (circle ? circle.has(given.lemma) : shareField(word, given) || KIN[word.field]?.includes(given.field))
      return true;
  }
  return !known && unknown;
}

/** Whether the text has said that the entity is of this country (true), of another (false), or neither (null). */
export function isOfNation(entity: Entity, nation: string): boolean | null {
  let other = false;
  for (const role of entity.roles) {
    if (role.nation === nation) return true;
    // `le sélectionneur australien` need not be of the country whose team he trains.
    if (role.nation !== null && !TRAINERS.has(role.lemma)) other = true;
  }
  return other ? false : null;
}

/** `la Norvégienne`, `le Breton`: what somebody is by birth alone. */
function tellsOrigin({ word }: RoleFacts): boolean {
  return word !== null && (word.classes & PersonClass.ROLE) === 0 && (word.classes & PersonClass.DEMONYM) !== 0;
}

/** `Tara Lind a battu Eva Morel. «…», a dit la Norvégienne`: the last who fit were spoken of at once, and the text has not said where either is from. */
function isOneOfSeveral(candidates: readonly Entity[], search: Search, fits: (entity: Entity) => boolean): boolean {
  let sentence = -1;
  let count = 0;
  for (const entity of candidates) {
    const { last } = entity;
    if (last === null || entity.parts.length === 0 || search.turn - last.turn > 2 || last.sentence < sentence) continue;
    if (!fits(entity)) continue;
    count = last.sentence === sentence ? count + 1 : 1;
    sentence = last.sentence;
  }
  return count > 1;
}

const NOBODY: readonly Entity[] = [];

/** Whom an epithet means (`le sexagénaire`, `la Norvégienne`, `cet ancien pêcheur`): the most present person whom it can describe. */
export function antecedentOfEpithet(candidates: readonly Entity[], role: RoleFacts, search: Search): Entity | null {
  const { nation } = role;
  const compatriot =
    nation !== null &&
    candidates.some(
      (entity) =>
        entity.last !== null &&
        (entity.kind === 'person' || entity.kind === 'anonymous') &&
        agreesWith(entity, search.gender, search.plural) &&
        isWithin(entity.last, search, REACH.epithet) &&
        isOfNation(entity, nation) === true,
    );
  const clashes = (entity: Entity): boolean => {
    const same = nation === null ? null : isOfNation(entity, nation);
    return compatriot ? same !== true : same === false;
  };
  // `L'ancien maire` is not the mayor.
  const former = isFormer(role);
  const fits = (entity: Entity, unknown: boolean): boolean =>
    (entity.kind === 'person' || entity.kind === 'anonymous') &&
    // `son vainqueur` has a name that the text leaves out
    !(entity.parts.length === 0 && entity.last?.owned === true) &&
    // `dit Furaha. Cette mère …`: a word for people shows that the lone name before is a person's.
    (entity.personal ||
      (entity.parts.length > 1 && (entity.last?.subject ?? 0) > 0) ||
      (entity === search.speaker && role.word?.field === 'people' && search.turn - (entity.last?.turn ?? 0) <= 1)) &&
    agreesWith(entity, search.gender, search.plural) &&
    fieldsMeet(role.word, entity, unknown) &&
    !clashes(entity) &&
    !(former && entity.roles.some((given) => given.lemma === role.lemma && !isFormer(given))) &&
    entity !== search.not;
  // Who lost is not the subject of the sentence before, which tells who won.
  if (role.lemma === 'perdant') return null;
  if (!compatriot && tellsOrigin(role) && isOneOfSeveral(candidates, search, (entity) => fits(entity, true)))
    return null;
  // `Luc Petit, l'entraîneur, a fait entrer Paul Roux. «…», dit l'ailier`: who has another trade only where nobody else is.
  let others = tellsTrade(role)
    ? candidates.filter((entity) => fits(entity, true) && !isOfOtherTrade(role, entity))
    : NOBODY;
  // `La comédienne`: an actress whom the text has, rather than somebody whose trade it has not said.
  const own = others.filter(
    (entity) =>
      entity.last !== null &&
      entity.parts.length > 0 &&
      isOfTrade(role, entity) &&
      isWithin(entity.last, search, REACH.epithet),
  );
  if (own.length > 0) others = own;
  const free = others.some(({ last }) => last !== null && isWithin(last, search, REACH.epithet));
  // Somebody of the trade rather than somebody near whose trade the text has not said.
  const near = best(
    free ? others : candidates,
    search,
    REACH.epithet,
    (entity) => fits(entity, true),
    (entity) => (fits(entity, false) ? 0 : 1.2),
  );
  if (near !== null || free) return near;
  // The one person of the article who can be meant, further back.
  let only: Entity | null = null;
  for (const entity of candidates) {
    if (entity.last === null || entity.parts.length < 2 || entity.gender === null || !fits(entity, true)) continue;
    if (search.sentence - entity.last.sentence <= REACH.epithet) return null;
    if (only !== null || search.sentence - entity.last.sentence > 16) return null;
    only = entity;
  }
  return only;
}

/** Heads that can take one another up: a company, a medium, an association, a team. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  `groupe entreprise société firme compagnie multinationale constructeur équipementier fabricant opérateur distributeur géant laboratoire banque start-up avionneur
   assureur réassureur transporteur exploitant enseigne marque filiale studio pétrolier énergéticien établissement numéro maison holding conglomérat plateforme galerie
   fournisseur motoriste armateur promoteur sidérurgiste chimiste semencier brasseur hôtelier éditeur institution courtier caisse mutuelle coopérative régie`,
  'journal quotidien magazine hebdomadaire chaîne radio télévision média site portail agence revue mensuel rédaction groupe',
  `ong association organisation fédération institution collectif mouvement fondation agence institut organisme observatoire coalition réseau confédération syndicat
   plateforme union ligue centre comité commission conseil cour office autorité banque fonds centrale coordination croix-rouge instance alliance`,
  'club équipe formation',
  'parti mouvement formation coalition alliance front union groupe',
].map((list) => new Set(list.trim().split(/\s+/)));

/** Whether a noun of the language says what the body is; `l'Insee`, `Airbus` have none. */
function hasKnownHead(entity: Entity): boolean {
  return entity.roles.some(({ word }) => word !== null && (word.classes & PersonClass.INSTITUTION) !== 0);
}

function sameFamily(head: string, entity: Entity): boolean {
  if (!hasKnownHead(entity)) return true;
  return FAMILIES.some((family) => family.has(head) && entity.roles.some(({ lemma }) => family.has(lemma)));
}

/** `Le syndicat`, `L'association`; not `Médecins sans frontières`. */
const DETERMINED = /^(?:l['’]|(?:les?|la|une?|des|ces?|cette?|ses?|son|sa|leurs?|notre|votre)\s)/i;

/** A body with a name of its own, or a lone name that nothing shows to be a person's. */
function isNamedBody(entity: Entity): boolean {
  if (entity.kind === 'organization')
    return (
      entity.parts.length > 0 ||
      /\s\p{Lu}|['’]\p{Lu}|^\p{Lu}/u.test(entity.display.slice(1)) ||
      !DETERMINED.test(entity.display)
    );
  if (entity.kind !== 'person' || entity.personal) return false;
  // `Météo-Sud` is one word; `Renard Acier` may be somebody whose first name no list has.
  return entity.parts.length === 1 || (entity.gender === null && !entity.display.includes(' '));
}

/** The body that `l'ONG`, `le groupe` takes up again: the most present one. */
export function antecedentOfGeneric(candidates: readonly Entity[], head: string, search: Search): Entity | null {
  return best(
    candidates,
    // `l'Insee … L'institut`: the gender of the kind is not that of the name.
    { ...search, gender: null },
    REACH.epithet,
    (entity) =>
      !entity.plural &&
      entity.last?.quoted === false &&
      isNamedBody(entity) &&
      sameFamily(head, entity) &&
      (entity.spoke !== null || (entity.last?.subject ?? 0) > 0 || hasKnownHead(entity)),
    (entity) => (hasKnownHead(entity) ? 0 : 0.3),
  );
}
