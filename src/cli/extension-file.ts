import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { createExtractor } from '../create-extractor.js';
import type { Extension } from '../extension/extension.js';
import { reasonOf } from './extract-files.js';

/** Reads an extension from a JSON file: a parser of an option's value. */
export function readExtension(file: string): Extension {
  try {
    const extension = JSON.parse(readFileSync(file, 'utf8')) as Extension;
    createExtractor(extension);
    return extension;
  } catch (error) {
    throw new InvalidArgumentError(`${reasonOf(error)}.`);
  }
}
