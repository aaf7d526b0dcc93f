import { Grammar } from '../lexicon/lexeme.js';
import { Form, Takes } from '../lexicon/speech.js';
import { polarityOf } from '../lexicon/speech-polarity.js';
import { type Mention, readMention, readSubject } from '../speakers/mention.js';
import { blankMention } from '../speakers/read-mention.js';
import { isPluralVerb } from '../speakers/words.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { infinitiveAt, isInfinitive } from './infinitive.js';
import { readTrailing } from './media-phrases.js';
import type { Quotation } from './quotation.js';
import { readAdjuncts } from './read-adjuncts.js';
import { readSourcePhrase, sameSource } from './read-preposition.js';
import { isSetOff, leftEdge, opensClause, opensQuotation } from './set-off.js';
import { endOfSentence, quotationAt, type Surroundings } from './stretch.js';
import { hasMainVerb, unknownSource } from './unknown-source.js';
import type { VerbGroup } from './verb-group.js';

/** `, a-t-il ajouté`, `se souvient-elle`, `fait-on valoir à la préfecture`. */
export function inverted(
  around: Surroundings,
  group: VerbGroup,
  before: Quotation | null,
  shared: Draft,
  sentence: number,
): Cue | null {
  const { article } = around;
  const opening = group.from === sentence;
  // `A-t-il dit la vérité?` asks; an incise stands behind a comma or a mark.
  if (!before && !isSetOff(article, group.from) && !opening) return null;
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  if (opening && !isSign(article, behind.end, ':')) return null;
  // `ressort-il d'un sondage` has no more of a subject than `apprend-on de source …`.
  const on = formAt(article, group.clitic) === 'on' || group.lemma === 'ressortir';
  // `«P», a-t-il lu`: behind words in marks any verb reports.
  if (group.takes === Takes.ON && !on && !before) return null;
  // `a-t-il été annoncé de source officielle`: nobody is meant by this il.
  const impersonal = group.passive && formAt(article, group.clitic) === 'il';
  let source: Mention | null = impersonal
    ? null
    : (readMention(article, group.clitic) ?? cliticMention(article, group.clitic));
  // `fait-on valoir à la préfecture`, `a-t-on appris auprès de ses services`: who says it stands behind the preposition.
  if (on || impersonal)
    source =
      sourceOfOn(
        article,
        group.end,
        Math.min(Math.max(behind.end, group.end + 8), endOfSentence(around, group.end - 1)),
      ) ?? source;
  return Object.assign(shared, {
    role: 'incise',
    source,
    inherits: false,
    left: leftEdge(article, group.from, sentence),
    next: source && (on || impersonal) ? Math.max(behind.end, source.end) : behind.end,
    addressee: on ? null : behind.addressee,
    medium: behind.medium,
    unreal: false,
  });
}

/** The inverted pronoun as a mention. */
export function cliticMention(article: Article, at: number): Mention {
  const form = formAt(article, at);
  const plural = form.endsWith('s');
  const gender = form.startsWith('elle') ? 'f' : form === 'on' ? null : 'm';
  return blankMention(at, at + 1, 'clitic', form === 'on' ? 'anonymous' : 'person', gender, plural);
}

export function sourceOfOn(article: Article, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const form = formAt(article, at);
    if (form === 'source' && formAt(article, at - 1) === 'même') return sameSource(article, at);
    if (form === 'source' || form === 'sources') {
      const phrase = readSourcePhrase(article, at);
      if (phrase?.source) return phrase.source;
    }
    if (form === 'au' || form === 'aux' || form === 'du' || form === 'des') return readMention(article, at);
    if (form === 'à' || form === 'chez' || form === 'de' || form === 'dans' || form === 'sur' || form === "d'") {
      const mention = readMention(article, at + 1);
      if (mention) return mention;
    }
  }
  return null;
}

/** `, a annoncé lundi la préfecture.`, `», écrit la galerie`: verb and subject behind a comma or a closing mark. */
export function unmarkedInversion(
  around: Surroundings,
  group: VerbGroup,
  before: Quotation | null,
  shared: Draft,
  sentence: number,
): Cue | null {
  const { article } = around;
  const marked = before !== null;
  // `«Nous étions tous» en lui, a salué la ministre`: marks anywhere in the clause before show that it is said.
  const near =
    marked || around.inside === true || around.quotations.some(({ open, end }) => open >= sentence && end < group.from);
  const needed = near ? Takes.MARKED_INCISE : Takes.INCISE;
  if ((group.takes & needed) === 0) return null;
  if (group.from === sentence && !marked) return null;
  const stop = endOfSentence(around, group.end - 1);
  let behind = readAdjuncts(article, group.end, stop);
  let at = behind.end;
  // `souffle, épuisé mais ravi, le capitaine`; `raconte, la voix éteinte, un cultivateur`
  for (let asides = 0; asides < 3 && isSign(article, at, ','); asides++) {
    if ((asides > 0 && readMention(article, at + 1)) || (marked && isFullName(article, at + 1))) {
      at++;
      break;
    }
    const close = nextComma(article, at + 1, Math.min(stop, at + 12));
    if (close < 0 || quotationAt(around, close) !== null) break;
    const inner = readAdjuncts(article, close + 1, stop);
    at = inner.end;
    behind = { ...behind, medium: behind.medium ?? inner.medium, addressee: behind.addressee ?? inner.addressee };
  }
  const form = formAt(article, at);
  if (form === 'que' || form === "qu'" || isSign(article, at, ':') || (opensQuotation(around, at) && !marked))
    return null;
  if (isInfinitive(article, at)) {
    const opinion = marked && opensClause(around, before) ? endOfOpinion(article, at) : -1;
    if (opinion < 0) return null;
    at = opinion;
  }
  // A noun that no lexicon has speaks where only a subject can stand: behind a whole clause or words in marks.
  if (TONIC.at(article, at)) return null;
  const source =
    describedOne(article, at) ??
    readMention(article, at, { joint: isPluralGroup(article, group) !== false }) ??
    nameAtEnd(article, group.end, at) ??
    unknownSource(around, group, sentence, at, stop, marked);
  if (!source) {
    // Words in marks, a comma, a verb of saying: a report even where its subject cannot be read.
    const comma = isSign(article, group.from - 1, ',') && marked && (group.takes & Takes.MARKED_INCISE) !== 0;
    if (!comma || opensQuotation(around, at) || readSubject(article, group.from)) return null;
    return Object.assign(shared, {
      role: 'incise',
      source: null,
      inherits: false,
      left: leftEdge(article, group.from, sentence),
      next: at,
      addressee: behind.addressee,
      medium: behind.medium,
      unreal: group.negated,
    });
  }
  // `a souligné à quel point il est bon de …`: a pronoun that is not inverted begins a clause of its own.
  if (source.form === 'clitic') return null;
  const after = readTrailing(article, source, stop);
  if (!agrees(article, group, source)) return null;
  if (!marked && !canSpeak(article, source) && !hasMainVerb(around, sentence, group.from)) return null;
  // The subject stands before: `Le ministre, en poste depuis mai, a salué le maire.`
  const either = (group.takes & Takes.PERSON) !== 0 || source.kind === 'document';
  // Words in marks inside another's clause: `Luc, qui dit «attendre», a critiqué le maire.`
  if (marked && either && !opensClause(around, before) && hasOwnSubject(around, group, sentence, source)) return null;
  // `Le maire, Luc Petit (PS), a demandé l'état d'urgence`: nothing but the subject stands before the verb.
  if (!marked && isSubjectAlone(article, sentence, group.from) && !hasMainVerb(around, sentence, group.from))
    return null;
  // `La cinéaste, primée en 2019, espère une Palme`, `La CGT, premier syndicat, demande l'état d'urgence`: an object.
  const brought = source.determiner === 'indefinite';
  if (
    !marked &&
    (either || brought || polarityOf(group.lemma, group.reflexive) !== 'say') &&
    !hasMainVerb(around, sentence, group.from) &&
    hasOwnSubject(around, group, sentence, source)
  )
    return null;
  if (!marked && !endsClause(article, source.end, after.end, stop)) return null;
  return Object.assign(shared, {
    role: 'incise',
    source,
    inherits: false,
    left: leftEdge(article, group.from, sentence),
    next: after.end,
    addressee: behind.addressee ?? after.addressee,
    medium: behind.medium ?? after.medium,
    unreal: group.negated,
  });
}

/** `a confié celle qui fut guide`: whom the text spoke of, told more of. */
function describedOne(article: Article, at: number): Mention | null {
  if (!DESCRIBED.at(article, at) || formAt(article, at + 1) !== 'qui') return null;
  const form = formAt(article, at);
  const plural = form.endsWith('s') || form === 'ceux';
  const mention = blankMention(
    at,
    at + 1,
    'pronoun',
    plural ? 'group' : 'person',
    form.startsWith('celle') ? 'f' : 'm',
    plural,
  );
  mention.binding = 'subject';
  return mention;
}

const DESCRIBED = oneOf('celui celle ceux celles');

/** `a dit ce mercredi, Moussa Sarr, chef du village`: a stray comma before the subject. */
function isFullName(article: Article, at: number): boolean {
  if (article.tokens[at]?.case === Case.LOWER) return false;
  const mention = readMention(article, at);
  return mention !== null && mention.form === 'name' && mention.kind === 'person' && mention.end - mention.start >= 2;
}

/** A name that the phrase before it has swallowed: `dit en sanglots Leïla`. */
function nameAtEnd(article: Article, from: number, to: number): Mention | null {
  for (let at = to - 1; at > from && at > to - 4; at--) {
    if (article.tokens[at]?.case === Case.LOWER || tokenAt(article, at - 1)?.case !== Case.LOWER) continue;
    const mention = readMention(article, at);
    return mention &&
      mention.end === to &&
      mention.kind === 'person' &&
      !(grammarAt(article, at - 1) & (Grammar.PREPOSITION | Grammar.DEFINITE))
      ? mention
      : null;
  }
  return null;
}

/** `dit espérer`, `affirme vouloir croire`: one past the infinitives, the last of which is of opinion or saying; -1 else. */
function endOfOpinion(article: Article, at: number): number {
  let last = -1;
  let end = at;
  for (let next = infinitiveAt(article, at); next >= 0; next = infinitiveAt(article, end)) {
    last = next;
    end = next + 1;
  }
  return last >= 0 && article.tokens[last]?.lexeme.speech !== null ? end : -1;
}

/** `réclament, eux, …`: set off beside the verb, no subject. */
const TONIC = oneOf(['lui', 'eux', 'elle', 'elles', 'moi', 'nous']);

/** The verb of an incise agrees with the subject behind it: `dénonce des assureurs` has an object. */
function agrees(article: Article, group: VerbGroup, source: Mention): boolean {
  const plural = isPluralGroup(article, group);
  return plural === null || plural === (source.plural || source.members.length > 0);
}

/** Whether the finite verb is plural; null where its form does not tell. */
function isPluralGroup(article: Article, group: VerbGroup): boolean | null {
  const verb = verbToken(article, group);
  const form = article.tokens[verb]?.lexeme.speech?.form ?? 0;
  const number = form & (Form.SINGULAR | Form.PLURAL);
  return number === Form.SINGULAR ? false : number === Form.PLURAL ? true : isPluralVerb(article, verb);
}

/** The finite verb of a group: behind its reflexive pronoun. */
function verbToken(article: Article, group: VerbGroup): number {
  const form = formAt(article, group.start);
  return form === 'se' || form === "s'" ? group.start + 1 : group.start;
}

/** Whether all that stands from `from` on to the comma before `to` is somebody or a body with what is told beside them. */
function isSubjectAlone(article: Article, from: number, to: number): boolean {
  const subject = readMention(article, from, { limit: to });
  return (
    subject !== null &&
    (subject.phraseEnd > subject.end || subject.nameStart >= 0) &&
    subject.phraseEnd >= to - 1 &&
    subject.kind !== 'anonymous' &&
    !subject.plural
  );
}

/** A subject set off by an apposition stands before the verb, from the head of the sentence on. */
function hasOwnSubject(around: Surroundings, group: VerbGroup, sentence: number, source: Mention): boolean {
  const subject = readSubject(around.article, group.from);
  if (!subject || subject.start === source.start) return false;
  if (isSign(around.article, subject.end, ',') && subject.end === group.from - 1) return false;
  return subject.start === sentence;
}

/** Behind the subject of an incise the clause ends, or an adjunct, apposition or relative clause follows. */
function endsClause(article: Article, from: number, to: number, stop: number): boolean {
  if (to >= stop || from >= stop) return true;
  const token = article.tokens[to];
  if (!token) return true;
  if (token.kind === Kind.PUNCTUATION || token.kind === Kind.MARK) return true;
  const grammar = grammarAt(article, to);
  return (
    (grammar & (Grammar.PREPOSITION | Grammar.COORDINATOR | Grammar.RELATIVE)) !== 0 ||
    (token.lexeme.speech !== null && (token.lexeme.speech.form & Form.GERUND) !== 0) ||
    from === to
  );
}

function nextComma(article: Article, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSign(article, at, ',')) return at;
  return -1;
}
