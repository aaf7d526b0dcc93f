import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { coordinatedSubject } from './coordinated-subject.js';
import { distantSubject } from './distant-subject.js';
import { type Mention, readMention } from './read-mention.js';
import { agrees, canBegin, startsClause, stepOverAside } from './subject-places.js';
import { isPluralVerb } from './words.js';

const NOUS_VOUS_LUI = oneOf('nous vous lui');
const LUI_EUX_ELLE = oneOf('lui eux elle elles');
const DE_DU_DES = oneOf("de d' du des");

/** Reads the subject noun phrase that ends just before token `end` (the verb group begins there), or gives null. */
export function readSubject(article: Article, end: number): Mention | null {
  return subjectOf(article, end, 0);
}

function subjectOf(article: Article, verb: number, depth: number): Mention | null {
  if (depth > 2) return null;
  let end = verb;
  const plural = isPluralVerb(article, verb);
  // Clitics, negation and adverbs stand between the subject and its verb.
  while (end > 0 && isBetween(article, end - 1)) end--;
  if (end <= 0 || article.sentenceOf[end - 1] !== article.sentenceOf[verb]) {
    return null;
  }
  const form = formAt(article, end - 1);
  if (form === 'qui') return antecedentOf(article, end - 1, plural);
  const clitic = readMention(article, end - 1);
  if (
    clitic &&
    (clitic.form === 'clitic' || clitic.form === 'pronoun' || (clitic.form === 'anonymous' && clitic.head === '')) &&
    clitic.end === end &&
    isSubjectPronoun(article, end - 1)
  ) {
    const longer = formAt(article, end - 2) === "l'" ? readMention(article, end - 2) : null;
    return longer?.end === end ? longer : clitic;
  }
  if ((grammarAt(article, end - 1) & Grammar.COORDINATOR) !== 0 && form !== 'ou')
    return coordinatedSubject(article, end - 1, verb, plural, (before) => subjectOf(article, before, depth + 1));
  const aside = stepOverAside(article, end);
  if (aside < end && !isSign(article, end - 1, ',')) end = aside;
  if (isSign(article, end - 1, ',') || isSign(article, end - 1, ')')) {
    const relative = openRelative(article, end - 1);
    return relative < 0 ? distantSubject(article, end, verb, plural) : antecedentOf(article, relative, plural);
  }
  return adjacentSubject(article, end, verb, plural);
}

/**
 * The `qui` that still waits for its verb behind phrases set off: `le préfet, qui, en séance, avait accusé`, `au maire, qui en public, face
 * aux élus, a dit`; -1 when there is none.
 */
function openRelative(article: Article, before: number): number {
  for (let at = before - 1; at >= 0 && at > before - RELATIVE_REACH; at--) {
    const token = article.tokens[at];
    if (token === undefined || article.sentenceOf[at] !== article.sentenceOf[before]) return -1;
    if (token.kind === Kind.MARK || isSign(article, at, ';') || isSign(article, at, ':')) return -1;
    if (formAt(article, at) === 'qui') {
      const next = article.tokens[at + 1];
      const adjunct = isSign(article, at + 1, ',') || (grammarAt(article, at + 1) & Grammar.PREPOSITION) !== 0;
      return next !== undefined && adjunct ? at : -1;
    }
    const { grammar, speech } = token.lexeme;
    if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 && (grammar & Grammar.PREPOSITION) === 0) return -1;
    if (speech !== null && (speech.form & Form.FINITE) !== 0 && (speech.form & Form.NOUN) === 0) return -1;
    if ((grammar & (Grammar.SUBORDINATOR | Grammar.RELATIVE)) !== 0) return -1;
  }
  return -1;
}

/** How far before its verb a relative pronoun is looked for, in tokens. */
const RELATIVE_REACH = 20;

/** Words that may stand between subject and verb: ne, se, le, y, aussi, (ne) pas. */
function isBetween(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD) return false;
  const { grammar } = token.lexeme;
  if ((grammar & (Grammar.SUBJECT | Grammar.PRONOUN | Grammar.RELATIVE | Grammar.COORDINATOR)) !== 0)
    return NOUS_VOUS_LUI.at(article, index)
      ? (grammarAt(article, index - 1) & (Grammar.SUBJECT | Grammar.NEGATION)) !== 0
      : false;
  return (
    (grammar & (Grammar.CLITIC | Grammar.NEGATION)) !== 0 ||
    // `Beaucoup pensent que`: a subject, too.
    ((grammar & Grammar.ADVERB) !== 0 && (grammar & Grammar.PRENOMINAL) === 0 && !BEAUCOUP.at(article, index))
  );
}

const BEAUCOUP = oneOf('beaucoup');

/** il, elle, on, celui-ci, lui: what can be a subject by itself. */
function isSubjectPronoun(article: Article, index: number): boolean {
  const before = grammarAt(article, index - 1);
  if (LUI_EUX_ELLE.at(article, index)) return (before & Grammar.PREPOSITION) === 0;
  return true;
}

/** The subject that ends right at `end`: the phrase furthest to the left that reaches it. */
function adjacentSubject(article: Article, end: number, verb: number, plural: boolean | null): Mention | null {
  let best: Mention | null = null;
  let bestAtMost: Mention | null = null;
  for (let start = end - 1; start > end - 28 && start >= 0; start--) {
    const token = article.tokens[start];
    if (token === undefined || article.sentenceOf[start] !== article.sentenceOf[verb]) break;
    // `un Syrien qui refuse de donner son nom | montre`: the subject stands before the relative clause.
    if ((token.lexeme.grammar & Grammar.RELATIVE) !== 0 && best === null && formAt(article, start) !== 'que')
      return antecedentOf(article, start, plural);
    // `Le front, qui comprend le parti Azur | a affirmé`: behind its verb the phrase is the object of the relative clause.
    if (
      best !== null &&
      formAt(article, start) === 'qui' &&
      best.start > start + 1 &&
      !isPreposition(article, start - 1)
    )
      return antecedentOf(article, start, plural) ?? best;
    if (endsSearch(article, start)) break;
    if (!couldOpen(article, start) || !canBegin(article, start)) continue;
    const mention = readMention(article, start, { limit: end, joint: plural !== false, expectSource: true });
    if (mention === null || mention.form === 'clitic') continue;
    if (mention.phraseEnd === end || mention.end === end) {
      if (agrees(mention, plural)) best = mention;
    } else if (best === null && mention.phraseEnd <= end && agrees(mention, plural) && startsClause(article, start))
      bestAtMost = mention;
  }
  return best ?? bestAtMost;
}

function isPreposition(article: Article, index: number): boolean {
  return (grammarAt(article, index) & Grammar.PREPOSITION) !== 0;
}

/** What no subject reaches across: marks, a stop, a finite verb, a subordinator. */
function endsSearch(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind === Kind.MARK) return true;
  if (token.kind === Kind.PUNCTUATION)
    return (
      token.code === 0x3b ||
      token.code === 0x3a ||
      token.code === 0x21 ||
      token.code === 0x3f ||
      (token.code === 0x2c && !isList(article, index))
    );
  const { grammar } = token.lexeme;
  // `Paul Vernet ainsi que Anne Morel`
  if ((grammar & (Grammar.SUBORDINATOR | Grammar.RELATIVE)) !== 0) return formAt(article, index - 1) !== 'ainsi';
  return (
    (grammar & Grammar.AUXILIARY) !== 0 && (grammar & Grammar.PREPOSITION) === 0 && formAt(article, index) !== 'as'
  );
}

/** A comma inside a list of names or before an apposition: the words behind it are tried from before it. */
function isList(article: Article, index: number): boolean {
  return isSign(article, index, ',');
}

/** Whether the token can be the first of a noun phrase at all: a determiner, a number, a pronoun, a capital, a bare noun of a source. */
function couldOpen(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return false;
  if (token.kind === Kind.NUMBER || token.case !== Case.LOWER) return true;
  // `celui en charge de l'Industrie et du Plan a dit`: with its preposition a phrase is no subject.
  if (/^(?:du|au|aux)$/.test(token.lexeme.form)) return false;
  const { grammar, person, numeral } = token.lexeme;
  const opening =
    Grammar.DEFINITE |
    Grammar.INDEFINITE |
    Grammar.DETERMINER |
    Grammar.QUANTIFIER |
    Grammar.PRONOUN |
    Grammar.SUBJECT |
    Grammar.PREPOSITION |
    Grammar.ADVERB |
    Grammar.NEGATION;
  return (grammar & opening) !== 0 || person !== null || numeral !== null;
}

/** The phrase that `pour qui`, `selon lequel` refers to: right before token `end`, or before the comma there. */
export function readAntecedent(article: Article, end: number): Mention | null {
  return antecedentOf(article, end, null);
}

/** The antecedent of the relative pronoun at `relative`: the phrase that ends before it, its comma stepped over. */
function antecedentOf(article: Article, relative: number, plural: boolean | null): Mention | null {
  const end = isSign(article, relative - 1, ',') ? relative - 1 : relative;
  if (end <= 0 || article.sentenceOf[end - 1] !== article.sentenceOf[relative]) return null;
  const bracket = stepOverAside(article, end);
  let best: Mention | null = null;
  for (let start = bracket - 1; start > bracket - 30 && start >= 0; start--) {
    const token = article.tokens[start];
    if (token === undefined || article.sentenceOf[start] !== article.sentenceOf[relative]) break;
    if (token.kind === Kind.MARK || (token.kind === Kind.PUNCTUATION && /[;:!?]/.test(String.fromCharCode(token.code))))
      break;
    if ((token.lexeme.grammar & Grammar.RELATIVE) !== 0) break;
    // The antecedent can be an object or stand behind a preposition: only its inner words are left out.
    if (!beginsPhrase(article, start)) continue;
    const mention = readMention(article, start, { limit: bracket, joint: plural === true, expectSource: true });
    if (mention === null || mention.form === 'clitic' || (mention.phraseEnd !== bracket && mention.end !== bracket))
      continue;
    if (agrees(mention, plural)) best = mention;
    else if (best === null && mention.members.length > 0) continue;
  }
  return best;
}

function beginsPhrase(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return false;
  const before = tokenAt(article, index - 1);
  if (before?.kind === Kind.WORD && article.sentenceOf[index - 1] === article.sentenceOf[index]) {
    const { grammar } = before.lexeme;
    if ((grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !== 0)
      return false;
    // `le maire de Lens, qui`: a complement with de belongs to what is before it.
    if (DE_DU_DES.at(article, index - 1)) return false;
  }
  return true;
}
