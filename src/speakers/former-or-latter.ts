import { type Article, formAt } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { agreesWith } from './antecedents.js';
import type { Entity } from './entities.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';

const FORMER = oneOf('premier première');
const LATTER = oneOf('second seconde');

const TWO = oneOf('deux couple paire duo');

/** How many sentences behind the two of them one can be told from the other. */
const REACH = 2;

/** `La première a estimé que P, le second …`: one of the two who were last named together; null where the mention is nothing of the kind. */
export function formerOrLatter(stage: Stage, mention: Mention): Entity | null {
  const { article } = stage;
  if (mention.plural || mention.determiner !== 'definite' || mention.end - mention.start !== 2) return null;
  const former = FORMER.at(article, mention.start + 1);
  if (!former && !LATTER.at(article, mention.start + 1)) return null;
  const sentence = article.sentenceOf[mention.start] ?? 0;
  // The second is of the same two as the first.
  if (former || stage.pair === null || sentence - stage.pair.sentence > REACH) {
    const members = latestPair(stage, mention.start, sentence);
    stage.pair = members && { members, sentence };
  }
  const meant = stage.pair?.members[former ? 0 : 1];
  return meant && agreesWith(meant, mention.gender, false) ? meant : null;
}

/** The two who were last named together before token `before`, a few sentences back at most; null where two other things are told of. */
export function latestPair({ article, recent }: Stage, before: number, sentence: number): readonly Entity[] | null {
  for (let i = recent.length - 1; i >= 0; i--) {
    const last = recent[i];
    if (!last?.last || sentence - last.last.sentence > REACH) continue;
    const pair = last.members.length > 0 ? last.members : pairUpTo(article, recent, i);
    if (pair.length === 2) return hasOtherPair(article, last.last.token, before) ? null : pair;
  }
  return null;
}

/** The entity at `index` with the one named before it, `et` between them; those whose they are may be named beside each. */
function pairUpTo(article: Article, recent: readonly Entity[], index: number): readonly Entity[] {
  const last = recent[index] as Entity; // the caller has it
  let first = index - 1;
  if (!isBody(last)) while (first >= 0 && isBody(recent[first])) first--;
  return namedTogether(article, recent[first], last);
}

/** How many tokens behind them, too: a sentence without an end has any number. */
const MOST_TOKENS = 200;

/** `Luc et Paul ont écrit deux livres. Le second …`: the text does not settle which two are meant. */
function hasOtherPair(article: Article, from: number, to: number): boolean {
  if (to - from > MOST_TOKENS) return true;
  for (let at = from; at < to; at++) if (TWO.at(article, at)) return true;
  return false;
}

/** `Jean Morvan, du Medef, et Claire Duval, de la CFDT`: whose they are is neither of the two. */
function isBody(entity: Entity | undefined): boolean {
  if (entity === undefined) return false;
  const { kind, personal, parts } = entity;
  return kind === 'organization' || kind === 'place' || (kind === 'person' && !personal && parts.length === 1);
}

/** `Paul Vernet et Anne Morel sont à Lens`: two people one right behind the other, who are no pair yet. */
function namedTogether(article: Article, first: Entity | undefined, second: Entity): readonly Entity[] {
  if (!first?.last || !second.last || first.kind !== 'person' || second.kind !== 'person') return [];
  if (first.last.sentence !== second.last.sentence || first.last.token >= second.last.token) return [];
  return formAt(article, second.last.token - 1) === 'et' ? [first, second] : [];
}
