import { composeArticle } from './compose-article.js';
import { firstDate } from './iso-instant.js';
import { readJsonLd } from './json-ld.js';
import { readMainText } from './main-text.js';
import type { MappedText } from './mapped-text.js';
import { elementsIn, firstNamed, type MarkupElement } from './parse-markup.js';
import { lineOf } from './read-nitf.js';
import type { WireArticle } from './wire-article.js';

/**
 * Reads the article of a web page: its main text from the mark-up (from `articleBody` of its JSON-LD when the mark-up has none), its
 * date from JSON-LD, `meta` elements or `<time datetime>`, in this order.
 */
export function readHtml(page: MarkupElement): WireArticle {
  const data = readJsonLd(page);
  const meta = (...names: readonly string[]): string | null => metaContent(page, names);
  const paragraphs = readMainText(page);
  const body = data?.articleBody ?? null;
  return composeArticle({
    format: 'html',
    headline: headlineOf(page) ?? data?.headline ?? null,
    title: meta('og:title'),
    dateline: null,
    paragraphs: body && lengthOf(paragraphs) < body.text.length / 3 ? [body] : paragraphs,
    publishedAt: firstDate(
      data?.datePublished,
      meta('article:published_time', 'datePublished', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'date'),
      timeOf(page),
      data?.dateModified,
      meta('article:modified_time'),
    ),
    byline: data?.author ?? meta('author', 'article:author'),
    place: data?.place ?? null,
    language: data?.language ?? firstNamed(page, 'html')?.attributes.lang ?? meta('og:locale'),
    uri: canonical(page) ?? data?.url ?? meta('og:url'),
  });
}

function lengthOf(paragraphs: readonly MappedText[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}

/** The headline in the mark-up: marked as such, else the `h1` of the article, else the page's only `h1`. */
function headlineOf(page: MarkupElement): MappedText | null {
  const marked = elementsIn(
    page,
    (element) => element.attributes.itemprop === 'headline' && element.name !== 'meta',
  )[0];
  if (marked) return lineOf(marked);
  const [article] = elementsIn(
    page,
    (element) => element.name === 'article' && firstNamed(element, 'h1') !== undefined,
  );
  return lineOf(firstNamed(article ?? page, 'h1'));
}

/** The content of the first `meta` that has one of the names, names in order of preference. */
function metaContent(page: MarkupElement, names: readonly string[]): string | null {
  const metas = elementsIn(page, (element) => element.name === 'meta');
  for (const name of names)
    for (const { attributes } of metas) {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop;
      if (key?.toLowerCase() === name.toLowerCase() && attributes.content) return attributes.content;
    }
  return null;
}

/** The date of the first `<time datetime>`: one marked as the publication date before any other. */
function timeOf(page: MarkupElement): string | null {
  const times = elementsIn(page, (element) => element.name === 'time' && 'datetime' in element.attributes);
  const marked = times.find(({ attributes }) => attributes.itemprop === 'datePublished' || 'pubdate' in attributes);
  return (marked ?? times[0])?.attributes.datetime ?? null;
}

function canonical(page: MarkupElement): string | null {
  const link = elementsIn(page, (element) => element.name === 'link' && element.attributes.rel === 'canonical')[0];
  return link?.attributes.href ?? null;
}
