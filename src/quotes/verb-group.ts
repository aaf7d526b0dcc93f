import { Grammar } from '../lexicon/lexeme.js';
import { Form, LIGHT_VERBS, type SpeechWord } from '../lexicon/speech.js';
import { BETWEEN, LIGHT, type LightVerb } from '../lexicon/speech-phrases.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { isDash, isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';

const OPENS_TIME = oneOf("le la l' ce cette en vers à dès");
const AS = oneOf('que comme');

/** A verb of saying with its auxiliary, clitics and adverbs. */
export interface VerbGroup {
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  /** The span of the cue: auxiliary, reflexive pronoun and inverted subject in; negation and object pronouns out. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** First token of the group with its negation and object pronouns: the subject ends here. */
  readonly from: number;
  readonly lemma: string;
  /** Bits of Takes. */
  readonly takes: number;
  /** Token of the inverted subject (`a-t-il ajouté`), or -1. */
  readonly clitic: number;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** `dirait`. */
  readonly conditional: boolean;
  /** Infinitive of the auxiliary (`avoir dit`) or a tense of it: the deed is done. */
  readonly compound: boolean;
}

const BETWEEN_WORDS = oneOf(
  'tous toutes elle lui eux elles entre hier aussitôt bientôt plutôt tantôt autrefois naguère derechef rétrospectivement lundi mardi mercredi jeudi vendredi samedi dimanche',
);
const REFLEXIVE = oneOf("se s'");
const OBJECT_CLITICS = oneOf("le la l' les lui leur y en nous vous me m' te t'");
const DETERMINERS =
  Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION | Grammar.QUANTIFIER;
const INVERTED = oneOf('il elle on ils elles');
const PARTICIPLE_AUXILIARIES = oneOf('été eu');
const NON_FINITE_AUXILIARIES = new Map([
  ['ayant', 'gerund'],
  ['étant', 'gerund'],
  ['avoir', 'infinitive'],
  ['être', 'infinitive'],
] as const);
const AVOIR = /^(?:a|ai|as|ont|av.*|aur.*|ait|aient|eut|eurent|eu|eût|ayant)$/;

/** How many tokens may stand between auxiliary and participle. */
const AUXILIARY_WINDOW = 9;

/** Reads the verb group around the speech verb at token `at`; null when the form there is a noun or no verb of saying. */
export function readVerbGroup(scan: Scan, at: number): VerbGroup | null {
  const word = scan.tokens[at]?.lexeme.speech;
  if (!word) return null;
  const { form } = word;
  if ((form & (Form.FINITE | Form.CONDITIONAL | Form.INFINITIVE | Form.GERUND | Form.PARTICIPLE)) === 0) return null;
  if (form & Form.PARTICIPLE) {
    const auxiliary = findAuxiliary(scan, at);
    if (auxiliary) return complete(scan, at, word, auxiliary);
  }
  if (form & Form.INFINITIVE && !(form & Form.FINITE)) {
    if (form & Form.NOUN && isBehindDeterminer(scan, at)) return null;
    return complete(scan, at, word, bare(at, 'infinitive', false));
  }
  if (form & Form.GERUND) return isPersonNoun(scan, at) ? null : complete(scan, at, word, bare(at, 'gerund', false));
  if (form & (Form.FINITE | Form.CONDITIONAL) && !isNoun(scan, at, word)) {
    const clitic = invertedClitic(scan, at + 1);
    const conditional = (form & Form.FINITE) === 0;
    // `promis` and `dit` behind a comma or coordinator with no auxiliary of their own may share an earlier one.
    return complete(scan, at, word, {
      start: at,
      clitic,
      passive: false,
      kind: 'finite',
      compound: false,
      conditional,
    });
  }
  if (form & Form.PARTICIPLE && !isBehindDeterminer(scan, at))
    return complete(scan, at, word, bare(at, 'participle', true));
  return null;
}

interface Auxiliary {
  readonly start: number;
  readonly clitic: number;
  readonly passive: boolean;
  readonly kind: VerbGroup['form'];
  readonly compound: boolean;
  readonly conditional: boolean;
}

/** The verb alone, without an auxiliary. */
function bare(start: number, kind: VerbGroup['form'], compound: boolean): Auxiliary {
  return { start, clitic: -1, passive: false, kind, compound, conditional: false };
}

function complete(scan: Scan, at: number, word: SpeechWord, auxiliary: Auxiliary): VerbGroup | null {
  let end = at + 1;
  if (auxiliary.clitic >= end) end = auxiliary.clitic + 1;
  let start = auxiliary.start;
  let from = start;
  let reflexive = false;
  let negated = false;
  for (; from > 0; from--) {
    const form = formAt(scan, from - 1);
    if (REFLEXIVE.at(scan, from - 1)) {
      reflexive = true;
      start = from - 1;
    } else if (form === 'ne' || form === "n'") negated = isDenied(scan, from - 1);
    else if (!OBJECT_CLITICS.at(scan, from - 1)) break;
    else if (auxiliary.kind === 'gerund' && form === 'en') break;
  }
  let { lemma } = word;
  let takes = reflexive ? word.takesReflexive : word.takes;
  if (word.form & Form.LIGHT) {
    let complement = end;
    while (complement < end + 3 && isBetween(scan, complement)) complement++;
    const isItsOwn = ({ verb }: LightVerb) => verb === word.lemma;
    const light =
      scan.lexicon.additions?.expressions.matchAt(scan, complement, isItsOwn) ??
      LIGHT.matchAt(scan, complement, isItsOwn);
    if (light) {
      ({ lemma, takes } = light.data);
      end = light.end;
    } else if (LIGHT_VERBS.has(lemma)) return null;
  }
  if (takes === 0) return null;
  return {
    form: auxiliary.kind,
    start,
    end,
    from,
    lemma,
    takes,
    clitic: auxiliary.clitic,
    passive: auxiliary.passive && !reflexive,
    reflexive,
    negated,
    conditional: auxiliary.conditional,
    compound: auxiliary.compound,
  };
}

const DENIALS = oneOf('pas plus jamais rien guère aucun aucune point nullement ni personne');

const NOBODY = /^(?:aucune?|nulle?|ni|personne)$/;

/** `n'a pas dit`; without its second word `ne` restricts: `ne promet qu'un service minimum`. */
function isDenied(scan: Scan, ne: number): boolean {
  if (DENIALS.at(scan, ne - 1)) return true;
  // `aucun témoin n'a dit`, `aucun des deux témoins n'a dit`, `ni le maire ni le préfet n'ont dit`
  for (let at = ne - 2; at > ne - 9 && scan.tokens[at]?.kind === Kind.WORD; at--)
    if (NOBODY.test(formAt(scan, at))) return true;
  for (let at = ne + 1; at < ne + 9; at++) {
    const form = formAt(scan, at);
    if (DENIALS.at(scan, at)) return true;
    if (form === 'que' || form === "qu'") return false;
  }
  return false;
}

/** The auxiliary of the participle at `at`, over adverbs, an inverted subject and short phrases. */
function findAuxiliary(scan: Scan, at: number): Auxiliary | null {
  let clitic = -1;
  let passive = false;
  let index = at - 1;
  const limit = Math.max(0, at - AUXILIARY_WINDOW);
  while (index >= limit) {
    const form = formAt(scan, index);
    const nonFinite = NON_FINITE_AUXILIARIES.get(form as 'ayant');
    if (grammarAt(scan, index) & Grammar.AUXILIARY || nonFinite) {
      const isAvoir = AVOIR.test(form);
      return {
        start: index,
        clitic,
        passive: passive || (!isAvoir && form !== 'avoir'),
        kind: nonFinite ?? 'finite',
        compound: true,
        conditional: false,
      };
    }
    if (PARTICIPLE_AUXILIARIES.at(scan, index)) {
      passive = form === 'été';
      index--;
      continue;
    }
    const verb = verbBeforeClitic(scan, index);
    if (verb >= 0) {
      clitic = index;
      index = verb;
      continue;
    }
    const phrase = BETWEEN.matchEndingAt(scan, index);
    if (phrase) {
      index = phrase.start - 1;
      continue;
    }
    if (isBetween(scan, index) || isTime(scan, index)) index--;
    else {
      const aside = isSign(scan, index, ',') ? startOfAside(scan, index) : -1;
      if (aside < 0) return null;
      index = aside;
    }
  }
  return null;
}

/** `a mardi matin déclaré`, `avait le 3 mars reconnu`: a word of a day, a number before one, the article before both. */
function isTime(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined) return false;
  if (token.lexeme.calendar !== null) return true;
  const next = scan.tokens[index + 1];
  if (token.kind === Kind.NUMBER) return next !== undefined && next.lexeme.calendar !== null;
  if (!OPENS_TIME.at(scan, index)) return false;
  return next !== undefined && (next.lexeme.calendar !== null || next.kind === Kind.NUMBER);
}

/** `a, de son côté, évoqué`: the auxiliary before the first of two commas, the second of which is at `index`; -1 when there is none. */
function startOfAside(scan: Scan, index: number): number {
  for (let at = index - 2; at > index - 9 && at > 0; at--) {
    if (isSign(scan, at, ',')) return (grammarAt(scan, at - 1) & Grammar.AUXILIARY) !== 0 ? at - 1 : -1;
    if (scan.tokens[at]?.kind !== Kind.WORD || (grammarAt(scan, at) & (Grammar.AUXILIARY | Grammar.RELATIVE)) !== 0)
      return -1;
  }
  return -1;
}

/** A single word that can stand between auxiliary and participle: an adverb, a negation, a pronoun set off. */
function isBetween(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token?.kind !== Kind.WORD) return false;
  if (token.lexeme.grammar & (Grammar.ADVERB | Grammar.NEGATION)) return true;
  if (token.case !== Case.LOWER) return false;
  if (BETWEEN_WORDS.at(scan, index)) return true;
  if (token.lexeme.form !== '') return false;
  return token.end - token.start > 5 && scan.text.endsWith('ment', token.end);
}

/** The verb whose inverted subject is token `index`: `a` of `a-t-il`; -1 where none is. */
export function verbBeforeClitic(scan: Scan, index: number): number {
  if (!INVERTED.at(scan, index) || !isHyphenAt(scan, index - 1)) return -1;
  return formAt(scan, index - 2) === 't' && isHyphenAt(scan, index - 3) ? index - 4 : index - 2;
}

/** The token of the subject in `dit-il`, `ajoute-t-elle` when token `index` is the hyphen behind the verb; -1 else. */
function invertedClitic(scan: Scan, index: number): number {
  // `s'exclame t-il`: the first hyphen is often left out.
  if (formAt(scan, index) === 't' && isHyphenAt(scan, index + 1) && INVERTED.at(scan, index + 2)) return index + 2;
  if (!isHyphenAt(scan, index)) return -1;
  const at = formAt(scan, index + 1) === 't' && isHyphenAt(scan, index + 2) ? index + 3 : index + 1;
  return INVERTED.at(scan, at) ? at : -1;
}

function isHyphenAt(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token?.kind !== Kind.PUNCTUATION) return false;
  // A word processor makes a–t–il of a-t-il.
  return (
    isHyphen(token.code) || (isDash(token.code) && token.gap === Gap.NONE && scan.tokens[index + 1]?.gap === Gap.NONE)
  );
}

function isBehindDeterminer(scan: Scan, at: number): boolean {
  return (grammarAt(scan, at - 1) & DETERMINERS) !== 0;
}

const LATTER = oneOf('dernier dernière derniers dernières');
const DEMONSTRATIVE = oneOf('ce cette ces');
const PRONOUNS = /^(?:certaine?s|plusieurs|tous|toutes)$/;

/** `a savouré l'attaquant`: a person; not `en l'attaquant`. */
function isPersonNoun(scan: Scan, at: number): boolean {
  const { person } = scan.tokens[at]?.lexeme ?? NO_PERSON;
  return person !== null && isBehindDeterminer(scan, at) && formAt(scan, at - 2) !== 'en';
}

const NO_PERSON = { person: null };

/** `la note`, `une annonce`, `le juge`: behind a determiner that cannot be an object pronoun, or can be but stands with a noun. */
function isNoun(scan: Scan, at: number, word: SpeechWord): boolean {
  const before = formAt(scan, at - 1);
  const grammar = grammarAt(scan, at - 1);
  if (isHyphenAt(scan, at - 1) && scan.tokens[at]?.gap === 0) return true;
  if (OBJECT_CLITICS.at(scan, at - 1)) {
    if (!(word.form & Form.NOUN)) return false;
    if (before === 'en' || before === 'y' || before === 'lui') return false;
    const subject = grammarAt(scan, at - 2);
    // `ainsi que le note la Cour`, `comme le juge X`
    if (AS.at(scan, at - 2)) return false;
    return (subject & Grammar.SUBJECT) === 0 && formAt(scan, at - 2) !== 'ne';
  }
  // `certains affirment`, `tous disent`: what is a pronoun by itself, too.
  if (grammar & Grammar.QUANTIFIER && !(word.form & Form.NOUN) && PRONOUNS.test(before)) return false;
  if (grammar & DETERMINERS) return true;
  if (!(word.form & Form.NOUN)) return false;
  // `un petit juge` has a noun, `Luc Petit juge` a verb behind a surname.
  // `ce dernier demande`: the adjective is the subject.
  const adjective =
    (grammar & Grammar.PRENOMINAL) !== 0 &&
    tokenAt(scan, at - 1)?.case === Case.LOWER &&
    !(LATTER.at(scan, at - 1) && DEMONSTRATIVE.at(scan, at - 2));
  return adjective || (grammar & Grammar.PREPOSITION) !== 0 || isCount(scan, at - 1);
}

/** `2 annonces`; not the number of a name: `France 2 annonce`. */
function isCount(scan: Scan, at: number): boolean {
  const number = tokenAt(scan, at);
  if (number?.kind !== Kind.NUMBER) return false;
  if (number.end - number.start > 2) return true;
  const before = tokenAt(scan, at - 1);
  return before?.kind !== Kind.WORD || before.case === Case.LOWER;
}
