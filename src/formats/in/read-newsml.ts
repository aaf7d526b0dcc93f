import { type ArticleParts, composeArticle } from './compose-article.js';
import { firstDate } from './iso-instant.js';
import { readMainText } from './main-text.js';
import { createTextBuilder } from './mapped-text.js';
import { childAt, elementsIn, firstNamed, type MarkupElement, rawText, wordsOf } from './parse-markup.js';
import { lineOf, nitfStory } from './read-nitf.js';
import type { WireArticle } from './wire-article.js';

/**
 * Reads the text items of a NewsML-G2 document (IPTC, 2.x): one `newsItem`, or those of a `newsMessage`. Items without text
 * (pictures, packages) are left out.
 */
export function readNewsml(root: MarkupElement): readonly WireArticle[] {
  return elementsIn(root, (element) => element.name === 'newsItem')
    .map(readNewsItem)
    .filter((article) => article.text !== '');
}

function readNewsItem(item: MarkupElement): WireArticle {
  const itemMeta = childAt(item, 'itemMeta');
  const meta = childAt(item, 'contentMeta');
  const inline = childAt(item, 'contentSet', 'inlineXML');
  const story = storyOf(item, inline);
  const headline = lineOf(childAt(meta, 'headline'));
  const dateline = lineOf(childAt(meta, 'dateline'));
  return composeArticle({
    format: 'newsml-g2',
    headline: headline ?? story.headline,
    dateline: dateline ?? story.dateline,
    paragraphs: story.paragraphs,
    publishedAt: firstDate(
      wordsOf(childAt(itemMeta, 'versionCreated')),
      wordsOf(childAt(meta, 'contentModified')),
      wordsOf(childAt(meta, 'contentCreated')),
      wordsOf(childAt(itemMeta, 'firstCreated')),
    ),
    byline: wordsOf(childAt(meta, 'by')) ?? story.byline,
    place: wordsOf(childAt(meta, 'located', 'name')) ?? story.place,
    language:
      childAt(meta, 'language')?.attributes.tag ??
      inline?.attributes['xml:lang'] ??
      item.attributes['xml:lang'] ??
      null,
    uri: item.attributes.guid ?? null,
  });
}

type Story = Pick<ArticleParts, 'headline' | 'dateline' | 'paragraphs' | 'byline' | 'place'>;

/** The story in whichever of its renditions keeps paragraphs: NITF, then XHTML, then plain text. */
function storyOf(item: MarkupElement, inline: MarkupElement | undefined): Story {
  const nitf = inline && firstNamed(inline, 'nitf');
  if (nitf) return nitfStory(nitf);
  const none = { headline: null, dateline: null, byline: null, place: null };
  const html = inline && (firstNamed(inline, 'body') ?? inline);
  if (html) return { ...none, paragraphs: readMainText(html) };
  const data = childAt(item, 'contentSet', 'inlineData');
  if (data === undefined || !/^(?:text\/plain|$)/.test(data.attributes.contenttype ?? ''))
    return { ...none, paragraphs: [] };
  return { ...none, paragraphs: plainText(data) };
}

/** Plain text inside an element, line ends kept: agencies wrap and indent it by hand. */
function plainText(element: MarkupElement): Story['paragraphs'] {
  const builder = createTextBuilder();
  for (const child of element.children) if ('text' in child) builder.add(child.text, child.start, child.end);
  return /\S/.test(rawText(element)) ? [builder.build()] : [];
}
