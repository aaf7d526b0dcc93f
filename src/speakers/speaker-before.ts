import type { PersonWord } from '../lexicon/persons.js';
import type { RoleField } from '../lexicon/role-nouns.js';
import { formAt, isSign } from '../text/article.js';
import { agreesWith } from './antecedents.js';
import type { Entity, RoleFacts } from './entities.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';

/** Titles that tell a trade. */
const TITLED: Readonly<Record<string, readonly RoleField[]>> = {
  me: ['law'],
  maître: ['law'],
  dr: ['health', 'science'],
  docteur: ['health', 'science'],
  pr: ['health', 'science'],
  mgr: ['religion'],
};

/**
 * Who has just spoken by a role alone, and is named in the sentence behind: `L'avocate de la famille a dénoncé «P». «Q», a dit Me Claire Roy.`
 * So it is where nobody else is brought in: the name comes for the first time, alone, or with a title or rank of the same trade.
 */
export function speakerBefore(stage: Stage, mention: Mention, facts: RoleFacts | null, entity: Entity): Entity | null {
  const other = stage.lastSpeaker;
  if (other === null || other === entity || other.kind !== 'person' || other.parts.length > 0) return null;
  if (other.spoke === null || stage.turn - other.spoke.turn > 1 || !agreesWith(other, entity.gender, false))
    return null;
  const { sentences, sentenceOf } = stage.article;
  const sentence = sentenceOf[mention.start] ?? 0;
  const together = sentences[sentence]?.paragraph === sentences[other.spoke.sentence]?.paragraph;
  if (!together || other.spoke.sentence >= sentence) return null;
  return isOfTrade(stage, mention, facts, other) ? other : null;
}

function isOfTrade(stage: Stage, mention: Mention, facts: RoleFacts | null, { roles }: Entity): boolean {
  // Somebody's kin and the man in the street are not named so, nor whom the text calls by their age.
  const told = roles.filter(({ word }) => word !== null && word.field !== null && !word.fields.includes('people'));
  if (told.length === 0) return false;
  if (facts !== null) return facts.qualifiers.size === 0 && told.some(({ word }) => shareTrade(word, facts.word));
  // Before a court the next who speaks may be of the other side.
  if (mention.start === mention.nameStart) return told.every(({ word }) => !word?.fields.includes('law'));
  if (mention.phraseEnd > mention.end || isSign(stage.article, mention.end, ',')) return false;
  const fields = TITLED[formAt(stage.article, mention.start)];
  return fields === undefined || told.some(({ word }) => word?.fields.some((field) => fields.includes(field)));
}

/** Officers among themselves, doctors among themselves: a rank beside an office. */
function shareTrade(one: PersonWord | null, other: PersonWord | null): boolean {
  return (
    one !== null && other !== null && RANKED.some((field) => one.fields.includes(field) && other.fields.includes(field))
  );
}

const RANKED: readonly RoleField[] = ['force', 'health', 'religion'];
