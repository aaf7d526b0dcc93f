import { type Content, type Html, html } from '../html.js';
import type { PlotItem } from './plot-items.js';

/** How thick the bars of the timeline are. */
export const BAR = 9;

/** An item of the timeline with its place across the drawing. */
export interface Placed {
  readonly item: PlotItem;
  readonly left: number;
  readonly right: number;
  readonly label: string;
  /** Left edge of the label. */
  readonly labelAt: number;
  /** Where each day stands that it can be. */
  readonly candidates: readonly number[];
}

/** The bar of an item: full where it is settled, hatched with its candidates where it is not, with an arrow where it goes on. */
export function drawBar({ item, left, right, candidates }: Placed, y: number, width: number, hatch: string): Content {
  const { certainty, open, part } = item;
  const bar = (from: number, to: number, kind: string, fill: string | null = null): Html =>
    html`<rect class="${kind}" x="${from.toFixed(1)}" y="${(y - BAR / 2).toFixed(1)}" width="${(to - from).toFixed(1)}" height="${BAR}" rx="${certainty === 'partial' ? 3 : BAR / 2}"${fill !== null && html` fill="${fill}"`}/>`;
  const arrow = open === null ? null : drawArrow(open, left, right, y, width);
  if (certainty === 'partial') {
    const dots = candidates.map((x) => html`<circle class="candidate" cx="${x.toFixed(1)}" cy="${y}" r="3"/>`);
    return [bar(left, right, 'bar', `url(#${hatch})`), dots, arrow];
  }
  if (part === null) return [bar(left, right, 'bar'), arrow];
  // The whole month in outline, the part that is meant full.
  const third = (right - left) / 3;
  const from = left + third * PLACES[part];
  return [bar(left, right, 'whole'), bar(from, from + third, 'bar'), arrow];
}

const PLACES = { start: 0, mid: 1, end: 2 } as const;

/** Shows that the stretch goes on: no end, or no beginning. */
function drawArrow(open: 'forward' | 'backward', left: number, right: number, y: number, width: number): Html {
  const from = open === 'forward' ? right : left;
  const to = open === 'forward' ? Math.min(from + 14, width - 1) : Math.max(from - 14, 1);
  const back = open === 'forward' ? -4 : 4;
  return html`<path class="open" d="M${from.toFixed(1)} ${y}H${to.toFixed(1)}m${back} -3.5l${-back} 3.5l${back} 3.5"/>`;
}
