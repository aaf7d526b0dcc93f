import { Grammar } from '../lexicon/lexeme.js';
import { type Mention, readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { grammarAt, isSign } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { endOfTime } from './adjunct-time.js';
import { type Attribution, reportContent, sourceOf, unclaimed } from './attribution.js';
import { endOfContent, trimEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { isClause } from './is-clause.js';
import { isWish } from './is-wish.js';
import { isNameInMarks } from './names-in-marks.js';
import { beforeMainVerb } from './noun-that.js';
import type { Quotation } from './quotation.js';
import { nestedOf, partsOf } from './report.js';
import { opensQuotation } from './set-off.js';
import { endOfSentence, quotationAt, type Stretch } from './stretch.js';

const RELATIVE = oneOf('qui dont où');
const RELATIVE_BEHIND = oneOf('qui dont où lequel laquelle lesquels lesquelles');
const LIKE_PARTICIPLE = like(/(?:ant|és?|ées?|ue?s?|ie?s?)$/);

/** `Selon X, P`, `Comme l'a rappelé X, P`, `pour qui «P»`: what stands behind the source. */
export function attachSourcePhrase(attribution: Attribution, cue: Cue): void {
  const { stretch, claimed, spent, reports } = attribution;
  const { article } = stretch;
  if (spent.has(cue)) return;
  const from = contentStart(stretch, cue);
  if (from < 0) return;
  // `Les mots de X selon lesquels P ont surpris`: the noun is the subject of a verb of its own.
  // `Un accord qui, selon X, profitera à tous a été signé`: so is what the relative clause stands in.
  const inside = isBehindQui(article, cue.start);
  const main = (cue.relative && cue.source) || inside ? beforeMainVerb(stretch, from) : -1;
  const end = main > from ? trimEnd(stretch, from, main) : endOfContent(stretch, cue, from, true).end;
  const { source, carried } = sourceOf(attribution, cue);
  const marked = unclaimed(attribution, from, end).filter(
    (quotation) =>
      !hasOwnSource(stretch, cue, quotation) &&
      (!isNameInMarks(article, quotation) || (quotation.open === from && isClause(article, quotation))),
  );
  const first = marked[0];
  if (first) {
    for (const quotation of marked) claimed.add(quotation);
    const whole = marked.length === 1 && first.open === from && first.end >= end - 1;
    reports.push({
      kind: whole && isClause(article, first) ? 'direct' : 'mixed',
      parts: partsOf(marked),
      clause: { from, to: end },
      nested: nestedOf(marked),
      cue,
      source,
      carried,
    });
    spent.add(cue);
    return;
  }
  if (cue.takes === 0 || !source || isWish(cue)) return;
  // Another cue reports in there already: the nearer source speaks.
  if (reports.some((report) => report.clause.from < end && from < report.clause.to)) return;
  if (end - from < 3) return;
  reportContent(attribution, cue, from, end, { source, carried });
}

/** `80 d'après le collectif, «une cinquantaine» selon la préfecture`: the source right behind the words is theirs. */
export function hasOwnSource({ cues }: Stretch, cue: Cue, { end }: Quotation): boolean {
  return cues.some(
    (other) => other !== cue && other.start === end && (other.role === 'after' || other.role === 'before'),
  );
}

function isBehindQui(article: Article, start: number): boolean {
  const at = isSign(article, start - 1, ',') ? start - 2 : start - 1;
  return RELATIVE.at(article, at);
}

/** Behind the source, or behind its apposition: `Selon le gouverneur de la province, Salif Ouardane, 31 corps …`. */
function contentStart(stretch: Stretch, cue: Cue): number {
  const { article } = stretch;
  if (cue.relative) return cue.next;
  // `un texte qui selon X menace la presse`
  if (cue.source && !isSign(article, cue.start - 1, ',') && isBehindQui(article, cue.start)) return cue.source.end;
  // `A ses yeux les propriétaires ont tort`: the possessive ends the phrase.
  if (cue.source && cue.source.end < cue.end && grammarAt(article, cue.next) & (Grammar.DEFINITE | Grammar.SUBJECT))
    return cue.next;
  const aside = endOfDashes(stretch, cue.next);
  if (aside > cue.next) return aside;
  if (cue.source && isSign(article, cue.source.phraseEnd, ','))
    return overAside(stretch, cue.source, cue.source.phraseEnd + 1);
  // `Pour X, qui fut son élève, «P»`: marks that close the sentence are what is said, whatever stands between.
  const comma = isSign(article, cue.next - 1, ',');
  const closing = stretch.quotations.find((quotation) => quotation.open >= cue.next);
  if (comma && closing && isSign(article, closing.open - 1, ',') && closing.end >= endOfSentence(stretch, cue.next) - 1)
    return closing.open;
  if (comma) {
    const apposed = endOfApposition(stretch, cue.next);
    return apposed > 0 ? apposed : overAside(stretch, cue.source, cue.next);
  }
  if (isSign(article, cue.next, ',')) return cue.next + 1;
  // `comme le souligne la présidente "d'autres courent"`: no comma, but marks.
  if (cue.role === 'comme') return opensMarks(stretch, cue.next);
  // `Selon un membre de sa délégation ayant requis l'anonymat, …`: the source is longer than was read.
  const stop = endOfSentence(stretch, cue.next - 1);
  for (let at = cue.next; at < stop && at < cue.next + 25; at++) {
    const quotation = quotationAt(stretch, at);
    // `Selon le journal local “Le Courrier”, …`: the name of the source.
    if (
      quotation &&
      quotation.open === cue.next &&
      isSign(article, quotation.end, ',') &&
      !isClause(article, quotation)
    )
      return quotation.end + 1;
    if (quotation) return at;
    if (isSign(article, at, ',')) return overParticiple(stretch, at + 1);
  }
  return -1;
}

/** The token of the marks that open at `at`, or behind a colon there; -1 without them. */
export function opensMarks(stretch: Stretch, at: number): number {
  if (opensQuotation(stretch, at)) return at;
  return isSign(stretch.article, at, ':') && opensQuotation(stretch, at + 1) ? at + 1 : -1;
}

/** `Selon les parties – les sœurs, le frère –, P`: one past the second dash and its comma, or `from`. */
function endOfDashes({ article }: Stretch, from: number): number {
  if (!isDashAt(article, from)) return from;
  for (let at = from + 2; at < from + 30; at++) {
    const token = article.tokens[at];
    if (!token || article.sentenceOf[at] !== article.sentenceOf[from]) break;
    if (isDashAt(article, at)) return isSign(article, at + 1, ',') ? at + 2 : at + 1;
  }
  return from;
}

function isDashAt(article: Article, at: number): boolean {
  const token = article.tokens[at];
  return token?.kind === Kind.PUNCTUATION && token.gap !== Gap.NONE && (isDash(token.code) || isHyphen(token.code));
}

/** What is set off between a source and what it says: a relative clause, a participle, an apposition; one past its second comma, or `from`. */
function overAside(stretch: Stretch, source: Mention | null, from: number): number {
  const relative = overRelative(stretch, from);
  if (relative !== from) return relative;
  const apposed = source ? overApposed(stretch, source, from) : from;
  return apposed > from ? apposed : overParticiple(stretch, from);
}

/** `Selon un élu, qui a requis l'anonymat, P`: one past the comma behind the clause; -1 when the sentence has no more than that. */
function overRelative(stretch: Stretch, from: number): number {
  const { article } = stretch;
  if (!RELATIVE_BEHIND.at(article, from)) return from;
  const stop = endOfSentence(stretch, from);
  for (let at = from + 2; at < stop; at++) {
    const quotation = quotationAt(stretch, at);
    if (quotation) at = quotation.end - 1;
    else if (isSign(article, at, ',')) return at + 1;
  }
  return -1;
}

/** `Selon Vigie Mer, une ONG basée à Brest, P`: who the source is, of its own kind; not `Selon la police, un homme, armé, P`. */
function overApposed(stretch: Stretch, source: Mention, from: number): number {
  const { article } = stretch;
  if (!(grammarAt(article, from) & (Grammar.INDEFINITE | Grammar.DEFINITE)) || !isNamed(article, source)) return from;
  const apposed = readMention(article, from, { joint: false, expectSource: true });
  const kind = apposed?.kind === 'anonymous' ? 'person' : apposed?.kind;
  const definite = (grammarAt(article, from) & Grammar.DEFINITE) !== 0;
  // A single name does not show yet whose it is.
  const alike =
    kind === source.kind || (kind === 'organization' && source.form === 'name' && source.end === source.start + 1);
  if (!apposed || !alike || (apposed.word === null && !definite)) return from;
  // `Selon Eurostat, l'office statistique de l'Union, P`; in `Selon Reuters, la banque centrale …` the article begins what is said.
  if (definite && !KINDS_OF_BODY.has(apposed.head)) return from;
  for (let at = apposed.end; at < apposed.end + 12; at++) {
    if (isSign(article, at, ',')) return at + 1;
    if (quotationAt(stretch, at) || grammarAt(article, at) & VERBAL) break;
  }
  return from;
}

const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  'office agence institut organisme quotidien journal hebdomadaire site chaîne cabinet autorité gendarme observatoire'.split(
    ' ',
  ),
);

function isNamed(article: Article, { name, roleStart }: Mention): boolean {
  return name !== null || (roleStart >= 0 && article.tokens[roleStart]?.case !== Case.LOWER);
}

/** `Selon Reuters, citant trois sources, P`: one past the second comma; else `from`. */
function overParticiple(stretch: Stretch, from: number): number {
  const { article } = stretch;
  const first = article.tokens[from];
  if (!first || first.kind !== Kind.WORD || first.lexeme.grammar !== 0 || first.case !== Case.LOWER) return from;
  if (!LIKE_PARTICIPLE.at(article, from)) return from;
  for (let at = from + 1; at < from + 14; at++) {
    if (isSign(article, at, ',')) return at + 1;
    // `rendus publics ce mardi`
    const time = endOfTime(article, at, from + 14);
    if (time > at) at = time - 1;
    else if (quotationAt(stretch, at) || grammarAt(article, at) & VERBAL) break;
  }
  return from;
}

/** A name or a short phrase between two commas, right behind the source: one past the second comma, or 0. */
function endOfApposition(stretch: Stretch, from: number): number {
  const { article } = stretch;
  const first = article.tokens[from];
  if (!first || first.kind !== Kind.WORD) return 0;
  let at = from;
  for (; at < from + 9; at++) {
    const token = article.tokens[at];
    if (!token) return 0;
    if (isSign(article, at, ',')) break;
    if (quotationAt(stretch, at)) return 0;
    const { grammar } = token.lexeme;
    if (grammar & VERBAL) return 0;
  }
  if (!isSign(article, at, ',')) return 0;
  return first.case !== Case.LOWER && at - from <= 4 && allNames(stretch, from, at) ? at + 1 : 0;
}

const VERBAL = Grammar.SUBJECT | Grammar.AUXILIARY | Grammar.VERB;

function allNames(stretch: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = stretch.article.tokens[at];
    if (token && token.kind === Kind.WORD && token.case === Case.LOWER && token.lexeme.grammar === 0) return false;
  }
  return true;
}
