export type {
  ArticleFacts,
  CuePolarity,
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
export { createExtractor, type Extractor } from './create-extractor.js';
export type {
  BodyEntry,
  Complement,
  CurrencyEntry,
  DayRule,
  Extension,
  ExtensionLexicon,
  ExtensionRules,
  FirstNameEntry,
  PlaceEntry,
  RoleEntry,
  RoleOfSpeaker,
  SpeakerEntry,
  UnitEntry,
  VerbEntry,
} from './extension/extension.js';
export { extract } from './extract.js';
export type { RoleField } from './lexicon/role-nouns.js';
