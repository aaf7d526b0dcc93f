import { isAgency } from '../lexicon/agencies.js';
import { isPlatform } from '../lexicon/media.js';
import type { Article } from '../text/article.js';
import { formAt, isSign, rawAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { readAdjuncts } from './read-adjuncts.js';
import { sourceOfOn } from './read-incise.js';
import { isSetOff, leftEdge } from './set-off.js';
import { endOfSentence, type Surroundings } from './stretch.js';
import type { VerbGroup } from './verb-group.js';

const DE_OR_AUPRES = oneOf("de d' auprès");

/** How far behind the verb the one who was told stands, in tokens. */
const REACH = 6;

/** `, a appris l'AFP de source judiciaire`, `, a appris Le Monde auprès du parquet`: who told an outlet is the source. */
export function learned(around: Surroundings, group: VerbGroup, shared: Draft, sentence: number): Cue | null {
  const { article } = around;
  if (group.lemma !== 'apprendre' || group.form !== 'finite' || !isSetOff(article, group.from)) return null;
  const stop = endOfSentence(around, group.end - 1);
  const behind = readAdjuncts(article, group.end, stop);
  const from = fromWhom(article, behind.end, Math.min(stop, behind.end + REACH));
  if (from < 0 || !isOutlet(article, behind.end, from)) return null;
  const source = sourceOfOn(article, from, Math.min(stop, from + 8));
  return (
    source &&
    Object.assign(shared, {
      role: 'incise',
      source,
      inherits: false,
      left: leftEdge(article, group.from, sentence),
      next: readAdjuncts(article, source.end, stop).end,
      unreal: group.negated,
    })
  );
}

/** The token of `de` or `auprès` behind the outlet; -1 without it. */
function fromWhom(article: Article, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (isSign(article, at, ',') || article.tokens[at]?.kind !== Kind.WORD) return -1;
    if (DE_OR_AUPRES.at(article, at)) return at;
  }
  return -1;
}

function isOutlet(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const name = article.tokens[at]?.case !== Case.LOWER;
    if (name || isPlatform(article, formAt(article, at)) || isAgency(article, rawAt(article, at).toLowerCase()))
      return true;
  }
  return false;
}
