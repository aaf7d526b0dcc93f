import type { DateFact } from '../article-facts.js';
import type { CalendarWord } from '../lexicon/calendar.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { changed, type Expression, type Tense } from './expression.js';

/** What the calendar knows of the token at `index`. */
export function calendarAt(scan: Scan, index: number): CalendarWord | null {
  return scan.tokens[index]?.lexeme.calendar ?? null;
}

/** The value of a token of digits; -1 for any other token, or one of more than `width` digits. */
export function digitsAt(scan: Scan, index: number, width = 4): number {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.NUMBER || token.end - token.start > width) return -1;
  let value = 0;
  for (let i = token.start; i < token.end; i++) value = value * 10 + scan.text.charCodeAt(i) - 0x30;
  return value;
}

/** Whether the token at `index` is glued to the one before it. */
export function isGlued(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.gap === Gap.NONE && index > 0;
}

/** Whether the token at `index` is a hyphen or a dash. */
export function isDash(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === Kind.PUNCTUATION && (token.code === 0x2d || (token.code >= 0x2010 && token.code <= 0x2014));
}

/** The form of the preposition at `index`: a capital `A` stands for `À` in copy without accents on capitals (`A 13H47`, `A partir de`). */
export function prepositionAt(scan: Scan, index: number): string {
  const form = formAt(scan, index);
  return form === 'a' && scan.tokens[index]?.case !== Case.LOWER ? 'à' : form;
}

const DETERMINERS = oneOf("le la l' les ce cet cette ces");

/** `index`, or the one before when a determiner that belongs to the expression stands there; `du`, `au` do not. */
export function withDeterminer(scan: Scan, index: number): number {
  return DETERMINERS.at(scan, index - 1) ? index - 1 : index;
}

const OF = oneOf("de d' du des");

/** What the preposition in front of an expression says. */
export interface Bound {
  readonly bound: DateFact['bound'];
  /** The preposition alone says which way to look: `depuis mars`, `d'ici vendredi`. */
  readonly tense: Tense | null;
}

const UNBOUND: Bound = { bound: null, tense: null };
const SINCE: Bound = { bound: 'since', tense: 'past' };
const FROM: Bound = { bound: 'since', tense: null };
const UNTIL: Bound = { bound: 'until', tense: null };
const UNTIL_COMING: Bound = { bound: 'until', tense: 'coming' };
const BEFORE: Bound = { bound: 'before', tense: null };
const AFTER: Bound = { bound: 'after', tense: null };

/** Reads the preposition that ends right before token `start`. */
export function boundBefore(scan: Scan, start: number): Bound {
  const before = formAt(scan, start - 1);
  switch (before) {
    case '':
      return UNBOUND;
    case 'depuis':
      return SINCE;
    case 'dès':
      return FROM;
    case 'avant':
      return BEFORE;
    case 'après':
      return AFTER;
    case 'ici':
      return formAt(scan, start - 2) === "d'" ? UNTIL_COMING : UNBOUND;
    case 'à':
    case 'au':
    case 'en':
    case 'aux': {
      const second = formAt(scan, start - 2);
      if (second === "jusqu'" || second === 'jusque') return UNTIL;
      return second === 'ici' && formAt(scan, start - 3) === "d'" ? UNTIL_COMING : UNBOUND;
    }
    case "jusqu'":
      return UNTIL;
    case 'de':
    case 'du':
    case "d'":
    case 'des': {
      const second = formAt(scan, start - 2);
      if (prepositionAt(scan, start - 3) !== 'à') return UNBOUND;
      return second === 'partir' || second === 'compter' || second === 'dater' ? FROM : UNBOUND;
    }
    default:
      return UNBOUND;
  }
}

/** Takes in the words before an expression that make it approximate: `vers 21h`, `près de trente ans`. Gives the new start. */
export function startOfApproximation(scan: Scan, start: number): number {
  switch (formAt(scan, start - 1)) {
    case 'vers':
    case 'environ':
    case 'quelque':
    case 'presque':
      return start - 1;
    case 'de':
    case "d'":
    case 'des': {
      const second = formAt(scan, start - 2);
      if (second === 'près' || second === 'autour') return start - 2;
      if ((second === 'alentours' || second === 'environs') && formAt(scan, start - 3) === 'aux') return start - 3;
      return start;
    }
    default:
      return start;
  }
}

/** Takes in an edge before a period: `fin janvier`, `la mi-novembre`, `début des années 1950`, `la fin du XXe siècle`. */
export function withEdge(scan: Scan, found: Expression): Expression {
  let at = found.start - 1;
  // `de la fin de l'année`, `fin du mois`: the article of a contracted preposition comes in with the edge.
  if (OF.at(scan, at)) at--;
  else if (isDash(scan, at) && isGlued(scan, at)) at--;
  const edge = calendarAt(scan, at);
  if (edge?.kind !== 'edge') return found;
  if (!edge.bare && !isDash(scan, at + 1)) return found;
  // `a pris fin mercredi`, `mettra fin lundi à`: the end belongs to the verb.
  if (edge.modifier === 'end' && /^(?:pr(?:end|is|it|en)|m(?:et|is|it))/.test(formAt(scan, at - 1))) return found;
  let start = at;
  if (formAt(scan, start - 1) === 'tout' || formAt(scan, start - 1) === 'toute') start--;
  start = withDeterminer(scan, start);
  const { bound, tense } = boundBefore(scan, start);
  return changed(found, { start, modifier: edge.modifier, bound, tense: tense ?? found.tense });
}

/** An expression with the bound of its preposition, its edge and its approximation. */
export function finished(scan: Scan, found: Expression): Expression {
  const edged = withEdge(scan, found);
  if (edged !== found) return edged;
  const start = startOfApproximation(scan, found.start);
  const { bound, tense } = boundBefore(scan, start);
  if (start === found.start && bound === null && tense === null) return found;
  return changed(found, {
    start,
    modifier: start < found.start ? 'approx' : found.modifier,
    bound: bound ?? found.bound,
    tense: found.tense ?? tense,
  });
}
