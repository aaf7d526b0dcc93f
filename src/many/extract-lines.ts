import { TextDecoder } from 'node:util';
import type { ExtractOptions } from '../article-facts.js';
import type { Extractor } from '../create-extractor.js';
import { extract } from '../extract.js';
import { readArticle } from './read-article.js';

/** What a stretch of JSON Lines gave. */
export interface ExtractedLines {
  /** One line of UTF-8 JSON, `{"id":…,"schema":…}`, for each article that was read, in order; with `everyLine` those of errors between them. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly articles: number;
  readonly failures: readonly LineFailure[];
}

/** A line that gave no facts. */
export interface LineFailure {
  /** How many lines stand before it in the stretch. */
  readonly line: number;
  /** Null when the line does not tell. */
  readonly id: string | number | null;
  readonly error: string;
}

const NEWLINE = 0x0a;
const encoder = new TextEncoder();

/**
 * Reads whole lines of UTF-8, each an article as JSON. Never throws on what they hold.
 *
 * @param everyLine Answers each line with a line, one that gave no facts with its error; else such lines are left out, and empty ones passed over.
 */
export function extractLines(
  bytes: Uint8Array,
  options: ExtractOptions,
  read: Extractor = extract,
  everyLine = false,
): ExtractedLines {
  // A line in another encoding is an error, not an article with holes. A byte order mark is skipped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const output: Uint8Array[] = [];
  const failures: LineFailure[] = [];
  let line = 0;
  let articles = 0;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const answer = answerLine(bytes.subarray(start, end), decoder, options, read);
    start = end + 1;
    if (typeof answer === 'string') {
      output.push(encoder.encode(answer));
      articles++;
    } else if (answer) failures.push({ line, ...answer });
    if (everyLine && typeof answer !== 'string') output.push(encoder.encode(errorLine(answer ?? EMPTY)));
  }
  return { output: concatenate(output), articles, failures };
}

const EMPTY = { id: null, error: 'an empty line' };

/** The answer to a line that gives no facts, where each line has one. */
export function errorLine({ id, error }: Omit<LineFailure, 'line'>): string {
  return `${JSON.stringify({ id, error })}\n`;
}

/** The line to write, why there is none, or null for an empty line. */
function answerLine(
  line: Uint8Array,
  decoder: TextDecoder,
  options: ExtractOptions,
  read: Extractor,
): string | Omit<LineFailure, 'line'> | null {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return { id: null, error: 'not UTF-8; convert the file first, for instance with iconv -f WINDOWS-1252 -t UTF-8' };
  }
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { id, facts, error } = readArticle(value, options, read);
  if (error) return { id, error: error.message };
  try {
    return `{"id":${JSON.stringify(id)},${JSON.stringify(facts).slice(1)}\n`;
  } catch {
    return { id, error: 'its facts are longer than a string can be; cut the article up' };
  }
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
