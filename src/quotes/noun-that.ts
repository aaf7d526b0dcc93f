import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import { THAT_NOUNS } from '../lexicon/speech-lemmas.js';
import { type Mention, readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { type Attribution, unclaimed } from './attribution.js';
import { canSpeak } from './can-speak.js';
import { endOfContent } from './content-end.js';
import type { Cue } from './cue.js';
import { isInfinitive } from './infinitive.js';
import { isFiniteVerb } from './is-clause.js';
import { isNameInMarks } from './names-in-marks.js';
import { nestedOf, partsOf } from './report.js';
import { endOfSentence, quotationAt, type Stretch, type Surroundings, startOfSentence } from './stretch.js';

const POSSESSIVE = oneOf('sa son leur');
const NEGATION = oneOf("ne n'");
const CLITIC = oneOf("ne n' se s'");
const OBJECT_CLITIC = oneOf("se s' l' le la les y en lui leur");
const CLITIC_BEFORE_VERB = oneOf("ne n' se s' y en l' lui leur");

/** How far behind a noun its que is looked for, in tokens. */
const REACH = 14;

/** `la promesse du maire que P`, `sa promesse que P`: who says it, and the token of que; null for `la promesse que P`, which nobody is said to make. */
export function ownedThat(article: Article, at: number): { owner: Mention; que: number } | null {
  const word = article.tokens[at]?.lexeme.speech;
  if (!word || !(word.form & Form.CUE_NOUN) || !THAT_NOUNS.has(formAt(article, at))) return null;
  const before = grammarAt(article, at - 1);
  if (!(before & (Grammar.DEFINITE | Grammar.DETERMINER))) return null;
  const isQue = (index: number): boolean => formAt(article, index) === 'que' || formAt(article, index) === "qu'";
  if (isQue(at + 1)) {
    const owner = POSSESSIVE.at(article, at - 1) ? readMention(article, at - 1, { owner: true }) : null;
    return owner && { owner, que: at + 1 };
  }
  const de = formAt(article, at + 1);
  if (!/^(?:de|d'|du|des)$/.test(de)) return null;
  const owner = readMention(article, de === 'du' || de === 'des' ? at + 1 : at + 2);
  if (!owner || !canSpeak(article, owner) || owner.end > at + REACH) return null;
  const que = isQue(owner.end) ? owner.end : isQue(owner.phraseEnd) ? owner.phraseEnd : -1;
  return que < 0 ? null : { owner, que };
}

/** The noun with its owner and its que as a cue. */
export function readNounThat({ article, starts, from }: Surroundings, at: number): Cue | null {
  const found = ownedThat(article, at);
  if (!found) return null;
  const sentence = startOfSentence({ starts, from }, at);
  return {
    role: 'noun',
    start: at,
    end: at + 1,
    lemma: formAt(article, at),
    takes: 0,
    source: found.owner,
    inherits: false,
    left: at,
    next: found.que + 1,
    addressee: null,
    medium: null,
    unreal: false,
    passive: false,
    reflexive: false,
    joined: at <= sentence + 1,
    relative: false,
    subordinate: false,
  };
}

/** What the noun says. As the subject of its sentence the clause ends before the main verb; where no main verb is found, nothing is reported. */
export function attachNounThat(attribution: Attribution, cue: Cue): void {
  const { stretch, claimed, spent, reports } = attribution;
  const from = cue.next;
  const content = endOfContent(stretch, cue, from, true);
  const end = cue.joined ? beforeMainVerb(stretch, from) : content.end;
  if (end < from + 2 || !isWhole(stretch.article, from, end)) return;
  for (const inner of content.embedded) if (inner.start < end) spent.add(inner);
  const said = unclaimed(attribution, from, end).filter((quotation) => !isNameInMarks(stretch.article, quotation));
  for (const quotation of said) claimed.add(quotation);
  spent.add(cue);
  reports.push({
    kind: said.length > 0 ? 'mixed' : 'indirect',
    parts: said.length > 0 ? partsOf(said) : [{ from, to: end }],
    clause: { from, to: end },
    nested: nestedOf(said),
    cue,
    source: cue.source,
    carried: false,
  });
}

const ETRE = /^(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fût)$/;
const TO_COME = /(?:ra|ront|rait|raient)$/;

/** A relative clause lacks its object: `l'annonce du maire que tous ont lue`; one that says what was said has a verb that needs none, or its object. */
function isWhole(article: Article, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const form = formAt(article, at);
    if (!isVerb(article, at)) continue;
    return ETRE.test(form) || TO_COME.test(form) || NEGATION.at(article, at - 1) || end - at > 2;
  }
  return false;
}

/** A finite verb by its form, or whatever stands behind `ne` and `se`. */
function isVerb(article: Article, at: number): boolean {
  return (
    isFiniteVerb(article, at) ||
    (CLITIC.at(article, at - 1) && !isInfinitive(article, at) && !OBJECT_CLITIC.at(article, at))
  );
}

/** The token of the verb that the noun is the subject of, behind the verb of its clause: `que le bus serait gratuit ‖ a fait sourire`; -1 when none shows. */
export function beforeMainVerb(stretch: Stretch, from: number, ownVerbs = 1): number {
  const { article } = stretch;
  const stop = endOfSentence(stretch, from);
  // Clauses whose verb is still to come.
  let open = ownVerbs;
  for (let at = from; at < stop; at++) {
    const around = quotationAt(stretch, at);
    if (around) {
      at = around.end - 1;
      continue;
    }
    const grammar = grammarAt(article, at);
    if (isSign(article, at, ';') || isSign(article, at, ':')) return -1;
    if (grammar & (Grammar.RELATIVE | Grammar.SUBORDINATOR | Grammar.COORDINATOR) && formAt(article, at) !== "s'")
      open++;
    if (!isVerb(article, at)) continue;
    if (open <= 0) return backOverClitics(article, at, from);
    open--;
    // `serait`, `avait été`: the rest of the same verb.
    while (at + 1 < stop && goesOn(article, at)) at++;
  }
  return -1;
}

/** Whether the token behind `at` belongs to the verb there: an adverb, or `fait` and `été` behind an auxiliary. */
function goesOn(article: Article, at: number): boolean {
  const next = grammarAt(article, at + 1);
  if (next & (Grammar.ADVERB | Grammar.NEGATION)) return true;
  return (grammarAt(article, at) & Grammar.AUXILIARY) !== 0 && (next & (Grammar.AUXILIARY | Grammar.VERB)) !== 0;
}

function backOverClitics(article: Article, verb: number, least: number): number {
  let at = verb;
  while (at > least && CLITIC_BEFORE_VERB.at(article, at - 1)) at--;
  return at;
}
