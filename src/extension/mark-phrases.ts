import type { Scan } from '../text/scan.js';

/**
 * The scan with its triggers as an extension's phrases want them: the words inside a known name trigger nothing, and the first word of
 * a named day triggers the calendar's rules. The scan itself, when it has no such phrase.
 */
export function markPhrases(scan: Scan): Scan {
  const additions = scan.lexicon.additions;
  if (additions === null || additions.names.size + additions.days.size === 0) return scan;
  const named = new Set<number>();
  const days: number[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const name = additions.names.matchAt(scan, at);
    if (name !== null) {
      for (let inside = name.start; inside < name.end; inside++) named.add(inside);
      at = name.end - 1;
    } else if (additions.days.matchAt(scan, at) !== null) days.push(at);
  }
  if (named.size === 0 && days.length === 0) return scan;
  const outside = (index: number): boolean => !named.has(index);
  const calendar = new Set([...scan.calendar.filter(outside), ...days]);
  return {
    ...scan,
    numerals: scan.numerals.filter(outside),
    calendar: [...calendar].sort((a, b) => a - b),
  };
}
