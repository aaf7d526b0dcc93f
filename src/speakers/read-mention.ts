import type { Speaker } from '../article-facts.js';
import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { readAppositions } from './appositions.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { countParts, endOfName, endOfTitle, looksPersonal } from './read-name.js';
import { readPronoun } from './read-pronoun.js';
import { classesAt, isPluralVerb, isSpeechVerb } from './words.js';

/** A noun phrase or pronoun that can name who speaks. Token indices are half-open; the span runs from the first to the last token. */
export interface Mention {
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** One past the appositions and brackets that follow: `Ana Costa, 42 ans, notaire à Lens`. */
  readonly phraseEnd: number;
  readonly form: 'name' | 'role' | 'role-name' | 'pronoun' | 'clitic' | 'metonym' | 'institution' | 'group' | 'anonymous' | 'document' | 'joint';
  readonly kind: Speaker['kind'];
  /** The proper name in it, without title and role: `Sébastien Lecornu`, `Lecornu`. */
  readonly name: string | null;
  /** Tokens of the name; -1 without one. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The role in it or beside it, without article and name: `ministre français des Armées`. */
  readonly role: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  readonly determiner: NounPhrase['determiner'];
  /** What the lexicon says of the head of the role. */
  readonly word: PersonWord | null;
  /** Head of the role as it stands, in lower case; '' for names and pronouns. */
  readonly head: string;
  /** Tokens of the role; -1 without one. */
  readonly roleStart: number;
  readonly roleEnd: number;
  /** For pronouns: whom they take up. */
  readonly binding: 'subject' | 'nearest' | 'none';
  /** Members of a joint mention (`MM. Langlois et Lanini`). */
  readonly members: readonly Mention[];
}

/** How far a mention may reach, and whether several can share it. */
export interface MentionOptions {
  /** The mention ends before this token at the latest. */
  readonly limit?: number;
  /** Read `A et B` as one source; by default where the verb before it is not singular. */
  readonly joint?: boolean;
  /** A source has to stand here (behind `selon`, behind an inverted verb): a noun that the lexicon lacks is taken for one. */
  readonly expectSource?: boolean;
  /** No verb can follow: any open-class word behind the noun is its adjective; as `expectSource` by default. */
  readonly lenient?: boolean;
  /** Take possessives for their owner: `sa réponse` is his. */
  readonly owner?: boolean;
}

/** Reads the noun phrase that begins at token `index` (`l'entourage du ministre français`), or gives null. */
export function readMention(article: Article, index: number, given: MentionOptions | boolean = {}): Mention | null {
  const options: MentionOptions = typeof given === 'boolean' ? { expectSource: given } : given;
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return null;
  const limit = Math.min(options.limit ?? article.tokens.length, article.tokens.length);
  const pronoun = readPronoun(article, index, options.owner);
  if (pronoun && pronoun.end <= limit) {
    const anonymous = pronoun.binding === 'none';
    return {
      ...EMPTY, start: index, end: pronoun.end, phraseEnd: pronoun.end, form: anonymous ? 'anonymous' : pronoun.end === index + 1 && token.case === Case.LOWER ? 'clitic' : 'pronoun',
      kind: anonymous ? (pronoun.plural ? 'group' : 'anonymous') : pronoun.plural ? 'group' : 'person', gender: pronoun.gender, plural: pronoun.plural, binding: pronoun.binding,
    };
  }
  const titles = readTitledNames(article, index, limit);
  if (titles) return titles;
  const phrase = readNounPhrase(article, index, limit, options.lenient ?? options.expectSource ?? false);
  if (phrase === null || phrase.end > limit) return null;
  const core = mentionOf(article, phrase, options.expectSource ?? false);
  if (core === null) return null;
  const single = readAppositions(article, core, limit);
  const joint = options.joint ?? !followsSingularVerb(article, index);
  return joint ? withOthers(article, single, limit) : single;
}

const EMPTY = {
  name: null, nameStart: -1, nameEnd: -1, role: null, gender: null, plural: false, determiner: 'none', word: null, head: '', roleStart: -1,
  roleEnd: -1, binding: 'none', members: [],
} as const;

function textOf(article: Article, start: number, end: number): string {
  const first = article.tokens[start];
  const last = article.tokens[end - 1];
  return first && last ? article.text.slice(first.start, last.end) : '';
}

/** A noun phrase as a mention: its form and kind from its head. */
function mentionOf(article: Article, phrase: NounPhrase, expected: boolean): Mention | null {
  const { end, word } = phrase;
  // The name behind a text or a plural is part of which one it is: `un sondage Opinéa`, `les militants d'Horizon Sud`.
  const own = phrase.head < 0 || (!phrase.plural && ((word?.classes ?? 0) & PersonClass.DOCUMENT) === 0);
  const nameStart = own ? phrase.nameStart : -1;
  const nameEnd = own ? phrase.nameEnd : -1;
  // A contraction holds the article: the mention begins behind it.
  const start = /^(?:au|aux|du)$/.test(formAt(article, phrase.start)) ? phrase.start + 1 : phrase.start;
  const named = nameStart >= 0;
  const classes = word?.classes ?? 0;
  const base = {
    ...EMPTY, start, end, phraseEnd: end, nameStart, nameEnd, name: named ? textOf(article, nameStart, nameEnd) : null, gender: phrase.gender,
    plural: phrase.plural, determiner: phrase.determiner, word,
  };
  if (phrase.head < 0) return { ...base, ...nameKind(article, phrase), gender: phrase.gender ?? givenGender(article, nameStart, nameEnd) };

  const role = textOf(article, phrase.roleStart, own ? phrase.roleEnd : end);
  const head = formAt(article, phrase.head);
  const roleFields = { role, head, roleStart: phrase.roleStart, roleEnd: phrase.roleEnd };
  const capital = article.tokens[phrase.head]?.case !== Case.LOWER;
  if (capital && (classes & (PersonClass.PLACE | PersonClass.METONYM)) !== 0 && (classes & PersonClass.ROLE) === 0 && phrase.headEnd >= phrase.roleEnd)
    return { ...base, head, roleStart: phrase.roleStart, roleEnd: phrase.roleEnd, form: 'metonym', kind: 'place' };
  if (phrase.head === phrase.start && phrase.determiner === 'quantity' && !named) {
    const roleText = textOf(article, phrase.start, phrase.end);
    return { ...base, ...roleFields, role: roleText, form: phrase.plural ? 'group' : 'anonymous', kind: phrase.plural ? 'group' : 'anonymous' };
  }
  if (capital && !named && (phrase.determiner === 'none' || (classes & PersonClass.INSTITUTION) !== 0)) return { ...base, ...roleFields, form: 'institution', kind: 'organization' };
  if ((classes & PersonClass.ROLE) !== 0 || ((classes & PersonClass.DEMONYM) !== 0 && capital)) {
    const unnamed = phrase.determiner === 'indefinite' || phrase.determiner === 'quantity';
    if (named) return { ...base, ...roleFields, form: 'role-name', kind: 'person', gender: namedGender(article, phrase) };
    if (phrase.plural) return { ...base, ...roleFields, form: 'group', kind: 'group' };
    return { ...base, ...roleFields, form: unnamed ? 'anonymous' : 'role', kind: unnamed ? 'anonymous' : 'person' };
  }
  if ((classes & PersonClass.DOCUMENT) !== 0) return { ...base, ...roleFields, form: 'document', kind: 'document' };
  if ((classes & PersonClass.INSTITUTION) !== 0) return { ...base, ...roleFields, form: 'institution', kind: phrase.plural && !named ? 'group' : 'organization' };
  if ((classes & PersonClass.GROUP) !== 0)
    return { ...base, ...roleFields, form: /^(?:source|entourage|proche|voix)/.test(head) ? 'anonymous' : 'group', kind: /^(?:source|entourage|voix)/.test(head) ? 'anonymous' : 'group' };
  if (capital) return { ...base, ...roleFields, name: role, form: 'institution', kind: 'organization' };
  if (named && looksPersonal(article, nameStart, nameEnd))
    return { ...base, ...roleFields, form: 'role-name', kind: 'person', gender: phrase.gender ?? givenGender(article, nameStart, nameEnd) };
  // `le premier`, `les autres`: which of them only the text before says.
  if ((grammarAt(article, phrase.head) & Grammar.PRENOMINAL) !== 0 || article.tokens[phrase.head]?.lexeme.numeral)
    return { ...base, ...roleFields, form: phrase.plural ? 'group' : 'anonymous', kind: phrase.plural ? 'group' : 'anonymous' };
  if (phrase.head === phrase.start) return { ...base, ...roleFields, form: phrase.plural ? 'group' : 'anonymous', kind: phrase.plural ? 'group' : 'anonymous' };
  if (!expected && !SURELY_PERSONAL.test(head)) return null;
  if (phrase.plural) return { ...base, ...roleFields, form: 'group', kind: 'group' };
  return PERSONAL.test(head)
    ? { ...base, ...roleFields, form: phrase.determiner === 'indefinite' ? 'anonymous' : named ? 'role-name' : 'role', kind: phrase.determiner === 'indefinite' ? 'anonymous' : 'person' }
    : { ...base, ...roleFields, form: 'institution', kind: 'organization' };
}

/** Endings of nouns for people, for those that the lexicon lacks. */
const PERSONAL = /(?:eure?|euse|rice|iste|logue|graphe|ier|ière|ien|ienne|ant|ante|ois|oise|ard|arde|aire|crate|phile)$/;
/** Those of them that things seldom have. */
const SURELY_PERSONAL = /(?:iste|logue|crate|euse|icienne?|thérapeute)$/;

function nameKind(article: Article, { nameStart, nameEnd, start }: NounPhrase): Pick<Mention, 'form' | 'kind'> {
  if (nameStart > start) return { form: 'name', kind: 'person' };
  const classes = classesAt(article, nameStart);
  const single = countParts(article, nameStart, nameEnd) === 1;
  if (single && (classes & PersonClass.METONYM) !== 0) return { form: 'metonym', kind: 'place' };
  if (single && (classes & PersonClass.PLACE) !== 0) return { form: 'metonym', kind: 'place' };
  if (single && (classes & PersonClass.INSTITUTION) !== 0 && (classes & PersonClass.FIRST_NAME) === 0) return { form: 'institution', kind: 'organization' };
  if (single && article.tokens[nameStart]?.case === Case.UPPER) return { form: 'institution', kind: 'organization' };
  return { form: 'name', kind: 'person' };
}

/** `le médecin Inès Maurel`: a masculine role says less of a woman than her first name. */
function namedGender(article: Article, { gender, nameStart, nameEnd }: NounPhrase): 'f' | 'm' | null {
  return gender === 'f' ? 'f' : (givenGender(article, nameStart, nameEnd) ?? gender);
}

/** The sex that the first name tells, if the name has one. */
export function givenGender(article: Article, nameStart: number, nameEnd: number): 'f' | 'm' | null {
  return nameStart >= 0 && nameStart < nameEnd ? (article.tokens[nameStart]?.lexeme.person?.given ?? null) : null;
}

/** `MM. Langlois et Lanini`, `Mmes Roux, Petit et Costa`: one title for several names. */
function readTitledNames(article: Article, index: number, limit: number): Mention | null {
  const word = article.tokens[index]?.lexeme.person;
  if (!word?.plural || (word.classes & PersonClass.TITLE) === 0) return null;
  let at = endOfTitle(article, index);
  if (at < 0) return null;
  const members: Mention[] = [];
  while (members.length < 8) {
    const end = endOfName(article, at, true);
    if (end < 0 || end > limit) break;
    members.push({ ...EMPTY, start: at, end, phraseEnd: end, form: 'name', kind: 'person', name: textOf(article, at, end), nameStart: at, nameEnd: end, gender: word.gender });
    if (formAt(article, end) !== 'et' && !isSign(article, end, ',')) break;
    at = end + 1;
  }
  const last = members[members.length - 1];
  if (!last || members.length < 2) return null;
  return { ...EMPTY, start: index, end: last.end, phraseEnd: last.end, form: 'joint', kind: 'group', gender: word.gender, plural: true, members };
}

/** Adds `et B`, `, B et C` to a mention: a joint source. */
function withOthers(article: Article, first: Mention, limit: number): Mention {
  const members = [first];
  let end = first.end;
  for (let count = 0; count < 6; count++) {
    const at = members.length === 1 ? Math.max(end, first.phraseEnd) : end;
    const comma = isSign(article, at, ',');
    const and = formAt(article, comma ? at + 1 : at) === 'et';
    if (!and && !comma) break;
    const next = at + (and && comma ? 2 : 1);
    if (next >= limit) break;
    // Behind a comma alone only a list that ends in `et` counts.
    const other = startsMember(article, next) ? readNounPhrase(article, next, limit) : null;
    if (other === null) break;
    const core = mentionOf(article, other, true);
    if (core === null) break;
    const mention = readAppositions(article, core, limit);
    if (mention.kind === 'document' && first.kind !== 'document') break;
    if (!and && formAt(article, mention.phraseEnd) !== 'et' && !isSign(article, mention.phraseEnd, ',')) break;
    if (and && !endsPhrase(article, mention.phraseEnd, limit)) break;
    members.push(mention);
    end = mention.phraseEnd;
    if (and) break;
  }
  const last = members[members.length - 1];
  if (!last || members.length < 2 || formAt(article, last.start - 1) !== 'et') return first;
  // `Ses filles, Claire et Judith Roche`: the names say who the plural is.
  const named = first.plural && first.nameStart < 0 && members.length > 2 && members.slice(1).every((member) => member.form === 'name');
  return { ...EMPTY, start: first.start, end: last.end, phraseEnd: last.phraseEnd, form: 'joint', kind: 'group', plural: true, members: named ? members.slice(1) : members };
}

function startsMember(article: Article, index: number): boolean {
  const grammar = grammarAt(article, index);
  return (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 || grammar === 0;
}

/** Whether a source can end before `index`: the limit, a stop, a mark, a preposition; not a verb, which would make it a subject. */
function endsPhrase(article: Article, index: number, limit: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || index >= limit || token.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH) return true;
  if (article.sentenceOf[index] !== article.sentenceOf[index - 1]) return true;
  return (token.lexeme.grammar & (Grammar.PREPOSITION | Grammar.COORDINATOR)) !== 0 || token.lexeme.calendar !== null || (token.lexeme.grammar & Grammar.RELATIVE) !== 0;
}

/** `a déclaré le maire et …`: behind a singular verb only one speaks. */
function followsSingularVerb(article: Article, index: number): boolean {
  for (let at = index - 1; at > index - 5; at--) {
    const token = article.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) return false;
    if ((token.lexeme.grammar & Grammar.AUXILIARY) !== 0 && (token.lexeme.grammar & Grammar.PREPOSITION) === 0) return isPluralVerb(article, at) === false;
    if (isSpeechVerb(article, at) && !/(?:é|i|u|is|it)$/.test(formAt(article, at))) return isPluralVerb(article, at) === false;
  }
  return false;
}

/** Makes the empty parts of a mention that has neither role nor name of its own. */
export const EMPTY_MENTION = EMPTY;
