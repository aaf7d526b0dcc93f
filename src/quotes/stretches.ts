import type { Article } from '../text/article.js';
import type { Cue } from './cue.js';
import { isPromising } from './promising.js';
import type { Quotation } from './quotation.js';
import { readCue, readUnknownCue } from './read-cue.js';
import { quotationAt, type Stretch, surroundingsOf } from './stretch.js';

/** The stretches of the article that have something to attribute: those with marks or with a word of saying. */
export function stretchesOf(article: Article, quotations: readonly Quotation[]): Stretch[] {
  const stretches: Stretch[] = [];
  const { speech, sentenceOf, tokens, sentences } = article;
  let quoted = 0;
  let spoken = 0;
  let from = 0;
  while (from < tokens.length) {
    // On to the sentence of the next trigger.
    const trigger = Math.min(quotations[quoted]?.open ?? tokens.length, speech[spoken] ?? tokens.length);
    if (trigger >= tokens.length) break;
    from = Math.max(from, firstTokenOf(article, trigger, from));
    const inside: Quotation[] = [];
    let to = endOf(article, from);
    for (let quotation = quotations[quoted]; quotation && quotation.open < to; quotation = quotations[quoted]) {
      inside.push(quotation);
      quoted++;
      if (quotation.end > to) to = inside.length > MAX_QUOTATIONS ? quotation.end : endOf(article, quotation.end - 1);
    }
    const words: number[] = [];
    for (let at = speech[spoken]; at !== undefined && at < to; at = speech[++spoken]) words.push(at);
    const kind = sentences[sentenceOf[from] ?? 0]?.kind;
    const live = inside.length > 0 || words.some((at) => isPromising(article, at, from, to));
    if (live && kind !== 'header' && kind !== 'dateline') {
      const around = surroundingsOf(article, from, to, inside);
      const { cues } = around;
      for (const at of words) {
        if (inside.length > 0 && quotationAt(around, at)) continue;
        const cue = readCue(around, at);
        const last = cues[cues.length - 1];
        // `a fait savoir`: two words of saying, one cue.
        // `a-t-on appris de source judiciaire`: the source is the incise's.
        const within =
          last !== undefined &&
          (last.end > (cue?.start ?? 0) || (cue?.role === 'after' && last.role === 'incise' && last.next > cue.start));
        if (cue && !within) cues.push(cue);
      }
      for (const quotation of inside) {
        if (cues.some((cue) => isRightBehind(cue, quotation))) continue;
        const cue = readUnknownCue(around, quotation);
        if (cue) cues.push(cue);
      }
      if (inside.length > 0) cues.sort((a, b) => a.start - b.start);
      if (cues.length > 0 || inside.length > 0) stretches.push(around);
    }
    from = to;
  }
  return stretches;
}

/** `, tient-elle à préciser`: the words between are the cue's. */
function isRightBehind(cue: Cue, { end }: Quotation): boolean {
  return cue.start >= end && (cue.start <= end + 4 || (cue.role === 'incise' && cue.left === end));
}

function firstTokenOf(article: Article, at: number, least: number): number {
  let first = at;
  while (first > least && first > at - MAX_SENTENCE && article.sentenceOf[first - 1] === article.sentenceOf[first])
    first--;
  return first;
}

/** Nobody writes a longer sentence: the bound keeps reading linear in a text without any end of sentence. */
const MAX_SENTENCE = 300;

/** Nor are more quotations held together by their sentences. */
const MAX_QUOTATIONS = 60;

function endOf(article: Article, at: number): number {
  let end = at + 1;
  const limit = Math.min(article.tokens.length, at + MAX_SENTENCE);
  while (end < limit && article.sentenceOf[end] === article.sentenceOf[end - 1]) end++;
  return end;
}
