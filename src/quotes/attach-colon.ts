import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { Form } from '../lexicon/speech.js';
import { type Mention, readMention, readSubject } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { type Attribution, subjectOfSentence } from './attribution.js';
import { trimEnd } from './content-end.js';
import { isClause, isSpoken } from './is-clause.js';
import { isNameInMarks } from './names-in-marks.js';
import type { Quotation } from './quotation.js';
import { readAdjuncts } from './read-adjuncts.js';
import { nestedOf, partsOf, type Report } from './report.js';
import { endOfSentence, quotationAt, type Stretch, startOfSentence } from './stretch.js';

const SHOUT = oneOf('cri cris slogan slogans chant chants');
const AT_THE = oneOf('au aux');
const POSSESSIVE = oneOf('son sa ses leur leurs');
const IS = oneOf('est était sera fut');

/** `Réponse de Moscou: «P»`, `Sa réponse au ministre: «P»`, `La favorite avait éclaté de rire: «P»`: words behind a colon that no verb of saying has. */
export function attachColon(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  const { article } = stretch;
  for (const quotation of stretch.quotations) {
    if (claimed.has(quotation)) continue;
    if (inBrackets(article, quotation)) {
      const told = gloss(stretch, quotation);
      if (told) {
        claimed.add(quotation);
        reports.push(told);
      }
      continue;
    }
    if (!isSign(article, quotation.open - 1, ':')) continue;
    const colon = quotation.open - 1;
    const sentence = startOfSentence(stretch, colon);
    const said = [quotation, ...joined(stretch, quotation, claimed)];
    const noun = nounCue(stretch, sentence, colon);
    // `un mot, sur toutes les lèvres: «la trêve»`: the word itself.
    if (noun?.cue && /^mots?$/.test(noun.cue.lemma) && !isClause(article, quotation)) continue;
    const base = {
      kind: 'direct' as const,
      parts: partsOf(said),
      clause: { from: quotation.open, to: said[said.length - 1]?.end ?? quotation.end },
      nested: nestedOf(said),
    };
    const report: Report | null = noun
      ? saidBy(base, noun.cue, noun.source)
      : attribution.answers.has(quotation)
        ? saidBy(base, null, null)
        : introduced(stretch, sentence, colon, quotation, base);
    if (!report) continue;
    for (const taken of said) claimed.add(taken);
    reports.push(report);
  }
}

function inBrackets(article: Article, { open, end }: Quotation): boolean {
  return isSign(article, open - 1, '(') && isSign(article, end, ')');
}

/** `Luc Petit s'est montré ravi («Il le mérite»)`: a sentence in brackets is said by the person whom the clause is about. */
function gloss(stretch: Stretch, quotation: Quotation): Report | null {
  if (!isSpoken(stretch.article, quotation)) return null;
  const sentence = startOfSentence(stretch, quotation.open);
  const subject = subjectOfSentence(stretch, sentence, quotation.open);
  if (subject === null || !isPerson(subject) || subject.kind === 'group') return null;
  if (!isDescribed(stretch.article, subject.end, quotation.open)) return null;
  const said = [quotation];
  const clause = { from: quotation.open, to: quotation.end };
  return saidBy({ kind: 'direct', parts: partsOf(said), clause, nested: nestedOf(said) }, null, subject);
}

/** How long such a clause is at most, in tokens. */
const CLAUSE = 40;
const STATE = oneOf('est était sera reste restait semble semblait montré montrée dit dite');

/** Whether a clause says how somebody is (`est ravie`, `s'est montré ravi`), and speaks of no text: `a reçu une lettre («…»)`. */
function isDescribed(article: Article, from: number, to: number): boolean {
  if (to - from > CLAUSE) return false;
  let state = false;
  for (let at = from; at < to; at++) {
    if (((article.tokens[at]?.lexeme.person?.classes ?? 0) & PersonClass.DOCUMENT) !== 0) return false;
    state ||= STATE.at(article, at);
  }
  return state;
}

function joined(stretch: Stretch, quotation: Quotation, claimed: ReadonlySet<Quotation>): Quotation[] {
  const next = stretch.quotations[stretch.quotations.indexOf(quotation) + 1];
  if (!next || claimed.has(next)) return [];
  const between = next.open - quotation.end;
  const comma =
    isSign(stretch.article, quotation.end, ',') || grammarAt(stretch.article, quotation.end) & Grammar.COORDINATOR;
  return between <= 2 && comma ? [next] : [];
}

/** `aux cris de «Liberté!»`, `au cri de «Dehors!»`: who shouts is the subject of the sentence, before or behind. */
export function attachCries({ stretch, claimed, reports }: Attribution): void {
  const { article } = stretch;
  for (const quotation of stretch.quotations) {
    const de = quotation.open - 1;
    const form = formAt(article, de);
    if (claimed.has(quotation) || (form !== 'de' && form !== "d'")) continue;
    if (!SHOUT.at(article, de - 1) || !AT_THE.at(article, de - 2)) continue;
    const sentence = startOfSentence(stretch, de);
    const said = [quotation, ...joined(stretch, quotation, claimed)];
    const after =
      isSign(article, quotation.end, ',') && de - 2 === sentence ? readMention(article, quotation.end + 1) : null;
    for (const taken of said) claimed.add(taken);
    reports.push({
      kind: 'direct',
      parts: partsOf(said),
      clause: { from: quotation.open, to: quotation.end },
      nested: nestedOf(said),
      cue: {
        start: de - 1,
        end: de,
        lemma: formAt(article, de - 1).replace(/s$/, ''),
        reflexive: false,
        addressee: null,
        medium: null,
      },
      source: after ?? subjectOfSentence(stretch, sentence, de - 2),
      carried: false,
    });
  }
}

/** `Dernier avertissement des auteurs: le seuil sera «très probablement» franchi`: the clause behind a noun and a colon has marks in it. */
export function attachNounClause(attribution: Attribution): void {
  const { stretch, claimed, reports } = attribution;
  const { article } = stretch;
  for (const quotation of stretch.quotations) {
    if (claimed.has(quotation) || isNameInMarks(article, quotation)) continue;
    const sentence = startOfSentence(stretch, quotation.open);
    let colon = quotation.open - 1;
    while (colon > sentence && !(isSign(article, colon, ':') && !quotationAt(stretch, colon))) colon--;
    const noun = colon > sentence ? nounCue(stretch, sentence, colon) : null;
    if (!noun) continue;
    const stop = endOfSentence(stretch, quotation.open);
    const said = stretch.quotations.filter(
      (other) => other.open > colon && other.end <= stop && !claimed.has(other) && !isNameInMarks(article, other),
    );
    for (const taken of said) claimed.add(taken);
    reports.push({
      kind: 'mixed',
      parts: partsOf(said),
      clause: { from: colon + 1, to: trimEnd(stretch, colon + 1, stop) },
      nested: nestedOf(said),
      cue: noun.cue,
      source: noun.source,
      carried: false,
    });
  }
}

/** The noun that names what is said, with who says it behind `de` or in its possessive. */
function nounCue(stretch: Stretch, sentence: number, colon: number): Pick<Report, 'cue' | 'source'> | null {
  const { article } = stretch;
  for (let at = sentence; at < colon; at++) {
    const speech = article.tokens[at]?.lexeme.speech;
    if (!speech || !(speech.form & Form.CUE_NOUN)) continue;
    // `le Haut Conseil`: inside the sentence a capital makes it a body.
    if (at > sentence && article.tokens[at]?.case !== Case.LOWER) continue;
    const before = grammarAt(article, at - 1);
    const opening =
      at === sentence || before & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.PRENOMINAL);
    // `Après l'annonce du jury, la maire a fait comprendre: «P»`: what the clause says is in its verb.
    if (!opening || (at > sentence + 1 && hasVerb(article, at + 1, colon))) continue;
    const behind = readAdjuncts(article, at + 1, colon);
    const possessive = at - 1 >= sentence && POSSESSIVE.at(article, at - 1);
    const source = possessive ? possessor(stretch, at - 1) : (ownerOf(stretch, at + 1, colon) ?? placard(stretch, at));
    return {
      cue: {
        start: at,
        end: at + 1,
        lemma: formAt(article, at),
        reflexive: false,
        addressee: possessive ? behind.addressee : null,
        medium: behind.medium,
      },
      source,
    };
  }
  return null;
}

function hasVerb(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const grammar = grammarAt(article, at);
    if (grammar & (Grammar.AUXILIARY | Grammar.VERB) && !(grammar & (Grammar.PREPOSITION | Grammar.DETERMINER)))
      return true;
  }
  return false;
}

/** `Sur une pancarte: «…»`: what is written on speaks. */
function placard(stretch: Stretch, at: number): Mention | null {
  const { article } = stretch;
  return formAt(article, at - 2) === 'sur' ? readMention(article, at - 1) : null;
}

function possessor(stretch: Stretch, at: number): Mention | null {
  return readMention(stretch.article, at, { owner: true });
}

/** `de Moscou`, `du ministre`, `chez les éleveurs`, `par Ana Costa`. */
function ownerOf(stretch: Stretch, from: number, to: number): Mention | null {
  const { article } = stretch;
  for (let at = from; at < to; at++) {
    const form = formAt(article, at);
    if (form === 'de' || form === "d'" || form === 'chez' || form === 'à' || form === 'par') {
      const mention = readMention(article, at + 1);
      if (mention && mention.end <= to) return mention;
    } else if (form === 'du' || form === 'des' || form === 'au') {
      const mention = readMention(article, at);
      if (mention && mention.end <= to) return mention;
    }
  }
  return null;
}

/** What is said, before it is known by whom. */
type Said = Pick<Report, 'kind' | 'parts' | 'clause' | 'nested'>;

function saidBy({ kind, parts, clause, nested }: Said, cue: Report['cue'], source: Mention | null): Report {
  return { kind, parts, clause, nested, cue, source, carried: false };
}

/** The clause before the colon has a subject that can speak: `Macron: «P»`, `la favorite avait éclaté de rire: «P»`. */
function introduced(
  stretch: Stretch,
  sentence: number,
  colon: number,
  quotation: Quotation,
  base: Said,
): Report | null {
  const named = bracketedName(stretch, quotation);
  if (named) return saidBy(base, null, named);
  const nearest =
    namedBefore(stretch, sentence, colon) ?? cleft(stretch, sentence, colon) ?? subjectOfVerb(stretch, sentence, colon);
  // `Il dormait quand la terre a tremblé: «P»`: who speaks is the subject of the sentence.
  const subject = isPerson(nearest) ? nearest : (subjectOfSentence(stretch, sentence, colon) ?? nearest);
  const whole = subject !== null && subject.phraseEnd === colon;
  const alone = standsAlone(stretch, quotation);
  const spoken = isSpoken(stretch.article, quotation);
  if (whole || (isPerson(subject) && (alone || spoken))) return saidBy(base, null, subject);
  // Who says it cannot be read, but a sentence behind a colon is said.
  return alone && spoken ? saidBy(base, null, null) : null;
}

/** `et c'est Ana Costa qui donne le signal: «P»`. */
function cleft({ article }: Stretch, sentence: number, colon: number): Mention | null {
  for (let at = sentence; at < colon; at++) {
    if (formAt(article, at) !== "c'" || !IS.at(article, at + 1)) continue;
    const mention = readMention(article, at + 2, { joint: false });
    if (mention && mention.phraseEnd < colon && formAt(article, mention.phraseEnd) === 'qui') return mention;
  }
  return null;
}

function isPerson(mention: Mention | null): boolean {
  if (mention === null) return false;
  // `Les abricots ont gelé: «P»`: a plural that no list has for people may be of things.
  if (mention.kind === 'group') return mention.word !== null || mention.members.length > 0 || mention.head === '';
  return mention.kind === 'person' || mention.kind === 'anonymous';
}

/** `Et puis, à gauche, Luc Petit (Horizon): «P»`: a person whose name ends at the colon. */
function namedBefore(stretch: Stretch, sentence: number, colon: number): Mention | null {
  const { article } = stretch;
  for (let at = Math.max(sentence, colon - 8); at < colon; at++) {
    if (article.tokens[at]?.case === Case.LOWER) continue;
    // `Même son de cloche chez Anne Duval: «P»`
    if (grammarAt(article, at - 1) & Grammar.PREPOSITION && formAt(article, at - 1) !== 'chez') continue;
    const mention = readMention(article, at);
    if (
      mention?.kind === 'person' &&
      mention.nameStart >= 0 &&
      mention.phraseEnd === colon &&
      mention.nameEnd - mention.nameStart > 1
    )
      return mention;
  }
  return null;
}

/** The subject of the first auxiliary before the colon. */
function subjectOfVerb(stretch: Stretch, sentence: number, colon: number): Mention | null {
  for (let at = sentence + 1; at < colon; at++)
    if (grammarAt(stretch.article, at) & Grammar.AUXILIARY) return readSubject(stretch.article, at);
  return null;
}

/** `«On ira jusqu'au bout» (Morin)`. */
function bracketedName(stretch: Stretch, quotation: Quotation): Mention | null {
  const { article } = stretch;
  if (!isSign(article, quotation.end, '(')) return null;
  const mention = readMention(article, quotation.end + 1);
  return mention && isSign(article, mention.end, ')') ? mention : null;
}

/** Nothing but the full stop behind the closing mark. */
function standsAlone(stretch: Stretch, quotation: Quotation): boolean {
  const stop = endOfSentence(stretch, quotation.open);
  for (let at = quotation.end; at < stop; at++) {
    const token = stretch.article.tokens[at];
    if (token && token.kind !== Kind.PUNCTUATION && !quotationAt(stretch, at)) return false;
  }
  return true;
}
