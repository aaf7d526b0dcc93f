import { changeWordOf } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { rounded } from './amounts.js';
import type { Draft } from './draft.js';
import { isFromTo } from './levels.js';

/** How far behind an amount another may take its unit, in tokens. */
const REACH = 16;

/** Prepositions of a place or time: `120 km/h à Brest et 135 à Ouessant`. */
const WHERE_OR_WHEN = oneOf('à au aux en dans sur hors chez pour');

/** Adverbs of where or when a level is another: `80 mm de pluie, localement 150`. */
const HERE_AND_THERE = oneOf('localement ponctuellement parfois');

const DETERMINERS = oneOf('un une son sa leur');

/** What was only awaited: `contre 4,8 prévus`. */
const AWAITED = like(/^(?:attendu|prévu|espéré|anticipé|escompté|envisagé|annoncé)e?s?$/);

/** Participles and infinitives that set a level and no verb of change is: `ramené à`, `fixé à`. */
const SET_AT = like(
  /^(?:ramen|port|relev|fix|limit|estim|évalu|chiffr|arrêt|rédui|rabaiss|abaiss)(?:é|er|te?|re)e?s?$/,
);

/** Bare numbers that take the unit of the amount before them: what they would else count is nothing. */
export const UNITS: ReadonlySet<Draft['kind']> = new Set(['money', 'percentage', 'measure', 'age']);

/**
 * A number without noun that goes on with the unit of the amount before it: `passe de 120 euros à 180`, `45,60 euros, contre 44,20 la
 * veille`, `2.000 euros par mois, soit 24.000 par an`, `120 km/h à Brest et 135 à Ouessant`, `200 millions d'euros (150 en 2022)`. Gives
 * whether it has taken it.
 */
export function takeElidedUnit(article: Article, before: Draft, draft: Draft): boolean {
  if (!UNITS.has(before.kind) || before.unit === null || draft.value === null) return false;
  // « -12 degrés à Brest et -15 à Metz »: other signs tell a change
  if (draft.signed && before.unit !== 'Cel') return false;
  if (draft.first - before.next > REACH) return false;
  if (!isAgeOfAnother(article, before, draft))
    if (!isClosed(article, draft.end) || !isLinked(article, before, draft)) return false;
  draft.kind = before.kind;
  draft.unit = before.unit;
  if (draft.signed) draft.change = null;
  // « 80 millions d'euros et 45 en janvier », « 12 millions d'euros, contre 800.000 »
  if (before.scale >= 1000 && draft.scale === 1 && draft.value < 1000)
    draft.value = rounded(draft.value * before.scale);
  else if (before.part < 1) {
    draft.value = rounded(draft.value * before.part);
    draft.part = before.part;
  }
  return true;
}

/** Nothing behind the number can be what it counts. */
function isClosed(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token === undefined || token.kind === Kind.PUNCTUATION || token.kind === Kind.MARK)
    return !isSign(article, at, '-');
  if (token.kind !== Kind.WORD) return false;
  const { grammar, calendar } = token.lexeme;
  // « contre 15.500 il y a un an »
  if (formAt(article, at) === 'il') return formAt(article, at + 1) === 'y' && formAt(article, at + 2) === 'a';
  if (grammar & (Grammar.PREPOSITION | Grammar.COORDINATOR))
    return formAt(article, at) !== 'de' && formAt(article, at) !== "d'";
  // « la veille », « un an plus tôt », « l'an dernier »
  if (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE))
    return (article.tokens[at + 1]?.lexeme.calendar ?? null) !== null;
  return calendar !== null || AWAITED.at(article, at) || (grammar & Grammar.ADVERB) !== 0;
}

function isLinked(article: Article, before: Draft, draft: Draft): boolean {
  const at = draft.first - 1;
  switch (formAt(article, at)) {
    case 'contre':
    case 'voire':
      return true;
    case 'même':
      return formAt(article, at - 1) === 'voire' || formAt(article, at - 1) === 'et';
    case 'soit':
      return formAt(article, draft.end) === 'par';
    case 'à':
      return isReached(article, before, draft, at);
    default:
      // « 200 millions d'euros (150 en 2022) »
      if (isSign(article, at, '(')) return at === before.next && formAt(article, draft.end) === 'en';
      if (HERE_AND_THERE.at(article, at)) return isListed(article, at - 1);
      return isParallel(article, before, draft, isOf(article, at) && isOf(article, before.first - 1) ? at - 1 : at);
  }
}

/** How far behind `et une` the `de` of an age may stand: `et une jeune femme de 28`. */
const PERSON_WINDOW = 4;

/** `un homme de 31 ans et une femme de 28`: whose age the first one is stands before it as the second does. */
function isAgeOfAnother(article: Article, before: Draft, draft: Draft): boolean {
  if (before.kind !== 'age' || !isOf(article, draft.first - 1) || !isOf(article, before.first - 1)) return false;
  for (let at = draft.first - 3; at > before.next - 1 && at >= draft.first - 1 - PERSON_WINDOW; at--)
    if (DETERMINERS.at(article, at)) return isListed(article, at - 1) && isPerson(article, at + 1);
  return false;
}

/** `une jeune femme`, but `une équipe de 28`, `une délégation de 12` */
function isPerson(scan: Scan, at: number): boolean {
  const noun = (grammarAt(scan, at) & Grammar.PRENOMINAL) !== 0 ? at + 1 : at;
  return ((scan.tokens[noun]?.lexeme.person?.classes ?? 0) & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0;
}

const LIST_WORDS = oneOf('et ou puis');

/** Whether `et`, `ou`, a comma or the end of `ainsi que` stands at token `at`. */
function isListed(article: Article, at: number): boolean {
  return LIST_WORDS.at(article, at) || isSign(article, at, ',') || formAt(article, at - 1) === 'ainsi';
}

function isOf(scan: Scan, at: number): boolean {
  return formAt(scan, at) === 'de' || formAt(scan, at) === "d'";
}

/** `de 120 euros à 180`, `portée à 7.500`: the level that the first one comes to. */
function isReached(article: Article, before: Draft, draft: Draft, at: number): boolean {
  // « à 34 euros, puis à 36,5 »
  if (formAt(article, before.first - 1) === 'à' && isListed(article, at - 1) && at - before.next <= 2) return true;
  if (at === before.next) return isFromTo(article, before, draft.value ?? 0);
  let verb = at - 1;
  while (verb > before.next && (grammarAt(article, verb) & Grammar.ADVERB) !== 0) verb--;
  return SET_AT.at(article, verb) || changeWordOf(formAt(article, verb))?.levels === true;
}

/** Behind `et` or a comma, both with a place or time behind them: `38 degrés à Lyon, 41 à Nîmes`. */
function isParallel(article: Article, before: Draft, draft: Draft, link: number): boolean {
  if (!isListed(article, link)) return false;
  return before.counted === null && WHERE_OR_WHEN.at(article, before.next) && WHERE_OR_WHEN.at(article, draft.end);
}
