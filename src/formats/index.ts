/**
 * `depeche/formats`: articles out of the formats that newsrooms receive, facts into the formats that others read. Runs wherever
 * JavaScript does.
 */
export { decodeBytes } from './in/decode-bytes.js';
export { extractOptionsOf } from './in/extract-options.js';
export { locateInSource } from './in/mapped-text.js';
export { type ReadOptions, readArticle, readArticles, recogniseFormat } from './in/read-article.js';
export {
  type MapSegment,
  SOURCE_FORMATS,
  SourceError,
  type SourceFormat,
  type SourceRange,
  type WireArticle,
} from './in/wire-article.js';
