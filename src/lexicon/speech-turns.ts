/** Verbs that go on with what was just said: whoever `ajoute` has spoken before. */
export const GOING_ON: ReadonlySet<string> = new Set(
  'ajouter poursuivre continuer enchaîner reprendre conclure compléter insister renchérir'.split(' '),
);

/** Verbs of who answers somebody else. */
export const ANSWERING: ReadonlySet<string> = new Set(
  'répondre rétorquer répliquer riposter objecter contester démentir nuancer réagir tempérer'.split(' '),
);

/** Verbs of who answers the words before them, never goes on with them. */
export const RETORTING: ReadonlySet<string> = new Set('rétorquer répliquer riposter'.split(' '));

/** Verbs that tell plainly; who `soupire` or `rétorque` answers somebody else. */
export const TELLING: ReadonlySet<string> = new Set([
  ...GOING_ON,
  ...`dire déclarer expliquer préciser affirmer assurer souligner indiquer annoncer lancer promettre reconnaître rappeler estimer plaider
   prévenir avertir marteler écrire justifier détailler argumenter juger noter féliciter réjouir indigner`
    .trim()
    .split(/\s+/),
]);
