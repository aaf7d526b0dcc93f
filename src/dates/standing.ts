import { type Article, formAt, isSign } from '../text/article.js';
import type { Expression } from './expression.js';
import { oneOf } from './surroundings.js';

/** Participles that date a document, not what it tells. */
const PUBLISHED = oneOf(
  'publié publiée publiés publiées paru parue parus parues diffusé diffusée diffusés diffusées dévoilé dévoilée dévoilés dévoilées',
);

/** Whether a verb of speech stands right before the expression: `a indiqué mercredi`, `parue le même jour`. */
export function isAttributive(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (article.sentenceOf[at] !== sentence) return false;
    const speech = article.tokens[at]?.lexeme.speech;
    // faire is listed for `faire savoir`; alone it reports nothing.
    if ((speech != null && !speech.lemma.startsWith('faire')) || PUBLISHED.has(formAt(article, at))) return true;
  }
  return false;
}

/** Whether an expression stands beside the story: `(17H10 GMT)`, `initialement prévu le 30 mai`, `contre 3,30% lundi`, `né le 3 mai 1961`. */
export function isAside(article: Article, { start }: Expression): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= start - 5 && at >= 0 && article.sentenceOf[at] === sentence; at--) {
    if (isSign(article, at, ')')) return false;
    if (isSign(article, at, '(')) return true;
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
