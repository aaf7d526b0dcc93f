export type { ArticleFacts, ExtractOptions, FactKind } from '../article-facts.js';
export type { Extension } from '../extension/extension.js';
export type { ArticleInput } from './article-input.js';
export { type ExtractManyOptions, extractMany } from './extract-many.js';
export type { ArticleResult } from './read-article.js';
