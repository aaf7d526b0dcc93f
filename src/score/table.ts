import type { ScoreTable } from './score.js';
import { SCORED } from './score.js';

const percent = (value: number | null | undefined): string => (value == null ? '' : value.toFixed(3));

const HEAD = ['', 'gold', 'found', 'P', 'R', 'F1', 'relaxed P', 'R', 'F1', 'value', 'value-F1'];

/** The measures as a Markdown table, with a line of attribute accuracies for each kind of fact. */
export function formatScore(table: ScoreTable): string {
  const rows = SCORED.map((scored) => {
    const { gold, found, strict, relaxed, value, valueF1 } = table[scored];
    return [
      scored,
      String(gold),
      String(found),
      percent(strict.precision),
      percent(strict.recall),
      percent(strict.f1),
      percent(relaxed.precision),
      percent(relaxed.recall),
      percent(relaxed.f1),
      percent(value),
      percent(valueF1),
    ];
  });
  const attributes = SCORED.flatMap((scored) => {
    const entries = Object.entries(table[scored].attributes).filter(([name]) => name !== 'value');
    return entries.length === 0
      ? []
      : [`- ${scored}: ${entries.map(([name, value]) => `${name} ${percent(value)}`).join(', ')}`];
  });
  return [...alignedTable([HEAD, ...rows]), '', ...attributes].join('\n');
}

/** A Markdown table with padded columns: the first `textColumns` are left, the others right aligned. */
export function alignedTable(rows: readonly (readonly string[])[], textColumns = 1): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (column < textColumns ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column < textColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return rows.length === 0 ? [] : [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)];
}
