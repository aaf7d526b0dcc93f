import type { DateFact } from '../article-facts.js';
import { type ArticleContext, entryId, placeId, sayerOf } from './article-context.js';
import { type Content, type Html, html } from './html.js';
import { sayDate, sayValue } from './say-date.js';

/** The dates in text order: how each was read, and what settled it. */
export function datesTable(context: ArticleContext): Html {
  const { facts, messages } = context;
  const { column } = messages;
  if (facts.dates.length === 0) return html`<p class="none">${messages.noDates}</p>`;
  return html`<table class="facts-table">
<thead><tr><th scope="col">${column.words}</th><th scope="col">${column.when}</th><th scope="col">${column.resolution}</th><th scope="col">${column.saidBy}</th></tr></thead>
<tbody>${facts.dates.map((date) => dateRow(context, date))}</tbody></table>`;
}

function dateRow(context: ArticleContext, date: DateFact): Html {
  const { messages } = context;
  const { column } = messages;
  const sayer = sayerOf(context, date);
  return html`<tr id="${entryId(context, date.id)}" class="entry date" data-f="${entryId(context, date.id)}" data-by="${sayer && entryId(context, sayer.id)}">
<th scope="row" data-label="${column.words}">${bound(context, date)}<a href="#${placeId(context, date.id)}">${date.text}</a></th>
<td data-label="${column.when}">${reading(context, date)}<code>${date.value}</code></td>
<td data-label="${column.resolution}">${settledBy(context, date)}</td>
<td data-label="${column.saidBy}">${sayerLink(context, sayer?.id ?? null)}</td></tr>
`;
}

function bound({ messages }: ArticleContext, { bound: preposition }: DateFact): Content {
  return preposition && html`<span class="bound">${messages.bound[preposition]}</span> `;
}

/** The value in words, where there are words for it, with its modifier. */
function reading({ messages }: ArticleContext, date: DateFact): Content {
  const modifier = date.modifier && messages.dateModifier[date.modifier];
  const words = sayDate(date, messages);
  const isCode = words === date.value;
  if (isCode && modifier === null) return null;
  const say = [modifier, isCode ? null : words].filter((part) => part !== null).join(' · ');
  return html`<span class="reading">${say}</span> `;
}

function settledBy(context: ArticleContext, date: DateFact): Content {
  const { messages } = context;
  const anchor = date.anchor === null ? undefined : context.facts.dates.find(({ id }) => id === date.anchor);
  if (anchor) return html`<a href="#${entryId(context, anchor.id)}">«\u202F${anchor.text}\u202F»</a>`;
  const unsure = date.resolution === 'partial' || date.resolution === 'unresolved';
  const candidates =
    date.candidates.length > 0 &&
    html`<details><summary>${date.candidates.length} ${messages.column.candidates.toLowerCase()}</summary><ul>${date.candidates.map((value) => html`<li>${sayValue(value, messages)}</li>`)}</ul></details>`;
  return html`<span class="${unsure ? 'badge unsure' : 'plain'}">${messages.resolution[date.resolution]}</span>${candidates}`;
}

/** Who said it, as a link to that speaker; the article itself when nobody did. */
export function sayerLink(context: ArticleContext, speaker: string | null): Html {
  const name = speaker === null ? undefined : context.speakers.get(speaker)?.name;
  if (speaker === null || name === undefined) return html`<span class="nobody">${context.messages.theArticle}</span>`;
  return html`<a class="sayer" href="#${entryId(context, speaker)}">${name}</a>`;
}
