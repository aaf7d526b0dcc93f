import type { Language } from '../article-facts.js';
import { LANGUAGES } from '../lexicon/languages.js';
import type { Settings } from '../options.js';
import type { Scan } from '../text/scan.js';
import type { Token } from '../text/token.js';
import { askFranc, askFrancOfScript, type Ranked } from './ask-franc.js';
import { FRENCH } from './clues.js';
import { density, type Evidence, lead, leaderOf, noEvidence, wordsIn } from './evidence.js';
import { FEW_WINDOWS, MANY_WINDOWS, sampleTokens, unquotedTokens } from './sample-tokens.js';
import { weighKnownWord, weighWord } from './weigh-words.js';

const CERTAIN: Language = { code: 'fra', confidence: 1, isFrench: true };
const NOTHING: Language = { code: 'und', confidence: 0, isFrench: false };

/** Names and scores alone: French is what the reader of French copy expects. */
const ASSUMED: Language = { code: 'fra', confidence: 0.5, isFrench: true };

/** With so many words and a French lead of so much a word, nothing else need be looked at. */
const ENOUGH_WORDS = 20;
const PLAIN_FRENCH = 1;

/** Letters of a word: in a script without spaces words cannot be counted. */
const SHORT_WORD = 4;

/** Score per word from which the words are the leader's own; in a language without a list it stays below. */
const OWN_WORDS = 1.75;

/** Lead of French in a headline of content words. */
const FRENCH_HEADLINE = 3;

/** Score per word of French in such a headline. */
const HEADLINE_WORDS = 1;

/** Less than a function word of two letters: the endings of names. */
const ONE_WORD = 4;

/** Two function words' worth. */
const ENOUGH_SCORE = 8;

/** Score per word that a language needs to be believed when franc names it. */
const SOME_WORDS = 0.75;

/** In a short text franc's first and second are so close below this that neither is believed. */
const LEAST_CONFIDENCE = 0.54;
const ENOUGH_FOR_FRANC = 10;

/** Languages that trail the leader by less are still in the race. */
const CLOSE = 4;

/** What franc's score, 0 to 1, is worth beside the scores of the words. */
const FRANC_WEIGHT = 10;

/**
 * Tells the language of the text. Function words settle it in microseconds; where they do not, word endings and letters are
 * weighed too, then the words outside quotation marks; franc decides between neighbours that stay close, and names the languages
 * that have no word list. A text without letters is `und`; one of names and numbers alone (`Nantes - Lens 2-1`) is taken as
 * French with confidence 0.5.
 */
export function detectLanguage(scan: Scan, settings: Settings): Language {
  if (settings.language === 'fra') return CERTAIN;
  const known = noEvidence();
  for (const token of sampleTokens(scan, FEW_WINDOWS)) weighKnownWord(token, known);
  if (isPlainFrench(known)) return found(FRENCH, lead(known, FRENCH));

  const sample = sampleTokens(scan, MANY_WINDOWS);
  const whole = weigh(scan, sample);
  const words = wordsIn(whole);
  if (whole.otherScript > SHORT_WORD * words) return inOtherScript(scan, sample);
  if (words === 0) return NOTHING;

  return ofUnquoted(scan, sample, whole) ?? decide(scan, sample, whole);
}

/** The language of the words outside quotation marks, where they are enough to tell: a quotation may be in any. */
function ofUnquoted(scan: Scan, sample: readonly Token[], whole: Evidence): Language | null {
  if (scan.marks.length === 0) return null;
  const unquoted = unquotedTokens(scan);
  if (unquoted.length >= sample.length) return null;
  const own = weigh(scan, unquoted);
  const leader = leaderOf(own);
  if (density(own, leader) < OWN_WORDS || (own.scores[leader] ?? 0) < ENOUGH_SCORE) return null;
  const contradicted = (own.scores[leader] ?? 0) - (own.scores[leaderOf(whole)] ?? 0) >= CLOSE;
  return contradicted || lead(own, leader) >= CLOSE ? decide(scan, unquoted, own) : null;
}

function weigh(scan: Scan, tokens: readonly Token[]): Evidence {
  const evidence = noEvidence();
  for (const token of tokens) weighWord(scan, token, evidence);
  return evidence;
}

function isPlainFrench(known: Evidence): boolean {
  const words = wordsIn(known);
  return words >= ENOUGH_WORDS && known.otherScript < words && lead(known, FRENCH) >= PLAIN_FRENCH * words;
}

function decide(scan: Scan, tokens: readonly Token[], evidence: Evidence): Language {
  const leader = leaderOf(evidence);
  const margin = lead(evidence, leader);
  if (evidence.plain === 0 && (evidence.scores[leader] ?? 0) < ONE_WORD) return ASSUMED;
  if (density(evidence, leader) < OWN_WORDS) {
    if (evidence.plain === 0 && margin < CLOSE) return ASSUMED;
    return withoutOwnWords(scan, tokens, evidence);
  }
  return margin >= CLOSE ? found(leader, margin) : amongNeighbours(scan, tokens, evidence, leader);
}

/** Words that several neighbours share: franc's letter triples beside the scores. */
function amongNeighbours(scan: Scan, tokens: readonly Token[], { scores }: Evidence, leader: number): Language {
  const best = scores[leader] ?? 0;
  const close = LANGUAGES.filter((_, position) => (scores[position] ?? 0) > best - CLOSE).map(({ code }) => code);
  const ranked = askFranc(scan, tokens, close);
  let winner = leader;
  let winning = -1;
  LANGUAGES.forEach(({ code }, position) => {
    if (!close.includes(code)) return;
    const score = (scores[position] ?? 0) + FRANC_WEIGHT * francScore(ranked, code);
    if (score > winning) {
      winner = position;
      winning = score;
    }
  });
  return found(winner, 1);
}

/** franc does not know every language with a list: such a one gets the mean, neither for nor against. */
function francScore(ranked: readonly Ranked[], code: string): number {
  const own = ranked.find(([other]) => other === code)?.[1];
  return own ?? (ranked.length === 0 ? 0 : ranked.reduce((sum, [, score]) => sum + score, 0) / ranked.length);
}

/** Hardly a word that a list has: another language, a headline of content words, or no language at all. */
function withoutOwnWords(scan: Scan, tokens: readonly Token[], evidence: Evidence): Language {
  const ranked = askFranc(scan, tokens);
  const french = lead(evidence, FRENCH);
  if (french >= FRENCH_HEADLINE && density(evidence, FRENCH) >= HEADLINE_WORDS && francScore(ranked, 'fra') >= 0.5)
    return found(FRENCH, 1);
  const code = ranked[0]?.[0];
  if (code === undefined) return NOTHING;
  const position = LANGUAGES.findIndex((language) => language.code === code);
  // Letter triples alone find a language in anything: one that has a list has to have some of its words or endings too.
  const unlikely = position >= 0 && (density(evidence, position) < SOME_WORDS || (position === FRENCH && french < 0));
  const confidence = confidenceOf(ranked);
  const unsure = confidence < LEAST_CONFIDENCE && wordsIn(evidence) < ENOUGH_FOR_FRANC;
  if (unlikely || unsure) return NOTHING;
  return { code, confidence, isFrench: position === FRENCH };
}

function inOtherScript(scan: Scan, tokens: readonly Token[]): Language {
  const ranked = askFrancOfScript(scan, tokens);
  const code = ranked[0]?.[0];
  return code === undefined ? NOTHING : { code, confidence: confidenceOf(ranked), isFrench: false };
}

/** How far franc's first is ahead of its second, as a part of the whole field. */
function confidenceOf(ranked: readonly Ranked[]): number {
  const [first = 0, second = 0] = ranked.map(([, score]) => score);
  const last = ranked.length > 2 ? (ranked.at(-1)?.[1] ?? 0) : 0;
  return round(0.5 + (first - second) / (first - last || 1) / 2);
}

/** The language at `position`, ahead of the next by `margin`. */
function found(position: number, margin: number): Language {
  const code = LANGUAGES[position]?.code ?? 'und';
  return { code, confidence: round(1 - 0.5 / (1 + (margin / 2) ** 2)), isFrench: position === FRENCH };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
