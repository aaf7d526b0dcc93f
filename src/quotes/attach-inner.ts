import { Grammar } from '../lexicon/lexeme.js';
import { readMention } from '../speakers/mention.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { startsClause } from './attach-incise.js';
import type { Attribution } from './attribution.js';
import { canSpeak } from './can-speak.js';
import type { Cue } from './cue.js';
import type { Quotation, TokenRange } from './quotation.js';
import { readCue, readInnerUnknownCue } from './read-cue.js';
import { nestedOf } from './report.js';
import { isSetOff } from './set-off.js';
import { type Surroundings, surroundingsOf } from './stretch.js';

/** `«Il pleuvait, raconte Lina Roux. La route a cédé.»`, `"Ils veulent, dit-il, +tourner la page+"`: the incise stands inside the marks. */
export function attachInner(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  for (const quotation of stretch.quotations) {
    if (claimed.has(quotation)) continue;
    const found = innerCue(attribution, quotation);
    if (!found) continue;
    const { cue, end } = found;
    claimed.add(quotation);
    reports.push({
      kind: startsClause(stretch, quotation) ? 'direct' : 'mixed',
      parts: around(stretch.article, quotation, cue, end),
      clause: { from: quotation.open, to: quotation.end },
      nested: nestedOf([quotation]),
      cue,
      source: cue.source,
      carried: false,
    });
  }
}

/** How far into a quotation its incise is looked for, in tokens. */
const REACH = 300;

/** The first incise between the marks, outside inner quotations, with one past its last token. */
function innerCue({ stretch }: Attribution, quotation: Quotation): { cue: Cue; end: number } | null {
  const { article } = stretch;
  for (const segment of quotation.segments) {
    let inside: Surroundings | null = null;
    const to = Math.min(segment.to, segment.from + REACH);
    let next = 0;
    for (let at = segment.from + 1; at < to; at++) {
      while ((quotation.nested[next]?.to ?? to) <= at) next++;
      if (at >= (quotation.nested[next]?.from ?? to)) continue;
      const comma = isSign(article, at, ',');
      if (!comma && article.tokens[at]?.lexeme.speech == null) continue;
      inside ??= surroundingsOf(article, segment.from, to, [], true);
      const cue = comma ? readInnerUnknownCue(inside, at) : readCue(inside, at);
      if (cue?.role !== 'incise' || !cue.source || cue.unreal) continue;
      if (!isSetOff(article, cue.left + 1) && !isSetOff(article, cue.left)) continue;
      const end = endOfIncise(stretch.article, cue, segment);
      if (end > 0) return { cue, end };
    }
  }
  return null;
}

/** One past the incise: with its source, or with the appositions behind it; 0 when the clause goes on, so that it is no incise. */
function endOfIncise(article: Attribution['stretch']['article'], cue: Cue, segment: TokenRange): number {
  let at = cue.next;
  if (cue.source && cue.source.end > at) at = cue.source.end;
  for (let steps = 0; steps < 4; steps++) {
    if (at >= segment.to) return at;
    if (isTerminal(article, at)) return at + 1;
    if (!isSign(article, at, ',')) return 0;
    if (!opensApposition(article, at + 1)) return at + 1;
    let next = at + 1;
    while (next < segment.to && !isSign(article, next, ',') && !isTerminal(article, next)) next++;
    // What goes on to the end of the words is theirs: `«Il risque, dit-elle, une amende.»`
    if (next + 1 >= segment.to) return at + 1;
    at = next;
  }
  return at;
}

function isTerminal(article: Attribution['stretch']['article'], at: number): boolean {
  return isSign(article, at, '.') || isSign(article, at, '!') || isSign(article, at, '?') || isSign(article, at, '…');
}

/** `un vendeur de 44 ans`, `42 ans`, `vigneronne.`, `joint par téléphone`. */
function opensApposition(article: Attribution['stretch']['article'], at: number): boolean {
  const token = article.tokens[at];
  if (!token) return false;
  if (token.kind === Kind.NUMBER) return formAt(article, at + 1) === 'ans';
  if (token.lexeme.grammar & Grammar.INDEFINITE) {
    const mention = readMention(article, at);
    return mention !== null && canSpeak(article, mention);
  }
  if (token.lexeme.person !== null && !(grammarAt(article, at) & (Grammar.DEFINITE | Grammar.SUBJECT))) return true;
  return /^(?:joint|jointe|interrogé|interrogée|cité|citée|contacté|contactée|encore|présent|présente)$/.test(
    formAt(article, at),
  );
}

/** The words before and behind the incise; the comma before it is the incise's. */
function around(article: Attribution['stretch']['article'], quotation: Quotation, cue: Cue, end: number): TokenRange[] {
  const parts: TokenRange[] = [];
  for (const { from, to } of quotation.segments) {
    if (cue.start < from || cue.start >= to) {
      if (from < to) parts.push({ from, to });
      continue;
    }
    let left = cue.left;
    while (left > from && isSign(article, left - 1, ',')) left--;
    if (from < left) parts.push({ from, to: left });
    if (end < to) parts.push({ from: end, to });
  }
  return parts;
}
