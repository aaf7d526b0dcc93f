import { InvalidArgumentError } from 'commander';
import type { ExtractOptions } from '../article-facts.js';
import { checkJobs } from '../many/crew.js';
import { readOptions } from '../options.js';

// Parsers of option values that let the library judge, so that the command and the library say the same.

export const readPublishedAt = (value: string): string => checked('publishedAt', value);
export const readTimeZone = (value: string): string => checked('timeZone', value);
export const readLanguage = (value: string): string => checked('language', value);
export const readMaxLength = (value: string): number => checked('maxLength', Number(value));
export const readInclude = (value: string): readonly string[] =>
  checked(
    'include',
    value.split(',').map((kind) => kind.trim()),
  );

/** A name that is a file's in any file system, and stays in its folder. */
export function readPartition(value: string): string {
  if (/^[A-Za-z0-9][\w.-]{0,99}$/.test(value)) return value;
  throw new InvalidArgumentError('expected letters, digits, `.`, `_` and `-`.');
}

export function readJobs(value: string): number {
  const jobs = Number(value);
  told(() => checkJobs(jobs));
  return jobs;
}

function checked<Value>(option: keyof ExtractOptions, value: Value): Value {
  told(() => readOptions({ [option]: value }));
  return value;
}

/** Passes on what is allowed; the name of the option stands before it already. */
function told(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message.replace(/^options\.\w+: /, '') : '');
  }
}
