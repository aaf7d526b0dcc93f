/**
 * Nouns that a number behind them names rather than counts: `article 49`, `page 12`, `départementale 662`. Singular forms.
 */
export const LABELS: ReadonlySet<string> = new Set(
  `article articles alinéa paragraphe annexe chapitre section titre tome volume livre acte saison épisode partie page pages ligne
   lignes numéro numéros version niveau catégorie classe type phase stade étape groupe poule zone secteur district lot îlot bloc
   réacteur tranche unité terminal porte quai voie piste salle chambre bureau étage canal chaîne rue route nationale
   départementale autoroute sortie échangeur kilomètre vol train rame bus tram tramway métro dossier rang règlement directive
   résolution décret loi protocole option scénario variante opus mission opération modèle formule plan cap objectif agenda
   division fréquence code immatriculé immatriculée matricule référence poste extension arrondissement lycée école bataillon
   régiment régime figure tableau carte table box case lot item question amendement ligue postal plomb n° no nos chiffre pk borne point`
    .trim()
    .split(/\s+/),
);

/** Nouns whose level a number behind them is: a figure of kind `number` (`magnitude 6,1`). */
export const SCALES: ReadonlySet<string> = new Set(
  `magnitude magnitudes intensité indice coefficient note score force ph niveau seuil température taux cote record altitude`.split(
    /\s+/,
  ),
);

/** Those of them whose numbers never have a unit. */
export const UNITLESS: ReadonlySet<string> = new Set(
  'magnitude magnitudes indice coefficient note score ph'.split(' '),
);

/** What stands behind or before a house number. */
export const STREETS: ReadonlySet<string> = new Set(
  `rue avenue boulevard place quai impasse chemin allée allées route square faubourg passage esplanade bd av bis ter chaussée
   sentier street`.split(/\s+/),
);

/** Turns of speech in which a number counts nothing, from their first word on: they hold the number at `~`. */
export const IDIOMS: readonly string[] = [
  'quatre coins',
  'quatre-quatre',
  'mille mercis',
  'mille et une',
  'mille excuses',
  'mille morceaux',
  'mille fois merci',
  'quatre pattes',
  'quatre murs',
  'quatre épingles',
  'quatre vents',
  'quatre vérités',
  'quatre fers',
  'quatre chandelles',
  'quatre volontés',
  'deux mots',
  'deux doigts',
  'deux pas',
  'deux poids',
  'deux vitesses',
  'deux mesures',
  'cent pas',
  'cent fois sur le métier',
  'trente-six chandelles',
  'dix de der',
  'six pieds sous terre',
  'deux de tension',
];
