/**
 * Nouns for bodies, texts and groups that news copy lets speak. Gender is written before the words, since French does not show it.
 */
export const INSTITUTIONS = {
  m: `
    ministère gouvernement exécutif parquet tribunal sénat congrès parlement conseil comité syndicat parti groupe cabinet institut
    observatoire office état état-major commissariat commandement haut-commissariat secrétariat rectorat bureau collectif mouvement centre
    laboratoire labo musée hôpital chu collège lycée club studio consortium conglomérat constructeur équipementier réassureur assureur
    fabricant opérateur distributeur fournisseur exploitant transporteur voyagiste avionneur motoriste armateur promoteur bailleur géant
    numéro cercle front réseau régime kremlin vatican pentagone fonds trésor patronat magazine journal quotidien hebdomadaire
    mensuel média site portail éditeur diffuseur câblo-opérateur think-tank service département canton land district
    palais consulat établissement organisme gestionnaire régulateur gendarme superviseur organisateur directoire camp
    clan bloc clergé diocèse fabricant chantier concessionnaire casino hôtel festival théâtre opéra orchestre zoo parc port aéroport
    crédit sidérurgiste pétrolier énergéticien électricien chimiste semencier brasseur maroquinier joaillier hôtelier croisiériste
    sous-traitant courtier prestataire ordre barreau bâtonnat cartel lobby label groupement évêché rabbinat samu jury staff couple duo trio tandem
  `,
  f: `
    police gendarmerie préfecture sous-préfecture mairie municipalité ville commune région province cour assemblée chambre commission
    délégation mission entreprise société firme compagnie multinationale start-up startup association ong organisation fédération ligue
    union agence banque autorité direction administration présidence chancellerie ambassade armée marine aviation université faculté école
    fondation coordination confédération intersyndicale centrale opposition majorité coalition alliance régie coopérative
    équipe galerie chaîne radio télévision rédaction presse revue plateforme plate-forme justice défense accusation diplomatie
    mutuelle caisse filiale maison marque enseigne holding clinique maternité caserne base douane brigade
    cellule junte guérilla milice rébellion dictature monarchie institution instance bourse église paroisse communauté
    métropole agglomération intercommunalité collectivité résidence tutelle conférence tour profession filière
    gauche droite extrême-droite extrême-gauche dissidence résistance copropriété hiérarchie croix-rouge famille
     académie biennale librairie laiterie brasserie scierie raffinerie section assurance juridiction secte mosquée capitainerie fratrie
  `,
} as const;

/** Words that take an institution up again without naming it: `l'ONG`, `le groupe`, `la compagnie`. */
export const GENERIC_INSTITUTIONS = `
  ong association organisation groupe entreprise société firme compagnie multinationale constructeur équipementier club syndicat parti agence
  fédération institution collectif mouvement fondation établissement fabricant opérateur distributeur géant laboratoire institut banque start-up
  avionneur assureur réassureur transporteur exploitant équipe formation centrale enseigne marque filiale journal quotidien magazine
  hebdomadaire plateforme galerie coalition organisme observatoire studio chaîne réseau pétrolier énergéticien numéro confédération
`;

export const DOCUMENTS = {
  m: `
    communiqué rapport texte sondage document message bilan baromètre décret arrêté procès-verbal dossier article tweet billet courrier
    courriel mail sms post télégramme résumé compte-rendu relevé recensement classement registre avis arrêt jugement projet décompte
    témoignage calcul chiffre résultat élément extrait enregistrement memorandum mémorandum mémo préambule éditorial édito livre manuscrit 
    réquisitoire récit ouvrage documentaire comptage panneau écriteau prompteur indice indicateur modèle scénario bulletin panel tract manifeste
  `,
  f: `
    étude note enquête lettre tribune dépêche déclaration motion loi ordonnance estimation statistique donnée information projection prévision
    pancarte banderole affiche notice circulaire pétition synthèse analyse évaluation simulation publication missive
    assignation conclusion requête plainte décision résolution annonce vidéo image page fiche feuille rumeur version légende tradition coutume
  `,
} as const;

/** Words for people taken together, and words that hide who speaks. */
export const GROUPS = {
  m: 'entourage public milieux gens médias services secours renforts effectifs observateurs marchés analystes proches syndicats employeurs experts rangs partenaires alliés voisins autres',
  f: 'autorités foule population troupes forces équipes familles instances source sources voix personnes victimes majorités capitales puissances parties ong oppositions associations',
} as const;

/** What a minister answers for: behind it a capital begins the minister's own name (`de la Défense Lloyd Austin`). */
export const PORTFOLIOS = `
  intérieur armées défense économie finances affaires santé travail culture justice education éducation transports transport agriculture
  environnement écologie logement budget commerce industrie sports jeunesse recherche intégration immigration migrations énergie tourisme
  numérique outre-mer communication information pêche mer logement urbanisme égalité femmes famille solidarités fonction planification
  droits libertés etat état comptes climat enseignement emploi sécurité territoires cohésion collectivités relations trésor plan anciens combattants
  étrangères sociales européennes intérieures religieuses supérieur publics publique internationale national nationale justice
  communications eaux forêts mines pétrole hydrocarbures élevage infrastructures coopération développement réconciliation administration
  mémoire ruralité laïcité simplification ville consommation autonomie handicap enfance bioéconomie innovation sciences aviation
`;
