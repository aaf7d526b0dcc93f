import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import { endingTense } from '../lexicon/verb-endings.js';
import type { Mention } from '../speakers/mention.js';
import { blankMention } from '../speakers/read-mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf, WordTest } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';
import type { Surroundings } from './stretch.js';
import type { VerbGroup } from './verb-group.js';

const DE_DU_DES = oneOf("de d' du des");
const BEFORE_VERB = oneOf("ne n' se s' il elle ils elles on c'");

/** A noun that no lexicon has, where the clause before it is whole, or the noun ends like one for a person: `explique le couvreur`. */
export function unknownSource(
  around: Surroundings,
  group: VerbGroup,
  sentence: number,
  at: number,
  stop: number,
  marked: boolean,
): Mention | null {
  const mention = unknownMention(around.article, at, stop);
  return mention && (marked || canSpeak(around.article, mention) || hasMainVerb(around, sentence, group.from))
    ? mention
    : null;
}

/** An unknown noun with its determiner and what belongs to it, up to a stop: `le contrôle aérien`. */
function unknownMention(article: Article, at: number, stop: number): Mention | null {
  const determiner = article.tokens[at];
  const grammar = grammarAt(article, at);
  if (
    !determiner ||
    (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER)) === 0 ||
    grammar & Grammar.CONTRACTION
  )
    return null;
  let end = at + 1;
  while (end < stop && end < at + 12) {
    const token = article.tokens[end];
    if (token?.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH) break;
    if (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.COORDINATOR | Grammar.AUXILIARY | Grammar.SUBJECT)) break;
    if (token.lexeme.calendar !== null && token.lexeme.grammar === 0) break;
    const preposition = (token.lexeme.grammar & Grammar.PREPOSITION) !== 0;
    if (preposition && !DE_DU_DES.at(article, end)) break;
    end++;
  }
  if (end < at + 2) return null;
  const form = formAt(article, at);
  const plural = /s$/.test(form);
  const gender = /^(?:la|une|cette|sa)$/.test(form) ? 'f' : /^(?:le|un|ce|cet)$/.test(form) ? 'm' : null;
  const first = article.tokens[at + 1];
  const last = tokenAt(article, end - 1);
  const role = first && last ? article.text.slice(first.start, last.end) : null;
  const mention = blankMention(
    at,
    end,
    plural ? 'group' : 'institution',
    plural ? 'group' : 'organization',
    gender,
    plural,
  );
  mention.role = role;
  mention.head = formAt(article, at + 1);
  mention.roleStart = at + 1;
  mention.roleEnd = end;
  return mention;
}

/** Whether the sentence has a finite verb before token `to`, outside relative clauses. */
export function hasMainVerb(around: Surroundings, from: number, to: number): boolean {
  const { article } = around;
  let relative = false;
  for (let at = from; at < to; at++) {
    const { grammar, speech } = article.tokens[at]?.lexeme ?? EMPTY_LEXEME;
    // `, qui`, `, pour qui`
    if (grammar & Grammar.RELATIVE && (isSign(article, at - 1, ',') || isSign(article, at - 2, ','))) relative = true;
    else if (relative && isSign(article, at, ',')) relative = false;
    if (relative) continue;
    if (grammar & (Grammar.AUXILIARY | Grammar.VERB) && !(grammar & (Grammar.PREPOSITION | Grammar.ADVERB)))
      return true;
    if (speech && speech.form & Form.FINITE && !(speech.form & Form.NOUN)) return true;
    if (BEFORE_VERB.at(article, at)) return true;
    // `La mesure, prise par arrêté, entrera en vigueur`
    if (grammar === 0 && LIKE_FUTURE.at(article, at) && tokenAt(article, at)?.case === Case.LOWER) return true;
  }
  return false;
}

/** Futures and conditionals of verbs that no list has. */
const LIKE_FUTURE = new WordTest((form) => {
  const tense = endingTense(form);
  return tense === 'future' || tense === 'conditional';
});

const EMPTY_LEXEME = { grammar: 0, speech: null };
