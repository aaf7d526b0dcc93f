import type { Span } from '../article-facts.js';

/** A place `[start, end)`. */
export type Place = Pick<Span, 'start' | 'end'>;

/** One gold item and one found item that stand for the same thing. */
export interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  /** Same span. */
  readonly strict: boolean;
}

/** What was matched with what: one to one. */
export interface Matching<Gold, Found> {
  readonly pairs: readonly Pair<Gold, Found>[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Found[];
}

/** Code units that two places share. */
export function shared(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared length over joint length, 0 to 1. */
export function overlapRatio(a: Place, b: Place): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both);
}

/**
 * Matches items one to one: same spans first, then the pairs that overlap most, down to `least` of their joint length
 * (0: any overlap). Of equal pairs the obligatory item comes first, so that an optional one never takes its match.
 */
export function matchSpans<Gold extends Place & { readonly optional: true | readonly string[] }, Found extends Place>(
  gold: readonly Gold[],
  found: readonly Found[],
  least = 0,
): Matching<Gold, Found> {
  const candidates: { g: number; f: number; ratio: number }[] = [];
  gold.forEach((item, g) => {
    found.forEach((other, f) => {
      const ratio = overlapRatio(item, other);
      if (ratio > 0 && ratio >= least) candidates.push({ g, f, ratio });
    });
  });
  const optional = (g: number): number => (gold[g]?.optional === true ? 1 : 0);
  candidates.sort((a, b) => b.ratio - a.ratio || optional(a.g) - optional(b.g) || a.g - b.g || a.f - b.f);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: Pair<Gold, Found>[] = [];
  for (const { g, f, ratio } of candidates) {
    const item = gold[g];
    const other = found[f];
    if (item === undefined || other === undefined || takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push({ gold: item, found: other, strict: ratio === 1 });
  }
  return {
    pairs,
    missed: gold.filter((_, g) => !takenGold.has(g)),
    spurious: found.filter((_, f) => !takenFound.has(f)),
  };
}
