import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, rawAt } from '../text/article.js';
import { isApostrophe } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { nounLemma, withAccents } from './lemma.js';

const LIKE_PLURAL = like(/[sxz]$/);

/** Which number the noun has to show; a `rank` can be of a unit of time (`9e minute`). */
export type Agreement = 'plural' | 'any' | 'rank';

/** Words that end as plurals do and are no nouns, beside those of the grammar. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  `néanmoins certes longtemps autrefois dorénavant volontiers ensuite fois tandis vis puis ailleurs exprès soit près loin
   prévus prévues attendus attendues restants restantes requis requises nécessaires supplémentaires suivants suivantes
   annoncés annoncées estimés estimées quelque quelques or ni face afin grâce suite tant faute lors quant`.split(/\s+/),
);

/** Bits of the grammar that a noun does not have. */
export const FUNCTION_WORD = ~(Grammar.PRENOMINAL | Grammar.ADVERB);

/**
 * Whether token `at` can be the noun of a count. Behind two or more it has to look like a plural, or be a
 * name; `apart` where it may begin its paragraph (`Votants: 14.300`).
 */
export function isNoun(scan: Scan, at: number, agreement: Agreement, apart = false): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== Kind.WORD || (token.gap > Gap.LINE && !apart)) return false;
  const { lexeme } = token;
  // « 27'305 oui contre 16'875 non »
  if (agreement === 'plural' && (lexeme.form === 'oui' || lexeme.form === 'non') && token.gap === Gap.SPACE)
    return isVote(scan, at);
  if (lexeme.numeral?.kind === 'fraction' && formAt(scan, at + 2) === 'finale') return true;
  if ((lexeme.grammar & FUNCTION_WORD) !== 0 && !NOUNS_TOO.has(lexeme.form) && !isCompoundOf(scan, at)) return false;
  const whole = lexeme.form === 'ensemble' && (grammarAt(scan, at - 1) & DETERMINERS) !== 0;
  if (
    ((lexeme.grammar & Grammar.ADVERB) !== 0 && !whole) ||
    (lexeme.numeral !== null && lexeme.numeral.kind !== 'ordinal' && !isMillet(scan, at))
  )
    return false;
  if (
    lexeme.calendar !== null &&
    !(agreement === 'rank' && lexeme.calendar.kind === 'unit' && !lexeme.calendar.symbol)
  ) {
    if (lexeme.calendar.kind !== 'season' && lexeme.calendar.kind !== 'part') return false;
  }
  const form = formAt(scan, at);
  if (NO_NOUNS.has(form) || form.endsWith("'")) return false;
  if (agreement === 'plural') return isPlural(scan, at, form);
  // A present participle or a finite verb is no noun (`la seconde faisant`, `le second affirme`).
  const speech = lexeme.speech;
  if (speech === null || (speech.form & (1 << 7)) !== 0 || (speech.form & 1) === 0) return true;
  // « du chiffre d'affaires »: what a determiner stands before is none
  return (grammarAt(scan, at - 1) & DETERMINERS) !== 0;
}

/** `1.200 tonnes de mil`, no thousand. */
function isMillet(scan: Scan, at: number): boolean {
  return formAt(scan, at) === 'mil' && formAt(scan, at - 1) === 'de' && scan.tokens[at + 1]?.lexeme.numeral == null;
}

const DETERMINERS = Grammar.DEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION;

/** Whether no participle or adverb follows (`douze non communiqués`). */
function isVote(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return next === undefined || next.kind !== Kind.WORD || next.lexeme.grammar !== 0;
}

/** Grammatical words that are nouns as well. */
const NOUNS_TOO: ReadonlySet<string> = new Set([
  'avions',
  'sommes',
  'étés',
  'êtres',
  'avants',
  'contres',
  'avoirs',
  'devoirs',
  'pouvoirs',
]);

/** `deux contre-la-montre`, `trois après-midi` */
function isCompoundOf(scan: Scan, at: number): boolean {
  return COMPOUND_FIRST.at(scan, at) && endOfCompound(scan, at) > at + 1;
}

/** Plurals end in s, x or z, names and acronyms as they like; in a compound its first part shows it (`stations-service`). */
function isPlural(scan: Scan, at: number, form: string): boolean {
  if (/[sxz]$/.test(form)) return true;
  const token = scan.tokens[at];
  if (token?.case !== Case.LOWER) return !/[a-zé]{3}(?:ent|é|a|ait)$/.test(form) || token?.case === Case.UPPER;
  const end = endOfCompound(scan, at);
  return (
    (end > at + 1 && LIKE_PLURAL.at(scan, end - 1)) ||
    (form.includes('-') && /s(?:-|$)|^(?:contre|porte|tête)/.test(form)) ||
    UNMARKED.has(form) ||
    (end > at + 1 && COMPOUND_FIRST.holds(form))
  );
}

/** First parts of compounds that never show the plural: `deux contre-la-montre`. */
const COMPOUND_FIRST = oneOf(['contre', 'porte', 'tête', 'face', 'hors', 'non', 'après', 'rendez', 'cessez']);

/** Loans that wires leave without s. */
const UNMARKED: ReadonlySet<string> = new Set(
  `maxima minima taliban kamikaze moudjahidine fedayin peshmerga inuit maori media scenarii matchs roms targui touareg bengali bernard`.split(
    /\s+/,
  ),
);

export function endOfCompound(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < at + 7 && isSign(scan, end, '-') && scan.tokens[end]?.gap === Gap.NONE) {
    const part = scan.tokens[end + 1];
    if (part?.kind !== Kind.WORD || part.gap !== Gap.NONE) break;
    end += 2;
    // chefs-d'œuvre
    const elided = isApostrophe(scan.text.charCodeAt(part.end - 1));
    if (elided && scan.tokens[end]?.kind === Kind.WORD && scan.tokens[end]?.gap === Gap.NONE) end++;
  }
  return end;
}

/** Whether the words around are in capitals as well, among them a grammatical one (`144 MORTS ET 360 BLESSES`). */
function isHeadline(scan: Scan, at: number): boolean {
  let capitals = 0;
  for (let near = at - 4; near <= at + 4; near++) {
    const token = scan.tokens[near];
    if (near === at || token?.kind !== Kind.WORD || token.case === Case.LOWER) continue;
    if (token.case === Case.UPPER && ++capitals > 1) return true;
    if (token.case === Case.UPPER && token.lexeme.grammar !== 0) return true;
  }
  return false;
}

/** Lemma of the noun at tokens `[at, end)`; an acronym stays as it is. */
export function headOf(scan: Scan, at: number, end: number): string {
  const token = scan.tokens[at];
  if (token?.case === Case.UPPER && end === at + 1) {
    // TGV, PIB; in a headline all in capitals the noun is a noun
    const raw = rawAt(scan, at);
    const digits = scan.tokens[at + 1];
    // CO2
    if (digits?.kind === Kind.NUMBER && digits.gap === Gap.NONE) return raw + rawAt(scan, at + 1);
    if (!isHeadline(scan, at)) return raw;
    return nounLemma(withAccents(formAt(scan, at)));
  }
  // Canadair, Boeing: a name that takes no plural stays as it is written
  if (token?.case === Case.CAPITAL && end === at + 1 && !LIKE_PLURAL.at(scan, at) && !isTitled(scan, at))
    return rawAt(scan, at);
  let form = formAt(scan, at);
  const own = end === at + 1 ? scan.lexicon.additions?.nounLemmas.get(form) : undefined;
  if (own !== undefined) return own;
  for (let part = at + 1; part < end; part++) form += scan.tokens[part]?.kind === Kind.WORD ? formAt(scan, part) : '-';
  return nounLemma(form);
}

/** `du Produit intérieur brut`, `de l'Union européenne`: a noun with its adjective, though it has a capital. */
function isTitled(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next?.kind !== Kind.WORD || next.gap !== Gap.SPACE || next.case !== Case.LOWER) return false;
  if (next.lexeme.grammar !== 0 || next.lexeme.speech !== null) return false;
  const before = formAt(scan, at - 1);
  return before === 'du' || before === 'la' || before === "l'";
}
