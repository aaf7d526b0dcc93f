import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';

const LAST_OR_NEXT = oneOf('dernier dernière prochain soir matin midi h heures er');
const NO_TIME = oneOf('seconde milieu');
const SOON_OR_LATE = oneOf('tôt tard');

const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** `mercredi soir`, `le 3 mars 2024`, `la veille`, `ce matin-là`, `vers 21h30`: one past the last token, or `at`. */
export function endOfTime(article: Article, at: number, limit: number): number {
  let end = at;
  // `quelques heures plus tôt`, `deux jours après`
  if (grammarAt(article, end) & Grammar.QUANTIFIER || article.tokens[end]?.lexeme.numeral) {
    if (article.tokens[end + 1]?.lexeme.calendar == null || !isLapse(article, end + 2)) return at;
    return formAt(article, end + 2) === 'plus' ? end + 4 : end + 3;
  }
  if (grammarAt(article, end) & DETERMINERS || formAt(article, end) === 'vers' || formAt(article, end) === 'dès') {
    const next = article.tokens[end + 1];
    const after = article.tokens[end + 2];
    if (next?.kind === Kind.NUMBER) {
      if (after?.lexeme.calendar == null) return at;
    } else if (next?.lexeme.calendar == null && !TIMES.at(article, end + 1)) return at;
    // `a affirmé ce dernier`: who says it, no time
    if (next?.lexeme.calendar?.kind === 'shift' && after?.lexeme.calendar == null && !TIMES.at(article, end + 2))
      return at;
    end++;
  }
  const from = end;
  while (end < limit) {
    const token = article.tokens[end];
    if (!token) break;
    if (token.lexeme.calendar !== null || TIMES.holds(token.lexeme.form)) end++;
    else if (token.kind === Kind.NUMBER && (end > from || article.tokens[end + 1]?.lexeme.calendar != null)) end++;
    else if (end > from && token.kind === Kind.WORD && LAST_OR_NEXT.at(article, end)) end++;
    else break;
  }
  // `a répondu la seconde`, `a confié le milieu de terrain`: who says it, not when.
  if (end === from + 1 && from > at && NO_TIME.at(article, from)) return at;
  // `l'année qu'elle a passée`: a noun that a clause belongs to, no time of saying.
  const definite = (grammarAt(article, at) & Grammar.DEFINITE) !== 0;
  if (
    definite &&
    from > at &&
    end === from + 1 &&
    SPANS.at(article, from) &&
    grammarAt(article, end) & Grammar.RELATIVE
  )
    return at;
  return end > from ? end : at;
}

/** `plus tôt`, `plus tard`, `après`, `auparavant` behind a length of time. */
function isLapse(article: Article, at: number): boolean {
  const form = formAt(article, at);
  if (form === 'plus') return SOON_OR_LATE.at(article, at + 1);
  return form === 'après' || form === 'avant' || form === 'auparavant';
}

/** Stretches of time that a relative clause can tell more of. */
const SPANS = oneOf('année semaine mois jour jours nuit journée soirée matinée');

const TIMES =
  oneOf(`lundi mardi mercredi jeudi vendredi samedi dimanche hier avant-hier aujourd'hui demain soir matin midi minuit après-midi veille
   lendemain matinée soirée nuit journée semaine mois année janvier février mars avril mai juin juillet août septembre octobre
   novembre décembre jour jours`);
