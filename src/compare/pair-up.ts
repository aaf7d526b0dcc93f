/** Two facts that are taken for versions of one, by their place in the lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * Pairs the facts of two versions, the likest first; each is taken once. Of equally like ones those are paired that stand at like
 * places of their lists.
 *
 * @param likeness More is liker; null when the two cannot be versions of one fact.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], likeness: (a: T, b: T) => number | null): Pair[] {
  const offers: (Pair & { readonly score: number; readonly shift: number })[] = [];
  before.forEach((a, i) => {
    after.forEach((b, j) => {
      const score = likeness(a, b);
      const shift = Math.abs(i / before.length - j / after.length);
      if (score !== null) offers.push({ before: i, after: j, score, shift });
    });
  });
  offers.sort((a, b) => b.score - a.score || a.shift - b.shift || a.after - b.after || a.before - b.before);
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  return offers.filter((offer) => {
    if (takenBefore.has(offer.before) || takenAfter.has(offer.after)) return false;
    takenBefore.add(offer.before);
    takenAfter.add(offer.after);
    return true;
  });
}

/** Pairs, and those left alone, in the order of the text after; what is only before follows what it followed there. */
export function inTextOrder(
  pairs: readonly Pair[],
  before: number,
  after: number,
): { before: number | null; after: number | null }[] {
  const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const isPaired = new Set(pairs.map((pair) => pair.before));
  const rows: { before: number | null; after: number | null }[] = [];
  for (let i = 0; i < after; i++) rows.push({ before: partnerOf.get(i) ?? null, after: i });
  for (let i = 0; i < before; i++) {
    if (isPaired.has(i)) continue;
    const at = i === 0 ? 0 : rows.findIndex((row) => row.before === i - 1) + 1;
    rows.splice(at, 0, { before: i, after: null });
  }
  return rows;
}
