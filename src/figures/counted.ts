import { Grammar } from '../lexicon/lexeme.js';
import { PRENOMINAL_PLURALS } from '../lexicon/prenominal.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, grammarAt, isSign, rawAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import type { Counted } from './draft.js';
import { nounLemma, withAccents } from './lemma.js';
import { nounBehindUnknownAdjective } from './unknown-adjective.js';

/** Adjectives that a noun phrase may have before its head. */
const MAX_ADJECTIVES = 3;

/** Which number the noun has to show; a `rank` can be of a unit of time (`9e minute`). */
export type Agreement = 'plural' | 'any' | 'rank';

/** The noun that a number ending at token `at` counts; `de` where the number is a noun itself (`une vingtaine d'attentats`). */
export function countedAfter(scan: Scan, at: number, agreement: Agreement, takesDe: boolean): Counted | null {
  let start = at;
  const form = formAt(scan, at);
  if (form === 'de' || form === "d'") {
    const next = formAt(scan, at + 1);
    if (next === 'entre') return null;
    const determined = isDeterminer(scan, at + 1);
    if (!takesDe && !determined) return null;
    start = determined ? at + 2 : at + 1;
  } else if (form === 'des') {
    // « trois des six passagers »
    start = skipNumeral(scan, at + 1);
  } else if (takesDe) {
    return null;
  }
  return nounPhrase(scan, start, agreement);
}

/** What a percentage, fraction or measure is of: `40 % des Français`, `25 tonnes de matériel`, `l'épaisseur` not. */
export function countedOf(scan: Scan, at: number, part: boolean): Counted | null {
  let start = at;
  if (part && (formAt(scan, start) === 'environ' || formAt(scan, start) === 'seulement')) start++;
  const form = formAt(scan, start);
  if (form === 'des' || form === 'du') {
    if (!part) return null;
    start = skipNumeral(scan, start + 1);
  } else if (form === 'de' || form === "d'") {
    const article = formAt(scan, start + 1);
    const determined = article === 'la' || article === "l'" || article === 'le' || isDeterminer(scan, start + 1);
    if (determined && !part) return null;
    start += determined ? 2 : 1;
    if (!determined && (scan.tokens[start]?.case !== Case.LOWER || NO_MATTER.has(formAt(scan, start)))) return null;
    if (formAt(scan, start) === 'entre') return null;
  } else return null;
  return nounPhrase(scan, start, 'any');
}

/** What stands after the de of a measure and is nothing that is measured out: `3 mètres de haut`, `200 km de distance`. */
const NO_MATTER: ReadonlySet<string> = new Set(
  `haut large long profond plus moins mieux distance moyenne côté large retard avance différence hausse baisse trop`.split(
    /\s+/,
  ),
);

function skipNumeral(scan: Scan, at: number): number {
  // « 60 % des quelque 900 détenus »
  const from = formAt(scan, at) === 'quelque' || formAt(scan, at) === 'environ' ? at + 1 : at;
  return readNumeral(scan, from)?.end ?? at;
}

function isDeterminer(scan: Scan, at: number): boolean {
  return (grammarAt(scan, at) & Grammar.DETERMINER) !== 0 || formAt(scan, at) === 'les';
}

/** The noun phrase that begins at token `start`, over the adjectives before its head. */
export function nounPhrase(scan: Scan, start: number, agreement: Agreement): Counted | null {
  const at = nounAt(scan, start, agreement);
  if (at < 0) return null;
  const end = endOfCompound(scan, at);
  return { start, end, head: headOf(scan, at, end) };
}

/** The token of its head, or -1. */
export function nounAt(scan: Scan, start: number, agreement: Agreement): number {
  let at = start;
  // les 216 plus grandes villes
  if ((formAt(scan, at) === 'plus' || formAt(scan, at) === 'moins') && isPrenominal(scan, at + 1)) at++;
  while (at < start + MAX_ADJECTIVES && isPrenominal(scan, at)) at++;
  if (isNoun(scan, at, agreement) && (at === start || scan.tokens[at]?.gap !== Gap.NONE)) {
    return agreement === 'plural' ? Math.max(at, nounBehindUnknownAdjective(scan, at, isPluralNoun)) : at;
  }
  // « deux jeunes ont été » : the adjective is the noun
  return at > start && STANDS_ALONE.has(formAt(scan, at - 1)) ? at - 1 : -1;
}

const STANDS_ALONE: ReadonlySet<string> = new Set(
  'jeune jeunes ancien anciens anciennes petits grands vieux faux présumés forts faibles riches pauvres'.split(' '),
);

function isPrenominal(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== Kind.WORD || token.gap > Gap.LINE) return false;
  if ((token.lexeme.grammar & Grammar.PRENOMINAL) !== 0) return true;
  // ses deux précédents budgets
  if (token.lexeme.calendar?.kind === 'shift') return isNoun(scan, at + 1, 'any');
  if (token.lexeme.numeral?.kind === 'ordinal') return true;
  return /[sx]$/.test(rawAt(scan, at)) && PRENOMINAL_PLURALS.has(formAt(scan, at));
}

/** Words that end as plurals do and are no nouns, beside those of the grammar. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  `néanmoins certes longtemps autrefois dorénavant volontiers ensuite fois tandis vis puis ailleurs exprès soit près loin
   prévus prévues attendus attendues restants restantes requis requises nécessaires supplémentaires suivants suivantes
   annoncés annoncées estimés estimées quelque quelques or ni face afin grâce suite tant faute lors quant`.split(/\s+/),
);

function isPluralNoun(scan: Scan, at: number): boolean {
  return isNoun(scan, at, 'plural');
}

/** Bits of the grammar that a noun does not have. */
const FUNCTION_WORD = ~(Grammar.PRENOMINAL | Grammar.ADVERB);

/** Whether token `at` can be the noun of a count. Behind two or more it has to look like a plural, or be a name. */
export function isNoun(scan: Scan, at: number, agreement: Agreement): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== Kind.WORD || token.gap > Gap.LINE) return false;
  const { lexeme } = token;
  if ((lexeme.grammar & FUNCTION_WORD) !== 0 && !NOUNS_TOO.has(lexeme.form) && !isCompoundOf(scan, at)) return false;
  if ((lexeme.grammar & Grammar.ADVERB) !== 0 || (lexeme.numeral !== null && lexeme.numeral.kind !== 'ordinal'))
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
  return speech === null || (speech.form & (1 << 7)) !== 0 || (speech.form & 1) === 0;
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
  return COMPOUND_FIRST.has(formAt(scan, at)) && endOfCompound(scan, at) > at + 1;
}

/** Plurals end in s, x or z, names and acronyms as they like; in a compound its first part shows it (`stations-service`). */
function isPlural(scan: Scan, at: number, form: string): boolean {
  if (/[sxz]$/.test(form)) return true;
  const token = scan.tokens[at];
  if (token?.case !== Case.LOWER) return !/[a-zé]{3,}(?:ent|é|a|ait)$/.test(form) || token?.case === Case.UPPER;
  const end = endOfCompound(scan, at);
  return (
    (end > at + 1 && /[sxz]$/.test(formAt(scan, end - 1))) ||
    (form.includes('-') && /s(?:-|$)|^(?:contre|porte|tête)/.test(form)) ||
    UNMARKED.has(form) ||
    (end > at + 1 && COMPOUND_FIRST.has(form))
  );
}

/** First parts of compounds that never show the plural: `deux contre-la-montre`. */
const COMPOUND_FIRST: ReadonlySet<string> = new Set([
  'contre',
  'porte',
  'tête',
  'face',
  'hors',
  'non',
  'après',
  'rendez',
  'cessez',
]);

/** Loans that wires leave without s. */
const UNMARKED: ReadonlySet<string> = new Set(
  `taliban kamikaze moudjahidine fedayin peshmerga inuit maori media scenarii matchs roms targui touareg bengali bernard`.split(
    /\s+/,
  ),
);

function endOfCompound(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < at + 7 && isSign(scan, end, '-') && scan.tokens[end]?.gap === Gap.NONE) {
    const part = scan.tokens[end + 1];
    if (part?.kind !== Kind.WORD || part.gap !== Gap.NONE) break;
    end += 2;
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
function headOf(scan: Scan, at: number, end: number): string {
  const token = scan.tokens[at];
  if (token?.case === Case.UPPER && end === at + 1) {
    // TGV, PIB; in a headline all in capitals the noun is a noun
    const raw = rawAt(scan, at);
    if (!isHeadline(scan, at)) return raw;
    return nounLemma(withAccents(formAt(scan, at)));
  }
  // Canadair, Boeing: a name that takes no plural stays as it is written
  if (token?.case === Case.CAPITAL && end === at + 1 && !/[sxz]$/.test(formAt(scan, at))) return rawAt(scan, at);
  let form = formAt(scan, at);
  const own = end === at + 1 ? scan.lexicon.additions?.nounLemmas.get(form) : undefined;
  if (own !== undefined) return own;
  for (let part = at + 2; part < end; part += 2) form += `-${formAt(scan, part)}`;
  return nounLemma(form);
}

/** How far `le nombre de morts` is looked for before a number, in tokens. */
const NUMBER_OF_WINDOW = 18;

/**
 * The noun that a number without one counts from afar: `le nombre de morts est de 144`, `portant à dix-sept le nombre de retraits`,
 * `les morts sont 144`.
 */
export function countedFromAfar(scan: Scan, start: number, end: number, floor: number): Counted | null {
  for (let at = end; at < end + 3; at++) if (formAt(scan, at) === 'nombre') return nounOfNumber(scan, at);
  const limit = Math.max(floor, start - NUMBER_OF_WINDOW);
  for (let at = start - 1; at >= limit; at--) {
    if (formAt(scan, at) === 'nombre' || formAt(scan, at) === 'total') return nounOfNumber(scan, at);
  }
  const verb = formAt(scan, start - 1);
  if (
    (verb === 'sont' || verb === 'étaient' || verb === 'seraient') &&
    start - 2 >= floor &&
    isNoun(scan, start - 2, 'plural')
  )
    return { start: start - 2, end: start - 1, head: headOf(scan, start - 2, start - 1) };
  return null;
}

function nounOfNumber(scan: Scan, at: number): Counted | null {
  // le nombre annuel de décès
  for (let of = at + 1; of <= at + 3; of++) {
    const form = formAt(scan, of);
    if (form === 'de' || form === "d'" || form === 'des')
      return nounPhrase(scan, isDeterminer(scan, of + 1) ? of + 2 : of + 1, 'plural');
    if ((grammarAt(scan, of) & FUNCTION_WORD) !== 0) return null;
  }
  return null;
}
