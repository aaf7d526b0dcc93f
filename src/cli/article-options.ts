import type { Command } from 'commander';
import type { ExtractOptions } from '../article-facts.js';
import { createExtractor, type Extractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { extract } from '../extract.js';
import { readExtension } from './extension-file.js';
import { readLanguage, readPublishedAt, readTimeZone } from './option-values.js';

/** The options of the library that every command which reads articles has. */
export type ArticleFlags = Pick<ExtractOptions, 'publishedAt' | 'timeZone' | 'language'> & {
  readonly extension?: Extension;
};

/** Adds them to a command. */
export function articleOptions(command: Command): Command {
  return command
    .option(
      '--published-at <date>',
      "publication date, ISO 8601 at any precision: '2024-04', '2024-04-03'",
      readPublishedAt,
    )
    .option('--time-zone <zone>', "IANA zone for a publication instant (default 'Europe/Paris')", readTimeZone)
    .option('--language <language>', "'auto' detects the language, 'fra' takes it as French", readLanguage)
    .option('--extension <file>', 'words, names and speakers of your own, as JSON', readExtension);
}

/** Those of the flags that were given. */
export function articleOptionsOf({ publishedAt, timeZone, language }: ArticleFlags): ExtractOptions {
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(language === undefined ? {} : { language }),
  };
}

/** What reads the articles: with the user's own words, if they gave any. */
export function extractorOf({ extension }: { readonly extension?: Extension }): Extractor {
  return extension === undefined ? extract : createExtractor(extension);
}
