import { endingTense, isParticipleForm } from '../lexicon/verb-endings.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { readDayTail } from './day-tail.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { withPartBefore } from './month-rules.js';
import { calendarAt, finished, withDeterminer } from './surroundings.js';

/** `hier`, `hier soir`, `demain à 14h`, `aujourd'hui`. */
export function readDeictic(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'deictic' || isIdiom(scan, index)) return null;
  const { end, part, clock, modifier, bound } = readDayTail(scan, index + 1);
  const meaning: Meaning = { kind: 'from-now', unit: 'day', offset: word.days };
  return [withPartBefore(scan, finished(scan, expression(index, end, meaning, { part, clock, modifier, bound })))];
}

/** `la veille`, `le lendemain matin`, `l'avant-veille au soir`; `la veille de Noël` belongs to the feast. */
export function readAnaphor(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'anaphor' || isIdiom(scan, index - 2)) return null;
  if (formAt(scan, index - 1) === 'au' && formAt(scan, index - 2) === 'jour') return null; // du jour au lendemain
  const article = formAt(scan, index - 1);
  if (article !== 'la' && article !== 'le' && article !== "l'" && article !== 'au' && article !== 'du') return null;
  const { end, part, clock, modifier, bound } = readDayTail(scan, index + 1);
  const next = formAt(scan, end);
  if (
    (next === 'de' || next === 'du' || next === "d'" || next === 'des') &&
    end === index + 1 &&
    (article === 'au' || article === 'du' || !isAfterNoun(scan, index - 2))
  )
    return null;
  const meaning: Meaning = { kind: 'from-text', unit: 'day', offset: word.days };
  return [finished(scan, expression(withDeterminer(scan, index), end, meaning, { part, clock, modifier, bound }))];
}

/** `le rejet la veille de son budget`: behind a noun, `la veille` stands alone and `de` belongs to the noun. */
function isAfterNoun(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const form = formAt(scan, index);
  return (
    token?.kind === Kind.WORD &&
    token.lexeme.grammar === 0 &&
    !/(?:é|ée|és|ées|e|ent)$/.test(form) &&
    !isParticipleForm(form) &&
    endingTense(form) === null
  );
}

/** `à cette date`, `la même date`: the day spoken of. */
export function readThatDate(scan: Scan, index: number): readonly Expression[] | null {
  const before = formAt(scan, index - 1);
  const same = before === 'même' && formAt(scan, index - 2) === 'la';
  if (before !== 'cette' && !same) return null;
  const meaning: Meaning = { kind: 'from-text', unit: 'day', offset: 0 };
  return [finished(scan, expression(same ? index - 2 : index - 1, index + 1, meaning))];
}

/** `ce n'est pas demain la veille`. */
function isIdiom(scan: Scan, index: number): boolean {
  return formAt(scan, index) === 'demain' && formAt(scan, index + 1) === 'la' && formAt(scan, index + 2) === 'veille';
}
