import type { DateChange, FigureChange, QuoteChange, SpeakerChange } from '../../compare/index.js';
import { type Content, type Html, html } from '../html.js';
import type { Messages } from '../messages/index.js';
import { formatNumber, sayDate } from '../say-date.js';
import { sayFigure } from '../say-figure.js';
import { type ChangeEntry, placeOfChange, type Side } from './change-entries.js';

/** What the two articles call their speakers. */
export type NameOf = (side: Side, speaker: string | undefined) => string;

/** Every change in a line, before and after, with links to where it stands in both texts. */
export function changesTable(entries: readonly ChangeEntry[], nameOf: NameOf, messages: Messages): Html {
  const { diff, kinds } = messages;
  if (entries.length === 0) return html`<p class="none">${diff.nothing}</p>`;
  return html`${(['figure', 'quote', 'date', 'speaker'] as const).map((kind) => {
    const rows = entries.filter((entry) => entry.kind === kind);
    if (rows.length === 0) return null;
    return html`<section class="panel" aria-labelledby="h-${kind}"><h2 id="h-${kind}">${kinds[kind]}</h2>
<table class="facts-table changes"><thead><tr><th scope="col">${messages.diff.change}</th><th scope="col">${diff.before}</th><th scope="col">${diff.after}</th></tr></thead>
<tbody>${rows.map((entry) => changeRow(entry, nameOf, messages))}</tbody></table></section>`;
  })}`;
}

function changeRow(entry: ChangeEntry, nameOf: NameOf, messages: Messages): Html {
  const { status } = entry.change;
  const cells = cellsOf(entry, nameOf, messages);
  const cell = (side: Side): Html => {
    const place = placeOfChange(entry, side);
    const content = cells[side];
    return html`<td data-label="${messages.diff[side]}">${place === null ? html`<span class="nobody">—</span>` : html`<a class="go" href="#${place}">${content}</a>`}</td>`;
  };
  return html`<tr id="${entry.id}" class="entry ${entry.kind} ${status}" data-f="${entry.id}"><th scope="row" data-label="${messages.diff.change}"><span class="status ${status}">${messages.diff.status[status]}</span> ${cells.what}</th>${cell('before')}${cell('after')}</tr>
`;
}

interface Cells {
  /** What has changed. */
  readonly what: Content;
  readonly before: Content;
  readonly after: Content;
}

function cellsOf(entry: ChangeEntry, nameOf: NameOf, messages: Messages): Cells {
  switch (entry.kind) {
    case 'figure':
      return figureCells(entry.change, messages);
    case 'quote':
      return quoteCells(entry.change, nameOf, messages);
    case 'date':
      return dateCells(entry.change, messages);
    case 'speaker':
      return speakerCells(entry.change, messages);
  }
}

function figureCells({ before, after, counted, difference }: FigureChange, messages: Messages): Cells {
  const say = (figure: FigureChange['before']): Content => figure && sayFigure(figure, messages);
  const figure = after ?? before;
  const thing = figure?.counted?.text ?? counted ?? (figure && messages.figureKind[figure.kind]);
  const sign = difference !== null && difference > 0 ? '+' : '';
  const step =
    difference !== null &&
    difference !== 0 &&
    html` <span class="step">${sign}${formatNumber(difference, messages)}</span>`;
  return { what: thing, before: say(before), after: html`${say(after)}${step}` };
}

function dateCells({ before, after, days }: DateChange, messages: Messages): Cells {
  const say = (date: DateChange['before']): Content => date && sayDate(date, messages);
  const step =
    days !== null && days !== 0 && html` <span class="step">${days > 0 && '+'}${messages.diff.days(days)}</span>`;
  return {
    what: html`«\u202F${(after ?? before)?.text}\u202F»`,
    before: say(before),
    after: html`${say(after)}${step}`,
  };
}

function speakerCells({ before, after }: SpeakerChange, messages: Messages): Cells {
  const say = (speaker: SpeakerChange['before']): Content =>
    speaker && (speaker.role ?? messages.speakerKind[speaker.kind]);
  return { what: (after ?? before)?.name, before: say(before), after: say(after) };
}

function quoteCells({ before, after, words, altered }: QuoteChange, nameOf: NameOf, messages: Messages): Cells {
  const says = (side: Side): Content => {
    const quote = side === 'before' ? before : after;
    if (!quote) return null;
    if (words.length === 0) return quote.parts.map(({ text }) => text).join(' […] ');
    const lone = side === 'before' ? 'dropped' : 'added';
    return words
      .filter(({ kind }) => kind === 'kept' || kind === lone)
      .map(({ kind, text, span: { text: words } }) => {
        if (kind === 'kept') return text;
        // The space behind the words has not changed.
        return html`${kind === 'added' ? html`<ins>${words}</ins>` : html`<del>${words}</del>`}${text.slice(words.length)}`;
      });
  };
  const [was, is] = [nameOf('before', before?.speaker?.id), nameOf('after', after?.speaker?.id)];
  const notes = [
    altered.speaker && messages.diff.speakerChanged(was, is),
    altered.cue && messages.diff.cueChanged(before?.cue?.text ?? '—', after?.cue?.text ?? '—'),
    altered.kind &&
      before &&
      after &&
      messages.diff.kindChanged(messages.quoteKind[before.kind], messages.quoteKind[after.kind]),
  ].filter((note) => typeof note === 'string');
  const what = html`${after ? is : was}${notes.map((note) => html`<span class="kind">${note}</span>`)}`;
  return { what, before: says('before'), after: says('after') };
}
