/** Nouns that last: `une peine de dix ans`, `un mandat de cinq ans` are durations and no ages. Singular and plural. */
export const DURATION_NOUNS: ReadonlySet<string> = new Set(
  [
    `peine prison mandat période durée contrat plan bail délai accord embargo guerre conflit absence règne carrière exil procès
     procédure enquête programme cycle trêve sursis moratoire gel prêt emprunt taux maturité échéance garantie concession licence
     négociation attente horizon étude sommet stage sécheresse vie mariage retard congé pause répit séjour ban bannissement
     cessez-le-feu protocole partenariat calendrier projet chantier travaux record série bagne boycott effort combat lutte
     sentence peines suspension visa permis titre aide budget loi feuille stratégie pacte traité convention phase étape
     intervalle écart fourchette moyenne minimum maximum total laps temps terme anniversaire cap report perspective recul
     isolement confinement siège blocus cavale captivité crise grève hiatus mission opération tournée transition tutelle
     jachère âge équivalent écart mensonge relation liaison union alliance silence`,
  ]
    .join(' ')
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
);

const PERSON_ENDINGS =
  /(?:adolescent|patient|président|agent|étudiant|enfant|habitant|dirigeant|militant|manifestant|apprenant|représentant|participant|survivant|ressortissant|homme|femme|personne|salarié|employé|électeur|citoyen|français|chômeur|actif|joueur|usager|senior)e?s?$/;
const ABSTRACT_ENDINGS = /(?:tion|sion|ment|ité|isme|ance|ence|ture|age|ure)s?$/;
/** Persons whose names end as abstract nouns do. */
const PERSONS: ReadonlySet<string> = new Set(['otage', 'otages', 'sage', 'personnage', 'personnages', 'créature']);

/** Whether a noun names by its ending an action or a quality, which has a duration and no age. */
export function isAbstract(noun: string): boolean {
  return ABSTRACT_ENDINGS.test(noun) && !PERSON_ENDINGS.test(noun) && !PERSONS.has(noun);
}

/** Whether a noun names by its ending somebody. */
export function isPerson(noun: string): boolean {
  return PERSON_ENDINGS.test(noun) || isChild(noun);
}

const CHILDREN: ReadonlySet<string> = new Set(
  `gamin gamine gamins gamines écolier écolière écoliers écolières élève élèves orphelin orpheline orphelins neveu nièce frère sœur
   soeur petit-fils petite-fille petits-enfants collégien collégienne collégiens adolescent adolescente adolescents ado ados cadet
   cadette aîné aînée mineur mineure mineurs filleul victime victimes jeune jeunes bébé nourrisson enfant fille fillette garçon garçonnet fils jumeau jumelle jumeaux jumelles petit petite bambin poupon
   nouveau-né bébés nourrissons enfants filles fillettes garçons garçonnets petits petites`.split(/\s+/),
);

/** Whether a noun can name a child: its age may be told in months, or be small. */
export function isChild(noun: string): boolean {
  return CHILDREN.has(noun);
}
