import { formAt } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { type Entity, roleFactsOf } from './entities.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';

/** The word for any text that has told something; `le texte` is mostly a bill that was told of. */
const ANY: ReadonlySet<string> = new Set(['document']);

/** Nouns that take one another up: `une étude` is `l'enquête` further on, `le rapport` too. */
const KINDS: readonly ReadonlySet<string>[] = [
  'étude enquête rapport publication analyse évaluation',
  'sondage enquête baromètre étude',
  'rapport bilan avis évaluation note',
  'communiqué déclaration message texte',
  'lettre courrier missive texte',
].map((words) => new Set(words.split(' ')));

/** How many of the journalist's sentences back a text is still spoken of. */
const REACH = 4;

/** `l'étude`, `ce rapport`, `le document`: the text that has just told something, if it can be called so. */
export function documentBefore(stage: Stage, mention: Mention): Entity | null {
  if (mention.plural || (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative')) return null;
  if (mention.roleEnd - mention.roleStart !== 1) return null;
  const lemma = roleFactsOf(stage.article, mention)?.lemma ?? '';
  for (let i = stage.recent.length - 1; i >= 0; i--) {
    const entity = stage.recent[i];
    if (!entity?.spoke || entity.kind !== 'document' || entity.plural || stage.turn - entity.spoke.turn > REACH)
      continue;
    const called = entity.roles.some((role) => canBeCalled(role.lemma, lemma));
    // The last text that spoke; another one in between may be meant as well.
    return called ? entity : null;
  }
  return null;
}

function canBeCalled(given: string, lemma: string): boolean {
  return given === lemma || ANY.has(lemma) || KINDS.some((kind) => kind.has(given) && kind.has(lemma));
}

const SAME = oneOf('même');

/** `selon la même source`, `de même source`: whoever was the source before. */
export function isSameSource({ article }: Stage, { head, start, end }: Mention): boolean {
  if (head !== 'source') return false;
  for (let at = start; at < end; at++) if (formAt(article, at) === 'source') return SAME.at(article, at - 1);
  return false;
}
