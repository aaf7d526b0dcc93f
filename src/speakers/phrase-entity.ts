import { PersonClass } from '../lexicon/persons.js';
import { formAt, rawAt } from '../text/article.js';
import { documentBefore, isSameSource } from './document-entity.js';
import { type Entity, nameKey, newEntity, roleFactsOf } from './entities.js';
import { type Mention, textOf } from './mention-of.js';
import type { Stage } from './stage.js';

/** An entity named by a phrase: the same words are the same entity. */
export function phraseEntity(stage: Stage, mention: Mention, speaks: boolean): Entity | null {
  // `a confié cette source`: the unnamed one who has just spoken.
  if (mention.head === 'source' && mention.determiner === 'demonstrative' && stage.lastSpeaker?.kind === 'anonymous')
    return stage.lastSpeaker;
  if (isSameSource(stage, mention)) {
    const source = sourceBefore(stage);
    if (source) return source;
  }
  if (mention.form === 'document' && speaks) {
    const before = documentBefore(stage, mention);
    if (before) return before;
  }
  const key = phraseKey(stage, mention);
  let entity = stage.byPhrase.get(key);
  // A new `un policier` is another policeman.
  const indefinite = mention.determiner === 'indefinite' || mention.determiner === 'quantity';
  if (
    entity &&
    indefinite &&
    !mention.plural &&
    entity.spoke !== null &&
    entity.kind === 'anonymous' &&
    mention.head !== 'source' &&
    (stage.article.sentenceOf[mention.start] ?? 0) - entity.spoke.sentence > 1
  )
    entity = undefined;
  if (!entity) {
    if (!speaks && (mention.form === 'document' || mention.kind === 'place')) return null;
    entity = newEntity(
      mention.kind,
      textOf(stage.article, mention.start, mention.end),
      mention.end - mention.start,
      mention.gender,
      mention.plural,
    );
    entity.personal =
      mention.kind === 'person' ||
      (mention.kind === 'anonymous' && ((mention.word?.classes ?? 0) & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0);
    const facts = entity.personal || mention.kind === 'document' ? roleFactsOf(stage.article, mention) : null;
    if (facts) entity.roles.push(facts);
    stage.byPhrase.set(key, entity);
  }
  return entity;
}

/** How many of the journalist's sentences back a source is still the same. */
const REACH = 3;

/** The last that was called a source, else whoever was reported in the sentence before or in this one. */
function sourceBefore({ recent, lastSpeaker, turn }: Stage): Entity | null {
  for (let i = recent.length - 1; i >= 0; i--) {
    const entity = recent[i];
    if (entity?.kind !== 'anonymous' || entity.spoke === null || turn - entity.spoke.turn > REACH) continue;
    if (/\bsources?\b/i.test(entity.display)) return entity;
  }
  return lastSpeaker?.spoke != null && turn - lastSpeaker.spoke.turn <= 1 ? lastSpeaker : null;
}

/** The words of a mention without its determiner, as phrases are compared. */
export function phraseKey(stage: Stage, mention: Mention): string {
  if (mention === stage.keyed) return stage.key;
  const start = mention.roleStart >= 0 && mention.determiner !== 'possessive' ? mention.roleStart : mention.start;
  let key = '';
  for (let at = start; at < mention.end && at < start + 40; at++)
    key += `${nameKey(formAt(stage.article, at) || rawAt(stage.article, at))} `;
  stage.keyed = mention;
  stage.key = key;
  return key;
}
