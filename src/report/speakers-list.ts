import type { QuoteFact, Speaker } from '../article-facts.js';
import { type ArticleContext, entryId, mentionId, numberOf, placeId } from './article-context.js';
import { type Content, type Html, html } from './html.js';
import { sayFigure } from './say-figure.js';

/** Who speaks in the article, each with their quotations, and the quotations of nobody. */
export function speakersList(context: ArticleContext): Html {
  const { facts, messages } = context;
  if (facts.quotes.length === 0 && facts.speakers.length === 0) return html`<p class="none">${messages.noQuotes}</p>`;
  const said = new Map<string | null, QuoteFact[]>();
  for (const quote of facts.quotes) {
    const speaker = quote.speaker?.id ?? null;
    const list = said.get(speaker);
    if (list) list.push(quote);
    else said.set(speaker, [quote]);
  }
  // Those who speak most come first; who is only named, last.
  const speakers = [...facts.speakers].sort((a, b) => (said.get(b.id)?.length ?? 0) - (said.get(a.id)?.length ?? 0));
  const orphans = said.get(null) ?? [];
  return html`${speakers.map((speaker) => speakerEntry(context, speaker, said.get(speaker.id) ?? []))}${
    orphans.length > 0 &&
    html`<section class="speaker-entry" data-by=""><h3>${messages.nobody}</h3>${orphans.map((quote) => quoteEntry(context, quote))}</section>`
  }`;
}

function speakerEntry(context: ArticleContext, speaker: Speaker, quotes: readonly QuoteFact[]): Html {
  const { messages } = context;
  const id = entryId(context, speaker.id);
  return html`<section class="entry speaker-entry" id="${id}" data-f="${id}" data-by="${id}">
<h3>${speaker.name}</h3>
<p class="who">${speaker.role ?? messages.speakerKind[speaker.kind]}${quotes.length > 0 && html` · ${messages.quotesCount(quotes.length)}`}</p>
${members(context, speaker)}${mentions(context, speaker)}${figuresSaid(context, quotes)}
${quotes.map((quote) => quoteEntry(context, quote))}</section>
`;
}

function members(context: ArticleContext, { members: ids }: Speaker): Content {
  if (ids.length === 0) return null;
  return html`<p class="links">${context.messages.members} ${ids.map((id) => html`<a href="#${entryId(context, id)}">${context.speakers.get(id)?.name ?? id}</a> `)}</p>`;
}

function mentions(context: ArticleContext, speaker: Speaker): Content {
  const { messages } = context;
  if (speaker.mentions.length === 0) return null;
  return html`<p class="links"><span>${messages.mentions}</span> ${speaker.mentions.map(
    (mention, i) => html`<a href="#${mentionId(context, speaker.id, i)}">${mention.text}</a> `,
  )}</p>`;
}

function figuresSaid(context: ArticleContext, quotes: readonly QuoteFact[]): Content {
  const ids = new Set(quotes.map(({ id }) => id));
  const figures = context.facts.figures.filter(({ quote }) => quote !== null && ids.has(quote));
  if (figures.length === 0) return null;
  return html`<p class="links"><span>${context.messages.figuresSaid}</span> ${figures.map(
    (figure) => html`<a href="#${entryId(context, figure.id)}">${sayFigure(figure, context.messages)}</a> `,
  )}</p>`;
}

function quoteEntry(context: ArticleContext, quote: QuoteFact): Html {
  const { messages } = context;
  const entry = entryId(context, quote.id);
  const by = quote.speaker ? entryId(context, quote.speaker.id) : '';
  return html`<figure class="entry quote-entry ${quote.kind}" id="${entry}" data-f="${entry}" data-by="${by}">
<blockquote><p><a class="number" href="#${placeId(context, quote.id)}" aria-label="${messages.quoteNumber(numberOf(quote.id))}: ${messages.inText}">${numberOf(quote.id)}</a> ${words(quote)}</p></blockquote>
<figcaption>${facets(context, quote)}</figcaption></figure>
`;
}

function words({ kind, parts }: QuoteFact): Content {
  const joined = parts.map(({ text }) => text).join(' […] ');
  return kind === 'indirect' ? joined : html`«\u00A0${joined}\u00A0»`;
}

/** How it is said and how its speaker is known: `directe · a souligné · à l'AFP`. */
function facets({ messages }: ArticleContext, { kind, cue, addressee, medium, attribution }: QuoteFact): Content {
  return [
    html`<span data-label="${messages.column.kind}">${messages.quoteKind[kind]}</span>`,
    cue &&
      html` · <span data-label="${messages.cue}"><i>${cue.text}</i>${messages.polarity[cue.polarity] !== '' && ` (${messages.polarity[cue.polarity]})`}</span>`,
    addressee && html` · <span data-label="${messages.addressee}">${addressee.text}</span>`,
    medium && html` · <span data-label="${messages.medium}">${medium.text}</span>`,
    html` · <span class="${attribution === 'none' && 'badge unsure'}" data-label="${messages.attributed}">${messages.attribution[attribution]}</span>`,
  ];
}
