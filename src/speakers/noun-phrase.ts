import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { endOfComplement, NAMELESS, namesComplement } from './complements.js';
import { headWord, isBareRole, overPrenominals, readHead, wordBehind } from './head-noun.js';
import { overParticipialPhrase } from './participial-phrase.js';
import { isParty, isPartyInBrackets } from './party.js';
import { isPartitive, isQuantityNoun, type Opening, readDeterminer } from './read-determiner.js';
import { endOfName, endOfTitle, isPaper, looksPersonal, startsName } from './read-name.js';
import {
  classesAt,
  endOfCompound,
  isCapital,
  isFollowedAsAdjective,
  isLower,
  isPostnominal,
  isSurelyAdjective,
  isWord,
} from './words.js';

const DE = oneOf("de d'");
const GENERAL = oneOf('général générale');
const UN_OR_UNE = oneOf('un une');

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

const NUMBER = oneOf('numéro');

/** Longest noun phrase, in tokens: bounds every scan. */
const MAX_TOKENS = 40;

/**
 * The noun phrase that begins at `start` and ends at `limit` at the latest: determiner, adjectives, head noun, adjectives,
 * complements, and the name that follows. Relative clauses and appositions stay outside. `lenient` where no verb can follow: any
 * open-class word may be an adjective then.
 */
export function readNounPhrase(
  article: Article,
  start: number,
  limit = article.tokens.length,
  lenient = false,
): NounPhrase | null {
  const { tokens } = article;
  if (!isWord(article, start) && tokens[start]?.kind !== Kind.NUMBER) return null;
  const sentence = article.sentenceOf[start];
  let stop = Math.min(limit, start + MAX_TOKENS);
  if (stop > start + 1 && article.sentenceOf[stop - 1] !== sentence) {
    let inside = start;
    while (stop - 1 > inside + 1) {
      const middle = (inside + stop) >> 1;
      if (article.sentenceOf[middle] === sentence) inside = middle;
      else stop = middle + 1;
    }
    stop = inside + 1;
  }

  if (isPaper(article, start)) return nameAlone(start, start + 2, start, 'none', false, null);
  const opening = readDeterminer(article, start, stop);
  let at = opening.end;
  if (at >= stop) return null;

  const titleEnd = endOfTitle(article, at);
  if (titleEnd > 0 && titleEnd < stop) return titledName(article, start, at, titleEnd, opening);
  if (opening.determiner === 'none') {
    // `Médecins du fleuve`, `Action contre la faim`: a plural with its complement is a body's name.
    const plural =
      isCapital(article, at) && tokens[at]?.lexeme.person?.plural === true && COMPLEMENT_STARTS.at(article, at + 1);
    if (startsName(article, at) && !isBareRole(article, at) && !plural) {
      const end = endOfName(article, at);
      return end > 0 && end <= stop
        ? nameAlone(start, overPartyAdjective(article, at, end, stop), at, 'none', false, null)
        : null;
    }
    if (!isBareRole(article, at) && !opening.plural && !plural) return null;
  }

  const roleStart = at;
  at = overPrenominals(article, at, stop);
  // `Deux des inculpés`, `l'un d'eux`: the number is the head.
  const partitive =
    opening.determiner === 'quantity' &&
    (isPartitive(article, at) || (at > start && isQuantityNoun(article, at - 1) && DE.at(article, at)));
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
  const properHead =
    isCapital(article, head) &&
    !partitive &&
    ((classes & PersonClass.INSTITUTION) !== 0 || (classes & (PersonClass.ROLE | PersonClass.DEMONYM)) === 0);
  let gender = opening.gender ?? word?.gender ?? null;
  let end = at;
  for (let turn = 0; turn < 12 && at < stop; turn++) {
    const before = at;
    if (tokens[at]?.gap === Gap.PARAGRAPH) break;
    if (INTENSIFIERS.at(article, at) && isPostnominal(article, at + 1) && isSurelyAdjective(article, at + 1)) at++;
    if (
      isPostnominal(article, at) &&
      (lenient || isSurelyAdjective(article, at) || isFollowedAsAdjective(article, at))
    ) {
      const adjective = tokens[at]?.lexeme.person;
      if (gender === null && adjective?.gender && !adjective.plural) gender = adjective.gender;
      at = endOfCompound(article, at);
    } else if (properHead && isCapital(article, at) && endOfTitle(article, at) < 0) at = endOfCompound(article, at);
    else if (
      properHead &&
      at > headEnd &&
      formAt(article, at) === 'et' &&
      isSurelyAdjective(article, at - 1) &&
      isPostnominal(article, at + 1) &&
      isSurelyAdjective(article, at + 1)
    )
      // `l'Institut océanographique et antarctique de la marine`
      at += 2;
    else if (isParty(article, head, at, stop, classes)) at++;
    else if (isPartyInBrackets(article, at, classes)) at += 3;
    // `l'Avocat Général`: the rank keeps its capital, and is no name.
    else if ((classes & PersonClass.ROLE) !== 0 && isCapital(article, at) && GENERAL.at(article, at)) at++;
    // `le numéro deux du groupe`, `le numéro 10`
    else if (
      at === headEnd &&
      NUMBER.at(article, head) &&
      (tokens[at]?.lexeme.numeral || tokens[at]?.kind === Kind.NUMBER)
    )
      at++;
    else if (isSecondOffice(article, at, classes, opening)) at = endOfCompound(article, at + 1);
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
    if (to > 0 && to <= stop) at = end = overSmallAdjective(article, to, stop);
  }
  if (at < stop && !properHead) {
    const title = endOfTitle(article, at);
    const from = title > 0 ? title : at;
    if (from < stop && (title > 0 || startsName(article, from)) && (tokens[from]?.gap ?? 0) <= Gap.LINE) {
      const to = endOfName(article, from, title > 0);
      // `devant la presse Ana Costa`: such a body has no name, and a person's is not its own.
      const other =
        (classes & (PersonClass.INSTITUTION | PersonClass.ROLE)) === PersonClass.INSTITUTION &&
        at === headEnd &&
        NAMELESS.at(article, head) &&
        looksPersonal(article, from, to);
      if (other) end = at;
      else if (to > 0 && to <= stop && at > headEnd && title < 0 && namesThing(article, from, to, stop)) end = to;
      else if (to > 0 && to <= stop) {
        nameStart = from;
        nameEnd = to;
        end = to;
        // `le groupe Etat islamique`
        if (formAt(article, end) === 'islamique' && end < stop) nameEnd = ++end;
        if ((classes & PersonClass.INSTITUTION) !== 0) end = nameEnd = overSmallAdjective(article, end, stop);
        if ((classes & (PersonClass.INSTITUTION | PersonClass.ROLE)) === PersonClass.INSTITUTION) {
          if (isPeople(article, from)) end = nameEnd = overPeople(article, end, stop);
          end = nameEnd = overPlace(article, end, stop);
        }
      }
    }
  }
  const roleEnd = nameStart >= 0 ? at : end;
  if ((classes & PersonClass.DOCUMENT) !== 0) end = overParticipialPhrase(article, end, stop);
  const body = opening.determiner === 'none' && isCapital(article, head);
  const plural = body
    ? false
    : partitive
      ? !UN_OR_UNE.at(article, headEnd - 1)
      : opening.plural || (opening.determiner === 'none' && (word?.plural ?? false));
  return {
    start,
    end,
    head,
    headEnd,
    roleStart,
    roleEnd,
    nameStart,
    nameEnd,
    determiner: opening.determiner,
    plural,
    gender: plural && gender === null ? (word?.gender ?? null) : gender,
    word,
  };
}

/** `l'hôpital Emergency de Kaboul`, `l'association Les Amis de la Terre`: one past the name behind its de. */
function overPlace(article: Article, end: number, stop: number): number {
  if (!OF.at(article, end)) return end;
  const of = DE.at(article, end) && LA_OR_L.at(article, end + 1) ? end + 2 : end + 1;
  if (of >= stop || !isCapital(article, of) || endOfTitle(article, of) > 0) return end;
  const place = endOfName(article, of);
  return place > 0 && place <= stop ? place : end;
}

const OF = oneOf("de d' du des");
const LA_OR_L = oneOf("la l'");

/** `Médecins`, `Parents`: people as the first word of a body's name. */
function isPeople(article: Article, index: number): boolean {
  const person = article.tokens[index]?.lexeme.person;
  return person?.plural === true && (person.classes & (PersonClass.ROLE | PersonClass.GROUP)) !== 0;
}

/** `Médecins du monde`, `Reporters sans frontières`, `Parents en colère`: the noun in lower case that belongs to the name, one past it. */
function overPeople(article: Article, end: number, stop: number): number {
  if (end + 1 >= stop || !PEOPLE_LINKS.at(article, end)) return end;
  const noun = end + 1;
  return isLower(article, noun) && grammarAt(article, noun) === 0 && article.tokens[noun]?.lexeme.calendar == null
    ? endOfCompound(article, noun)
    : end;
}

const PEOPLE_LINKS = oneOf("de d' du des sans en pour contre");

/** `Québec solidaire (QS)`, `Lutte ouvrière`: a party's name of a noun and its adjective; one past it. */
function overPartyAdjective(article: Article, start: number, end: number, stop: number): number {
  if (end !== start + 1 || end >= stop || article.tokens[end]?.gap !== Gap.SPACE || !isPostnominal(article, end))
    return end;
  const short = isSign(article, end + 1, '(') && isCapital(article, end + 2) && isSign(article, end + 3, ')');
  const classes = classesAt(article, start);
  const named = classes === 0 && isSurelyAdjective(article, end) && PARTY_NOUNS.at(article, start);
  return short || named ? end + 1 : end;
}

const PARTY_NOUNS = oneOf(
  'lutte place génération union action gauche droite alternative alliance coalition rassemblement',
);

/** `la coalition Horizon net`, `le syndicat Solidarité ouvrière`: a body's name may end in a small adjective; one past it. */
function overSmallAdjective(article: Article, end: number, stop: number): number {
  if (end >= stop || !isPostnominal(article, end)) return end;
  const ends = isSign(article, end + 1, ',') || isSign(article, end + 1, '.');
  return ends || isSurelyAdjective(article, end) ? end + 1 : end;
}

/** `le député de l'Oise et secrétaire national du parti`: a second office without an article is the same person's. */
function isSecondOffice(article: Article, at: number, classes: number, opening: Opening): boolean {
  if ((classes & PersonClass.ROLE) === 0 || opening.plural || opening.determiner !== 'definite') return false;
  const second = article.tokens[at + 1]?.lexeme.person;
  return (
    formAt(article, at) === 'et' &&
    !isCapital(article, at + 1) &&
    second !== null &&
    second !== undefined &&
    (second.classes & PersonClass.ROLE) !== 0 &&
    !second.plural
  );
}

/** `le président de l'appellation Chablis, Luc Petit`: the capital behind a complement is of it when a full name follows. */
function namesThing(article: Article, from: number, to: number, stop: number): boolean {
  if (to !== from + 1 || to + 1 >= stop || !isSign(article, to, ',') || classesAt(article, from) !== 0) return false;
  const name = to + 1;
  return (
    (classesAt(article, name) & PersonClass.FIRST_NAME) !== 0 &&
    isCapital(article, name) &&
    isCapital(article, endOfCompound(article, name))
  );
}

const COMPLEMENT_STARTS = oneOf("du de des d' sans pour contre");
const INTENSIFIERS = oneOf('encore très plus tout bien moins peu');

/** A phrase that is a name, with its title or without. */
function nameAlone(
  start: number,
  end: number,
  nameStart: number,
  determiner: NounPhrase['determiner'],
  plural: boolean,
  gender: NounPhrase['gender'],
): NounPhrase {
  return {
    start,
    end,
    head: -1,
    headEnd: -1,
    roleStart: -1,
    roleEnd: -1,
    nameStart,
    nameEnd: end,
    determiner,
    plural,
    gender,
    word: null,
  };
}

function titledName(
  article: Article,
  start: number,
  title: number,
  nameStart: number,
  opening: Opening,
): NounPhrase | null {
  const word = article.tokens[title]?.lexeme.person ?? null;
  const nameEnd = endOfName(article, nameStart, true);
  if (nameEnd < 0) return null;
  const plural = word?.plural ?? false;
  // `le Dr Amélie Jouan`: the first name tells, the article of a title does not.
  const given = opening.gender === 'f' ? null : (article.tokens[nameStart]?.lexeme.person?.given ?? null);
  return nameAlone(start, nameEnd, nameStart, opening.determiner, plural, word?.gender ?? given ?? opening.gender);
}
