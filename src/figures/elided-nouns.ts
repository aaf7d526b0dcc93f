import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { RESULTS, STATES } from '../lexicon/series.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Draft } from './draft.js';
import { isParticiple } from './lemma.js';

/** How far behind a count another may go on with its noun, in tokens. */
const REACH = 22;

/** Prepositions of where, when or for whom: `huit dans le nord et deux à Gao`, `27 pour l'outre-mer`. */
const WHERE_OR_FOR = oneOf('à au aux en dans sur hors chez pour près parmi lors depuis');

const LINKS = oneOf('et ou puis');

/** What begins a clause of its own between two counts. */
const NEW_CLAUSE = Grammar.AUXILIARY | Grammar.RELATIVE | Grammar.SUBJECT | Grammar.SUBORDINATOR;

/**
 * Whether a number without noun goes on with the noun of the count before it, each with its place or time behind it: `Neuf personnes
 * ont été tuées dans le nord, huit dans le sud`, `577 élus, dont 539 pour la métropole, 27 pour les îles`, `350 sièges (308 pour l'un)`.
 */
export function goesOnElsewhere(article: Article, before: Draft, draft: Draft): boolean {
  return hasNoun(before) && isPartElsewhere(article, before, draft.first, draft.end);
}

/** The same for the words from token `first` to `end`. */
export function isPartElsewhere(article: Article, before: Draft, first: number, end: number): boolean {
  const from = before.next;
  if (first - from > REACH || !isPlace(article, end)) return false;
  const of = isOf(article, first - 1) && isOf(article, before.first - 1) ? 1 : 0;
  const link = first - 1 - of;
  if (isSign(article, link, '(')) return true;
  if (!LINKS.at(article, link) && !isSign(article, link, ',') && !isSign(article, link, ';')) return false;
  // the first one has its place as well, and no clause begins behind that
  for (let at = link - 1; at >= from; at--) {
    // « huit à Kidal (est) »
    if (isSign(article, at, ')')) while (at > from && !isSign(article, at, '(')) at--;
    if (isPlace(article, at)) return true;
    if ((grammarAt(article, at) & NEW_CLAUSE) !== 0 && formAt(article, at - 1) !== "l'") return false;
  }
  return false;
}

function isOf(scan: Scan, at: number): boolean {
  return formAt(scan, at) === 'de' || formAt(scan, at) === "d'";
}

/** `à Gao`, `pour la métropole`, `sur douze mois`; `sur 20` and `à 3 %` are no places. */
function isPlace(scan: Scan, at: number): boolean {
  if (!WHERE_OR_FOR.at(scan, at)) return false;
  const next = scan.tokens[at + 1];
  if (next === undefined || next.gap > Gap.LINE) return false;
  if (next.kind === Kind.WORD && next.lexeme.numeral === null) return true;
  return scan.tokens[at + 2]?.lexeme.calendar?.kind === 'unit';
}

function hasNoun({ kind, counted }: Draft): boolean {
  return kind === 'count' && counted !== null && counted.head !== 'fois';
}

/** `107 à 131 sièges, les Verts de 30 à 48`: a range of results behind a count of the same. */
export function isRangeOfResults(article: Article, before: Draft, draft: Draft): boolean {
  if (draft.modifier !== 'between' || !hasNoun(before) || !RESULTS.has(before.counted?.head ?? '')) return false;
  const after = article.tokens[draft.end];
  return after === undefined || after.kind === Kind.PUNCTUATION || LINKS.at(article, draft.end);
}

/**
 * `426 feux, dont 207 considérés comme éteints`, `1.250 cas, dont 109 confirmés`, `131 drones sur les 149 lancés`: what they are, not what
 * they are counted in.
 */
export function tellsState(article: Article, before: Draft, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.counted === null || !hasNoun(before)) return false;
  if (draft.counted.end - draft.counted.start !== 1) return false;
  const form = formAt(article, draft.counted.start);
  const part = formAt(article, draft.first - 1) === 'dont';
  const isState = isParticiple(form) || (STATES.has(draft.counted.head) && !isSomebody(article, before));
  if (draft.definite && !part)
    return isState && formAt(article, draft.first - 2) === 'sur' && draft.first - before.next <= REACH;
  return part && isState;
}

/** Whether persons are counted: `426 personnes, dont 12 suspects` are somebody else. */
function isSomebody(scan: Scan, { counted }: Draft): boolean {
  const person = counted === null ? null : scan.tokens[counted.end - 1]?.lexeme.person;
  return ((person?.classes ?? 0) & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0;
}
