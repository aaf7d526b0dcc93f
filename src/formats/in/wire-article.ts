/** The formats that articles come in. `text` is whatever is none of the others. */
export const SOURCE_FORMATS = ['text', 'ninjs', 'newsml-g2', 'nitf', 'html'] as const;

/** A format that articles come in: IPTC ninjs 1–3, NewsML-G2 and NITF, a web page, or plain text. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/**
 * Where a stretch of the text came from. When both sides have the same length it was copied code unit by code unit; otherwise
 * (a character reference, an escape, collapsed white space) the stretch stands for the whole of the source range.
 */
export interface MapSegment {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** `[start, end)` in UTF-16 code units of the source. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** An article taken out of its wrapping: what `extract` needs, and the way back. */
export interface WireArticle {
  readonly format: SourceFormat;
  /** What to give to `extract`: headline, dateline and paragraphs, parted by blank lines. */
  readonly text: string;
  /** When this version was filed, as `options.publishedAt` takes it (ISO 8601); null when the item does not say. */
  readonly publishedAt: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** Where it was filed from: `Paris`. */
  readonly place: string | null;
  /** BCP 47 as the item declares it: `fr`, `fr-CA`. */
  readonly language: string | null;
  /** The item's own identifier: ninjs `uri`, NewsML-G2 `guid`, NITF `doc-id`, canonical address of a page. */
  readonly uri: string | null;
  /** From the text to the source, in text order; what was put in (blank lines, the dash of a dateline) has no segment. */
  readonly map: readonly MapSegment[];
}

/** The source is not what it was taken for, or holds no article; the message says what was found and what is read. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
