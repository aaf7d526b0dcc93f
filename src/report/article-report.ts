import type { ArticleContext } from './article-context.js';
import { datesTable } from './dates-table.js';
import { figuresTable } from './figures-table.js';
import { type Html, html } from './html.js';
import { markArticle } from './mark-article.js';
import { filters, masthead } from './masthead.js';
import { speakersList } from './speakers-list.js';
import { drawTimeline } from './timeline/draw-timeline.js';

/** Everything about one article, without the page around it. */
export function articleReport(context: ArticleContext): Html {
  const { messages, prefix } = context;
  const { title, body } = markArticle(context);
  const section = (kind: string, heading: string, content: Html): Html =>
    html`<section class="panel ${kind}-panel" aria-labelledby="${prefix}h-${kind}"><h2 id="${prefix}h-${kind}">${heading}</h2>${content}</section>`;
  return html`<div class="story">${masthead(context, title, messages.report)}
${filters(context)}
<div class="columns">
<article class="wire" lang="fr" id="${prefix}text" tabindex="-1">
${body}
</article>
<div class="findings">
${section('timeline', messages.timeline, drawTimeline(context))}
${section('figures', messages.figures, figuresTable(context))}
${section('speakers', messages.speakers, speakersList(context))}
${section('dates', messages.dates, datesTable(context))}
</div>
</div></div>`;
}
