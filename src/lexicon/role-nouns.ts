/**
 * Nouns for what a person is or does, by field. Feminine and plural are formed by rule (`feminineOf`, `pluralOf`); a feminine that
 * the rule would get wrong stands behind a colon (`procureur:procureure`), and `+` says that both sexes share the form.
 * The fields let `le chercheur` mean the climatologist of the sentence before, and keep it from meaning the goalkeeper.
 */
export const ROLE_NOUNS: Readonly<Record<RoleField, string>> = {
  politics: `
    président ministre maire:maire,mairesse député sénateur conseiller élu parlementaire gouverneur:gouverneure préfet:préfète
    sous-préfet:sous-préfète chancelier chef:cheffe,chef secrétaire commissaire ambassadeur:ambassadrice diplomate consul:consule
    émissaire envoyé délégué représentant eurodéputé bourgmestre échevin:échevine adjoint roi:reine prince:princesse émir sultan
    monarque dirigeant responsable leader:leadeuse,leader candidat porte-parole:porte-parole,porte-paroles coprésident vice-président
    vice-premier syndic:syndique édile politicien opposant
    négociateur médiateur haut-commissaire haut-représentant vice-ministre vice-chancelier
    plénipotentiaire attaché gouvernant dictateur autocrate souverain tribun numéro questeur argentier rapporteur:rapporteure,rapporteuse
    militant activiste syndicaliste cégétiste écologiste socialiste communiste centriste républicain démocrate conservateur libéral
    travailliste ultralibéral ultraconservateur social-démocrate insoumis macroniste lepéniste nationaliste indépendantiste souverainiste péquiste caquiste populiste frontiste
    fonctionnaire administrateur technocrate apparatchik dissident ministrable parrain homologue prédécesseur:prédécesseure
    successeur:successeure détracteur collaborateur interlocuteur partisan sympathisant adhérent électeur votant mandataire constituant
  `,
  law: `
    procureur:procureure juge magistrat avocat substitut:substitute greffier notaire huissier:huissière pénaliste juriste
    constitutionnaliste avocat-général bâtonnier défenseur:défenseure,défenseuse conseil+ juré plaignant accusé prévenu inculpé suspect
    détenu condamné victime+ témoin+ expert assesseur:assesseure plaideur justiciable parquetier médiateur
    rescapé survivant otage+ assaillant meurtrier agresseur:agresseuse tueur ravisseur violeur voleur escroc:escroc fugitif complice
    auteur:autrice,auteure repenti assassin+ cambrioleur trafiquant passeur plaidant légiste tuteur curateur
    interpellé commanditaire tireur
  `,
  force: `
    shérif:shérife général:générale colonel:colonelle capitaine commandant lieutenant lieutenant-colonel sergent:sergente caporal amiral:amirale
    vice-amiral maréchal brigadier adjudant:adjudante major:majore officier militaire soldat policier gendarme pompier:pompière
    sapeur-pompier commissaire enquêteur inspecteur contrôleur garde-frontière secouriste sauveteur garde-côte combattant rebelle djihadiste
    jihadiste taliban:talibane milicien insurgé putschiste espion agent:agente vigile gardien douanier démineur pilote copilote marin:marine
    navigateur aviateur mercenaire vétéran:vétérane réserviste légionnaire contre-amiral patrouilleur
    spationaute astronaute cosmonaute gradé flic+
  `,
  sport: `
    entraîneur:entraîneuse,entraîneure sélectionneur joueur capitaine coach+ technicien manager:manageuse,manager gardien attaquant défenseur:défenseuse,défenseure buteur
    arbitre coureur cycliste grimpeur sprinteur:sprinteuse nageur skieur athlète champion:championne pilote rugbyman
    footballeur basketteur handballeur volleyeur boxeur judoka:judoka escrimeur gymnaste marathonien perchiste décathlonien
    heptathlonien tennisman:tenniswoman patineur rameur surfeur golfeur cavalier lutteur:lutteuse haltérophile hockeyeur biathlète
    descendeur slalomeur médaillé vainqueur:vainqueure lauréat finaliste tenant leader lanterne meneur ailier pilier talonneur milieu+
    latéral avant-centre passeur remplaçant préparateur supporteur:supportrice ouvreur libéro+ puncheur:puncheuse rouleur pivot+ portier:portier
    supporter:supportrice coéquipier adversaire rival   
    vétéran sociétaire skipper:skippeuse kayakiste triathlète pongiste archer fondeur lanceur sauteur:sauteuse recordman:recordwoman
  `,
  science: `
    chercheur:chercheuse,chercheure scientifique climatologue historien sociologue économiste politologue géologue sismologue volcanologue biologiste
    physicien chimiste mathématicien astronome astrophysicien météorologue prévisionniste glaciologue océanographe hydrologue
    écologue botaniste zoologiste paléontologue archéologue anthropologue ethnologue démographe géographe philosophe linguiste
    psychologue psychanalyste statisticien ingénieur:ingénieure,ingénieuse professeur:professeure universitaire enseignant-chercheur
    doctorant étudiant spécialiste expert savant:savante académicien recteur:rectrice doyen:doyenne 
    agronome ornithologue entomologiste virologue politiste sondeur futurologue auteur inventeur découvreur
    informaticien neurologue généticien criminologue islamologue géopolitologue stratège observateur 
  `,
  health: `
    médecin docteur:docteure,doctoresse praticien infirmier chirurgien urgentiste épidémiologiste infectiologue pédiatre cardiologue psychiatre
    oncologue gynécologue généraliste pharmacien vétérinaire soignant aide-soignant sage-femme:sage-femme ambulancier
    réanimateur anesthésiste dentiste kinésithérapeute radiologue patient:patiente malade médecin-chef pneumologue dermatologue
    virologue immunologue gériatre interne brancardier secouriste orthophoniste psychothérapeute épidémiologue nutritionniste
  `,
  business: `
    directeur patron:patronne,patron pdg:pdg dg:dg entrepreneur:entrepreneuse,entrepreneure banquier analyste trader+ courtier gérant fondateur
    cofondateur actionnaire investisseur:investisseuse administrateur financier économiste stratégiste cadre dirigeant salarié ouvrier
    employé syndicaliste agriculteur éleveur pêcheur:pêcheuse viticulteur vigneron:vigneronne maraîcher céréalier
    arboriculteur horticulteur apiculteur commerçant artisan:artisane boulanger boucher restaurateur hôtelier libraire fleuriste coiffeur
    chauffeur:chauffeuse,chauffeure routier conducteur:conductrice cheminot:cheminote docker:dockeuse,docker électricien plombier maçon:maçonne mineur promoteur:promotrice
    consultant trésorier comptable commercial vendeur gestionnaire intérimaire apprenti exploitant fournisseur
    producteur négociant intermédiaire industriel milliardaire assureur 
    vice-président secrétaire-général porte-parole repreneur créancier propriétaire locataire livreur caissier
    grutier technicien mécanicien menuisier charpentier ébéniste aubergiste cafetier grossiste mareyeur armateur affréteur 
    couvreur:couvreuse serrurier pâtissier poissonnier épicier barman batelier aiguilleur postier éboueur:éboueuse bûcheron:bûcheronne berger:bergère forestier garde-forestier garde-chasse
    liquidateur concierge gréviste chômeur retraité secrétaire steward+ paysan:paysanne
  `,
  culture: `
    écrivain:écrivaine romancier poète:poétesse,poète réalisateur cinéaste acteur:actrice comédien comédienne chanteur:chanteuse musicien compositeur pianiste
    violoniste danseur chorégraphe metteur:metteuse,metteure peintre sculpteur:sculptrice,sculpteuse plasticien photographe artiste
    journaliste éditorialiste chroniqueur présentateur animateur humoriste rappeur:rappeuse dessinateur caricaturiste éditeur galeriste
    conservateur couturier styliste créateur architecte programmateur scénariste producteur dramaturge
    auteur-compositeur:autrice-compositrice essayiste biographe traducteur blogueur influenceur youtubeur streameur reporter:reportrice correspondant
    rédacteur mannequin+ star+ vedette+ cuisinier mécène collectionneur interprète ténor+ soprano+ mezzo
    clown+ magicien circassien documentariste vidéaste graphiste illustrateur
  `,
  religion: `
    pape+ évêque archevêque cardinal+ prêtre+ curé+ abbé:abbesse pasteur:pasteure,pasteuse imam+ rabbin:rabbine patriarche moine:moniale religieux
    sœur+ frère+ père+ mère+ vicaire nonce+ théologien grand-rabbin grand-imam ayatollah mollah mufti lama dalaï-lama diacre aumônier prélat pontife
  `,
  people: `
    héros:héroïne partenaire+ acolyte locataire
    homme:femme garçon:fille enfant adolescent ado monsieur dame habitant riverain voisin passant passager
    automobiliste cycliste touriste migrant réfugié exilé ressortissant citoyen:citoyenne résident sinistré naufragé usager
    client:cliente consommateur manifestant participant visiteur spectateur téléspectateur internaute lecteur auditeur élève lycéen collégien
    écolier instituteur:institutrice enseignant parent+ père:mère mari:femme époux:épouse veuf:veuve fils:fille frère:sœur cousin oncle:tante
    neveu:nièce beau-frère:belle-sœur beau-père:belle-mère beau-fils:belle-fille grand-père:grand-mère petit-fils:petite-fille compagnon:compagne
    conjoint ami copain:copine camarade confrère:consœur collègue proche aîné cadet jumeau:jumelle orphelin bébé+ nourrisson+ trentenaire
    quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire vingtenaire membre bénévole volontaire
    organisateur initiateur instigateur pionnier figure+ personnalité+ intéressé bienfaiteur donateur fidèle pèlerin:pèlerine croyant
    villageois citadin villégiateur promeneur randonneur alpiniste guide chasseur rescapé intervenant orateur modérateur
    coordinateur coordonnateur:coordonnatrice animateur éducateur assistant médiateur formateur
    mentor+ disciple protégé poulain+ maître:maîtresse personne+ individu+ quidam+ inconnu anonyme jeune survivant cofondateur ancien tenancier occupant copropriétaire
    hôte:hôtesse voyageur surveillant bibliothécaire proviseur:proviseure stagiaire plongeur motard piéton:piétonne vacancier campeur plaisancier
    baigneur prisonnier requérant blessé insider+ initié concepteur utilisateur gagnant perdant natif programmeur développeur benjamin intellectuel
  `,
};

/** The fields of {@link ROLE_NOUNS}. */
export const ROLE_FIELDS = [
  'politics',
  'law',
  'force',
  'sport',
  'science',
  'health',
  'business',
  'culture',
  'religion',
  'people',
] as const;
export type RoleField = (typeof ROLE_FIELDS)[number];

/** Offices of which the text has one: `le pape`, `le maire` name their holder and are not another word for who spoke last. */
export const OFFICES = `
    pape président ministre maire préfet sous-préfet procureur roi reine chancelier gouverneur bourgmestre ambassadeur premier-ministre
    commandant évêque archevêque cardinal patriarche dalaï-lama émir sultan chef secrétaire juge substitut bâtonnier 
    porte-parole vice-président entraîneur sélectionneur directeur pdg dg rapporteur greffier avocat-général
`;

/** Nouns that say no more than that it is a person: they stand for whoever was last spoken of. */
export const EPITHETS = `
    homme femme garçon fille adolescent ado dame monsieur trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
    nonagénaire centenaire vingtenaire intéressé retraité élu responsable dirigeant leader spécialiste expert chercheur scientifique universitaire
    technicien praticien joueur coureur athlète champion coach patron militant opposant diplomate magistrat militaire officier gradé
    écrivain auteur artiste cinéaste comédien musicien chanteur économiste banquier historien sociologue enseignant responsable candidat
    parlementaire édile suspect accusé prévenu victime plaignant rescapé survivant témoin syndicaliste avocat conseil pénaliste jeune
    agriculteur éleveur pêcheur commerçant entrepreneur milliardaire religieux prélat pontife souverain monarque chef politicien
    aîné cadet benjamin grimpeur sprinteur buteur attaquant défenseur gardien milieu pilote skipper nageur skieur capitaine rider médecin
    tennisman footballeur numéro intellectuel philosophe romancier sénateur député conseiller eurodéputé ingénieur analyste passeur
`;

/** Titles before a name, with the sex they give and whether they are plural. */
export const TITLES: readonly (readonly [forms: string, gender: 'f' | 'm' | null, plural: boolean])[] = [
  ['m mr monsieur', 'm', false],
  ['mm messieurs', 'm', true],
  ['mme madame mlle mademoiselle mrs ms miss lady', 'f', false],
  ['mmes mesdames mlles', 'f', true],
  ['me maître dr pr prof', null, false],
  ['mes maîtres drs', null, true],
  ['mgr monseigneur don cheikh sir lord', 'm', false],
  ['gal gén col cdt cne lt adj sgt', null, false],
];
