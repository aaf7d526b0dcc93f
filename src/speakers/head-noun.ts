import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass, type PersonWord } from '../lexicon/persons.js';
import { Form } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isRankedHead } from './rank.js';
import { ADVERBIAL_STARTS, CLOSED, classesAt, endOfCompound, isCapital, isElided, isLower, isWord } from './words.js';

/** `Selon sources concordantes`, `Ministre des Armées`: a role or source noun without its determiner. */
export function isBareRole(article: Article, index: number): boolean {
  return (
    isLower(article, index) &&
    (classesAt(article, index) &
      (PersonClass.ROLE | PersonClass.INSTITUTION | PersonClass.GROUP | PersonClass.DOCUMENT)) !==
      0
  );
}

const PREFIXES = oneOf('ex vice nombreux nombreuses très ci soi');

/** A part of a minute elsewhere, so that it is no adjective in the lexicon. */
const SECONDE = oneOf('seconde');

const PLUS_OR_MOINS = oneOf('plus moins');

export function overPrenominals(article: Article, index: number, stop: number): number {
  // `le plus grand syndicat`, `la moins chère des chaînes`
  const superlative =
    PLUS_OR_MOINS.at(article, index) &&
    (grammarAt(article, index - 1) & Grammar.DEFINITE) !== 0 &&
    (grammarAt(article, index + 1) & Grammar.PRENOMINAL) !== 0;
  let at = superlative ? index + 1 : index;
  while (at < stop && at < index + 4) {
    const grammar = grammarAt(article, at);
    const prenominal =
      (grammar & Grammar.PRENOMINAL) !== 0 ||
      article.tokens[at]?.lexeme.numeral?.kind === 'ordinal' ||
      PREFIXES.at(article, at);
    if (!prenominal) break;
    const next = isSign(article, at + 1, '-') ? at + 2 : at + 1;
    // The adjective is the noun where none follows: `les jeunes ont`, `le premier`.
    if (!isWord(article, next) || !canBeHead(article, next)) break;
    at = next;
  }
  return at;
}

/** Whether a noun can stand at `index`; in a new paragraph only as the `first` word of its phrase. */
export function canBeHead(article: Article, index: number, first = false): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || (token.gap === Gap.PARAGRAPH && !first)) return false;
  const { lexeme } = token;
  if (token.case !== Case.LOWER) return !isElided(article, index);
  if ((lexeme.person?.classes ?? 0) !== 0) return true;
  if ((lexeme.grammar & (CLOSED | Grammar.ADVERB)) !== 0) return false;
  // `comme le rapporte Le Phare`: a verb of saying that is no noun.
  const speech = lexeme.speech?.form ?? 0;
  if ((speech & Form.FINITE) !== 0 && (speech & (Form.NOUN | Form.CUE_NOUN | Form.PARTICIPLE)) === 0) return false;
  if (ADVERBIAL_STARTS.at(article, index)) return false;
  return lexeme.calendar === null && !isElided(article, index);
}

export function readHead(
  article: Article,
  index: number,
  stop: number,
  roleStart: number,
): { head: number; end: number } | null {
  if (canBeHead(article, index, index === roleStart) && index < stop)
    return { head: index, end: endOfCompound(article, index) };
  // `le premier`, `les autres`, `ces derniers`: the adjective alone.
  if ((grammarAt(article, index) & Grammar.PRENOMINAL) !== 0 || SECONDE.at(article, index))
    return { head: index, end: index + 1 };
  if (index > roleStart && (grammarAt(article, index - 1) & Grammar.PRENOMINAL) !== 0)
    return { head: index - 1, end: index };
  return null;
}

/** The noun of which `l'un des trois` takes a part. */
export function wordBehind(article: Article, index: number): PersonWord | null {
  for (let at = index; at < index + 5; at++) {
    const person = article.tokens[at]?.lexeme.person;
    if (person && !isCapital(article, at) && person.lemma !== '') return person;
  }
  return null;
}

const MILIEU = oneOf('milieu milieux');
const FORMER = oneOf('ancien ex');
const POSITION = oneOf('offensif défensif relayeur récupérateur central gauche droit axial excentré international');

/** `le milieu de terrain`, `le milieu offensif`, `l'ancien milieu de Lens`: who plays there; not `le milieu médical`, `le milieu de la nuit`. */
function plays(article: Article, at: number): boolean {
  if (formAt(article, at) === 'de' && formAt(article, at + 1) === 'terrain') return true;
  if (FORMER.at(article, at - 2)) return true;
  return (
    POSITION.at(article, at) ||
    (classesAt(article, at) & (PersonClass.NATION | PersonClass.DEMONYM | PersonClass.FIRST_NAME)) !== 0
  );
}

/** `le demi de mêlée`, `le troisième ligne`, `l'arrière Luc Petit`: players by where they stand; `la troisième ligne` is a row. */
function isPosition(article: Article, head: number): boolean {
  switch (formAt(article, head)) {
    case 'demi':
      return HALF.at(article, head + 2) && OF.at(article, head + 1);
    case 'ligne':
      return article.tokens[head - 1]?.lexeme.numeral?.kind === 'ordinal' && MASCULINE.at(article, head - 2);
    case 'arrière':
    case 'centre':
      // `le centre de 21 ans`
      if (OF.at(article, head + 1) && isAge(article, head + 2)) return true;
      return (
        isCapital(article, head + 1) &&
        (classesAt(article, head + 1) & (PersonClass.FIRST_NAME | PersonClass.PLACE)) === PersonClass.FIRST_NAME
      );
  }
  return false;
}

const OF = oneOf("de d'");
const YEARS = oneOf('ans');
const isAge = (article: Article, at: number): boolean =>
  (article.tokens[at]?.kind === Kind.NUMBER || article.tokens[at]?.lexeme.numeral != null) && YEARS.at(article, at + 1);
const HALF = oneOf('mêlée ouverture');
/** Heads that mean somebody or something else with what stands beside them. */
const SPECIAL = oneOf('demi ligne arrière centre gendarme maître maîtres');
const POLICEMAN = oneOf('gendarme');
const LA = oneOf("la l'");
const MARKETS = oneOf(
  'nucléaire bourse télécoms télécommunications audiovisuel concurrence marchés énergie publicité internet banques financier boursier',
);
const MASTER = oneOf('maître maîtres');
const WORKS = oneOf('œuvre oeuvre ouvrage');
const MASCULINE = oneOf('le un du au son leur ce');

/** What stands for a head with what is beside it: a player, a firm (`le maître d'œuvre`), an authority (`le gendarme de la Bourse`); null for itself. */
function meaningOf(article: Article, head: number, headEnd: number): string | null {
  if (isPosition(article, head)) return 'joueur';
  if (MASTER.at(article, head) && OF.at(article, head + 1) && WORKS.at(article, head + 2)) return 'constructeur';
  const market = headEnd + (LA.at(article, headEnd + 1) ? 2 : 1);
  return POLICEMAN.at(article, head) && MARKETS.at(article, market) ? 'autorité' : null;
}

/** What the lexicon says of a head: of the word, or of the part of a compound that it knows (`vice-présidente`, `infirmier-chef`). */
export function headWord(article: Article, head: number, headEnd: number): PersonWord | null {
  if (MILIEU.at(article, head) && !plays(article, headEnd)) return null;
  if (isRankedHead(article, head)) return article.lexicon.findForm('joueur')?.person ?? null;
  if (SPECIAL.at(article, head)) {
    const means = meaningOf(article, head, headEnd);
    if (means !== null) return article.lexicon.findForm(means)?.person ?? null;
  }
  const whole = article.tokens[head]?.lexeme.person ?? null;
  if (headEnd === head + 1) return whole;
  if (whole && (whole.classes & (PersonClass.ROLE | PersonClass.INSTITUTION)) !== 0) return whole;
  return tokenAt(article, headEnd - 1)?.lexeme.person ?? whole;
}
