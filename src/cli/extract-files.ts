import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ExtractOptions } from '../article-facts.js';
import { extract } from '../extract.js';

export interface ExtractFlags extends ExtractOptions {
  readonly pretty: boolean;
}

/**
 * Prints the facts of each file: one JSON document for one file, one a line for several. Gives the exit code: 1 when a file could
 * not be read; the others are printed all the same.
 */
export async function extractFiles(files: readonly string[], flags: ExtractFlags): Promise<number> {
  const { pretty, ...options } = flags;
  let failed = false;
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      const facts = extract(await readArticle(file), options);
      process.stdout.write(`${JSON.stringify(facts, null, pretty ? 2 : undefined)}\n`);
    } catch (error) {
      failed = true;
      process.stderr.write(`depeche: ${file}: ${reasonOf(error)}\n`);
    }
  }
  return failed ? 1 : 0;
}

async function readArticle(file: string): Promise<string> {
  return file === '-' ? text(process.stdin) : readFile(file, 'utf8');
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
