import { SCORED, type ScoreTable } from './score.js';

/** Recorded figures: part of the corpus → measure (`dates relaxed`) → 0 to 1. */
export type Floors = Record<string, Record<string, number>>;

/** A total may fall by this much under its recorded figure before a test fails. */
export const TOLERANCE = 0.005;

/**
 * An attribute is asked only of the facts that were found, so a hard fact that is newly found can lower its accuracy while nothing got worse.
 * Beside the accuracy stands the share of all gold facts in which the attribute is right: when that has not fallen, nothing has.
 */
const OF_ALL = ' of all';

/** The figures of a table that are recorded: strict and relaxed F1, the accuracy of every attribute, and its share of all gold facts. */
export function floorsOf(table: ScoreTable): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const scored of SCORED) {
    const { strict, relaxed, valueF1, attributes } = table[scored];
    figures[`${scored} strict`] = round(strict.f1);
    figures[`${scored} relaxed`] = round(relaxed.f1);
    if (valueF1 !== null) figures[`${scored} value-F1`] = round(valueF1);
    for (const [name, value] of Object.entries(attributes)) {
      figures[`${scored} ${name}`] = round(value);
      // How often a named speaker is the right one is asked of those that are named: it may not fall for finding more.
      if (!name.endsWith('precision')) figures[`${scored} ${name}${OF_ALL}`] = round(value * relaxed.recall);
    }
  }
  return figures;
}

/** A line for each figure that fell by more than the tolerance. */
export function belowFloors(part: string, table: ScoreTable, floors: Readonly<Record<string, number>>): string[] {
  const figures = floorsOf(table);
  const fell = (name: string): boolean => (figures[name] ?? 0) < (floors[name] ?? 0) - TOLERANCE;
  return Object.entries(floors)
    .filter(([name]) => fell(name) && (floors[name + OF_ALL] === undefined || fell(name + OF_ALL)))
    .map(([name, floor]) => `${part} ${name}: ${(figures[name] ?? 0).toFixed(4)}, recorded ${floor.toFixed(4)}`);
}

/** The floors with every better figure in; none is lowered. */
export function raised(floors: Floors, measured: Floors): Floors {
  return Object.fromEntries(
    Object.entries(measured).map(([part, figures]) => [
      part,
      Object.fromEntries(
        Object.entries(figures).map(([name, value]) => [name, Math.max(value, floors[part]?.[name] ?? 0)]),
      ),
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
