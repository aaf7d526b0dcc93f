import { Grammar } from '../lexicon/lexeme.js';
import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { hasOwnSource } from './attach-source-phrase.js';
import { type Attribution, sourceOf, unclaimed } from './attribution.js';
import { trimEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { isClause } from './is-clause.js';
import { isWish } from './is-wish.js';
import { isNumberAt, medial } from './medial.js';
import { isNameInMarks } from './names-in-marks.js';
import type { Quotation, TokenRange } from './quotation.js';
import { nestedOf, partsOf } from './report.js';
import { isSetOff, precedingQuotation } from './set-off.js';
import { endOfSentence, quotationAt, type Stretch, startOfSentence } from './stretch.js';

/** `«P», a dit X`: an incise right behind words in marks that stand as a clause of their own. */
export function attachIncise(attribution: Attribution, cue: Cue): void {
  const { stretch, claimed, spent, reports } = attribution;
  const quotation = precedingQuotation(stretch, cue.left) ?? precedingQuotation(stretch, cue.start);
  if (!quotation || claimed.has(quotation) || cue.unreal) return;
  const direct = startsClause(stretch, quotation);
  if (!direct) return;
  const said = [quotation, ...continuing(attribution, cue, quotation)];
  for (const taken of said) claimed.add(taken);
  spent.add(cue);
  const { source, carried } = sourceOf(attribution, cue);
  reports.push({
    kind: 'direct',
    parts: partsOf(said),
    clause: clauseOf(said),
    nested: nestedOf(said),
    cue,
    source,
    carried,
  });
}

/** Words in marks that open a sentence, or follow a colon, a dash or a bare conjunction. */
export function startsClause(stretch: Stretch, quotation: Quotation): boolean {
  const { article } = stretch;
  const sentence = startOfSentence(stretch, quotation.open);
  if (quotation.open === sentence) return true;
  const before = tokenAt(article, quotation.open - 1);
  if (before?.kind === Kind.PUNCTUATION && (before.code === 0x3a || isDash(before.code) || isHyphen(before.code)))
    return true;
  // `Mais «P», a dit X`
  return quotation.open === sentence + 1 && (grammarAt(article, sentence) & Grammar.COORDINATOR) !== 0;
}

/** `«A», a raconté X, «et B»`: what is taken up again behind the incise. */
function continuing({ stretch, claimed }: Attribution, cue: Cue, first: Quotation): Quotation[] {
  const { article } = stretch;
  const stop = endOfSentence(stretch, cue.next - 1);
  const following = stretch.cues.find((other) => other.start > cue.start);
  const limit = following && following.left < stop ? following.left : stop;
  const found: Quotation[] = [];
  let colon = false;
  for (let at = cue.next; at < limit; at++) {
    const around = quotationAt(stretch, at);
    if (!around) {
      if (isSign(article, at, ':')) colon = true;
      continue;
    }
    const set =
      isSign(article, around.open - 1, ',') || isSign(article, around.open - 1, ':') || isJoined(article, around.open);
    const owned = following !== undefined && precedingQuotation(stretch, following.left) === around;
    if (around === first || claimed.has(around) || owned || !(set || colon)) break;
    if (!colon && !set && isNameInMarks(article, around)) break;
    found.push(around);
    at = around.end - 1;
  }
  return found;
}

/** `«A», a dit X, car «B»`: taken up again behind a conjunction. */
function isJoined(article: Article, open: number): boolean {
  return (grammarAt(article, open - 1) & Grammar.COORDINATOR) !== 0 && isSign(article, open - 2, ',');
}

function clauseOf(said: readonly Quotation[]): TokenRange {
  return { from: said[0]?.open ?? 0, to: said[said.length - 1]?.end ?? 0 };
}

/** `P, a annoncé X.`, `P, selon X`, `P, comme l'a dit X`: what stands before, in marks in part, or not at all. */
export function attachBackward(attribution: Attribution, cue: Cue): void {
  const { stretch, claimed, spent, reports } = attribution;
  const { article } = stretch;
  if (spent.has(cue) || cue.unreal) return;
  const sentence = startOfSentence(stretch, Math.max(cue.left - 1, stretch.from));
  const from = contentStart(attribution, cue, skipOpening(stretch, sentence, cue.left));
  if (from >= cue.left) return;
  const { source, carried } = sourceOf(attribution, cue);
  const all = unclaimed(attribution, from, cue.left);
  // `La foule criait «Dehors!», a constaté une journaliste de l'AFP`: what she saw, not what she said.
  if (all.length > 0 && cue.lemma === 'constater' && source !== null && isReporter(article, source)) return;
  const marked = all.filter((quotation) => !isNameInMarks(article, quotation) || isWhole(from, cue.left, quotation));
  const rest = medial(stretch, cue, from);
  if (marked.length > 0) {
    const after = rest
      ? unclaimed(attribution, rest.from, rest.to).filter((quotation) => !isNameInMarks(article, quotation))
      : cue.role === 'incise'
        ? continuing(attribution, cue, marked[marked.length - 1] as Quotation) // marked is not empty
        : [];
    const said = [...marked, ...after];
    for (const quotation of said) claimed.add(quotation);
    const only = said.length === 1 && said[0] !== undefined && isWhole(from, cue.left, said[0]);
    const kind = only && (cue.role === 'incise' || isClause(article, said[0] as Quotation)) ? 'direct' : 'mixed';
    const to = rest ? rest.to : (after[after.length - 1]?.end ?? cue.left);
    reports.push({ kind, parts: partsOf(said), clause: { from, to }, nested: nestedOf(said), cue, source, carried });
    spent.add(cue);
    return;
  }
  // Words in marks that another cue has: the nearer one speaks.
  if (
    stretch.quotations.some(
      (quotation) => quotation.open >= from && quotation.end <= cue.left && claimed.has(quotation),
    )
  )
    return;
  if (rest && unclaimed(attribution, rest.from, rest.to).length > 0) {
    const said = unclaimed(attribution, rest.from, rest.to).filter(
      (quotation) => !isNameInMarks(article, quotation) && !hasOwnSource(stretch, cue, quotation),
    );
    if (said.length > 0) {
      for (const quotation of said) claimed.add(quotation);
      reports.push({
        kind: 'mixed',
        parts: partsOf(said),
        clause: { from, to: rest.to },
        nested: nestedOf(said),
        cue,
        source,
        carried,
      });
      spent.add(cue);
      return;
    }
  }
  if ((!source && !cue.passive) || cue.takes === 0 || isWish(cue)) return;
  // `La grève, selon la direction, a coûté cher`: a short piece counts with the rest behind the source.
  if (!rest && !isContent(stretch, from, cue.left) && !isNumberAt(article, from)) return;
  const parts = [{ from, to: trimEnd(stretch, from, cue.left) }];
  if (rest) parts.push(rest);
  reports.push({
    kind: 'indirect',
    parts,
    clause: { from, to: rest ? rest.to : cue.left },
    nested: [],
    cue,
    source,
    carried,
  });
  spent.add(cue);
}

const REPORTERS = oneOf(
  'journaliste journalistes correspondant correspondante correspondants photographe photographes reporter reporters vidéaste',
);

/** `un correspondant de l'AFP`: who is there for the agency. */
function isReporter(article: Article, source: Mention): boolean {
  for (let at = source.start; at < source.end; at++)
    if (formAt(article, at) === source.head) return REPORTERS.at(article, at);
  return false;
}

function isWhole(from: number, to: number, quotation: Quotation): boolean {
  return quotation.open === from && quotation.end >= to - 1;
}

/**
 * Where the content before a cue begins: behind the colon or semicolon that ends what another cue reports (`X dénonce «P»: Q, rappelle-t-il`);
 * for a figure with its own source, at the figure (`8.500 selon la police et 60.000 d'après les syndicats`).
 */
function contentStart({ stretch, claimed }: Attribution, cue: Cue, from: number): number {
  const { article } = stretch;
  if (cue.role === 'after' && !isSetOff(article, cue.start)) {
    let at = cue.start;
    while (
      at > from &&
      !isSign(article, at - 1, ',') &&
      !isSign(article, at - 1, '(') &&
      !(grammarAt(article, at - 1) & Grammar.COORDINATOR)
    )
      at--;
    if (at > from && isNumberAt(article, at) && cue.start - at <= 6) return at;
  }
  let start = from;
  for (const quotation of stretch.quotations) {
    if (quotation.end > cue.left || quotation.open < from || !claimed.has(quotation)) continue;
    for (let at = quotation.end; at < cue.left; at++) {
      if (quotationAt(stretch, at)) break;
      if (isSign(article, at, ':') || isSign(article, at, ';')) start = at + 1;
    }
  }
  return start;
}

/** Over dashes, bullets and list numbers that open a line. */
function skipOpening(stretch: Stretch, sentence: number, to: number): number {
  let at = sentence;
  while (at < to) {
    const token = stretch.article.tokens[at];
    if (token?.kind !== Kind.PUNCTUATION || token.code === 0x28) break;
    at++;
  }
  return overCredit(stretch.article, at, to);
}

/** `(Belga) Le parquet …`, `(Jakarta) Sept personnes …`: one past the agency or town in brackets that opens a paragraph. */
function overCredit(article: Article, at: number, to: number): number {
  if (!isSign(article, at, '(') || article.tokens[at + 1]?.case === Case.LOWER) return at;
  for (let end = at + 2; end < at + 6 && end < to; end++) if (isSign(article, end, ')')) return end + 1;
  return at;
}

/** At least two words: a name alone before `, a dit X` is an address, not content. */
function isContent(stretch: Stretch, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to && words < 3; at++) if (stretch.article.tokens[at]?.kind === Kind.WORD) words++;
  return words >= 3;
}
