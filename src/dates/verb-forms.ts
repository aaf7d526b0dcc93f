import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import {
  endingTense,
  isInfinitiveForm,
  isParticipleForm,
  isSchedulingForm,
  isSchedulingParticiple,
} from '../lexicon/verb-endings.js';
import { type Article, formAt, grammarAt, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf, WordTest } from '../text/word-test.js';
import { isExpected, withEndings } from './expected.js';
import type { Tense } from './expression.js';

const REFLEXIVE = oneOf("s' me m' te t' nous vous");
const SPEAKER_SUBJECT = oneOf("je j' tu nous vous");

/** Verbs that with an infinitive look ahead. */
const AHEAD = oneOf(
  `va vont vas vais allons allez allait allaient doit doivent devons devez devait devaient devra devront devrait devraient
   pourra pourront pourrait pourraient peut peuvent compte comptent comptait comptaient entend entendent entendait espère espèrent
   espérait prévoit prévoient prévoyait promet promettent envisage envisagent souhaite souhaitent souhaitait veut veulent voulait`,
);

/** Past forms that the endings do not show, and the auxiliary of the pluperfect. */
const PAST = oneOf('avait avaient avais eut fut ayant étant fit vit dut put mit');
const HAVING = oneOf('a ont ai avons avez');
const BEING = oneOf('est sont suis sommes êtes');
const WAS = oneOf('était étaient étais étions');

/** States, which date nothing: `garderont portes closes lundi`. */
const STATES = withEndings('clos ouvert fermé');

const EXPECTED = new WordTest(isExpected);
const SCHEDULING = new WordTest(isSchedulingForm);
const SCHEDULED = new WordTest(isSchedulingParticiple);
const SHAPED_AS_PARTICIPLE = new WordTest(isParticipleForm);
const PARTICIPLES = new WordTest((form) => isParticipleForm(form) && !STATES.has(form));
const INFINITIVES = new WordTest(isInfinitiveForm);

/** Words that are more often something else than the participle they look like. */
const NO_PARTICIPLE = oneOf(
  `parti partis partie parties sortie sorties dite dites fait faits su pu dû vue vues revue né lu mise mises prise prises entreprise
   entreprises surprise surprises venue tenue crue suivant point points contre sous arrêté arrêtés marché marchés traité traités`,
);

/** Scheduling verbs that are also a noun or a preposition, and need more than their form. */
const ALSO_NOUNS = oneOf(
  'entre part parts sort fête fêtes joue lance rencontre visite vote votes débat présente poursuit tient demande court',
);

/** A verb of a calendar in the present counts as a coming one: `s'ouvre lundi`. */
export type Sighting = Tense;

/** The tense that a finite verb at `index` gives; `none` when no finite verb stands there. */
export function tenseOf(article: Article, index: number, form: string): Sighting {
  const token = article.tokens[index];
  if (token === undefined || token.case === Case.UPPER || token.lexeme.calendar !== null) return 'none';
  if (form.length < 3 && form !== 'a' && form !== 'va' && form !== 'ai') return 'none';
  if (form === 'a' && token.case !== Case.LOWER) return 'none'; // À without its accent
  if (AHEAD.at(article, index) && leadsToInfinitive(article, index)) return 'coming';
  if (BEING.at(article, index)) return participleAfter(article, index);
  if (WAS.at(article, index)) {
    const state = participleAfter(article, index);
    return state === 'present' ? 'imperfect' : state;
  }
  if (PAST.at(article, index)) return 'past';
  if (HAVING.at(article, index)) return participleBehind(article, index);
  if (token.case !== Case.LOWER && !isSentenceStart(article, index)) return 'none';
  switch (endingTense(form)) {
    case 'future':
      if (!isNoun(article, index)) return 'coming';
      break;
    case 'speaker':
      if (hasSpeakerSubject(article, index)) return 'coming';
      break;
    case 'conditional':
      return reportsPast(article, index, form) ? 'past' : 'coming';
    case 'past':
      if (!isNoun(article, index)) return 'past';
      break;
    case 'imperfect':
      if (!isNoun(article, index)) return 'imperfect';
      break;
    default:
  }
  if (SCHEDULING.at(article, index) && isFiniteForm(article, index, form)) return 'near';
  return (grammarAt(article, index) & Grammar.VERB) !== 0 || isSpeech(article, index) ? 'present' : 'none';
}

/** Whether the finite verb is one of saying: `explique`, `indique`. */
function isSpeech(article: Article, index: number): boolean {
  const speech = article.tokens[index]?.lexeme.speech;
  return (
    speech != null && (speech.form & Form.FINITE) !== 0 && !isNoun(article, index) && isFiniteForm(article, index, '')
  );
}

const SUBJECT_LIKE =
  Grammar.SUBJECT | Grammar.RELATIVE | Grammar.NEGATION | Grammar.CLITIC | Grammar.ADVERB | Grammar.PRONOUN;
const NO_SUBJECT =
  Grammar.INDEFINITE |
  Grammar.DETERMINER |
  Grammar.PREPOSITION |
  Grammar.CONTRACTION |
  Grammar.PRENOMINAL |
  Grammar.QUANTIFIER |
  Grammar.COORDINATOR;

/** `la CGT appelle`, `qui débute`, `s'ouvre`: what stands before can be the subject, not the determiner of a noun. */
function isFiniteForm(article: Article, index: number, form: string): boolean {
  const before = tokenAt(article, index - 1);
  if (before === undefined || article.sentenceOf[index - 1] !== article.sentenceOf[index]) return false;
  const grammar = before.lexeme.grammar;
  if ((grammar & SUBJECT_LIKE) !== 0 && formAt(article, index - 1) !== 'le' && formAt(article, index - 1) !== 'la')
    return true;
  if ((grammar & NO_SUBJECT) !== 0 || before.lexeme.numeral !== null) return false;
  if ((grammar & Grammar.DEFINITE) !== 0) return false;
  if (!ALSO_NOUNS.holds(form))
    return before.kind === Kind.WORD || before.code === 0x29 || before.code === 0x2c || before.kind === Kind.NUMBER;
  // `la CGT vote mardi`, and not `la visite mardi`: behind a noun the verb has its object or its day, and is no complement itself.
  if (form === 'entre' || form === 'part') return false;
  return before.code === 0x29 || before.code === 0x2c || (before.kind === Kind.WORD && before.case !== Case.LOWER);
}

/** A word after an article is a noun; a clitic stands before finite verbs only. */
export function isNoun(article: Article, index: number): boolean {
  const before = grammarAt(article, index - 1);
  if ((before & DETERMINING) === 0 || (before & Grammar.CLITIC) !== 0) return false;
  // ce sera, ce fut, ce devrait être
  return !((before & Grammar.SUBJECT) !== 0 && (grammarAt(article, index) & (Grammar.AUXILIARY | Grammar.VERB)) !== 0);
}

const DETERMINING = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION;

/** A participle after an article is a noun: `le défilé`. */
function isNominal(article: Article, index: number): boolean {
  return (grammarAt(article, index - 1) & DETERMINING) !== 0;
}

/** Whether a word can be a participle where it stands: no word of the closed classes, and not behind an article. */
function isVerbal(article: Article, index: number): boolean {
  return grammarAt(article, index) === 0 && !isNominal(article, index);
}

/** Whether a past participle stands at `index`. */
export function isParticiple(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.end - token.start < 2 || token.lexeme.calendar !== null) return false;
  if (token.case !== Case.LOWER && (token.case === Case.UPPER || !isSentenceStart(article, index))) return false;
  if (!isVerbal(article, index) || NO_PARTICIPLE.at(article, index)) return false;
  return EXPECTED.at(article, index) || PARTICIPLES.at(article, index);
}

const PASSED_OVER =
  Grammar.ADVERB |
  Grammar.NEGATION |
  Grammar.SUBJECT |
  Grammar.PRONOUN |
  Grammar.PARTICIPLE |
  Grammar.CLITIC |
  Grammar.QUANTIFIER;

/** The tense that the auxiliary before a participle gives it; none when there is no auxiliary. */
export function auxiliaryBefore(article: Article, index: number): Sighting {
  for (let at = index - 1; at >= index - 5; at--) {
    const form = formAt(article, at);
    if (form === '') return 'none';
    const expected = EXPECTED.at(article, index);
    if (BEING.at(article, at) && SCHEDULED.at(article, index) && at === index - 1 && !isReflexive(article, at))
      return 'near';
    if (BEING.at(article, at) || WAS.at(article, at)) return expected ? 'coming' : 'past';
    if (PAST.at(article, at) || HAVING.at(article, at)) return 'past';
    if (form === 'avoir') return 'past';
    if (form === 'être') continue;
    const ending = endingTense(form);
    if (ending === 'future' || ending === 'conditional') return reportsPast(article, at, form) ? 'past' : 'coming';
    if (AHEAD.at(article, at)) return 'coming';
    if ((grammarAt(article, at) & PASSED_OVER) === 0 && !form.endsWith('ment')) return 'none';
  }
  return 'none';
}

/** How far behind avoir its participle may stand: `a, selon la police, été vu`. */
const PARTICIPLE_REACH = 10;

/** `a déclaré` is past; `a lieu`, `a rendez-vous` are of what is on a calendar; any other `a` is a present (`a jusqu'à vendredi`). */
function participleBehind(article: Article, index: number): Sighting {
  const next = formAt(article, index + 1);
  if (next === 'lieu' || next === 'rendez') return 'near';
  for (let at = index + 1; at <= index + PARTICIPLE_REACH; at++) {
    const token = article.tokens[at];
    if (token === undefined || article.sentenceOf[at] !== article.sentenceOf[index]) break;
    const form = formAt(article, at);
    if (form === '' || token.case !== Case.LOWER || token.lexeme.calendar !== null) continue;
    if (
      form === 'dû' ||
      form === 'été' ||
      form === 'eu' ||
      (isVerbal(article, at) && SHAPED_AS_PARTICIPLE.at(article, at))
    )
      return 'past';
  }
  return 'present';
}

/** `est arrivé`, `sont morts` are past; `est prévu` lies ahead; anything else behind être is a present state. */
function participleAfter(article: Article, index: number): Sighting {
  for (let at = index + 1; at < index + 6; at++) {
    const form = formAt(article, at);
    if (form === '' && article.tokens[at]?.kind !== Kind.PUNCTUATION) return 'present';
    if (EXPECTED.at(article, at)) return 'coming';
    // `est organisé`, `sont présentés`; but `s'est tenu` has been
    if (SCHEDULED.at(article, at) && BEING.at(article, index) && at === index + 1 && !isReflexive(article, index))
      return 'near';
    if (form === 'été' || (isVerbal(article, at) && SHAPED_AS_PARTICIPLE.at(article, at))) return 'past';
    if (
      (grammarAt(article, at) & PASSED_OVER) === 0 &&
      !form.endsWith('ment') &&
      article.tokens[at]?.code !== 0x2d &&
      form !== 't'
    )
      return 'present';
  }
  return 'present';
}

function isReflexive(article: Article, index: number): boolean {
  return REFLEXIVE.at(article, index - 1);
}

/** `aurait été vu mardi`: a past that is only reported. With être, what happens to one (`serait opéré`) lies ahead. */
function reportsPast(article: Article, index: number, form: string): boolean {
  if (!form.startsWith('aur')) return false;
  const next = formAt(article, index + 1);
  return next === 'été' || isParticiple(article, index + 1);
}

/** After these an infinitive with de or à tells what has been done, or what somebody is said to have done. */
const DONE = oneOf(
  `vient viennent venait venaient avant commencé réussi parvenu parvenus parvenue permis continué cessé fini contraint contraints
   contrainte obligé obligés obligée forcé forcés forcée tenté tenter tente tentaient tentait essayé essayer commencer cesser réussir refuser capable incapable afin refusé refuse
   refusait empêché évité accusé accusée accusés soupçonné soupçonnée soupçonnés aidé achevé manqué risqué façon manière faute lieu
   loin moment train poussé conduit amené`,
);

/** `à compter de`, `à partir de`, `à savoir`. */
const PREPOSITIONAL = oneOf('compter dater partir savoir');

/** `menace d'imposer`, `à paraître`, `a décidé de se retirer`: an infinitive behind de or à is still to be done. */
export function isCommanded(article: Article, index: number): boolean {
  const token = article.tokens[index];
  const form = formAt(article, index);
  if (form.length < 4 || token?.case !== Case.LOWER || form === 'être' || form === 'avoir') return false;
  const last = form.charCodeAt(form.length - 1);
  if ((last !== 0x72 && last !== 0x65) || token.lexeme.calendar !== null) return false;
  let at = index - 1;
  while (at > index - 4 && (grammarAt(article, at) & Grammar.CLITIC) !== 0 && formAt(article, at) !== 'en') at--;
  const opener = formAt(article, at);
  if (opener !== 'de' && opener !== "d'" && opener !== 'à') return false;
  if (opener === 'à' && PREPOSITIONAL.holds(form)) return false;
  return INFINITIVES.at(article, index) && !DONE.at(article, at - 1);
}

function leadsToInfinitive(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + 7; at++) {
    const form = formAt(article, at);
    if (form === '') return false;
    if (form.length > 3 && (form === 'être' || isInfinitiveForm(form)) && !isNoun(article, at)) return true;
  }
  return false;
}

/** Whether a form of aller, devoir and the like is one of the past: `devait`, `allaient`. */
export function isAheadInPast(form: string): boolean {
  return AHEAD.holds(form) && endingTense(form) === 'imperfect';
}

/** Whether a form is a present of être. */
export function isBeing(form: string): boolean {
  return BEING.holds(form);
}

function hasSpeakerSubject(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (SPEAKER_SUBJECT.at(article, at)) return true;
  return false;
}

export function isSentenceStart(article: Article, index: number): boolean {
  return index === 0 || article.sentenceOf[index] !== article.sentenceOf[index - 1];
}
