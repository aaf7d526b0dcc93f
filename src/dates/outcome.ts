import type { DateFact } from '../article-facts.js';
import type { Expression, Meaning } from './expression.js';
import { intervalOf, isKnown, type Point, timexValue } from './point.js';
import type { Read } from './read-points.js';

export interface Outcome {
  readonly type: DateFact['type'];
  readonly value: string;
  readonly interval: DateFact['interval'];
  readonly resolution: DateFact['resolution'];
  readonly anchor: string | null;
  readonly candidates: readonly string[];
}

export function valueFact({ meaning }: Expression, { type, value, known }: Meaning & { kind: 'value' }): Outcome {
  return {
    type,
    value,
    interval: null,
    resolution: known || meaning.kind !== 'value' ? 'explicit' : 'unresolved',
    anchor: null,
    candidates: [],
  };
}

export function outcome(first: Read, ends: readonly Read[]): Outcome {
  const at = (end: Read, i: number) => end.mention.points[i] ?? (end.mention.points[0] as Point); // an expression has a point
  const text = (i: number) =>
    ends.length === 1 ? timexValue(at(first, i)) : ends.map((end) => timexValue(at(end, i))).join('/');
  const { meaning, part, clock } = first.mention.expression;
  const moment = meaning.kind === 'moments-from-now' || meaning.kind === 'moments-from-text';
  const type = part !== null || clock !== null || moment || first.mention.template.clock !== null ? 'time' : 'date';
  const value = text(0);
  let length = 1;
  for (const end of ends) length = Math.max(length, end.mention.points.length);
  if (length > 1) {
    const values = new Set<string>();
    // Days that agree share their point, so that each value is written once.
    let before: Point | null = null;
    for (let i = 0; i < length; i++) {
      const point = at(first, i);
      if (ends.length === 1 && point === before) continue;
      values.add(ends.length === 1 ? timexValue(point) : text(i));
      before = point;
    }
    if (values.size > 1) {
      const template = ends.map((end) => timexValue(end.mention.template)).join('/');
      return {
        type,
        value: template,
        interval: null,
        resolution: 'partial',
        anchor: null,
        candidates: [...values].sort(),
      };
    }
  }
  const known = ends.every((end) => isKnown(at(end, 0)));
  const resolution = !known
    ? 'unresolved'
    : ends.every((end) => end.resolution === 'explicit')
      ? 'explicit'
      : (ends.find((end) => end.resolution !== 'explicit') ?? first).resolution;
  const anchored = known ? ends.find((end) => end.anchor !== null && end.resolution === 'text') : undefined;
  const from = intervalOf(at(first, 0));
  const to = intervalOf(at(ends[ends.length - 1] ?? first, 0));
  const interval = known && from !== null && to !== null ? { start: from.start, end: to.end } : null;
  const anchor =
    anchored?.anchor == null
      ? null
      : `d${(first.mention.expression.meaning.kind === 'that-day' ? anchored.anchor.root : anchored.anchor.fact) + 1}`;
  return { type, value, interval, resolution, anchor, candidates: [] };
}
