export type {
  ArticleFacts,
  DateFact,
  Diagnostic,
  DiagnosticCode,
  ExtractOptions,
  FactKind,
  FigureFact,
  Language,
  Publication,
  QuoteFact,
  Sentence,
  Span,
  Speaker,
} from './article-facts.js';
export { extract } from './extract.js';
