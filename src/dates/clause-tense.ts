import { type Article, formAt } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Expression, Tense } from './expression.js';
import { isExtension, isGoverned, isSeenFromPast, tenseAround } from './tense.js';

const THIS = oneOf('ce cet');

/** Which way an expression looks: its own words first, then its preposition, then its clause. */
export function tenseFor(article: Article, { tense, bound, start, end, meaning }: Expression): Tense {
  if (tense !== null) return tense;
  // Speakers tell of the days to come in the present or without a verb; a month or a date in their words is the nearest.
  const spoken = meaning.kind === 'date' || meaning.kind === 'part-of-year' ? 'none' : 'coming';
  const seen = tenseAround(article, start, end, spoken);
  // `se prononce le 14 avril`, `a décidé de se rendre le 20 juin à Paris`: the day may be behind by now, and is the nearest.
  const clause = seen !== 'near' ? seen : meaning.kind === 'date' && meaning.month > 0 ? 'none' : 'coming';
  const before = formAt(article, start - 1);
  if (meaning.kind === 'part-of-year' && clause === 'coming' && isCompared(article, start)) return 'imperfect';
  // `cet été` is the nearest, unless the clause tells of one that is over.
  if (meaning.kind === 'part-of-year' && meaning.unit === 'season' && THIS.at(article, start))
    return clause === 'past' || clause === 'imperfect' ? clause : 'near';
  // `un préavis pour jeudi`; a month may be named for what was measured in it: `les chiffres pour septembre`.
  if (before === 'pour') return meaning.kind !== 'part-of-year' || clause === 'coming' ? 'coming' : 'none';
  if (bound === 'since' && isCountedFrom(article, start)) return meaning.kind === 'weekday' ? 'coming' : 'none';
  // `ce jeudi` without a verb is the nearest: copy is often dated the day before or after it was written.
  if (meaning.kind === 'weekday' && (clause === 'none' || clause === 'present') && formAt(article, start) === 'ce')
    return 'near';
  // What lasts until a day has that day still ahead, unless a compound past says that it is over.
  if (bound === 'until' && (clause !== 'past' || isExtension(article, start))) return 'coming';
  // `la publication du PIB au deuxième trimestre se portera`: the future of another noun's verb does not push the quarter ahead.
  if (
    meaning.kind === 'part-of-year' &&
    (meaning.unit === 'quarter' || meaning.unit === 'half') &&
    clause === 'coming' &&
    (isComplement(article, start) || !isGoverned(article, start, end))
  )
    return 'none';
  // `le chiffre de la période janvier-mars`: a period is named that has been measured.
  if (clause === 'coming' && (before === 'période' || before === 'trimestre' || before === 'semestre'))
    return 'imperfect';
  // `devait rentrer le 3 octobre`: ahead of what is told, and so on either side of the day of publication.
  if (clause === 'coming' && meaning.kind === 'date' && meaning.month > 0 && isSeenFromPast(article, start))
    return 'none';
  // `les crues du printemps`, `le gel d'avril` have been, as far as nothing else is said.
  if (meaning.kind === 'part-of-year' && (clause === 'none' || clause === 'present') && isComplement(article, start))
    return 'imperfect';
  return clause;
}

function isComplement(article: Article, start: number): boolean {
  const form = formAt(article, start - 1);
  return form === 'du' || form === "d'" || form === 'de';
}

/** `à compter du 26 mars`, `à dater de jeudi`. */
function isCountedFrom(article: Article, start: number): boolean {
  const noun = formAt(article, start - 2);
  return noun === 'compter' || noun === 'dater';
}

/** How far before a month the figure that it is compared with begins. */
const COMPARED_REACH = 9;

/** `augmenteraient de 1 %, après +0,1 % en juillet`, `contre 3 % en mai`: the month of a figure that has been measured. */
function isCompared(article: Article, start: number): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - COMPARED_REACH && article.sentenceOf[at] === sentence; at--) {
    const token = article.tokens[at];
    if (token?.kind !== Kind.WORD) continue;
    const form = formAt(article, at);
    if (form === 'après' || form === 'contre') return at < start - 1;
    if (form !== 'en' && form !== 'au' && token.lexeme.unit === null && token.lexeme.numeral === null) return false;
  }
  return false;
}
