import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';

/** Who speaks in each quote of a text, by the fullest name; null where the text does not say. */
function speakersOf(text: string): (string | null)[] {
  const { quotes, speakers } = extract(text, { language: 'fra' });
  return quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker?.id)?.name ?? null);
}

const CASES: readonly (readonly [name: string, text: string, speakers: readonly (string | null)[]])[] = [
  [
    'an office without its name is its holder’s once the text names him',
    "La cave était «trop basse», d'après le maire. L'eau est montée. «On a eu peur», a dit Luc Petit, maire de Vaux-le-Haut.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'an office with its complement, named later',
    "«C'est clos», a dit la préfète de la Marne. Les vignes ont gelé. «Nous paierons», a promis Ana Costa, préfète de la Marne.",
    ['Ana Costa', 'Ana Costa'],
  ],
  [
    'two mayors: the bare office is of neither',
    "«C'est clos», a dit le maire. «Oui», a dit Luc Petit, maire de Lens. «Non», a dit Paul Roux, maire de Pau.",
    ['le maire', 'Luc Petit', 'Paul Roux'],
  ],
  [
    'a president of one thing is no president of another',
    "«Asseyez-vous», a dit le président. Le public s'est tu. «Nous attendons», a dit Luc Petit, président du club de voile.",
    ['le président', 'Luc Petit'],
  ],
  [
    'the place behind an office is not of the name behind it',
    '«Il a fui», a dit le procureur de Brouvelles Éric Roux. «Nous le cherchons», a ajouté le procureur.',
    ['Éric Roux', 'Éric Roux'],
  ],
  [
    'an office told in the sentence behind',
    "«La vague reflue», a déclaré jeudi Luc Petit. Le Premier ministre a défendu son plan. «Je l'assume», a-t-il dit.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'set against the one before it is another',
    '«La vague reflue», a déclaré jeudi Luc Petit. Le Premier ministre, lui, a douté. «Je ne sais pas», a-t-il dit.',
    ['Luc Petit', 'Le Premier ministre'],
  ],
  [
    'a capital particle',
    "Le ministre Bram De Loor a parlé. «C'est fini», a dit le ministre De Loor.",
    ['Bram De Loor'],
  ],
  [
    'a sentence without a subject goes on with who spoke',
    '«On rouvre», a indiqué le ministre Luc Petit. Et a également ajouté: «En mai, tout ira.»',
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'a number in the name of the body',
    '«Le feu gagne», a dit le lieutenant du Sdis 33 Luc Petit. «Il fait chaud», a dit la directrice de France 3 Ana Costa.',
    ['Luc Petit', 'Ana Costa'],
  ],
  [
    'a trade named long ago is not who is on stage',
    "On a salué l'acteur. La salle s'est levée. Le rideau est tombé. «Je pleure», a dit Luc Petit. «Il était tout», a ajouté l'acteur.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'an unknown first name is taken up where it is a subject',
    "Un voisin raconte que son épouse a crié. Dans sa maison du centre, Zelika Mebarki dormait. «J'ai tremblé», raconte-t-elle.",
    ['Un voisin', 'Zelika Mebarki'],
  ],
  [
    'whom a sentence opens with is what it is about',
    "La maire, Ana Costa, dirige un village vide. «Beaucoup sont partis», témoigne-t-elle. Pour Karine Roux, une des habitantes, la nouvelle est tombée hier. Sans surprise: «C'est fini», rapporte-t-elle.",
    ['Ana Costa', 'Karine Roux'],
  ],
  [
    'an office before a nationality with a name is held by who bears it',
    'L’émissaire de l’ONU pour la région, le Norvégien Lars Heggen, est reparti. «Rien n’est signé», a dit l’émissaire.',
    ['Lars Heggen'],
  ],
  [
    'a village is nobody',
    'Omar habite le village de Sidi Omar, au bord du lac. Omar a tout vu. «Le mur est tombé», raconte-t-il.',
    ['Omar'],
  ],
  [
    'il s’est rendu keeps who is spoken of on stage',
    "L'ex-candidate à la mairie Ana Costa tenait une réunion. Elle s'est rendue au débat, qui opposait Karine Roux à Luc Petit. «Je ris», a-t-elle dit.",
    ['Ana Costa'],
  ],
  [
    'an office told in the sentence behind, though another spoke last',
    '«On a peur», dit un voisin. Joe Brand se veut martial, vendredi. «Nous tiendrons», a promis le président américain.',
    ['un voisin', 'Joe Brand'],
  ],
  [
    'what somebody was names nobody new',
    'Le sprinteur Luc Petit a perdu. «Je suis à bout», a soufflé le vainqueur des éditions 2019 et 2021.',
    ['Luc Petit'],
  ],
  [
    'whoever adds something has spoken before',
    '«Le feu gagne», a dit le lieutenant Luc Petit. «La fumée aussi», a ajouté le porte-parole des pompiers.',
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'who only says something may be another',
    '«Le feu gagne», a dit le lieutenant Luc Petit. «Rentrez chez vous», a demandé le préfet de la Marne.',
    ['Luc Petit', 'le préfet de la Marne'],
  ],
  [
    'before going on across paragraphs',
    "La chanteuse Ana Costa a parlé. «Je pars», a-t-elle dit.\n\nAvant d'ajouter: «Je reviendrai.»",
    ['Ana Costa', 'Ana Costa'],
  ],
  [
    'a name behind the words signs them',
    'Le mur est tombé.\n\n«On ne sait pas si la maison tiendra. On attend.» Ana Costa à Radio Sud\n\nSon mari dort.',
    ['Ana Costa'],
  ],
  [
    'letters of a party behind a role are no name',
    "«C'est remis», a indiqué la maire PS de Vaux, Ana Costa. «Tant pis», a dit le député LR Luc Petit.",
    ['Ana Costa', 'Luc Petit'],
  ],
  [
    'a name in the complement is not who presides',
    "«On attend moins», déplore le président de l'appellation Brouvelles, Luc Petit.",
    ['Luc Petit'],
  ],
  [
    'two offices of one person',
    'Le député du Nord et secrétaire national du parti, invité hier, a évoqué «une bascule».',
    ['Le député du Nord et secrétaire national du parti'],
  ],
  [
    'an office behind a name',
    "Le roi a nommé Ana Costa Première ministre. «C'est un honneur», a dit Mme Costa.",
    ['Ana Costa'],
  ],
  [
    'a cleft before a colon',
    "La ministre refuse, et c'est Luc Petit qui donne le signal: «Tous dehors!»",
    ['Luc Petit'],
  ],
  [
    'a place in brackets before the subject',
    "(Lens) La maire Ana Costa a salué l'équipe, vantant «un exploit».",
    ['Ana Costa'],
  ],
  [
    'words that stand alone behind somebody new are not the last speaker’s',
    "«Partons», dit l'officier. Des voix montent. Un des manifestants prend la parole. «Restons. Il le faut.»",
    ["l'officier", null],
  ],
  [
    'words that stand alone behind il',
    'Me Luc Petit se lève. Il souhaite faire part de sa colère. «Je suis malade. Vous le savez.»',
    ['Luc Petit'],
  ],
  [
    'behind an open relative clause the subject is before it',
    'Le front, qui comprend le parti Azur a affirmé qu\'il "ne céderait pas".',
    ['Le front'],
  ],
  [
    "a verb behind a body's name is no part of it",
    "L'Office général du sel tente de les rassurer et il déclare que ces contrôles sont utiles.",
    ["L'Office général du sel"],
  ],
  [
    'an adverb with a capital is nobody',
    'Le manager Luc Petit a réagi. Néanmoins, le technicien a défendu son buteur, en précisant que "tout va bien".',
    ['Luc Petit'],
  ],
  [
    'a participle is no trade',
    "Ana Costa a accusé Luc Petit. «Il ment», a dit Luc Petit. «Je sais qui a menti», a lancé l'accusé.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'a long quotation is no distance',
    "Un rescapé témoigne: «Je suis tombé. Il a plu. On criait. On courait. Rien ne tenait. C'est fini», dit-il.",
    ['Un rescapé'],
  ],
  ['a man is not his daughter', 'Averti par sa fille, Luc, maçon, se met à courir. «Il respire», dit-il.', ['Luc']],
  [
    'a mother in general is not the mother of somebody',
    "Une mère et ses filles sont là. Zoé est morte jeune. «On me dit que c'est cher», souffle la mère de Zoé.",
    ['la mère de Zoé'],
  ],
  [
    'the parquet of the lead is the one named further on',
    'Un homme est mort, selon le parquet. La rue est fermée. «Il est tombé», a dit le parquet de Brouvelles.',
    ['le parquet de Brouvelles', 'le parquet de Brouvelles'],
  ],
  [
    'two police forces: the bare word is neither',
    '«Oui», a dit la police. La police municipale a fermé la rue. «Non», a dit la police municipale. «Si», a dit la police fédérale.',
    ['la police', 'La police municipale', 'la police fédérale'],
  ],
  ['nobody is of the press', "«L'eau monte», a déclaré devant la presse Irene Prilo.", ['Irene Prilo']],
  [
    'who is tried is not who asks',
    'Karim mène la bande. «Où étiez-vous?», a demandé le juge. «Je dormais», a répliqué le prévenu. «Vraiment?», a repris le juge. «Oui», a soufflé le jeune homme.',
    ['le juge', 'Karim', 'le juge', 'Karim'],
  ],
  [
    'an office without a name is no farmer',
    "Le préfet a réduit les débits, disant «regretter». «C'est peu», s'alarme Luc Petit. L'arboriculteur a tout perdu. «Je vends», dit l'exploitant.",
    ['Le préfet', 'Luc Petit', 'Luc Petit'],
  ],
  [
    'a former minister is not the minister',
    "Le ministre des Ports Luc Petit insiste. «Je doute», a dit Paul Roux. «On rame», a lâché l'ancien ministre des Ports.",
    ['Paul Roux', 'Paul Roux'],
  ],
  [
    'a capital makes a body of a word',
    'Paul Roux, président du Haut Conseil du sel, ne le constate pas: «Le sel manque.»',
    ['Paul Roux'],
  ],
  [
    'a client of three names is not his advocate',
    'Me Luc Fall, avocat de Mamba Binto Nyang, a rappelé que "rien ne bouge". «Non», a ajouté Me Fall.',
    ['Luc Fall', 'Luc Fall'],
  ],
  [
    'a noun of saying inside a clause is not what says',
    "Après l'annonce de nouveaux recours, Ana Costa a tenu à leur faire comprendre: «Rien ne bouge.»",
    ['Ana Costa'],
  ],
  [
    'on their side is another',
    '«Nous votons», a annoncé Luc Petit. De son côté, le Premier ministre a douté. «Attendons», a dit le Premier ministre.',
    ['Luc Petit', 'le Premier ministre'],
  ],
  [
    'a word with its complement opens the sentence and names nobody',
    "Faute d'accord, les ports ferment. Suivie de huit répliques, la secousse a duré. Le choc fut net, selon l'institut.",
    ["l'institut"],
  ],
  [
    'the subject of the sentence before a colon',
    "Karim habite ici. Il se trouvait au lit quand le mur a cédé: «J'ai couru dehors.»",
    ['Karim'],
  ],
  [
    'channels that differ in their number',
    "France 2 rapporte que le maire part. France Inter affirme qu'il reste. Selon France 3, il hésite encore. RTL 2 note qu'il se tait.",
    ['France 2', 'France Inter', 'France 3', 'RTL 2'],
  ],
  [
    'the daily that is called after a time',
    "Selon 20 Minutes, le maire s'en va. Paul Vernet a démenti. «C'est faux», a-t-il dit à 20 Minutes.",
    ['20 Minutes', 'Paul Vernet'],
  ],
  [
    'the latter of two women, and of two with their bodies beside them',
    'Jean Morvan, du Medef, et Claire Duval (CFDT), se sont vus. «Tout va bien», a dit le premier. «Pas assez», a répondu la seconde.',
    ['Jean Morvan', 'Claire Duval'],
  ],
  [
    'neither of the two is one who is named in another clause',
    'Jean Morvan, du Medef, a vu Claire Duval, de la CFDT. «Tout va bien», a dit le premier.',
    ['le premier'],
  ],
  [
    'a noun of somebody who is named is no role of theirs',
    "Le directeur sportif de Vaux, Paul Ramy, a confirmé le départ de l'attaquant Luc Morel. «Il voulait partir», a dit le dirigeant.",
    ['Paul Ramy'],
  ],
  [
    'the signing of a Dane is no Dane',
    "Le club, champion en titre, a annoncé la signature du Danois Nils Olsen. «C'est un rêve», a dit le joueur.",
    ['Nils Olsen'],
  ],
  [
    'who has his say after the one whose trainer he is',
    "«Je suis fatigué», a reconnu Paul Vernet. Son entraîneur Marc Ladel l'a rassuré. «Il va revenir», a-t-il promis.",
    ['Paul Vernet', 'Marc Ladel'],
  ],
  [
    'a nationality means who is of that country',
    "Le président ukrainien Oleh Bondar est à Paris. «Il faut agir», a dit le chef de l'Etat français. Le dirigeant ukrainien a salué «un ami».",
    ["le chef de l'Etat français", 'Oleh Bondar'],
  ],
  [
    'a nationality that the text has not told keeps to who is on stage',
    "L'attaquant brésilien Neto a marqué. Le défenseur Paul Roux a égalisé. «C'est dur», a dit le joueur brésilien. «Non», a dit le joueur français.",
    ['Neto', 'Paul Roux'],
  ],
  [
    'an association whose name ends in an adjective',
    "Pour la présidente de l'association Terre vive, Claire Morin, ce plan est «insuffisant». «On attendait mieux», regrette-t-elle.",
    ['Claire Morin', 'Claire Morin'],
  ],
  [
    'a source taken up by its pronoun',
    "Le préfet s'est tu. Une source policière a confirmé le raid. «Le bilan est lourd», a-t-elle précisé.",
    ['Une source policière'],
  ],
  [
    'a source of water is nobody',
    "La maire Anne Morel a été réélue. Une source d'eau a été polluée. «C'est grave», a-t-elle dit.",
    ['Anne Morel'],
  ],
  [
    'who plays in midfield, and what is amid something',
    'Le capitaine Paul Roux est sorti. «Je suis déçu», a confié le milieu de terrain. Au milieu de la nuit, la foule est partie. Le milieu agricole dénonce «un scandale».',
    ['Paul Roux', 'Le milieu agricole'],
  ],
  [
    'a minister by his office, then by his name',
    'Le ministre de la Culture a salué «un immense artiste». «Il a marqué des générations», a écrit Jean Morel sur X.',
    ['Jean Morel', 'Jean Morel'],
  ],
  [
    'a minister is not who comes with a trade, nor a woman, nor the farmer behind a prefect',
    "Le ministre de la Mer a promis «un plan». «C'est peu», a dit le pêcheur Jean Morel. Le ministre de la Mer a promis «une aide». «Bien», a dit Anne Duval. Le préfet de l'Oise a promis «de l'eau». «C'est peu», s'alarme Luc Petit.",
    ['Le ministre de la Mer', 'Jean Morel', 'Le ministre de la Mer', 'Anne Duval', "Le préfet de l'Oise", 'Luc Petit'],
  ],
  [
    'two who were named together, taken up by one pronoun',
    'Le président du club, Luc Moret, et le sélectionneur Jean Roux ont parlé. Ils ont promis «du spectacle». «On y va», ont-ils dit.',
    ['Luc Moret et Jean Roux', 'Luc Moret et Jean Roux'],
  ],
  [
    'women and others than the two',
    'Luc Moret et Anne Roux sont là. Elles ont promis «du jeu». Les riverains protestent. Ils dénoncent «un scandale».',
    [null, 'Les riverains'],
  ],
  [
    'a player by rank',
    "Novak Petric a gagné. «J'ai bien servi», a commenté le 12e mondial. «C'est dur», a dit le N.1 mondial. La deuxième banque française dit «attendre».",
    ['Novak Petric', 'Novak Petric', 'La deuxième banque française'],
  ],
  [
    'an expert by the house she works for, once her trade is known',
    "La météorologue Anne Pic explique que c'est «rare». D'après la spécialiste de Météo-France, le vent va tomber.",
    ['Anne Pic', 'Anne Pic'],
  ],
  [
    'an expert of another house, a senator and a lawyer are others',
    "La chercheuse à l'Inra Anne Pic dit que c'est «rare». Selon la spécialiste de Météo-France, le vent va tomber. Le député Luc Roux est «déçu», dit-il. Le sénateur de la Marne dit «attendre».",
    ['Anne Pic', 'la spécialiste de Météo-France', 'Luc Roux', 'Le sénateur de la Marne'],
  ],
  [
    'a body that answers another',
    "L'ONU a dénoncé «des crimes». L'organisation a rappelé que 500 civils étaient morts. L'armée, elle, a démenti. Elle assure avoir visé «des terroristes».",
    ["L'ONU", "L'ONU", "L'armée"],
  ],
  [
    'who leads a body, by any word for that',
    "Le secrétaire général de l'ONU, Ban Torres, est là. «Il faut agir», a dit le chef de l'ONU. Le patron des Nations unies a ajouté que le temps pressait.",
    ['Ban Torres', 'Ban Torres'],
  ],
  [
    'who leads a body that is taken up by its kind',
    "Ana Costa, présidente de Norval, a démissionné. La patronne du groupe a promis «une transition». La cheffe d'entreprise dit «tourner la page».",
    ['Ana Costa', 'Ana Costa'],
  ],
  [
    'who leads a part of it, or comes second',
    'Luc Petit, directeur des ressources humaines de Norval, est là. Le patron de Norval a dit «bravo». Ana Roux, numéro deux de Tolvane, est là. La patronne de Tolvane a dit «non».',
    ['Le patron de Norval', 'La patronne de Tolvane'],
  ],
  [
    'a body of another kind is another',
    "Le chef de l'armée, Luc Petit, est parti. «C'est fini», a dit le patron de l'armée. Le chef du parti a dit «bravo».",
    ['Luc Petit', 'Le chef du parti'],
  ],
  [
    'two trainers: the trainer of the club is neither',
    "L'entraîneur de Lens, Luc Petit, s'en va. «C'est fini», a dit le coach de Lens. L'entraîneur de Nantes a dit «bravo». Le coach du club a promis «une suite».",
    ['Luc Petit', "L'entraîneur de Nantes", 'Le coach du club'],
  ],
  [
    'a minister of another country does not go on',
    "Le ministre français Luc Petit a dit «non». Le ministre allemand de la Défense a ajouté que c'était clair. Le commissaire européen Paul Roux a dit «oui». Le commissaire au Marché intérieur a dit qu'il restait.",
    ['Luc Petit', 'Le ministre allemand de la Défense', 'Paul Roux', 'Paul Roux'],
  ],
  [
    'who is called by what they do, trade, faith and office',
    "L'évêque de Vaux, Mgr Paul Roux, a demandé pardon. «C'est grave», a dit le prélat. L'homme d'Eglise a dit qu'il priait. Le procureur de Lens, Luc Petit, a parlé. Le chef du parquet a dit qu'il ferait appel.",
    ['Paul Roux', 'Paul Roux', 'Luc Petit'],
  ],
  [
    'the other of them is not who was spoken of',
    "Deux témoins ont vu «une lueur». L'un d'eux, Paul Vernet, a entendu «un bruit». L'autre témoin a parlé d'«une boule de feu».",
    ['Deux témoins', "L'autre témoin"],
  ],
  [
    'kin by rank and name, with no comma between',
    'Hamid Selmi est mort, a indiqué son beau-frère le général Mounir Tayeb. La famille était là, a ajouté le général.',
    ['Mounir Tayeb', 'Mounir Tayeb'],
  ],
  [
    'words that somebody cites are not his',
    "L'avocate cite une déclaration de son client: «Je n'ai rien fait». Europe 1 cite le ministre: «Je pars». Le maire a cité «un exemple».",
    ['son client', 'le ministre', 'Le maire'],
  ],
  [
    'a name on a line of its own, its words on the next',
    "Paul Ramy (entraîneur de Vaux):\n«Nous avons bien joué. Nous sommes fiers.»\n\nRéactions:\n«J'espérais mieux. Nous avons perdu.»",
    ['Paul Ramy', null],
  ],
  [
    'a minister as a member of the government',
    'Le ministre Paul Roux a critiqué les élus qui «ont voulu casser». Le membre du gouvernement y voit «une faute».',
    ['Paul Roux', 'Paul Roux'],
  ],
  [
    'who speaks through somebody of his',
    "Paul Roux a tout nié. Via son avocat, il a fait savoir qu'il se tairait. «Non», a-t-il répondu à son juge.",
    ['Paul Roux', 'Paul Roux'],
  ],
  [
    'the latter before a form that is a noun elsewhere',
    "L'avocat de la famille, Luc Petit, est là. Ce dernier demande «un procès». Ce dernier juge que tout va bien.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'who speaks by a role alone and is named in the sentence behind',
    "L'avocate de la famille a dénoncé «un déni». «Nous ferons appel», a dit Me Claire Roy. Le commandant des pompiers craint «une reprise». «Le vent se lève», a expliqué le lieutenant-colonel Luc Petit.",
    ['Claire Roy', 'Claire Roy', 'Luc Petit', 'Luc Petit'],
  ],
  [
    'who answers, comes with a role or is of another trade is somebody else',
    "Le préfet a promis «une aide». «C'est peu», a rétorqué le pêcheur Luc Petit. Le médecin a décrit «des lésions». «Il est mort sur le coup», a dit Me Paul Roux. La maire a dénoncé «un scandale». «Je vends», a dit Anne Duval, agricultrice.",
    ['Le préfet', 'Luc Petit', 'Le médecin', 'Paul Roux', 'La maire', 'Anne Duval'],
  ],
  [
    'kin and people of the street are not named so',
    'Sa mère a dénoncé «un déni». «Il est parti», a dit Claire Roy. Un voisin craint «le pire». «On a peur», a dit Luc Petit.',
    ['Sa mère', 'Claire Roy', 'Un voisin', 'Luc Petit'],
  ],
  [
    'the head of a firm, then by title and name',
    "Le patron de Norval a promis «du neuf». Le site fermera. «C'est dur», a dit Paul Roux, directeur général de Norval.",
    ['Paul Roux', 'Paul Roux'],
  ],
  [
    'the advocate general is not the young man',
    "Le jeune homme a été condamné. «Je regrette», a-t-il soufflé. L'avocat général avait requis dix ans. Il avait décrit «un homme froid».",
    ['Le jeune homme', "L'avocat général"],
  ],
  [
    'a director of research is a scientist',
    'Le directeur de recherche au CNRS Luc Petit étudie la fonte. «Le glacier recule», constate le glaciologue.',
    ['Luc Petit'],
  ],
  [
    'a player is not the trainer, nor an actress the director',
    "L'entraîneur Hugo Petit a aligné Pablo Roux, 19 ans. «J'étais nerveux», a avoué le jeune ailier. Le film de la réalisatrice Claire Roy montre Anne Moll. «J'ai pleuré», répond la comédienne.",
    ['Pablo Roux', 'Anne Moll'],
  ],
  [
    'a trade by another word, beside one who has another',
    "Le film de la réalisatrice Claire Roy met en scène l'actrice Anne Moll. «J'ai écrit pour elle», confie la cinéaste. L'ancien ailier Luc Petit, entraîneur de Pau, est là. «Je reste», a dit l'ancien ailier.",
    ['Claire Roy', 'Luc Petit'],
  ],
  [
    'two of whom the text has not said where either is from',
    "Claire Roy a battu Anne Moll en finale. «C'est dur», a reconnu la Française. «Je vole», a lancé la Suédoise. «Bravo», a soufflé la perdante.",
    ['la Française', 'la Suédoise', 'la perdante'],
  ],
  [
    'one of whom it has, or who is alone',
    "La Suédoise Claire Roy a battu Anne Moll. «Je vole», a lancé la Suédoise. Le directeur du club, Carlo Benetti, est ravi. «C'est long», a dit le Suisse.",
    ['Claire Roy', 'Carlo Benetti'],
  ],
  [
    'letters of a channel before a name',
    '«Le dépôt fermera», a estimé sur RTL Anne Moll, déléguée. «Le dépôt fermera», a redit sur BFMTV Anne Moll. La route est coupée, rappelle France 3 Bretagne.',
    ['Anne Moll', 'Anne Moll', 'France 3 Bretagne'],
  ],
  [
    'what a reporter saw is not what he said',
    "«On ferme?» lançait la foule, a constaté un correspondant de l'AFP. Cependant selon le maire, la ville est calme.",
    ['la foule', 'le maire'],
  ],
  [
    'a friend by trade and name behind a comma, and fruit that nobody is',
    "«C'était un frère», a écrit son ami, le guitariste Luc Petit. Les abricots de Firmin ont gelé: «J'ai entendu comme des pierres».",
    ['Luc Petit', null],
  ],
  [
    'one who is described behind the verb',
    'Le maire Luc Petit a reçu Anne Roux. «Bien», a dit celui qui dirige la ville depuis dix ans. «Merci», a répondu celle qui fut guide.',
    ['Luc Petit', 'Anne Roux'],
  ],
  [
    'a sentence in brackets is of whom the clause is about',
    'Anne Roux est ravie («Je n’y croyais plus») de sa victoire. Le slogan du parti («Nous sommes le peuple») a été repris.',
    ['Anne Roux', null],
  ],
  [
    'somebody who is brought in between may have said it',
    "«Il faudrait l'élargir», a dit Luc Petit. Un avis que ne partage pas le vétéran Paul Roux. «Je pense que c'est le métier.»",
    ['Luc Petit', null],
  ],
  [
    'a name in one word taken up by its kind, and one who may be somebody',
    "Météo-Sud a placé l'Aude en vigilance. Les pluies vont s'intensifier, prévient l'institut. Sadia Mebarki dormait. «Nous avons gagné», a dit le groupe.",
    ['Météo-Sud', 'le groupe'],
  ],
  [
    'counsel by another word, and a council',
    "Paul Roux est entendu. «Il est innocent», a dit son avocat. Son conseil a ajouté qu'il ferait appel. Le conseil municipal a dit «non».",
    ['son avocat', 'son avocat', 'Le conseil municipal'],
  ],
  [
    'an organization by what it does',
    "Selon Amnesty, 300 civils sont morts. L'organisation de défense des droits humains accuse l'armée d'avoir tiré.",
    ['Amnesty', 'Amnesty'],
  ],
  [
    'the latter is somebody rather than a body of the same sentence',
    "Le directeur de l'hôpital, Ali Karim, a dit que l'établissement manquait de sang. Ce dernier a ajouté que tout allait mal. Le ministère a démenti. Ce dernier a ajouté que tout allait bien.",
    ['Ali Karim', 'Ali Karim', 'Le ministère'],
  ],
  [
    'a king by another word, a European by his country, the president of the Republic by his name',
    'Le roi Abdou a reçu le président Luc Petit. «Bien», a dit le souverain. Le commissaire européen Maros Sefco est là. Le Slovaque a salué «un compromis». Le président de la République a parlé. Jean Durand a promis «tout».',
    ['Abdou', 'Maros Sefco', 'Jean Durand'],
  ],
  [
    'who is elected from somewhere, once he was the subject',
    "Le président du groupe Azur, Paul Roux, n'y croit pas. «Ils mentent», a lancé l'élu de la Somme. Le maire de Vaux, Luc Petit, a protesté. L'élu de Lens a dit «non».",
    ['Paul Roux', "L'élu de Lens"],
  ],
  [
    'a body that somebody met is the latter',
    'Luc Petit a rencontré le groupe Norval. Ce dernier a annoncé «400 départs».',
    ['le groupe Norval'],
  ],
  [
    'a name behind an office that said nothing is somebody else',
    "Le ministre de la Mer est à Calais. «Il n'écoute pas», a regretté Paul Roux.",
    ['Paul Roux'],
  ],
  [
    'a name of the other side before a court is somebody else',
    "Le procureur a dénoncé «des faits graves». «Mon client est innocent», a déclaré Jean Petit. L'avocat de la famille a réclamé «la vérité». «Le dossier est vide», a dit Me Luc Roy, qui défend l'accusé.",
    ['Le procureur', 'Jean Petit', "L'avocat de la famille", 'Luc Roy'],
  ],
  [
    'who answers is not who spoke',
    "Le ministre français Luc Petit a dit: «C'est bien». «Nous sommes prudents», a répondu le ministre de l'Economie. «C'est grave», a dit la députée Anne Morel. «C'est faux», a répondu l'élue de Lens. «C'est grave», a dit le sociologue Paul Roux. «Non», a dit l'économiste de l'OFCE.",
    ['Luc Petit', "le ministre de l'Economie", 'Anne Morel', "l'élue de Lens", 'Paul Roux', "l'économiste de l'OFCE"],
  ],
  [
    'the patron and the president of a club who both speak, and a name behind a channel',
    'Le patron de Lens a dit «être déçu». Le président de Lens, Luc Petit, a dit «assumer». Sur France 3 Macron a dit «oui».',
    ['Le patron de Lens', 'Luc Petit', 'Macron'],
  ],
  [
    'others than the two who died',
    "Jean Roux et Luc Petit sont morts. Pour les enquêteurs, c'est un accident. Ils ont expliqué que la route était glissante.",
    [null],
  ],
  [
    'two trades of one person, and one researcher beside another',
    "Le réalisateur Luc Petit a fait tourner Paul Roux. «C'est mon film», a dit l'acteur et réalisateur. Le directeur de recherche Jean Roy et le chercheur Marc Blanc sont là. «Bien», a dit le chercheur.",
    ['Luc Petit', 'Marc Blanc'],
  ],
  [
    'words cut at their head, and a letter that somebody got',
    'Le juge a dénoncé "...un simulacre de procès" jeudi. Anne Morel a reçu une lettre ("On aura ta peau") mardi.',
    ['Le juge', null],
  ],
  [
    'by his own words, to believe her, and the same from another',
    "Anne Roux a pleuré. Selon ses propres mots, la situation est «critique». A l'en croire, «tout va mal». De son propre aveu, elle a «paniqué». Même son de cloche chez Luc Petit: «C'est possible.»",
    ['Anne Roux', 'Anne Roux', 'Anne Roux', 'Luc Petit'],
  ],
  [
    'whoever makes a pause goes on; the mayor who arrives does not',
    'Le capitaine lâche: «On a failli couler.» Il marque une pause. «Ils sont tout pour moi.» Le pilote est là. «Tout va bien.» Selon ses calculs, il manque deux bateaux.',
    ['Le capitaine', 'Le capitaine', null, 'ses calculs'],
  ],
  [
    'the parts before a court',
    "L'accusé nie avoir tiré. Son avocat plaide la légitime défense. Le témoin jure l'avoir vu. La victime dit ne se souvenir de rien.",
    ["L'accusé", 'Le témoin', 'La victime'],
  ],
  [
    'whose daughter was spoken of still speaks',
    "«Je suis fatigué», a reconnu Paul Vernet. Sa fille Anna a passé l'été à Nice. «Elle est heureuse», a-t-il confié.",
    ['Paul Vernet', 'Paul Vernet'],
  ],
  [
    'the latter behind an inverted verb',
    "Paul Vasseur a reçu Anne Petit. «Les crédits sont là», a affirmé cette dernière. «Oui», affirme ce dernier à l'AFP. «Non», a dit ce dernier lundi Luc Roy.",
    ['Anne Petit', 'Paul Vasseur', 'Luc Roy'],
  ],
  [
    'a second role beside a name that has one',
    '«Bien», a dit le député Éric Coquet, président de la commission des finances. Le ministre a dit «non». Le président de la commission des finances a promis «un débat».',
    ['Éric Coquet', 'Le ministre', 'Éric Coquet'],
  ],
  [
    'two offices of one person, joined',
    '«Bien», a dit Paul Durand, maire de Vaux et président de la métropole. Le préfet a dit «non». Le président de la métropole a promis «un débat».',
    ['Paul Durand', 'Le préfet', 'Paul Durand'],
  ],
  [
    'a rank beside an office',
    "Le chef d'état-major, le général Paul Vernet, a parlé. Le ministre a dit «non». Le général a promis «un débat».",
    ['Le ministre', 'Paul Vernet'],
  ],
  [
    'whose president he is tells which president is meant',
    'Le constructeur Norval a publié ses comptes. «Nous sommes prêts», a dit son directeur général Luca Milo. Le directeur général de Selta a dit «non». Le patron de Norval a dit «si».',
    ['Luca Milo', 'Le directeur général de Selta', 'Luca Milo'],
  ],
  [
    'a body by its name and by its letters',
    'La présidente de la Banque centrale européenne, Anne Rey, a parlé. «On verra», a dit la patronne de la BCE. Pour la présidente de la BCE, «rien n’est joué». «Oui», a dit le patron de la BNS.',
    ['Anne Rey', 'Anne Rey', 'le patron de la BNS'],
  ],
  [
    'a part of a firm is not led by its head',
    'Le constructeur Norval a publié ses comptes. «Nous sommes prêts», a dit son directeur financier Luca Milo. Le patron du groupe veut «investir».',
    ['Luca Milo', 'Le patron du groupe'],
  ],
  [
    'the prefect stands for the state, and for no other',
    "Le préfet de la Marne, Luc Petit, a parlé. «C'est grave», a dit le représentant de l'Etat. Le représentant de l'Etat islamique a dit «non».",
    ['Luc Petit', "Le représentant de l'Etat islamique"],
  ],
  [
    'a retort is not of whoever spoke before',
    "Le chef de l'opposition, Alberto Ruiz, a critiqué le chef du gouvernement Pablo Sanz. «Il ment», a-t-il dit. «C'est faux», a rétorqué le dirigeant.",
    ['Alberto Ruiz', 'Pablo Sanz'],
  ],
  [
    'a retort of whom the text calls so',
    'Le maire Luc Petit a déclaré: «Nous irons.» «Jamais», a rétorqué le maire.',
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'the former mayor is not the mayor, nor the minister who spoke',
    "L'opposant Ousmane Faye a été libéré. «C'est la loi», a dit le ministre de la Communication. L'ex-maire de Dakar s'est dit «prêt». Le maire de Lens, Luc Petit, a parlé. L'ex-maire a dit «non».",
    ['le ministre de la Communication', 'Ousmane Faye', 'Ousmane Faye'],
  ],
  [
    'people of the two Koreas',
    'Le Premier ministre japonais Kenji Mori a reçu le président sud-coréen Park Min-ho. «Vite», a dit le Japonais. «Oui», a dit le Sud-Coréen.',
    ['Kenji Mori', 'Park Min-ho'],
  ],
  [
    'members of a government by other titles',
    'La porte-parole du gouvernement, Anne Roux, a dit «oui». La ministre a dit «si». La ministre de la Santé a dit «non».',
    ['Anne Roux', 'Anne Roux', 'La ministre de la Santé'],
  ],
  [
    'bodies that are called by who is in them',
    "L'association Médecins du monde a dénoncé «un recul». Le collectif Parents en colère de Lens a dit «oui». Les Amis de la Terre sont là. L'association Les Amis de la Terre a dit «non».",
    ["L'association Médecins du monde", 'Le collectif Parents en colère de Lens', "L'association Les Amis de la Terre"],
  ],
  [
    'a body without an article is named',
    "Médecins sans frontières a dénoncé «un recul». L'ONG demande «des moyens». La police a dit «non». Le groupe demande «du pain».",
    ['Médecins sans frontières', 'Médecins sans frontières', 'La police', 'Le groupe'],
  ],
  [
    'an agency of the United Nations',
    "L'Organisation mondiale du climat (OMC) s'est inquiétée. L'agence onusienne a dénoncé «un recul».",
    ["L'Organisation mondiale du climat"],
  ],
  [
    'an office takes its article from where it has one',
    '«Oui», a dit Luc Petit, avocat du maire. Le maire a dit «non».',
    ['Luc Petit', 'Le maire'],
  ],
  [
    'a text that told something, by other words for it',
    "Les prix baissent, selon une étude publiée mardi. L'étude souligne que le gel a nui. D'après ce document, la récolte est faible. Le décret précise que «tout va mal».",
    ['une étude publiée mardi', 'une étude publiée mardi', 'une étude publiée mardi', 'Le décret'],
  ],
  [
    'the same source is whoever was the source before',
    'Un homme a été tué, a indiqué la préfecture maritime (Premar). Deux marins sont blessés, selon la même source. La mer est calme, a précisé la Premar.',
    ['la préfecture maritime', 'la préfecture maritime', 'la préfecture maritime'],
  ],
  [
    'according to him: who spoke, not whom he spoke of',
    'Le patron est indemne, a indiqué le maire du port, Jean Tanneau. Selon lui, la mer était forte.',
    ['Jean Tanneau', 'Jean Tanneau'],
  ],
  [
    'whoever was the subject right before speaks',
    'Son entraîneur, Luis Ortega, a loué «un joueur unique». Le capitaine des Bleus a remercié le public. «Ils nous ont portés», a-t-il dit.',
    ['Luis Ortega', 'Le capitaine des Bleus'],
  ],
  [
    'kin of somebody is not who spoke before',
    "«Tant mieux», a déclaré Me Anne Cazeau. «C'est fini», a soufflé la mère d'une victime.",
    ['Anne Cazeau', "la mère d'une victime"],
  ],
  [
    'a firm that leads its market is nobody; a team that won neither',
    "Leader du marché, Norval a annoncé «un plan». «C'est dur», a-t-il dit. Vainqueur en 2022, Selta Sport veut «gagner».",
    ['Norval', 'Norval', 'Selta Sport'],
  ],
  [
    'a role that is somebody’s behind the name, and a pontiff',
    '«Il vivait pour ça», a dit Ben Hurley, son entraîneur. Le pape Jean est mort. «Un grand joueur», a dit le coach. «Paix à lui», avait écrit le souverain pontife.',
    ['Ben Hurley', 'Ben Hurley', 'Jean'],
  ],
  [
    'an elected man is no officer',
    "«Tout est calme», a assuré le colonel Souley Diarra. Un élu local a parlé de «panique». L'officier a appelé «au calme».",
    ['Souley Diarra', 'Un élu local', 'Souley Diarra'],
  ],
  [
    'what somebody hopes for does not speak; a person is no gerund',
    "La cinéaste, déjà primée en 2019, espère une Palme. Le club, relégué, dénonce une Fédération injuste. «C'est mon meilleur match», a savouré l'attaquant. En l'attaquant, le maire a dit «non».",
    ["l'attaquant", 'le maire'],
  ],
  [
    'people of a place, in a list or by their ending; a palace is none',
    "Le skieur Clément Noël-Roux a gagné. «Bien», a dit le Vosgien. «Oui», a dit l'Embrunais. «Non», a dit le Palais.",
    ['Clément Noël-Roux', 'Clément Noël-Roux', 'le Palais'],
  ],
  [
    'a seat of a place that has many is of who has just spoken for a party',
    "«Oui», a dit le vice-président du RN Luc Chenet. «On va dans le mur», a prédit le député du Nord. «Non», a dit le président de Norval Paul Roux. «Si», a dit le sénateur de l'Oise.",
    ['Luc Chenet', 'Luc Chenet', 'Paul Roux', "le sénateur de l'Oise"],
  ],
  [
    'who leads a party, by another title and its short name',
    '«Oui», a raillé le patron des socialistes Olivier Faur. Le premier secrétaire du PS a réclamé «un budget juste». Le premier secrétaire du PCF a dit «non».',
    ['Olivier Faur', 'Olivier Faur', 'Le premier secrétaire du PCF'],
  ],
  [
    'the master of the Kremlin; a master of works is a firm',
    "Le président russe Igor Poutnik a dit «non». «Jamais», a ajouté le maître du Kremlin. Le maître d'oeuvre a dit «si».",
    ['Igor Poutnik', 'Igor Poutnik', "Le maître d'oeuvre"],
  ],
  [
    'players by where they stand',
    "Le demi de mêlée Antoine Dumont, sorti à la 60e, a rassuré: «C'est une béquille». Le capitaine a loué ses avants. «Ils ont été forts», a-t-il dit. L'arrière Luc Ramos a dit «oui». Le troisième ligne du Leinster a promis «une revanche».",
    ['Antoine Dumont', 'Antoine Dumont', 'Luc Ramos', 'Le troisième ligne du Leinster'],
  ],
  [
    'by whose voice, with what and when, set off before the words',
    'Le RN a évoqué, par la voix de son vice-président Luc Chenet, «un désastre». Le maire a dénoncé, lundi sur X, «un scandale». La préfète a dit, avec ironie, «attendre».',
    ['Le RN', 'Le maire', 'La préfète'],
  ],
  [
    'a role beside one of several, and the head of a staff whose minister is named',
    "L'avocat d'un des prévenus, Luc Tirel, conteste «les méthodes». L'avocat a dit «non». Le cabinet de la ministre de la Mobilité, Elke Van den Brand, a précisé que «tout est en ordre». L'entourage du maire, Paul Petit, a dit «si».",
    ['Luc Tirel', 'Luc Tirel', 'Le cabinet de la ministre de la Mobilité', "L'entourage du maire"],
  ],
  [
    'parties of a noun and its adjective',
    'Québec solidaire (QS) a dénoncé «un recul». Lutte ouvrière a dit «non». La France inquiète a dit «si».',
    ['Québec solidaire', 'Lutte ouvrière', 'La France'],
  ],
  [
    'who trains a country’s team need not be of it; a player of an age',
    "Siya Kolist, le capitaine, est déçu. Joe Smidt, le sélectionneur australien, jubilait. «C'est un soir spécial», a dit le Néo-Zélandais. Joseph Suali a marqué. «Elle regardait», a dit le centre de 21 ans.",
    ['Joe Smidt', 'Joseph Suali'],
  ],
  [
    'the founder of a firm is who has just spoken for it; the policeman of a market is its authority',
    "«C'est dur», a écrit le patron du groupe, Mark Zuck. Le fondateur de Norbook dit vouloir «relever le niveau». L'Autorité de sûreté nucléaire (ASN) rendra un avis, a-t-elle précisé. Selon le gendarme du nucléaire, «rien ne presse».",
    ['Mark Zuck', 'Mark Zuck', "L'Autorité de sûreté nucléaire", "L'Autorité de sûreté nucléaire"],
  ],
  [
    'whoever stands behind a participle set before is the subject, and not whose arm it was',
    "Arrivée au bras de sa marraine, la contrebassiste Lise Quéméner, 22 ans, a joué. «Bien», a-t-elle dit. La victoire du patron, l'ancien pilier Luc Petit, 50 ans, est belle. «Bon», a dit le patron.",
    ['Lise Quéméner', 'Luc Petit'],
  ],
  [
    'nobody of whom a sister is told; a trade that no list has',
    "Venue au bras de sa sœur, l'accordéoniste Maïwenn Quéméner, 22 ans, a joué. «Bien», a-t-elle glissé. «Bof», a confié l'accordéoniste.",
    ['Maïwenn Quéméner', 'Maïwenn Quéméner'],
  ],
  [
    'what somebody is stands before the name',
    "Géologue à l'institut Terra, Farid Belkacem doute de la digue: «Elle cédera.» Le maire a dit «non». Le géologue a dit «si».",
    ['Farid Belkacem', 'Le maire', 'Farid Belkacem'],
  ],
  [
    'hearing him',
    "«Le glacier recule», dit la guide Irma Sollberger. À l'entendre, le refuge restera «vide». Il cherche à l'entendre, «ce soir». A écouter le maire, «tout va bien».",
    ['Irma Sollberger', 'Irma Sollberger', 'le maire'],
  ],
  [
    'the article of a title says nothing of a woman',
    "Dans le couloir, le Dr Amélie Jouan, urgentiste, compte les lits. «C'est dur», soupire-t-elle. La médecin réclame «des lits».",
    ['Amélie Jouan', 'Amélie Jouan'],
  ],
  [
    'advocates named together behind their role, and a rival who was a general',
    "Ses avocats, Mes Anne Roy et Paul Garcia, ont salué «la fin d'un calvaire». «Il a tout perdu», a insisté la première. Son rival Benny Gans a appelé à «un accord». «On abandonne les otages», a accusé l'ancien général.",
    ['Anne Roy et Paul Garcia', 'Anne Roy', 'Benny Gans', 'Benny Gans'],
  ],
  [
    'the president of a jury is an actress; the advocate of the accused is not he',
    "La présidente du jury, Juliette Binache, a vanté «un film bouleversant». «On a pleuré», a dit l'actrice française. Celle du prévenu, Me Julie Fabre, a dit «non». «Oui», a dit le prévenu.",
    ['Juliette Binache', 'Juliette Binache', 'Julie Fabre', 'le prévenu'],
  ],
  [
    'a body that has said nothing is nobody’s he a while later',
    'Le parquet avait requis six mois. Anne Roy est partie. «Je vous aime», a-t-il lancé.',
    [null],
  ],
  [
    'an adviser of somebody who is named is not he',
    '«Non», a dit Luc Roux, conseiller spécial du président Jean Petit. Le conseiller a dit «oui». Le président a dit «si».',
    ['Luc Roux', 'Luc Roux', 'Jean Petit'],
  ],
  [
    'this nurse is who has just spoken, whatever she is beside',
    "Karine Accassat, élue de Saint-Cirgues, a tout vu. «Il a fallu réagir», résume l'édile. Elle-même sinistrée, cette infirmière libérale veut partir. «Je pensais à tous», dit la jeune élue.",
    ['Karine Accassat', 'Karine Accassat'],
  ],
  [
    'a title behind who is told, and who spoke before whom',
    '«Cette humanité vous a émue», lance à la Cour Me Luc Roy. Certains «ont chanté faux», avait reconnu avant lui Me Anne Petit. Le maire a traité le préfet de «menteur». Ils doivent traiter de sujets comme «le climat».',
    ['Luc Roy', 'Anne Petit', 'Le maire'],
  ],
  [
    'the head of the opposition is who has just spoken for a party; a director for a continent',
    "«Enfin», a réagi le chef conservateur Pierre Poilier. Le chef de l'opposition réclame un scrutin. «Ils veulent voter», a-t-il martelé. «C'est un coup», a regretté Sadibou Mara, son directeur pour l'Afrique subsaharienne. Le directeur a dit «non».",
    ['Pierre Poilier', 'Pierre Poilier', 'Sadibou Mara', 'Sadibou Mara'],
  ],
  [
    'a tournament is nobody',
    "Roland-Garros a perdu Rafael Nada. «Mon corps ne suit plus», a reconnu l'Espagnol de 38 ans.",
    ['Rafael Nada'],
  ],
  [
    'a deputy of the mayor, and who compares',
    "«C'est une bombe», a comparé Karen Bast. «Je suis innocent», a lancé l'adjoint au maire Luc Roy. Le procès est long. «Non», a dit l'ex-adjoint au maire.",
    ['Karen Bast', 'Luc Roy', "l'ex-adjoint au maire"],
  ],
  [
    'an actress whom the text has, rather than somebody of no trade',
    "L'actrice Judith Godre a porté plainte. «Il avait 40 ans», a-t-elle dit. Isild Le Besc l'a soutenue: «Je la crois.» La comédienne sera entendue. «Il faut que ça change», a-t-elle lancé. Le cinéaste Luc Roy a dit «non». «Si», a dit le metteur en scène de 79 ans.",
    ['Judith Godre', 'Isild Le Besc', 'Judith Godre', 'Luc Roy', 'Luc Roy'],
  ],
  [
    'a retort behind a word that could be a name, and the same source behind other words',
    "Le patron de la banque, Luc Petit, a été hué. «Jamais», a dit Jean Roy. «Sortez», a rétorqué le dirigeant. Un homme a tiré, a indiqué une source policière. Le maire Paul Roux est venu. «C'est grave», a-t-il dit. Le tireur a fui, selon la même source.",
    ['Jean Roy', 'Luc Petit', 'une source policière', 'Paul Roux', 'une source policière'],
  ],
  [
    'a researcher of a house behind a professor; who leads a firm behind a bare name',
    "«C'est robuste», assure l'auteur principal, le Pr Luc Roy. Le chercheur de l'Inserm appelle à la prudence. «Ce n'est pas un médicament», prévient-il. Elon Mush a critiqué le juge. «Honte», a-t-il écrit. Le patron de Testa a visé l'Etat. «Un militant», selon le milliardaire.",
    ['Luc Roy', 'Luc Roy', 'Elon Mush', 'Elon Mush'],
  ],
  [
    'a newcomer rather than a trainer without a name; a political label',
    "«C'est une claque», a admis le sélectionneur. En face, Gonzalo Quesa jubilait. «Des héros», a lancé le sélectionneur argentin de l'Italie. Le président Javier Milo est venu. L'ultralibéral l'avait traité d'«imbécile».",
    ['le sélectionneur', 'Gonzalo Quesa', 'Javier Milo'],
  ],
  [
    'a prefect is no elected man',
    "Le maire Luc Petit a déclaré: «Nous irons.» Le préfet Paul Roux est contre. «Jamais», a rétorqué l'élu.",
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    'the only survivor is not who spoke before',
    "Le patron d'Air Norval, Luc Wil, s'est excusé. «Nous aiderons», a-t-il promis. Le seul survivant, un Britannique de 40 ans, est hospitalisé. «Je suis vivant», a-t-il confié.",
    ['Luc Wil', 'Le seul survivant'],
  ],
  [
    'a surgeon of whom a clause tells, before his name; whoever read it',
    "Son ami Tom a été blessé. Le chirurgien qui l'a opéré, Luc Petit, est confiant. «Il remarchera», assure le praticien. Le roi Charles a ouvert le Parlement. «Mon gouvernement agira», a-t-il lu.",
    ['Luc Petit', 'Charles'],
  ],
];

describe('coreference: who is meant by a role, a short name or a pronoun', () => {
  test.each(CASES)('%s', (_name, text, expected) => expect(speakersOf(text)).toEqual(expected));

  test('a newspaper is no person', () => {
    const { speakers } = extract('Les prix baissent, comme le rapporte Le Parisien, et le gel menace.', {
      language: 'fra',
    });
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([['Le Parisien', 'organization']]);
  });

  test('a name with a place in it and nothing of a person is a body’s', () => {
    const { speakers } = extract('Il fera chaud, prévient Nuage-France. «Il fera froid», a dit Météo Belgique.', {
      language: 'fra',
    });
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ['Nuage-France', 'organization'],
      ['Météo Belgique', 'organization'],
    ]);
  });
});
