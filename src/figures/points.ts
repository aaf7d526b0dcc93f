import type { Article } from '../text/article.js';
import { formAt, rawAt } from '../text/article.js';
import { directionBefore } from './changes.js';
import type { Draft } from './draft.js';

/** How far around the points what they are points of is looked for, in tokens. */
const WINDOW = 30;

/** Words of the stock exchange, and of what is measured in percent. Beginnings. */
const INDEX = /^(?:indice|cac|dow|nasdaq|dax|ftse|footsie|nikkei|smi|bel|stoxx|ibex|topix|hang|bours|aex|mib|tsx|sbf)/;
const PERCENT =
  /^(?:taux|sondage|intention|croissance|inflation|chômage|popularité|opinion|marge|pib|tva|cote|rendement|confiance|participation|abstention|déficit|salaire|cotisation|impôt|part$|parts$|hausse|baisse|recul|progression)/;

/** Words of a game. */
const GAME = /^(?:rebonds?|passes?|matche?s?|basket|nba|paniers?|lancers?|quart-temps|essais?|pénalités?|sets?)$/;

/** Points are of percentage, of an index (its level is a number of its own) or of a game. */
export function resolvePoint(article: Article, draft: Draft): Draft {
  const value = draft.value ?? draft.max ?? 0;
  const whole = Number.isInteger(value);
  let index = false;
  let game = false;
  let percent = !whole && value < 100;
  const sentence = article.sentenceOf[draft.start];
  for (let at = draft.start - WINDOW; at < draft.end + WINDOW; at++) {
    if (at < 0 || article.sentenceOf[at] !== sentence || (at >= draft.start && at < draft.end)) continue;
    const token = article.tokens[at];
    if (token === undefined) break;
    if (token.code === 0x25) percent = true;
    else if (token.kind === 1) {
      const form = formAt(article, at);
      if (isIndex(article, at)) index = true;
      else if (PERCENT.test(form)) percent = true;
      else if (GAME.test(form)) game = true;
    }
  }
  if (!index && !percent && !game && directionBefore(article, draft.start) !== null)
    percent = isPercentSpokenOf(article, draft.start);
  const noun = draft.end - 1;
  // « son record de 8.412,30 points », « (8.150,45 points) »: too much, and too exact, to be anything else
  const exact = value >= 1000 && !whole && !draft.signed && directionBefore(article, draft.start) === null;
  const level =
    exact || (formAt(article, draft.start - 1) === 'à' && (value >= 100 || (index && !game && value >= 10)));
  if (level) {
    // 7.185,68 points: the level of an index
    draft.kind = 'number';
    draft.end = noun;
    return draft;
  }
  // A hundred percentage points and more are no news; `le seuil des 5.500 points` needs no name of an index.
  if (value < 100 && !game && (index ? value < 10 && !whole && !hasIndexBefore(article, draft.start) : percent)) {
    draft.kind = 'percentage';
    draft.unit = 'pp';
    return draft;
  }
  draft.end = noun;
  draft.counted = { start: noun, end: noun + 1, head: 'point' };
  draft.next = noun + 1;
  return draft;
}

function isIndex(article: Article, at: number): boolean {
  const form = formAt(article, at);
  // S&P, cut at its sign
  return INDEX.test(form) || (form === 's' && rawAt(article, at + 1) === '&');
}

/** How far back a percentage shows what a text counts in, in tokens. */
const SPOKEN = 80;

/** Whether percentages were spoken of just before, and no index nor game: `a perdu quatre points au cours du mois`. */
function isPercentSpokenOf(article: Article, start: number): boolean {
  let percent = false;
  for (let at = start - 1; at > start - SPOKEN && at >= 0; at--) {
    if (isIndex(article, at) || GAME.test(formAt(article, at))) return false;
    if (article.tokens[at]?.code === 0x25) percent = true;
  }
  return percent;
}

/** The index itself moved: nothing that is measured in percent stands nearer in front. */
function hasIndexBefore(article: Article, start: number): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && article.sentenceOf[at] === sentence; at--) {
    if (isIndex(article, at)) return true;
    if (PERCENT.test(formAt(article, at))) return false;
  }
  return false;
}
