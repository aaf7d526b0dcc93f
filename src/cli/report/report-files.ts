import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExtractOptions } from '../../article-facts.js';
import type { Extractor } from '../../create-extractor.js';
import type { Extension } from '../../extension/extension.js';
import { extract } from '../../extract.js';
import { decodeBytes, type FactsDocument } from '../../formats/index.js';
import { checkArticle } from '../../many/article-input.js';
import { type Locale, type ReportOptions, renderReport, renderReportFiles } from '../../report/index.js';
import { readDocuments } from '../article-formats.js';
import { extractorOf } from '../article-options.js';
import { readBytes, reasonOf } from '../extract-files.js';
import { tell } from '../locale.js';

export interface ReportFlags {
  readonly extension?: Extension;
  /** The page to write, or a folder: an index and a page for each article. Standard output without. */
  readonly output?: string;
  readonly locale: Locale;
  readonly title?: string;
  /** The files hold an article a line, as `extract --jsonl` reads them. */
  readonly jsonl?: boolean;
}

/**
 * Writes the report of the articles in the files. Gives the exit code: 1 when a file could not be read; the report is of the others.
 */
export async function reportFiles(
  files: readonly string[],
  options: ExtractOptions,
  flags: ReportFlags,
): Promise<number> {
  const documents: FactsDocument[] = [];
  let failed = false;
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      const bytes = await readBytes(file);
      if (flags.jsonl) {
        const { lines, failures } = readLines(decodeBytes(bytes), options, extractorOf(flags));
        documents.push(...lines);
        for (const { line, reason } of failures) tell(`${file}:${line}: ${reason}`);
        failed ||= failures.length > 0;
      } else {
        const read = readDocuments(file, bytes, options, extractorOf(flags));
        documents.push(...read.map((document) => ({ ...document, name: basename(document.name ?? file) })));
      }
    } catch (error) {
      failed = true;
      tell(`${file}: ${reasonOf(error)}`);
    }
  }
  if (documents.length > 0) await writeReport(documents, flags);
  return failed ? 1 : 0;
}

/** The articles of JSON Lines under their ids, and the lines that are none, from 1 on; empty lines are nothing. */
function readLines(
  source: string,
  options: ExtractOptions,
  read: Extractor = extract,
): { readonly lines: FactsDocument[]; readonly failures: { readonly line: number; readonly reason: string }[] } {
  const lines: FactsDocument[] = [];
  const failures: { line: number; reason: string }[] = [];
  source.split(/\r?\n/).forEach((json, index) => {
    if (json.trim() === '') return;
    try {
      const { id, text, publishedAt } = checkArticle(JSON.parse(json));
      const facts = read(text, publishedAt == null ? options : { ...options, publishedAt });
      lines.push({ name: String(id), text, facts });
    } catch (error) {
      failures.push({ line: index + 1, reason: reasonOf(error) });
    }
  });
  return { lines, failures };
}

async function writeReport(documents: readonly FactsDocument[], { output, locale, title }: ReportFlags): Promise<void> {
  const options: ReportOptions = title === undefined ? { locale } : { locale, title };
  if (output === undefined) {
    process.stdout.write(renderReport(documents, options));
    return;
  }
  if (!(await isFolder(output))) {
    await writeFile(output, renderReport(documents, options));
    return;
  }
  await mkdir(output, { recursive: true });
  const pages = renderReportFiles(documents, options);
  await Promise.all(pages.map(({ name, html }) => writeFile(join(output, name), html)));
}

/** A folder that is there, or a name that ends as folders do. */
async function isFolder(output: string): Promise<boolean> {
  if (/[\\/]$/.test(output)) return true;
  return (await stat(output).catch(() => null))?.isDirectory() ?? false;
}
