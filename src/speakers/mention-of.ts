import type { Speaker } from '../article-facts.js';
import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { NounPhrase } from './noun-phrase.js';
import { countParts, isPaper, looksPersonal } from './read-name.js';
import { classesAt } from './words.js';

const OF = oneOf("de d' du des");
const MAJORITE_MINORITE_PARTIE = oneOf('majorité minorité partie');

/** A noun phrase or pronoun that can name who speaks. Token indices are half-open; the span runs from the first to the last token. */
export interface Mention {
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** One past the appositions and brackets that follow: `Ana Costa, 42 ans, notaire à Lens`. */
  readonly phraseEnd: number;
  readonly form:
    | 'name'
    | 'role'
    | 'role-name'
    | 'pronoun'
    | 'clitic'
    | 'metonym'
    | 'institution'
    | 'group'
    | 'anonymous'
    | 'document'
    | 'joint';
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
  /** What else the text calls them beside it: `le député Luc Petit, président du groupe`. */
  readonly others: readonly RoleSpan[];
  /** For pronouns: whom they take up. */
  readonly binding: 'subject' | 'nearest' | 'none';
  /** Members of a joint mention (`MM. Langlois et Lanini`). */
  readonly members: readonly Mention[];
}

/** A role as it stands. */
export type RoleSpan = Pick<Mention, 'role' | 'roleStart' | 'roleEnd' | 'head' | 'word' | 'kind'>;

const NO_MEMBERS: readonly Mention[] = [];
const NO_ROLES: readonly RoleSpan[] = [];

/** A mention while it is read. */
export type MentionDraft = { -readonly [Field in keyof Mention]: Mention[Field] };

/** A mention without a name or a role, to be filled in: made in one place, so that all mentions have one hidden class. */
export function blankMention(
  start: number,
  end: number,
  form: Mention['form'],
  kind: Mention['kind'],
  gender: Mention['gender'],
  plural: boolean,
): MentionDraft {
  return {
    start,
    end,
    phraseEnd: end,
    form,
    kind,
    name: null,
    nameStart: -1,
    nameEnd: -1,
    role: null,
    gender,
    plural,
    determiner: 'none',
    word: null,
    head: '',
    roleStart: -1,
    roleEnd: -1,
    others: NO_ROLES,
    binding: 'none',
    members: NO_MEMBERS,
  };
}

/** A copy to be changed. */
export function copyOf(mention: Mention): MentionDraft {
  const { start, end, form, kind, gender, plural } = mention;
  const copy = blankMention(start, end, form, kind, gender, plural);
  copy.phraseEnd = mention.phraseEnd;
  copy.name = mention.name;
  copy.nameStart = mention.nameStart;
  copy.nameEnd = mention.nameEnd;
  copy.role = mention.role;
  copy.determiner = mention.determiner;
  copy.word = mention.word;
  copy.head = mention.head;
  copy.roleStart = mention.roleStart;
  copy.roleEnd = mention.roleEnd;
  copy.others = mention.others;
  copy.binding = mention.binding;
  copy.members = mention.members;
  return copy;
}

/** The words of tokens `[start, end)` as they stand. */
export function textOf(article: Article, start: number, end: number): string {
  const first = article.tokens[start];
  const last = tokenAt(article, end - 1);
  return first && last ? article.text.slice(first.start, last.end) : '';
}

/** What a noun phrase is as a source. */
interface Sort {
  readonly form: Mention['form'];
  readonly kind: Mention['kind'];
}

const PERSON_NAME: Sort = { form: 'name', kind: 'person' };
const NAMED_PERSON: Sort = { form: 'role-name', kind: 'person' };
const HOLDER: Sort = { form: 'role', kind: 'person' };
const UNNAMED: Sort = { form: 'anonymous', kind: 'anonymous' };
const PLACE: Sort = { form: 'metonym', kind: 'place' };
const BODY: Sort = { form: 'institution', kind: 'organization' };
const BODIES: Sort = { form: 'institution', kind: 'group' };
const PEOPLE: Sort = { form: 'group', kind: 'group' };
const TEXT: Sort = { form: 'document', kind: 'document' };

/** Endings of nouns for people, for those that the lexicon lacks. */
const PERSONAL =
  /(?:eure?|euse|rice|iste|(?<!cata|dia|épi|mono|pro|dé[cm]a|ana)logue|(?<!para|auto|ortho|télé)graphe|ier|ière|ien|ienne|ant|ante|ois|oise|ard|arde|aire|crate|phile)$/;
/** Those of them that things seldom have. */
export const SURELY_PERSONAL =
  /(?:(?<!^[lp])iste|(?<!cata|dia|épi|mono|pro|dé[cm]a|ana)logue|crate|euse|icienne?|thérapeute|(?<!ordin|indic|réfrigér|accélér|génér|aspir|radi|équ|tracteur)ateur|atrice)$/;
/** Heads behind which somebody hides. */
const HIDING: ReadonlySet<string> = new Set('source sources entourage voix'.split(' '));

/** A noun phrase as a mention: its form and kind from its head; null when it cannot speak, unless a source is `expected` here. */
export function mentionOf(article: Article, phrase: NounPhrase, expected: boolean): Mention | null {
  const { end, word, roleStart, determiner, plural } = phrase;
  // The name behind a text or a plural is part of which one it is: `un sondage Opinéa`, `les militants d'Horizon Sud`.
  const own = phrase.head < 0 || (!plural && ((word?.classes ?? 0) & PersonClass.DOCUMENT) === 0);
  const nameStart = own ? phrase.nameStart : -1;
  const nameEnd = own ? phrase.nameEnd : -1;
  const sort = phrase.head < 0 ? sortOfName(article, phrase) : sortOfPhrase(article, phrase, nameStart, expected);
  if (sort === null) return null;
  const partitive = phrase.head === phrase.start && determiner === 'quantity';
  const roleEnd = own ? phrase.roleEnd : end;
  const given =
    sort.kind === 'person' && nameStart >= 0 ? (article.tokens[nameStart]?.lexeme.person?.given ?? null) : null;
  const role =
    phrase.head < 0 || sort === PLACE ? null : textOf(article, partitive ? phrase.start : roleStart, roleEnd);
  const proper = sort === BODY && nameStart < 0 && word === null && article.tokens[phrase.head]?.case !== Case.LOWER;
  // A contraction holds the article: the mention begins behind it.
  const contracted = determiner === 'definite' && (grammarAt(article, phrase.start) & Grammar.CONTRACTION) !== 0;
  // `le médecin Inès Maurel`: a masculine role says less of a woman than her first name; a title says all.
  const gender = phrase.head >= 0 && phrase.gender !== 'f' ? (given ?? phrase.gender) : (phrase.gender ?? given);
  const start = contracted ? phrase.start + 1 : phrase.start;
  const mention = blankMention(start, end, sort.form, sort.kind, gender, plural);
  mention.name = nameStart >= 0 ? textOf(article, nameStart, nameEnd) : proper ? role : null;
  mention.nameStart = nameStart;
  mention.nameEnd = nameEnd;
  mention.role = role;
  mention.determiner = determiner;
  mention.word = word;
  mention.head = phrase.head < 0 ? '' : formAt(article, phrase.head);
  mention.roleStart = roleStart;
  mention.roleEnd = roleEnd;
  return mention;
}

/** Last words of the names of bodies: `Amnesty International`, `Human Rights Watch`, `Delta Airlines`. */
const BODY_NAMES = oneOf(
  `international watch group airlines airways bank banque times post news foundation fondation institute institut corp inc ltd motors
   energies énergies telecom télécom media médias network alliance press university council partners capital research holding technologies
   pharma systems industries brothers`,
);

/** First words of the names of bodies: `Air Norval`, `Banque Morin`, `Radio Sud`. */
const BODY_OPENINGS = oneOf(
  'air banque crédit société groupe radio télé fondation institut université collectif mouvement ligue agence mutuelle éditions laboratoires',
);

function sortOfName(article: Article, { nameStart, nameEnd, start }: NounPhrase): Sort {
  if (isPaper(article, nameStart)) return BODY;
  // `Lutte ouvrière`
  if (
    nameEnd > nameStart + 1 &&
    article.tokens[nameEnd - 1]?.case === Case.LOWER &&
    article.tokens[nameEnd - 1]?.gap === Gap.SPACE
  )
    return BODY;
  if (nameStart > start || countParts(article, nameStart, nameEnd) !== 1)
    return nameStart === start && (BODY_NAMES.at(article, nameEnd - 1) || BODY_OPENINGS.at(article, nameStart))
      ? BODY
      : PERSON_NAME;
  const classes = classesAt(article, nameStart);
  // `France 2`
  if (article.tokens[nameEnd - 1]?.kind === Kind.NUMBER) return BODY;
  if ((classes & (PersonClass.METONYM | PersonClass.PLACE)) !== 0) return PLACE;
  if ((classes & PersonClass.FIRST_NAME) !== 0) return PERSON_NAME;
  return (classes & PersonClass.INSTITUTION) !== 0 || article.tokens[nameStart]?.case === Case.UPPER
    ? BODY
    : PERSON_NAME;
}

/** `le Vosgien`, `la Finistérienne`: people of a place that no list has, by the ending; one word with its article. */
function isOrigin({ determiner, plural, head, headEnd, end }: NounPhrase, form: string): boolean {
  return determiner === 'definite' && !plural && headEnd === end && headEnd === head + 1 && ORIGIN.test(form);
}

const ORIGIN = /.{3}(?:ien|ienne|éenne|[^lr]ais|aise|ois|oise)$/;

/** `le départ de l'attaquant Luc Morel`: a noun that is no person's, of somebody who is named. */
function isOfTheNamed(article: Article, { head, roleEnd }: NounPhrase): boolean {
  if (PERSONAL.test(formAt(article, head))) return false;
  for (let at = head + 1; at < roleEnd; at++) if (OF.at(article, at)) return true;
  return false;
}

const COUNSEL = oneOf('conseil conseils');
const COUNCIL = oneOf(
  `municipal municipaux régional régionaux départemental départementaux communal général généraux national fédéral constitutionnel exécutif
   scientifique présidentiel économique communautaire syndical administration etat état sécurité surveillance ministres`,
);

/** One past the `d'`, `de`, `des` at `at`, or `at`. */
function behindOf(article: Article, at: number): number {
  return OF.at(article, at) ? at + 1 : at;
}

function sortOfPhrase(article: Article, phrase: NounPhrase, nameStart: number, expected: boolean): Sort | null {
  const { word, head, determiner, plural } = phrase;
  const named = nameStart >= 0;
  const classes = word?.classes ?? 0;
  const capital = article.tokens[head]?.case !== Case.LOWER;
  if (
    capital &&
    (classes & (PersonClass.PLACE | PersonClass.METONYM)) !== 0 &&
    (classes & PersonClass.ROLE) === 0 &&
    phrase.headEnd >= phrase.roleEnd &&
    // `le Suisse` is somebody, `la Suisse` a country.
    !((classes & PersonClass.DEMONYM) !== 0 && phrase.gender === 'm' && determiner === 'definite')
  )
    return PLACE;
  const several = plural ? PEOPLE : UNNAMED;
  // `le conseil municipal`, `le conseil d'administration`; `le conseil de l'accusé` is somebody.
  if (COUNSEL.at(article, head) && COUNCIL.at(article, behindOf(article, phrase.headEnd)))
    return plural ? BODIES : BODY;
  if (head === phrase.start && determiner === 'quantity' && !named) return several;
  // `une majorité de Français`
  if (determiner === 'indefinite' && MAJORITE_MINORITE_PARTIE.at(article, head)) return PEOPLE;
  if (capital && !named && (determiner === 'none' || (classes & PersonClass.INSTITUTION) !== 0)) return BODY;
  if ((classes & PersonClass.ROLE) !== 0 || ((classes & PersonClass.DEMONYM) !== 0 && capital)) {
    if (named) return NAMED_PERSON;
    return plural ? PEOPLE : determiner === 'indefinite' || determiner === 'quantity' ? UNNAMED : HOLDER;
  }
  if ((classes & PersonClass.DOCUMENT) !== 0) return TEXT;
  if ((classes & PersonClass.INSTITUTION) !== 0) return plural && !named ? BODIES : BODY;
  const form = formAt(article, head);
  if ((classes & PersonClass.GROUP) !== 0) return HIDING.has(form) ? UNNAMED : PEOPLE;
  if (capital) return isOrigin(phrase, form) ? HOLDER : BODY;
  if (named && looksPersonal(article, nameStart, phrase.nameEnd) && !isOfTheNamed(article, phrase)) return NAMED_PERSON;
  // `le pointu suédois Nils Lindqvist`: a nationality between an unknown noun and two names makes a person.
  if (
    named &&
    !isOfTheNamed(article, phrase) &&
    (classesAt(article, phrase.roleEnd - 1) & PersonClass.NATION) !== 0 &&
    countParts(article, nameStart, phrase.nameEnd) > 1
  )
    return NAMED_PERSON;
  // `le premier`, `les autres`: which of them only the text before says.
  if (
    head === phrase.start ||
    (grammarAt(article, head) & Grammar.PRENOMINAL) !== 0 ||
    article.tokens[head]?.lexeme.numeral
  )
    return several;
  if (!expected && !SURELY_PERSONAL.test(form)) return null;
  if (plural) return PEOPLE;
  if (!PERSONAL.test(form)) return BODY;
  return determiner === 'indefinite' ? UNNAMED : named ? NAMED_PERSON : HOLDER;
}
