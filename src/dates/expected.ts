/** Participles and adjectives of what is still to come. */
const EXPECTED = withEndings(
  `attendu prévu programmé fixé convoqué planifié reporté repoussé ajourné renvoyé décalé agendé escompté envisagé convié
   imminent prochain espéré`,
);

/** Each word with -e, -s and -es. */
export function withEndings(list: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const word of list.trim().split(/\s+/)) for (const ending of ['', 'e', 's', 'es']) forms.add(word + ending);
  return forms;
}

/** `prévu`, `attendues`, `reporté`: still to come. */
export function isExpected(form: string): boolean {
  return EXPECTED.has(form);
}

/** A verb of fixing a date in the infinitive or the present: `reporter`, `fixe`, `repoussant`. */
export function isPuttingOff(form: string): boolean {
  const stem = /^(.{3,})(?:er|e|ent|ant)$/.exec(form)?.[1];
  return stem !== undefined && EXPECTED.has(`${stem}é`);
}
