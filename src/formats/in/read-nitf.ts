import { type ArticleParts, composeArticle } from './compose-article.js';
import { firstDate } from './iso-instant.js';
import type { MappedText } from './mapped-text.js';
import { childAt, firstNamed, type MarkupElement, wordsOf } from './parse-markup.js';
import { readBlocks } from './read-blocks.js';
import type { WireArticle } from './wire-article.js';

/** What NITF puts into a body that is not the story: pictures and their captions, notes to editors. */
const NOT_STORY: ReadonlySet<string> = new Set(['media', 'object', 'fn', 'note', 'img', 'hr', 'custom-table']);

/** Reads an NITF document (IPTC, 2.5 to 3.6): `nitf` is its root element. */
export function readNitf(nitf: MarkupElement): WireArticle {
  const docdata = childAt(nitf, 'head', 'docdata');
  return composeArticle({
    ...nitfStory(nitf),
    format: 'nitf',
    publishedAt: firstDate(
      childAt(docdata, 'date.issue')?.attributes.norm,
      childAt(docdata, 'date.release')?.attributes.norm,
      firstNamed(nitf, 'story.date')?.attributes.norm,
      childAt(nitf, 'head', 'pubdata')?.attributes['date.publication'],
    ),
    language: nitf.attributes['xml:lang'] ?? firstNamed(nitf, 'body')?.attributes['xml:lang'] ?? null,
    uri: childAt(docdata, 'doc-id')?.attributes['id-string'] ?? null,
  });
}

/** Headline, dateline, byline and paragraphs of an NITF document, alone or inside NewsML-G2. */
export function nitfStory(
  nitf: MarkupElement,
): Pick<ArticleParts, 'headline' | 'dateline' | 'paragraphs' | 'byline' | 'place'> {
  const body = childAt(nitf, 'body');
  const head = childAt(body, 'body.head');
  const headline = childAt(head, 'hedline', 'hl1') ?? childAt(head, 'hedline');
  const dateline = childAt(head, 'dateline');
  const content = childAt(body, 'body.content') ?? body;
  return {
    headline: lineOf(headline),
    dateline: lineOf(dateline),
    paragraphs: content
      ? readBlocks(content, (element) => NOT_STORY.has(element.name) || element.name === 'body.head').map(
          (block) => block.content,
        )
      : [],
    byline: wordsOf(childAt(head, 'byline')),
    place: wordsOf(childAt(dateline, 'location')),
  };
}

/** An element as one line, with its map; null when it is empty. */
export function lineOf(element: MarkupElement | undefined): MappedText | null {
  return element === undefined ? null : (readBlocks(element, () => false)[0]?.content ?? null);
}
