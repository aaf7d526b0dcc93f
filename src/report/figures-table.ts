import type { FigureFact } from '../article-facts.js';
import { type ArticleContext, entryId, placeId, sayerOf } from './article-context.js';
import { sayerLink } from './dates-table.js';
import { type Content, type Html, html } from './html.js';
import { sayChange, sayFigure } from './say-figure.js';

/** The figures in text order: what each is worth, what it counts, whose it is. */
export function figuresTable(context: ArticleContext): Html {
  const { facts, messages } = context;
  const { column } = messages;
  if (facts.figures.length === 0) return html`<p class="none">${messages.noFigures}</p>`;
  return html`<table class="facts-table">
<thead><tr><th scope="col">${column.words}</th><th scope="col">${column.figure}</th><th scope="col">${column.counted}</th><th scope="col">${column.saidBy}</th></tr></thead>
<tbody>${facts.figures.map((figure) => figureRow(context, figure))}</tbody></table>`;
}

function figureRow(context: ArticleContext, figure: FigureFact): Html {
  const { messages } = context;
  const { column } = messages;
  const sayer = sayerOf(context, figure);
  return html`<tr id="${entryId(context, figure.id)}" class="entry figure${figure.definite && ' definite'}" data-f="${entryId(context, figure.id)}" data-by="${sayer && entryId(context, sayer.id)}">
<th scope="row" data-label="${column.words}"><a href="#${placeId(context, figure.id)}">${figure.text}</a></th>
<td data-label="${column.figure}"><span class="amount">${sayFigure(figure, messages)}</span>${change(context, figure)}</td>
<td data-label="${column.counted}">${counted(context, figure)}</td>
<td data-label="${column.saidBy}">${sayerLink(context, sayer?.id ?? null)}</td></tr>
`;
}

function change({ messages }: ArticleContext, figure: FigureFact): Content {
  const words = sayChange(figure, messages);
  return words !== null && html` <span class="change">${words}</span>`;
}

function counted({ messages }: ArticleContext, figure: FigureFact): Content {
  const kind = html`<span class="kind">${messages.figureKind[figure.kind]}${figure.definite && `, ${messages.definite}`}</span>`;
  return figure.counted ? html`${figure.counted.text} ${kind}` : kind;
}
