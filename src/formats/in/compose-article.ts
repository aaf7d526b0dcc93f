import { createTextBuilder, type MappedText } from './mapped-text.js';
import type { SourceFormat, WireArticle } from './wire-article.js';

/** An article in parts, as its format keeps them. Every part has its map to the source. */
export interface ArticleParts {
  readonly format: SourceFormat;
  readonly headline: MappedText | null;
  readonly dateline: MappedText | null;
  readonly paragraphs: readonly MappedText[];
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly place: string | null;
  readonly language: string | null;
  readonly uri: string | null;
  /** The headline where it stands in no place that can be shown (an attribute). */
  readonly title?: string | null;
}

const ENDS_WITH_DASH = /[-–—]\s*$/;

/**
 * One text out of the parts: headline, then the dateline in front of the first paragraph as on the wire, paragraphs parted by blank
 * lines. A headline that is the first line already, or a dateline that the first paragraph begins with, is not said twice. Without a paragraph
 * there is no story, and no text.
 */
export function composeArticle(parts: ArticleParts): WireArticle {
  const { headline, dateline, paragraphs } = parts;
  const builder = createTextBuilder();
  const hasStory = paragraphs.length > 0;
  const opening = paragraphs[0]?.text ?? '';
  if (hasStory && headline && letters(firstLine(opening)) !== letters(headline.text)) {
    builder.append(headline);
    builder.insert('\n\n');
  }
  if (hasStory && dateline && !letters(opening).startsWith(letters(dateline.text))) {
    builder.append(dateline);
    builder.insert(ENDS_WITH_DASH.test(dateline.text) ? ' ' : ' - ');
  }
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) builder.insert('\n\n');
    builder.append(paragraph);
  });
  const { text, segments } = builder.build();
  return {
    format: parts.format,
    text,
    publishedAt: parts.publishedAt,
    headline: headline?.text ?? parts.title ?? null,
    byline: parts.byline,
    place: parts.place,
    language: parts.language,
    uri: parts.uri,
    map: segments,
  };
}

function firstLine(text: string): string {
  return /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
}

/** Letters and digits alone: what two spellings of one headline share. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
