import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { countParts, endOfName, endOfTitle, startsName } from './read-name.js';
import { ADVERBIAL_STARTS, CLOSED, classesAt, endOfCompound, isCapital, isElided, isFollowedAsAdjective, isLower, isPostnominal, isSpeechForm, isSurelyAdjective, isWord } from './words.js';

/** A noun phrase as token indices; `-1` where it has no such part. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** First token of the head noun; -1 for a name alone. */
  readonly head: number;
  readonly headEnd: number;
  /** The role: from behind the determiner to before the name. */
  readonly roleStart: number;
  readonly roleEnd: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly determiner: 'none' | 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantity';
  readonly plural: boolean;
  readonly gender: 'f' | 'm' | null;
  /** What the lexicon says of the head, if it has it. */
  readonly word: PersonWord | null;
}

/** Longest noun phrase, in tokens: bounds every scan. */
const MAX_TOKENS = 40;

/**
 * The noun phrase that begins at `start` and ends at `limit` at the latest: determiner, adjectives, head noun, adjectives,
 * complements, and the name that follows. Relative clauses and appositions stay outside. `lenient` where no verb can follow: any
 * open-class word may be an adjective then.
 */
export function readNounPhrase(article: Article, start: number, limit = article.tokens.length, lenient = false): NounPhrase | null {
  const { tokens } = article;
  if (!isWord(article, start) && tokens[start]?.kind !== Kind.NUMBER) return null;
  const sentence = article.sentenceOf[start];
  let stop = Math.min(limit, start + MAX_TOKENS);
  while (stop > start + 1 && article.sentenceOf[stop - 1] !== sentence) stop--;

  const opening = readDeterminer(article, start, stop);
  let at = opening.end;
  if (at >= stop) return null;

  const titleEnd = endOfTitle(article, at);
  if (titleEnd > 0 && titleEnd < stop) return titledName(article, start, at, titleEnd, opening);
  if (opening.determiner === 'none') {
    // `Médecins du fleuve`, `Action contre la faim`: a plural with its complement is a body's name.
    const plural = isCapital(article, at) && tokens[at]?.lexeme.person?.plural === true && /^(?:du|de|des|d'|sans|pour|contre)$/.test(formAt(article, at + 1));
    if (startsName(article, at) && !isBareRole(article, at) && !plural) {
      const end = endOfName(article, at);
      return end > 0 && end <= stop ? { ...NONE, start, end, nameStart: at, nameEnd: end } : null;
    }
    if (!isBareRole(article, at) && !opening.plural && !plural) return null;
  }

  const roleStart = at;
  at = overPrenominals(article, at, stop);
  // `Deux des inculpés`, `l'un d'eux`: the number is the head.
  const partitive = opening.determiner === 'quantity' && (isPartitive(article, at) || (at > start && isQuantityNoun(article, at - 1) && /^(?:de|d')$/.test(formAt(article, at))));
  let head = at;
  let headEnd = at;
  if (partitive) {
    head = start;
    headEnd = at;
  } else {
    const found = readHead(article, at, stop, roleStart);
    if (!found) return null;
    head = found.head;
    headEnd = found.end;
  }
  if (headEnd > stop) return null;
  at = headEnd;

  const word = partitive ? wordBehind(article, at) : headWord(article, head, headEnd);
  const classes = word?.classes ?? 0;
  // The capital tells the Council from the counsel.
  const properHead = isCapital(article, head) && !partitive && ((classes & PersonClass.INSTITUTION) !== 0 || (classes & (PersonClass.ROLE | PersonClass.DEMONYM)) === 0);
  let gender = opening.gender ?? word?.gender ?? null;
  let end = at;
  for (let turn = 0; turn < 12 && at < stop; turn++) {
    const before = at;
    if (tokens[at]?.gap === Gap.PARAGRAPH) break;
    if (/^(?:encore|très|plus|tout|bien|moins|peu)$/.test(formAt(article, at)) && isPostnominal(article, at + 1) && isSurelyAdjective(article, at + 1)) at++;
    if (isPostnominal(article, at) && (lenient || isSurelyAdjective(article, at) || isFollowedAsAdjective(article, at))) {
      const adjective = tokens[at]?.lexeme.person;
      if (gender === null && adjective?.gender && !adjective.plural) gender = adjective.gender;
      at = endOfCompound(article, at);
    } else if (properHead && isCapital(article, at) && endOfTitle(article, at) < 0) at = endOfCompound(article, at);
    else {
      const complement = endOfComplement(article, at, stop, classes, properHead, lenient);
      if (complement < 0) break;
      at = complement;
    }
    if (at > stop || at === before) {
      at = before;
      break;
    }
    end = at;
  }
  at = end;

  // The name behind the role: `le ministre français des Armées Sébastien Lecornu`, `le syndicat CGT`.
  let nameStart = -1;
  let nameEnd = -1;
  if (at < stop && !properHead && isCapital(article, at) && namesComplement(article, headEnd, at, classes)) {
    const to = endOfName(article, at);
    if (to > 0 && to <= stop) at = end = to;
  }
  if (at < stop && !properHead) {
    const title = endOfTitle(article, at);
    const from = title > 0 ? title : at;
    if (from < stop && (title > 0 || startsName(article, from)) && (tokens[from]?.gap ?? 0) <= Gap.LINE) {
      const to = endOfName(article, from, title > 0);
      if (to > 0 && to <= stop) {
        nameStart = from;
        nameEnd = to;
        end = to;
        // `la coalition Horizon net`: a body's name may end in a small word, before a stop.
        if ((classes & PersonClass.INSTITUTION) !== 0 && isPostnominal(article, end) && end + 1 < stop && /[,.]/.test(article.text[tokens[end + 1]?.start ?? 0] ?? '')) nameEnd = ++end;
      }
    }
  }
  const roleEnd = nameStart >= 0 ? at : end;
  if ((classes & PersonClass.DOCUMENT) !== 0) end = overParticipialPhrase(article, end, stop);
  const body = opening.determiner === 'none' && isCapital(article, head);
  const plural = body ? false : partitive ? !/^(?:un|une)$/.test(formAt(article, headEnd - 1)) : opening.plural || (opening.determiner === 'none' && (word?.plural ?? false));
  return { start, end, head, headEnd, roleStart, roleEnd, nameStart, nameEnd, determiner: opening.determiner, plural, gender: plural && gender === null ? (word?.gender ?? null) : gender, word };
}

const NONE = {
  head: -1, headEnd: -1, roleStart: -1, roleEnd: -1, nameStart: -1, nameEnd: -1, determiner: 'none', plural: false, gender: null, word: null,
} as const;

function titledName(article: Article, start: number, title: number, nameStart: number, opening: Opening): NounPhrase | null {
  const word = article.tokens[title]?.lexeme.person ?? null;
  const nameEnd = endOfName(article, nameStart, true);
  if (nameEnd < 0) return null;
  return { ...NONE, start, end: nameEnd, nameStart, nameEnd, determiner: opening.determiner, plural: word?.plural ?? false, gender: word?.gender ?? opening.gender };
}

interface Opening {
  readonly end: number;
  readonly determiner: NounPhrase['determiner'];
  readonly plural: boolean;
  readonly gender: 'f' | 'm' | null;
}

const FEMININE: ReadonlySet<string> = new Set('la une cette ma ta sa certaine aucune toute quelle nulle chacune'.split(' '));
const MASCULINE: ReadonlySet<string> = new Set('le un ce cet certain aucun tout quel nul chacun'.split(' '));
const PLURAL: ReadonlySet<string> = new Set(
  'les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines divers diverses tous toutes quels quelles maints différents différentes nombreux nombreuses beaucoup'.split(' '),
);
const DEMONSTRATIVES: ReadonlySet<string> = new Set('ce cet cette ces'.split(' '));
/** Approximators in front of a number: `quelque 300 salariés`, `près de 40 élus`. */
const APPROXIMATORS: ReadonlySet<string> = new Set('quelque environ près plus moins de presque au'.split(' '));

function readDeterminer(article: Article, start: number, stop: number): Opening {
  let at = start;
  if (/^(?:au|aux|du)$/.test(formAt(article, at))) return { end: at + 1, determiner: 'definite', plural: formAt(article, at) === 'aux', gender: formAt(article, at) === 'aux' ? null : 'm' };
  let determiner: NounPhrase['determiner'] = 'none';
  let plural = false;
  let gender: 'f' | 'm' | null = null;
  const form = formAt(article, at);
  // D'autres, de nombreux: a bare de before a plural.
  if ((form === "d'" || form === 'de') && /^(?:autres|nombreux|nombreuses|hauts?|hautes|plusieurs|anciens|anciennes|jeunes)$/.test(formAt(article, at + 1)))
    return { end: at + 1, determiner: 'indefinite', plural: true, gender: null };
  if (/^(?:quelque|environ|près|plus|moins)$/.test(form)) {
    let past = at + 1;
    while (past < start + 3 && APPROXIMATORS.has(formAt(article, past))) past++;
    if (isNumber(article, past)) at = past;
  }
  for (let count = 0; count < 3 && at < stop; count++) {
    const grammar = grammarAt(article, at);
    const word = formAt(article, at);
    if (isNumber(article, at) && !(word === 'un' || word === 'une')) {
      at = overNumber(article, at, stop);
      plural = true;
      if (determiner === 'none' || isQuantityNoun(article, at - 1)) determiner = 'quantity';
      break;
    }
    const nominal = (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 || word === 'nombreux' || word === 'nombreuses';
    if (!nominal || (count > 0 && (isCapital(article, at) || word === 'des'))) break;
    if (PLURAL.has(word)) plural = true;
    else if (FEMININE.has(word)) gender = 'f';
    else if (MASCULINE.has(word)) gender = 'm';
    if ((grammar & Grammar.DEFINITE) !== 0) determiner = 'definite';
    else if (word === 'un' || word === 'une' || word === 'des') determiner = determiner === 'definite' ? 'quantity' : 'indefinite';
    else if (DEMONSTRATIVES.has(word)) determiner = 'demonstrative';
    else if ((grammar & Grammar.DETERMINER) !== 0) {
      determiner = 'possessive';
      // `son avocate`: a possessive before a vowel shows no gender; `sa` and `son` before a consonant do.
      if (word === 'son' || word === 'mon' || word === 'ton') gender = null;
    } else if (determiner === 'none') determiner = 'indefinite';
    at++;
  }
  // `un de ses responsables`, `plusieurs des auteurs`, `l'une d'elles`
  if (at > start && determiner !== 'none' && isPartitive(article, at) && /^(?:un|une|plusieurs|certains|certaines|aucun|aucune|chacun|chacune|beaucoup)$/.test(formAt(article, at - 1)))
    determiner = 'quantity';
  return { end: at, determiner, plural, gender };
}

function isNumber(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return false;
  return token.kind === Kind.NUMBER || (token.lexeme.numeral !== null && token.lexeme.numeral.kind !== 'ordinal' && token.case !== Case.UPPER);
}

function overNumber(article: Article, index: number, stop: number): number {
  let at = index;
  while (at < stop && at < index + 6) {
    const token = article.tokens[at];
    if (token === undefined) break;
    const joint = at > index && token.gap === Gap.NONE && (token.code === 0x2e || token.code === 0x2c || token.code === 0x2d) && isNumber(article, at + 1);
    if (!isNumber(article, at) && !joint) break;
    at++;
  }
  return at;
}

/** `vingtaine`, `millier`, `tiers`: number words that are nouns. */
function isQuantityNoun(article: Article, index: number): boolean {
  return /(?:aines?|milliers?|millions?|milliards?|tiers|quarts?|moitié)$/.test(formAt(article, index));
}

/** `des trois inculpés`, `d'entre eux`, `d'elles` behind a number. */
function isPartitive(article: Article, index: number): boolean {
  const form = formAt(article, index);
  if (form === 'des') return true;
  if (form !== 'de' && form !== "d'") return false;
  return /^(?:ses|ces|leurs|mes|nos|vos|les|entre|eux|elles|nous|vous|la|l')$/.test(formAt(article, index + 1));
}

/** `Selon sources concordantes`, `Ministre des Armées`: a role or source noun without its determiner. */
function isBareRole(article: Article, index: number): boolean {
  return isLower(article, index) && (classesAt(article, index) & (PersonClass.ROLE | PersonClass.INSTITUTION | PersonClass.GROUP | PersonClass.DOCUMENT)) !== 0;
}

function overPrenominals(article: Article, index: number, stop: number): number {
  let at = index;
  while (at < stop && at < index + 4) {
    const grammar = grammarAt(article, at);
    const form = formAt(article, at);
    const prenominal = (grammar & Grammar.PRENOMINAL) !== 0 || article.tokens[at]?.lexeme.numeral?.kind === 'ordinal' || /^(?:ex|vice|nombreux|nombreuses|très|ci|soi)$/.test(form);
    if (!prenominal) break;
    const next = isSign(article, at + 1, '-') ? at + 2 : at + 1;
    // The adjective is the noun where none follows: `les jeunes ont`, `le premier`.
    if (!isWord(article, next) || !canBeHead(article, next)) break;
    at = next;
  }
  return at;
}

function canBeHead(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH) return false;
  const { lexeme } = token;
  if (token.case !== Case.LOWER) return !isElided(article, index);
  if ((lexeme.person?.classes ?? 0) !== 0) return true;
  if ((lexeme.grammar & (CLOSED | Grammar.ADVERB)) !== 0) return false;
  if (ADVERBIAL_STARTS.has(formAt(article, index))) return false;
  return lexeme.calendar === null && !isElided(article, index);
}

function readHead(article: Article, index: number, stop: number, roleStart: number): { head: number; end: number } | null {
  if (canBeHead(article, index) && index < stop) return { head: index, end: endOfCompound(article, index) };
  // `le premier`, `les autres`, `ces derniers`: the adjective alone.
  if ((grammarAt(article, index) & Grammar.PRENOMINAL) !== 0) return { head: index, end: index + 1 };
  if (index > roleStart && (grammarAt(article, index - 1) & Grammar.PRENOMINAL) !== 0) return { head: index - 1, end: index };
  return null;
}

/** The noun of which `l'un des trois` takes a part. */
function wordBehind(article: Article, index: number): PersonWord | null {
  for (let at = index; at < index + 5; at++) {
    const person = article.tokens[at]?.lexeme.person;
    if (person && !isCapital(article, at) && person.lemma !== '') return person;
  }
  return null;
}

/** What the lexicon says of a head: of the word, or of the part of a compound that it knows (`vice-présidente`, `infirmier-chef`). */
function headWord(article: Article, head: number, headEnd: number): PersonWord | null {
  const whole = article.tokens[head]?.lexeme.person ?? null;
  if (headEnd === head + 1) return whole;
  if (whole && (whole.classes & (PersonClass.ROLE | PersonClass.INSTITUTION)) !== 0) return whole;
  return article.tokens[headEnd - 1]?.lexeme.person ?? whole;
}

/** Two capitals that name one thing: the second begins no new name. */
const PAIRS: ReadonlySet<string> = new Set(
  `maison blanche|nations unies|union européenne|new york|los angeles|san francisco|san salvador|sri lanka|hong kong|air france|burkina faso|
   el salvador|costa rica|porto rico|saint siège|haut conseil|grande bretagne|buenos aires|rio tinto|santa cruz|abu dhabi|tel aviv|la haye|le monde|
   la paz|le caire|le havre|le mans|la rochelle|la réunion|cap vert|paris sg|as monaco|rc lens|real madrid|fc barcelone|fc nantes|stade rennais`
    .split('|')
    .map((pair) => pair.trim()),
);

/** How many capitals in a row behind `de` belong to the complement, the rest being the name of who has the role. */
function splitCapitals(article: Article, start: number, end: number, withArticle: boolean): number {
  const at: number[] = [];
  for (let i = start; i < end; ) {
    at.push(i);
    i = Math.max(i + 1, endOfCompound(article, i));
    // Particles and stops between capitals go with the part before them.
    while (i < end && (!isCapital(article, i) || isElided(article, i))) i++;
  }
  at.push(end);
  const parts = at.length - 1;
  if (parts < 2) return end;
  const classes = (part: number): number => classesAt(article, at[part] ?? start);
  const first = classes(0);
  const pair = PAIRS.has(`${formAt(article, start)} ${formAt(article, at[1] ?? start)}`);
  const portfolio = withArticle && (first & PersonClass.PORTFOLIO) !== 0;
  if (!withArticle && !pair && (first & PersonClass.FIRST_NAME) !== 0 && (first & PersonClass.PLACE) === 0 && parts <= 3) return end;
  for (let part = pair ? 2 : 1; part < parts; part++)
    if ((classes(part) & (PersonClass.FIRST_NAME | PersonClass.PLACE)) === PersonClass.FIRST_NAME && part + 1 < parts) return at[part] ?? end;
  if (pair) return at[2] ?? end;
  if (portfolio || parts >= 3 || (first & PersonClass.PLACE) !== 0) return at[1] ?? end;
  return end;
}

/** Nouns behind `en` that say how a role is held. */
const HELD: ReadonlySet<string> = new Set('chef exercice retraite poste charge titre second fonction fonctions formation exil'.split(' '));
const FIXED_ENDINGS: readonly (readonly string[])[] = [['par', 'intérim'], ['faisant', 'fonction'], ['ad', 'interim'], ['sans', 'frontières'], ['hors', 'classe']];
/** What follows `à` behind a verb of saying and is who is told, when or how, not a complement: `à l'AFP`, `à la presse`, `à l'issue`. */
const NOT_COMPLEMENTS: ReadonlySet<string> = new Set(
  `afp ap reuters belga ats presse radio télévision journalistes journaliste issue antenne occasion agence quotidien journal micro propos cours
   sujet lendemain terme moment point fil veille tribune barre audience sortie suite travers côté chaîne télé reporters correspondant ouverture
   fin début arrivée départ intention attention adresse égard endroit encontre image instar appui téléphone réveil soir matin midi écran parlement
   assemblée sénat public parquet tribunal cour police enquêteurs députés élus salariés époque heure site magazine hebdomadaire`
    .trim()
    .split(/\s+/),
);

/** One past the complement that begins at `at` (`de la Défense`, `du comité`, `à la Santé`, `en chef`, `chez Renault`), or -1. */
function endOfComplement(article: Article, at: number, stop: number, classes: number, properHead: boolean, lenient: boolean): number {
  const form = formAt(article, at);
  for (const words of FIXED_ENDINGS) if (words.every((word, i) => formAt(article, at + i) === word)) return at + words.length;
  if (form === 'en') return HELD.has(formAt(article, at + 1)) ? at + 2 : -1;
  const role = (classes & PersonClass.ROLE) !== 0;
  if (form === 'chez') return role && isCapital(article, at + 1) ? endOfObject(article, at + 1, stop) : -1;
  if (form === 'de' || form === "d'" || form === 'du' || form === 'des') return endOfObject(article, at + 1, stop, form === 'du' || form === 'des');
  if (form === 'et') {
    // `de l'Economie et des Finances`, `des Transports et de la Mer`; `l'Institut des sciences et techniques`
    const next = formAt(article, at + 1);
    if (/^(?:de|d'|du|des)$/.test(next) && isComplementBefore(article, at)) return endOfComplement(article, at + 1, stop, classes, properHead, lenient);
    // `la régie des bus et tramways`
    const bare = lenient && /^(?:des|de|d')$/.test(formAt(article, at - 2)) && isLower(article, at - 1) && isLower(article, at + 1);
    return bare && canBeHead(article, at + 1) && !isSpeechForm(article, at + 1) ? endOfCompound(article, at + 1) : -1;
  }
  if (form === 'à' || form === 'au' || form === 'aux') {
    // `une camionnette à haut-parleur`
    if (form === 'à' && isLower(article, at + 1) && endOfCompound(article, at + 1) > at + 2) return endOfCompound(article, at + 1);
    if (!role && !properHead && (classes & PersonClass.INSTITUTION) === 0) return -1;
    const article2 = formAt(article, at + 1) === 'la' || formAt(article, at + 1) === "l'";
    const noun = form === 'à' && article2 ? at + 2 : at + 1;
    if (form === 'à' && !article2) return -1;
    if (NOT_COMPLEMENTS.has(formAt(article, noun)) || article.tokens[noun]?.lexeme.calendar) return -1;
    if (!isCapital(article, noun) && (classesAt(article, noun) & PersonClass.PORTFOLIO) === 0) return -1;
    return endOfObject(article, noun, stop, true);
  }
  if (properHead && (form === 'pour' || form === 'contre' || form === 'sur' || form === 'sans') && (grammarAt(article, at + 1) & Grammar.DEFINITE) !== 0) {
    const past = at + 2;
    return isLower(article, past) && canBeHead(article, past) ? endOfObject(article, past, stop, true) : -1;
  }
  return -1;
}

/** `le directeur du centre Horizon Sud`: the name is that of the body in the complement, not of who directs it; a first name is. */
function namesComplement(article: Article, from: number, name: number, classes: number): boolean {
  if ((classes & PersonClass.ROLE) === 0 || (classesAt(article, name) & PersonClass.FIRST_NAME) !== 0) return false;
  for (let at = name - 1; at >= from && at > name - 4; at--) {
    if (isCapital(article, at)) return false;
    if ((classesAt(article, at) & PersonClass.INSTITUTION) !== 0) return (classesAt(article, at) & PersonClass.ROLE) === 0;
  }
  return false;
}

/** Whether a complement with `de` or `à` stands just before `et`. */
function isComplementBefore(article: Article, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (/^(?:de|d'|du|des|à|aux?)$/.test(formAt(article, i))) return true;
  return false;
}

/** One past the noun phrase behind a preposition: article, adjectives, noun, adjectives; -1 when none begins there. */
function endOfObject(article: Article, index: number, stop: number, contracted = false): number {
  let at = index;
  let definite = contracted;
  if (/^(?:la|le|l'|les)$/.test(formAt(article, at)) && !isCapital(article, at)) {
    definite = true;
    at++;
  } else if ((grammarAt(article, at) & (Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 && !isCapital(article, at)) {
    definite = true;
    at++;
  } else if (/^(?:eux|elles?|lui|entre)$/.test(formAt(article, at))) return formAt(article, at) === 'entre' ? at + 2 : at + 1;
  if (at >= stop) return -1;
  if (isNumber(article, at)) {
    // `de 44 ans`, `de trois enfants`, `des trois inculpés`; not a date (`du 14 janvier`)
    const past = overNumber(article, at, stop);
    const { calendar = null } = article.tokens[past]?.lexeme ?? {};
    if (calendar !== null) return /^ans?$/.test(formAt(article, past)) ? past + 1 : -1;
    if (!isWord(article, past) || !canBeHead(article, past)) return -1;
    at = past;
  }
  const beforeAdjectives = at;
  at = overPrenominals(article, at, stop);
  if (!canBeHead(article, at)) return at > beforeAdjectives ? -1 : (grammarAt(article, at) & Grammar.PRENOMINAL) !== 0 ? at + 1 : -1;
  const title = endOfTitle(article, at);
  if (title > 0) return endOfName(article, title, true);
  if (isCapital(article, at)) {
    const end = endOfCapitals(article, at, stop);
    return splitCapitals(article, at, end, definite);
  }
  // `demander au ministre de partir`: an infinitive is no complement.
  if (!definite && /(?:er|ir|oir|dre)$/.test(formAt(article, at)) && !/(?:ier|ver)$/.test(formAt(article, at)) && formAt(article, at).length > 4 && classesAt(article, at) === 0) return -1;
  return endOfCompound(article, at);
}

/** One past the capitals in a row that begin at `index`, particles of names included. */
function endOfCapitals(article: Article, index: number, stop: number): number {
  const end = endOfName(article, index);
  if (end > 0) return Math.min(end, stop);
  let at = endOfCompound(article, index);
  while (at < stop && isCapital(article, at) && article.tokens[at]?.gap === Gap.SPACE) at = endOfCompound(article, at);
  return at;
}

/** `publié lundi par Eurostat`, `menée en octobre auprès de 52.000 personnes`: which text it is. Ends at punctuation or a verb. */
function overParticipialPhrase(article: Article, index: number, stop: number): number {
  const form = formAt(article, index);
  if (!/^(?:publi|réalis|men|dévoil|diffus|paru|rend|établi|consult|rédig|transmi|adress|remi|divulgu|révél|obten|cit|mandat|command|compil|effectu|conduit|présent|datant|dat|parvenu|émanant|sign|post|mis)/.test(form) || !/(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ise|ises|it|ite|its|ites|ant)$/.test(form))
    return index;
  let at = index + 1;
  while (at < stop && at < index + 22) {
    const token = article.tokens[at];
    if (token === undefined || token.kind === Kind.MARK || token.gap === Gap.PARAGRAPH) break;
    if (token.kind === Kind.PUNCTUATION && !(token.gap === Gap.NONE && article.tokens[at + 1]?.gap === Gap.NONE && (token.code === 0x2d || article.tokens[at + 1]?.kind === Kind.NUMBER))) break;
    if ((token.lexeme.grammar & (Grammar.RELATIVE | Grammar.SUBJECT)) !== 0 && (token.lexeme.grammar & Grammar.DETERMINER) === 0) break;
    if ((token.lexeme.grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 && (token.lexeme.grammar & Grammar.CLITIC) === 0 && token.case === Case.LOWER) break;
    at++;
  }
  return at;
}

/** The number of capitals in the name of the phrase. */
export function nameParts(article: Article, phrase: NounPhrase): number {
  return phrase.nameStart < 0 ? 0 : countParts(article, phrase.nameStart, phrase.nameEnd);
}
