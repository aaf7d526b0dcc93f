import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ExtractOptions } from '../article-facts.js';
import { extract } from '../extract.js';

export interface ExtractFlags {
  readonly publishedAt?: string;
  readonly timeZone?: string;
  readonly language?: 'auto' | 'fra';
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
    const article = await readArticle(file);
    if (article === null) {
      failed = true;
      continue;
    }
    const facts = extract(article, options satisfies ExtractOptions);
    process.stdout.write(`${JSON.stringify(facts, null, pretty ? 2 : undefined)}\n`);
  }
  return failed ? 1 : 0;
}

async function readArticle(file: string): Promise<string | null> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    process.stderr.write(`depeche: ${file}: ${reasonOf(error)}\n`);
    return null;
  }
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
