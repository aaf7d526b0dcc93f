import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isInnerHyphen, isSpeechVerb } from './words.js';

const CI_OR_LA = oneOf('ci là');
const DE_DES_LES = oneOf("de des d' les ces ses leurs autres");
const SELF = oneOf('même mêmes');

/** A pronoun that can name who speaks. */
export interface PronounReading {
  readonly end: number;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** Whom it takes up: the subject of before, the nearest, nobody (`on`, `certains`). */
  readonly binding: 'subject' | 'nearest' | 'none';
}

type Entry = readonly [gender: 'f' | 'm' | null, plural: boolean, binding: PronounReading['binding']];

const SIMPLE: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['il', ['m', false, 'subject']],
  ['elle', ['f', false, 'subject']],
  ['ils', ['m', true, 'subject']],
  ['elles', ['f', true, 'subject']],
  ['lui', ['m', false, 'subject']],
  ['eux', ['m', true, 'subject']],
  ['on', [null, false, 'none']],
  ['certains', ['m', true, 'none']],
  ['certaines', ['f', true, 'none']],
  ['beaucoup', [null, true, 'none']],
  ['plusieurs', [null, true, 'none']],
  ['tous', ['m', true, 'none']],
  ['toutes', ['f', true, 'none']],
  ['chacun', ['m', false, 'none']],
  ['chacune', ['f', false, 'none']],
  ['aucun', ['m', false, 'none']],
  ['aucune', ['f', false, 'none']],
  // A possessive stands for its owner: `son verdict`, `à ses yeux`.
  ['son', [null, false, 'subject']],
  ['sa', [null, false, 'subject']],
  ['ses', [null, false, 'subject']],
  ['leur', [null, true, 'subject']],
  ['leurs', [null, true, 'subject']],
]);

const DEMONSTRATIVE: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['celui', ['m', false, 'nearest']],
  ['celle', ['f', false, 'nearest']],
  ['ceux', ['m', true, 'nearest']],
  ['celles', ['f', true, 'nearest']],
]);

const PHRASES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['ce dernier', ['m', false, 'nearest']],
  ['cette dernière', ['f', false, 'nearest']],
  ['ces derniers', ['m', true, 'nearest']],
  ['ces dernières', ['f', true, 'nearest']],
  ["l' intéressé", ['m', false, 'nearest']],
  ["l' intéressée", ['f', false, 'nearest']],
  ['les intéressés', ['m', true, 'nearest']],
  ['les intéressées', ['f', true, 'nearest']],
]);

/** First words of {@link PHRASES}. */
const OPENINGS = oneOf([...PHRASES.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
const POSSESSIVES = oneOf('son sa ses leur leurs');
const PRONOUNS = oneOf([...SIMPLE.keys(), ...DEMONSTRATIVE.keys()]);

/** The pronoun that begins at `index`: il, on, celui-ci, ce dernier, l'intéressée; possessives only where `owner` is asked for. */
export function readPronoun(article: Article, index: number, owner = false): PronounReading | null {
  if (OPENINGS.at(article, index)) {
    const form = formAt(article, index);
    const next = formAt(article, index + 1);
    if (form === "l'" && next === 'on') return { end: index + 2, gender: null, plural: false, binding: 'none' };
    const phrase = PHRASES.get(`${form} ${next}`);
    return phrase && !isSign(article, index + 2, '-') ? reading(phrase, index + 2) : null;
  }
  if (!PRONOUNS.at(article, index)) return null;
  const form = formAt(article, index);
  const demonstrative = DEMONSTRATIVE.get(form);
  if (demonstrative && isInnerHyphen(article, index + 1) && CI_OR_LA.at(article, index + 2))
    return reading(demonstrative, index + 3);
  const simple = SIMPLE.get(form);
  if (!simple) return null;
  if (POSSESSIVES.at(article, index)) return owner ? reading(simple, index + 1) : null;
  if (simple[2] === 'none' && form !== 'on') {
    // `certains élus`, `plusieurs des auteurs` are noun phrases; the pronoun stands alone before its verb or a stop.
    if (DE_DES_LES.at(article, index + 1)) return null;
    const follower = article.tokens[index + 1];
    if (
      follower?.kind === Kind.WORD &&
      (follower.lexeme.grammar & ~Grammar.PRENOMINAL) === 0 &&
      !isSpeechVerb(article, index + 1)
    )
      return null;
  }
  if (isInnerHyphen(article, index + 1) && SELF.at(article, index + 2)) return reading(simple, index + 3);
  return reading(simple, index + 1);
}

function reading([gender, plural, binding]: Entry, end: number): PronounReading {
  return { end, gender, plural, binding };
}
