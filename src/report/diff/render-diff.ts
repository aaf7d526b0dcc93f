import { compareFacts } from '../../compare/index.js';
import type { FactsDocument } from '../../formats/out/facts-document.js';
import { type ArticleContext, createContext } from '../article-context.js';
import { type Html, html } from '../html.js';
import { markParagraphs } from '../mark-article.js';
import { type Messages, messagesOf } from '../messages/index.js';
import { page, type ReportOptions } from '../page.js';
import { sayValue } from '../say-date.js';
import { listTitleOf } from '../title-of.js';
import { type ChangeEntry, changeEntries, type Side } from './change-entries.js';
import { changesTable } from './changes-table.js';
import { diffMarks } from './diff-marks.js';

/**
 * Two versions of one story: what has changed, then both texts side by side with the changes marked in them. One file, as any report.
 *
 * @throws RangeError for a `locale` that the interface does not speak.
 */
export function renderDiff(before: FactsDocument, after: FactsDocument, options: ReportOptions = {}): string {
  const messages = messagesOf(options.locale);
  const title = options.title ?? messages.diff.title;
  return page(title, diffReport(before, after, messages, title), messages, 'diff');
}

/** The same without the page around it, for a page of one's own, as `renderArticle`. */
export function renderComparison(before: FactsDocument, after: FactsDocument, options: ReportOptions = {}): string {
  const messages = messagesOf(options.locale);
  return diffReport(before, after, messages, options.title ?? messages.diff.title).markup;
}

function diffReport(before: FactsDocument, after: FactsDocument, messages: Messages, title: string): Html {
  const diff = compareFacts(before.facts, after.facts);
  const entries = changeEntries(diff);
  const contexts = { before: createContext(before, messages), after: createContext(after, messages) };
  const nameOf = (side: Side, speaker: string | undefined): string =>
    contexts[side].speakers.get(speaker ?? '')?.name ?? messages.nobody;
  const all = [diff.figures, diff.quotes, diff.dates, diff.speakers].flat().length;
  return html`<div class="story"><header class="masthead"><h1>${title}</h1>
<p class="filed">${listTitleOf(after)} · ${messages.diff.changesCount(entries.length)}, ${messages.diff.unchanged(all - entries.length)}</p></header>
<div class="findings-wide" id="start" tabindex="-1">${changesTable(entries, nameOf, messages)}</div>
<section class="panel" aria-labelledby="h-texts"><h2 id="h-texts">${messages.diff.texts}</h2>
<div class="two-texts">${version(contexts.before, entries, 'before')}${version(contexts.after, entries, 'after')}</div></section></div>`;
}

function version(context: ArticleContext, entries: readonly ChangeEntry[], side: Side): Html {
  const { facts, messages } = context;
  const { title, body } = markParagraphs(context, diffMarks(context, entries, side), {
    entryOf: ({ fact }) => fact,
    placeOf: ({ fact, layer, index }) => (index === 0 && layer !== 'words' ? `${side}-${fact}` : null),
    sayerOf: () => null,
    referenceTo: () => '',
  });
  const filed =
    facts.publication.date === null
      ? messages.unpublished
      : messages.published(sayValue(facts.publication.date, messages));
  return html`<article class="wire ${side}" lang="fr"><p class="wire-line"><b>${messages.diff[side]}</b> · ${filed}</p>
${title && html`<h2 class="crosshead">${title}</h2>`}
${body}
</article>`;
}
