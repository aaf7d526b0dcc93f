import { readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { isSign } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Attribution } from './attribution.js';
import { canSpeak } from './can-speak.js';
import { isClause, isSpoken } from './is-clause.js';
import type { Quotation } from './quotation.js';
import { nestedOf, partsOf } from './report.js';
import { endOfSentence, quotationAt, startOfSentence } from './stretch.js';

const SOURCE_PREPOSITION = oneOf('pour selon');
const PLACE_PREPOSITION = oneOf('à au sur dans pour chez');

/** Sentences that stand in marks with nothing around them: said by whom the text spoke of last in the paragraph, or signed. */
export function attachStandalone(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  const { article } = stretch;
  for (const quotation of stretch.quotations) {
    if (claimed.has(quotation)) continue;
    const heading = article.sentences[article.sentenceOf[quotation.open] ?? 0]?.kind !== 'sentence';
    const colon = isSign(article, quotation.end, ':') && isClause(article, quotation);
    const announced = colon ? announcedAt(attribution, quotation) : null;
    const sentence = startOfSentence(stretch, quotation.open);
    if (quotation.open !== sentence && !isBullet(attribution, sentence, quotation.open)) continue;
    const stop = endOfSentence(stretch, quotation.open);
    const signed = isSign(article, quotation.end, ',') && signatureAt(attribution, quotation, stop) !== null;
    if (heading && !announced && !signed && !(colon && isSpoken(article, quotation))) continue;
    const signature = announced ?? signatureAt(attribution, quotation, stop);
    const headed = colon && isSpoken(article, quotation);
    if (!signature && !headed && !endsWithIt(attribution, quotation, stop)) continue;
    if (!signature && !isClause(article, quotation) && !isSentence(attribution, quotation)) continue;
    claimed.add(quotation);
    reports.push({
      kind: 'direct',
      parts: partsOf([quotation]),
      clause: { from: quotation.open, to: quotation.end },
      nested: nestedOf([quotation]),
      cue: null,
      source: signature,
      carried: signature === null && !headed,
    });
  }
}

/** A dash before the marks: a line of an interview. */
function isBullet({ stretch }: Attribution, from: number, to: number): boolean {
  const token = stretch.article.tokens[from];
  return (
    to === from + 1 &&
    token?.kind === Kind.PUNCTUATION &&
    (isDash(token.code) || isHyphen(token.code) || token.code === 0x2022)
  );
}

/** Only punctuation up to the sentence end. */
function endsWithIt({ stretch }: Attribution, quotation: Quotation, stop: number): boolean {
  for (let at = quotation.end; at < stop; at++) {
    const token = stretch.article.tokens[at];
    if (token && token.kind !== Kind.PUNCTUATION && !quotationAt(stretch, at)) return false;
  }
  return true;
}

/** A capital at the head and a full stop at the end, inside or behind the marks, with more than a name between. */
function isSentence({ stretch }: Attribution, quotation: Quotation): boolean {
  const segment = quotation.segments[0];
  if (!segment || segment.to - segment.from < 3) return false;
  for (const at of [segment.to - 1, quotation.end]) {
    const token = stretch.article.tokens[at];
    if (token?.kind === Kind.PUNCTUATION && (token.code === 0x2e || token.code === 0x21 || token.code === 0x3f))
      return true;
  }
  return false;
}

/** `«Je n'en pouvais plus»: une maire jette l'éponge`: a headline names who speaks behind the colon. */
function announcedAt({ stretch }: Attribution, quotation: Quotation) {
  const { article } = stretch;
  const view = SOURCE_PREPOSITION.at(article, quotation.end + 1);
  const mention = readMention(article, quotation.end + (view ? 2 : 1));
  return mention && canSpeak(article, mention) ? mention : null;
}

/** `«Rien ne presse.» - Ana Costa, notaire.`, `«Rien ne presse», Ana Costa`: a dash or comma and a name up to the end. */
function signatureAt({ stretch }: Attribution, quotation: Quotation, stop: number) {
  const { article } = stretch;
  const unmarked = nameBehind(article, quotation);
  if (unmarked) return unmarked;
  const sign = article.tokens[quotation.end];
  const sameLine = quotation.end < stop || (sign?.gap === Gap.SPACE && isWordAt(article, quotation.end + 1));
  if (!sign || !sameLine || sign.kind !== Kind.PUNCTUATION) return null;
  if (isDash(sign.code) || isHyphen(sign.code)) return readMention(article, quotation.end + 1);
  if (sign.code !== 0x2c || !isClause(article, quotation)) return null;
  const mention = readMention(article, quotation.end + 1);
  if (mention?.kind !== 'person' || mention.nameStart < 0) return null;
  const end = isSign(article, mention.phraseEnd, '.') ? mention.phraseEnd + 1 : mention.phraseEnd;
  return end >= stop ? mention : null;
}

/** `«On attend.» Ana Costa, notaire, à Radio Sud`, `«On attend», Ana Costa`: a name and its medium on the same line, and nothing else. */
function nameBehind(article: Article, quotation: Quotation) {
  const at = isSign(article, quotation.end, ',') ? quotation.end + 1 : quotation.end;
  const first = article.tokens[at];
  if (first?.kind !== Kind.WORD || first.gap !== Gap.SPACE || first.case === Case.LOWER) return null;
  if (!isClause(article, quotation)) return null;
  const mention = readMention(article, at, { joint: false });
  if (mention?.form !== 'name' || mention.kind !== 'person') return null;
  let end = mention.phraseEnd;
  if (PLACE_PREPOSITION.at(article, end))
    for (let words = 0; words < 5 && article.tokens[end]?.kind === Kind.WORD && !isBreak(article, end); words++) end++;
  return isBreak(article, end) ? mention : null;
}

/** Whether a paragraph begins at `index`, or the text is over. */
function isBreak(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return token === undefined || token.gap === Gap.PARAGRAPH;
}

function isWordAt(article: Article, at: number): boolean {
  return article.tokens[at]?.kind === Kind.WORD && article.tokens[at]?.gap === Gap.SPACE;
}
