import { type Html, html } from '../html.js';
import type { Messages } from '../messages/index.js';
import { sayValue } from '../say-date.js';
import { type CataloguedArticle, type DayEntry, dayEntries, type SpeakerEntry, speakerEntries } from './entries.js';

/** The index of many articles: by article, by speaker, by day. */
export function catalogue(title: string, articles: readonly CataloguedArticle[], messages: Messages): Html {
  const { index } = messages;
  const view = (name: string, label: string, isFirst = false): Html =>
    html`<label><input type="radio" name="view" class="view-${name}"${isFirst && html` checked`}>${label}</label>`;
  return html`<div class="index" id="start" tabindex="-1">
<header class="masthead"><h1>${title}</h1><p class="filed">${messages.articlesCount(articles.length)}</p></header>
<div class="index-views"><fieldset><legend>${messages.shown}</legend>${view('article', index.byArticle, true)}${view('speaker', index.bySpeaker)}${view('day', index.byDay)}</fieldset>
<label class="find" hidden>${index.find} <input type="search" placeholder="${index.findHint}"></label></div>
<section class="index-panel by-article"><h2>${index.byArticle}</h2>${articles.map((article) => articleEntry(article, messages))}</section>
<section class="index-panel by-speaker-list"><h2>${index.bySpeaker}</h2>${speakerEntries(articles).map((entry) => speakerEntry(entry, messages))}</section>
<section class="index-panel by-day"><h2>${index.byDay}</h2>${dayEntries(articles).map((entry) => dayEntry(entry, messages))}</section>
<p class="nothing" role="status" hidden>${index.nothing}</p>
</div>`;
}

function articleEntry({ document, title, href }: CataloguedArticle, messages: Messages): Html {
  const { publication, dates, figures, quotes } = document.facts;
  const filed = [
    publication.date === null ? null : sayValue(publication.date, messages),
    publication.agency,
    publication.place,
  ];
  const counts = [
    `${messages.kinds.date} ${dates.length}`,
    `${messages.kinds.figure} ${figures.length}`,
    `${messages.kinds.quote} ${quotes.length}`,
  ];
  return html`<div class="index-entry"><h3><a href="${href()}">${title}</a></h3>
<p class="in">${[...filed, ...counts].filter((part) => part !== null).join(' · ')}</p></div>
`;
}

function speakerEntry({ name, said, count }: SpeakerEntry, messages: Messages): Html {
  const roles = [...new Set(said.flatMap(({ speaker }) => speaker.role ?? []))];
  return html`<div class="index-entry"><h3>${name}</h3><p class="in">${[...roles, messages.quotesCount(count)].join(' · ')}</p>
<ul>${said.flatMap(({ article, quotes }) =>
    quotes.map(
      (quote) =>
        html`<li><span class="said">${quote.kind === 'indirect' ? wordsOf(quote) : `«\u00A0${wordsOf(quote)}\u00A0»`}</span> <a class="in" href="${article.href(quote.id)}">${article.title}</a></li>`,
    ),
  )}</ul></div>
`;
}

const wordsOf = ({ parts }: { parts: readonly { text: string }[] }): string =>
  parts.map(({ text }) => text).join(' […] ');

function dayEntry({ value, published, dates }: DayEntry, messages: Messages): Html {
  return html`<div class="index-entry"><h3><time datetime="${value}">${sayValue(value, messages)}</time></h3>
<ul>${published.map((article) => html`<li><span class="in">${messages.index.published}:</span> <a href="${article.href()}">${article.title}</a></li>`)}${dates.map(
    ({ article, date }) =>
      html`<li>${inContext(article, date)} <a class="in" href="${article.href(date.id)}">${article.title}</a></li>`,
  )}</ul></div>
`;
}

const CONTEXT = 70;

/** The date in the words around it, cut between words. */
function inContext(
  { document: { text, facts } }: CataloguedArticle,
  date: { start: number; end: number; text: string; sentence: number },
): Html {
  const sentence = facts.sentences[date.sentence];
  const from = sentence?.start ?? 0;
  const to = sentence?.end ?? text.length;
  const before = text.slice(Math.max(from, date.start - CONTEXT), date.start);
  const after = text.slice(date.end, Math.min(to, date.end + CONTEXT));
  const head = date.start - CONTEXT > from ? `…${before.replace(/^\S*/, '')}` : before;
  const tail = date.end + CONTEXT < to ? `${after.replace(/(?<!\S)\S*$/, '')}…` : after;
  return html`<span class="said">${head}<mark>${date.text}</mark>${tail}</span>`;
}
