import type { DateFact } from '../../article-facts.js';
import { type ArticleContext, entryId } from '../article-context.js';
import { type Html, html } from '../html.js';
import { formatDate, sayDate, sayUnits, sayValue } from '../say-date.js';
import { extentOfValue, localMs } from '../timex.js';
import { BAR, drawBar, type Placed } from './draw-bar.js';
import { packLanes } from './pack-lanes.js';
import { type PlotItem, plotItems } from './plot-items.js';
import { createTimeScale, type Tick, type TimeScale } from './time-scale.js';

const LANE = 26;
const TOP = 34;
const MARGIN = 14;
const DAY = 86_400_000;

/** The timeline, drawn for wide and for narrow columns, and the dates that stand nowhere in time. */
export function drawTimeline(context: ArticleContext): Html {
  const { messages } = context;
  const { items, others } = plotItems(context);
  const key = messages.timelineKey;
  const drawing =
    items.length > 0 &&
    html`<div class="timeline-wide">${draw(context, items, 600, 'w')}</div><div class="timeline-narrow">${draw(context, items, 340, 'n')}</div>
<ul class="timeline-key"><li class="key-certain">${key.certain}</li><li class="key-partial">${key.partial}</li><li class="key-approx">${key.approx}</li><li class="key-open">${key.open}</li></ul>
<p class="note">${messages.timelineNote}</p>`;
  const rest =
    others.length > 0 &&
    html`<p class="links off-timeline"><span>${messages.offTimeline}</span> ${others.map((date) => otherDate(context, date))}</p>`;
  return html`${drawing}${rest}`;
}

function otherDate(context: ArticleContext, date: DateFact): Html {
  const id = entryId(context, date.id);
  return html`<a class="entry-link date" href="#${id}" data-f="${id}">${date.text}</a> `;
}

function draw(context: ArticleContext, items: readonly PlotItem[], width: number, size: string): Html {
  const { messages, prefix } = context;
  const now = publicationTime(context) ?? Math.max(...items.map(({ start }) => start));
  const times = items.flatMap(({ start, end }) => [start, end]);
  const extremes = [Math.min(now, ...times) - DAY, Math.max(now, ...times) + DAY] as const;
  const scale = createTimeScale(now, extremes, [MARGIN, width - MARGIN], width < 400 ? 62 : 72);
  const placed = items.map((item) => place(item, scale, width, messages));
  const boxes = placed.map(({ left, right, label, labelAt }) => ({
    left: Math.min(left, labelAt),
    right: Math.max(right, labelAt + widthOf(label)),
  }));
  const { lanes, count } = packLanes(boxes, 10);
  const height = TOP + count * LANE + 6;
  const hatch = `${prefix}hatch-${size}`;
  const hasPublication = publicationTime(context) !== null;
  const ticks = readableTicks(scale, width, (tick) => sayTick(tick, hasPublication, messages));
  return html`<svg class="timeline" viewBox="0 0 ${width} ${height}" role="group" aria-label="${messages.timeline}">
<defs><pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2.5" height="6"/></pattern></defs>
<g class="axis" aria-hidden="true">${ticks.map((tick) => drawTick(tick, height))}</g>
${placed.map((one, i) => drawItem(context, one, TOP + (lanes[i] ?? 0) * LANE + LANE / 2, width, hatch))}</svg>`;
}

/** The middle of the publication's day or month, its minute where that is known. */
function publicationTime({ facts }: ArticleContext): number | null {
  const { date } = facts.publication;
  if (date === null) return null;
  if (date.includes('T')) return localMs(date);
  const extent = extentOfValue(date);
  return extent && (extent.start + extent.end) / 2;
}

/** The ticks that have room for their words; the publication's goes first. */
function readableTicks(scale: TimeScale, width: number, say: (tick: Tick) => string): LabelledTick[] {
  const kept: LabelledTick[] = [];
  for (const tick of [...scale.ticks].sort((a, b) => Number(a.step !== null) - Number(b.step !== null))) {
    const label = say(tick);
    const half = widthOf(label) / 2;
    // A label stays within the drawing.
    const at = Math.min(Math.max(tick.x, half), width - half);
    if (kept.every((other) => Math.abs(other.at - at) >= half + widthOf(other.label) / 2))
      kept.push({ tick, label, at });
  }
  return kept;
}

interface LabelledTick {
  readonly tick: Tick;
  readonly label: string;
  /** Middle of the label. */
  readonly at: number;
}

function sayTick({ step, time }: Tick, hasPublication: boolean, messages: ArticleContext['messages']): string {
  if (step !== null) {
    const say = step.isAfter ? messages.ahead : messages.ago;
    return say(sayUnits(step.number, step.unit, messages));
  }
  return hasPublication ? messages.publicationMark : formatDate(time, 'shortDate', messages);
}

function drawTick({ tick: { x, step }, label, at }: LabelledTick, height: number): Html {
  const kind = step === null ? 'now' : 'tick';
  return html`<line class="${kind}" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="22" y2="${height}"/><text class="${kind}" x="${at.toFixed(1)}" y="14" text-anchor="middle">${label}</text>`;
}

function place(item: PlotItem, scale: TimeScale, width: number, messages: ArticleContext['messages']): Placed {
  const left = scale.x(item.start);
  const right = Math.max(scale.x(item.end), left + BAR);
  const label = labelOf(item, scale.now, messages);
  const room = widthOf(label);
  const after = right + (item.open === 'forward' ? 20 : 6);
  const before = left - room - (item.open === 'backward' ? 20 : 6);
  const labelAt = after + room <= width - 2 ? after : before >= 2 ? before : Math.max(2, width - room - 2);
  const candidates = item.candidates.map((extent) => scale.x((extent.start + extent.end) / 2));
  return { item, left, right, label, labelAt, candidates };
}

/** Short, since the axis tells the rest: `22 mars`, `oct. 2022`, `2015`. */
function labelOf(
  { dates, start, end, certainty }: PlotItem,
  now: number,
  messages: ArticleContext['messages'],
): string {
  const [first] = dates;
  if (!first) return '';
  const times = dates.length > 1 ? ` ×${dates.length}` : '';
  return shortLabel(first, { start, end, certainty }, now, messages) + times;
}

function shortLabel(
  date: DateFact,
  { start, end, certainty }: Pick<PlotItem, 'start' | 'end' | 'certainty'>,
  now: number,
  messages: ArticleContext['messages'],
): string {
  if (certainty === 'partial') return date.text;
  if (date.value.includes('/')) return date.text;
  if (/^\d{4}(-\d{2})?$|^\d{2,3}$|-(?:Q|H|SP|SU|FA|WI)/.test(date.value)) {
    if (/^\d{4}-\d{2}$/.test(date.value)) return formatDate(start, 'shortMonth', messages);
    return sayDate(date, messages);
  }
  const clock = /T(\d{2}:\d{2})/.exec(date.value)?.[1];
  const part = messages.timex.parts[/T([A-Z]{2})$/.exec(date.value)?.[1] ?? ''];
  if (end - start > 3 * DAY) return sayValue(date.value, messages);
  const at = localMs(date.value) ?? start;
  const isThisYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  const day = formatDate(at, isThisYear ? 'short' : 'shortDate', messages);
  return [day, clock ?? part].filter(Boolean).join(', ');
}

function drawItem(context: ArticleContext, placed: Placed, y: number, width: number, hatch: string): Html {
  const { messages } = context;
  const { item, label, labelAt } = placed;
  const [first] = item.dates;
  if (!first) return html``;
  const ids = item.dates.map(({ id }) => entryId(context, id));
  const says = item.dates.map((date) => `«\u202F${date.text}\u202F»`).join(', ');
  const name = `${label} : ${says}, ${sayDate(first, messages)}, ${messages.resolution[first.resolution]}`;
  return html`<a class="plot ${item.certainty}" href="#${ids[0]}" data-f="${ids.join(' ')}" aria-label="${name}">${drawBar(placed, y, width, hatch)}<text x="${labelAt.toFixed(1)}" y="${(y + 4).toFixed(1)}">${label}</text></a>
`;
}

/** About as wide as the words are at 12 px in the interface's typeface; a little too wide is what keeps labels apart. */
function widthOf(label: string): number {
  return label.length * 6.3 + 4;
}
