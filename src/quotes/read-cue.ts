import { aspectVerb } from '../lexicon/aspect-verbs.js';
import { Grammar } from '../lexicon/lexeme.js';
import { Form, Takes } from '../lexicon/speech.js';
import { BETWEEN, LINKS } from '../lexicon/speech-phrases.js';
import { type Mention, readMention, readSubject } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';
import type { Cue } from './cue.js';
import { draftOf } from './draft.js';
import { isInfinitive } from './infinitive.js';
import { isClause } from './is-clause.js';
import { phraseBefore } from './media-phrases.js';
import { readNounThat } from './noun-that.js';
import type { Quotation } from './quotation.js';
import { readAdjuncts } from './read-adjuncts.js';
import { governing } from './read-governing.js';
import { inverted, unmarkedInversion } from './read-incise.js';
import { infinitive } from './read-infinitive.js';
import { learned } from './read-learned.js';
import { readSourcePhrase, type SourcePhrase } from './read-preposition.js';
import { isSetOff, leftEdge, opensClause, opensQuotation, precedingQuotation } from './set-off.js';
import { endOfSentence, type Surroundings, startOfSentence } from './stretch.js';
import { cleft, toldFirst } from './told-first.js';
import { isBeforeInversion, readUnknownVerb } from './unknown-verb.js';
import { readVerbGroup, type VerbGroup, verbBeforeClitic } from './verb-group.js';

const OPENS_CLAUSE = oneOf("que qu' qui dont où");
const ADVERB_OF_SOURCE = oneOf('toujours encore notamment');
const CONTRAST = oneOf('cependant toutefois néanmoins pourtant désormais enfin or');
const LINK = oneOf("de d' à par");

/** Reads the cue at the speech word `at`; null when nothing is reported there. */
export function readCue(around: Surroundings, at: number): Cue | null {
  const word = around.article.tokens[at]?.lexeme.speech;
  if (!word) return null;
  if (word.form & Form.PREPOSITION) {
    const phrase = readSourcePhrase(around.article, at);
    if (phrase) return cueOfPhrase(around, phrase);
  }
  const noun = word.form & Form.CUE_NOUN ? readNounThat(around, at) : null;
  if (noun) return noun;
  const group = readVerbGroup(around.article, at);
  return group && cueOfVerb(around, group);
}

/** Reads a verb that no list has right behind words in marks, where only a verb of saying can stand; null when there is none. */
export function readUnknownCue(around: Surroundings, quotation: Quotation): Cue | null {
  const group = readUnknownVerb(around.article, quotation.end);
  const cue = group && cueOfVerb(around, group);
  if (cue?.role !== 'incise' || cue.source === null || group === null) return null;
  if (group.clitic >= 0) return cue;
  // Without an inverted pronoun only a sentence in marks and a person behind the verb are enough: not `«Azur», vendu par la ville`.
  const { kind } = cue.source;
  const person =
    (kind === 'person' || kind === 'anonymous' || kind === 'group') && canSpeak(around.article, cue.source);
  return person && opensClause(around, quotation) && isClause(around.article, quotation) ? cue : null;
}

/** Reads `, philosophe-t-il` from its comma on, inside marks, whatever the verb; null when it is nothing of the kind. */
export function readInnerUnknownCue(around: Surroundings, comma: number): Cue | null {
  if (!isBeforeInversion(around.article, comma)) return null;
  const group = readUnknownVerb(around.article, comma);
  const cue = group && group.clitic >= 0 ? cueOfVerb(around, group) : null;
  return cue?.role === 'incise' && cue.source !== null ? cue : null;
}

function cueOfPhrase(around: Surroundings, phrase: SourcePhrase): Cue | null {
  const { article } = around;
  const sentence = startOfSentence(around, phrase.from);
  const first =
    phrase.from === sentence ||
    (phrase.from === sentence + 1 && (isOpener(article, sentence) || CONTRAST.at(article, sentence))) ||
    // `Pourtant, selon X, P`, `Procès: pour X, P`
    (phrase.from === sentence + 2 && isSign(article, sentence + 1, ',') && isAdverb(article, sentence)) ||
    isBehindLink(article, sentence, phrase.from) ||
    isSign(article, phrase.from - 1, ':') ||
    // `a dit que selon lui P`
    OPENS_CLAUSE.at(article, phrase.from - 1) ||
    // `un projet qui, selon X, coûtera cher`: what is said is the rest of the clause.
    (isSign(article, phrase.from - 1, ',') &&
      (grammarAt(article, phrase.from - 2) & (Grammar.RELATIVE | Grammar.SUBORDINATOR)) !== 0);
  let next = phrase.to;
  // An apposition stands between source and content: `Selon le gouverneur, Salif Ouardane, 31 corps …`
  const comma = isSign(article, next, ',');
  const relative = phrase.source === null || phrase.relative === true;
  // `un «avion de combat», pour Mina Reda`: marks right before it, a comma between.
  const after = isSetOff(article, phrase.from) && precedingQuotation(around, phrase.from) !== null;
  if (!phrase.unmarked && !relative && !first && !after && !opensQuotation(around, next + (comma ? 1 : 0))) return null;
  if (first || relative) next = comma ? next + 1 : next;
  return {
    role: first || relative ? 'before' : 'after',
    start: phrase.from,
    end: phrase.cueTo,
    lemma: phrase.lemma,
    takes: phrase.unmarked ? Takes.QUE : 0,
    source: phrase.source,
    inherits: phrase.source === null,
    left: leftEdge(article, beforeAdverb(article, phrase.from), sentence),
    next,
    addressee: null,
    medium: null,
    unreal: false,
    passive: false,
    reflexive: false,
    subordinate: false,
    joined: first,
    relative,
  };
}

/** `P, toujours selon X`: the adverb belongs to the source. */
function beforeAdverb(article: Article, at: number): number {
  return ADVERB_OF_SOURCE.at(article, at - 1) && isSetOff(article, at - 1) ? at - 1 : at;
}

/** `Pourtant`, `Or`, `Enfin`: links a sentence to the one before. */
function isAdverb(article: Article, at: number): boolean {
  return (
    (grammarAt(article, at) & (Grammar.ADVERB | Grammar.COORDINATOR)) !== 0 || formAt(article, at).endsWith('ment')
  );
}

/** `Par ailleurs, selon X, P`, `En effet, selon X, P` */
function isBehindLink(article: Article, sentence: number, from: number): boolean {
  if (!isSign(article, from - 1, ',') || from - sentence > 6) return false;
  return (BETWEEN.matchAt(article, sentence) ?? LINKS.matchAt(article, sentence))?.end === from - 1;
}

/** Words that may stand before an opening `selon X`: `Mais selon`, `Or, selon`. */
function isOpener(article: Article, at: number): boolean {
  return (
    (grammarAt(article, at) & Grammar.COORDINATOR) !== 0 ||
    formAt(article, at) === 'toujours' ||
    formAt(article, at) === 'ainsi'
  );
}

function cueOfVerb(around: Surroundings, group: VerbGroup): Cue | null {
  const { article } = around;
  if (isHost(article, group)) return null;
  const sentence = startOfSentence(around, group.from);
  const before = around.quotations.length > 0 ? precedingQuotation(around, group.from) : null;
  const shared = draftOf(group);
  if (group.clitic >= 0) return inverted(around, group, before, shared, sentence);
  if (group.takes === Takes.ON && group.form !== 'infinitive') return learned(around, group, shared, sentence);
  const told =
    group.form === 'finite' && !group.passive
      ? (toldFirst(around, group, shared, sentence) ?? cleft(around, group, shared))
      : null;
  if (told) return told;
  if (group.form === 'finite' && !group.passive && (before || isSetOff(article, group.from))) {
    const incise = unmarkedInversion(around, group, before, shared, sentence);
    if (incise) return incise;
  }
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  const rest = shared;
  rest.next = behind.end;
  rest.addressee = behind.addressee ?? phraseBefore(article, 'addressee', sentence, group.from);
  rest.medium = behind.medium ?? phraseBefore(article, 'medium', sentence, group.from);
  switch (group.form) {
    case 'gerund': {
      const en = formAt(article, group.from - 1) === 'en' ? group.from - 1 : group.from;
      const start = formAt(article, en - 1) === 'tout' ? en - 1 : en;
      const alone =
        start === sentence || start < group.from || isSetOff(article, start) || isCoordinated(article, start);
      const source = alone ? absoluteSubject(around, group, sentence) : readSubject(article, group.from);
      const edge = source ? source.start : start;
      return Object.assign(rest, {
        role: 'gerund',
        source,
        inherits: source === null,
        left: leftEdge(article, edge, sentence),
        // `précisant que P et ajoutant que Q`
        joined: isSetOff(article, edge) || edge === sentence || en < group.from || isCoordinated(article, edge),
      });
    }
    case 'infinitive':
      return infinitive(around, group, rest, sentence);
    case 'participle': {
      const agent = before ? agentBehind(article, group.end, sentence) : null;
      // `«Un désastre», résumé en deux mots par le gérant`
      if (agent)
        return Object.assign(rest, {
          role: 'incise',
          source: agent,
          inherits: false,
          left: leftEdge(article, group.from, sentence),
          next: agent.end,
        });
      const described = describedBy(around, group);
      // `Le texte, qualifié d'«historique» par Bruxelles, …`
      if (described)
        return Object.assign(rest, {
          role: 'gerund',
          source: described,
          inherits: false,
          left: leftEdge(article, group.from, sentence),
        });
      // `soutenu par les uns et contesté par les autres`
      if (
        formAt(article, group.end) === 'par' ||
        !isCoordinated(article, group.from) ||
        !hasAuxiliary(article, sentence, group.from)
      )
        return null;
      return Object.assign(rest, {
        role: 'participle',
        source: null,
        inherits: true,
        left: leftEdge(article, group.from, sentence),
        joined: true,
      });
    }
    default:
      return governing(around, group, rest, sentence);
  }
}

function isCoordinated(article: Article, at: number): boolean {
  return (grammarAt(article, at - 1) & Grammar.COORDINATOR) !== 0;
}

/** How far before its gerund the subject of its own may begin, in tokens. */
const ABSOLUTE = 20;

/** `Moscou a protesté, le vice-ministre, Luc Roux, assurant que P`: behind a whole clause an office with its name is the gerund's own subject. */
function absoluteSubject(around: Surroundings, group: VerbGroup, sentence: number): Mention | null {
  const { article } = around;
  const end = group.from - 1;
  if (!isSign(article, end, ',')) return null;
  for (let start = end - 3; start > sentence && start > end - ABSOLUTE; start--) {
    if (!isSign(article, start - 1, ',') || !(grammarAt(article, start) & Grammar.DEFINITE)) continue;
    const mention = readMention(article, start, { limit: end, joint: false });
    if (mention?.form === 'role-name' && mention.phraseEnd === end && hasAuxiliary(article, sentence, start))
      return mention;
  }
  return null;
}

/** `continue d'affirmer`, `a-t-elle fini par lâcher`, `veut-il croire`: the infinitive behind says it. */
function isHost(article: Article, { clitic, end }: VerbGroup): boolean {
  const inverted = clitic === end - 1;
  if (!aspectVerb(formAt(article, inverted ? verbBeforeClitic(article, clitic) : end - 1))) return false;
  return LINK.at(article, end) ? isInfinitive(article, end + 1) : inverted && isInfinitive(article, end);
}

/** `par X` within a few words. */
function agentBehind(article: Article, from: number, sentence: number): Mention | null {
  for (let at = Math.max(from, sentence); at < from + 8; at++)
    if (formAt(article, at) === 'par') return readMention(article, at + 1);
  return null;
}

/** Who says it of what a participle describes: behind the words in marks, with `par`. */
function describedBy(around: Surroundings, group: VerbGroup): Mention | null {
  if (!(group.takes & (Takes.OBJECT | Takes.NEAR))) return null;
  const near = around.quotations.find((quotation) => quotation.open >= group.end && quotation.open <= group.end + 3);
  return near && formAt(around.article, near.end) === 'par' ? readMention(around.article, near.end + 1) : null;
}

function hasAuxiliary(article: Article, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 40); at < to; at++) if (grammarAt(article, at) & Grammar.AUXILIARY) return true;
  return false;
}
