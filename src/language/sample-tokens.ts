import type { Scan } from '../text/scan.js';
import { Gap, Kind, type Token } from '../text/token.js';

// A long text is looked at in windows spread over it: a quotation in another language then is a part of the sample, not all of it.
const WINDOW = 16;

/** Windows that tell plain French from all else. */
export const FEW_WINDOWS = 8;

/** Windows that tell any language. */
export const MANY_WINDOWS = 20;

/** How far the search for words outside quotation marks goes. */
const FARTHEST = 4000;

/** At most `windows` × 16 tokens, spread evenly. */
export function sampleTokens({ tokens }: Scan, windows: number): readonly Token[] {
  if (tokens.length <= windows * WINDOW) return tokens;
  const sample: Token[] = [];
  for (let window = 0; window < windows; window++) {
    const from = Math.floor((window * (tokens.length - WINDOW)) / (windows - 1));
    for (let at = from; at < from + WINDOW; at++) {
      const token = tokens[at];
      if (token) sample.push(token);
    }
  }
  return sample;
}

/** The first words that stand outside quotation marks: the journalist's own, whatever language is quoted. */
export function unquotedTokens({ tokens }: Scan): readonly Token[] {
  const unquoted: Token[] = [];
  let quoted = false;
  const end = Math.min(tokens.length, FARTHEST);
  for (let at = 0; at < end && unquoted.length < MANY_WINDOWS * WINDOW; at++) {
    const token = tokens[at];
    if (!token) break;
    // A quotation never closed ends with its paragraph.
    if (token.gap === Gap.PARAGRAPH) quoted = false;
    if (token.kind === Kind.MARK) {
      if (isDoubleMark(token.code)) quoted = quoted ? !closes(token.code) : opens(token.code);
    } else if (!quoted) unquoted.push(token);
  }
  return unquoted;
}

function isDoubleMark(code: number): boolean {
  return opens(code) || closes(code);
}

function opens(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0x201c || code === 0x201e || code === 0x201d;
}

// The German closing mark is the English opening one: “.
function closes(code: number): boolean {
  return code === 0x22 || code === 0xbb || code === 0x201d || code === 0x201c;
}
