import type { Speaker } from '../article-facts.js';
import { Grammar } from '../lexicon/lexeme.js';
import { withoutAccents } from '../lexicon/lexicon.js';
import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Kind } from '../text/token.js';
import type { RoleSpan } from './mention-of.js';

/** A role that the text gives somebody: its head, and the words that say which (`français`, `armées`). */
export interface RoleFacts {
  readonly word: PersonWord | null;
  /** Masculine singular of the head, or the head as it stands. */
  readonly lemma: string;
  readonly qualifiers: ReadonlySet<string>;
  /** The nationality that it says (`le dirigeant ukrainien`, `la Norvégienne`), in the masculine. */
  readonly nation: string | null;
  readonly text: string;
}

/** Somebody or something in the article: all that the text says of them so far. */
export interface Entity {
  kind: Speaker['kind'];
  /** Parts of the fullest name, in lower case without accents; empty without a name. */
  parts: readonly string[];
  /** What {@link Speaker.name} gives. */
  display: string;
  /** Tokens in the display name: the fullest wins. */
  displayLength: number;
  gender: 'f' | 'm' | null;
  plural: boolean;
  readonly roles: RoleFacts[];
  /** A role that the text need not say: an extension knows it. */
  knownRole: string | null;
  /** Half-open token ranges, in text order. */
  readonly mentions: (readonly [start: number, end: number])[];
  members: readonly Entity[];
  /** A title, a role or a first name shows that it is a person. */
  personal: boolean;
  /** Where it was last mentioned, in tokens and sentences, and how: `subject` is 2 for that of the sentence, 1 for that of a clause. */
  last: {
    token: number;
    sentence: number;
    turn: number;
    subject: number;
    quoted: boolean;
    /** Spoken of by what is theirs: `sa fille`. */
    owner: boolean;
    /** Spoken of as somebody's: `sa fille` is not the `elle` of the same sentence. */
    owned: boolean;
  } | null;
  /** Whom it turned out to be: `le maire` of a headline, once the text has named him. */
  as: Entity | null;
  /** Where it last spoke. */
  spoke: { sentence: number; turn: number } | null;
}

export function newEntity(
  kind: Speaker['kind'],
  display: string,
  displayLength: number,
  gender: 'f' | 'm' | null,
  plural: boolean,
): Entity {
  return {
    kind,
    parts: [],
    display,
    displayLength,
    gender,
    plural,
    roles: [],
    knownRole: null,
    mentions: [],
    members: [],
    personal: false,
    last: null,
    as: null,
    spoke: null,
  };
}

/** The entity that this one turned out to be. */
export function whole(entity: Entity): Entity {
  let found = entity;
  while (found.as !== null) found = found.as;
  return found;
}

/** Gives all that is known of `part` to `entity`: they are one. */
export function absorb(entity: Entity, part: Entity): void {
  entity.mentions.push(...part.mentions);
  entity.roles.push(...part.roles);
  entity.gender ??= part.gender;
  if (part.spoke !== null && (entity.spoke === null || part.spoke.turn > entity.spoke.turn)) entity.spoke = part.spoke;
  if (part.last !== null && (entity.last === null || part.last.token > entity.last.token)) entity.last = part.last;
  part.as = entity;
}

/** A form as names are compared: lower case, without accents, the hyphens of compounds gone. */
export function nameKey(form: string): string {
  return withoutAccents(form);
}

/** The parts of a name's tokens as names are compared: `jean`, `marc`, `bouvard`; particles stay with what they are. */
export function namePartsOf(article: Article, start: number, end: number): string[] {
  const parts: string[] = [];
  for (let at = start; at < end; at++) {
    const token = article.tokens[at];
    if (token?.kind === Kind.WORD) parts.push(nameKey(formAt(article, at)));
    // `France 2` is not `France 3`.
    else if (token?.kind === Kind.NUMBER) parts.push(article.text.slice(token.start, token.end));
  }
  return parts;
}

/** What the words of a role say: head and qualifiers, from its tokens. */
export function roleFactsOf(article: Article, mention: RoleSpan): RoleFacts | null {
  if (mention.role === null || mention.roleStart < 0) return null;
  const qualifiers = new Set<string>();
  const named = mention.word?.lemma || mention.head;
  // `son conseil`, of somebody before a court, is his advocate; `le conseil municipal` is a body.
  const lemma = named === 'conseil' && mention.kind === 'person' ? 'avocat' : named;
  let nation = mention.word !== null && isNationality(mention.word) ? lemma : null;
  let seenHead = false;
  for (let at = mention.roleStart; at < mention.roleEnd && at < mention.roleStart + 30; at++) {
    const form = formAt(article, at);
    if (form === '') continue;
    if (form === mention.head && !seenHead) {
      seenHead = true;
      continue;
    }
    const grammar = grammarAt(article, at);
    if (
      (grammar & ~(Grammar.PRENOMINAL | Grammar.ADVERB)) !== 0 ||
      article.tokens[at]?.lexeme.calendar ||
      form === 'an' ||
      form === 'ans'
    )
      continue;
    const { person } = article.tokens[at]?.lexeme ?? NO_PERSON;
    if (nation === null && person !== null && isNationality(person)) nation = person.lemma;
    qualifiers.add(form === 'ex' ? 'ancien' : qualifierOf(person, form));
  }
  shorten(qualifiers);
  if (SYNONYM_HEADS.has(lemma))
    for (const [head, sign, office, means] of SYNONYMS) {
      if (head !== lemma || !sign.every((word) => qualifiers.has(word))) continue;
      // `le représentant de l'Etat`, of no other state: the prefect.
      if (office === 'préfet' && qualifiers.size > sign.length) continue;
      for (const word of sign) qualifiers.delete(word);
      for (const word of means) qualifiers.add(word);
      const word = article.lexicon.findForm(office)?.person ?? mention.word;
      return { word, lemma: office, qualifiers, nation, text: mention.role };
    }
  // `le directeur de recherche`: a scientist, by the field.
  const word =
    RESEARCHING.has(lemma) && qualifiers.has('recherch')
      ? (article.lexicon.findForm('chercheur')?.person ?? mention.word)
      : mention.word;
  return { word, lemma, qualifiers, nation, text: mention.role };
}

/** Bodies that are mostly called by a short name whose letters do not tell: `des Nations unies`, `de l'ONU`. */
const SHORT_NAMES: readonly (readonly [words: readonly string[], short: string])[] = [
  [['nation', 'uni'], 'onu'],
  [['reserv', 'federal'], 'fed'],
  [['socialiste'], 'ps'],
  [['parti', 'ps'], 'ps'],
  [['communiste'], 'pcf'],
  [['parti', 'pcf'], 'pcf'],
];

function shorten(qualifiers: Set<string>): void {
  for (const [words, short] of SHORT_NAMES) {
    if (!qualifiers.has(words[0] ?? '') || !words.every((word) => qualifiers.has(word))) continue;
    for (const word of words) qualifiers.delete(word);
    qualifiers.add(short);
  }
}

/** The role with the words of the body where it is held. */
export function heldAt({ lexicon }: Article, body: string, role: RoleFacts): RoleFacts {
  const all = new Set(role.qualifiers);
  let { nation } = role;
  const named = /\s\p{Lu}/u.test(body);
  for (const written of body.split(/[^\p{L}\d-]+/u)) {
    const word = written.toLowerCase();
    const lexeme = lexicon.findForm(word);
    // `le constructeur Norval`: the name says enough.
    if (named && word === written && ((lexeme?.person?.classes ?? 0) & PersonClass.GENERIC) !== 0) continue;
    if (word.length < 2 || ((lexeme?.grammar ?? 0) & ~(Grammar.PRENOMINAL | Grammar.ADVERB)) !== 0) continue;
    const person = lexeme?.person ?? null;
    if (person !== null && isNationality(person)) nation ??= person.lemma;
    all.add(qualifierOf(person, word));
  }
  shorten(all);
  return { ...role, qualifiers: all, nation };
}

/** What `Pr Roux` is by the title. */
export const TITLED: ReadonlyMap<string, string> = new Map([
  ['me', 'avocat'],
  ['maître', 'avocat'],
  ['pr', 'professeur'],
  ['dr', 'médecin'],
]);

/** What a title tells of somebody, though no word says it: `Me Roux` is an advocate. */
export function titleRole({ lexicon }: Article, lemma: string): RoleFacts {
  return { word: lexicon.findForm(lemma)?.person ?? null, lemma, qualifiers: new Set(), nation: null, text: '' };
}

/** Heads that with `de recherche` name a scientist; the `brigade de recherche` has policemen. */
const RESEARCHING: ReadonlySet<string> = new Set('directeur chargé ingénieur'.split(' '));

const NO_PERSON: { readonly person: PersonWord | null } = { person: null };

/** `français`, `Norvégienne`: people of a country, and no trade; a European can be of any. */
function isNationality({ classes, lemma }: PersonWord): boolean {
  return (classes & (PersonClass.NATION | PersonClass.ROLE)) === PersonClass.NATION && !CONTINENTS.has(lemma);
}

const CONTINENTS: ReadonlySet<string> = new Set('européen africain asiatique arabe'.split(' '));

/** Other words for one office, as heads and qualifiers: `le chef de la diplomatie` is the minister of foreign affairs. */
const SYNONYMS: readonly (readonly [
  head: string,
  sign: readonly string[],
  office: string,
  means: readonly string[],
])[] = [
  ['chef', ['diplomati'], 'ministre', ['affair', 'etranger']],
  ['chef', ['etat'], 'président', []],
  ['chef', ['gouvernement'], 'ministre', ['premier']],
  ['chef', ['executif'], 'ministre', ['premier']],
  ['maître', ['kremlin'], 'président', ['russe']],
  ['homme', ['fort', 'kremlin'], 'président', ['russe']],
  ['locataire', ['kremlin'], 'président', ['russe']],
  ['locataire', ['maison', 'blanch'], 'président', ['américain']],
  ['locataire', ['elyse'], 'président', ['français']],
  ['locataire', ['matignon'], 'ministre', ['premier']],
  ['locataire', ['beauvau'], 'ministre', ['interieur']],
  ['locataire', ['bercy'], 'ministre', ['economi']],
  ['membre', ['gouvernement'], 'ministre', []],
  ['garde', ['sceau'], 'ministre', ['justic']],
  ['avocat', ['général'], 'avocat-général', []],
  ['chef', ['parquet'], 'procureur', []],
  ['représentant', ['minister', 'public'], 'procureur', []],
  ['représentant', ['parquet'], 'procureur', []],
  ['représentant', ['etat'], 'préfet', []],
  ['argentier', ['grand'], 'ministre', ['financ']],
  ['souverain', ['pontife'], 'pape', []],
  ['souverain', [], 'roi', []],
  ['monarque', [], 'roi', []],
  ['pontife', [], 'pape', []],
  ['praticien', [], 'médecin', []],
];

const SYNONYM_HEADS: ReadonlySet<string> = new Set(SYNONYMS.map(([head]) => head));

/**
 * The qualifiers of `role` as `given` has them: `bce` is `banqu central européen` where the first letters of words that follow each other there
 * spell it.
 */
export function spelledOut(role: ReadonlySet<string>, given: ReadonlySet<string>): ReadonlySet<string> {
  for (const short of role) {
    const { length } = short;
    if (length < LEAST_LETTERS || length > MOST_LETTERS || length > given.size || given.has(short)) continue;
    const words = [...given];
    const first = words.findIndex((_, at) => spells(words, at, short));
    if (first < 0) continue;
    const whole = new Set(role);
    whole.delete(short);
    for (const word of words.slice(first, first + short.length)) whole.add(word);
    return whole;
  }
  return role;
}

/** Letters that the short name of a body has. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 6;

function spells(words: readonly string[], at: number, short: string): boolean {
  for (let i = 0; i < short.length; i++)
    if (nameKey(words[at + i] ?? '').charCodeAt(0) !== short.charCodeAt(i)) return false;
  return true;
}

/** Without `e`, `s`, `es` at its end, as far as three letters stay. */
function withoutEnding(key: string): string {
  let { length } = key;
  if (length > 3 && key.endsWith('s')) length--;
  if (length > 3 && key.charCodeAt(length - 1) === 0x65) length--;
  return key.slice(0, length);
}

/** `française`, `Français` → `français`: people by their masculine, other words without their plural. */
export function qualifierOf(person: PersonWord | null, form: string): string {
  if (person && person.lemma !== '' && (person.classes & (PersonClass.DEMONYM | PersonClass.ROLE)) !== 0)
    return person.lemma;
  return withoutEnding(nameKey(form));
}
