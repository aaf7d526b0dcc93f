import { type ArticleContext, entryId } from './article-context.js';
import { type Content, type Html, html } from './html.js';
import { sayValue } from './say-date.js';

/** What the article is: its title, when and where it was filed, and what was odd about it. */
export function masthead(context: ArticleContext, title: Html | null, fallback: string): Html {
  return html`<header class="masthead">
${kicker(context)}<h1>${title ?? context.name ?? fallback}</h1>
<p class="filed">${filed(context)}</p>
${diagnostics(context)}</header>`;
}

/** `AFP · SYRACUSE` */
function kicker({ facts }: ArticleContext): Content {
  const { agency, place } = facts.publication;
  const words = [agency, place].filter((part) => part !== null).join(' · ');
  return words !== '' && html`<p class="kicker">${words}</p>`;
}

function filed({ facts, messages }: ArticleContext): Content {
  const { date, source } = facts.publication;
  if (date === null) return messages.unpublished;
  return html`<time datetime="${date}">${messages.published(sayValue(date, messages))}</time>${source && html` <span class="source">(${messages.publicationSource[source]})</span>`}`;
}

function diagnostics({ facts, messages }: ArticleContext): Content {
  const codes = [...new Set(facts.diagnostics.map(({ code }) => code))];
  return (
    codes.length > 0 &&
    html`<ul class="diagnostics" aria-label="${messages.diagnostics}">${codes.map((code) => html`<li>${messages.diagnostic[code]}</li>`)}</ul>`
  );
}

/** Legend and filter in one: a colour a kind, with how many there are of each, and the speakers. */
export function filters(context: ArticleContext): Html {
  const { facts, messages } = context;
  const counts = [
    ['date', facts.dates.length],
    ['figure', facts.figures.length],
    ['quote', facts.quotes.length],
    ['speaker', facts.speakers.length],
  ] as const;
  const boxes = counts.map(
    ([kind, count]) =>
      html`<label class="chip ${kind}"><input type="checkbox" class="show-${kind}" data-kind="${kind}" checked><span class="swatch"></span>${messages.kinds[kind]} <span class="count">${count}</span></label>`,
  );
  const speakers = facts.speakers.map(
    (speaker) => html`<option value="${entryId(context, speaker.id)}">${speaker.name}</option>`,
  );
  return html`<div class="filters"><fieldset><legend>${messages.shown}</legend>${boxes}</fieldset>
<label class="by">${messages.speakerFilter} <select class="by-speaker"><option value="">${messages.everySpeaker}</option>${speakers}</select></label></div>`;
}
