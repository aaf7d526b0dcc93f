import { Takes } from '../lexicon/speech.js';
import { readMention, readSubject } from '../speakers/mention.js';
import { formAt, isSign } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { isClause } from './is-clause.js';
import { readAdjuncts } from './read-adjuncts.js';
import { precedingQuotation } from './set-off.js';
import { endOfSentence, type Surroundings } from './stretch.js';
import type { VerbGroup } from './verb-group.js';

/** `«P»: dimanche, Lina Roux a décrit la crue`: words that open the sentence, a colon, then who says them and how. */
export function toldFirst(around: Surroundings, group: VerbGroup, shared: Draft, sentence: number): Cue | null {
  const { article } = around;
  // `«P»: la maire jette l'éponge`: with an object only a verb that can describe says how.
  if ((group.takes & (Takes.QUE | Takes.OBJECT)) === 0) return null;
  const words = around.quotations.find(({ open }) => open === sentence);
  if (!words || words.end >= group.from || !isSign(article, words.end, ':')) return null;
  const source = readSubject(article, group.from);
  if (!source || source.start <= words.end || !canSpeak(article, source)) return null;
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  return Object.assign(shared, {
    role: 'incise',
    source,
    inherits: false,
    left: words.end,
    next: behind.end,
    addressee: behind.addressee,
    medium: behind.medium,
  });
}

const THAT = oneOf("que qu'");

/** `«P»: c'est ce qu'a déclaré Paul Vernet`, `«P», voilà ce que répètent les riverains`. */
export function cleft(around: Surroundings, group: VerbGroup, shared: Draft): Cue | null {
  const { article } = around;
  if ((group.takes & Takes.QUE) === 0 || group.negated || !THAT.at(article, group.from - 1)) return null;
  if (formAt(article, group.from - 2) !== 'ce') return null;
  const opening = formAt(article, group.from - 3) === 'voilà' ? group.from - 3 : group.from - 4;
  if (opening === group.from - 4 && !(formAt(article, opening) === "c'" && formAt(article, opening + 1) === 'est'))
    return null;
  const separated = article.tokens[opening - 1]?.kind === Kind.PUNCTUATION;
  const words = precedingQuotation(around, separated ? opening - 1 : opening);
  if (!words || !isClause(article, words)) return null;
  const behind = readAdjuncts(article, group.end, endOfSentence(around, group.end - 1));
  const source = readMention(article, behind.end, { joint: true });
  if (!source || !canSpeak(article, source)) return null;
  return Object.assign(shared, {
    role: 'incise',
    source,
    inherits: false,
    left: words.end,
    next: source.end,
    addressee: behind.addressee,
    medium: behind.medium,
  });
}
