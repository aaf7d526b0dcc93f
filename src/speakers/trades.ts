import type { Entity, RoleFacts } from './entities.js';

/** Who trains a team, by any word. */
export const TRAINERS: ReadonlySet<string> = new Set('entraîneur sélectionneur coach manager technicien'.split(' '));

/** Trades of one field that the same person seldom has: who trains is not who plays. */
const TRADES: readonly (readonly ReadonlySet<string>[])[] = [
  [
    'entraîneur sélectionneur coach manager technicien préparateur arbitre',
    `joueur gardien portier attaquant défenseur buteur milieu ailier pilier talonneur latéral avant-centre passeur meneur ouvreur pivot libéro
     remplaçant`,
  ],
  [
    'acteur comédien',
    'réalisateur cinéaste metteur documentariste',
    'écrivain romancier poète essayiste',
    'chanteur rappeur',
    'producteur',
  ],
].map((field) => field.map((words) => new Set(words.trim().split(/\s+/))));

/** Whether a word tells a trade that keeps others of its field out. */
export function tellsTrade({ lemma }: RoleFacts): boolean {
  return TRADES.some((field) => field.some((words) => words.has(lemma)));
}

/** Whether the text has given somebody this very trade: `la comédienne` is the actress. */
export function isOfTrade({ lemma }: RoleFacts, { roles }: Entity): boolean {
  return TRADES.some((field) => field.some((words) => words.has(lemma) && roles.some((role) => words.has(role.lemma))));
}

/** Whether the text has given somebody another trade of the same field: `l'ailier` is not the trainer; `l'ancien ailier` can be. */
export function isOfOtherTrade({ lemma, qualifiers }: RoleFacts, { roles }: Entity): boolean {
  if (qualifiers.has('ancien')) return false;
  for (const field of TRADES) {
    const own = field.find((words) => words.has(lemma));
    if (!own) continue;
    const given = roles.filter((role) => field.some((words) => words.has(role.lemma)));
    // `l'acteur et réalisateur`
    const both = [...qualifiers].some((word) =>
      given.some((role) => field.some((words) => words.has(word) && words.has(role.lemma))),
    );
    return given.length > 0 && !both && !given.some((role) => own.has(role.lemma));
  }
  return false;
}
