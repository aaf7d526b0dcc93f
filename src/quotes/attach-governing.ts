import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import { polarityOf } from '../lexicon/speech-polarity.js';
import { type Mention, readMention } from '../speakers/mention.js';
import { isSpeechVerb } from '../speakers/words.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { type Attribution, reportContent, sourceOf, unclaimed } from './attribution.js';
import { endOfContent } from './content-end.js';
import type { Cue } from './cue.js';
import { isInfinitive } from './infinitive.js';
import { isClause, isFiniteVerb } from './is-clause.js';
import { mediumBehind } from './media-phrases.js';
import { isListedWork, isNameInMarks, looksLikeTitle } from './names-in-marks.js';
import { beforeMainVerb } from './noun-that.js';
import type { Quotation } from './quotation.js';
import { readComplement } from './read-complement.js';
import { nestedOf, partsOf, withMedium } from './report.js';
import { endOfSentence, type Stretch } from './stretch.js';

const CLITIC = oneOf("se s' ne n'");
const LIKE_GERUND = like(/[^m]ant$/);
const OBJECT_PRONOUN = oneOf("lui leur nous vous m' t'");
const LIKE_PARTICIPLE = like(/(?:és?|ées?|ant|ante|ants|eux|euse|ment|ifs?|ives?)$/);
const CLITIC_BEFORE_VERB = oneOf("se s' ne n' l' le les la y en");

/** Verbs that report words although they are denied: `ne cache pas son «inquiétude»`, `n'exclut pas que`. */
const DENIABLE = new Set([
  'cacher',
  'dissimuler',
  'exclure',
  'démentir',
  'nier',
  'contester',
  'cesser',
  'réfuter',
  'refuser',
]);

/** `X a dit que P`, `X affirme avoir P`, `X dénonce «P»`, `ajoutant: «P»`: what stands behind the cue. */
export function attachGoverning(attribution: Attribution, cue: Cue): void {
  const { stretch, claimed, spent, reports } = attribution;
  const { article } = stretch;
  if (spent.has(cue)) return;
  const complement = readComplement(stretch, cue);
  const embeds =
    complement.type === 'que' ||
    complement.type === 'infinitive' ||
    complement.type === 'question' ||
    complement.type === 'predicate';
  const content = endOfContent(stretch, cue, complement.from, embeds);
  const { embedded } = content;
  // `Ceux qui se disent prêts à partir ne sont pas nombreux`: the clause is part of the subject of another verb.
  const restrictive = cue.relative && embeds && !isSign(article, cue.left, ',');
  const main = restrictive ? beforeMainVerb(stretch, complement.from, complement.type === 'que' ? 1 : 0) : -1;
  if (main > complement.from) content.end = Math.min(content.end, main);
  if (complement.type === 'infinitive') content.end = beforeNextVerb(article, complement.from, content.end);
  // `Luc Roux, qui a dit que P, est parti`, `Estimant que P, Luc Roux est parti`: up to the comma before the main clause.
  if (embeds && cue.relative && !restrictive) content.end = beforeResumed(article, cue, complement.from, content.end);
  // `a beau répéter que P, Q`
  if (formAt(article, cue.start - 1) === 'beau')
    content.end = Math.min(content.end, commaBehind(stretch, complement.from, content.end));
  const subject = embeds ? subjectBehind(stretch, cue, complement.from) : null;
  if (subject) content.end = Math.min(content.end, subject.start - 1);
  const end = cue.subordinate ? Math.min(content.end, commaBehind(stretch, complement.from, content.end)) : content.end;
  // `Il n'est pas exclu que P`: it is possible, and nobody says so.
  const unreal = cue.unreal && (cue.passive || !DENIABLE.has(cue.lemma));
  if (embeds || unreal) {
    // `Quand on lui demande si P, elle répond`: what is only supposed ends at the comma.
    const stop = (unreal || cue.subordinate) && !cue.joined ? commaBehind(stretch, complement.from, end) : end;
    for (const inner of embedded) {
      if (inner.start >= stop) continue;
      spent.add(inner);
      attribution.embedded.add(inner);
    }
  }
  if (complement.type === 'none' || unreal) return;
  // `traiter de sujets comme «le climat»`: only whom one calls something is reported.
  if (cue.lemma === 'traiter' && isSubjectMatter(article, cue.end)) return;
  if (complement.type === 'question' && isToCome(article, cue)) return;
  const { source, carried } = subject ? { source: subject, carried: false } : withAgent(attribution, cue, end);
  // `a été condamné pour «terrorisme»`: in the passive, without somebody behind `par` only a clause is a report.
  if (cue.passive && source === null && complement.type !== 'que' && !isImpersonal(article, cue, complement.type))
    return;
  const from = complement.from;

  const marked = unclaimed(attribution, from, end).filter((quotation) => {
    if (!isSaid(stretch, cue, quotation, complement.type, from)) return false;
    // `lui demande de s'expliquer: «J'ai eu peur»`: the words behind the colon answer.
    if (!embeds || polarityOf(cue.lemma, cue.reflexive) !== 'ask' || !isSign(article, quotation.open - 1, ':'))
      return true;
    attribution.answers.add(quotation);
    return false;
  });
  const first = marked[0];
  if (first) {
    const said =
      complement.type === 'quotation' || complement.type === 'colon' ? leading(stretch, cue, marked) : marked;
    for (const quotation of said) claimed.add(quotation);
    // `répète la formule «Je ne vendrai jamais»`: a noun beside the words it names.
    const beside = first.open === from + 2 && (grammarAt(article, from) & Grammar.DEFINITE) !== 0;
    const only = said.length === 1 && (first.open === from || beside);
    const kind =
      complement.type === 'colon' ||
      ((complement.type === 'quotation' || beside) &&
        only &&
        isClause(article, first) &&
        !isInfinitiveClause(stretch, first))
        ? 'direct'
        : 'mixed';
    const last = said[said.length - 1] as Quotation; // said has the first
    reports.push({
      kind,
      parts: partsOf(said),
      clause: {
        from,
        to: kind === 'direct' || (!embeds && goesOnToTell(article, last.end)) ? last.end : Math.max(end, last.end),
      },
      nested: nestedOf(said),
      cue:
        cue.medium === null
          ? withMedium(cue, mediumBehind(article, last.end, endOfSentence(stretch, last.end - 1)))
          : cue,
      source,
      carried,
    });
    spent.add(cue);
    return;
  }
  if (!embeds || cue.subordinate || (source === null && !carried && !cue.passive)) return;
  if (cue.role === 'infinitive' && source === null) return;
  if (end - from < (complement.type === 'que' || complement.type === 'question' ? 2 : 1)) return;
  let stop = end;
  for (const answer of attribution.answers) if (answer.open > from && answer.open <= stop) stop = answer.open - 1;
  const medium = cue.medium ?? mediumBehind(article, stop, endOfSentence(stretch, stop - 1));
  reportContent(attribution, withMedium(cue, medium), from, stop, { source, carried });
  spent.add(cue);
}

/** `de` or `du` and a noun right behind the verb, no words in marks. */
function isSubjectMatter(article: Article, at: number): boolean {
  return OF.at(article, at) && article.tokens[at + 1]?.kind !== Kind.MARK;
}

const OF = oneOf("de d' du des");

/** `trouve le livret «bavard» et a quitté la salle`: behind the words in marks the subject does something else. */
function goesOnToTell(article: Article, at: number): boolean {
  return (
    (grammarAt(article, at) & Grammar.COORDINATOR) !== 0 &&
    (isFiniteVerb(article, at + 1) || CLITIC.at(article, at + 1))
  );
}

/**
 * Behind a colon or the verb itself one quotation is said, and those that a comma or conjunction joins to it; but a clause of its own
 * that an incise follows is left to the incise: `a affirmé "être prêt" mais "la France n'a rien proposé", a souligné Y`.
 */
function leading(stretch: Stretch, cue: Cue, marked: readonly Quotation[]): Quotation[] {
  const said: Quotation[] = [];
  const incise = stretch.cues.some(
    (other) => other.start > cue.start && (other.role === 'incise' || other.role === 'after'),
  );
  for (const quotation of marked) {
    const last = said[said.length - 1];
    if (last && (quotation.open - last.end > 25 || (incise && isClause(stretch.article, quotation)))) break;
    said.push(quotation);
  }
  return said;
}

/** A title right behind a verb is its object, a sentence with a capital is said: `a dit "Nous partons"`, `a publié "La Nuit"`. */
function isSaid(stretch: Stretch, cue: Cue, quotation: Quotation, type: string, from: number): boolean {
  // `a écrit trois romans: «La Nuit», «Le Jour»`: titles behind what they are counted by.
  if (type === 'colon') return !isListedWork(stretch.article, quotation);
  // `verra «des plages vides», précise le chef`: a verb that only holds words in marks close by gives them up to an incise.
  if ((cue.takes & ~(Takes.NEAR | Takes.PERSON)) === 0 && hasIncise(stretch, quotation)) return false;
  // Right behind the verb its own form names nothing: `qui dit «attendre»`.
  if (quotation.open === cue.end && !looksLikeTitle(stretch.article, quotation)) return true;
  if (!isNameInMarks(stretch.article, quotation)) return true;
  return type === 'quotation' && quotation.open === from && isClause(stretch.article, quotation);
}

function hasIncise({ cues }: Stretch, { end }: Quotation): boolean {
  return cues.some(
    ({ role, left, source }) => role === 'incise' && source !== null && (left === end || left === end + 1),
  );
}

/** `affirmé "être prêt à …"` goes on with the journalist's clause. */
function isInfinitiveClause(stretch: Stretch, quotation: Quotation): boolean {
  const at = quotation.segments[0]?.from ?? quotation.open;
  const form = formAt(stretch.article, at);
  return form === 'être' || form === 'avoir' || form === 'ne' || form === "n'" || form === "qu'" || form === 'que';
}

/** `prétend n'avoir rien vu et se tait`, `affirme ne rien savoir, suscitant des rires`: an infinitive ends before the next verb of the one who speaks. */
function beforeNextVerb(article: Article, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    const grammar = grammarAt(article, at);
    if (grammar & (Grammar.RELATIVE | Grammar.SUBORDINATOR) || article.tokens[at]?.kind === Kind.MARK) return end;
    const comma = isSign(article, at, ',');
    if (!comma && !(grammar & Grammar.COORDINATOR)) continue;
    const next = comma && grammarAt(article, at + 1) & Grammar.COORDINATOR ? at + 2 : at + 1;
    const clitic = CLITIC.at(article, next);
    if (clitic ? !isInfinitive(article, next) : isFiniteVerb(article, next)) return at;
    if (comma && LIKE_GERUND.at(article, next) && grammarAt(article, next) === 0) return at;
  }
  return end;
}

/** `Le tribunal dira si le contrat est valable`: in the future nobody has said it yet. */
function isToCome(article: Article, cue: Cue): boolean {
  return cue.end === cue.start + 1 && /r(?:a|ont)$/.test(formAt(article, cue.start));
}

/** `Il est reproché au maire d'avoir menti`, `il lui a été demandé de partir`: who says it is left out. */
function isImpersonal(article: Article, cue: Cue, type: string): boolean {
  if (type !== 'infinitive' || (cue.lemma !== 'reprocher' && cue.end - cue.start < 3)) return false;
  const subject = OBJECT_PRONOUN.at(article, cue.start - 1) ? cue.start - 2 : cue.start - 1;
  return formAt(article, subject) === 'il';
}

/** `Le groupe, qui a dit vouloir réduire ses coûts, ferme trois sites`: the comma before the verb that goes on behind the relative clause. */
function beforeResumed(article: Article, cue: Cue, from: number, end: number): number {
  // Only the subject of the sentence has a verb still to come.
  const first = cue.source !== null && isFirst(article, cue.source.start);
  for (let at = from + 1; at < end - 1; at++) {
    if (!isSign(article, at, ',')) continue;
    if (isFiniteVerb(article, at + 1) || CLITIC.at(article, at + 1)) return at;
    if (first && isBareVerb(article, at + 1)) return at;
  }
  return end;
}

function isFirst(article: Article, at: number): boolean {
  return at === 0 || article.sentenceOf[at - 1] !== article.sentenceOf[at];
}

/** A word in lower case that is no participle, and neither noun for a person nor grammar word: behind a comma a verb. */
function isBareVerb(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD || token.case !== Case.LOWER || token.lexeme.grammar !== 0) return false;
  return token.lexeme.person === null && !LIKE_PARTICIPLE.at(article, at);
}

/** `Estimant que P, Luc Roux est parti`: the subject of the main clause, behind a comma and before its verb. */
function subjectBehind(stretch: Stretch, cue: Cue, from: number): Mention | null {
  const { article } = stretch;
  if (cue.role !== 'gerund' || !cue.inherits || !isFirst(article, cue.left)) return null;
  const stop = endOfSentence(stretch, from);
  for (let at = from + 2; at < stop; at++) {
    if (!isSign(article, at, ',')) continue;
    const mention = readMention(article, at + 1, { expectSource: true, lenient: false });
    if (!mention) continue;
    const verb = isSign(article, mention.phraseEnd, ',') ? -1 : mention.phraseEnd;
    if (
      verb > 0 &&
      (isFiniteVerb(article, verb) || isSpeechVerb(article, verb) || CLITIC_BEFORE_VERB.at(article, verb))
    )
      return mention;
  }
  return null;
}

/** In the passive the one who speaks stands behind `par`: `a été qualifié de «recul» par l'opposition`. */
function withAgent(attribution: Attribution, cue: Cue, end: number): { source: Mention | null; carried: boolean } {
  if (!cue.passive) return sourceOf(attribution, cue);
  const { article } = attribution.stretch;
  for (let at = cue.end; at < end; at++) {
    if (formAt(article, at) !== 'par') continue;
    const agent = readMention(article, at + 1);
    if (agent) return { source: agent, carried: false };
  }
  return { source: null, carried: false };
}

function commaBehind(stretch: Stretch, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSign(stretch.article, at, ',')) return at;
  return to;
}

/** Whether a cue has its content on its right side. */
export function governs(cue: Cue): boolean {
  return cue.role === 'governing' || cue.role === 'gerund' || cue.role === 'participle' || cue.role === 'infinitive';
}
