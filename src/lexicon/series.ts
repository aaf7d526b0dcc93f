/** Nouns of what comes one after the other: before them `premier` is a rank (`premier tour`), elsewhere mostly not. */
export const SERIES: ReadonlySet<string> = new Set(
  `tour but set manche étape journée match rang place essai mandat acte volet niveau étage jour round mi-temps période tome
   épisode saison division degré chapitre vague phase lecture instance édition session tranche course manche tir quart-temps
   tiers-temps échelon position ligne gala débat convoi lot groupe contingent semaine année mois trimestre semestre édition
   séance audience réplique tentative secousse dose injection classe cycle palier stade partie bataillon`
    .trim()
    .split(/\s+/),
);

/** What follows a rank and is not what is ranked: `12e mondial`, `troisième provisoire`. Beginnings. */
export const RANKED =
  /^(?:mondia|européen|national|olympiq|provisoire|ex$|final|général|français|belge|suisse|afric|asiat|américain|italien|espagnol|allemand|anglais|au$|du$|derrière$)/;

/** What is won in an election or a competition, singular: told of several in one clause (`113 sièges, l'Union 16`). */
export const RESULTS: ReadonlySet<string> = new Set(
  `siège voix député élu sénateur maire conseiller mandat point but médaille victoire titre circonscription essai panier`.split(
    ' ',
  ),
);

/**
 * What is told of cases, fires, flights and other things without being another thing, though some are nouns as well: behind `dont` it
 * counts what was counted before (`1.250 cas, dont 109 confirmés`).
 */
export const STATES: ReadonlySet<string> = new Set(
  `confirmé suspect probable possible positif négatif actif mortel grave importé asymptomatique avéré gratuit payant féminin masculin
   abandonné adopté ajourné annulé approuvé avorté brûlé condamné lancé tiré détourné différé évacué incendié inondé inoccupé jugé libéré
   privé public imposé prononcé refusé réformé rejeté reporté sinistré transformé vacant habité inhabité occupé neuf ancien`
    .trim()
    .split(/\s+/),
);

/** Participles that no ending tells and that name nobody: `620 malades, dont 350 admis`. Singular, of both genders. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  `admis admise soumis soumise transmis transmise détruit détruite construit construite vendu vendue perdu perdue reçu reçue ouvert
   ouverte rendu rendue atteint atteinte mis pris`
    .trim()
    .split(/\s+/),
);

/** How one of several is: `dont une grièvement`, `dont un très grave`. */
export const DEGREES: ReadonlySet<string> = new Set(
  'grièvement gravement légèrement sérieusement mortellement très plus assez déjà encore seulement'.split(' '),
);
