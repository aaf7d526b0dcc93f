import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import { type Mention, readMention } from './read-mention.js';
import { isPluralVerb, isSpeechVerb } from './words.js';

/** How far back the subject of a verb is looked for, in tokens. */
const MAX_DISTANCE = 90;

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
  if (clitic && (clitic.form === 'clitic' || clitic.form === 'pronoun' || (clitic.form === 'anonymous' && clitic.head === '')) && clitic.end === end && isSubjectPronoun(article, end - 1)) {
    const longer = formAt(article, end - 2) === "l'" ? readMention(article, end - 2) : null;
    return longer?.end === end ? longer : clitic;
  }
  if ((grammarAt(article, end - 1) & Grammar.COORDINATOR) !== 0 && form !== 'ou') return coordinatedSubject(article, end - 1, verb, plural, depth);
  const aside = stepOverAside(article, end);
  if (aside < end && !isSign(article, end - 1, ',')) end = aside;
  if (isSign(article, end - 1, ',') || isSign(article, end - 1, ')')) return distantSubject(article, end, verb, plural);
  return adjacentSubject(article, end, verb, plural);
}

/** Words that may stand between subject and verb: ne, se, le, y, aussi, (ne) pas. */
function isBetween(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD) return false;
  const { grammar } = token.lexeme;
  if ((grammar & (Grammar.SUBJECT | Grammar.PRONOUN | Grammar.RELATIVE | Grammar.COORDINATOR)) !== 0) return /^(?:nous|vous|lui)$/.test(formAt(article, index)) ? (grammarAt(article, index - 1) & (Grammar.SUBJECT | Grammar.NEGATION)) !== 0 : false;
  return (grammar & (Grammar.CLITIC | Grammar.NEGATION)) !== 0 || ((grammar & Grammar.ADVERB) !== 0 && (grammar & Grammar.PRENOMINAL) === 0);
}

/** il, elle, on, celui-ci, lui: what can be a subject by itself. */
function isSubjectPronoun(article: Article, index: number): boolean {
  const before = grammarAt(article, index - 1);
  if (/^(?:lui|eux|elles?)$/.test(formAt(article, index))) return (before & Grammar.PREPOSITION) === 0;
  return true;
}

/** `Ana Costa (LR) a dit`, `les parties civiles, elles, ont dit`: steps back over a bracket; gives `end` when there is none. */
function stepOverAside(article: Article, end: number): number {
  if (!isSign(article, end - 1, ')')) return end;
  for (let at = end - 2; at > end - 16 && at >= 0; at--) if (isSign(article, at, '(')) return at;
  return end;
}

/** The subject that ends right at `end`: the phrase furthest to the left that reaches it. */
function adjacentSubject(article: Article, end: number, verb: number, plural: boolean | null): Mention | null {
  let best: Mention | null = null;
  let bestAtMost: Mention | null = null;
  for (let start = end - 1; start > end - 28 && start >= 0; start--) {
    const token = article.tokens[start];
    if (token === undefined || article.sentenceOf[start] !== article.sentenceOf[verb]) break;
    // `un Syrien qui refuse de donner son nom | montre`: the subject stands before the relative clause.
    if ((token.lexeme.grammar & Grammar.RELATIVE) !== 0 && best === null && formAt(article, start) !== 'que') return antecedentOf(article, start, plural);
    if (endsSearch(article, start)) break;
    if (!canBegin(article, start)) continue;
    const mention = readMention(article, start, { limit: end, joint: plural !== false, expectSource: true });
    if (mention === null || mention.form === 'clitic') continue;
    if (mention.phraseEnd === end || mention.end === end) {
      if (agrees(mention, plural)) best = mention;
    } else if (best === null && mention.phraseEnd <= end && agrees(mention, plural) && startsClause(article, start)) bestAtMost = mention;
  }
  return best ?? bestAtMost;
}

/** What no subject reaches across: marks, a stop, a finite verb, a subordinator. */
function endsSearch(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind === Kind.MARK) return true;
  if (token.kind === Kind.PUNCTUATION) return (token.code === 0x3b || token.code === 0x3a || token.code === 0x21 || token.code === 0x3f) || (token.code === 0x2c && !isList(article, index));
  const { grammar } = token.lexeme;
  if ((grammar & (Grammar.SUBORDINATOR | Grammar.RELATIVE)) !== 0) return true;
  return (grammar & Grammar.AUXILIARY) !== 0 && (grammar & Grammar.PREPOSITION) === 0 && formAt(article, index) !== 'as';
}

/** A comma inside a list of names or before an apposition: the words behind it are tried from before it. */
function isList(article: Article, index: number): boolean {
  return isSign(article, index, ',');
}

/** Whether a noun phrase that begins at `index` is no complement: no preposition stands before it, and it is no inner word. */
function canBegin(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return false;
  const before = article.tokens[index - 1];
  if (before !== undefined && article.sentenceOf[index - 1] === article.sentenceOf[index]) {
    if (before.kind === Kind.WORD) {
      const { grammar } = before.lexeme;
      if ((grammar & Grammar.PREPOSITION) !== 0 || ((grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER)) !== 0 && (grammar & Grammar.SUBJECT) === 0)) return false;
      // Inside a name or behind an adjective of the same phrase.
      if (isObjectPlace(article, index - 1)) return false;
      if (token.gap === Gap.NONE && /^[ldn]'$/.test(formAt(article, index - 1))) return false;
    } else if (before.kind === Kind.PUNCTUATION && before.code === 0x2d && token.gap === Gap.NONE) return false;
  }
  return true;
}

/** Whether the word at `index` is an infinitive: what follows it is its object. */
function isObjectPlace(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return token !== undefined && token.lexeme.grammar === 0 && token.lexeme.person === null && /^(?:de|d'|à|pour|sans)$/.test(formAt(article, index - 1)) && /(?:er|ir|re)$/.test(formAt(article, index));
}

/** Whether `index` begins a clause: first in its sentence, or behind a comma, a conjunction, an adverb with its comma. */
function startsClause(article: Article, index: number): boolean {
  if (index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index]) return true;
  const before = article.tokens[index - 1];
  if (before === undefined || before.kind !== Kind.WORD) return true;
  return (before.lexeme.grammar & (Grammar.COORDINATOR | Grammar.SUBORDINATOR | Grammar.RELATIVE)) !== 0;
}

function agrees(mention: Mention, plural: boolean | null): boolean {
  if (plural === null) return true;
  if (mention.plural === plural) return true;
  // `une vingtaine d'élus ont`, `la majorité des députés ont`; `l'un des deux a`
  return plural && /(?:aine|majorité|partie|moitié|plupart|tiers|quart|nombre|poignée|centaines?|milliers?|demi-douzaine|groupe|ensemble|total|foule)$/.test(mention.head)
    ? true
    : mention.determiner === 'quantity' || (mention.form === 'metonym' && plural) || (mention.form === 'anonymous' && mention.head === '');
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
    if (token.kind === Kind.MARK || (token.kind === Kind.PUNCTUATION && /[;:!?]/.test(String.fromCharCode(token.code)))) break;
    if ((token.lexeme.grammar & Grammar.RELATIVE) !== 0) break;
    // The antecedent can be an object or stand behind a preposition: only its inner words are left out.
    if (!beginsPhrase(article, start)) continue;
    const mention = readMention(article, start, { limit: bracket, joint: plural === true, expectSource: true });
    if (mention === null || mention.form === 'clitic' || (mention.phraseEnd !== bracket && mention.end !== bracket)) continue;
    if (agrees(mention, plural)) best = mention;
    else if (best === null && mention.members.length > 0) continue;
  }
  return best;
}

function beginsPhrase(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || (token.kind !== Kind.WORD && token.kind !== Kind.NUMBER)) return false;
  const before = article.tokens[index - 1];
  if (before?.kind === Kind.WORD && article.sentenceOf[index - 1] === article.sentenceOf[index]) {
    const { grammar } = before.lexeme;
    if ((grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !== 0) return false;
    // `le maire de Lens, qui`: a complement with de belongs to what is before it.
    if (/^(?:de|d'|du|des)$/.test(formAt(article, index - 1))) return false;
  }
  return true;
}

/** The subject across what stands between commas: the last comma-separated piece before the verb that begins with a subject. */
function distantSubject(article: Article, end: number, verb: number, plural: boolean | null, aside = true): Mention | null {
  let fallback: Mention | null = null;
  const floor = Math.max(0, verb - MAX_DISTANCE);
  for (let start = end - 1; start >= floor; start--) {
    if (article.sentenceOf[start] !== article.sentenceOf[verb]) break;
    const token = article.tokens[start];
    if (token === undefined) break;
    if (token.kind === Kind.PUNCTUATION && (token.code === 0x3b || token.code === 0x3a)) break;
    if (!startsPiece(article, start) || !canBegin(article, start)) continue;
    // Conjunction or adverb first: `Mais le maire, …`, `puis Ana Costa, …`
    let from = start;
    while (from < end && (grammarAt(article, from) & (Grammar.COORDINATOR | Grammar.ADVERB)) !== 0 && (grammarAt(article, from) & Grammar.DETERMINER) === 0) from++;
    if (isRelativePiece(article, from)) {
      continue;
    }
    // `Le patronat, lui, s'est dit`
    if (from > 0 && isSign(article, from - 1, ',') && /^(?:lui|elles?|eux|ceux-ci)$/.test(formAt(article, from)) && isSign(article, from + 1, ',')) continue;
    const mention = readMention(article, from, { limit: end, joint: plural !== false, expectSource: true, lenient: false });
    if (mention === null || mention.form === 'clitic' && mention.binding === 'none') continue;
    if (mention.head === '' && mention.nameStart < 0 && mention.members.length === 0 && !followsPronounWell(article, mention)) continue;
    if (!agrees(mention, plural)) continue;
    // `P, a indiqué la police`: a phrase that its own verb follows is no subject of the verb behind the comma.
    if (aside && mention.phraseEnd < end && !opensAside(article, mention)) continue;
    if (fallback !== null && !(mention.phraseEnd >= fallback.end)) {
      // An apposition of this one was taken first: `Ana Costa, la maire de Lens, a dit`.
      if (fallback.determiner === 'none' || mention.nameStart < 0 || startsWithVerbBetween(article, mention, fallback)) break;
    }
    fallback = mention;
    if (isMainStart(article, start)) break;
  }
  return fallback;
}

/** Whether a comma, bracket or dash opens right behind a mention. */
function opensAside(article: Article, { end, phraseEnd }: Mention): boolean {
  const opens = (index: number): boolean => isSign(article, index, ',') || isSign(article, index, '(') || isSign(article, index, '–') || isSign(article, index, '—') || (isSign(article, index, '-') && article.tokens[index]?.gap !== Gap.NONE);
  return opens(phraseEnd) || opens(end);
}

/** First in its sentence, or behind a comma, a bracket, a dash, a conjunction: where a piece of a sentence begins. */
function startsPiece(article: Article, index: number): boolean {
  if (index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index]) return true;
  const before = article.tokens[index - 1];
  if (before === undefined) return true;
  // 11,4: the comma of a number opens no piece.
  if (before.kind === Kind.PUNCTUATION && before.gap === Gap.NONE && article.tokens[index]?.gap === Gap.NONE && article.tokens[index]?.kind === Kind.NUMBER) return false;
  if (before.kind === Kind.PUNCTUATION) return before.code === 0x2c || before.code === 0x2013 || before.code === 0x2014 || before.code === 0x3a || (before.code === 0x2d && before.gap !== Gap.NONE);
  if (before.kind === Kind.MARK) return true;
  return before.kind === Kind.WORD && ((before.lexeme.grammar & Grammar.SUBORDINATOR) !== 0 || /^(?:que|qu'|mais|tandis)$/.test(formAt(article, index - 1)) || (formAt(article, index - 1) === 'et' && isSign(article, index - 2, ',')));
}

function isMainStart(article: Article, index: number): boolean {
  return index === 0 || article.sentenceOf[index - 1] !== article.sentenceOf[index];
}

function isRelativePiece(article: Article, index: number): boolean {
  return (grammarAt(article, index) & Grammar.RELATIVE) !== 0;
}

function followsPronounWell(article: Article, mention: Mention): boolean {
  return isSign(article, mention.end, ',') || isSign(article, mention.end, '(');
}

/** Whether a finite auxiliary stands between two phrases: then the first is the subject of another clause. */
function startsWithVerbBetween(article: Article, first: Mention, second: Mention): boolean {
  for (let at = first.end; at < second.start; at++) {
    const { grammar } = article.tokens[at]?.lexeme ?? { grammar: 0 };
    if ((grammar & Grammar.RELATIVE) !== 0) return false;
    if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 && (grammar & Grammar.PREPOSITION) === 0) return true;
  }
  return false;
}

/**
 * The subject of a verb behind `et` or `mais`: that of the verb before it. `Il a insisté … et a demandé`; `M. X, qui dénonce … et
 * réclame`; `La préfecture a démenti … et exhorté`. The verb before is the nearest of the same build, else the first of the sentence.
 */
function coordinatedSubject(article: Article, conjunction: number, verb: number, plural: boolean | null, depth: number): Mention | null {
  const floor = Math.max(0, verb - MAX_DISTANCE);
  const wanted = grammarAt(article, verb) & Grammar.AUXILIARY;
  const auxiliary = formAt(article, verb);
  let first = -1;
  let same = -1;
  for (let at = conjunction - 1; at >= floor; at--) {
    const token = article.tokens[at];
    if (token === undefined || article.sentenceOf[at] !== article.sentenceOf[verb]) break;
    if (token.kind === Kind.PUNCTUATION && token.code === 0x3b) break;
    if (!isFinite(article, at)) continue;
    const start = groupStart(article, at);
    if (plural !== null && isPluralVerb(article, at) === !plural) continue;
    if (same < 0 && (wanted !== 0 ? formAt(article, at) === auxiliary : (token.lexeme.grammar & Grammar.AUXILIARY) === 0 || plural === null)) same = start;
    first = start;
    at = start;
  }
  for (const candidate of same >= 0 ? [same, first] : [first]) {
    if (candidate < 0) continue;
    const subject = subjectOf(article, candidate, depth + 1);
    if (subject && agrees(subject, plural)) return subject;
  }
  return distantSubject(article, conjunction, verb, plural, false);
}

/** Whether the token can be a finite verb: an auxiliary, a frequent verb, a form of a verb of saying not behind a determiner. */
function isFinite(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD) return false;
  const { grammar } = token.lexeme;
  const before = grammarAt(article, index - 1);
  if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0) return (before & (Grammar.INDEFINITE | Grammar.CONTRACTION)) === 0;
  if (!isSpeechVerb(article, index)) return (before & Grammar.SUBJECT) !== 0 && (before & Grammar.DETERMINER) === 0 && !isSign(article, index - 1, '-');
  if ((before & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.PREPOSITION)) !== 0 && (before & Grammar.CLITIC) === 0) return false;
  return true;
}

/** Steps back over the clitics and negation in front of a verb. */
function groupStart(article: Article, index: number): number {
  let at = index;
  while (at > 0 && (grammarAt(article, at - 1) & (Grammar.CLITIC | Grammar.NEGATION)) !== 0 && (grammarAt(article, at - 1) & Grammar.SUBJECT) === 0) at--;
  return at;
}
