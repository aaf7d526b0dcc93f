import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import { formAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import {
  agreesWith,
  antecedentOfEpithet,
  holderOfRole,
  isOfNation,
  isTelling,
  roleFit,
  type Search,
} from './antecedents.js';
import { type Entity, type RoleFacts, roleFactsOf } from './entities.js';
import { isLesser, leader } from './leaders.js';
import type { Mention } from './mention-of.js';
import { knownEntity } from './named-entity.js';
import { phraseEntity } from './phrase-entity.js';
import { isPlain } from './plain-role.js';
import { type Place, type Stage, searchFrom } from './stage.js';
import { subjecthood } from './subjecthood.js';

/** Whom a role means (`la préfète`, `le sexagénaire`): who holds it, who is on stage, else somebody of its own. */
export function roleEntity(stage: Stage, mention: Mention, { speaks, goesOn, answers, retorts }: Place): Entity | null {
  const facts = roleFactsOf(stage.article, mention);
  if (facts === null) return phraseEntity(stage, mention, speaks);
  const search = searchFrom(stage, mention);
  const people = stage.recent.filter((entity) => entity.kind === 'person' || entity.kind === 'anonymous');
  const another = isAnother(stage, mention);
  const holder = another ? null : holderOfRole(people, facts, search);
  const classes = facts.word?.classes ?? 0;
  const plain = isPlain(stage, mention);
  // `l'acteur` long after an `l'acteur` without a name may as well be who is on stage.
  const stale =
    holder !== null &&
    plain &&
    (classes & PersonClass.OFFICE) === 0 &&
    holder.parts.length === 0 &&
    holder.spoke === null &&
    facts.qualifiers.size === 0 &&
    search.turn - (holder.last?.turn ?? 0) > 1;
  if (holder && !stale)
    return speaks && holder.parts.length === 0 ? (newcomer(stage, facts, holder, search) ?? holder) : holder;
  const known = mention.plural ? null : stage.known?.holderOf(facts, mention.gender, stage.article.publication);
  if (known) return knownEntity(stage, known);
  if (mention.determiner === 'possessive') return phraseEntity(stage, mention, speaks);
  const demonstrative = mention.determiner === 'demonstrative';
  // Any trade with its article takes up who is on stage; an office (`le maire`) names its holder.
  const former = facts.qualifiers.has('ancien');
  const epithet = (classes & PersonClass.EPITHET) !== 0 || (classes & PersonClass.OFFICE) === 0 || former;
  // `Le capitaine, lui, préfère`: set against the one before, it is another.
  const contrasted = another || isContrasted(stage, mention);
  // `l'ancien maire de Lens`, `le vainqueur de l'étape`: nobody comes into an article so; it is said of who is there.
  const described = former || DESCRIPTIONS.has(facts.lemma);
  if (
    ((plain && epithet) ||
      demonstrative ||
      (described && mention.determiner === 'definite' && (speaks || subjecthood(stage.article, mention) > 0))) &&
    !contrasted
  ) {
    const antecedent = antecedentOfEpithet(
      stage.recent,
      facts,
      retorts ? { ...search, not: answered(stage, search) } : search,
    );
    if (antecedent) {
      if ((!epithet || demonstrative || isTelling(facts) || facts.nation !== null) && antecedent.roles.length < 8)
        antecedent.roles.push({ ...facts, text: '' });
      return antecedent;
    }
    // `…, résume l'édile. Cette infirmière …`: who has just spoken, whatever trade the text had given.
    const last = stage.lastSpeaker;
    if (demonstrative && !mention.plural && last && hasJustSpoken(stage, mention, search)) {
      last.roles.push({ ...facts, text: '' });
      return last;
    }
  }
  if (facts.lemma === 'ministre' && plain && facts.qualifiers.size === 0 && !contrasted) {
    const minister = calledMinister(people, search);
    if (minister) {
      // `la ministre de la Santé` may be another.
      minister.roles.push({ ...facts, qualifiers: new Set(['gouvernement']), text: '' });
      return minister;
    }
  }
  const leads = (classes & PersonClass.OFFICE) !== 0 || (HEADS.has(facts.lemma) && facts.qualifiers.size > 0);
  if (leads && mention.determiner === 'definite' && !contrasted) {
    // A head of state comes without a role; the next sentence says it: `…, a déclaré Emmanuel Macron. …, avait précisé le président français.`
    const known =
      speaks && stage.lastSpeaker !== null && isUnintroduced(stage.lastSpeaker, mention, search)
        ? stage.lastSpeaker
        : speaks || subjecthood(stage.article, mention) === 2
          ? aloneBefore(stage, search)
          : null;
    if (known !== null && isUnintroduced(known, mention, search)) {
      known.roles.push(facts);
      return known;
    }
  }
  const led = speaks && mention.determiner === 'definite' && !contrasted ? leader(stage, mention, facts, search) : null;
  if (led) {
    if (led.roles.length < 8) led.roles.push({ ...facts, text: '' });
    return led;
  }
  if (
    (speaks || ((isSeat(facts) || TRADES_OF_A_HOUSE.has(facts.lemma)) && subjecthood(stage.article, mention) === 2)) &&
    !answers &&
    (GENERAL_TRADES.has(facts.lemma) || TRADES_OF_A_HOUSE.has(facts.lemma) || isSeat(facts)) &&
    mention.determiner === 'definite' &&
    !mention.plural &&
    !contrasted
  ) {
    const colleague = justSpokenOf(stage, mention, search, facts);
    if (colleague) {
      if (colleague.roles.length < 8) colleague.roles.push(facts);
      return colleague;
    }
  }
  // `Le commissaire européen Luc Petit a parlé. Le commissaire au Marché intérieur …`
  if (mention.determiner === 'definite' && PORTFOLIO_HOLDERS.has(facts.lemma) && !contrasted && !answers) {
    const last = stage.lastSpeaker;
    if (last && hasJustSpoken(stage, mention, search) && stage.names.holders(facts.lemma) < 2 && isOpen(last, facts)) {
      last.roles.push({ ...facts, text: '' });
      return last;
    }
  }
  // `…, a dit Ana Costa. «…», a ajouté la patronne de Norelec`: whoever adds something has spoken before.
  if (goesOn && mention.determiner === 'definite' && !mention.plural && hasJustSpoken(stage, mention, search)) {
    const last = stage.lastSpeaker;
    if (last && (facts.nation === null || isOfNation(last, facts.nation) !== false)) {
      last.roles.push(facts);
      return last;
    }
  }
  return phraseEntity(stage, mention, speaks);
}

/** `Le capitaine, lui, …`, `De son côté, le maire …`, `Puis le maire …`: set against whom the text spoke of before. */
function isContrasted(stage: Stage, { start, phraseEnd }: Mention): boolean {
  const { article } = stage;
  if (isSign(article, phraseEnd, ',')) {
    const next = formAt(article, phraseEnd + 1);
    if (/^(?:lui|elle|quant)$/.test(next)) return true;
    if ((next === 'de' || next === 'pour') && /^(?:côté|part)$/.test(formAt(article, phraseEnd + 3))) return true;
  }
  if (/^(?:puis|ensuite)$/.test(formAt(article, start - 1))) return true;
  return isSign(article, start - 1, ',') && /^(?:côté|part)$/.test(formAt(article, start - 2));
}

/** `l'autre témoin`, `le second témoin`: not who was spoken of. */
function isAnother({ article }: Stage, { roleStart, roleEnd }: Mention): boolean {
  for (let at = roleStart; at < roleEnd && at < roleStart + 3; at++) if (OTHER.at(article, at)) return true;
  return false;
}

const OTHER = oneOf('autre second seconde deuxième troisième');

/** Whom a retort answers: who spoke in this sentence of the journalist's or in the one before, where nobody has come in since. */
function answered({ lastSpeaker, recent }: Stage, { turn }: Search): Entity | null {
  const spoke = lastSpeaker?.spoke && turn - lastSpeaker.spoke.turn <= 1;
  const since = recent.some(
    ({ kind, last }) =>
      kind === 'person' && last !== null && !last.quoted && last.token > (lastSpeaker?.last?.token ?? 0),
  );
  return spoke && !since ? lastSpeaker : null;
}

/** Members of a government by other titles: `la secrétaire d'Etat`, `la porte-parole du gouvernement` is `la ministre` behind it. */
const MEMBERS: readonly (readonly [head: string, of: string])[] = [
  ['secrétaire', 'etat'],
  ['porte-parole', 'gouvernement'],
];

/** The one of the government who has spoken last few sentences and was given another title. */
function calledMinister(people: readonly Entity[], search: Search): Entity | null {
  let found: Entity | null = null;
  for (const entity of people) {
    if (entity.last === null || entity.parts.length === 0 || search.turn - entity.last.turn > 2) continue;
    if (!agreesWith(entity, search.gender, false) || entity.roles.length > 7) continue;
    if (!entity.roles.some((role) => MEMBERS.some(([head, of]) => role.lemma === head && role.qualifiers.has(of))))
      continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

function hasJustSpoken(stage: Stage, mention: Mention, search: Search): boolean {
  const last = stage.lastSpeaker;
  return (
    last !== null &&
    last.kind === 'person' &&
    last.parts.length > 0 &&
    last.roles.length < 8 &&
    agreesWith(last, mention.gender, false) &&
    last.spoke !== null &&
    search.turn - last.spoke.turn <= 1
  );
}

/** Offices of which a country has several, told apart by their field. */
const PORTFOLIO_HOLDERS: ReadonlySet<string> = new Set('ministre commissaire'.split(' '));

/** Whether the text has given somebody this office and said no more of it than the country. */
function isOpen(entity: Entity, { lemma, nation }: RoleFacts): boolean {
  return entity.roles.some(
    (role) =>
      role.lemma === lemma &&
      role.qualifiers.size === 1 &&
      (role.qualifiers.has('européen') || (role.nation !== null && (nation === null || nation === role.nation))),
  );
}

/** Words for people of any trade of a field: a deputy is no senator, but both are an `élu`. */
const GENERAL_TRADES: ReadonlySet<string> = new Set(
  'spécialiste expert responsable dirigeant élu scientifique patron'.split(' '),
);

/** Who sits in a parliament: of a place or party that has many, so that `le député du Nord` has been named before. */
const SEATS: ReadonlySet<string> = new Set('député sénateur eurodéputé parlementaire'.split(' '));

function isSeat({ lemma, qualifiers }: RoleFacts): boolean {
  return SEATS.has(lemma) || (lemma === 'chef' && qualifiers.has('opposition'));
}

/** What they are called beside their seat. */
const BESIDE_A_SEAT: ReadonlySet<string> = new Set(
  'président vice-président coprésident secrétaire porte-parole chef patron leader dirigeant responsable élu rapporteur coordinateur candidat'.split(
    ' ',
  ),
);

/** What shows that a president or spokesman is of a party or parliament, not of a firm. */
const OF_POLITICS =
  /\b(?:parti|députés|sénateurs|assemblée|sénat|parlement\p{L}*|opposition|gouvernement|gauche|droite|centristes?|conservat(?:eur|rice)s?|libéra(?:le?s?|ux)|travaillistes?|campagne|mouvement|socialistes?|insoumis|[ÉéEe]cologistes|communistes?|Républicains|Rassemblement|Renaissance|Horizons|Reconquête|RN|PS|LR|LFI|PCF|EELV|MoDem|UDI|UDR|MR|PTB|SPD|CDU|PP|UDC|PLR)(?![\p{L}])/iu;

/** Trades that the same word takes up with the house where they are held. */
const TRADES_OF_A_HOUSE: ReadonlySet<string> = new Set('économiste chercheur analyste universitaire'.split(' '));

/**
 * `…, dit la météorologue Ana Costa. Selon la spécialiste de Météo-France, …`: who has just spoken, is of the trade, and has not been said
 * to be of another house. Somebody new would be `une spécialiste`.
 */
function justSpokenOf(stage: Stage, mention: Mention, search: Search, facts: RoleFacts): Entity | null {
  const last = hasJustSpoken(stage, mention, search) ? stage.lastSpeaker : aloneBefore(stage, search);
  if (last === null || facts.qualifiers.size === 0 || last.roles.length === 0) return null;
  // `le patron du groupe` is not its `directeur financier`.
  if (facts.lemma === 'patron' && last.roles.every(isLesser)) return null;
  if (isSeat(facts)) {
    const beside = last.roles.every(({ lemma, nation }) => BESIDE_A_SEAT.has(lemma) && nation === null);
    return beside && last.roles.some(({ text }) => OF_POLITICS.test(text)) ? last : null;
  }
  // `l'élu de la Somme` says where from, which no office says against.
  if (facts.lemma !== 'élu' && last.roles.some(({ text }) => /\p{Lu}/u.test(text))) return null;
  if (
    TRADES_OF_A_HOUSE.has(facts.lemma) &&
    !last.roles.some(({ lemma }) => lemma === facts.lemma || lemma === 'professeur')
  )
    return null;
  return antecedentOfEpithet([last], facts, search) === last && last.roles.some(({ word }) => sharesField(word, facts))
    ? last
    : null;
}

function sharesField(word: PersonWord | null, { word: own }: RoleFacts): boolean {
  return word !== null && own !== null && word.fields.some((field) => own.fields.includes(field));
}

/**
 * `Le sélectionneur est déçu. En face, Luc Roy jubilait. «…», a dit le sélectionneur argentin`: who has just come without a role, rather than
 * somebody without a name of whom the text has told no more than the bare word.
 */
function newcomer(stage: Stage, facts: RoleFacts, holder: Entity, search: Search): Entity | null {
  if (facts.qualifiers.size === 0 || holder.roles.some((given) => roleFit(facts, given) > 1)) return null;
  const last = aloneBefore(stage, search);
  if (last === null || last.roles.length > 0 || last.parts.length < 2 || !agreesWith(last, search.gender, false))
    return null;
  last.roles.push(facts);
  return last;
}

/** The one person of the sentence before, who spoke in it or was its subject. */
function aloneBefore(stage: Stage, search: Search): Entity | null {
  let alone: Entity | null = null;
  for (let i = stage.recent.length - 1; i >= 0; i--) {
    const entity = stage.recent[i];
    if (!entity?.last || search.turn - entity.last.turn > 1) break;
    if (entity.kind !== 'person') continue;
    if (alone !== null || entity.last.sentence === search.sentence) return null;
    alone = entity;
  }
  return alone !== null && (alone === stage.lastSpeaker || alone.last?.subject === 2) ? alone : null;
}

/** Heads of descriptions that say what somebody has done: they come with their complement and name nobody new. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'vainqueur lauréat champion médaillé tenant recordman natif fondateur cofondateur créateur inventeur'.split(' '),
);

/** Who leads something, by words that are no office: `Luc Petit a écrit «…». Le patron de Norval …`. */
const HEADS: ReadonlySet<string> = new Set('patron pdg dirigeant leader fondateur cofondateur'.split(' '));

/** Whether somebody has come by full name and without a role, just before a role that can be theirs. */
function isUnintroduced(entity: Entity, mention: Mention, search: Search): boolean {
  return (
    entity.last !== null &&
    entity.kind === 'person' &&
    entity.parts.length > 1 &&
    entity.roles.length === 0 &&
    (search.sentence - entity.last.sentence <= 2 || search.turn - entity.last.turn <= 1) &&
    (entity.gender === null || mention.gender === null || entity.gender === mention.gender)
  );
}
