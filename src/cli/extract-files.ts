import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ExtractOptions } from '../article-facts.js';
import type { Extension } from '../extension/extension.js';
import { createDocumentWriter, type FormatFlags, readDocuments } from './article-formats.js';
import { extractorOf } from './article-options.js';
import { interfaceLocale } from './interface-locale.js';
import { tell } from './locale.js';

/**
 * Writes the facts of each file, whatever format it is in: as JSON one document a line. Gives the exit code: 1 when a file could
 * not be read; the others are printed all the same.
 */
export async function extractFiles(
  files: readonly string[],
  options: ExtractOptions,
  flags: FormatFlags & { readonly extension?: Extension },
): Promise<number> {
  if (flags.format === 'html') {
    const { reportFiles } = await import('./report/report-files.js');
    const { output, extension } = flags;
    return reportFiles(files, options, {
      ...(extension === undefined ? {} : { extension }),
      ...(output === undefined ? {} : { output }),
      locale: interfaceLocale(process.env),
    });
  }
  const write = createDocumentWriter(flags);
  const read = extractorOf(flags);
  let failed = false;
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      for (const document of readDocuments(file, await readBytes(file), options, read)) await write(document);
    } catch (error) {
      failed = true;
      tell(`${file}: ${reasonOf(error)}`);
    }
  }
  return failed ? 1 : 0;
}

/** The bytes of a file; of standard input for `-`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return file === '-' ? buffer(process.stdin) : readFile(file);
}

/** What went wrong with a file and what to do about it, in a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'is a folder; give the files in it, for instance folder/*.txt';
    case 'EACCES':
      return 'may not be read; check its permissions';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
