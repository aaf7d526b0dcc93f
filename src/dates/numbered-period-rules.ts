import { formAt, isSign } from '../text/article.js';
import { romanValue } from '../text/roman.js';
import type { Scan } from '../text/scan.js';
import { Case } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { type Expression, expression, type Meaning, type Shift } from './expression.js';
import { period, SEASONS } from './point.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { beforeChrist, yearAt } from './year-behind.js';

const ORDINAL_ENDING = oneOf('e è ème er ᵉ');

export function isPlural(scan: Scan, index: number): boolean {
  return formAt(scan, index).endsWith('s') && formAt(scan, index) !== 'mois';
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
  ['deuxième', 2],
  ['troisième', 3],
  ['quatrième', 4],
]);

/** The ordinal whose last token is `end - 1`: `premier`, `2e`, `1er`. */
function ordinalBefore(scan: Scan, end: number): { start: number; value: number } | null {
  const word = ORDINALS.get(formAt(scan, end - 1));
  if (word !== undefined) return { start: end - 1, value: word };
  const suffix = formAt(scan, end - 1);
  if (!/^(e|er|re|ère|ème|eme|è|nd|nde|ᵉ|ᵉʳ)$/.test(suffix) || !isGlued(scan, end - 1)) return null;
  const value = digitsAt(scan, end - 2, 2);
  return value > 0 ? { start: end - 2, value } : null;
}

/** `premier trimestre`, `le second semestre 2023`, `premier trimestre de l'année prochaine`. */
export function readNumbered(scan: Scan, index: number, unit: 'quarter' | 'half'): Expression | null {
  const ordinal = ordinalBefore(scan, index);
  if (ordinal === null || ordinal.value > (unit === 'quarter' ? 4 : 2)) return null;
  let at = ordinal.start;
  if (formAt(scan, at - 1) === 'tout') at--;
  return inYearBehind(scan, withDeterminer(scan, at), index + 1, unit, ordinal.value);
}

/** Ends a quarter, half or season by the year behind it, if any. */
export function inYearBehind(
  scan: Scan,
  start: number,
  index: number,
  unit: 'quarter' | 'half' | 'season',
  which: number,
): Expression {
  let at = index;
  const of = formAt(scan, at);
  if ((of === 'de' || of === "d'") && yearAt(scan, at + 1) > 0) at++;
  const year = yearAt(scan, at);
  if (year > 0) {
    let end = at + 1;
    // l'hiver 2000-2001, l'hiver 2023/24
    if (
      (isDash(scan, end) || isSign(scan, end, '/')) &&
      isGlued(scan, end) &&
      isGlued(scan, end + 1) &&
      digitsAt(scan, end + 1) > 0
    )
      end += 2;
    return finished(scan, expression(start, end, { kind: 'point', point: period(unit, year, which) }));
  }
  const relative = yearPhrase(scan, index);
  if (relative !== null) {
    const inner: Meaning = { kind: 'part-of-year', unit, index: which, shift: 0 };
    return finished(scan, expression(start, relative.end, { kind: 'in-year', inner, year: relative.meaning }));
  }
  let shift: Shift = 0;
  let end = index;
  const word = calendarAt(scan, index);
  if (word?.kind === 'shift' && !isPlural(scan, index)) {
    end++;
    if (word.text) {
      const year: Meaning = { kind: 'from-text', unit: 'year', offset: word.by };
      const inner: Meaning = { kind: 'part-of-year', unit, index: which, shift: 0 };
      return finished(scan, expression(start, end, { kind: 'in-year', inner, year }));
    }
    shift = word.by;
  }
  return finished(scan, expression(start, end, { kind: 'part-of-year', unit, index: which, shift }));
}

/** `de 2024`, `de l'année`, `de l'exercice 2024`. */
export function yearBehind(scan: Scan, index: number): { end: number; meaning: Meaning } | null {
  const of = formAt(scan, index);
  if (of !== 'de' && of !== "d'") return null;
  const year = yearAt(scan, index + 1);
  return year > 0
    ? { end: index + 2, meaning: { kind: 'point', point: period('year', year) } }
    : yearPhrase(scan, index);
}

/** `de l'année`, `de cette année`, `de l'an prochain`. */
function yearPhrase(scan: Scan, index: number): { end: number; meaning: Meaning } | null {
  if (formAt(scan, index) !== 'de') return null;
  const article = formAt(scan, index + 1);
  const noun = formAt(scan, index + 2);
  if (noun !== 'année' && noun !== 'an') return null;
  if (article !== "l'" && article !== 'cette') return null;
  const shift = calendarAt(scan, index + 3);
  if (shift?.kind === 'shift')
    return { end: index + 4, meaning: { kind: shift.text ? 'from-text' : 'from-now', unit: 'year', offset: shift.by } };
  const year = yearAt(scan, index + 3);
  if (year > 0) return { end: index + 4, meaning: { kind: 'point', point: period('year', year) } };
  return { end: index + 3, meaning: { kind: 'from-now', unit: 'year', offset: 0 } };
}

/** `l'été 2023`, `cet hiver`, `l'automne dernier`, `au printemps`, `l'hiver 2000-2001`. */
export function readSeason(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'season') return null;
  const which = SEASONS.indexOf(word.season) + 1;
  const before = formAt(scan, index - 1);
  if (scan.tokens[index]?.case === Case.CAPITAL && before !== '' && yearAt(scan, index + 1) < 0) return null;
  if (before === 'cet' || before === 'ce') return [seasonOfNow(scan, index, which)];
  const dated = yearAt(scan, index + 1) > 0 || (formAt(scan, index + 1) === 'de' && yearAt(scan, index + 2) > 0);
  const edge = calendarAt(scan, isDash(scan, index - 1) || before === "d'" || before === 'de' ? index - 2 : index - 1);
  const shifted = calendarAt(scan, index + 1)?.kind === 'shift';
  if (before === "l'" || before === 'le' || before === 'au' || before === 'du' || edge?.kind === 'edge' || dated) {
    if (word.season === 'SU' && before !== "l'" && edge?.kind !== 'edge' && !dated) return null;
    if (before === 'du' && !dated && !shifted && formAt(scan, index - 2) === 'rentrée') return null;
    const start = withDeterminer(scan, index);
    const found = inYearBehind(scan, start, index + 1, 'season', which);
    return isNameOfSeason(scan, found.end) ? null : [found];
  }
  return null;
}

/** `le printemps arabe`, `le Printemps de Prague` are events. */
function isNameOfSeason(scan: Scan, index: number): boolean {
  const next = formAt(scan, index);
  return (
    next === 'arabe' ||
    next === 'arabes' ||
    next === 'érable' ||
    next === 'indien' ||
    next === 'austral' ||
    next === 'démographique'
  );
}

function seasonOfNow(scan: Scan, index: number, which: number): Expression {
  const inner: Meaning = { kind: 'part-of-year', unit: 'season', index: which, shift: 0 };
  const there = isDash(scan, index + 1) && formAt(scan, index + 2) === 'là';
  if (!there) return finished(scan, expression(index - 1, index + 1, inner));
  return expression(index - 1, index + 3, {
    kind: 'in-year',
    inner,
    year: { kind: 'from-text', unit: 'year', offset: 0 },
  });
}

/** `le XIXe siècle`, `au 19e siècle`, `premier siècle`, `Ve siècle avant J.-C.`. */
export function readCentury(scan: Scan, index: number): Expression | null {
  let number = -1;
  let start = index;
  const ordinal = ordinalBefore(scan, index);
  if (ordinal !== null) {
    number = ordinal.value;
    start = ordinal.start;
  } else {
    const joined = /^([ivx]+)(?:e|è|ème|eme|er|ᵉ|ᵉʳ)$/.exec(formAt(scan, index - 1));
    const apart =
      joined === null && ORDINAL_ENDING.at(scan, index - 1) ? /^([ivx]+)$/.exec(formAt(scan, index - 2)) : null;
    const roman = joined?.[1] ?? apart?.[1];
    if (roman !== undefined) {
      number = romanValue(roman.toUpperCase());
      start = joined === null ? index - 2 : index - 1;
    }
  }
  if (number < 1 || number > 30) return null;
  const christ = beforeChrist(scan, index + 1);
  const year = christ > 0 ? -(number - 1) * 100 - 1 : (number - 1) * 100;
  const found = expression(withDeterminer(scan, start), christ > 0 ? christ : index + 1, {
    kind: 'point',
    point: period('century', year),
  });
  return finished(scan, found);
}
