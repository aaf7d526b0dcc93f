import nlp from 'compromise/one';
import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { isHyphen } from '../text/characters.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { VerbGroup } from './verb-group.js';

/** How many words behind a quotation are read for the verb that reports it. */
const WINDOW = 10;

const INVERTED = oneOf(['il', 'elle', 'on', 'ils', 'elles']);
const REFLEXIVE: ReadonlySet<string> = new Set(['se', "s'"]);
const OBJECT: ReadonlySet<string> = new Set(['lui', 'leur', "l'", 'le', 'la', 'y', 'en']);

/** Present, imperfect and passé simple of the third person; a participle behind an auxiliary. */
const FINITE = /(?:e|ent|ait|aient|a|èrent|it|irent|d)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)$/;

/**
 * What can stand behind words in marks when a verb reports them, in compromise's match syntax over our own tags: `«P», philosophe-t-il`,
 * `«P» s'est-elle alors désolée`, `«P», lui a pouffé sa sœur`, `«P», maugréait un pêcheur`. Without an inverted pronoun the comma has to say that
 * the words are over.
 */
const CLAUSES: readonly string[] = [
  '^#Comma? #Object? [<cue>#Reflexive? #Finite #Inversion]',
  '^#Comma? #Object? [<cue>#Reflexive? #Auxiliary #Inversion #Adverb{0,4} #Participle]',
  '^#Comma #Object? [<cue>#Reflexive? #Auxiliary #Adverb{0,4} #Participle]',
  '^#Comma #Object? [<cue>#Reflexive? #Finite]',
];

/** What compromise gives for a named group: its types do not say which. */
interface Matched {
  /** Index of the sentence, first term and one past the last. */
  readonly fullPointer: readonly (readonly [number, number, number])[];
}

/** A word of the clause with what it can be, and its tokens. */
interface ClauseWord {
  readonly tags: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * A verb that no list has, in the place where only a verb of saying stands. The clause behind the quotation is read by compromise, which is
 * given a few words with our tags: it is asked only where a word is unknown and looks like a verb.
 */
export function readUnknownVerb(article: Article, start: number): VerbGroup | null {
  if (!canBeCue(article, start)) return null;
  const words = wordsOf(article, start);
  const cue = cueAmong(words);
  return cue && verbGroupOf(article, start, words.slice(cue[0], cue[1]));
}

/** Whether an inverted subject stands a few words behind the comma at `at`: `, philosophe-t-il`. */
export function isBeforeInversion(article: Article, at: number): boolean {
  for (let index = at + 2; index < at + 6; index++) if (endOfInversion(article, index) > index) return true;
  return false;
}

type CueRange = readonly [from: number, to: number];

/** What compromise said of clauses with these tags: they are few, and asking costs more than all the rest. */
const known = new Map<string, CueRange | null>();
const MAX_KNOWN = 500;

/** The words of the cue among those of a clause, by the first pattern that matches. */
function cueAmong(words: readonly ClauseWord[]): CueRange | null {
  const key = words.map(({ tags }) => tags.join('+')).join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  // Tokens and our tags are all it takes. `nlp(words, lexicon)` would put the words into the lexicon that all users of compromise share
  // and number its terms by chance; `tag()` reads the environment.
  const document = nlp.tokenize(words.map((_, i) => `w${i}`).join(' ')).compute('index');
  const [terms = []] = document.docs as { tags: Set<string> }[][];
  for (const [i, term] of terms.entries()) term.tags = new Set(words[i]?.tags);
  let range: CueRange | null = null;
  for (const clause of CLAUSES) {
    const found = document.match(clause).groups('cue') as Matched;
    const pointer = found.fullPointer[0];
    if (pointer === undefined) continue;
    range = [pointer[1], pointer[2]];
    break;
  }
  if (known.size < MAX_KNOWN) known.set(key, range);
  return range;
}

/** Whether a clause can match at all: a quick look that spares compromise most of what stands behind words in marks. */
function canBeCue(article: Article, start: number): boolean {
  const comma = isSign(article, start, ',');
  const first = comma ? start + 1 : start;
  // An object and a reflexive pronoun at most stand before the verb.
  for (let at = first; at <= first + 2; at++) {
    if (at > first) {
      const before = formAt(article, at - 1);
      if (!OBJECT.has(before) && !REFLEXIVE.has(before)) return false;
    }
    if (!comma && endOfInversion(article, at + 1) === at + 1) continue;
    if (isUnknown(article, at) && FINITE.test(formAt(article, at))) return true;
    if (!(grammarAt(article, at) & Grammar.AUXILIARY)) continue;
    let participle = endOfInversion(article, at + 1);
    for (let adverbs = 0; adverbs < 4 && grammarAt(article, participle) & Grammar.ADVERB; adverbs++) participle++;
    if (isUnknown(article, participle) && PARTICIPLE.test(formAt(article, participle))) return true;
  }
  return false;
}

/** The words behind a quotation with their tags: those of one clause, up to the next sign. */
function wordsOf(article: Article, start: number): ClauseWord[] {
  const words: ClauseWord[] = [];
  let at = start;
  if (isSign(article, at, ',')) words.push({ tags: ['Comma'], from: at, to: ++at });
  while (words.length < WINDOW) {
    const inverted = endOfInversion(article, at);
    if (inverted > at) {
      words.push({ tags: ['Inversion'], from: at, to: inverted });
      at = inverted;
      continue;
    }
    if (article.tokens[at]?.kind !== Kind.WORD) break;
    const tags = tagsOf(article, at);
    // No pattern goes on over a word that is none of these.
    if (tags.length === 0) break;
    words.push({ tags, from: at, to: ++at });
  }
  return words;
}

function tagsOf(article: Article, at: number): string[] {
  const form = formAt(article, at);
  const grammar = grammarAt(article, at);
  const tags: string[] = [];
  if (REFLEXIVE.has(form)) tags.push('Reflexive');
  if (OBJECT.has(form)) tags.push('Object');
  if (grammar & Grammar.AUXILIARY) tags.push('Auxiliary');
  if (grammar & Grammar.ADVERB) tags.push('Adverb');
  if (isUnknown(article, at)) {
    if (FINITE.test(form)) tags.push('Unknown', 'Finite');
    if (PARTICIPLE.test(form)) tags.push('Unknown', 'Participle');
  }
  return tags;
}

/** The group of verb words that was matched; null when the verb in it is a known word of another kind. */
function verbGroupOf(article: Article, from: number, cue: readonly ClauseWord[]): VerbGroup | null {
  const [first] = cue;
  const last = cue.at(-1);
  const verb = cue.filter(({ tags }) => tags.includes('Unknown')).at(-1);
  if (!first || !last || !verb) return null;
  const inversion = cue.find(({ tags }) => tags.includes('Inversion'));
  const compound = cue.some(({ tags }) => tags.includes('Auxiliary'));
  return {
    form: 'finite',
    start: first.from,
    end: last.to,
    from: isSign(article, from, ',') ? from + 1 : from,
    lemma: infinitiveOf(formAt(article, verb.from), compound),
    takes: Takes.MARKED_INCISE | Takes.INCISE,
    clitic: inversion ? inversion.to - 1 : -1,
    passive: false,
    reflexive: first.tags.includes('Reflexive'),
    negated: false,
    conditional: false,
    compound,
  };
}

function isUnknown(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD || token.case !== Case.LOWER) return false;
  const { grammar, speech, person, calendar, numeral, unit } = token.lexeme;
  const known = speech ?? person ?? calendar ?? numeral ?? unit;
  return known === null && (grammar & ~Grammar.VERB) === 0;
}

/** One past `-il`, `-t-elle` at `index`, or `index`. */
function endOfInversion(article: Article, index: number): number {
  const hyphen = (at: number): boolean =>
    article.tokens[at]?.kind === Kind.PUNCTUATION && isHyphen(article.tokens[at]?.code ?? 0);
  if (!hyphen(index)) return index;
  const at = formAt(article, index + 1) === 't' && hyphen(index + 2) ? index + 3 : index + 1;
  return INVERTED.at(article, at) ? at + 1 : index;
}

/** The infinitive as its ending tells it: most verbs that a list can lack are of the first group. */
function infinitiveOf(form: string, participle: boolean): string {
  if (participle) {
    if (/ée?s?$/.test(form)) return form.replace(/ée?s?$/, 'er');
    return form.replace(/ie?s?$/, 'ir').replace(/ue?s?$/, 're');
  }
  if (/(?:e|ent|ait|aient|a|èrent)$/.test(form))
    return `${form.replace(/(?:e|ent|ait|aient|a|èrent)$/, '').replace(/ge$/, 'g')}er`;
  return form.replace(/(?:it|irent)$/, 'ir').replace(/d$/, 'dre');
}
