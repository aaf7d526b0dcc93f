import { tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';

/** Lines read before the judgment: it has to cost nothing on long text. */
const LINES = 40;

/**
 * Whether the text is wrapped at a fixed width, its line ends then meaning nothing: most single line ends fall in mid-sentence,
 * before a lower-case word. Copy with one paragraph a line has none of these.
 */
export function isWrapped(scan: Scan): boolean {
  let ends = 0;
  let inSentence = 0;
  for (let i = 1; i < scan.tokens.length && ends < LINES; i++) {
    const token = scan.tokens[i];
    if (token === undefined || token.gap !== Gap.LINE) continue;
    ends++;
    const before = tokenAt(scan, i - 1);
    const terminated = before !== undefined && before.kind === Kind.PUNCTUATION && before.code !== 0x2c;
    if (!terminated && token.kind === Kind.WORD && token.case === Case.LOWER) inSentence++;
  }
  return inSentence >= 2 && inSentence * 3 >= ends;
}
