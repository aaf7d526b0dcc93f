/**
 * The verbs of saying, with what each takes. A line is `lemma:classes`, or `lemma:classes/classes` with the classes that hold when
 * the verb is reflexive after the slash (`féliciter:op/qdmno`: to praise somebody; to say one is glad). Forms are generated from
 * this list by `scripts/make-speech-verbs.ts`.
 *
 * - `q` a clause with que: affirme que P
 * - `i` an infinitive: affirme avoir vu
 * - `d` de and an infinitive: promet de rester, demande aux parties de patienter
 * - `a` à and an infinitive: exhorte les fidèles à rester
 * - `s` a question: demande si, pourquoi
 * - `n` an incise, with or without marks: P, indique la région
 * - `m` an incise beside marks only: «P», tonne le maire
 * - `o` marked words anywhere in what it governs: dénonce une situation «intenable»
 * - `w` marked words close behind it only: parle de «chaos», veut «un geste»
 * - `p` its object can be a person or an institution: salue le ministre
 * - `k` only inverted with on: a-t-on appris
 */
export const SPEECH_VERBS = `
  voir:w/ présenter:/w chiffrer:w évaluer:w ressortir:k énumérer:mow dire:qinsow affirmer:qinow assurer:qinw déclarer:qinw/qow indiquer:qinw annoncer:qinow/ préciser:qinow ajouter:qinw/
  souligner:qinow expliquer:qinsow rappeler:qinow raconter:qinow estimer:qinow/qow juger:qinow considérer:qnow
  penser:qinw croire:qiw soutenir:qinw prétendre:qinw confirmer:qinow reconnaître:qinow admettre:qinow avouer:qinow
  concéder:qnow convenir:qdnw nier:qiow démentir:qinow contester:iow répéter:qinow réitérer:qow marteler:qnow
  insister:qnow relever:qnow noter:qnow observer:qnw remarquer:qnw constater:qnow signaler:qnow rapporter:qinow
  révéler:qinow dévoiler:w communiquer:nmw informer:qnpw avertir:qnpw prévenir:qnpw alerter:qnopw menacer:dnpw
  promettre:qdnow jurer:qidnw garantir:qnw certifier:qinw attester:qnw témoigner:qinow confier:qinow confesser:qinow
  spécifier:qnw énoncer:qnw exposer:nw mentionner:qnow murmurer:qmw chuchoter:qmw souffler:qmw glisser:qmw lâcher:mw
  lancer:mw crier:qmw hurler:qmw écrier:/qmw exclamer:/qmw clamer:qimow proclamer:qmow scander:mow chanter:mw
  déclamer:mw vociférer:mw brailler:mw beugler:mw rugir:mw aboyer:mw claironner:qmow fanfaronner:qmw pavoiser:mw
  triompher:mw exulter:mw jubiler:mw déplorer:qdnow regretter:qdnow dénoncer:qnow condamner:mow fustiger:mow
  critiquer:mopw reprocher:domw accuser:doipmw incriminer:ow pointer:qmow stigmatiser:ow vilipender:mow railler:mow
  moquer:ow/mow blâmer:ow tacler:mow épingler:mow égratigner:mow brocarder:ow tancer:mopw étriller:mow éreinter:mow
  attaquer:mw ironiser:qmw plaisanter:qmw persifler:mw sourire:mw rire:mw amuser:/qmw badiner:mw grincer:mw
  maugréer:mw grommeler:mw ricaner:mw bougonner:mw pester:mw fulminer:mw tonner:mw tempêter:mw enrager:mw éructer:mw
  vitupérer:mow cingler:mw asséner:mqw assener:mqw trancher:mnw grogner:mw râler:mqw ronchonner:mw rouspéter:mw
  répondre:qinow répliquer:qnmw rétorquer:qnmw riposter:qmw objecter:qnmw renchérir:qnmw surenchérir:qmw abonder:mw
  enchaîner:mw poursuivre:nmw/ continuer:mw reprendre:mw conclure:qnmw résumer:qnmow analyser:qnmw commenter:qnmw
  décrypter:nmw détailler:nmw développer:mw compléter:nmw corriger:mw rectifier:nmw synthétiser:mw illustrer:mw
  préconiser:qdnow recommander:qdnow conseiller:qdnow suggérer:qdnow proposer:qdnow demander:qdnsow/smn
  réclamer:qdnow exiger:qdnow ordonner:qdnow enjoindre:dapw sommer:dpw prier:dpw supplier:dpmw implorer:dpmw
  exhorter:apmw inviter:apw appeler:aopw encourager:aopw presser:dpw/ inciter:apw intimer:dmw convier:apw prôner:mow
  défendre:mw/qdnmw plaider:qnmow militer:w refuser:w exclure:qow vouloir:w souhaiter:qdnow espérer:qnow
  redouter:qow craindre:qdnow prédire:qnow prévoir:qnw pronostiquer:qnow anticiper:qnw parier:qnmw prophétiser:qmw
  supposer:qnw imaginer:qmw soupçonner:ow suspecter:ow engager:/aow targuer:/dow vanter:ow/qdow enorgueillir:/qdmow
  féliciter:opw/qdnmow réjouir:/qdnmow indigner:/qdnmow insurger:/qnmow offusquer:/qdnmow étonner:/qdnsmow
  interroger:pmw/nmsw inquiéter:/qdnmow alarmer:/qdnmow plaindre:/qdnmow lamenter:/qnmw désoler:/qdnmow
  souvenir:/qdnmw remémorer:/nmow émouvoir:/qdmow émerveiller:/mow enthousiasmer:/nmow extasier:/mw emporter:/mw
  énerver:/mw agacer:/qmw irriter:/mw exaspérer:/mw justifier:nmow/nmw excuser:/mw consoler:/mw rassurer:qnmw
  esclaffer:/mw désespérer:/qmw résigner:/mw gausser:/mow expliciter:nmw exprimer:ow/mw formuler:w scandaliser:/qmw
  enflammer:/mw étrangler:/mw offenser:/mw saluer:mopw remercier:mpw louer:ow applaudir:mow encenser:ow
  qualifier:opw décrire:mow dépeindre:ow définir:ow traiter:w comparer:mw évoquer:now parler:w citer:mw invoquer:ow
  arguer:qdnmow argumenter:qnmw alléguer:qiow avancer:qnmw écrire:qnmw publier:mw tweeter:qnmw poster:mw titrer:mw
  lire:k apprendre:k savoir:k entendre:k interpeller:mopw apostropher:mpw sermonner:mpw gronder:mw admonester:mpw
  houspiller:mpw questionner:mpw enquérir:/smw éluder:mw esquiver:mw balayer:mw évacuer:m temporiser:nmw
  tempérer:nmw nuancer:nmow relativiser:nmow minimiser:mow modérer:mw dédramatiser:mw présumer:qw subodorer:qw
  deviner:mw soupirer:qmw gémir:qmw sangloter:mw bredouiller:qmw balbutier:qmw bégayer:mw marmonner:qmw articuler:mw
  prononcer:w réciter:mw psalmodier:mw entonner:mw dicter:mw réagir:nmw intervenir:mw commencer:mw débuter:mw
  entamer:mw terminer:mw finir:mw décréter:qmw stipuler:qow sous-entendre:qow insinuer:qmow réfuter:qiow récuser:iow
  rejeter:ow repousser:w désavouer:w contredire:mw protester:qnmw préférer:mw oser:mw hasarder:mw tenter:mw
  risquer:/mw pouffer:mw taquiner:mw provoquer:mw défier:mw revendiquer:w assumer:mw officialiser:nmw divulguer:qw
  philosopher:mw méditer:mw songer:mw réfléchir:mw raisonner:mw théoriser:mow angoisser:/mw relater:nmow conter:mw
  narrer:nmw retracer:mw traduire:mw consentir:mqw acquiescer:mw approuver:mw opiner:mw conjurer:dmw professer:ow
  statuer:qw calculer:qnw diagnostiquer:qnmow rembobiner:mw pondérer:mw botter:mw dissimuler:w cacher:qow
  caricaturer:mow conspuer:mow huer:w siffler:mw ressasser:qmw seriner:qmw rabâcher:qmw bramer:mw mentir:mw
  présager:qnmw réaffirmer:qinow redire:qinow redemander:qdnsow réexpliquer:qnmw maintenir:qiw persister:mw signer:m trouver:qmw/ vérifier:m couper:m
  enfoncer:m jeter:m embrayer:m abréger:m rigoler:mw marrer:/mw impatienter:/mw emballer:/mw attrister:/qdmow épancher:/mw attendrir:/mw
  susurrer:qmw minauder:m pleurer:mw pleurnicher:mw fredonner:mw égrener:mw décocher:mw dégainer:m légender:m twitter:qnmw
  proférer:ow prêcher:qmow prétexter:qiow notifier:qw opposer:w écarter:ow taxer:opw assimiler:ow insulter:mopw invectiver:mpw
  haranguer:mpw complimenter:mopw congratuler:opw recadrer:mpw relancer:mpw réconforter:mpw pourfendre:ow dénigrer:ow réprouver:ow
  maudire:ow exalter:ow apprécier:mow douter:q ambitionner:dw tabler:w miser:w ressentir:w vivre:w montrer:/w sentir:/w prononcer:w
  acter:qw brandir:w soulever:w chercher:w contre-attaquer:mw
  feindre:w spéculer:qmw trépigner:mw zozoter:mw gloser:mw débiter:mw improviser:mw récapituler:nmw conjecturer:qnmw
  augurer:qw escompter:qw déconseiller:dnow dissuader:w désapprouver:mow abjurer:dw adjurer:dpmw aviser:qw
`;

/** Forms that are nouns or adjectives at least as often as verbs: behind a determiner they report nothing. */
export const NOUN_FORMS = `
  formule formules
  juge juges note notes annonce demande critique critiques menace réclame relève titre poste attaque risque tranche souffle
  murmure lit presse somme pointe charge tente cite cité cités rêve réplique riposte offre écrit écrits dit dits dire rire sourire
  prévision débute excuse tonne traite lance lâche célèbre avoué appris conclut conclus raille loue prie poursuite reprise
  défi conseille plaint crie doute accord proteste rapporte rapporté exposé exposés résumé analyse analyses commentaire
  communiqué communiqués énoncé intervenu commence continue cause calcule provoque fait faits mis souvenir souvenirs savoir
  entendre vouloir croire présente réflexion corrige signale glisse poursuit grogne entame questionne sonne réserve parle
  siffle grince finit fini finis estime conte compte voulu prévu engage engagement étrangle craint plaide vante salue garantie garanties
  table tables taxe taxes coupe coupes coupé signe signes insulte insultes relance relances montre montres acte actes mise mises miser marre
  jetée jetées trouve vit vécu vivre sens maudit maudits égrène abrégé abrégés soulève oppose écarte
`;

/** Nouns that introduce words: `Réponse de Moscou: «…»`, `Son verdict: «…»`. */
export const SPEECH_NOUNS = `
  réponse réaction réplique riposte verdict constat conclusion commentaire explication argument justification avis diagnostic
  message mot mots credo consigne devise slogan question interrogation demande promesse aveu confidence confession témoignage
  récit analyse résumé bilan mise-en-garde avertissement annonce déclaration affirmation précision remarque objection
  reproche grief regret crainte espoir souhait vœu voeu ambition objectif morale leçon pronostic plaisanterie boutade
  ironie pique formule phrase tirade sentence citation extrait refrain antienne rengaine leitmotiv rappel ordre appel
  recommandation conseil suggestion proposition hypothèse théorie idée conviction certitude inquiétude colère tonalité
  discours commentaires explications réactions réponses propos déclarations mots arguments confidences plaidoyer plainte
  proclamation serment engagement salut hommage félicitations excuse excuses repentir satisfaction soulagement déception
  accusation accusations assurance allégation allégations thèse affirmations démenti révélation révélations confirmation menace sentiment
  conclusions craintes promesses annonces constats pancarte pancartes banderole banderoles affiche tract inscription cri cris
`;

/** Those of them that a clause with que says more of: `la promesse du maire que P`; a clause behind the others tells which: `la réponse du maire que j'attends`. */
export const THAT_NOUNS: ReadonlySet<string> = new Set(
  `promesse annonce affirmation aveu crainte conviction certitude espoir idée hypothèse assurance engagement confirmation garantie serment
   avertissement argument constat conclusion accusation révélation rappel pronostic thèse théorie sentiment souhait vœu voeu menace regret
   déclaration inquiétude avis allégation`
    .trim()
    .split(/\s+/),
);
