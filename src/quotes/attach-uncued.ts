import { Grammar } from '../lexicon/lexeme.js';
import { type Article, formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { startsClause } from './attach-incise.js';
import type { Attribution } from './attribution.js';
import { trimEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { isInfinitive } from './infinitive.js';
import { isClause, isFiniteVerb, isSpoken } from './is-clause.js';
import { isNameInMarks } from './names-in-marks.js';
import type { Quotation } from './quotation.js';
import { nestedOf, partsOf } from './report.js';
import { endOfSentence, startOfSentence } from './stretch.js';

/** From so many words on, marks in the journalist's clause stand around somebody's words: irony and coined terms are shorter. */
const LONG = 5;

const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** Labels are no longer. */
const LABEL = 7;

/**
 * Words in marks that no cue has: `finit par un «Je ne m'en souviens plus»`, `Laura a «vu des flammes au loin, puis plus rien»`. They are quoted, but
 * nothing in the sentence says by whom. Shorter ones beside them in the sentence are of the same act.
 */
export function attachUncued(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  const { article } = stretch;
  const open = stretch.quotations.filter(
    (quotation) =>
      !claimed.has(quotation) &&
      !isNameInMarks(article, quotation) &&
      article.sentences[article.sentenceOf[quotation.open] ?? 0]?.kind === 'sentence',
  );
  for (const quotation of open) {
    if (claimed.has(quotation) || !isQuoted(article, quotation)) continue;
    const from = startOfSentence(stretch, quotation.open);
    const stop = endOfSentence(stretch, quotation.open);
    const own =
      startsWithCapital(article, quotation) || (startsClause(stretch, quotation) && isClause(article, quotation));
    const said = own
      ? [quotation]
      : open.filter(
          (other) =>
            !claimed.has(other) &&
            !isLabel(article, other) &&
            other.open >= from &&
            other.end <= stop &&
            !isSentence(article, other),
        );
    for (const taken of said) claimed.add(taken);
    const last = said[said.length - 1] ?? quotation;
    const cue = own ? null : cueBehind(attribution, last, stop);
    reports.push({
      kind: own ? 'direct' : 'mixed',
      parts: partsOf(said),
      clause: own
        ? { from: quotation.open, to: quotation.end }
        : { from, to: Math.max(trimEnd(stretch, quotation.open, stop), last.end) },
      nested: nestedOf(said),
      cue,
      source: cue?.source ?? null,
      carried: false,
    });
    if (cue) attribution.spent.add(cue);
  }
}

/** `Face à une «vague sans fin de départs», le directeur alerte ses tutelles`: the verb of the clause behind, when it reports nothing else. */
function cueBehind({ stretch, spent }: Attribution, { end }: Quotation, stop: number): Cue | null {
  const cue = stretch.cues.find((other) => other.start >= end && other.start < stop);
  if (cue?.role !== 'governing' || cue.unreal || cue.subordinate || cue.relative || !cue.source || spent.has(cue))
    return null;
  if (cue.source.start < end) return null;
  return isSign(stretch.article, cue.source.start - 1, ',') ? cue : null;
}

/** `l'initiative de l'union «contre les juges d'ailleurs»`: a label that begins with a preposition and has no verb. */
function isLabel(article: Article, { segments: [words] }: Quotation): boolean {
  if (!words) return false;
  // `mis en examen pour «recel de bien social et faux»`: what the law calls a deed.
  const offence = formAt(article, words.from - 2) === 'pour' && !(grammarAt(article, words.from) & DETERMINERS);
  if (!offence && !(grammarAt(article, words.from) & Grammar.PREPOSITION)) return false;
  for (let at = words.from; at < words.to; at++)
    if (isFiniteVerb(article, at) || isInfinitive(article, at)) return false;
  return offence || words.to - words.from <= LABEL;
}

/** A sentence that somebody says, or a long piece of one. */
function isQuoted(article: Article, quotation: Quotation): boolean {
  const [words] = quotation.segments;
  if (!words) return false;
  if (isSentence(article, quotation)) return true;
  if (startsWithCapital(article, quotation) || isLabel(article, quotation)) return false;
  const length = words.to - words.from;
  return length >= LONG || (length === LONG - 1 && hasClause(article, quotation));
}

/** `la colère qui domine`: a verb or a relative pronoun in it. */
function hasClause(article: Article, { segments: [words] }: Quotation): boolean {
  for (let at = (words?.from ?? 0) + 1; at < (words?.to ?? 0); at++)
    if (isFiniteVerb(article, at) || grammarAt(article, at) & Grammar.RELATIVE) return true;
  return false;
}

function isSentence(article: Article, quotation: Quotation): boolean {
  const [words] = quotation.segments;
  return (
    words !== undefined &&
    words.to - words.from >= 3 &&
    startsWithCapital(article, quotation) &&
    isSpoken(article, quotation)
  );
}

function startsWithCapital(article: Article, { segments: [words] }: Quotation): boolean {
  const first = article.tokens[words?.from ?? -1];
  return first?.kind !== Kind.WORD || first.case !== Case.LOWER;
}
