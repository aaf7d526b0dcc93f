import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, type Article } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import type { Tense } from './expression.js';
import { oneOf } from './surroundings.js';

/*
 * The rule for weekdays and dates without a year: the verb nearest before the expression in its clause decides, else the first
 * one behind it. A future, a conditional (the future seen from the past), `aller` or `devoir` with an infinitive, and participles
 * of expectation (`prévu mardi`) look ahead; past tenses look back; a present decides nothing for a month, and looks back for a
 * weekday, save in a quotation, where speakers say their plans in the present.
 */

/** How far from the expression a verb is looked for, in tokens. */
const REACH = 28;

/** Participles and adjectives of what is still to come. */
const EXPECTED = stems(
  `attendu prévu programmé fixé convoqué planifié annoncé·pour reporté repoussé avancé·au ajourné renvoyé candidat décalé agendé escompté
   envisagé convié appelé invité prolongé reconduit imminent prochain à·venir suspendu·jusqu`,
);

/** Verbs whose infinitive names what is to come. */
const AHEAD = oneOf(
  `va vont allons allez vais doit doivent devons devra devront devait devaient devrait devraient pourra pourront pourrait pourraient
   compte comptent comptait comptaient entend entendent espère espèrent espérait prévoit prévoient prévoyait promet promettent
   appelle appellent envisage envisagent souhaite souhaitent veut veulent voulait peut peuvent faudra fera`,
);

const HAVE_PAST = oneOf(
  `a ont ai avons avez avait avaient avais est sont était étaient fut furent eut eurent ayant étant été suis sommes serait·été
   fit firent vit vint virent prit prirent mit mirent dut put fallut naquit mourut devint devinrent obtint tint`,
);

/** Forms on -ra, -ront and the like that are no future. */
const NO_FUTURE = oneOf('sierra extra opéra caméra choléra environs hydra aura·t para mera');

const FUTURE = /(?:[ei]r|[bcdfglnv]r|rr|ttr|[îi]tr|aur|our|ur|air|oir|mpr)(?:a|ont)$/;
const FUTURE_SPEAKER = /(?:[ei]r|[bcdfglnv]r|rr|ttr|[îi]tr|aur|our|ur|air|oir)(?:ai|as|ons|ez)$/;
/** -erait is a conditional but for verbs on -érer, whose imperfect has its accent; other stems are listed. */
const CONDITIONAL = /(?:er|iendr|rendr|oudr|evr|aur|pourr|verr|courr|mettr|ser|fer|ir)(?:ait|aient|ais)$/;
/** Imperfects of verbs on -irer, which look like conditionals. */
const IMPERFECT_IR = /(?:^|[a-zé])(?:t|sp|dm|dés|v|sp|ch|c)ir(?:ait|aient|ais)$/;
const IMPERFECT = /(?:ait|aient)$/;
const NO_IMPERFECT = /(?:^|r)(?:fait|lait|trait|souhait|parfait|portrait|retrait|extrait|attrait|bienfait|forfait|méfait|imparfait|abstrait|distrait|plait|sait|ait|aient)$/;
/** Simple past in -èrent, -irent, -urent. */
const SIMPLE_PAST = /(?:èrent|[iu]rent)$/;

function stems(list: string): readonly string[] {
  return list.trim().split(/\s+/).filter((word) => !word.includes('·'));
}

function isExpected(form: string): boolean {
  for (const stem of EXPECTED) {
    if (!form.startsWith(stem)) continue;
    const ending = form.slice(stem.length);
    if (ending === '' || ending === 'e' || ending === 's' || ending === 'es') return true;
  }
  return false;
}

/** What the clause around `[start, end)` says of when it happens, seen from the day of publication. */
export function tenseAround(article: Article, start: number, end: number): Tense {
  const before = towardsStart(article, start);
  if (before !== 'none') return before;
  const behind = towardsEnd(article, end);
  if (behind !== 'none') return behind === 'present' && isQuoted(article, start) ? 'coming' : behind;
  return isQuoted(article, start) && isFirstInSentence(article, start) ? 'coming' : 'none';
}

function towardsStart(article: Article, start: number): Tense {
  const sentence = article.sentenceOf[start];
  let commas = 0;
  let infinitive = false;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (article.sentenceOf[at] !== sentence) break;
    if (closesClause(article, at)) break;
    const token = article.tokens[at];
    if (token?.code === 0x2c) commas++;
    const tense = tenseOf(article, at);
    if (tense === 'none') {
      if (isInfinitive(article, at)) infinitive = true;
      continue;
    }
    // `se dit confiant … pour lundi`; a participle behind a comma is of another clause only when a verb follows it.
    if (tense === 'present' && infinitive) return 'coming';
    if (commas > 2 && tense === 'present') return 'none';
    return tense;
  }
  return infinitive ? 'coming' : 'none';
}

function towardsEnd(article: Article, end: number): Tense {
  const sentence = article.sentenceOf[end - 1];
  for (let at = end; at < article.tokens.length && at < end + REACH; at++) {
    if (article.sentenceOf[at] !== sentence || (closesClause(article, at) && at > end)) break;
    const tense = tenseOf(article, at);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** A semicolon, a colon, a quotation mark or a bracket ends the clause that a date belongs to. */
function closesClause(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return true;
  if (token.kind === Kind.PUNCTUATION) return token.code === 0x3b || token.code === 0x3a || token.code === 0x28 || token.code === 0x29;
  return false;
}

/** The tense that the word at `index` gives by itself. */
function tenseOf(article: Article, index: number): Tense {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || token.case === Case.UPPER) return 'none';
  if (token.lexeme.calendar !== null) return 'none';
  const form = formAt(article, index);
  if (form.length < 3 && form !== 'a' && form !== 'va' && form !== 'ai') return 'none';
  if (AHEAD.has(form)) return leadsToInfinitive(article, index) ? 'coming' : 'present';
  if (form === 'est' || form === 'sont') return compound(article, index) ? 'past' : 'present';
  if (HAVE_PAST.has(form)) return isExpectedNear(article, index) ? 'coming' : 'past';
  if (token.case !== Case.LOWER && !isSentenceStart(article, index)) return 'none';
  if (isExpected(form)) return 'coming';
  if (FUTURE.test(form) && form.length > 3 && !NO_FUTURE.has(form) && !isNoun(article, index)) return 'coming';
  if (FUTURE_SPEAKER.test(form) && hasSpeakerSubject(article, index)) return 'coming';
  if (CONDITIONAL.test(form) && !IMPERFECT_IR.test(form) && form.length > 4) return isPastConditional(article, index) ? 'past' : 'coming';
  if (SIMPLE_PAST.test(form) && form.length > 4) return 'past';
  if (IMPERFECT.test(form) && !NO_IMPERFECT.test(form) && form.length > 4) return 'past';
  if ((grammarAt(article, index) & Grammar.VERB) !== 0) return 'present';
  if (isParticiple(form) && !isNoun(article, index)) return 'past';
  return 'none';
}

/** A word after an article is a noun. */
function isNoun(article: Article, index: number): boolean {
  return (grammarAt(article, index - 1) & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !== 0 &&
    (grammarAt(article, index - 1) & Grammar.CLITIC) === 0;
}

/** `est arrivé`, `sont morts`, `s'est entretenu`: a compound past; `est ouvert` is taken for one, too. */
function compound(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const form = formAt(article, at);
    if (form === '') return false;
    if (isExpected(form)) return false;
    if (isParticiple(form) || form === 'été') return true;
    if ((grammarAt(article, at) & (Grammar.ADVERB | Grammar.NEGATION | Grammar.SUBJECT | Grammar.PRONOUN)) === 0) return false;
  }
  return false;
}

function isExpectedNear(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) if (isExpected(formAt(article, at))) return formAt(article, at - 1) !== 'a';
  return false;
}

/** `serait arrivé mardi`: a past that is only reported. With être, only what happens to one (`serait opéré`) lies ahead. */
function isPastConditional(article: Article, index: number): boolean {
  const form = formAt(article, index);
  return /^(aurait|auraient)$/.test(form) && isParticiple(formAt(article, index + 1));
}

function isParticiple(form: string): boolean {
  return form.length > 3 && /(?:é|ée|és|ées|[^q]ui|ue|us|ues|u|is|ise|ises|ert|erts|erte|ertes|ort|orts|orte|ortes|int|inte|ints)$/.test(form) && !NO_PARTICIPLE.has(form);
}

const NO_PARTICIPLE = oneOf(
  `depuis puis lui plus vous nous tous dessus jeu lieu milieu mais mois trois dans sous avis pays fois jamais temps lundi nuits suis
   vis bus ceux mieux issu·e parmi autrui appui celui aujourd'hui qui pourquoi français anglais japonais point soint port sport fort
   fortes forte nord mort effort support rapport sort tort aéroport passeport report transport apport société sécurité santé université
   cité unité moitié marché comité députés côté été communauté liberté majorité autorité autorités activité difficulté conseillé
   musée année journée soirée matinée idée armée entrée durée arrivée tournée allée vallée corps gaz discours cours secours recours
   concours parcours toujours ailleurs plusieurs divers vers univers revenu·s refus abus virus bonus campus statut début salut institut
   peu bleu feu dieu adieu enjeu eu vue rue venue issue revue tenue avenue statue value point joint saint saints sainte`,
);

function isInfinitive(article: Article, index: number): boolean {
  const form = formAt(article, index);
  const before = formAt(article, index - 1);
  if (before !== 'de' && before !== "d'" && before !== 'pour' && before !== 'à' && before !== 'se' && before !== "s'" && before !== 'avant') return false;
  return form.length > 3 && /(?:er|ir|re)$/.test(form) && article.tokens[index]?.case === Case.LOWER && !/^(?:après|hier|premier|dernier|janvier|février)$/.test(form);
}

function leadsToInfinitive(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + 6; at++) {
    const form = formAt(article, at);
    if (form === '') return false;
    if (/(?:er|ir|re|oir)$/.test(form) && form.length > 3 && form !== 'notre' && form !== 'votre' && form !== 'entre' && form !== 'contre') return true;
  }
  return false;
}

function hasSpeakerSubject(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (/^(?:je|j'|tu|nous|vous)$/.test(formAt(article, at))) return true;
  return false;
}

function isSentenceStart(article: Article, index: number): boolean {
  return index === 0 || article.sentenceOf[index] !== article.sentenceOf[index - 1];
}

function isFirstInSentence(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 2 && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[index]) return true;
    if (article.tokens[at]?.kind === Kind.WORD) return false;
  }
  return true;
}

/** Whether a quotation is open at `index`, as far as the marks around show: the last one before it in the window opens. */
export function isQuoted(article: Article, index: number): boolean {
  const { marks } = article;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  const last = marks[low - 1];
  if (last === undefined || last < index - 120) return false;
  const token = article.tokens[last];
  if (token === undefined) return false;
  switch (token.code) {
    case 0xab:
    case 0x201c:
    case 0x201e:
      return true;
    case 0x22:
      // Straight marks: one that is glued to what follows and not to what stands before it opens.
      return article.tokens[last + 1]?.gap === 0 && (token.gap !== 0 || isSign(article, last - 1, '.') || last === 0);
    default:
      return false;
  }
}
