const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where times stand on the axis. News is about the last days and, now and then, a century: distance from now is compressed. */
export interface TimeScale {
  /** What distances are counted from. */
  readonly now: number;
  readonly x: (time: number) => number;
  readonly ticks: readonly Tick[];
}

/** A line of the axis: the moment that everything is counted from, or so much time before or after it. */
export interface Tick {
  readonly x: number;
  readonly time: number;
  readonly step: { readonly number: number; readonly unit: string; readonly isAfter: boolean } | null;
}

const STEPS: readonly (readonly [ms: number, number: number, unit: string])[] = [
  [6 * HOUR, 6, 'H'],
  [DAY, 1, 'D'],
  [3 * DAY, 3, 'D'],
  [7 * DAY, 1, 'W'],
  [30.4 * DAY, 1, 'M'],
  [182.6 * DAY, 6, 'M'],
  [365.25 * DAY, 1, 'Y'],
  [5 * 365.25 * DAY, 5, 'Y'],
  [20 * 365.25 * DAY, 20, 'Y'],
  [100 * 365.25 * DAY, 1, 'CE'],
  [500 * 365.25 * DAY, 5, 'CE'],
  [2000 * 365.25 * DAY, 20, 'CE'],
];

/** Within half a day time runs evenly, beyond it ever slower. */
const LINEAR = DAY / 2;

/** A scale from `left` to `right` that shows everything between two times, with ticks no closer than `gap`. */
export function createTimeScale(
  now: number,
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
  gap: number,
): TimeScale {
  const squeeze = (time: number): number => Math.sign(time - now) * Math.log1p(Math.abs(time - now) / LINEAR);
  const low = squeeze(from);
  const high = Math.max(squeeze(to), low + 0.001);
  const x = (time: number): number => left + ((squeeze(time) - low) / (high - low)) * (right - left);
  const ticks: Tick[] = now >= from && now <= to ? [{ x: x(now), time: now, step: null }] : [];
  // Outermost first: the ends of the axis are what a reader looks for.
  for (const isAfter of [false, true])
    for (const [ms, number, unit] of [...STEPS].reverse()) {
      const time = isAfter ? now + ms : now - ms;
      if (time < from || time > to) continue;
      const at = x(time);
      if (ticks.every((tick) => Math.abs(tick.x - at) >= gap))
        ticks.push({ x: at, time, step: { number, unit, isAfter } });
    }
  return { now, x, ticks: ticks.sort((a, b) => a.x - b.x) };
}
