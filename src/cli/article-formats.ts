import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExtractOptions } from '../article-facts.js';
import type { Extractor } from '../create-extractor.js';
import { extract } from '../extract.js';
import {
  type CsvDialect,
  decodeBytes,
  extractOptionsOf,
  type FactsDocument,
  readArticles,
  toBrat,
  toConll,
  toCsv,
  toSchemaOrg,
  toWebAnnotation,
} from '../formats/index.js';

/** What `--format` takes. */
export const OUTPUT_FORMATS = ['json', 'csv', 'webannotation', 'brat', 'conll', 'schemaorg', 'html'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface FormatFlags {
  readonly pretty: boolean;
  readonly format: OutputFormat;
  readonly csvDialect: CsvDialect;
  /** Print the article that was read beside its facts. */
  readonly withArticle: boolean;
  /** With `brat`: the folder to write. */
  readonly output?: string;
}

/** The facts of every article in a file, whatever format it is in; options given by the user win over what the article says. */
export function readDocuments(
  file: string,
  bytes: Uint8Array,
  options: ExtractOptions,
  read: Extractor = extract,
): readonly FactsDocument[] {
  const source = decodeBytes(bytes);
  const articles = readArticles(source);
  const base = file === '-' ? 'stdin' : file;
  return articles.map((article, i) => ({
    name: articles.length === 1 ? base : `${base}.${i + 1}`,
    text: article.text,
    facts: read(article.text, { ...extractOptionsOf(article), ...options }),
    ...(article.format === 'text' ? {} : { origin: { source, article } }),
  }));
}

/** Writes documents one after another: to standard output, or for brat to a folder. */
export function createDocumentWriter(flags: FormatFlags): (document: FactsDocument) => Promise<void> {
  let isFirst = true;
  const stems = new Set<string>();
  const print = (value: unknown): void => {
    process.stdout.write(`${JSON.stringify(value, null, flags.pretty ? 2 : undefined)}\n`);
  };
  return async (document) => {
    switch (flags.format) {
      case 'json':
        print(
          flags.withArticle
            ? { article: document.origin?.article ?? { text: document.text }, facts: document.facts }
            : document.facts,
        );
        break;
      case 'csv':
        process.stdout.write(toCsv(document, { dialect: flags.csvDialect, header: isFirst, byteOrderMark: isFirst }));
        break;
      case 'webannotation':
        print(toWebAnnotation(document));
        break;
      case 'schemaorg':
        print(toSchemaOrg(document));
        break;
      case 'conll':
        process.stdout.write(toConll(document));
        break;
      case 'brat':
        if (flags.output !== undefined) await writeBrat(flags.output, document, stems);
        else if (isFirst) process.stdout.write(toBrat(document).annotations);
        else throw new Error('several articles in brat need a folder; give -o <folder>');
        break;
      case 'html':
        throw new Error('a page is written of all articles together');
    }
    isFirst = false;
  };
}

/** A folder that brat opens: `name.txt`, `name.ann` and its configuration. Files of one name in two folders get a number. */
async function writeBrat(folder: string, document: FactsDocument, stems: Set<string>): Promise<void> {
  const brat = toBrat(document);
  const name = basename(document.name ?? 'article').replace(/\.(?:txt|xml|json|html?)(?=\.\d{1,9}$|$)/, '');
  let stem = name;
  for (let i = 2; stems.has(stem); i++) stem = `${name}-${i}`;
  stems.add(stem);
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, `${stem}.txt`), brat.text),
    writeFile(join(folder, `${stem}.ann`), brat.annotations),
    writeFile(join(folder, 'annotation.conf'), brat.annotationConf),
    writeFile(join(folder, 'visual.conf'), brat.visualConf),
  ]);
}
