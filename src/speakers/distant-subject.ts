import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { isBareRole } from './head-noun.js';
import { type Mention, readMention } from './read-mention.js';
import { agrees, canBegin, MAX_DISTANCE } from './subject-places.js';

const TONIC = oneOf('lui elle elles eux ceux-ci');
const LIKE_PARTICIPLE = like(/(?:és?|ées?|is|ies?|us?|ues?|erts?|ertes?|ants?|antes?)$/);
const DE = oneOf("de d'");
const OPENS_CLAUSE = oneOf("que qu' mais tandis");

/** The subject across what stands between commas: the last comma-separated piece before the verb that begins with a subject. */
export function distantSubject(
  article: Article,
  end: number,
  verb: number,
  plural: boolean | null,
  aside = true,
): Mention | null {
  let fallback: Mention | null = null;
  const floor = Math.max(0, verb - MAX_DISTANCE);
  for (let start = end - 1; start >= floor; start--) {
    if (article.sentenceOf[start] !== article.sentenceOf[verb]) break;
    const token = article.tokens[start];
    if (token === undefined) break;
    if (token.kind === Kind.PUNCTUATION && (token.code === 0x3b || token.code === 0x3a)) break;
    if (!startsPiece(article, start) || !canBegin(article, start)) continue;
    // Conjunction or adverb first: `Mais le maire, …`, `puis Ana Costa, …`
    let from = start;
    while (
      from < end &&
      (grammarAt(article, from) & (Grammar.COORDINATOR | Grammar.ADVERB)) !== 0 &&
      (grammarAt(article, from) & Grammar.DETERMINER) === 0
    )
      from++;
    // `Le maire, tout comme le préfet, a dit`: who is only likened does not speak.
    if (formAt(article, from) === 'comme' || formAt(article, from - 1) === 'comme') continue;
    if (isRelativePiece(article, from)) {
      continue;
    }
    // `Le patronat, lui, s'est dit`
    if (from > 0 && isSign(article, from - 1, ',') && TONIC.at(article, from) && isSign(article, from + 1, ','))
      continue;
    const mention = readMention(article, from, {
      limit: end,
      joint: plural !== false,
      expectSource: true,
      lenient: false,
    });
    if (mention === null || (mention.form === 'clitic' && mention.binding === 'none')) continue;
    if (
      mention.head === '' &&
      mention.nameStart < 0 &&
      mention.members.length === 0 &&
      !followsPronounWell(article, mention)
    )
      continue;
    if (!agrees(mention, plural)) continue;
    if (isParticiple(article, mention)) continue;
    // `P, a indiqué la police`: a phrase that its own verb follows is no subject of the verb behind the comma.
    if (aside && mention.phraseEnd < end && !opensAside(article, mention)) continue;
    if (fallback !== null && !(mention.phraseEnd >= fallback.end)) {
      // An apposition of this one was taken first: `Ana Costa, la maire de Lens, a dit`, `Vigie Mer, une ONG de Brest, a dit`.
      const body = isApposed(article, mention, fallback);
      if (
        !body &&
        (fallback.determiner === 'none' || mention.nameStart < 0 || startsWithVerbBetween(article, mention, fallback))
      )
        break;
    }
    fallback = mention;
    if (isMainStart(article, start)) break;
  }
  return fallback;
}

/** `Vigie Mer, une ONG de Brest, a dit`: what a body is, right behind its name. */
function isApposed(article: Article, { phraseEnd, kind, roleStart, nameStart }: Mention, second: Mention): boolean {
  if (!isSign(article, phraseEnd, ',')) return false;
  // `L'ancien ministre, aujourd'hui avocat, a dit`: a bare role, an adverb before it or not.
  if (isBareRole(article, second.start) && second.start <= phraseEnd + 2) return true;
  if (second.start !== phraseEnd + 1 || second.kind !== 'organization') return false;
  // `Un responsable de la société, OKB, a dit`: the name between commas is that of the body in the complement.
  if (second.determiner === 'none') return nameStart < 0 && isSign(article, second.phraseEnd, ',');
  const proper = nameStart >= 0 || (roleStart >= 0 && article.tokens[roleStart]?.case !== Case.LOWER);
  return proper && kind === 'organization' && second.determiner === 'indefinite';
}

/** `Le chalutier et son équipage, partis de Brest, ont`: behind a comma, without a determiner, before its complement. */
function isParticiple(article: Article, { start, determiner, nameStart }: Mention): boolean {
  if (determiner !== 'none' || nameStart === start || !isSign(article, start - 1, ',')) return false;
  return (
    article.tokens[start]?.case === Case.LOWER &&
    LIKE_PARTICIPLE.at(article, start) &&
    (grammarAt(article, start + 1) & Grammar.PREPOSITION) !== 0
  );
}

/** Whether a comma, bracket or dash opens right behind a mention. */
function opensAside(article: Article, { end, phraseEnd }: Mention): boolean {
  const opens = (index: number): boolean =>
    isSign(article, index, ',') ||
    isSign(article, index, '(') ||
    isSign(article, index, '–') ||
    isSign(article, index, '—') ||
    (isSign(article, index, '-') && article.tokens[index]?.gap !== Gap.NONE);
  // `Paul Villeroy de Galhau, qui`: the end of a name that was not read, or where somebody comes from.
  const past = DE.at(article, end) && article.tokens[end + 1]?.case !== Case.LOWER ? end + 2 : end;
  return opens(phraseEnd) || opens(past);
}

/** First in its sentence, or behind a comma, a bracket, a dash, a conjunction: where a piece of a sentence begins. */
function startsPiece(article: Article, index: number): boolean {
  if (index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index]) return true;
  const before = tokenAt(article, index - 1);
  if (before === undefined) return true;
  // 11,4: the comma of a number opens no piece.
  if (
    before.kind === Kind.PUNCTUATION &&
    before.gap === Gap.NONE &&
    article.tokens[index]?.gap === Gap.NONE &&
    article.tokens[index]?.kind === Kind.NUMBER
  )
    return false;
  if (before.kind === Kind.PUNCTUATION)
    return (
      before.code === 0x2c ||
      before.code === 0x2013 ||
      before.code === 0x2014 ||
      before.code === 0x3a ||
      (before.code === 0x2d && before.gap !== Gap.NONE)
    );
  if (before.kind === Kind.MARK) return true;
  return (
    before.kind === Kind.WORD &&
    ((before.lexeme.grammar & Grammar.SUBORDINATOR) !== 0 ||
      OPENS_CLAUSE.at(article, index - 1) ||
      (formAt(article, index - 1) === 'et' && isSign(article, index - 2, ',')))
  );
}

function isMainStart(article: Article, index: number): boolean {
  return index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index];
}

function isRelativePiece(article: Article, index: number): boolean {
  return (grammarAt(article, index) & Grammar.RELATIVE) !== 0;
}

function followsPronounWell(article: Article, mention: Mention): boolean {
  return isSign(article, mention.end, ',') || isSign(article, mention.end, '(');
}

/** Whether a finite auxiliary stands between two phrases: then the first is the subject of another clause. */
function startsWithVerbBetween(article: Article, first: Mention, second: Mention): boolean {
  for (let at = first.end; at < second.start; at++) {
    const { grammar } = article.tokens[at]?.lexeme ?? { grammar: 0 };
    if ((grammar & Grammar.RELATIVE) !== 0) return false;
    if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 && (grammar & Grammar.PREPOSITION) === 0) return true;
  }
  return false;
}
