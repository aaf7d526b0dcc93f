/**
 * French attribution in 102 constructions, after the list in the design notes: own sentences, at least two for each. A case is the text
 * and what is reported in it, one line a report: `kind | part ¦ part | cue | source`, with `-` for none; the source is its mention, `*` one that
 * only a longer text could resolve.
 */
export interface Construction {
  readonly number: number;
  readonly name: string;
  readonly cases: readonly (readonly [text: string, ...reports: string[]])[];
  /** Why it is not read yet. */
  readonly open?: string;
}

export const CONSTRUCTIONS: readonly Construction[] = [
  {
    number: 1,
    name: 'Q, V S',
    cases: [
      ['«La digue résistera», affirme l’ingénieure.', 'direct | La digue résistera | affirme | l’ingénieure'],
      [
        '"Nous avons perdu deux ans", déplorent les syndicats.',
        'direct | Nous avons perdu deux ans | déplorent | les syndicats',
      ],
      ['« Le lac est sec », constatait Marie Duval.', 'direct | Le lac est sec | constatait | Marie Duval'],
    ],
  },
  {
    number: 2,
    name: 'Q, a V S',
    cases: [
      ['« Rien n’est joué », a déclaré Paul Vernet.', 'direct | Rien n’est joué | a déclaré | Paul Vernet'],
      [
        '"Les comptes sont bons", avaient assuré les auditeurs.',
        'direct | Les comptes sont bons | avaient assuré | les auditeurs',
      ],
      ['“On verra demain”, aurait répondu le ministre.', 'direct | On verra demain | aurait répondu | le ministre'],
    ],
  },
  {
    number: 3,
    name: 'Q, a-t-il V',
    cases: [
      [
        'Le maire a parlé. «Nous rouvrirons lundi», a-t-il ajouté.',
        'direct | Nous rouvrirons lundi | a-t-il ajouté | il',
      ],
      [
        'La préfète est venue. "Restez chez vous", avait-elle prévenu.',
        'direct | Restez chez vous | avait-elle prévenu | elle',
      ],
      [
        'La préfète est venue. "Restez chez vous", a-t-elle à nouveau insisté.',
        'direct | Restez chez vous | a-t-elle à nouveau insisté | elle',
      ],
    ],
  },
  {
    number: 4,
    name: 'Q, V-t-elle',
    cases: [
      ['La juge est partie. «C’est trop tard», juge-t-elle.', 'direct | C’est trop tard | juge-t-elle | elle'],
      ['Le boulanger ferme. "Je suis fatigué", soupire-t-il.', 'direct | Je suis fatigué | soupire-t-il | il'],
    ],
  },
  {
    number: 5,
    name: 'Q, ont-ils V',
    cases: [
      [
        'Les pêcheurs sont rentrés. «On nous a oubliés», ont-ils regretté.',
        'direct | On nous a oubliés | ont-ils regretté | *',
      ],
      ['Les élues ont voté. "C’est un début", disent-elles.', 'direct | C’est un début | disent-elles | *'],
    ],
  },
  {
    number: 6,
    name: "Q, s'est V S",
    cases: [
      ['«Quel gâchis!», s’est indigné le maire.', 'direct | Quel gâchis! | s’est indigné | le maire'],
      [
        '"C’est une honte", s’étaient insurgées les infirmières.',
        'direct | C’est une honte | s’étaient insurgées | les infirmières',
      ],
      [
        'La ministre est venue. « Quelle joie », s’est-elle réjouie.',
        'direct | Quelle joie | s’est-elle réjouie | elle',
      ],
    ],
  },
  {
    number: 7,
    name: 'Q, se V S',
    cases: [
      [
        '«C’est une belle surprise», se réjouit la libraire.',
        'direct | C’est une belle surprise | se réjouit | la libraire',
      ],
      ['"Je n’ai rien vu", se souvient Idriss Kone.', 'direct | Je n’ai rien vu | se souvient | Idriss Kone'],
    ],
  },
  {
    number: 8,
    name: 'Q, fait-on valoir à',
    cases: [
      [
        '«Le dossier avance», fait-on valoir à la préfecture.',
        'direct | Le dossier avance | fait-on valoir | la préfecture',
      ],
      [
        '"Rien n’est signé", tempère-t-on au ministère de la Culture.',
        'direct | Rien n’est signé | tempère-t-on | ministère de la Culture',
      ],
    ],
  },
  {
    number: 9,
    name: 'Q, dit-on de source',
    cases: [
      [
        '«L’accord est proche», dit-on de source diplomatique.',
        'direct | L’accord est proche | dit-on | source diplomatique',
      ],
      [
        'Deux corps ont été repêchés, a-t-on appris de source judiciaire.',
        'indirect | Deux corps ont été repêchés | a-t-on appris | source judiciaire',
      ],
    ],
  },
  {
    number: 10,
    name: 'split',
    cases: [
      [
        '«La grève», prévient le syndicat, «durera jusqu’à mardi».',
        'direct | La grève ¦ durera jusqu’à mardi | prévient | le syndicat',
      ],
      [
        '"Nous partirons", a répété Anna Weiss, "mais pas sans garanties".',
        'direct | Nous partirons ¦ mais pas sans garanties | a répété | Anna Weiss',
      ],
    ],
  },
  {
    number: 11,
    name: 'incise inside the marks, two sentences',
    cases: [
      [
        '«Il pleuvait, raconte Lina Roux. La route a cédé.»',
        'direct | Il pleuvait ¦ La route a cédé. | raconte | Lina Roux',
      ],
      ['« Rien, a dit Paul Vernet, ne changera. »', 'direct | Rien ¦ ne changera. | a dit | Paul Vernet'],
      [
        '"On dormait, se rappelle le gardien. L’alarme a sonné."',
        'direct | On dormait ¦ L’alarme a sonné. | se rappelle | le gardien',
      ],
    ],
  },
  {
    number: 12,
    name: 'Q without marks, V S',
    cases: [
      [
        'Le tunnel sera fermé tout l’été, indique la région.',
        'indirect | Le tunnel sera fermé tout l’été | indique | la région',
      ],
      [
        'Trois wagons ont déraillé, a précisé jeudi la compagnie ferroviaire.',
        'indirect | Trois wagons ont déraillé | a précisé | la compagnie ferroviaire',
      ],
      [
        'Les écoles rouvriront lundi, ont fait savoir les autorités.',
        'indirect | Les écoles rouvriront lundi | ont fait savoir | les autorités',
      ],
    ],
  },
  {
    number: 13,
    name: 'addressee',
    cases: [
      ['Le champion est là. «Je ne pars pas», a-t-il confié à l’AFP.', 'direct | Je ne pars pas | a-t-il confié | il'],
      ['"Tout va bien", a dit à des journalistes la porte-parole.', 'direct | Tout va bien | a dit | la porte-parole'],
    ],
  },
  {
    number: 14,
    name: 'medium',
    cases: [
      [
        '«Les ventes reculent», écrit le groupe dans un communiqué.',
        'direct | Les ventes reculent | écrit | le groupe',
      ],
      [
        '"Le pire est passé", a estimé la banque centrale dans son rapport annuel.',
        'direct | Le pire est passé | a estimé | la banque centrale',
      ],
    ],
  },
  {
    number: 15,
    name: 'channel',
    cases: [
      [
        'La chanteuse est sortie. «Merci à tous», a-t-elle publié sur X.',
        'direct | Merci à tous | a-t-elle publié | elle',
      ],
      [
        '"Une nuit terrible", a écrit sur Telegram le gouverneur.',
        'direct | Une nuit terrible | a écrit | le gouverneur',
      ],
    ],
  },
  {
    number: 16,
    name: 'manner',
    cases: [
      [
        'Le ministre est sorti. «Jamais!», a-t-il lancé, agacé, devant la presse.',
        'direct | Jamais! | a-t-il lancé | il',
      ],
      ['"On tiendra", a soufflé, épuisée, la navigatrice.', 'direct | On tiendra | a soufflé | la navigatrice'],
    ],
  },
  {
    number: 17,
    name: 'cited by an agency',
    cases: [
      [
        '«Tout va bien», a assuré le porte-parole, cité par l’agence locale.',
        'direct | Tout va bien | a assuré | le porte-parole',
      ],
      [
        '"Nous répondrons", a dit le ministre, cité par l’agence Tass.',
        'direct | Nous répondrons | a dit | le ministre',
      ],
    ],
  },
  {
    number: 18,
    name: 'à en croire behind',
    cases: [
      [
        'Le prix baisserait de moitié, à en croire le vendeur.',
        'indirect | Le prix baisserait de moitié | à en croire | le vendeur',
      ],
      ['La piste est sûre, à en croire les guides.', 'indirect | La piste est sûre | à en croire | les guides'],
    ],
  },
  {
    number: 19,
    name: 'verb, manner, subject',
    cases: [
      ['«Nous y sommes», souffle, épuisé mais ravi, le capitaine.', 'direct | Nous y sommes | souffle | le capitaine'],
      [
        '"Je recommence demain", lance, tout sourire, la pianiste.',
        'direct | Je recommence demain | lance | la pianiste',
      ],
    ],
  },
  {
    number: 20,
    name: 'S V que Q',
    cases: [
      ['La ministre assure que le budget sera tenu.', 'indirect | le budget sera tenu | assure | La ministre'],
      [
        'Le parquet a indiqué que deux suspects avaient été placés en garde à vue.',
        'indirect | deux suspects avaient été placés en garde à vue | a indiqué | Le parquet',
      ],
      ['Lea Marchand explique qu’elle n’a jamais signé.', 'indirect | elle n’a jamais signé | explique | Lea Marchand'],
    ],
  },
  {
    number: 21,
    name: 'que and marked part',
    cases: [
      ['Le député a répété que le texte était «mort et enterré».', 'mixed | mort et enterré | a répété | Le député'],
      [
        'La Commission estime que cette aide "fausse la concurrence".',
        'mixed | fausse la concurrence | estime | La Commission',
      ],
    ],
  },
  {
    number: 22,
    name: 'S V infinitive',
    cases: [
      ['Le suspect affirme avoir dormi chez un ami.', 'indirect | avoir dormi chez un ami | affirme | Le suspect'],
      ['Le groupe assure respecter la loi.', 'indirect | respecter la loi | assure | Le groupe'],
      [
        'Les Etats-Unis ont reconnu ne pas avoir prévenu leurs alliés.',
        'indirect | ne pas avoir prévenu leurs alliés | ont reconnu | Les Etats-Unis',
      ],
    ],
  },
  {
    number: 23,
    name: 'S dit infinitive',
    cases: [
      ['La victime dit vouloir témoigner.', 'indirect | vouloir témoigner | dit | La victime'],
      [
        'Le constructeur a dit s’attendre à une baisse des livraisons.',
        'indirect | s’attendre à une baisse des livraisons | a dit | Le constructeur',
      ],
    ],
  },
  {
    number: 24,
    name: 'S V à X de infinitive',
    cases: [
      ['Le juge a demandé aux parties de patienter.', 'indirect | patienter | a demandé | Le juge'],
      [
        'La préfecture recommande aux habitants de ne pas sortir.',
        'indirect | ne pas sortir | recommande | La préfecture',
      ],
    ],
  },
  {
    number: 25,
    name: 'S V X à infinitive',
    cases: [
      ['L’évêque exhorte les fidèles à rester chez eux.', 'indirect | rester chez eux | exhorte | L’évêque'],
      [
        'Le Premier ministre a appelé les manifestants à garder leur calme.',
        'indirect | garder leur calme | a appelé | Le Premier ministre',
      ],
    ],
  },
  {
    number: 26,
    name: 'question',
    cases: [
      [
        'Le député s’est demandé pourquoi rien n’avait changé.',
        'indirect | pourquoi rien n’avait changé | s’est demandé | Le député',
      ],
      [
        'La juge a demandé si le témoin reconnaissait le sac.',
        'indirect | si le témoin reconnaissait le sac | a demandé | La juge',
      ],
    ],
  },
  {
    number: 27,
    name: 'que P et que Q',
    cases: [
      [
        'Le patron a dit qu’il partirait et que son adjoint resterait.',
        'indirect | il partirait et que son adjoint resterait | a dit | Le patron',
      ],
      [
        'La mairie précise que le parc est fermé et que la piscine rouvrira.',
        'indirect | le parc est fermé et que la piscine rouvrira | précise | La mairie',
      ],
    ],
  },
  {
    number: 28,
    name: 'faire savoir que',
    cases: [
      ['La mairie fait savoir que le parc rouvrira.', 'indirect | le parc rouvrira | fait savoir | La mairie'],
      [
        'L’avocat a laissé entendre que son client parlerait.',
        'indirect | son client parlerait | a laissé entendre | L’avocat',
      ],
      [
        'Le syndicat a fait remarquer que "rien ne bougeait".',
        'mixed | rien ne bougeait | a fait remarquer | Le syndicat',
      ],
    ],
  },
  {
    number: 29,
    name: 'se dire and marks',
    cases: [
      ['L’entraîneur se dit «prêt à tout».', 'mixed | prêt à tout | se dit | L’entraîneur'],
      ['La présidente s’est dite "profondément choquée".', 'mixed | profondément choquée | s’est dite | La présidente'],
    ],
  },
  {
    number: 30,
    name: 'se déclarer and adjective',
    cases: [
      [
        'La présidente s’est déclarée favorable au report.',
        'indirect | favorable au report | s’est déclarée | La présidente',
      ],
      [
        'Le patronat s’est dit soulagé que la taxe soit abandonnée.',
        'indirect | soulagé que la taxe soit abandonnée | s’est dit | Le patronat',
      ],
    ],
  },
  {
    number: 31,
    name: 'estimer and adjective',
    cases: [
      ['Le club juge «injuste» de rejouer le match.', 'mixed | injuste | juge | Le club'],
      ['Le sénateur a estimé "inacceptable" le retard du chantier.', 'mixed | inacceptable | a estimé | Le sénateur'],
    ],
  },
  {
    number: 32,
    name: 'nier',
    cases: [
      ['L’entreprise nie avoir caché la fuite.', 'indirect | avoir caché la fuite | nie | L’entreprise'],
      ['Le joueur dément avoir parié sur ses matches.', 'indirect | avoir parié sur ses matches | dément | Le joueur'],
    ],
  },
  {
    number: 33,
    name: 'impersonal passive',
    cases: [
      ['Il a été précisé que l’école rouvrirait jeudi.', 'indirect | l’école rouvrirait jeudi | a été précisé | -'],
      ['Il a été annoncé que le vol serait retardé.', 'indirect | le vol serait retardé | a été annoncé | -'],
    ],
  },
  {
    number: 34,
    name: 'passive with par',
    cases: [
      ['Le plan a été qualifié de «recul» par l’opposition.', 'mixed | recul | a été qualifié | l’opposition'],
      [
        'Le texte a été jugé "indigent" par la Cour des comptes.',
        'mixed | indigent | a été jugé | la Cour des comptes',
      ],
    ],
  },
  {
    number: 35,
    name: 'qualifier de',
    cases: [
      ['Le rapport qualifie la situation de «critique».', 'mixed | critique | qualifie | Le rapport'],
      ['Moscou a qualifié ces frappes d’"agression".', 'mixed | agression | a qualifié | Moscou'],
    ],
  },
  {
    number: 36,
    name: 'parler de, évoquer',
    cases: [
      ['Le procureur évoque «un drame familial».', 'mixed | un drame familial | évoque | Le procureur'],
      ['Les éleveurs parlent d’une "saignée".', 'mixed | saignée | parlent | Les éleveurs'],
    ],
  },
  {
    number: 37,
    name: 'accuser X de',
    cases: [
      ['Le syndicat accuse la direction de «mentir».', 'mixed | mentir | accuse | Le syndicat'],
      ['Kiev a accusé Moscou de "chantage".', 'mixed | chantage | a accusé | Kiev'],
    ],
  },
  {
    number: 38,
    name: 'reprocher à X',
    cases: [
      ['La députée reproche à l’État son «silence».', 'mixed | silence | reproche | La députée'],
      ['Le club reproche à l’arbitre une "erreur grossière".', 'mixed | erreur grossière | reproche | Le club'],
    ],
  },
  {
    number: 39,
    name: 'dénoncer',
    cases: [
      ['L’ONG dénonce «une chasse aux pauvres».', 'mixed | une chasse aux pauvres | dénonce | L’ONG'],
      ['Téhéran a condamné un acte "lâche et barbare".', 'mixed | lâche et barbare | a condamné | Téhéran'],
    ],
  },
  {
    number: 40,
    name: 'appeler à',
    cases: [
      ['Le maire appelle à «garder son calme».', 'mixed | garder son calme | appelle | Le maire'],
      ['L’ONU appelle à une "désescalade immédiate".', 'mixed | désescalade immédiate | appelle | L’ONU'],
    ],
  },
  {
    number: 41,
    name: 'promettre, réclamer and noun',
    cases: [
      ['Le ministre promet «un geste fort».', 'mixed | un geste fort | promet | Le ministre'],
      ['Les parents réclament "des réponses".', 'mixed | des réponses | réclament | Les parents'],
    ],
  },
  {
    number: 42,
    name: 'S V: Q',
    cases: [
      ['Le gardien raconte: «La porte était ouverte.»', 'direct | La porte était ouverte. | raconte | Le gardien'],
      [
        'La ministre a tranché : « Le projet est abandonné. »',
        'direct | Le projet est abandonné. | a tranché | La ministre',
      ],
    ],
  },
  {
    number: 43,
    name: 'headline S: Q',
    cases: [
      ['Budget: «On ira jusqu’au bout» (Morin)', 'direct | On ira jusqu’au bout | - | Morin'],
      ['Paul Vernet: "Je reste jusqu’en 2027"', 'direct | Je reste jusqu’en 2027 | - | Paul Vernet'],
    ],
  },
  {
    number: 44,
    name: 'historic infinitive',
    cases: [
      ['Le président a souri. Et lui de conclure: «On verra bien.»', 'direct | On verra bien. | conclure | lui'],
      [
        '"Il pleut", constate la gérante. Et d’ajouter: "On ferme."',
        'direct | Il pleut | constate | la gérante',
        'direct | On ferme. | ajouter | la gérante',
      ],
    ],
  },
  {
    number: 45,
    name: 'Réponse de S: Q',
    cases: [
      ['Réponse de Moscou: «C’est non.»', 'direct | C’est non. | Réponse | Moscou'],
      ['Réaction du ministre : "Nous ferons appel."', 'direct | Nous ferons appel. | Réaction | ministre'],
    ],
  },
  {
    number: 46,
    name: 'Son verdict: Q',
    cases: [
      ['La critique est sortie. Son verdict: «Un film raté.»', 'direct | Un film raté. | verdict | *'],
      ['Le maire a lu la note. Sa réponse: "Je signe."', 'direct | Je signe. | réponse | *'],
    ],
  },
  {
    number: 47,
    name: 'Même constat chez S: Q',
    cases: [
      ['Même constat chez les éleveurs: «On ne vit plus.»', 'direct | On ne vit plus. | constat | les éleveurs'],
      ['Même réaction chez les commerçants : "C’est la fin."', 'direct | C’est la fin. | réaction | les commerçants'],
    ],
  },
  {
    number: 48,
    name: 'interview dash',
    cases: [
      ['- Que craignez-vous?\n- «Le pire.»', 'direct | Le pire. | - | -'],
      ['- Et demain?\n- «On recommencera.»', 'direct | On recommencera. | - | -'],
    ],
  },
  {
    number: 49,
    name: 'signature',
    cases: [
      ['«Rien ne presse.» - Ana Costa, notaire.', 'direct | Rien ne presse. | - | Ana Costa'],
      ['« La mer reprendra tout. » – Yann Le Goff, pêcheur.', 'direct | La mer reprendra tout. | - | Yann Le Goff'],
    ],
  },
  {
    number: 50,
    name: 'marks opened again at each paragraph',
    cases: [
      [
        '«Nous avons attendu.\n\n«Puis la sirène a sonné», se souvient Nora.',
        'direct | Nous avons attendu. ¦ Puis la sirène a sonné | se souvient | Nora',
      ],
      [
        '"Il faisait noir.\n\n"On a crié", raconte Samir Haddad.',
        'direct | Il faisait noir. ¦ On a crié | raconte | Samir Haddad',
      ],
    ],
  },
  {
    number: 51,
    name: 'AFP nested',
    cases: [
      [
        '"Il m\'a dit +reste ici+ et il est parti", témoigne un voisin.',
        "direct | Il m'a dit +reste ici+ et il est parti | témoigne | un voisin",
      ],
      ['"Ils scandaient +dehors+", a raconté le vigile.', 'direct | Ils scandaient +dehors+ | a raconté | le vigile'],
    ],
  },
  {
    number: 52,
    name: 'nested curly',
    cases: [
      ['«Ils criaient “au feu”», se souvient le vigile.', 'direct | Ils criaient “au feu” | se souvient | le vigile'],
      ['« Elle répétait ‹ encore › », sourit sa mère.', 'direct | Elle répétait ‹ encore › | sourit | sa mère'],
    ],
  },
  {
    number: 53,
    name: 'cut',
    cases: [
      [
        '«Nous sommes (…) très inquiets», reconnaît le préfet.',
        'direct | Nous sommes (…) très inquiets | reconnaît | le préfet',
      ],
      [
        '"Il faut [...] tout revoir", plaide la rapporteure.',
        'direct | Il faut [...] tout revoir | plaide | la rapporteure',
      ],
    ],
  },
  {
    number: 54,
    name: 'insertion',
    cases: [
      ['«Il (le juge) a tranché», résume l’avocat.', 'direct | Il (le juge) a tranché | résume | l’avocat'],
      ['"Elle [la ministre] savait", accuse le syndicat.', 'direct | Elle [la ministre] savait | accuse | le syndicat'],
    ],
  },
  {
    number: 55,
    name: 'selon S, Q',
    cases: [
      ['Selon la police, l’homme a agi seul.', 'indirect | l’homme a agi seul | Selon | la police'],
      [
        'Selon les premiers éléments de l’enquête, le feu est parti du garage.',
        'indirect | le feu est parti du garage | Selon | les premiers éléments de l’enquête',
      ],
      ['Mais selon elle, rien ne prouve la fraude.', 'indirect | rien ne prouve la fraude | selon | *'],
    ],
  },
  {
    number: 56,
    name: 'Q, selon S',
    cases: [
      ['Le feu est parti du toit, selon les pompiers.', 'indirect | Le feu est parti du toit | selon | les pompiers'],
      [
        'Le chômage a reculé de 2% en mars, selon l’Insee.',
        'indirect | Le chômage a reculé de 2% en mars | selon | l’Insee',
      ],
    ],
  },
  {
    number: 57,
    name: 'marks, selon S',
    cases: [
      ['Un accord «historique», selon l’émissaire.', 'mixed | historique | selon | l’émissaire'],
      [
        'La mesure est "contre-productive" selon les associations.',
        'mixed | contre-productive | selon | les associations',
      ],
    ],
  },
  {
    number: 58,
    name: "d'après S",
    cases: [
      ['D’après un témoin, la voiture roulait vite.', 'indirect | la voiture roulait vite | D’après | un témoin'],
      [
        'Les pertes atteignent un million d’euros, d’après la chambre d’agriculture.',
        'indirect | Les pertes atteignent un million d’euros | d’après | la chambre d’agriculture',
      ],
    ],
  },
  {
    number: 59,
    name: 'pour S',
    cases: [
      [
        'Pour l’historien Marc Lebel, ce choix relève du symbole.',
        'indirect | ce choix relève du symbole | Pour | l’historien Marc Lebel',
      ],
      ['Pour la députée, "le compte n’y est pas".', 'direct | le compte n’y est pas | Pour | la députée'],
    ],
  },
  {
    number: 60,
    name: 'aux yeux de S',
    cases: [
      [
        'Aux yeux des riverains, le chantier est inutile.',
        'indirect | le chantier est inutile | Aux yeux | des riverains',
      ],
      [
        'Aux yeux du gouvernement, cette grève est "incompréhensible".',
        'mixed | incompréhensible | Aux yeux | gouvernement',
      ],
    ],
  },
  {
    number: 61,
    name: "de l'avis de, de l'aveu de",
    cases: [
      ['De l’aveu même du patron, la piste est froide.', 'indirect | la piste est froide | De l’aveu | patron'],
      [
        'De l’avis des experts, la digue ne tiendra pas.',
        'indirect | la digue ne tiendra pas | De l’avis | des experts',
      ],
    ],
  },
  {
    number: 62,
    name: 'à en croire S',
    cases: [
      ['À en croire la notice, rien ne chauffe.', 'indirect | rien ne chauffe | À en croire | la notice'],
      [
        'A en croire son avocat, le chanteur ignore tout de l’affaire.',
        'indirect | le chanteur ignore tout de l’affaire | A en croire | son avocat',
      ],
    ],
  },
  {
    number: 63,
    name: 'de source',
    cases: [
      [
        'Deux corps ont été retrouvés, de source judiciaire.',
        'indirect | Deux corps ont été retrouvés | de source | source judiciaire',
      ],
      [
        'De source policière, trois hommes ont été interpellés.',
        'indirect | trois hommes ont été interpellés | De source | source policière',
      ],
    ],
  },
  {
    number: 64,
    name: 'selon les mots de S',
    cases: [
      ['Une affaire «banale», selon les mots de la juge.', 'mixed | banale | selon | la juge'],
      ['Une situation "intenable", selon les termes du préfet.', 'mixed | intenable | selon | préfet'],
    ],
  },
  {
    number: 65,
    name: 'comme V S',
    cases: [
      [
        'Comme l’a rappelé le médecin, le vaccin est gratuit.',
        'indirect | le vaccin est gratuit | a rappelé | le médecin',
      ],
      ['Comme l’indique le rapport, les stocks sont vides.', 'indirect | les stocks sont vides | indique | le rapport'],
    ],
  },
  {
    number: 66,
    name: 'ainsi que le V S',
    cases: [
      ['Ainsi que le note la Cour, les comptes sont faux.', 'indirect | les comptes sont faux | note | la Cour'],
      [
        'Ainsi que l’a souligné la ministre, le délai est court.',
        'indirect | le délai est court | a souligné | la ministre',
      ],
    ],
  },
  {
    number: 67,
    name: 'dans un texte',
    cases: [
      [
        'Dans son rapport, la commission pointe des «retards graves».',
        'mixed | retards graves | pointe | la commission',
      ],
      [
        'Dans une lettre ouverte, vingt médecins dénoncent "un abandon".',
        'mixed | un abandon | dénoncent | vingt médecins',
      ],
    ],
  },
  {
    number: 68,
    name: 'par la voix de',
    cases: [
      ['La France, par la voix de sa ministre, juge le texte «timide».', 'mixed | timide | juge | La France'],
      ['Le club, par la voix de son président, a dénoncé "un complot".', 'mixed | un complot | a dénoncé | Le club'],
    ],
  },
  {
    number: 69,
    name: 'interrogé, joint',
    cases: [
      ['Interrogé par une radio, le chef a évoqué «une erreur».', 'mixed | une erreur | a évoqué | le chef'],
      [
        'Jointe par téléphone, la directrice assure que le stock est suffisant.',
        'indirect | le stock est suffisant | assure | la directrice',
      ],
    ],
  },
  {
    number: 70,
    name: 'côté S',
    cases: [
      ['Côté direction, on assure que tout est prêt.', 'indirect | tout est prêt | assure | on'],
      ['Du côté des syndicats, on dénonce "une provocation".', 'mixed | une provocation | dénonce | on'],
    ],
  },
  {
    number: 71,
    name: 'au dire de',
    cases: [
      ['Au dire des voisins, il vivait seul.', 'indirect | il vivait seul | Au dire | des voisins'],
      ['Aux dires de sa sœur, il voulait partir.', 'indirect | il voulait partir | Aux dires | sa sœur'],
    ],
  },
  {
    number: 72,
    name: 'dénonçant',
    cases: [
      ['Le parti a voté contre, dénonçant «un chèque en blanc».', 'mixed | un chèque en blanc | dénonçant | Le parti'],
      [
        'Les avocats ont quitté la salle, fustigeant "une parodie de procès".',
        'mixed | une parodie de procès | fustigeant | Les avocats',
      ],
    ],
  },
  {
    number: 73,
    name: 'évoquant, without marks',
    cases: [['La ministre est partie, évoquant des raisons de santé.'], ['Le joueur a refusé, invoquant son contrat.']],
  },
  {
    number: 74,
    name: 'jugeant',
    cases: [
      ['Le vendeur a refusé, jugeant l’offre «indécente».', 'mixed | indécente | jugeant | Le vendeur'],
      [
        'La Cour a cassé l’arrêt, le jugeant "insuffisamment motivé".',
        'mixed | insuffisamment motivé | jugeant | La Cour',
      ],
    ],
  },
  {
    number: 75,
    name: 'estimant que',
    cases: [
      ['Le juge l’a relâché, estimant que la preuve manquait.', 'indirect | la preuve manquait | estimant | Le juge'],
      [
        'La Ligue a rejeté le recours, considérant que les délais étaient dépassés.',
        'indirect | les délais étaient dépassés | considérant | La Ligue',
      ],
    ],
  },
  {
    number: 76,
    name: 'assurant and infinitive',
    cases: [
      ['Le chauffeur a fui, assurant n’avoir rien vu.', 'indirect | n’avoir rien vu | assurant | Le chauffeur'],
      [
        'Le suspect s’est rendu, affirmant avoir perdu la tête.',
        'indirect | avoir perdu la tête | affirmant | Le suspect',
      ],
    ],
  },
  {
    number: 77,
    name: 'ajoutant que',
    cases: [
      [
        'Le sélectionneur a salué l’équipe, ajoutant que le plus dur restait à faire.',
        'indirect | le plus dur restait à faire | ajoutant | Le sélectionneur',
      ],
      [
        '"C’est un succès", a dit la ministre, tout en reconnaissant que des retards persistaient.',
        'direct | C’est un succès | a dit | la ministre',
        'indirect | des retards persistaient | reconnaissant | la ministre',
      ],
    ],
  },
  {
    number: 78,
    name: 'en and gerund',
    cases: [
      ['Le président a clos la séance en lançant: «À demain!»', 'direct | À demain! | lançant | Le président'],
      ['L’actrice a conclu en remerciant "tous les inconnus".', 'mixed | tous les inconnus | remerciant | L’actrice'],
    ],
  },
  {
    number: 79,
    name: 'disant, se disant',
    cases: [
      ['Se disant «trahie», la chanteuse annule sa tournée.', 'mixed | trahie | Se disant | la chanteuse'],
      ['Le maire a démissionné, se disant "usé".', 'mixed | usé | se disant | Le maire'],
    ],
  },
  {
    number: 80,
    name: 'past participle',
    cases: [
      ['«Un désastre», résumé en deux mots par le gérant.', 'direct | Un désastre | résumé | le gérant'],
      ['"Du jamais-vu", commenté ainsi par la météorologue.', 'direct | Du jamais-vu | commenté | la météorologue'],
    ],
  },
  {
    number: 81,
    name: "l'idée que",
    cases: [
      ['Le maire a réfuté l’idée que la ville soit en faillite.'],
      ['La crainte que le barrage cède a vidé le village.'],
    ],
  },
  {
    number: 82,
    name: 'la promesse de S que',
    cases: [
      [
        'La promesse du maire que le bus serait gratuit a fait sourire.',
        'indirect | le bus serait gratuit | promesse | maire',
      ],
      ['L’annonce du groupe que le site fermerait a surpris.', 'indirect | le site fermerait | annonce | groupe'],
      [
        'Le député salue la promesse de Paul Vernet que le bus sera gratuit.',
        'indirect | le bus sera gratuit | promesse | Paul Vernet',
      ],
      ['L’annonce du maire que tous ont lue est fausse.'],
      ['La réponse du maire que j’attends viendra demain.'],
    ],
  },
  {
    number: 83,
    name: 'un mot: Q',
    cases: [
      ['Un mot lui échappe: «Enfin.»', 'direct | Enfin. | mot | -'],
      ['Une seule consigne : « Restez groupés. »', 'direct | Restez groupés. | consigne | -'],
    ],
  },
  {
    number: 84,
    name: "d'un «Q»",
    cases: [
      ['La ministre balaie la critique d’un «on verra».', 'mixed | on verra | balaie | La ministre'],
      ['Le capitaine résume la soirée d’un "bof".', 'mixed | bof | résume | Le capitaine'],
    ],
  },
  {
    number: 85,
    name: 'slogan',
    cases: [
      ['Aux cris de «Liberté!», la foule avance.', 'direct | Liberté! | cris | la foule'],
      [
        'Des centaines d’étudiants ont défilé aux cris de "Dehors!".',
        'direct | Dehors! | cris | Des centaines d’étudiants',
      ],
    ],
  },
  {
    number: 86,
    name: 'placard',
    cases: [
      ['Sur une pancarte: «Rendez l’école».', 'direct | Rendez l’école | pancarte | une pancarte'],
      [
        '« Non au barrage », pouvait-on lire sur une banderole.',
        'direct | Non au barrage | pouvait-on lire | une banderole',
      ],
    ],
  },
  {
    number: 87,
    name: 'role nouns',
    cases: [
      [
        'Le ministre de l’Agriculture promet que les aides seront versées.',
        'indirect | les aides seront versées | promet | Le ministre de l’Agriculture',
      ],
      ['"J’ai eu peur", avoue l’ex-champion.', 'direct | J’ai eu peur | avoue | l’ex-champion'],
      [
        '"J’y retournerai", jure ce père de trois enfants.',
        'direct | J’y retournerai | jure | ce père de trois enfants',
      ],
    ],
  },
  {
    number: 88,
    name: 'pronouns',
    cases: [
      ['Luc Petit, qui dit «attendre», a refusé l’offre.', 'mixed | attendre | dit | Luc Petit'],
      [
        'Le maire a reçu le préfet. Ce dernier a assuré que l’Etat paierait.',
        'indirect | l’Etat paierait | a assuré | Ce dernier',
      ],
      ['Celui-ci affirme que tout est réglé.', 'indirect | tout est réglé | affirme | *'],
    ],
  },
  {
    number: 89,
    name: 'metonymy',
    cases: [
      ['Paris a jugé la réponse "décevante".', 'mixed | décevante | a jugé | Paris'],
      [
        'L’Élysée dément que le chef de l’Etat ait été informé.',
        'indirect | le chef de l’Etat ait été informé | dément | L’Élysée',
      ],
      [
        '"Nous n’en resterons pas là", a prévenu le Kremlin.',
        'direct | Nous n’en resterons pas là | a prévenu | le Kremlin',
      ],
    ],
  },
  {
    number: 90,
    name: 'text as source',
    cases: [
      [
        'Le communiqué précise que l’usine sera fermée trois jours.',
        'indirect | l’usine sera fermée trois jours | précise | Le communiqué',
      ],
      [
        'Neuf Français sur dix approuvent, selon un sondage.',
        'indirect | Neuf Français sur dix approuvent | selon | un sondage',
      ],
    ],
  },
  {
    number: 91,
    name: 'anonymous',
    cases: [
      ['"C’est plié", glisse un proche.', 'direct | C’est plié | glisse | un proche'],
      [
        'Selon une source proche du dossier, le rachat est imminent.',
        'indirect | le rachat est imminent | Selon | une source proche du dossier',
      ],
      [
        '"On avance", confie un diplomate européen sous couvert d’anonymat.',
        'direct | On avance | confie | un diplomate européen',
      ],
    ],
  },
  {
    number: 92,
    name: 'groups, joint',
    cases: [
      [
        '"On a signé", ont annoncé Ana Costa et Luc Petit.',
        'direct | On a signé | ont annoncé | Ana Costa et Luc Petit',
      ],
      [
        'Des témoins ont affirmé avoir entendu deux tirs.',
        'indirect | avoir entendu deux tirs | ont affirmé | Des témoins',
      ],
      [
        'Plusieurs salariés disent avoir été prévenus par courriel.',
        'indirect | avoir été prévenus par courriel | disent | Plusieurs salariés',
      ],
    ],
  },
  {
    number: 93,
    name: 'apposition between',
    cases: [
      ['Ana Costa, 42 ans, notaire à Lens, a dit «hésiter».', 'mixed | hésiter | a dit | Ana Costa'],
      [
        'Le président du club, Jean Roux, a assuré que l’entraîneur resterait.',
        'indirect | l’entraîneur resterait | a assuré | Le président du club, Jean Roux',
      ],
    ],
  },
  {
    number: 94,
    name: 'titles',
    cases: [
      ['"Je plaiderai", a annoncé Me Roux.', 'direct | Je plaiderai | a annoncé | Me Roux'],
      ['Mme Costa a répondu que la vente était close.', 'indirect | la vente était close | a répondu | Mme Costa'],
      ['"Le cœur a tenu", explique le Dr Blanc.', 'direct | Le cœur a tenu | explique | le Dr Blanc'],
    ],
  },
  {
    number: 95,
    name: 'not: scare quotes',
    cases: [
      ['Le village se trouve dans une zone dite «grise».'],
      ['Le système «D» règne sur le chantier.'],
      ['Les "gros" ont repris deux fermes cette année.'],
    ],
  },
  {
    number: 96,
    name: 'not: titles',
    cases: [
      ['Le film «Les Marées» sort mercredi.'],
      ['L’opération «Vent d’est» a mobilisé cent soldats.'],
      ['Le navire "Azur" est arrivé au port.'],
      ['"La Nuit des loups" a dominé le box-office.'],
    ],
  },
  {
    number: 97,
    name: 'not: naming',
    cases: [['Le braqueur, surnommé «le Chat», court toujours.'], ['Le robot, baptisé "Horizon", pèse deux tonnes.']],
  },
  {
    number: 98,
    name: 'not: a word as a word',
    cases: [['Le mot «guerre» est évité.'], ['Le terme "crise" ne figure nulle part.']],
  },
  {
    number: 99,
    name: 'not: other uses of the verbs',
    cases: [
      ['Il faut dire que l’hiver fut long.'],
      ['La région doit assurer la voiture, soutenir un projet et reconnaître un État.'],
      ['Cela veut dire que la saison est finie.'],
      ['L’entraîneur a rappelé deux joueurs et ajouté un gardien.'],
    ],
  },
  {
    number: 100,
    name: 'not: selon, d’après, pour without a source',
    cases: [
      ['Le tarif varie selon les cas.'],
      ['Les travaux avancent selon le calendrier.'],
      ['Selon que l’on compte ou non les absents, le vote change.'],
      ['Un téléfilm d’après un roman de Zola.'],
      ['Pour la France, le match est perdu.'],
    ],
  },
  {
    number: 101,
    name: 'not: negated or supposed',
    cases: [
      ['Le ministre n’a pas dit que la taxe serait supprimée.'],
      ['Le procès serait différent s’il affirmait que le contrat est faux.'],
      ['Le préfet refuse de dire si la route rouvrira.'],
    ],
  },
  {
    number: 102,
    name: 'not: declined comment',
    cases: [['Contactée, la société n’a pas répondu.'], ['L’intéressé n’a pas souhaité s’exprimer.']],
  },
];
