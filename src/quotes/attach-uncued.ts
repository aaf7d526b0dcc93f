import { Case, Kind } from '../text/token.js';
import type { Attribution } from './attribution.js';
import { trimEnd } from './content-end.js';
import { isSpoken } from './is-clause.js';
import { isNameInMarks } from './names-in-marks.js';
import { nestedOf, partsOf } from './report.js';
import { endOfSentence, startOfSentence } from './stretch.js';

/** From so many words on, marks in the journalist's clause stand around somebody's words: irony and coined terms are shorter. */
const LONG = 5;

/**
 * Words in marks that no cue has: `finit par un «Je ne m'en souviens plus»`, `Laura a «vu des flammes au loin, puis plus rien»`. They are quoted, but
 * nothing in the sentence says by whom.
 */
export function attachUncued(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  const { article } = stretch;
  for (const quotation of stretch.quotations) {
    if (claimed.has(quotation) || isNameInMarks(article, quotation)) continue;
    if (article.sentences[article.sentenceOf[quotation.open] ?? 0]?.kind !== 'sentence') continue;
    const spoken = isSpoken(article, quotation);
    const [segment] = quotation.segments;
    if (!segment) continue;
    const first = article.tokens[segment.from];
    const lower = first?.kind === Kind.WORD && first.case === Case.LOWER;
    if (!(spoken && segment.to - segment.from >= 3) && !(lower && segment.to - segment.from >= LONG)) continue;
    claimed.add(quotation);
    const from = startOfSentence(stretch, quotation.open);
    const to = trimEnd(stretch, quotation.open, endOfSentence(stretch, quotation.open));
    const own = spoken && !lower;
    reports.push({
      kind: own ? 'direct' : 'mixed',
      parts: partsOf([quotation]),
      clause: own ? { from: quotation.open, to: quotation.end } : { from, to: Math.max(to, quotation.end) },
      nested: nestedOf([quotation]),
      cue: null,
      source: null,
      carried: false,
    });
  }
}
