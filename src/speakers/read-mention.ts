import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { readAppositions } from './appositions.js';
import { blankMention, type Mention, mentionOf, textOf } from './mention-of.js';
import { readNounPhrase } from './noun-phrase.js';
import { endOfName, endOfTitle } from './read-name.js';
import { readPronoun } from './read-pronoun.js';
import { isPluralVerb, isSpeechVerb } from './words.js';

export { blankMention, type Mention } from './mention-of.js';

import { like } from '../text/word-test.js';

const LIKE_PARTICIPLE = like(/(?:é|i|u|is|it)$/);

/** How far a mention may reach, and whether several can share it. */
export interface MentionOptions {
  /** The mention ends before this token at the latest. */
  readonly limit?: number;
  /** Read `A et B` as one source; by default where the verb before it is not singular. */
  readonly joint?: boolean;
  /** A source has to stand here (behind `selon`, behind an inverted verb): a noun that the lexicon lacks is taken for one. */
  readonly expectSource?: boolean;
  /** No verb can follow: any open-class word behind the noun is its adjective; as `expectSource` by default. */
  readonly lenient?: boolean;
  /** Take possessives for their owner: `sa réponse` is his. */
  readonly owner?: boolean;
}

const DEFAULTS: MentionOptions = {};

/** Reads the noun phrase that begins at token `index` (`l'entourage du ministre français`), or gives null. */
export function readMention(
  article: Article,
  index: number,
  given: MentionOptions | boolean = DEFAULTS,
): Mention | null {
  const options: MentionOptions = typeof given === 'boolean' ? { expectSource: given } : given;
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return null;
  const limit = Math.min(options.limit ?? article.tokens.length, article.tokens.length);
  const pronoun = readPronoun(article, index, options.owner);
  if (pronoun && pronoun.end <= limit) {
    const { end, plural, gender, binding } = pronoun;
    const anonymous = binding === 'none';
    const form = anonymous ? 'anonymous' : end === index + 1 && token.case === Case.LOWER ? 'clitic' : 'pronoun';
    const mention = blankMention(
      index,
      end,
      form,
      plural ? 'group' : anonymous ? 'anonymous' : 'person',
      gender,
      plural,
    );
    mention.binding = binding;
    return mention;
  }
  const titles = readTitledNames(article, index, limit);
  if (titles) return titles;
  const phrase = readNounPhrase(article, index, limit, options.lenient ?? options.expectSource ?? false);
  if (phrase === null || phrase.end > limit) return null;
  const core = mentionOf(article, phrase, options.expectSource ?? false);
  if (core === null) return null;
  // `Ses avocats, Mes Anne Roy et Luc Petit`: the names say who they are.
  if (core.plural && core.nameStart < 0 && isSign(article, core.end, ',')) {
    const named = readTitledNames(article, core.end + 1, limit);
    if (named) return { ...named, start: core.start };
  }
  const single = readAppositions(article, core, limit);
  const joint = options.joint ?? !followsSingularVerb(article, index);
  return joint ? withOthers(article, single, limit) : single;
}

/** `MM. Langlois et Lanini`, `Mmes Roux, Petit et Costa`: one title for several names. */
function readTitledNames(article: Article, index: number, limit: number): Mention | null {
  const word = article.tokens[index]?.lexeme.person;
  if (!word?.plural || (word.classes & PersonClass.TITLE) === 0) return null;
  let at = endOfTitle(article, index);
  if (at < 0) return null;
  const members: Mention[] = [];
  while (members.length < 8) {
    const end = endOfName(article, at, true);
    if (end < 0 || end > limit) break;
    const member = blankMention(at, end, 'name', 'person', word.gender, false);
    member.name = textOf(article, at, end);
    member.nameStart = at;
    member.nameEnd = end;
    members.push(member);
    if (formAt(article, end) !== 'et' && !isSign(article, end, ',')) break;
    at = end + 1;
  }
  const last = members[members.length - 1];
  if (!last || members.length < 2) return null;
  const joint = blankMention(index, last.end, 'joint', 'group', word.gender, true);
  joint.members = members;
  return joint;
}

/** Adds `et B`, `, B et C` to a mention: a joint source. */
function withOthers(article: Article, first: Mention, limit: number): Mention {
  const members = [first];
  let end = first.end;
  for (let count = 0; count < 6; count++) {
    const at = members.length === 1 ? Math.max(end, first.phraseEnd) : end;
    const comma = isSign(article, at, ',');
    const and = coordinatorAt(article, comma ? at + 1 : at);
    if (and === 0 && !comma) break;
    const next = at + and + (comma ? 1 : 0);
    if (next >= limit) break;
    // Behind a comma alone only a list that ends in `et` counts.
    const other = startsMember(article, next) ? readNounPhrase(article, next, limit) : null;
    if (other === null) break;
    const core = mentionOf(article, other, true);
    if (core === null) break;
    const mention = readAppositions(article, core, limit);
    if (mention.kind === 'document' && first.kind !== 'document') break;
    if (and === 0 && !coordinatorAt(article, mention.phraseEnd) && !isSign(article, mention.phraseEnd, ',')) break;
    if (and > 0 && !endsPhrase(article, mention.phraseEnd, limit)) break;
    members.push(mention);
    end = mention.phraseEnd;
    if (and > 0) break;
  }
  const last = members[members.length - 1];
  if (!last || members.length < 2) return first;
  if (!coordinatorAt(article, last.start - 1) && !coordinatorAt(article, last.start - 2)) return first;
  // `Ses filles, Claire et Judith Roche`: the names say who the plural is.
  const named =
    first.plural &&
    first.nameStart < 0 &&
    members.length > 2 &&
    members.slice(1).every((member) => member.form === 'name');
  const joint = blankMention(first.start, last.end, 'joint', 'group', null, true);
  joint.phraseEnd = last.phraseEnd;
  joint.members = named ? members.slice(1) : members;
  return joint;
}

/** How many tokens the `et` or `ainsi que` at token `at` has; 0 where neither stands. */
function coordinatorAt(article: Article, at: number): number {
  const form = formAt(article, at);
  if (form === 'et') return 1;
  if (form !== 'ainsi') return 0;
  const que = formAt(article, at + 1);
  return que === 'que' || que === "qu'" ? 2 : 0;
}

function startsMember(article: Article, index: number): boolean {
  const grammar = grammarAt(article, index);
  return (
    (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER)) !== 0 || grammar === 0
  );
}

/** Whether a source can end before `index`: the limit, a stop, a mark, a preposition; not a verb, which would make it a subject. */
function endsPhrase(article: Article, index: number, limit: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || index >= limit || token.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH) return true;
  if (article.sentenceOf[index] !== article.sentenceOf[index - 1]) return true;
  return (
    (token.lexeme.grammar & (Grammar.PREPOSITION | Grammar.COORDINATOR)) !== 0 ||
    token.lexeme.calendar !== null ||
    (token.lexeme.grammar & Grammar.RELATIVE) !== 0
  );
}

/** `a déclaré le maire et …`: behind a singular verb only one speaks. */
function followsSingularVerb(article: Article, index: number): boolean {
  for (let at = index - 1; at > index - 5; at--) {
    const token = article.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) return false;
    if ((token.lexeme.grammar & Grammar.AUXILIARY) !== 0 && (token.lexeme.grammar & Grammar.PREPOSITION) === 0)
      return isPluralVerb(article, at) === false;
    if (isSpeechVerb(article, at) && !LIKE_PARTICIPLE.at(article, at)) return isPluralVerb(article, at) === false;
  }
  return false;
}
