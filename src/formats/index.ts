/**
 * `depeche/formats`: articles out of the formats that newsrooms receive, facts into the formats that others read. Runs wherever
 * JavaScript does.
 */
export { decodeBytes } from './in/decode-bytes.js';
export { extractOptionsOf } from './in/extract-options.js';
export { locateInSource } from './in/mapped-text.js';
export { markInSource } from './in/mark-in-source.js';
export { type ReadOptions, readArticle, readArticles, recogniseFormat } from './in/read-article.js';
export {
  type MapSegment,
  SOURCE_FORMATS,
  SourceError,
  type SourceFormat,
  type SourceRange,
  type WireArticle,
} from './in/wire-article.js';
export type { FactsDocument } from './out/facts-document.js';
export { type BratDocument, toBrat } from './out/to-brat.js';
export { CONLL_COLUMNS, toConll } from './out/to-conll.js';
export { CSV_COLUMNS, CSV_DIALECTS, type CsvDialect, type CsvOptions, toCsv } from './out/to-csv.js';
export { type JsonLdObject, toSchemaOrg } from './out/to-schema-org.js';
export {
  type Annotation,
  type AnnotationCollection,
  type AnnotationTarget,
  type Selector,
  type TextualBody,
  toWebAnnotation,
} from './out/to-web-annotation.js';
