import { Grammar } from '../lexicon/lexeme.js';
import { RANKED, SERIES } from '../lexicon/series.js';
import { nextWord, readWords } from '../numerals/read-words.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, rawAt } from '../text/article.js';
import { romanRank } from '../text/roman.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { nounAt, nounPhrase } from './counted.js';
import { type Draft, draftAt } from './draft.js';
import { followsName, isNamedNumber } from './names.js';

const SECOND = oneOf('second seconde');

const SUFFIX = /^(?:er|ers|re|res|ère|ères|ere|nd|nde|nds|ndes|e|è|es|ème|èmes|eme|emes|ième|ièmes|ᵉ|ᵉʳ)$/i;

/** The rank in digits at token `index` (`12e`, `1er`), which ends at `index + 2`; 0 when it is none. */
export function ordinalDigits(scan: Scan, index: number): number {
  const token = scan.tokens[index];
  const suffix = scan.tokens[index + 1];
  if (token?.kind !== Kind.NUMBER || suffix?.kind !== Kind.WORD || suffix.gap !== Gap.NONE) return 0;
  if (token.end - token.start > 4 || !SUFFIX.test(rawAt(scan, index + 1))) return 0;
  // SP95E10
  const behind = scan.tokens[index + 2];
  if (behind?.kind === Kind.NUMBER && behind.gap === Gap.NONE) return 0;
  return Number(scan.text.slice(token.start, token.end));
}

/** Reads a rank in digits: `12e mondial`, `9e minute`; `8e Chasseurs` and `5e République` are names. */
export function readOrdinalDigits(article: Article, index: number): Draft | null {
  const value = ordinalDigits(article, index);
  if (value === 0) return null;
  return isNamedRank(article, index + 2) ? null : rank(article, index, index + 2, value);
}

/** Reads a rank in Roman capitals: `la XXIIe édition`, `le XIVe arrondissement`; `François Ier` and `la Ve République` are names. */
export function readRomanRank(article: Article, index: number): Draft | null {
  const value = romanRank(rawAt(article, index));
  if (value === 0 || followsName(article, index) || isNamedRank(article, index + 1)) return null;
  return rank(article, index, index + 1, value);
}

/** Whether what stands behind a rank makes a name of it: `8e Chasseurs`, `5e République`. */
function isNamedRank(article: Article, end: number): boolean {
  const next = article.tokens[end];
  if (next?.kind === Kind.WORD && next.gap === Gap.SPACE && next.case !== Case.LOWER) return true;
  return (next?.gap === Gap.NONE && next.code === 0x2d) || NAMED.at(article, end);
}

/** Nouns that a rank makes a name of. */
const NAMED = oneOf(['république', 'reich', 'régiment', 'bataillon', 'brigade', 'internationale', 'armée']);

/** Reads a rank in words, with the number in front that it completes (`vingt-troisième`): from its first word. */
export function readOrdinalWords(article: Article, index: number): Draft | null {
  const word = article.tokens[index]?.lexeme.numeral;
  if (word == null) return null;
  if (word.kind === 'ordinal') return ofOrdinal(article, index, index + 1, word.value);
  const words = readWords(article, index);
  if (words === null) return null;
  let last = nextWord(article, words.end - 1);
  if (last < 0) return null;
  if (formAt(article, last) === 'et') last = nextWord(article, last);
  const ordinal = last < 0 ? null : article.tokens[last]?.lexeme.numeral;
  if (
    ordinal?.kind !== 'ordinal' ||
    formAt(article, last).startsWith('premi') ||
    formAt(article, last).startsWith('second')
  )
    return null;
  // trois dixièmes are a fraction: behind a space a rank goes on from vingt up
  if (article.tokens[last]?.gap === Gap.SPACE && words.value < 20) return null;
  const value =
    ordinal.value >= 100
      ? words.value * ordinal.value
      : ordinal.value === 20 && words.value % 100 === 4
        ? words.value + 76
        : words.value + ordinal.value;
  return rank(article, index, last + 1, value);
}

function ofOrdinal(article: Article, index: number, end: number, value: number): Draft | null {
  const form = formAt(article, index);
  if (isNamedNumber(article, index)) return null;
  const before = formAt(article, index - 1);
  const determined =
    (grammarAt(article, index - 1) &
      (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !==
    0;
  if (before === 'chaque' || before === '-') return null;
  if (form.startsWith('premi') && !isFirstOfSeries(article, index)) return null;
  if (form.startsWith('second')) {
    if (form.endsWith('s') || !determined) return null;
    if (before === 'une' && nounAt(article, end, 'any') < 0) return null;
  }
  const next = article.tokens[end];
  if (form.endsWith('s') && nounAt(article, end, 'plural') < 0 && !isPlaced(article, index)) return null;
  // deuxième Guerre mondiale, troisième République: a name
  if (next?.kind === Kind.WORD && next.case !== Case.LOWER && NAMED_CAPITAL.at(article, end)) return null;
  // au centième de seconde
  if (value >= 10 && formAt(article, end) === 'de' && article.tokens[end + 1]?.lexeme.calendar?.kind === 'unit')
    return null;
  return rank(article, index, end, value);
}

/** `Ils sont quatrièmes`, `finissent deuxièmes ex aequo` */
function isPlaced(scan: Scan, index: number): boolean {
  const verb = formAt(scan, index - 1);
  return (grammarAt(scan, index - 1) & Grammar.AUXILIARY) !== 0 || PLACES.test(verb);
}

const PLACES = /^(?:fini|termin|arriv|point|class|rest|redevien|devien)/;

const NAMED_CAPITAL = oneOf(['guerre', 'république', 'reich', 'empire', 'internationale', 'monde', 'armée']);

function rank(scan: Scan, start: number, end: number, value: number): Draft {
  const draft = draftAt(start, end, 'ordinal', value);
  let at = end;
  // la deuxième plus grande ville
  if (formAt(scan, at) === 'plus' && (grammarAt(scan, at + 1) & Grammar.PRENOMINAL) !== 0) at++;
  const noun = RANKED.test(formAt(scan, at)) ? null : nounPhrase(scan, at, 'rank');
  if (noun !== null) {
    draft.counted = noun;
    draft.next = noun.end;
  }
  return draft;
}

/** How far the second of a pair (`la première … la seconde`) is looked for, in tokens. */
const PAIR_WINDOW = 40;

/** `premier` ranks before the noun of a series, and where a second follows. */
function isFirstOfSeries(article: Article, index: number): boolean {
  const next = formAt(article, index + 1);
  if (SERIES.has(next)) return formAt(article, index - 1) !== 'en';
  if (
    next === 'fois' ||
    next === 'ministre' ||
    next === 'ministres' ||
    next === 'temps' ||
    next === 'lieu' ||
    next === 'plan'
  )
    return false;
  const sentence = article.sentenceOf[index] ?? 0;
  for (let at = index + 1; at < index + PAIR_WINDOW && at < article.tokens.length; at++) {
    if ((article.sentenceOf[at] ?? 0) > sentence + 1) return false;
    const word = article.tokens[at]?.lexeme.numeral;
    if (word?.kind === 'ordinal' && word.value === 2 && SECOND.at(article, at))
      return (grammarAt(article, at - 1) & (Grammar.DEFINITE | Grammar.CONTRACTION)) !== 0;
  }
  return false;
}
