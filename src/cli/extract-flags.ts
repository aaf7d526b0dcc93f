import { stat } from 'node:fs/promises';
import type { ExtractOptions } from '../article-facts.js';
import type { Extension } from '../extension/extension.js';
import type { FormatFlags } from './article-formats.js';

/** The flags of `depeche extract`, as the option parser gives them. */
export interface ExtractCommandFlags extends ExtractOptions, FormatFlags {
  readonly jsonl: boolean;
  readonly extension?: Extension;
  readonly jobs?: number;
  /** The file to write, for brat the folder; standard output without. */
  readonly output?: string;
  /** The file for records of what could not be read. */
  readonly errors?: string;
  readonly resume: boolean;
  /** A line for each line, also for those that give no facts. */
  readonly pipe: boolean;
  /** The name of the part to write in the folder `output`. */
  readonly partition?: string;
}

const OPTIONS = ['publishedAt', 'timeZone', 'language', 'include', 'maxLength'] as const;

/** The options of the library among the flags. */
export function optionsOf(flags: ExtractCommandFlags): ExtractOptions {
  const given = OPTIONS.filter((name) => flags[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, flags[name]]));
}

/** Why these flags do not go together, or with these files; null when they do. */
export async function wrongUse(files: readonly string[], flags: ExtractCommandFlags): Promise<string | null> {
  const { jsonl, jobs, output, errors, resume, pretty, format, withArticle, pipe, partition } = flags;
  if (!jsonl) {
    const ownsOutput = format === 'brat' || format === 'html';
    if (format === 'brat' && output === undefined && files.length > 1)
      return "option '--format brat' needs -o <folder> for several articles";
    if (withArticle && format !== 'json') return "option '--with-article' goes with --format json";
    const alone = [
      jobs && '--jobs',
      !ownsOutput && output && '--output',
      errors && '--errors',
      resume && '--resume',
      pipe && '--pipe',
      partition && '--partition',
    ].find(Boolean);
    return alone ? `option '${alone}' goes with --jsonl` : null;
  }
  if (format !== 'json' || withArticle)
    return `option '${withArticle ? '--with-article' : `--format ${format}`}' does not go with --jsonl`;
  if (pretty) return "option '--pretty' does not go with --jsonl: an article is one line";
  if (pipe && errors !== undefined) return "option '--errors' does not go with --pipe: errors are lines of the output";
  if (resume && (pipe || partition !== undefined))
    return `option '--resume' does not go with ${pipe ? '--pipe' : '--partition: a part is whole or not there'}`;
  if (partition !== undefined && output === undefined) return "option '--partition' needs -o <folder>";
  if (resume && output === undefined) return "option '--resume' needs -o <file>, the output to go on with";
  const written = [output, errors].filter((file) => file !== undefined);
  for (const file of written) {
    const others = [...files, ...written.filter((other) => other !== file)];
    for (const other of others)
      if (await isSameFile(file, other)) return `'${file}' is to be read and written; give another`;
  }
  return output !== undefined && output === errors ? `'${output}' is to be written twice; give another` : null;
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return a?.isFile() === true && b?.isFile() === true && a.dev === b.dev && a.ino === b.ino;
}
