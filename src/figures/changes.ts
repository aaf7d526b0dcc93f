import { type ChangeWord, changeWordOf, type Direction } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import type { Draft } from './draft.js';
import { goesOnFrom } from './gapped-changes.js';

/** How far before `de 3 %` the word of change may stand, in tokens. */
const WINDOW = 7;

/** A word of change and the token it stands at. */
interface Found {
  readonly at: number;
  readonly word: ChangeWord;
}

/** Whether a word of change stands before token `first`, with de or as its verb: which way it goes. */
export function directionBefore(scan: Scan, first: number): Direction | null {
  const of = ofBefore(scan, first);
  if (of >= 0) return wordBefore(scan, of)?.word.by ?? null;
  return objectVerbBefore(scan, first);
}

/** The token of the de of a change before token `first`, or -1. */
function ofBefore(scan: Scan, first: number): number {
  // « une hausse de l'ordre de 3 % »: the modifier has the de
  if (formAt(scan, first) === 'de') return first;
  const before = formAt(scan, first - 1);
  if (before === 'de' || before === "d'" || before === 'des') return first - 1;
  // « d'à peine 3 % », « de seulement 3 % »
  if ((grammarAt(scan, first - 1) & Grammar.ADVERB) !== 0 && isOf(formAt(scan, first - 2))) return first - 2;
  return -1;
}

export function isOf(form: string): boolean {
  return form === 'de' || form === "d'";
}

/** Which way the verb goes whose object begins at token `first`: `gagne encore 2 %`. */
function objectVerbBefore(scan: Scan, first: number): Direction | null {
  let at = first - 1;
  // « ne lâchant que 0,02 point »
  while (at > first - 4 && (isAdverb(scan, at) || formAt(scan, at) === 'que')) at--;
  return changeWordOf(formAt(scan, at))?.object ?? null;
}

/** Of the list, or by its ending: `respectivement`, `légèrement`. */
function isAdverb(scan: Scan, at: number): boolean {
  const grammar = grammarAt(scan, at);
  return (grammar & Grammar.ADVERB) !== 0 || (grammar === 0 && formAt(scan, at).endsWith('ement'));
}

/** The word of change that de at token `of` goes with. */
function wordBefore(scan: Scan, of: number): Found | null {
  const limit = Math.max(0, of - WINDOW);
  let told = false;
  for (let at = of - 1; at >= limit; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) {
      // « a bondi, lui, de 14 % »
      if (token !== undefined && isSign(scan, at, ',') && at >= of - 4) continue;
      // « la hausse en 2024 de 3 % »
      if (token?.kind === Kind.NUMBER && token.end - token.start === 4) continue;
      return null;
    }
    // « a progressé l'an passé de 3 % »
    if (token.lexeme.calendar?.kind === 'shift') continue;
    if (token.lexeme.grammar === 0 || (token.lexeme.grammar & Grammar.VERB) !== 0) {
      const word = changeWordOf(formAt(scan, at));
      if (word?.passage) return null;
      if (word !== null && word.by !== null) return word.noun && told ? null : { at, word };
    }
    // « la croissance était de 2 % » is a level
    if ((token.lexeme.grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0) told = true;
    // « la hausse sur un an de 3 % »
    if (scan.tokens[at + 1]?.lexeme.calendar?.kind === 'unit') continue;
    if (token.lexeme.numeral !== null && at < of - 1) return null;
    if (
      (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.INDEFINITE)) !== 0 &&
      at < of - 1 &&
      formAt(scan, at) !== 'des'
    )
      return null;
  }
  return null;
}

/** A percentage, a part or points: what can only be a change behind a word of change. */
function isShare(draft: Draft): boolean {
  return draft.kind === 'percentage' || draft.kind === 'fraction' || isPoints(draft);
}

/** Points of an index or of base. */
export function isPoints(draft: Draft): boolean {
  return draft.counted?.head === 'point' || (draft.kind === 'measure' && draft.unit === null);
}

/** Reads `en hausse de 3 %`, `recule de 0,4 %`, `gagne 1,2 %`, `+12 %`, `2 points de moins`, and what goes on from the figure before. */
export function readChange(article: Article, draft: Draft, list: readonly Draft[]): void {
  if (draft.kind === 'ordinal' || draft.kind === 'age' || draft.kind === 'score' || draft.kind === 'multiple') return;
  const direction = directionFor(article, draft) ?? goesOnFrom(article, draft, list);
  if (direction !== null) draft.change = { direction, from: null };
}

function directionFor(article: Article, draft: Draft): Direction | null {
  const share = isShare(draft);
  const of = ofBefore(article, draft.first);
  if (of >= 0) {
    const found = wordBefore(article, of);
    if (found !== null) return canChange(article, draft, found, of, share) ? found.word.by : null;
  } else if (share && (draft.counted === null || isPoints(draft))) {
    // « a pris 20 % du capital » is a share
    const direction = objectVerbBefore(article, draft.first);
    if (direction !== null) return direction;
  } else if (draft.kind === 'money' && draft.scale === 1 && isPriceBefore(article, draft.first)) {
    const direction = objectVerbBefore(article, draft.first);
    if (direction !== null) return direction;
  }
  if (draft.signed && draft.value !== null && draft.kind !== 'measure') return draft.value < 0 ? 'down' : 'up';
  if (draft.kind !== 'percentage') return null;
  const told = directionOfSubject(article, draft.first);
  if (told !== null) return told;
  const behind = formAt(article, draft.end) === 'de' ? formAt(article, draft.end + 1) : '';
  if (behind === 'plus' || behind === 'hausse') return 'up';
  return behind === 'moins' || behind === 'baisse' ? 'down' : null;
}

/** What has a price at an exchange: what it gains or loses is a change of that price, not an income. */
const PRICED =
  /^(?:prix|cours|barils?|brent|wti|titres?|actions?|onces?|or|pétrole|crude|gazole|essence|euro|dollar|billets?|matif|tonnes?|boisseaux?|lingots?|bitcoins?|contrats?)$/;

/** How far before its verb what has a price is looked for, in tokens. */
const PRICE_WINDOW = 24;

function isPriceBefore(article: Article, first: number): boolean {
  return isNear(article, first - 1, PRICED);
}

/** Whether a word stands before token `before`, in its sentence. */
function isNear(article: Article, before: number, word: RegExp): boolean {
  for (let at = before - 1; at > before - PRICE_WINDOW && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[before]) return false;
    if (word.test(formAt(article, at))) return true;
  }
  return false;
}

/** What rises and falls by a length without being a body. */
const SHORE =
  /^(?:niveaux?|mers?|océans?|eaux?|rivières?|fleuves?|lacs?|nappes?|glaciers?|banquise|plages?|côtes?|neige|crue)$/;

/** Lengths that a body falls or climbs. */
const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', 'cm', '[ft_i]']);

/** Nouns that a body falls or climbs by. */
const STEPS: ReadonlySet<string> = new Set(['étage', 'marche', 'niveau']);

/** Whether the figure can be the size of the change: a share always, money mostly, a count only right behind the word. */
function canChange(scan: Article, draft: Draft, { at, word }: Found, of: number, share: boolean): boolean {
  if (share) return true;
  if (word.shareOnly || word.object !== null) return false;
  if (draft.kind === 'measure') return !(word.movement && LENGTHS.has(draft.unit ?? '')) || isNear(scan, at, SHORE);
  if (draft.kind === 'money') return true;
  // « la chute de deux ministres » are who fell
  const spelled = scan.tokens[draft.start]?.kind === Kind.WORD;
  const before = formAt(scan, at - 1);
  if (word.noun && spelled && before !== 'en' && before !== 'une' && before !== 'un') return false;
  if (word.movement && STEPS.has(draft.counted?.head ?? '')) return false;
  // « a augmenté le salaire de 300 employés »
  for (let between = at + 1; between < of; between++) {
    if ((grammarAt(scan, between) & (Grammar.DEFINITE | Grammar.DETERMINER)) === 0) continue;
    if ((grammarAt(scan, between - 1) & Grammar.PREPOSITION) === 0) return false;
  }
  return true;
}

/** How far before its verb a noun of change may stand, in tokens. */
const TELLS_WINDOW = 12;

/** Verbs between a noun of change and its size. */
const TELLS =
  /^(?:attei(?:nt|gnait|ndra|ndrait)|dépass(?:e|ait|é)|frôle|est|était|sera|serait|ressort|élève|établit|limit(?:e|ée?)|avoisine)$/;

/** `sa progression atteint 11 %`, `la baisse n'est que de 1,8 %`, `une hausse limitée à 2 %`. */
function directionOfSubject(scan: Scan, first: number): Direction | null {
  let at = first - 1;
  const link = formAt(scan, at);
  if (link === 'de' || link === 'à' || link === "d'") at--;
  if (formAt(scan, at) === 'que' || formAt(scan, at) === 'ainsi') at--;
  if (!TELLS.test(formAt(scan, at))) return null;
  for (let back = at - 1; back >= Math.max(0, at - TELLS_WINDOW); back--) {
    if (scan.tokens[back]?.kind !== Kind.WORD) return null;
    const word = changeWordOf(formAt(scan, back));
    if (word?.noun && formAt(scan, back) !== 'croissance') return formAt(scan, back - 1) === 'en' ? null : word.by;
  }
  return null;
}
