import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { PRENOMINAL_PLURALS } from '../lexicon/prenominal.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, grammarAt, rawAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Counted } from './draft.js';
import { type Agreement, endOfCompound, headOf, isNoun } from './nouns.js';
import { nounBehindUnknownAdjective } from './unknown-adjective.js';

/** Adjectives that a noun phrase may have before its head. */
const MAX_ADJECTIVES = 3;

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
  } else if (scan.tokens[at]?.kind === Kind.MARK) {
    start = behindMark(scan, at);
    if (start < 0) return null;
  }
  return nounPhrase(scan, start, agreement);
}

/** `sept "terroristes" tués`, `"20 à 30" corps`: the noun in marks, or the number; -1 where a quotation begins or ends. */
function behindMark(scan: Scan, mark: number): number {
  if (scan.tokens[mark + 1]?.kind !== Kind.WORD) return -1;
  for (let at = mark + 2; at < mark + MAX_ADJECTIVES + 2; at++)
    if (scan.tokens[at]?.kind === Kind.MARK) return mark + 1;
  // the number in marks: what opens them stands before it
  for (let at = mark - 2; at > mark - MAX_NUMBER; at--) {
    const token = scan.tokens[at];
    if (token?.kind === Kind.MARK) return mark + 1;
    if (token?.kind !== Kind.NUMBER && token?.lexeme.numeral == null && formAt(scan, at) !== 'à') return -1;
  }
  return -1;
}

/** How many tokens a number in marks may have. */
const MAX_NUMBER = 6;

/** What a percentage, fraction or measure is of: `40 % des Français`, `25 tonnes de matériel`, `l'épaisseur` not. */
export function countedOf(scan: Scan, at: number, part: boolean): Counted | null {
  let start = at;
  if (part && (formAt(scan, start) === 'environ' || formAt(scan, start) === 'seulement')) start++;
  const form = formAt(scan, start);
  if (form === 'des' || form === 'du') {
    if (!part) return null;
    start = skipNumeral(scan, start + 1);
    // « 75 % des 23 millions de billets »
    if (start > at + 1 && isOf(formAt(scan, start))) start++;
  } else if (form === 'de' || form === "d'") {
    const article = formAt(scan, start + 1);
    const determined = article === 'la' || article === "l'" || article === 'le' || isDeterminer(scan, start + 1);
    if (determined && !part) return null;
    start += determined ? 2 : 1;
    if (!determined && (isName(scan, start) || NO_MATTER.at(scan, start))) return null;
    if (formAt(scan, start) === 'entre') return null;
  } else return null;
  return nounPhrase(scan, start, 'any');
}

function isOf(form: string): boolean {
  return form === 'de' || form === "d'";
}

/** A name, but for the people of a country: `76 % de Français`. */
function isName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const people = token?.lexeme.person;
  const several = people != null && (people.classes & PersonClass.DEMONYM) !== 0 && formAt(scan, at).endsWith('s');
  // TNT, CO2: an acronym is no place
  return token === undefined || (token.case === Case.CAPITAL && !several);
}

/** What stands after the de of a measure and is nothing that is measured out: `3 mètres de haut`, `200 km de distance`. */
const NO_MATTER = oneOf(
  `haut large long profond plus moins mieux distance moyenne côté large retard avance différence hausse baisse trop`.split(
    /\s+/,
  ),
);

export function skipNumeral(scan: Scan, at: number): number {
  // « 60 % des quelque 900 détenus »
  const from = formAt(scan, at) === 'quelque' || formAt(scan, at) === 'environ' ? at + 1 : at;
  return readNumeral(scan, from)?.end ?? at;
}

export function isDeterminer(scan: Scan, at: number): boolean {
  return (grammarAt(scan, at) & Grammar.DETERMINER) !== 0 || formAt(scan, at) === 'les';
}

/** The noun phrase that begins at token `start`, over the adjectives before its head. */
export function nounPhrase(scan: Scan, start: number, agreement: Agreement): Counted | null {
  const at = nounAt(scan, start, agreement);
  if (at < 0) return null;
  const end = endOfCompound(scan, at);
  return { start, end, head: headOf(scan, at, end) };
}

function isPluralNoun(scan: Scan, at: number): boolean {
  return isNoun(scan, at, 'plural');
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
  return at > start && STANDS_ALONE.at(scan, at - 1) ? at - 1 : -1;
}

const STANDS_ALONE = oneOf(
  'jeune jeunes ancien anciens anciennes petits grands vieux faux présumés doubles forts faibles riches pauvres',
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
