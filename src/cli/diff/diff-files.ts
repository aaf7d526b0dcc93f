import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExtractOptions } from '../../article-facts.js';
import { compareFacts, hasChanges } from '../../compare/index.js';
import type { Extractor } from '../../create-extractor.js';
import type { Extension } from '../../extension/extension.js';
import type { FactsDocument } from '../../formats/index.js';
import { type Locale, renderDiff } from '../../report/index.js';
import { messagesOf } from '../../report/messages/index.js';
import { readDocuments } from '../article-formats.js';
import { extractorOf } from '../article-options.js';
import { colors, wantsColor } from '../color.js';
import { readBytes, reasonOf } from '../extract-files.js';
import { tell } from '../locale.js';
import { sayDiff } from './say-diff.js';

export interface DiffFlags {
  readonly extension?: Extension;
  readonly format: 'text' | 'json' | 'html';
  readonly json: boolean;
  readonly output?: string;
  /** False for `--no-color`. */
  readonly color: 'auto' | 'always' | 'never' | false;
  readonly locale: Locale;
  readonly exitCode: boolean;
  readonly publishedAtAfter?: string;
}

/** Writes what has changed between two files. Gives the exit code. */
export async function diffFiles(
  beforeFile: string,
  afterFile: string,
  options: ExtractOptions,
  flags: DiffFlags,
): Promise<number> {
  const { publishedAtAfter, output } = flags;
  const before = await readVersion(beforeFile, options, extractorOf(flags));
  const later = publishedAtAfter === undefined ? options : { ...options, publishedAt: publishedAtAfter };
  const after = await readVersion(afterFile, later, extractorOf(flags));
  if (!before || !after) return 1;
  const diff = compareFacts(before.facts, after.facts);
  const written = write(before, after, flags);
  if (output === undefined) process.stdout.write(written);
  else await writeFile(output, written);
  return flags.exitCode && hasChanges(diff) ? 1 : 0;
}

function write(before: FactsDocument, after: FactsDocument, flags: DiffFlags): string {
  const { locale } = flags;
  const format = flags.json ? 'json' : flags.format;
  if (format === 'html') return renderDiff(before, after, { locale });
  const diff = compareFacts(before.facts, after.facts);
  if (format === 'json') return `${JSON.stringify(diff)}\n`;
  return sayDiff(diff, before, after, messagesOf(locale), colors(isColored(flags)));
}

/** Text for a terminal is coloured, a file is not unless it is asked for. */
function isColored({ color, output }: DiffFlags): boolean {
  const target = { isTTY: output === undefined && process.stdout.isTTY };
  return wantsColor(color === false ? 'never' : color, target, process.env);
}

/** A file with one article; null, and said, when it cannot be read. */
async function readVersion(file: string, options: ExtractOptions, read: Extractor): Promise<FactsDocument | null> {
  try {
    const documents = readDocuments(file, await readBytes(file), options, read);
    const [document] = documents;
    if (!document || documents.length > 1) throw new Error(`holds ${documents.length} articles; give a file with one`);
    return { ...document, name: basename(document.name ?? file) };
  } catch (error) {
    tell(`${file}: ${reasonOf(error)}`);
    return null;
  }
}
