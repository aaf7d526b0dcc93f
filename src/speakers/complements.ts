import { isAgency } from '../lexicon/agencies.js';
import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { canBeHead, overPrenominals } from './head-noun.js';
import { isNumber, overNumber } from './read-determiner.js';
import { endOfName, endOfTitle } from './read-name.js';
import { classesAt, endOfCompound, isCapital, isElided, isLower, isSpeechForm, isWord } from './words.js';

const DES_OR_DE = oneOf("des de d'");
const DE = oneOf("de d'");
const DE_DU_DES = oneOf("de d' du des à au aux");
const ARTICLE = oneOf("la le l' les");
const TONIC = oneOf('eux elle elles lui entre');
const MOINS_OR_PLUS = oneOf('moins plus');
const YEARS_OLD = oneOf('an ans');
const LIKE_INFINITIVE = like(/(?:er|ir|oir|dre)$/);
const LIKE_NOUN = like(/(?:ier|ver)$/);

/** Two capitals that name one thing: the second begins no new name. */
const PAIRS: ReadonlySet<string> = new Set(
  `maison blanche|nations unies|union européenne|new york|los angeles|san francisco|san salvador|sri lanka|hong kong|air france|burkina faso|
   el salvador|costa rica|porto rico|saint siège|haut conseil|grande bretagne|buenos aires|rio tinto|santa cruz|abu dhabi|tel aviv|la haye|le monde|
   la paz|le caire|le havre|le mans|la rochelle|la réunion|cap vert|paris sg|as monaco|rc lens|france bleu|france inter|france info|france culture|france télévisions|france travail|radio france|real madrid|fc barcelone|fc nantes|stade rennais`
    .split('|')
    .map((pair) => pair.trim()),
);

/** Whether the capitals at `index` and behind it name one thing. */
export function isPair(article: Article, index: number): boolean {
  return isCapital(article, index) && PAIRS.has(`${formAt(article, index)} ${formAt(article, index + 1)}`);
}

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
  if (
    !withArticle &&
    !pair &&
    (first & PersonClass.FIRST_NAME) !== 0 &&
    (first & PersonClass.PLACE) === 0 &&
    parts <= 3
  )
    return end;
  for (let part = pair ? 2 : 1; part < parts; part++)
    if ((classes(part) & (PersonClass.FIRST_NAME | PersonClass.PLACE)) === PersonClass.FIRST_NAME && part + 1 < parts)
      return at[part] ?? end;
  // `de France Bleu Gironde`: the place behind a pair is of it.
  if (pair) return parts === 3 && (classes(2) & PersonClass.PLACE) !== 0 ? end : (at[2] ?? end);
  if (portfolio || parts >= 3 || (first & PersonClass.PLACE) !== 0) return at[1] ?? end;
  return end;
}

/** Nouns behind `en` that say how a role is held. */
const HELD = oneOf('chef scène exercice retraite poste charge titre second fonction fonctions formation exil');
const COMPLEMENT_STARTS: ReadonlySet<string> = new Set(
  "en chez de d' du des et à au aux pour contre sur sans".split(' '),
);
/** Two words that end a role. */
const FIXED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['par', 'intérim'],
  ['faisant', 'fonction'],
  ['ad', 'interim'],
  ['sans', 'frontières'],
  ['hors', 'classe'],
]);
/** What follows `à` behind a verb of saying and is who is told, when or how, not a complement: `à l'AFP`, `à la presse`, `à l'issue`. */
const NOT_COMPLEMENTS =
  oneOf(`presse radio télévision journalistes journaliste issue antenne occasion agence quotidien journal micro propos cours
   sujet lendemain terme moment point fil veille tribune barre audience sortie suite travers côté chaîne télé reporters correspondant ouverture
   fin début arrivée départ intention attention adresse égard endroit encontre image instar appui téléphone réveil soir matin midi écran parlement
   assemblée sénat public parquet tribunal cour police enquêteurs députés élus salariés époque heure site magazine hebdomadaire`);

/** One past the complement that begins at `at` (`de la Défense`, `du comité`, `à la Santé`, `en chef`, `chez Renault`), or -1. */
export function endOfComplement(
  article: Article,
  at: number,
  stop: number,
  classes: number,
  properHead: boolean,
  lenient: boolean,
): number {
  const form = formAt(article, at);
  const fixed = FIXED_ENDINGS.get(form);
  if (fixed !== undefined && formAt(article, at + 1) === fixed) return at + 2;
  if (!COMPLEMENT_STARTS.has(form)) return -1;
  if (form === 'en') return HELD.at(article, at + 1) ? at + 2 : -1;
  const role = (classes & PersonClass.ROLE) !== 0;
  if (form === 'chez') return role && isCapital(article, at + 1) ? endOfObject(article, at + 1, stop) : -1;
  if (form === 'de' || form === "d'" || form === 'du' || form === 'des')
    return endOfObject(article, at + 1, stop, form === 'du' || form === 'des');
  if (form === 'et') {
    // `de l'Economie et des Finances`, `des Transports et de la Mer`; `l'Institut des sciences et techniques`
    const next = formAt(article, at + 1);
    if (/^(?:de|d'|du|des)$/.test(next) && isComplementBefore(article, at))
      return endOfComplement(article, at + 1, stop, classes, properHead, lenient);
    // `la régie des bus et tramways`
    const bare = lenient && DES_OR_DE.at(article, at - 2) && isLower(article, at - 1) && isLower(article, at + 1);
    return bare && canBeHead(article, at + 1) && !isSpeechForm(article, at + 1) ? endOfCompound(article, at + 1) : -1;
  }
  if (form === 'à' || form === 'au' || form === 'aux') {
    // `une camionnette à haut-parleur`
    if (form === 'à' && isLower(article, at + 1) && endOfCompound(article, at + 1) > at + 2)
      return endOfCompound(article, at + 1);
    if (!role && !properHead && (classes & PersonClass.INSTITUTION) === 0) return -1;
    const article2 = formAt(article, at + 1) === 'la' || formAt(article, at + 1) === "l'";
    const noun = form === 'à' && article2 ? at + 2 : at + 1;
    if (form === 'à' && !article2) return -1;
    // `l'ex-adjoint au maire`
    if (DEPUTY.at(article, at - 1) && (classesAt(article, noun) & PersonClass.OFFICE) !== 0) return noun + 1;
    if (
      NOT_COMPLEMENTS.at(article, noun) ||
      isAgency(article, formAt(article, noun)) ||
      article.tokens[noun]?.lexeme.calendar
    )
      return -1;
    const object = endOfObject(article, noun, stop, true);
    if (isCapital(article, noun) || (classesAt(article, noun) & PersonClass.PORTFOLIO) !== 0) return object;
    // `le candidat à la présidentielle Luc Petit`: the name behind shows that it is no addressee.
    const thing =
      (classesAt(article, noun) & ~(PersonClass.FIRST_NAME | PersonClass.INSTITUTION)) === 0 &&
      canBeHead(article, noun);
    return role && thing && object > 0 && object < stop && isGivenName(article, object) ? object : -1;
  }
  if (
    properHead &&
    (form === 'pour' || form === 'contre' || form === 'sur' || form === 'sans') &&
    (grammarAt(article, at + 1) & Grammar.DEFINITE) !== 0
  ) {
    const past = at + 2;
    return isLower(article, past) && canBeHead(article, past) ? endOfObject(article, past, stop, true) : -1;
  }
  return -1;
}

/** `le directeur du centre Horizon Sud`: the name is that of the body in the complement, not of who directs it; a first name is. */
export function namesComplement(article: Article, from: number, name: number, classes: number): boolean {
  if ((classes & PersonClass.ROLE) === 0 || (classesAt(article, name) & PersonClass.FIRST_NAME) !== 0) return false;
  // `la directrice de l'Agence de santé Bretagne, Ana Roux`: a place behind a complement is of it.
  if (
    name > from + 1 &&
    (classesAt(article, name) & PersonClass.PLACE) !== 0 &&
    !isCapital(article, endOfCompound(article, name))
  )
    return true;
  for (let at = name - 1; at >= from && at > name - 4; at--) {
    if (isCapital(article, at)) return false;
    // `la présidente de la région Haute-Lys`, `le maire de la commune Les Ormes`: a territory bears its name.
    if (TERRITORIES.at(article, at) && LA_DE_DU.at(article, at - 1)) return true;
    // `le leader de l'équipe Alpecin`: one name that is no first name
    if (TEAM.at(article, at) && !isCapital(article, endOfCompound(article, name))) return true;
    // `le porte-parole du gouvernement Bruno Petit`, `le député d'opposition Luc Roux`: these bodies have no names.
    if ((classesAt(article, at) & PersonClass.INSTITUTION) !== 0)
      return (classesAt(article, at) & PersonClass.ROLE) === 0 && !NAMELESS.at(article, at) && !DE.at(article, at - 1);
  }
  return false;
}

const DEPUTY = oneOf('adjoint adjointe');
const ONE = oneOf('un une');
const OF_SEVERAL = oneOf('des de');
const TEAM = oneOf('équipe');
const TERRITORIES = oneOf('région province commune métropole place');
const LA_DE_DU = oneOf('la de du');

/** Bodies of which there is one, or whose name does not follow them. */
export const NAMELESS =
  oneOf(`gouvernement exécutif parquet tribunal sénat congrès parlement conseil comité état armée marine aviation police gendarmerie préfecture mairie municipalité
   commune région province cour assemblée chambre commission opposition majorité justice défense accusation diplomatie présidence chancellerie ambassade
   patronat gauche droite extrême-droite extrême-gauche direction administration bourse église ville département ministère rébellion junte régime équipe délégation
   état-major commissariat rectorat presse radio télévision pouvoir syndicats`);

/** Whether a complement with `de` or `à` stands just before `et`. */
function isComplementBefore(article: Article, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (DE_DU_DES.at(article, i)) return true;
  return false;
}

/** One past the noun phrase behind a preposition: article, adjectives, noun, adjectives; -1 when none begins there. */
function endOfObject(article: Article, index: number, stop: number, contracted = false): number {
  let at = index;
  let definite = contracted;
  if (ARTICLE.at(article, at) && !isCapital(article, at)) {
    definite = true;
    at++;
    if (ONE.at(article, at) && OF_SEVERAL.at(article, at + 1))
      return endOfObject(article, at + 2, stop, formAt(article, at + 1) === 'des');
  } else if (
    (grammarAt(article, at) & (Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 &&
    !isCapital(article, at)
  ) {
    definite = true;
    at++;
    // `d'un des prévenus`, `de l'une de ses filles`
    if (ONE.at(article, at - 1) && OF_SEVERAL.at(article, at))
      return endOfObject(article, at + 1, stop, formAt(article, at) === 'des');
  } else if (TONIC.at(article, at)) return formAt(article, at) === 'entre' ? at + 2 : at + 1;
  if (at >= stop) return -1;
  // `les citadins de moins de 35 ans`
  if (MOINS_OR_PLUS.at(article, at) && formAt(article, at + 1) === 'de' && isNumber(article, at + 2)) at += 2;
  if (isNumber(article, at)) {
    // `de 44 ans`, `de trois enfants`, `des trois inculpés`; not a date (`du 14 janvier`)
    const past = overNumber(article, at, stop);
    const { calendar = null } = article.tokens[past]?.lexeme ?? {};
    if (calendar !== null) return YEARS_OLD.at(article, past) ? past + 1 : -1;
    if (!isWord(article, past) || !canBeHead(article, past)) return -1;
    at = past;
  }
  const beforeAdjectives = at;
  at = overPrenominals(article, at, stop);
  if (!canBeHead(article, at))
    return at > beforeAdjectives ? -1 : (grammarAt(article, at) & Grammar.PRENOMINAL) !== 0 ? at + 1 : -1;
  const title = endOfTitle(article, at);
  if (title > 0) return endOfName(article, title, true);
  if (isCapital(article, at)) {
    const end = endOfCapitals(article, at, stop);
    if (isNumbered(article, end, stop)) return end + 1;
    return splitCapitals(article, at, end, definite);
  }
  // `demander au ministre de partir`: an infinitive is no complement.
  if (
    !definite &&
    LIKE_INFINITIVE.at(article, at) &&
    !LIKE_NOUN.at(article, at) &&
    formAt(article, at).length > 4 &&
    classesAt(article, at) === 0
  )
    return -1;
  // `des éditions 2020 et 2021`
  const end = endOfCompound(article, at);
  if (!isYear(article, end, stop)) return end;
  return formAt(article, end + 1) === 'et' && isYear(article, end + 2, stop) ? end + 3 : end + 1;
}

/** A first name with a name behind it. */
function isGivenName(article: Article, index: number): boolean {
  return (
    isCapital(article, index) &&
    article.tokens[index]?.gap === Gap.SPACE &&
    (classesAt(article, index) & PersonClass.FIRST_NAME) !== 0 &&
    isCapital(article, endOfCompound(article, index))
  );
}

function isYear(article: Article, index: number, stop: number): boolean {
  const token = article.tokens[index];
  return (
    index < stop &&
    token?.kind === Kind.NUMBER &&
    token.end - token.start === 4 &&
    token.gap === Gap.SPACE &&
    /^(?:19|20)/.test(article.text.slice(token.start, token.end))
  );
}

/** `du Samu 33 Luc Petit`, `de France 3.`: a number that belongs to the name before it: a name or a stop follows. */
function isNumbered(article: Article, index: number, stop: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || index >= stop || token.kind !== Kind.NUMBER || token.gap !== Gap.SPACE) return false;
  const next = article.tokens[index + 1];
  if (token.end - token.start > 3 || next === undefined) return false;
  return next.kind === Kind.WORD
    ? next.case !== Case.LOWER && next.gap === Gap.SPACE
    : next.kind === Kind.PUNCTUATION && next.gap === Gap.NONE && article.tokens[index + 2]?.gap !== Gap.NONE;
}

/** One past the capitals in a row that begin at `index`, particles of names included. */
function endOfCapitals(article: Article, index: number, stop: number): number {
  const end = endOfName(article, index);
  if (end > 0) return Math.min(end, stop);
  let at = endOfCompound(article, index);
  while (at < stop && isCapital(article, at) && article.tokens[at]?.gap === Gap.SPACE) at = endOfCompound(article, at);
  return at;
}
