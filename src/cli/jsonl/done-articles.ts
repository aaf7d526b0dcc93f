import { createReadStream } from 'node:fs';
import { lineChunks, linesOf } from './line-chunks.js';

/** The output is not one that can be continued with this input. */
export class ResumeError extends Error {}

/** An article that an output holds. */
export interface DoneArticle {
  /** As JSON. */
  readonly id: string;
  /** Where its line ends, in bytes from the start of the output. */
  readonly end: number;
}

const BEFORE_ID = '{"id":';
// An id cannot hold this: its quotation marks would be escaped.
const BEHIND_ID = ',"schema":"';

/** The articles of the complete lines of an output, in order; none when there is no such file. */
export async function* doneArticles(output: string): AsyncGenerator<DoneArticle, void, undefined> {
  let end = 0;
  const source = createReadStream(output, { highWaterMark: 2 ** 20 });
  try {
    for await (const { bytes } of lineChunks(source, Number.POSITIVE_INFINITY, 'leave')) {
      for (const line of linesOf(bytes)) {
        end += line.length + 1;
        const text = Buffer.from(line.buffer, line.byteOffset, line.length);
        const behind = text.indexOf(BEHIND_ID);
        if (behind === -1 || text.toString('utf8', 0, BEFORE_ID.length) !== BEFORE_ID)
          throw new ResumeError(`${output} holds a line that depeche extract --jsonl did not write; give another -o`);
        yield { id: text.toString('utf8', BEFORE_ID.length, behind), end };
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
