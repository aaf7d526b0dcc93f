import type { ArticleFacts, FigureFact } from '../article-facts.js';
import { contextWords, likenessOf } from './context-words.js';
import type { FigureChange } from './facts-diff.js';
import { inTextOrder, pairUp } from './pair-up.js';

/** One number about one thing, wherever and however often an article says it. */
interface Claim {
  readonly figure: FigureFact;
  readonly ids: readonly string[];
  readonly thing: string | null;
  readonly context: ReadonlySet<string>;
  /** No other number of the article counts the same thing. */
  readonly isOnly: boolean;
}

/** Words of agencies for one count: a toll is told in any of them. */
const SAME_COUNT: Readonly<Record<string, string>> = { tué: 'mort', décès: 'mort', décédé: 'mort' };

/** Counts whatever its sentence is about: the word alone says nothing. */
const SAYS_NOTHING = 'personne';

/** Less alike than this, two numbers are about two things. */
const LEAST = 0.5;

export function compareFigures(before: ArticleFacts, after: ArticleFacts): FigureChange[] {
  const claims = [claimsOf(before), claimsOf(after)] as const;
  const pairs = pairUp(...claims, likeness);
  return inTextOrder(pairs, claims[0].length, claims[1].length)
    .map((row) => changeOf(claimAt(claims[0], row.before), claimAt(claims[1], row.after)))
    .filter(({ status, before: a, after: b }) => status === 'same' || status === 'changed' || !(a ?? b)?.definite);
}

const claimAt = (claims: readonly Claim[], at: number | null): Claim | null =>
  at === null ? null : (claims[at] ?? null);

function claimsOf(facts: ArticleFacts): Claim[] {
  const claims = new Map<string, FigureFact[]>();
  for (const figure of facts.figures) {
    // A headline drops the hedge of the text below it: both are one claim.
    const { kind, unit, value, min, max, score, change } = figure;
    const amount = value ?? `${min}–${max}`;
    const key = JSON.stringify([kind, unit, thingOf(figure), amount, score, change?.direction ?? null]);
    const known = claims.get(key);
    if (known) known.push(figure);
    else claims.set(key, [figure]);
  }
  const list = [...claims.values()].map((figures) => {
    const isFull = (figure: FigureFact): boolean => figure.modifier !== 'exact' && !figure.definite;
    const figure = figures.find(isFull) ?? figures.find(({ definite }) => !definite) ?? figures[0];
    return figure === undefined ? [] : [{ figure, figures }];
  });
  const things = list.flat().map(({ figure }) => thingOf(figure));
  return list.flat().map(({ figure, figures }) => ({
    figure,
    ids: figures.map(({ id }) => id),
    thing: thingOf(figure),
    context: new Set(figures.flatMap((one) => [...contextWords(facts, one, one.counted ? [one.counted] : [])])),
    isOnly: things.filter((thing) => thing === thingOf(figure)).length === 1,
  }));
}

function thingOf({ counted }: FigureFact): string | null {
  return counted && (SAME_COUNT[counted.head] ?? counted.head);
}

function likeness(a: Claim, b: Claim): number | null {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return null;
  if (a.thing !== b.thing) return null;
  const context = likenessOf(a.context, b.context);
  const isSame = isSameAmount(a.figure, b.figure);
  if (isSame) return 1 + context;
  // A rank is a name (`premier tour`, `deuxième tour`): another rank is another thing.
  if (a.figure.kind === 'ordinal') return null;
  const base = a.thing === null ? 0.1 : a.isOnly && b.isOnly && a.thing !== SAYS_NOTHING ? 0.5 : 0.4;
  const score = base + (a.thing === null ? 0.9 : 0.5) * context;
  return score >= LEAST ? score : null;
}

function isSameAmount(a: FigureFact, b: FigureFact): boolean {
  return (
    a.value === b.value &&
    JSON.stringify(a.score) === JSON.stringify(b.score) &&
    (a.value !== null || (a.min === b.min && a.max === b.max))
  );
}

function changeOf(before: Claim | null, after: Claim | null): FigureChange {
  const a = before?.figure ?? null;
  const b = after?.figure ?? null;
  const status =
    a === null
      ? 'added'
      : b === null
        ? 'dropped'
        : isSameAmount(a, b) && a.modifier === b.modifier
          ? 'same'
          : 'changed';
  // 0.1 + 0.2 is not 0.3: no more digits than the numbers have.
  const difference =
    a && b && a.value !== null && b.value !== null ? Number((b.value - a.value).toPrecision(12)) : null;
  return {
    status,
    counted: (b ?? a)?.counted?.head ?? null,
    before: a,
    after: b,
    difference,
    mentions: { before: before?.ids ?? [], after: after?.ids ?? [] },
  };
}
