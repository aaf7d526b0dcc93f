import { SCORED, type ScoreTable } from './score.js';

/** Recorded figures: part of the corpus → measure (`dates relaxed`) → 0 to 1. */
export type Floors = Record<string, Record<string, number>>;

/** A total may fall by this much under its recorded figure before a test fails. */
export const TOLERANCE = 0.005;

/** The figures of a table that are recorded: strict and relaxed F1, and the accuracy of every attribute. */
export function floorsOf(table: ScoreTable): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const scored of SCORED) {
    const { strict, relaxed, valueF1, attributes } = table[scored];
    figures[`${scored} strict`] = round(strict.f1);
    figures[`${scored} relaxed`] = round(relaxed.f1);
    if (valueF1 !== null) figures[`${scored} value-F1`] = round(valueF1);
    for (const [name, value] of Object.entries(attributes)) figures[`${scored} ${name}`] = round(value);
  }
  return figures;
}

/** A line for each figure that fell by more than the tolerance. */
export function belowFloors(part: string, table: ScoreTable, floors: Readonly<Record<string, number>>): string[] {
  const figures = floorsOf(table);
  return Object.entries(floors)
    .filter(([name, floor]) => (figures[name] ?? 0) < floor - TOLERANCE)
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
