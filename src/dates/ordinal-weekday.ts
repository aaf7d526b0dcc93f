import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { readDayTail } from './day-tail.js';
import { type Expression, expression, type Meaning } from './expression.js';
import { feastIn } from './resolve.js';
import { calendarAt, finished, withDeterminer } from './surroundings.js';
import { yearAt } from './year-behind.js';

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  deuxième: 2,
  second: 2,
  troisième: 3,
  quatrième: 4,
  dernier: -1,
};

/** `le premier lundi de mai`, `le dernier dimanche d'octobre 2024`; with `du mois`, `de chaque mois` a set. */
export function readOrdinalWeekday(scan: Scan, index: number, weekday: number): Expression | null {
  const nth = ORDINALS[formAt(scan, index - 1)];
  if (nth === undefined) return null;
  const of = formAt(scan, index + 1);
  if (of !== 'de' && of !== "d'" && of !== 'du') return null;
  const every = formAt(scan, index - 2);
  const start = every === 'chaque' ? index - 2 : withDeterminer(scan, index - 1);
  const next = formAt(scan, index + 2);
  const end = next === 'mois' ? index + 3 : next === 'chaque' && formAt(scan, index + 3) === 'mois' ? index + 4 : 0;
  if (end > 0) return expression(start, end, { kind: 'value', type: 'set', value: `XXXX-WXX-${weekday}`, known: true });
  const month = calendarAt(scan, index + 2);
  if (month?.kind !== 'month' || month.short) return null;
  const feast = { month: month.month, weekday, nth };
  const year = yearAt(scan, index + 3);
  const meaning: Meaning =
    year > 0 ? { kind: 'point', point: feastIn(feast, year) } : { kind: 'feast', feast, shift: 0 };
  const { end: last, part, clock, modifier, bound } = readDayTail(scan, index + (year > 0 ? 4 : 3));
  return finished(scan, expression(start, last, meaning, { part, clock, modifier, bound }));
}
