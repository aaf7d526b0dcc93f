import { elementsIn, type MarkupElement, parseMarkup, rootName } from './parse-markup.js';
import { readHtml } from './read-html.js';
import { readNewsml } from './read-newsml.js';
import { isNinjs, readNinjs } from './read-ninjs.js';
import { readNitf } from './read-nitf.js';
import { SOURCE_FORMATS, SourceError, type SourceFormat, type WireArticle } from './wire-article.js';

/** How the source is to be read. */
export interface ReadOptions {
  /** Default: recognised by content. */
  readonly format?: SourceFormat;
}

const NEWSML_ROOTS: ReadonlySet<string> = new Set([
  'newsItem',
  'newsMessage',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
]);
/** `<?xml`, a comment, `<!DOCTYPE` or an element, after a byte order mark and white space. */
const LOOKS_LIKE_MARKUP = /^\uFEFF?\s*<(?:[?!]|[A-Za-z])/;
const LOOKS_LIKE_JSON = /^\uFEFF?\s*[[{]/;

/**
 * What a source is, told by its content: ninjs by its properties, NewsML-G2 and NITF by their root element, a web page by its
 * elements. Everything else is plain text, JSON and XML of other kinds too.
 */
export function recogniseFormat(source: string): SourceFormat {
  return open(source).format;
}

/**
 * Reads all articles of a source. Plain text is one article; a NewsML-G2 message or a ninjs list may hold several.
 *
 * @throws TypeError when `source` is not a string.
 * @throws RangeError when `options.format` is not a format.
 * @throws SourceError when the source is not of the format asked for, or holds no text.
 */
export function readArticles(source: string, options: ReadOptions = {}): readonly WireArticle[] {
  if (typeof source !== 'string')
    throw new TypeError(`source: expected a string, got ${source === null ? 'null' : typeof source}`);
  const { format } = options;
  if (format !== undefined && !SOURCE_FORMATS.includes(format))
    throw new RangeError(`options.format: expected one of ${SOURCE_FORMATS.join(', ')}; got '${String(format)}'`);
  if (format === 'text') return [plainText(source)];
  const found = open(source, format);
  if (format !== undefined && found.format !== format)
    throw new SourceError(`expected ${NAMES[format]}, but the content is ${NAMES[found.format]}`);
  const articles = found.read();
  if (articles.length === 0)
    throw new SourceError(
      `${NAMES[found.format]} without text: it holds no story (a picture, a package or an empty body)`,
    );
  return articles;
}

/**
 * Reads a source that holds one article; of several, the first. Throws as {@link readArticles} does.
 *
 * @example
 * ```ts
 * import { extract } from 'depeche';
 * import { extractOptionsOf, locateInSource, readArticle } from 'depeche/formats';
 *
 * const source = '<article><p>Le <em>pont</em> rouvre le&nbsp;8 avril 2024, selon la préfecture.</p></article>';
 * const article = readArticle(source);
 * const [date] = extract(article.text, extractOptionsOf(article)).dates;
 * const [range] = date ? locateInSource(article.map, date) : [];
 * console.log(range && source.slice(range.start, range.end)); // le&nbsp;8 avril 2024
 * ```
 */
export function readArticle(source: string, options: ReadOptions = {}): WireArticle {
  const [article] = readArticles(source, options);
  if (article === undefined) throw new SourceError('no article'); // readArticles never gives an empty list.
  return article;
}

const NAMES: Readonly<Record<SourceFormat, string>> = {
  text: 'plain text',
  ninjs: 'a ninjs item',
  'newsml-g2': 'a NewsML-G2 item',
  nitf: 'an NITF document',
  html: 'a web page',
};

interface Opened {
  readonly format: SourceFormat;
  read(): readonly WireArticle[];
}

function open(source: string, expected?: SourceFormat): Opened {
  const text: Opened = { format: 'text', read: () => [plainText(source)] };
  if (LOOKS_LIKE_JSON.test(source)) {
    const value = parseJson(source.replace(/^\uFEFF/, ' '));
    return isNinjs(value) ? { format: 'ninjs', read: () => readNinjs(source.replace(/^\uFEFF/, ' '), value) } : text;
  }
  if (!LOOKS_LIKE_MARKUP.test(source) && expected !== 'html') return text;
  // The root element names the dialect; it stands near the top, behind declarations and comments.
  const root = rootName(source);
  if (NEWSML_ROOTS.has(root)) return { format: 'newsml-g2', read: () => readNewsml(parseMarkup(source, 'xml')) };
  if (root === 'nitf') {
    return {
      format: 'nitf',
      read: () => nonEmpty(elementsIn(parseMarkup(source, 'xml'), isNitf).slice(0, 1).map(readNitf)),
    };
  }
  if (HTML_ROOTS.has(root.toLowerCase()) || expected === 'html')
    return { format: 'html', read: () => nonEmpty([readHtml(parseMarkup(source, 'html'))]) };
  return text;
}

/** Elements that a page, or a fragment of one, begins with. */
const HTML_ROOTS: ReadonlySet<string> = new Set(
  'html head body article main section div p h1 meta title link script'.split(' '),
);

function isNitf(element: MarkupElement): boolean {
  return element.name === 'nitf';
}

function nonEmpty(articles: readonly WireArticle[]): readonly WireArticle[] {
  return articles.filter((article) => article.text !== '');
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null; // A wire article may well begin with a bracket.
  }
}

/** Text as it is; it keeps its byte order mark, so that offsets stay those of the source. */
function plainText(source: string): WireArticle {
  return {
    format: 'text',
    text: source,
    publishedAt: null,
    headline: null,
    byline: null,
    place: null,
    language: null,
    uri: null,
    map: source === '' ? [] : [{ textStart: 0, textEnd: source.length, sourceStart: 0, sourceEnd: source.length }],
  };
}
