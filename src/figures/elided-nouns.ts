import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { DEGREES, PARTICIPLES, RESULTS, STATES } from '../lexicon/series.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { nounPhrase } from './counted.js';
import type { Counted, Draft } from './draft.js';
import { isParticiple } from './lemma.js';

/** How far behind a count another may go on with its noun, in tokens. */
const REACH = 22;

/** Prepositions of where, when or for whom: `huit dans le nord et deux à Gao`, `15 pour l'outre-mer`. */
const WHERE_OR_FOR = oneOf('à au aux en dans sur hors chez pour près parmi lors depuis');

const LINKS = oneOf('et ou puis');

/** What begins a clause of its own between two counts. */
const NEW_CLAUSE = Grammar.AUXILIARY | Grammar.RELATIVE | Grammar.SUBJECT | Grammar.SUBORDINATOR;

/**
 * Whether a number without noun goes on with the noun of the count before it, each with its place or time behind it: `Sept personnes
 * ont été tuées dans le nord, cinq dans le sud`, `300 élus, dont 280 pour la métropole, 15 pour les îles`, `320 sièges (270 pour l'un)`.
 */
export function goesOnElsewhere(article: Article, before: Draft, draft: Draft): boolean {
  if (!hasNoun(before)) return false;
  return isPartElsewhere(article, before, draft.first, draft.end) || isFirstPart(article, before, draft);
}

/** `12 usines, 3 en France, 4 en Italie`: the first part, right behind the whole. */
function isFirstPart(article: Article, before: Draft, draft: Draft): boolean {
  const link = draft.first - 1;
  if (link !== before.next || !(isSign(article, link, ',') || isSign(article, link, ':'))) return false;
  return (draft.value ?? 0) < (before.value ?? 0) && isPlace(article, draft.end);
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
export function isPlace(scan: Scan, at: number): boolean {
  if (!WHERE_OR_FOR.at(scan, at)) return false;
  const next = scan.tokens[at + 1];
  if (next === undefined || next.gap > Gap.LINE) return false;
  if (next.kind === Kind.WORD && next.lexeme.numeral === null) return true;
  // « 36.000 emplois en 2012, 29.000 en 2013 »
  if (next.kind === Kind.NUMBER && next.end - next.start === 4 && formAt(scan, at) === 'en') return true;
  return scan.tokens[at + 2]?.lexeme.calendar?.kind === 'unit';
}

function hasNoun({ kind, counted }: Draft): boolean {
  return kind === 'count' && counted !== null && counted.head !== 'fois';
}

/** How far back the noun of `huit autres` is looked for, in tokens. */
const OTHERS = 40;

/**
 * The noun of others: that of the last count or person before in the sentence, or of what the sentence began with (`Une réplique a été
 * ressentie, puis deux autres`); where the sentence begins with them, that of the last count of the one before.
 */
export function nounOfOthers(article: Article, list: readonly Draft[], i: number): Counted | null {
  const draft = list[i];
  if (draft === undefined || !isOthers(article, draft.end)) return null;
  const sentence = article.sentenceOf[draft.start] ?? 0;
  const last = lastCounted(list, i);
  const from = last === null || draft.first - last.next > OTHERS ? null : last;
  const inside = from !== null && article.sentenceOf[from.start] === sentence;
  let at = draft.first - 1;
  for (; at >= 0 && article.sentenceOf[at] === sentence && (!inside || at >= (from?.next ?? 0)); at--) {
    const one = oneAt(article, at);
    const begins = !inside && article.sentenceOf[at - 1] !== sentence;
    if (one !== null && (begins || isPerson(article, one))) return one;
  }
  if (from === null || inside) return from?.counted ?? null;
  const begins = draft.first - 1 - at <= (draft.definite ? 1 : 0);
  return begins && article.sentenceOf[from.start] === sentence - 1 ? from.counted : null;
}

/** The noun behind `un` at token `at`. */
function oneAt(article: Article, at: number): Counted | null {
  const one = article.tokens[at]?.lexeme.numeral;
  return one?.kind === 'unit' && one.value === 1 ? nounPhrase(article, at + 1, 'any') : null;
}

/** `les sept autres libérés`: others, whatever was done with them. */
export function isOthersInState(scan: Scan, { end, kind, counted }: Draft): boolean {
  if (kind !== 'count' || counted === null || formAt(scan, end) !== 'autres') return false;
  const head = counted.head.replace(/e$/, '');
  return isParticiple(formAt(scan, counted.end - 1)) || PARTICIPLES.has(head) || STATES.has(head);
}

/** Whether what a part of an amount seems to count is what was done with it: `500 millions d'euros, dont 200 apportés par l'Etat`. */
export function isPartDone(scan: Scan, before: Draft, { kind, first, counted }: Draft): boolean {
  if (kind !== 'count' || counted === null || counted.end - counted.start !== 1) return false;
  if ((before.kind !== 'money' && before.kind !== 'measure') || formAt(scan, first - 1) !== 'dont') return false;
  return isParticiple(formAt(scan, counted.start)) || PARTICIPLES.has(counted.head);
}

/** `huit autres sont`, `une centaine d'autres`, and no noun behind. */
function isOthers(scan: Scan, end: number): boolean {
  return formAt(scan, end) === 'autres' || (isOf(scan, end) && formAt(scan, end + 1) === 'autres');
}

function lastCounted(list: readonly Draft[], i: number): Draft | null {
  for (let back = i - 1; back >= 0; back--) {
    const draft = list[back];
    if (draft !== undefined && hasNoun(draft)) return draft;
  }
  return null;
}

/** `36 postes supprimés sur un total de 180` */
export function isTotal(scan: Scan, draft: Draft): boolean {
  return (
    isOf(scan, draft.first - 1) && formAt(scan, draft.first - 2) === 'total' && formAt(scan, draft.first - 4) === 'sur'
  );
}

/** `95 à 120 sièges, les Verts de 25 à 40`: a range of results behind a count of the same. */
export function isRangeOfResults(article: Article, before: Draft, draft: Draft): boolean {
  if (draft.modifier !== 'between' || !hasNoun(before) || !RESULTS.has(before.counted?.head ?? '')) return false;
  const after = article.tokens[draft.end];
  return after === undefined || after.kind === Kind.PUNCTUATION || LINKS.at(article, draft.end);
}

/**
 * `426 feux, dont 207 considérés comme éteints`, `1.250 cas, dont 109 confirmés`, `61 ballons sur les 70 lancés`: what they are, not what
 * they are counted in.
 */
export function tellsState(article: Article, before: Draft, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.counted === null || !hasNoun(before)) return false;
  if (draft.counted.end - draft.counted.start !== 1 || !isState(article, before, draft.counted)) return false;
  const link = draft.first - 1;
  if (draft.definite) return formAt(article, draft.first - 2) === 'sur' && draft.first - before.next <= REACH;
  if (formAt(article, link) === 'dont') return true;
  // « dont cinq détruites et trois inondées »
  const goesOn = link === before.next && (LINKS.at(article, link) || isSign(article, link, ','));
  return goesOn && (before.counted?.end ?? before.first) < before.first;
}

/** A participle, or what is told of things, is no noun of its own. */
function isState(article: Article, before: Draft, { start, head }: Counted): boolean {
  if (PARTICIPLES.has(head) || isParticiple(formAt(article, start))) return true;
  return (STATES.has(head) || STATES.has(head.replace(/e$/, ''))) && !isSomebody(article, before);
}

/** `dont une grièvement`, `dont un pour la chaîne publique`, `dont un grave`, from the word behind `un`: no noun. */
export function isOneOfThem(article: Article, at: number): boolean {
  const form = formAt(article, at);
  if (DEGREES.has(form) || STATES.has(form) || isParticiple(`${form}s`)) return true;
  return (grammarAt(article, at) & Grammar.PREPOSITION) !== 0 && form !== 'de' && form !== "d'";
}

const FINITE = like(/(?:aient|èrent|irent|urent|ront|sont|ont)$/);

/**
 * The noun of a number alone that is the subject of its sentence, or `d'entre eux`: that of the last count before that is not smaller. `Dix
 * pompiers sont malades. Neuf dormaient …`
 */
export function nounOfSubject(article: Article, list: readonly Draft[], i: number): Counted | null {
  const draft = list[i];
  if (draft === undefined || draft.definite || draft.value === null) return null;
  const sentence = article.sentenceOf[draft.start] ?? 0;
  // « parmi lesquelles 26 sont parties »
  const which = WHICH.at(article, draft.first - 1) && formAt(article, draft.first - 2) === 'parmi';
  const among = which || isAmong(article, draft.end);
  const begins = draft.first === 0 || article.sentenceOf[draft.first - 1] !== sentence;
  if (!among && (!begins || !FINITE.at(article, draft.end))) return null;
  const elles = formAt(article, draft.end + 2) === 'elles';
  let floor = sentence - 1;
  for (let back = i - 1; back >= 0; back--) {
    const count = list[back] as Draft; // back < i
    const at = article.sentenceOf[count.start] ?? 0;
    if (at < floor) return null;
    if (!hasNoun(count) || (elles && !THEY.at(article, (count.counted?.end ?? 1) - 1))) continue;
    if ((count.value ?? count.min ?? 0) >= draft.value) return count.counted;
    // « 32 passagers et quatre marins étaient à bord. Six … »: of both, perhaps
    const isPart = formAt(article, count.first - 1) === 'dont' || (count.counted?.end ?? count.first) < count.first;
    if (!among && !isPart) return null;
    // « Douze suspects sont arrêtés. Deux ont fui. Cinq ont été relâchés. »
    if ((count.counted?.end ?? count.first) < count.first) floor = at - 1;
  }
  return null;
}

/** How far before its number `en` may stand, in tokens. */
const EN_WINDOW = 8;

const BEFORE_EN = oneOf("n' ne y se s' on il elle ils elles qui j' nous vous m' t' l'");

/** The noun that `en` stands for: `400.000 foyers … Ce soir, il n'en restait que 150.000`, `celui de 1960 en avait tué 40.000`. */
export function nounOfEn(article: Article, list: readonly Draft[], i: number): Counted | null {
  const draft = list[i];
  if (draft === undefined || !hasEn(article, draft.first)) return null;
  const last = lastCounted(list, i);
  if (last === null) return null;
  return (article.sentenceOf[draft.start] ?? 0) - (article.sentenceOf[last.start] ?? 0) <= 1 ? last.counted : null;
}

function hasEn(scan: Scan, first: number): boolean {
  for (let at = first - 1; at > first - EN_WINDOW && scan.tokens[at]?.kind === Kind.WORD; at--) {
    if (formAt(scan, at) !== 'en') continue;
    // « il en compte », « qui en avait tué »; « en 2012 », « en hausse » have no pronoun before
    return BEFORE_EN.at(scan, at - 1) || (grammarAt(scan, at + 1) & Grammar.AUXILIARY) !== 0;
  }
  return false;
}

const WHICH = oneOf('lesquels lesquelles');

/** How far before `dont` its noun phrase may begin, in tokens. */
const WHOLE_WINDOW = 8;

const SEVERAL = oneOf(
  'des plusieurs ces ses leurs quelques nombreux nombreuses divers diverses différents différentes',
);

/** The noun of a whole that is not counted: `des marins, dont 112 ont été secourus`, `plusieurs élus de gauche, dont trois à Brenn`. */
export function nounOfWholeBefore(article: Article, draft: Draft): Counted | null {
  const dont = draft.first - 1;
  if (formAt(article, dont) !== 'dont') return null;
  const comma = isSign(article, dont - 1, ',') ? 1 : 0;
  for (let at = dont - 1 - comma; at >= Math.max(0, dont - WHOLE_WINDOW); at--) {
    if (article.tokens[at]?.kind !== Kind.WORD || (grammarAt(article, at) & NEW_CLAUSE) !== 0) return null;
    // « plusieurs maires des villes »: the first of them
    if (!SEVERAL.at(article, at) || (formAt(article, at) === 'des' && isOfNoun(article, at))) continue;
    return nounPhrase(article, at + 1, 'plural');
  }
  return null;
}

/** Whether `des` goes on from a noun: `maires des villes`, but `avec des maires`. */
function isOfNoun(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return (
    before?.kind === Kind.WORD &&
    (grammarAt(scan, at - 1) & ~Grammar.PRENOMINAL) === 0 &&
    /[sx]$/.test(formAt(scan, at - 1))
  );
}

/** Plurals that elles may be. */
const THEY = like(/(?:es|ions|tés)$/);

/** `d'entre eux` */
function isAmong(scan: Scan, at: number): boolean {
  return isOf(scan, at) && formAt(scan, at + 1) === 'entre' && /^(?:eux|elles)$/.test(formAt(scan, at + 2));
}

/** Whether persons are counted: `426 personnes, dont 12 suspects` are somebody else. */
function isSomebody(scan: Scan, { counted }: Draft): boolean {
  return counted !== null && isPerson(scan, counted);
}

function isPerson(scan: Scan, { end }: Counted): boolean {
  const person = scan.tokens[end - 1]?.lexeme.person;
  return ((person?.classes ?? 0) & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0;
}
