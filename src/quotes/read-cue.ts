import { Grammar } from '../lexicon/lexeme.js';
import { Form, Takes } from '../lexicon/speech.js';
import { type Mention, readMention, readSubject } from '../speakers/mention.js';
import { EMPTY_MENTION } from '../speakers/read-mention.js';
import { canSpeak } from './can-speak.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import { Case, Gap, Kind } from '../text/token.js';
import type { Cue } from './cue.js';
import { isClause } from './is-clause.js';
import type { Quotation } from './quotation.js';
import { mediumBefore, readTrailing } from './media-phrases.js';
import { isInfinitive, readAdjuncts } from './read-adjuncts.js';
import { readSourcePhrase, type SourcePhrase } from './read-preposition.js';
import { isPluralVerb } from '../speakers/words.js';
import { endOfSentence, quotationAt, startOfSentence, type Surroundings } from './stretch.js';
import { readUnknownVerb } from './unknown-verb.js';
import { readVerbGroup, type VerbGroup } from './verb-group.js';

/** Reads the cue at the speech word `at`; null when nothing is reported there. */
export function readCue(around: Surroundings, at: number): Cue | null {
  const word = around.article.tokens[at]?.lexeme.speech;
  if (!word) return null;
  if (word.form & Form.PREPOSITION) {
    const phrase = readSourcePhrase(around.article, at);
    if (phrase) return cueOfPhrase(around, phrase);
  }
  const group = readVerbGroup(around.article, at);
  return group && cueOfVerb(around, group);
}

/** Reads a verb that no list has right behind words in marks, where only a verb of saying can stand; null when there is none. */
export function readUnknownCue(around: Surroundings, quotation: Quotation): Cue | null {
  const group = readUnknownVerb(around.article, quotation);
  const cue = group && cueOfVerb(around, group);
  if (cue?.role !== 'incise' || cue.source === null || group === null) return null;
  if (group.clitic >= 0) return cue;
  // Without an inverted pronoun only a sentence in marks and a person behind the verb are enough: not `«Azur», vendu par la ville`.
  const { kind } = cue.source;
  const person = (kind === 'person' || kind === 'anonymous' || kind === 'group') && canSpeak(around.article, cue.source);
  return person && opensClause(around, quotation) && isClause(around.article, quotation) ? cue : null;
}

function cueOfPhrase(around: Surroundings, phrase: SourcePhrase): Cue | null {
  const { article } = around;
  const sentence = startOfSentence(around, phrase.from);
  const first = phrase.from === sentence || (phrase.from === sentence + 1 && isOpener(article, sentence));
  let next = phrase.to;
  // An apposition stands between source and content: `Selon le gouverneur, Salif Ouardane, 31 corps …`
  const comma = isSign(article, next, ',');
  const relative = phrase.source === null;
  if (!phrase.unmarked && !first && !opensQuotation(around, next + (comma ? 1 : 0))) return null;
  if (first || relative) next = comma ? next + 1 : next;
  return {
    role: first || relative ? 'before' : 'after',
    start: phrase.from,
    end: phrase.cueTo,
    lemma: phrase.lemma,
    takes: phrase.unmarked ? Takes.QUE : 0,
    source: phrase.source,
    inherits: relative,
    left: leftEdge(article, phrase.from, sentence),
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

/** Words that may stand before an opening `selon X`: `Mais selon`, `Or, selon`. */
function isOpener(article: Article, at: number): boolean {
  return (grammarAt(article, at) & Grammar.COORDINATOR) !== 0 || formAt(article, at) === 'toujours' || formAt(article, at) === 'ainsi';
}

function cueOfVerb(around: Surroundings, group: VerbGroup): Cue | null {
  const { article } = around;
  const sentence = startOfSentence(around, group.from);
  const before = around.quotations.length > 0 ? precedingQuotation(around, group.from) : null;
  const shared = draftOf(group);
  if (group.clitic >= 0) return inverted(around, group, before, shared, sentence);
  if (group.takes === Takes.ON && group.form !== 'infinitive') return null;
  if (group.form === 'finite' && !group.passive && (before || isSetOff(article, group.from))) {
    const incise = unmarkedInversion(around, group, before, shared, sentence);
    if (incise) return incise;
  }
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  const rest = shared;
  rest.next = behind.end;
  rest.addressee = behind.addressee;
  rest.medium = behind.medium ?? mediumBefore(article, sentence, group.from);
  switch (group.form) {
    case 'gerund': {
      const en = formAt(article, group.from - 1) === 'en' ? group.from - 1 : group.from;
      const start = formAt(article, en - 1) === 'tout' ? en - 1 : en;
      const alone = start === sentence || start < group.from || isSetOff(article, start) || (grammarAt(article, start - 1) & Grammar.COORDINATOR) !== 0;
      const source = alone ? null : readSubject(article, group.from);
      const edge = source ? source.start : start;
      return Object.assign(rest, { role: 'gerund', source, inherits: source === null, left: leftEdge(article, edge, sentence), joined: isSetOff(article, edge) || edge === sentence || en < group.from });
    }
    case 'infinitive':
      return infinitive(around, group, rest, sentence);
    case 'participle': {
      const agent = before ? agentBehind(article, group.end, sentence) : null;
      // `«Un désastre», résumé en deux mots par le gérant`
      if (agent) return Object.assign(rest, { role: 'incise', source: agent, inherits: false, left: leftEdge(article, group.from, sentence), next: agent.end });
      const described = describedBy(around, group);
      // `Le texte, qualifié d'«historique» par Bruxelles, …`
      if (described) return Object.assign(rest, { role: 'gerund', source: described, inherits: false, left: leftEdge(article, group.from, sentence) });
      const coordinated = (grammarAt(article, group.from - 1) & Grammar.COORDINATOR) !== 0;
      if (!coordinated || !hasAuxiliary(article, sentence, group.from)) return null;
      return Object.assign(rest, { role: 'participle', source: null, inherits: true, left: leftEdge(article, group.from, sentence), joined: true });
    }
    default:
      return governing(around, group, rest, sentence);
  }
}

/** Whether words in marks open the sentence or follow a colon. */
function opensClause(around: Surroundings, quotation: Quotation): boolean {
  return startOfSentence(around, quotation.open) === quotation.open || isSign(around.article, quotation.open - 1, ':');
}

/** `par X` within a few words. */
function agentBehind(article: Article, from: number, sentence: number): Mention | null {
  for (let at = Math.max(from, sentence); at < from + 8; at++) if (formAt(article, at) === 'par') return readMention(article, at + 1);
  return null;
}

/** Who says it of what a participle describes: behind the words in marks, with `par`. */
function describedBy(around: Surroundings, group: VerbGroup): Mention | null {
  if (!(group.takes & (Takes.OBJECT | Takes.NEAR))) return null;
  const near = around.quotations.find((quotation) => quotation.open >= group.end && quotation.open <= group.end + 3);
  return near && formAt(around.article, near.end) === 'par' ? readMention(around.article, near.end + 1) : null;
}

/** A cue while it is read: made once with all its fields, then filled in. */
type Draft = { -readonly [Field in keyof Cue]: Cue[Field] };
type Shared = Draft;
type Rest = Draft;

function draftOf(group: VerbGroup): Draft {
  return {
    role: 'governing', start: group.start, end: group.end, lemma: group.lemma, takes: group.takes, source: null, inherits: false, left: group.from,
    next: group.end, addressee: null, medium: null, unreal: group.negated || (group.conditional && !group.compound), passive: group.passive,
    reflexive: group.reflexive, joined: false, relative: false, subordinate: false,
  };
}

/** `, a-t-il ajouté`, `se souvient-elle`, `fait-on valoir à la préfecture`. */
function inverted(around: Surroundings, group: VerbGroup, before: Quotation | null, shared: Shared, sentence: number): Cue | null {
  const { article } = around;
  const opening = group.from === sentence;
  // `A-t-il dit la vérité?` asks; an incise stands behind a comma or a mark.
  if (!before && !isSetOff(article, group.from) && !opening) return null;
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  if (opening && !isSign(article, behind.end, ':')) return null;
  // `ressort-il d'un sondage` has no more of a subject than `apprend-on de source …`.
  const on = formAt(article, group.clitic) === 'on' || group.lemma === 'ressortir';
  if (group.takes === Takes.ON && !on) return null;
  let source: Mention | null = readMention(article, group.clitic) ?? cliticMention(article, group.clitic);
  // `fait-on valoir à la préfecture`, `a-t-on appris auprès de ses services`: who says it stands behind the preposition.
  if (on) source = sourceOfOn(article, group.end, Math.max(behind.end, group.end + 8)) ?? source;
  return Object.assign(shared, {
    role: 'incise',
    source,
    inherits: false,
    left: leftEdge(article, group.from, sentence),
    next: on && source ? Math.max(behind.end, source.end) : behind.end,
    addressee: on ? null : behind.addressee,
    medium: behind.medium,
    unreal: false,
  });
}

/** The inverted pronoun as a mention. */
function cliticMention(article: Article, at: number): Mention {
  const form = formAt(article, at);
  const plural = form.endsWith('s');
  const gender = form.startsWith('elle') ? 'f' : form === 'on' ? null : 'm';
  return { ...EMPTY_MENTION, start: at, end: at + 1, phraseEnd: at + 1, form: 'clitic', kind: form === 'on' ? 'anonymous' : 'person', gender, plural };
}

function sourceOfOn(article: Article, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const form = formAt(article, at);
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
function unmarkedInversion(around: Surroundings, group: VerbGroup, before: Quotation | null, shared: Shared, sentence: number): Cue | null {
  const { article } = around;
  const marked = before !== null;
  const needed = marked ? Takes.MARKED_INCISE : Takes.INCISE;
  if ((group.takes & needed) === 0) return null;
  if (group.from === sentence && !marked) return null;
  const stop = endOfSentence(around, group.end - 1);
  let behind = readAdjuncts(article, group.end, stop);
  let at = behind.end;
  // `souffle, épuisé mais ravi, le capitaine`; `raconte, la voix éteinte, un cultivateur`
  for (let asides = 0; asides < 3 && isSign(article, at, ','); asides++) {
    if (asides > 0 && readMention(article, at + 1)) {
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
  if (form === 'que' || form === "qu'" || isSign(article, at, ':') || (opensQuotation(around, at) && !marked)) return null;
  if (isInfinitive(article, at)) return null;
  // A noun that no lexicon has speaks where only a subject can stand: behind a whole clause or words in marks.
  if (TONIC.has(formAt(article, at))) return null;
  const source = readMention(article, at) ?? nameAtEnd(article, group.end, at) ?? (marked || hasMainVerb(around, sentence, group.from) ? unknownMention(article, at, stop) : null);
  if (!source) {
    // Words in marks, a comma, a verb of saying: a report even where its subject cannot be read.
    const comma = isSign(article, group.from - 1, ',') && marked && (group.takes & Takes.MARKED_INCISE) !== 0;
    if (!comma || opensQuotation(around, at) || readSubject(article, group.from)) return null;
    return Object.assign(shared, { role: 'incise', source: null, inherits: false, left: leftEdge(article, group.from, sentence), next: at, addressee: behind.addressee, medium: behind.medium, unreal: group.negated });
  }
  const after = readTrailing(article, source, stop);
  if (!agrees(article, group, source)) return null;
  if (!marked && !canSpeak(article, source) && !hasMainVerb(around, sentence, group.from)) return null;
  // The subject stands before: `Le ministre, en poste depuis mai, a salué le maire.`
  const either = (group.takes & Takes.PERSON) !== 0 || source.kind === 'document';
  // Words in marks inside another's clause: `Luc, qui dit «attendre», a critiqué le maire.`
  if (marked && either && !opensClause(around, before) && hasOwnSubject(around, group, sentence, source)) return null;
  if (!marked && either && !hasMainVerb(around, sentence, group.from) && hasOwnSubject(around, group, sentence, source)) return null;
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

/** A name that the phrase before it has swallowed: `dit en sanglots Leïla`. */
function nameAtEnd(article: Article, from: number, to: number): Mention | null {
  for (let at = to - 1; at > from && at > to - 4; at--) {
    if (article.tokens[at]?.case === Case.LOWER || article.tokens[at - 1]?.case !== Case.LOWER) continue;
    const mention = readMention(article, at);
    return mention && mention.end === to && mention.kind === 'person' && !(grammarAt(article, at - 1) & (Grammar.PREPOSITION | Grammar.DEFINITE)) ? mention : null;
  }
  return null;
}

/** `réclament, eux, …`: set off beside the verb, no subject. */
const TONIC = new Set(['lui', 'eux', 'elle', 'elles', 'moi', 'nous']);

/** An unknown noun with its determiner and what belongs to it, up to a stop: `le contrôle aérien`. */
function unknownMention(article: Article, at: number, stop: number): Mention | null {
  const determiner = article.tokens[at];
  const grammar = grammarAt(article, at);
  if (!determiner || (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER)) === 0 || grammar & Grammar.CONTRACTION) return null;
  let end = at + 1;
  while (end < stop && end < at + 12) {
    const token = article.tokens[end];
    if (token?.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH) break;
    if (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.COORDINATOR | Grammar.AUXILIARY | Grammar.SUBJECT)) break;
    if (token.lexeme.calendar !== null && token.lexeme.grammar === 0) break;
    const preposition = (token.lexeme.grammar & Grammar.PREPOSITION) !== 0;
    if (preposition && !/^(?:de|d'|du|des)$/.test(formAt(article, end))) break;
    end++;
  }
  if (end < at + 2) return null;
  const form = formAt(article, at);
  const plural = /s$/.test(form);
  const gender = /^(?:la|une|cette|sa)$/.test(form) ? 'f' : /^(?:le|un|ce|cet)$/.test(form) ? 'm' : null;
  const first = article.tokens[at + 1];
  const last = article.tokens[end - 1];
  const role = first && last ? article.text.slice(first.start, last.end) : null;
  return { ...EMPTY_MENTION, start: at, end, phraseEnd: end, form: plural ? 'group' : 'institution', kind: plural ? 'group' : 'organization', role, head: formAt(article, at + 1), roleStart: at + 1, roleEnd: end, gender, plural };
}

/** The verb of an incise agrees with the subject behind it: `dénonce des assureurs` has an object. */
function agrees(article: Article, group: VerbGroup, source: Mention): boolean {
  const verb = verbToken(article, group);
  const form = article.tokens[verb]?.lexeme.speech?.form ?? 0;
  const number = form & (Form.SINGULAR | Form.PLURAL);
  const plural = number === Form.SINGULAR ? false : number === Form.PLURAL ? true : isPluralVerb(article, verb);
  return plural === null || plural === (source.plural || source.members.length > 0);
}

/** The finite verb of a group: behind its reflexive pronoun. */
function verbToken(article: Article, group: VerbGroup): number {
  const form = formAt(article, group.start);
  return form === 'se' || form === "s'" ? group.start + 1 : group.start;
}

/** Whether the sentence has a finite verb before token `to`, outside relative clauses. */
function hasMainVerb(around: Surroundings, from: number, to: number): boolean {
  const { article } = around;
  let relative = false;
  for (let at = from; at < to; at++) {
    const { grammar, speech } = article.tokens[at]?.lexeme ?? EMPTY_LEXEME;
    if (grammar & Grammar.RELATIVE && isSign(article, at - 1, ',')) relative = true;
    else if (relative && isSign(article, at, ',')) relative = false;
    if (relative) continue;
    if (grammar & (Grammar.AUXILIARY | Grammar.VERB) && !(grammar & (Grammar.PREPOSITION | Grammar.ADVERB))) return true;
    if (speech && speech.form & Form.FINITE && !(speech.form & Form.NOUN)) return true;
    if (/^(?:ne|n'|se|s'|il|elle|ils|elles|on|c')$/.test(formAt(article, at))) return true;
  }
  return false;
}

const EMPTY_LEXEME = { grammar: 0, speech: null };

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
  return (grammar & (Grammar.PREPOSITION | Grammar.COORDINATOR | Grammar.RELATIVE)) !== 0 || (token.lexeme.speech !== null && (token.lexeme.speech.form & Form.GERUND) !== 0) || from === to;
}

/** `avant de lancer: «…»`, `Et lui de conclure: «…»`, `tient à rappeler que`, `vient d'annoncer que`. */
function infinitive(around: Surroundings, group: VerbGroup, rest: Rest, sentence: number): Cue | null {
  const { article } = around;
  let at = group.from - 1;
  const before = formAt(article, at);
  const reading = readingOn(around, group, rest, sentence);
  if (reading) return reading;
  const base = Object.assign(rest, { role: 'infinitive' as const, source: null, inherits: true, left: leftEdge(article, group.from, sentence) });
  if (before === 'de' || before === "d'") {
    const word = formAt(article, at - 1);
    if (word === 'avant') return { ...base, left: leftEdge(article, at - 1, sentence), joined: true };
    if (/^(?:vient|viennent|venait|venaient)$/.test(word)) {
      const source = readSubject(article, subjectEnd(article, at - 1));
      return { ...base, role: 'governing', source, inherits: source === null };
    }
    if (ASPECTS.has(word)) return modal(around, base, at - 1, sentence);
    // `Et d'ajouter:`, `Et lui de conclure:`: the historic infinitive.
    const opener = at - 1 <= sentence + 4 && /^(?:et|mais|puis)$/.test(formAt(article, sentence));
    if (opener && isSign(article, rest.next, ':')) {
      const source = at - 1 > sentence ? readMention(article, sentence + 1) : null;
      return { ...base, start: group.start, source, inherits: source === null, left: sentence, joined: true };
    }
    return null;
  }
  if (before === 'à') {
    at--;
    const word = formAt(article, at);
    return ASPECTS.has(word) ? modal(around, base, at, sentence) : null;
  }
  if (ASPECTS.has(before)) return modal(around, base, at, sentence);
  if ((before === 'en' || before === 'par') && ASPECTS.has(formAt(article, at - 1))) return modal(around, base, at - 1, sentence);
  if (before === 'pour') return { ...base, left: leftEdge(article, at, sentence) };
  if (before === 'après' && group.compound) return { ...base, left: leftEdge(article, at, sentence), joined: true };
  return null;
}

/** `», pouvait-on lire sur une banderole`, `», peut-on entendre` */
function readingOn(around: Surroundings, group: VerbGroup, rest: Rest, sentence: number): Cue | null {
  const { article } = around;
  if (formAt(article, group.from - 1) !== 'on' || group.takes !== Takes.ON) return null;
  const verb = group.from - 3;
  if (!/^(?:peut|pouvait|pourra|pourrait)$/.test(formAt(article, verb)) || !(precedingQuotation(around, verb) || isSetOff(article, verb))) return null;
  const source = sourceOfOn(article, group.end, group.end + 8) ?? cliticMention(article, group.from - 1);
  return Object.assign(rest, { role: 'incise', start: verb, source, inherits: false, left: leftEdge(article, verb, sentence), next: Math.max(rest.next, source.end) });
}

/** Verbs that let an infinitive say what is said all the same: `tient à rappeler`, `a beau répéter`, `ne cesse de marteler`. */
const ASPECTS = new Set(
  `tient tiennent tenait tenaient tenu tint beau continue continuent continuait continué cesse cessent cessait cessé fini commence commencé
   contente contenté contentée borne borné bornée limité limite préfère préféraient préféré préférait aime plaît plaisait hésite hésitent
   hésité ose osé empressé empressée évertue obstine obstiné obstinée acharne manqué manque`.trim().split(/\s+/),
);

function modal(around: Surroundings, base: Cue, at: number, sentence: number): Cue | null {
  const { article } = around;
  const from = subjectEnd(article, at);
  // `«P», a tenu à rassurer la préfète`
  const subject = precedingQuotation(around, from) ? readMention(article, base.next) : null;
  if (subject) return { ...base, role: 'incise', source: subject, inherits: false, left: leftEdge(article, from, sentence), next: subject.end };
  const source = readSubject(article, from);
  // `n'hésite pas à dire`, `ne cesse de dire`: what is denied is the hesitation.
  return { ...base, role: 'governing', source, inherits: source === null };
}

/** Where the subject of the verb before the infinitive ends: before its auxiliary and clitics. */
function subjectEnd(article: Article, at: number): number {
  let from = at;
  while (from > 0 && (grammarAt(article, from - 1) & (Grammar.AUXILIARY | Grammar.ADVERB)) !== 0) from--;
  while (from > 0 && /^(?:ne|n'|se|s'|y|en)$/.test(formAt(article, from - 1))) from--;
  return from;
}

/** Conjunctions under which nothing is said yet, or only asked. */
const SUPPOSING = new Set(['si', "s'", 'quand', 'lorsque', "lorsqu'", 'quoique', "quoiqu'"]);

/** Subject before, content behind. */
function governing(around: Surroundings, group: VerbGroup, rest: Rest, sentence: number): Cue | null {
  const { article } = around;
  const before = formAt(article, group.from - 1);
  if (before === 'comme' || (before === 'que' && formAt(article, group.from - 2) === 'ainsi')) {
    const source = readMention(article, rest.next);
    if (!source) return null;
    const start = before === 'comme' ? group.from - 1 : group.from - 2;
    return Object.assign(rest, { role: 'comme', source, inherits: false, joined: start === sentence, left: leftEdge(article, start, sentence), next: readAdjuncts(article, source.end, endOfSentence(around, source.end - 1)).end });
  }
  const coordinated = (grammarAt(article, group.from - 1) & Grammar.COORDINATOR) !== 0 && before !== 'que';
  if (coordinated) return Object.assign(rest, { role: 'governing', source: null, inherits: true, left: leftEdge(article, group.from, sentence), joined: true });
  const relative = before === 'qui';
  // A name in marks belongs to the subject: `L'organisation «Médecins du fleuve» a appelé`.
  const named = around.quotations.find((quotation) => quotation.end === group.from);
  const source = readSubject(article, named ? named.open : group.from);
  if (relative) {
    const comma = isSign(article, group.from - 2, ',');
    return Object.assign(rest, { role: 'governing', source, inherits: source === null, left: comma ? group.from - 2 : group.from - 1, relative: true, joined: false });
  }
  const edge = source && source.start < group.from ? source.start : group.from;
  const conjunction = formAt(article, edge - 1);
  const unreal = rest.unreal || SUPPOSING.has(conjunction);
  const joined =
    edge === sentence ||
    (grammarAt(article, edge - 1) & Grammar.COORDINATOR) !== 0 ||
    isSign(article, edge - 1, ';') ||
    ((conjunction === 'que' || conjunction === "qu'") && /^(?:tandis|alors)$/.test(formAt(article, edge - 2)));
  const subordinate = !joined && /^(?:que|qu'|dont)$/.test(conjunction);
  return Object.assign(rest, { role: 'governing', source, inherits: false, left: leftEdge(article, edge, sentence), unreal, joined, subordinate });
}

/** The token where the clause that begins at `start` is set off: back over the conjunction and comma before it. */
function leftEdge(article: Article, start: number, sentence: number): number {
  let at = start;
  const before = formAt(article, at - 1);
  if (at > sentence && (before === 'que' || before === "qu'") && /^(?:tandis|alors)$/.test(formAt(article, at - 2))) at -= 2;
  else if (at > sentence && grammarAt(article, at - 1) & Grammar.COORDINATOR) at--;
  if (at > sentence && isSetOff(article, at)) at--;
  return Math.max(at, sentence);
}

/** Whether a comma or dash stands before token `at`. */
export function isSetOff(article: Article, at: number): boolean {
  const token = article.tokens[at - 1];
  if (token?.kind !== Kind.PUNCTUATION) return false;
  if (token.code === 0x2c) return true;
  return (isDash(token.code) || isHyphen(token.code)) && token.gap !== Gap.NONE && article.tokens[at]?.gap !== Gap.NONE;
}

function nextComma(article: Article, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSign(article, at, ',')) return at;
  return -1;
}

/** The quotation that ends right before token `at`, or before the comma there. */
export function precedingQuotation(around: Surroundings, at: number): Quotation | null {
  for (const quotation of around.quotations) {
    if (quotation.end === at || (quotation.end === at - 1 && isSetOff(around.article, at))) return quotation;
    if (quotation.open >= at) return null;
  }
  return null;
}

export function opensQuotation(around: Surroundings, at: number): boolean {
  return around.quotations.some((quotation) => quotation.open === at);
}

function hasAuxiliary(article: Article, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 40); at < to; at++) if (grammarAt(article, at) & Grammar.AUXILIARY) return true;
  return false;
}
