/** Counts of one kind of fact; totals are sums of counts. */
export interface Counts {
  /** Gold items that count (the optional ones do not). */
  gold: number;
  /** Found items that count: those matched to an optional item do not. */
  found: number;
  /** Same span. */
  strict: number;
  /** Overlapping span. */
  relaxed: number;
  /** For each attribute: pairs in which it is right, of pairs in which it was asked. */
  readonly attributes: Record<string, { right: number; asked: number }>;
}

/** Precision, recall and F1, 0 to 1; 1 when nothing was to be found and nothing was. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The measures of one kind of fact. */
export interface Measures {
  readonly gold: number;
  readonly found: number;
  readonly strict: Rates;
  readonly relaxed: Rates;
  /** Share of matched facts whose value is right; null for kinds without a value. */
  readonly value: number | null;
  /** Relaxed F1 times value accuracy, as in TempEval-3; null for kinds without a value. */
  readonly valueF1: number | null;
  /** Accuracy of each attribute over the matched facts in which it was asked. */
  readonly attributes: Readonly<Record<string, number>>;
}

export function noCounts(): Counts {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, attributes: {} };
}

/** Notes whether an attribute of a matched pair is right. */
export function note(counts: Counts, attribute: string, right: boolean): void {
  const entry = (counts.attributes[attribute] ??= { right: 0, asked: 0 });
  entry.asked++;
  if (right) entry.right++;
}

export function addCounts(sum: Counts, more: Counts): void {
  sum.gold += more.gold;
  sum.found += more.found;
  sum.strict += more.strict;
  sum.relaxed += more.relaxed;
  for (const [name, { right, asked }] of Object.entries(more.attributes)) {
    const entry = (sum.attributes[name] ??= { right: 0, asked: 0 });
    entry.right += right;
    entry.asked += asked;
  }
}

export function measuresOf(counts: Counts): Measures {
  const relaxed = rates(counts.relaxed, counts.found, counts.gold);
  const attributes = Object.fromEntries(
    Object.entries(counts.attributes).map(([name, { right, asked }]) => [name, asked === 0 ? 1 : right / asked]),
  );
  const value = attributes.value ?? null;
  return {
    gold: counts.gold,
    found: counts.found,
    strict: rates(counts.strict, counts.found, counts.gold),
    relaxed,
    value,
    valueF1: value === null ? null : relaxed.f1 * value,
    attributes,
  };
}

function rates(right: number, found: number, gold: number): Rates {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : right / found;
  const recall = gold === 0 ? (found === 0 ? 1 : 0) : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
