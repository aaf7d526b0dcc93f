import { type AspectVerb, aspectVerb } from '../lexicon/aspect-verbs.js';
import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import { readMention, readSubject } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { cliticMention, inverted, sourceOfOn } from './read-incise.js';
import { isSetOff, leftEdge, opensClause, precedingQuotation } from './set-off.js';
import { endOfSentence, type Surroundings } from './stretch.js';
import { type VerbGroup, verbBeforeClitic } from './verb-group.js';

const OPENER = oneOf('et mais puis');
const DE = oneOf("de d'");
const CAN = oneOf('peut pouvait pourra pourrait');
const WOULD_HAVE = oneOf('aurait auraient eût eussent');
const CLITIC = oneOf("ne n' se s' y en");

/** `avant de lancer: «…»`, `Et lui de conclure: «…»`, `tient à rappeler que`, `vient d'annoncer que`. */
export function infinitive(around: Surroundings, group: VerbGroup, rest: Draft, sentence: number): Cue | null {
  const { article } = around;
  const at = group.from - 1;
  const before = formAt(article, at);
  const reading = readingOn(around, group, rest, sentence);
  if (reading) return reading;
  const base = Object.assign(rest, {
    role: 'infinitive' as const,
    source: null,
    inherits: true,
    left: leftEdge(article, group.from, sentence),
  });
  const de = before === 'de' || before === "d'";
  if (de) {
    const word = formAt(article, at - 1);
    // `avant de saluer le maire et d'appeler au calme`
    const joined = word === 'et' && hasBefore(article, sentence, at - 1);
    if (word === 'avant' || joined) return { ...base, left: leftEdge(article, at - 1, sentence), joined: true };
    // `Et d'ajouter:`, `Et lui de conclure:`: the historic infinitive.
    const opener = at - 1 <= sentence + 4 && OPENER.at(article, sentence);
    const que = formAt(article, rest.next);
    if (opener && (isSign(article, rest.next, ':') || que === 'que' || que === "qu'")) {
      const source = at - 1 > sentence ? readMention(article, sentence + 1) : null;
      return { ...base, start: group.start, source, inherits: source === null, left: sentence, joined: true };
    }
  }
  const host = findHost(article, at, sentence);
  if (host) return hosted(around, group, base, host, sentence);
  if (before === 'pour') return { ...base, left: leftEdge(article, at, sentence) };
  if (before === 'après' && group.compound) return { ...base, left: leftEdge(article, at, sentence), joined: true };
  return null;
}

/** `avant de` earlier in the sentence. */
function hasBefore(article: Article, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 40; at--)
    if (formAt(article, at) === 'avant' && DE.at(article, at + 1)) return true;
  return false;
}

/** `», pouvait-on lire sur une banderole`, `», peut-on entendre` */
function readingOn(around: Surroundings, group: VerbGroup, rest: Draft, sentence: number): Cue | null {
  const { article } = around;
  if (formAt(article, group.from - 1) !== 'on' || group.takes !== Takes.ON) return null;
  const verb = group.from - 3;
  if (!CAN.at(article, verb) || !(precedingQuotation(around, verb) || isSetOff(article, verb))) return null;
  const source =
    sourceOfOn(article, group.end, Math.min(group.end + 8, endOfSentence(around, group.end - 1))) ??
    cliticMention(article, group.from - 1);
  return Object.assign(rest, {
    role: 'incise',
    start: verb,
    source,
    inherits: false,
    left: leftEdge(article, verb, sentence),
    next: Math.max(rest.next, source.end),
  });
}

interface Host extends AspectVerb {
  /** Its token. */
  readonly at: number;
  /** Token of the subject inverted behind it (`tient-elle à`), or -1. */
  readonly clitic: number;
}

/** Words between an aspect verb and its infinitive: `ne manque pas de`, `a pris le plus grand soin de`, `va jusqu'à`. */
const HOST_WINDOW = 6;
const LINKS = new Set(['de', "d'", 'à', 'en', 'par', "jusqu'", 'jusque', 'le', 'la', 'plus', 'grand']);

/** The verb that the infinitive behind token `last` depends on: `tient à`, `a fini par`, `a cru bon de`. */
function findHost(article: Article, last: number, sentence: number): Host | null {
  let clitic = -1;
  for (let at = last; at >= sentence && at > last - HOST_WINDOW; at--) {
    const inversion = verbBeforeClitic(article, at);
    if (inversion >= sentence) {
      clitic = at;
      at = inversion + 1;
      continue;
    }
    const form = formAt(article, at);
    const verb = aspectVerb(form);
    if (verb) {
      // `aurait dû dire`: was not said.
      if (WOULD_HAVE.at(article, at - 1)) return null;
      const { between } = verb;
      const linked = between.length === 0 || between.some((word) => stands(article, word, at + 1, last));
      return linked ? { ...verb, at, clitic } : null;
    }
    const grammar = grammarAt(article, at);
    if (!LINKS.has(form) && !(grammar & (Grammar.NEGATION | Grammar.ADVERB)) && !LINK_NOUNS.has(form)) return null;
  }
  return null;
}

const LINK_NOUNS = new Set('soin peine temps garde bon utile nécessaire'.split(' '));

/** Whether a word, or one with its preposition (`jusqu'à`), stands among the tokens `from` to `last`. */
function stands(article: Article, word: string, from: number, last: number): boolean {
  for (let at = from; at <= last; at++)
    if (formAt(article, at) === word || formAt(article, at) + formAt(article, at + 1) === word) return true;
  return false;
}

/** What an infinitive says behind `tient à`, `a voulu`, `ne cesse de`: what is denied there is the ceasing. */
function hosted(around: Surroundings, group: VerbGroup, base: Cue, host: Host, sentence: number): Cue | null {
  const { article } = around;
  const inversion = invertedHost(article, host);
  if (inversion !== null) {
    const said = precedingQuotation(around, inversion.from);
    return host.wanted && !said ? null : inverted(around, { ...group, ...inversion }, said, base, sentence);
  }
  const from = subjectEnd(article, host.at);
  const before = precedingQuotation(around, from);
  // `«P», a tenu à rassurer la préfète`; in `Le maire, qui parle de «crise», a tenu à saluer la préfète` the subject stands before.
  const ahead = before && ((group.takes & Takes.PERSON) === 0 || opensClause(around, before));
  const subject = ahead ? readMention(article, base.next) : null;
  if (subject)
    return {
      ...base,
      role: 'incise',
      source: subject,
      inherits: false,
      left: leftEdge(article, from, sentence),
      next: subject.end,
    };
  if (host.wanted && !around.quotations.some(({ open }) => open >= group.end && open < group.end + MARKS_WITHIN))
    return null;
  const source = readSubject(article, from);
  return { ...base, role: 'governing', source, inherits: source === null };
}

/** `n'a-t-il cessé de répéter`, `tient-elle à préciser`: where the group begins, and its subject; null where it is not inverted. */
function invertedHost(article: Article, host: Host): { readonly clitic: number; readonly from: number } | null {
  let { clitic } = host;
  let verb = host.at;
  if (clitic < 0) {
    clitic = host.at - 1;
    while (clitic > 0 && (grammarAt(article, clitic) & (Grammar.ADVERB | Grammar.NEGATION)) !== 0) clitic--;
    verb = verbBeforeClitic(article, clitic);
    if (verb < 0) return null;
  }
  while (verb > 0 && CLITIC.at(article, verb - 1)) verb--;
  return { clitic, from: verb };
}

/** How far behind an infinitive that is only wanted words in marks show that it was said, in tokens. */
const MARKS_WITHIN = 25;

/** Where the subject of the verb before the infinitive ends: before its auxiliary and clitics. */
function subjectEnd(article: Article, at: number): number {
  let from = at;
  while (from > 0 && (grammarAt(article, from - 1) & (Grammar.AUXILIARY | Grammar.ADVERB)) !== 0) from--;
  while (from > 0 && CLITIC.at(article, from - 1)) from--;
  return from;
}
