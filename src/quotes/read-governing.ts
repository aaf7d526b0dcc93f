import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import { type Mention, readMention, readSubject } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { canSpeak, isThing } from './can-speak.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { tellsPress } from './kind-of-phrase.js';
import { readAdjuncts } from './read-adjuncts.js';
import { sourceOfOn } from './read-incise.js';
import { leftEdge } from './set-off.js';
import { endOfSentence, type Surroundings } from './stretch.js';
import type { VerbGroup } from './verb-group.js';

const ANOTHER = oneOf('un une celui celle ceux celles');
const WHILE = oneOf('tandis alors');

/** Conjunctions under which nothing is said yet, or only asked. */
const SUPPOSING = new Set(['si', "s'", 'quand', 'lorsque', "lorsqu'", 'quoique', "quoiqu'"]);

/** What things do as well as people: `le froid explique que`, `l'immeuble menace de s'effondrer`, `la situation exige que`. */
const THINGS_DO: ReadonlySet<string> = new Set(
  `expliquer menacer promettre exiger réclamer demander confirmer indiquer signaler rappeler souligner annoncer révéler attester garantir
   témoigner suggérer supposer présager augurer préfigurer justifier illustrer imposer vouloir inviter inciter encourager appeler dissuader raconter
   illustrer prévoir exclure rassurer intimer conseiller`
    .trim()
    .split(/\s+/),
);

/** `on indique de source policière que`, `on assure au ministère que`: the body for which on speaks; `on a dit au maire que` has none. */
function toldBy(article: Article, from: number, to: number): Mention | null {
  const source = sourceOfOn(article, from, to);
  return source && source.kind !== 'person' && !tellsPress(article, source.start - 1, source.end) ? source : null;
}

const OF = oneOf("de d' du des");

/** `cite le maire: «P»`, `cite une déclaration de son client: «P»`: the words are of whom somebody cites. */
function citedBy(article: Article, at: number): Mention | null {
  for (let head = at; head <= at + 2; head++) {
    const saying = (article.tokens[head]?.lexeme.speech?.form ?? 0) & Form.CUE_NOUN;
    if (!saying || !OF.at(article, head + 1)) continue;
    const contracted = (grammarAt(article, head + 1) & Grammar.CONTRACTION) !== 0;
    const owner = readMention(article, contracted ? head + 1 : head + 2);
    return owner && isSign(article, owner.phraseEnd, ':') ? owner : null;
  }
  const object = readMention(article, at);
  return object && object.kind !== 'document' && isSign(article, object.phraseEnd, ':') && canSpeak(article, object)
    ? object
    : null;
}

/** Subject before, content behind. */
export function governing(around: Surroundings, group: VerbGroup, rest: Draft, sentence: number): Cue | null {
  const { article } = around;
  const before = formAt(article, group.from - 1);
  if (before === 'comme' || (before === 'que' && formAt(article, group.from - 2) === 'ainsi')) {
    const source = readMention(article, rest.next);
    if (!source) return null;
    const start = before === 'comme' ? group.from - 1 : group.from - 2;
    return Object.assign(rest, {
      role: 'comme',
      source,
      inherits: false,
      joined: start === sentence,
      left: leftEdge(article, start, sentence),
      next: readAdjuncts(article, source.end, endOfSentence(around, source.end - 1)).end,
    });
  }
  const coordinated = (grammarAt(article, group.from - 1) & Grammar.COORDINATOR) !== 0 && before !== 'que';
  if (coordinated)
    return Object.assign(rest, {
      role: 'governing',
      source: null,
      inherits: true,
      left: leftEdge(article, group.from, sentence),
      joined: true,
    });
  const relative = before === 'qui';
  // A name in marks belongs to the subject: `L'organisation «Médecins du fleuve» a appelé`.
  const named = around.quotations.find((quotation) => quotation.end === group.from);
  const subject = readSubject(article, named ? named.open : group.from);
  const told = subject && formAt(article, subject.end - 1) === 'on' ? toldBy(article, group.end, rest.next) : null;
  if (told) rest.addressee = null;
  const cited = group.lemma === 'citer' && !group.passive ? citedBy(article, rest.next) : null;
  if (cited) rest.next = cited.end;
  const source = cited ?? told ?? subject;
  if (relative) {
    // `une réforme qui assurera la survie de «l'édifice»`: what cannot speak reports nothing.
    if (source && !canSpeak(article, source)) return null;
    const comma = isSign(article, group.from - 2, ',');
    return Object.assign(rest, {
      role: 'governing',
      source,
      // `sauf un qui prétendait`: another than who spoke before.
      inherits: source === null && !ANOTHER.at(article, group.from - 2),
      left: comma ? group.from - 2 : group.from - 1,
      relative: true,
      joined: false,
    });
  }
  if (source && THINGS_DO.has(group.lemma) && isThing(article, source)) return null;
  const edge = source && source.start < group.from ? source.start : group.from;
  const conjunction = formAt(article, edge - 1);
  const unreal = rest.unreal || SUPPOSING.has(conjunction);
  const joined =
    edge === sentence ||
    (grammarAt(article, edge - 1) & Grammar.COORDINATOR) !== 0 ||
    isSign(article, edge - 1, ';') ||
    ((conjunction === 'que' || conjunction === "qu'") && WHILE.at(article, edge - 2));
  const subordinate = !joined && /^(?:que|qu'|dont)$/.test(conjunction);
  return Object.assign(rest, {
    role: 'governing',
    source,
    inherits: false,
    left: leftEdge(article, edge, sentence),
    unreal,
    joined,
    subordinate,
  });
}
