import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { type Article, formAt, grammarAt } from '../text/article.js';
import { agreesWith, isOfNation, type Search } from './antecedents.js';
import { type Entity, qualifierOf, type RoleFacts, spelledOut } from './entities.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';
import { TRAINERS } from './trades.js';
import { classesAt, isLower } from './words.js';

/** What somebody who leads a body is called by any title: `le patron de l'OMS` is its director. */
const WORDS: ReadonlySet<string> = new Set('patron chef dirigeant leader numéro responsable'.split(' '));

/** Titles of those who lead one. */
const TITLES: ReadonlySet<string> = new Set(
  'président directeur secrétaire pdg dg fondateur cofondateur gouverneur coprésident coordinateur'.split(' '),
);

/** What makes a title that of somebody who does not lead the whole. */
const LESSER: ReadonlySet<string> = new Set(
  'adjoint délégué vice ancien sportif régional départemental commercial financier technique artistique honoraire'.split(
    ' ',
  ),
);

/** What says nothing of which body it is. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'premier général general exécutif executif actuel nouveau nouvel tout puissant emblématiqu'.split(' '),
);

/** How many sentences back somebody is still spoken of. */
const REACH = 2;

/**
 * Whom `le patron de l'ONU`, `la dirigeante du groupe` means: the one person of the article who leads that body, or who leads one and has just
 * been spoken of, where the body is taken up by a word for its kind.
 */
export function leader(stage: Stage, mention: Mention, facts: RoleFacts, search: Search): Entity | null {
  const known = WORDS.has(facts.lemma) || TRAINERS.has(facts.lemma);
  if ((!known && !TITLES.has(facts.lemma)) || isLesser(facts) || facts.qualifiers.size === 0) return null;
  const kind = genericBody(stage.article, mention);
  let found: Entity | null = null;
  for (const entity of stage.recent) {
    if (entity.kind !== 'person' || !agreesWith(entity, search.gender, false)) continue;
    if (kind !== null && search.turn - (entity.last?.turn ?? 0) > REACH) continue;
    if (facts.nation !== null && isOfNation(entity, facts.nation) === false) continue;
    const led = entity.roles.some(
      (role) =>
        canBeCalled(role, facts) &&
        // `le premier secrétaire du PS`: of who was called its `patron`.
        (known || kind !== null || WORDS.has(role.lemma)) &&
        (kind === null ? isOfBody(facts, role) : isOfKind(kind, role)),
    );
    if (!led) continue;
    // Two of them: the text does not say which.
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** Whether `le patron de Norval` (`word`) is who is given as its `directeur général`. */
export function leadsSame(word: RoleFacts, given: RoleFacts): boolean {
  return (
    WORDS.has(word.lemma) &&
    word.qualifiers.size > 0 &&
    (given.lemma !== 'directeur' || given.qualifiers.has('général') || given.qualifiers.has('general')) &&
    !isLesser(word) &&
    canBeCalled(given, word) &&
    isOfBody(word, given)
  );
}

/** A president is no director of the same body; either is its `patron`. */
function canBeCalled(given: RoleFacts, { lemma }: RoleFacts): boolean {
  if (isLesser(given)) return false;
  if (TRAINERS.has(given.lemma)) return TRAINERS.has(lemma);
  return WORDS.has(given.lemma) || (TITLES.has(given.lemma) && (given.lemma === lemma || WORDS.has(lemma)));
}

/** Whether the title is of somebody who leads a part only: `directeur financier`, `président délégué`. */
export function isLesser({ lemma, qualifiers, text }: RoleFacts): boolean {
  if (lemma === 'numéro' && !/num.ro (?:un|1)\b/iu.test(text)) return true;
  for (const word of qualifiers) if (LESSER.has(word)) return true;
  return false;
}

/** The same body; `directeur des ressources humaines de Norval` leads less than Norval. */
function isOfBody(role: RoleFacts, given: RoleFacts): boolean {
  const qualifiers = spelledOut(role.qualifiers, given.qualifiers);
  for (const word of qualifiers) if (!given.qualifiers.has(word) && !NEUTRAL.has(word)) return false;
  for (const word of given.qualifiers)
    if (!qualifiers.has(word) && !NEUTRAL.has(word) && word !== given.nation) return false;
  return true;
}

/** Whether a body can be taken up by a word for its kind: one with a name, or of just that kind. */
function isOfKind(kind: string, { qualifiers, text }: RoleFacts): boolean {
  if (qualifiers.has(kind)) return true;
  let words = 0;
  for (const word of qualifiers) if (!NEUTRAL.has(word)) words++;
  return words <= 2 && /\p{Lu}/u.test(text);
}

/** `du groupe`, `de l'entreprise`: the word for the kind of body, with its article and nothing else, as qualifiers are compared. */
function genericBody(article: Article, { roleEnd }: Mention): string | null {
  const at = roleEnd - 1;
  const generic =
    (classesAt(article, at) & PersonClass.GENERIC) !== 0 &&
    isLower(article, at) &&
    (grammarAt(article, at - 1) & (Grammar.DEFINITE | Grammar.CONTRACTION)) !== 0;
  return generic ? qualifierOf(null, formAt(article, at)) : null;
}
