import { type ArticleContext, entryId, mentionId, numberOf, placeId, speakerOfQuote } from './article-context.js';
import { type ArticleMark, articleMarks } from './article-marks.js';
import { Html, html } from './html.js';
import { paragraphsOf } from './paragraphs.js';
import { type MarkLinks, writeMarks } from './write-marks.js';

/** The article with its facts marked in place: its title, and the rest. */
export interface MarkedArticle {
  /** The first heading; null when the article has none. */
  readonly title: Html | null;
  readonly body: Html;
}

/** An article whose every fact leads to its entry. */
export function markArticle(context: ArticleContext): MarkedArticle {
  return markParagraphs(context, articleMarks(context), {
    entryOf: ({ fact }) => entryId(context, fact),
    placeOf: (mark) => placeOf(context, mark),
    sayerOf: ({ by }) => (by === null ? null : entryId(context, by)),
    referenceTo: (mark) => referenceTo(context, mark),
  });
}

/** An article in its paragraphs, with marks and links of any kind. */
export function markParagraphs(
  { text, facts }: ArticleContext,
  marks: readonly ArticleMark[],
  links: MarkLinks,
): MarkedArticle {
  const paragraphs = paragraphsOf(text, facts.sentences);
  const heading = paragraphs.findIndex(({ kind }) => kind === 'heading');
  // A crosshead far down is no title.
  const titleAt = heading >= 0 && paragraphs.slice(0, heading).every(({ kind }) => kind === 'header') ? heading : -1;
  const written = paragraphs.map(({ start, end }) => writeMarks(text, marks, start, end, links));
  const body = paragraphs.map(({ kind }, i) => (i === titleAt ? '' : ELEMENTS[kind].join(written[i]))).join('\n');
  const title = written[titleAt];
  return { title: title === undefined ? null : new Html(title), body: new Html(body) };
}

/** What stands before and behind a paragraph of each kind. */
const ELEMENTS = {
  header: ['<p class="wire-line">', '</p>'],
  dateline: ['<p>', '</p>'],
  heading: ['<h2 class="crosshead">', '</h2>'],
  sentence: ['<p>', '</p>'],
} as const;

/** Where links from a fact's entry come to; a cue or a counted noun is not such a place. */
function placeOf(context: ArticleContext, { layer, fact, index }: ArticleMark): string | null {
  if (layer === 'speaker') return mentionId(context, fact, index);
  if (layer === 'date' || layer === 'figure' || (layer === 'quote' && index === 0)) return placeId(context, fact);
  return null;
}

function referenceTo(context: ArticleContext, { fact, by }: ArticleMark): string {
  const { messages } = context;
  const speaker = speakerOfQuote(context, context.quotes.get(fact))?.name ?? messages.nobody;
  const label = `${messages.quoteNumber(numberOf(fact))}, ${speaker}`;
  const entry = entryId(context, fact);
  const sayer = by === null ? '' : entryId(context, by);
  return html`<a class="m ref" href="#${entry}" data-f="${entry}" data-by="${sayer}" aria-label="${label}">${numberOf(fact)}</a>`
    .markup;
}
