import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import { endingTense, isParticipleForm } from '../lexicon/verb-endings.js';
import { type Article, formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { isExpected } from './expected.js';
import type { Expression } from './expression.js';
import { isNoun, isParticiple } from './verb-forms.js';

/** Participles that date a document, not what it tells. */
const PUBLISHED = oneOf(
  'publié publiée publiés publiées paru parue parus parues diffusé diffusée diffusés diffusées dévoilé dévoilée dévoilés dévoilées',
);

/** Whether a verb of speech stands right before the expression: `a indiqué mercredi`, `parue le même jour`. */
export function isAttributive(article: Article, found: Expression): boolean {
  const { start } = found;
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (article.sentenceOf[at] !== sentence) break;
    if (isSpeechVerb(article, at) || PUBLISHED.at(article, at)) return true;
  }
  return isFraming(article, found) && leadsToSpeech(article, found.end);
}

const VERBAL = Form.FINITE | Form.CONDITIONAL | Form.INFINITIVE | Form.GERUND | Form.PARTICIPLE;

/** A verb of saying in any form; faire and mettre (`faire savoir`, `mettre en garde`) report nothing alone. */
function isSpeechVerb(article: Article, index: number): boolean {
  const speech = article.tokens[index]?.lexeme.speech;
  return (
    speech != null &&
    (speech.form & VERBAL) !== 0 &&
    (speech.form & Form.LIGHT) === 0 &&
    !isExpected(formAt(article, index))
  );
}

/** How far behind an opening day the verb of speech may stand. */
const SUBJECT_REACH = 14;

/** `La veille, le ministre avait déclaré`: the first verb behind the day that opens the sentence is one of speech. */
function leadsToSpeech(article: Article, end: number): boolean {
  const sentence = article.sentenceOf[end - 1];
  for (let at = end; at < end + SUBJECT_REACH && article.sentenceOf[at] === sentence; at++) {
    const form = formAt(article, at);
    if (form === '' || article.tokens[at]?.lexeme.calendar != null || isNoun(article, at)) continue;
    if (form === 'été') return false; // a passive: nobody speaks
    if (isSpeechVerb(article, at)) return isParticipleForm(form) || endingTense(form) !== null;
    if (endingTense(form) !== null && (grammarAt(article, at) & Grammar.AUXILIARY) === 0) return false;
    if (isParticiple(article, at)) return false;
  }
  return false;
}

/** How far before an expression its bracket may open: `(contre + 8,5 %, comme en août)`. */
const BRACKET_REACH = 10;

/** Whether an expression stands beside the story: `(17H10 GMT)`, `initialement prévu le 30 mai`, `contre 3,30% lundi`, `né le 3 mai 1961`. */
export function isAside(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - BRACKET_REACH && at >= 0 && article.sentenceOf[at] === sentence; at--) {
    if (isSign(article, at, ')')) return false;
    if (isSign(article, at, '(')) return true;
    if (at < start - 5) continue;
    const form = formAt(article, at);
    if (form === 'initialement' || form === 'contre' || form === 'né' || form === 'née' || form === 'nés') return true;
  }
  return false;
}

/** Whether an expression opens a heading: a date line of a chronology, `Samedi, Lyon`. */
export function isTitle(article: Article, found: Expression): boolean {
  return isFraming(article, found) && article.sentences[article.sentenceOf[found.start] ?? -1]?.kind === 'heading';
}

/** Whether an expression opens its sentence, alone or behind a preposition. */
export function isFraming(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  return (
    start === 0 ||
    article.sentenceOf[start - 1] !== sentence ||
    start === 1 ||
    article.sentenceOf[start - 2] !== sentence
  );
}
