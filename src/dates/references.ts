import type { Publication } from '../article-facts.js';
import { dayNumber, daysInMonth } from './civil.js';

/** Every day that the publication date can stand for, as day numbers: one, a month's, a year's, or none. */
export function referenceDays({ date, precision }: Publication): readonly number[] {
  if (date === null || precision === null) return [];
  const year = Number(date.slice(0, 4));
  if (precision === 'year') return run(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  const month = Number(date.slice(5, 7));
  if (precision === 'month')
    return run(dayNumber(year, month, 1), dayNumber(year, month, 1) + daysInMonth(year, month));
  return [dayNumber(year, month, Number(date.slice(8, 10)))];
}

function run(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++) days.push(day);
  return days;
}
