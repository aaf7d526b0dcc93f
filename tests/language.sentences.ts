/**
 * Sentences to try the language detection on, one a line, written for it in the styles of wire copy. `seen` was there while the
 * detector and its word lists were written, `unseen` came after: its rates are what a new text can expect.
 */
export interface SentenceSet {
  /** Sentences by ISO 639-3 code. */
  readonly [code: string]: readonly string[];
}

const lines = (block: string): readonly string[] => block.trim().split(/\n\s*/);

export const seen: SentenceSet = {
  fra: lines(`
    Le Premier ministre a présenté sa démission mardi soir.
    Trois morts dans l'effondrement d'un immeuble à Lille
    La Bourse de Paris a terminé en baisse de 0,8%.
    "Nous n'avons rien à cacher", a-t-il affirmé.
    Les secours poursuivent les recherches.
    Il n'a pas souhaité s'exprimer davantage.
    Séisme de magnitude 6,2 au large du Japon
    Grève des contrôleurs aériens: vols annulés à Orly
    L'enquête a été confiée à la gendarmerie.
    Le suspect est toujours en fuite.
    Un homme de 34 ans mis en examen pour meurtre
    Le taux de chômage recule au deuxième trimestre
    Football: victoire surprise de Lens face au PSG
    Tennis: Garcia éliminée dès le premier tour
    Mort du chanteur Émile Lantier à 81 ans
    Météo: orages attendus dans le Sud-Ouest
    Aucune victime n'est à déplorer.
    Ils demandent une hausse des salaires.
    La route est coupée dans les deux sens.
    Quatre blessés graves dans un accident de car
    Elle avait disparu depuis jeudi matin.
    Une dizaine de personnes ont été interpellées.
    Budget: le Sénat rejette la première partie
    Procès en appel: peine alourdie pour l'ex-maire
    Hausse des prix du gaz en janvier
    Inondations meurtrières au Kenya: 45 morts
    "C'est un jour historique", s'est félicité le maire.
    On ignore encore les causes de l'incendie.
    Le juge n'a pas suivi le parquet.
    Que va faire la Banque centrale européenne?
    La Fed laisse ses taux inchangés
    Airbus: commandes records au salon du Bourget
    Le Conseil fédéral veut réviser la loi.
    Votation: les Genevois disent non au tunnel
    Le CHUV engage septante infirmières.
    Bruxelles: la Stib en grève ce lundi
    Le bourgmestre de Namur appelle au calme.
    Québec: fin du conflit chez les éducatrices
    Les pompiers sont intervenus vers 4 heures.
    Dakar: manifestation interdite par le préfet
    Le Mali suspend la délivrance des visas.
    Abidjan accueillera le sommet en octobre.
    Renault supprime 1.200 postes en Europe
    PRESIDENTIELLE: LE SECOND TOUR FIXE AU 12 MAI
    SEISME EN TURQUIE: AU MOINS 30 MORTS
    LA GREVE RECONDUITE A LA SNCF
    RETRAITES - LES SYNDICATS REFUSENT LE COMPROMIS
    NAUFRAGE D'UN FERRY: DES DIZAINES DE DISPARUS
    Ligue 1: Nantes - Lens 2-1, Brest - Lorient 0-0
    Classement: 1. Monaco 45 pts; 2. Nice 43; 3. Lille 41
    Rugby: Toulouse bat Toulon 27-13
    Cyclisme: étape et maillot jaune pour Vauquelin
    Nette victoire des Bleues
    Accord conclu, grève levée
    Trafic perturbé, routes verglacées
    Le prix du pain va encore augmenter.
    "Je suis très déçu", a réagi l'entraîneur.
    "Pas question de céder", prévient la CGT
    Le dollar se stabilise face à l'euro
    Pétrole: le Brent repasse sous les 80 dollars
    Santé: pénurie de médicaments en pharmacie
    Les écoles resteront fermées lundi.
    Corse: un avion de tourisme s'écrase en mer
    Incendie maîtrisé près de Narbonne
    L'armée israélienne annonce une trêve de 24 heures.
    Ukraine: Kiev dit avoir abattu douze drones
    Washington impose de nouvelles sanctions à Téhéran.
    Nouveau report du procès Lafarge
    Pollution: circulation différenciée à Lyon
    Le festival d'Avignon s'ouvre vendredi.
    Prix Goncourt: quatre finalistes en lice
    Fin de cavale pour un braqueur marseillais
    Trois adolescents mis en cause après le drame.
    Sans accord, l'usine fermera ses portes.
    Beaucoup d'habitants ont passé la nuit dehors.
    Les deux hommes se sont entretenus pendant une heure au téléphone, a précisé l'Élysée.
    La ministre de la Santé a reconnu mercredi que la situation restait tendue dans plusieurs hôpitaux de la région parisienne.
    Selon un bilan encore provisoire, au moins douze personnes ont trouvé la mort dans l'éboulement d'une mine d'or.
    L'entreprise, qui emploie 340 salariés à Cholet, avait été placée en redressement judiciaire en mars.
    Après trois semaines de débats houleux, les députés ont adopté le texte en première lecture par 289 voix contre 214.
    "We will never give up, whatever the price and however long it takes", a lancé le dirigeant devant ses partisans.
    Le slogan "Make our planet great again" ornait toujours la façade du ministère.
    Dans un message publié sur X, le milliardaire a écrit: "This is the end of the road for all of them, and they know it."
    Le cours de l'action a bondi de 12% à l'ouverture après l'annonce du rachat par le groupe néerlandais.
    Né à Oran en 1938, il avait rejoint la troupe du Théâtre national populaire à l'âge de vingt ans.
    Temps sec et ensoleillé sur l'ensemble du pays, avec des températures comprises entre 18 et 27 degrés.
  `),
  cat: lines(`
    El president ha presentat la dimissió aquest dimarts.
    Els Mossos investiguen la mort d'un home a Reus
    La Generalitat demana prudència pel temporal de vent.
    No hi ha hagut cap ferit en l'incendi.
    L'atur baixa per tercer mes consecutiu
    El judici començarà dilluns a l'Audiència.
    "No tenim res a amagar", ha dit l'alcaldessa.
    Tres morts en un accident a l'AP-7
    Barcelona acollirà la cimera a l'octubre.
    El Barça guanya el Girona per 3 a 1
    Les escoles tancaran dijous per la nevada.
    Els veïns reclamen més seguretat al barri.
    La vaga de metges continuarà fins divendres, segons han anunciat els sindicats.
    Un home de 45 anys ha estat detingut per la policia després de l'atracament.
  `),
  ita: lines(`
    Il presidente ha rassegnato le dimissioni martedì sera.
    Tre morti nel crollo di una palazzina a Napoli
    La Borsa di Milano chiude in calo dello 0,8%.
    "Non abbiamo nulla da nascondere", ha detto.
    Sciopero dei treni: disagi in tutta Italia
    Le indagini sono affidate ai carabinieri.
    Calcio: la Roma batte il Torino per 2-1
    Maltempo, allerta rossa in Emilia-Romagna
    Il governo approva la manovra economica.
    È morto a 81 anni il regista Carlo Vanni
    Nessun ferito nell'incendio di questa notte.
    Cala la disoccupazione nel secondo trimestre
    I soccorritori cercano ancora due dispersi sotto le macerie dell'edificio.
    Secondo le prime ricostruzioni, l'uomo avrebbe perso il controllo dell'auto.
  `),
  spa: lines(`
    El presidente presentó su renuncia el martes.
    Tres muertos al derrumbarse un edificio en Lima
    La Bolsa de Madrid cierra con pérdidas del 0,8%.
    "No tenemos nada que esconder", afirmó.
    La policía busca a dos sospechosos.
    El paro baja en el segundo trimestre
    Huelga de controladores: vuelos cancelados
    No hubo víctimas en el incendio.
    Muere a los 81 años el cantante Emilio Lanza
    El juicio comenzará el lunes en Sevilla.
    México: un sismo de magnitud 6,2 sacude Oaxaca
    Los vecinos piden más seguridad en el barrio.
    Según un balance provisional, al menos doce personas perdieron la vida en el accidente.
    La empresa, que emplea a 340 trabajadores, anunció el cierre de su planta.
  `),
  ron: lines(`
    Premierul și-a prezentat demisia marți seara.
    Trei morți după prăbușirea unui bloc la Iași
    Bursa de la București a închis în scădere.
    „Nu avem nimic de ascuns”, a declarat ministrul.
    Polițiștii caută doi suspecți.
    Șomajul a scăzut în trimestrul al doilea
    Cod roșu de viscol în trei județe din țară
    Nu au fost victime în urma incendiului.
    Guvernul a aprobat bugetul pentru anul viitor.
    Procesul va începe luni la Cluj.
    Fotbal: România a învins Suedia cu 2-1
    Scolile vor fi inchise joi din cauza ninsorii.
    Potrivit unui bilanț provizoriu, cel puțin douăsprezece persoane și-au pierdut viața.
    Compania, care are 340 de angajați, a anunțat că își închide fabrica din Arad.
  `),
  por: lines(`
    O presidente apresentou a demissão na terça-feira.
    Três mortos em desabamento de prédio no Recife
    A Bolsa de Lisboa fechou em queda de 0,8%.
    "Não temos nada a esconder", afirmou.
    A polícia procura dois suspeitos.
    Desemprego cai no segundo trimestre
    Greve dos médicos vai continuar até sexta
    Não houve feridos no incêndio.
    Morreu aos 81 anos o cantor Emílio Lantes
    O julgamento começa segunda-feira no Porto.
    Benfica vence Braga por 2-1 e sobe ao topo
    As escolas vão fechar por causa da neve.
    Segundo um balanço provisório, pelo menos doze pessoas perderam a vida no acidente.
    A empresa, que emprega 340 trabalhadores, anunciou o encerramento da fábrica.
  `),
  hat: lines(`
    Premye minis la bay demisyon li madi swa.
    Twa moun mouri nan yon aksidan wout Okap
    Lapolis ap chèche de moun yo sispèk.
    "Nou pa gen anyen pou nou kache", li di.
    Lekòl yo ap fèmen jedi a.
    Pa gen moun ki blese nan dife a.
    Gouvènman an mande popilasyon an rete kalm.
    Pri gaz la monte ankò nan peyi a.
    Gang ame yo atake komisaria a.
    Pwosè a ap kòmanse lendi.
    Prezidan an rankontre anbasadè Etazini an.
    Yon tranblemanntè souke sid peyi a maten an.
    Dapre premye enfòmasyon yo, omwen douz moun pèdi lavi yo nan aksidan an.
    Anpil moun te oblije kite kay yo akòz inondasyon ki te fèt nan zòn nan.
  `),
  oci: lines(`
    Lo president a presentat sa demission dimars de ser.
    Tres mòrts dins un accident de camion a Besièrs
    La policia cèrca dos òmes.
    "Avèm pas res a amagar", çò diguèt.
    Las escòlas seràn barradas dijòus.
    I a pas agut de nafrats dins l'incendi.
    Lo procès començarà diluns a Tolosa.
    Los vesins demandan mai de seguretat.
    Lo govèrn vòl cambiar la lei.
    Un òme de 45 ans es estat arrestat per la policia.
    Lo prètz del pan a tornat aumentar.
    Calandretas: una novèla escòla a Marselha
    Segon un primièr bilanç, almens dotze personas son mòrtas dins l'accident.
    L'entrepresa, qu'emplega 340 obrièrs, a anonciat que barrariá l'usina.
  `),
  bre: lines(`
    Roet en deus ar ministr e zilez d'ar meurzh.
    Tri den lazhet en ur gwallzarvoud e Kemper
    Emañ ar polis o klask daou zen.
    "N'hon eus netra da guzhat", emezañ.
    Serret e vo ar skolioù d'ar Yaou.
    N'eus bet den ebet gloazet en tan-gwall.
    Kregiñ a raio ar prosez d'al Lun e Roazhon.
    Kresket eo priz ar bara adarre.
    Ur skol Diwan nevez a vo digoret e Naoned.
    Emañ ar gouarnamant o kinnig ul lezenn nevez.
    Kalz tud a oa o vanifestiñ dec'h.
    Barr-avel: tredan troc'het e Penn-ar-Bed
    Hervez ar sifroù kentañ ez eus bet lazhet daouzek den da vihanañ er gwallzarvoud.
    An embregerezh, a implij 340 den, he deus kemennet e vo serret al labouradeg.
  `),
  eng: lines(`
    The prime minister resigned on Tuesday evening.
    Three dead as apartment building collapses in Lille
    Stocks closed lower in Paris.
    "We have nothing to hide," he said.
    Police are looking for two suspects.
    Unemployment falls in second quarter
    Rescuers search for survivors after landslide
    No one was injured in the fire.
    Singer Emile Lantier dies at 81
    PRESIDENT ANNOUNCES NEW SANCTIONS
    Trial to open Monday in Marseille
    French government survives confidence vote
    At least twelve people were killed when a gold mine collapsed, officials said.
    The company, which employs 340 people, said it would close its plant.
  `),
  deu: lines(`
    Der Ministerpräsident ist am Dienstag zurückgetreten.
    Drei Tote bei Einsturz eines Hauses in Lille
    Die Börse in Paris schloss im Minus.
    "Wir haben nichts zu verbergen", sagte er.
    Die Polizei sucht zwei Verdächtige.
    Arbeitslosigkeit sinkt im zweiten Quartal
    Streik der Fluglotsen: Flüge gestrichen
    Bei dem Brand wurde niemand verletzt.
    Sänger Emil Lanter mit 81 Jahren gestorben
    Bundesrat will Gesetz ändern
    Prozess beginnt am Montag in Genf
    Bayern gewinnt gegen Dortmund 2:1
    Nach vorläufigen Angaben kamen mindestens zwölf Menschen ums Leben.
    Das Unternehmen mit 340 Beschäftigten kündigte die Schließung des Werks an.
  `),
  nld: lines(`
    De premier heeft dinsdagavond zijn ontslag ingediend.
    Drie doden bij instorting van gebouw in Luik
    De beurs van Brussel sloot lager.
    "Wij hebben niets te verbergen", zei hij.
    De politie zoekt twee verdachten.
    Werkloosheid daalt in tweede kwartaal
    Staking bij de NMBS: treinen geschrapt
    Bij de brand raakte niemand gewond.
    Zanger Emiel Lanters op 81-jarige leeftijd overleden
    Regering keurt begroting goed
    Proces begint maandag in Gent
    Club Brugge wint van Anderlecht met 2-1
    Volgens een voorlopige balans zijn zeker twaalf mensen om het leven gekomen.
    Het bedrijf, dat 340 mensen telt, kondigde de sluiting van de fabriek aan.
  `),
  lat: lines(`
    Minister primus die Martis munere se abdicavit.
    Tres homines in ruina domus mortui sunt.
    Nihil habemus quod celemus, inquit.
    Vigiles duos viros quaerunt.
    Nemo in incendio vulneratus est.
    Iudicium die Lunae incipiet.
    Pontifex Romanus ad populum verba fecit.
    Gallia est omnis divisa in partes tres.
    Terrae motus magnus in Italia fuit.
    Cives novas leges postulant.
    Pretium panis iterum auctum est.
    Habemus papam, dixit cardinalis.
    Ut nuntiatum est, saltem duodecim homines in eo casu vitam amiserunt.
    Societas, quae operarios multos habet, officinam suam claudere constituit.
  `),
  ltz: lines(`
    De Premierminister huet en Dënschdeg demissionéiert.
    Dräi Doudeger bei engem Accident zu Esch
    D'Police sicht no zwee Männer.
    "Mir hunn näischt ze verstoppen", sot hien.
    D'Schoule bleiwen en Donneschdeg zou.
    Bei dem Brand gouf kee blesséiert.
    De Prozess fänkt e Méindeg un.
    D'Regierung wëll d'Gesetz änneren.
    De Präis vum Brout geet nees an d'Luucht.
    Streik op der Eisebunn: vill Zich falen aus
    Eng nei Schoul gëtt zu Déifferdeng opgemaach.
    De Bensin gëtt muer méi deier.
    No enger éischter Bilanz si mindestens zwielef Leit ëmkomm.
    D'Entreprise, déi 340 Leit beschäftegt, huet ugekënnegt, datt se d'Fabrik zoumécht.
  `),
  wln: lines(`
    Li prumî minisse a dné s' dimission mårdi al nute.
    Troes moirts dins èn accidint a Lidje
    Li police cwîrt deus omes.
    "Nos n' avans rén a catchî", a-t i dit.
    Les scoles seront serêyes djudi.
    I gn a nouk di blessî dins l' feu.
    Li procès cminçrè londi a Nameur.
    Li gouviernumint vout candjî l' lwè.
    Li pris do pwin va co monter.
    Ene nouve scole a stî drovowe a Tchålerwè.
    Les djins dmandèt pus di såvrité e leu cwårtî.
    On ome di 45 ans a stî arestêye pal police.
    Dapus on prumî conte, å moens doze djins ont moru dins l' accidint.
    L' eterprijhe, ki fwait bouter 340 djins, va clôre si ujhene.
  `),
  cos: lines(`
    U presidente hà datu e so dimissione marti sera.
    Trè morti in un accidente vicinu à Corti
    A pulizza cerca dui omi.
    "Ùn avemu nunda à piattà", hà dettu.
    E scole seranu chjose ghjovi.
    Ùn ci hè statu nisun feritu in l'incendiu.
    U prucessu hà da principià luni in Bastia.
    U guvernu vole cambià a lege.
    U prezzu di u pane hè crisciutu torna.
    Una scola nova hè stata aperta in Aiacciu.
    A ghjente dumanda più sicurità in u quartieru.
    I pumpieri anu spentu u focu sta notte.
    Sicondu i primi numeri, almenu dodeci persone sò morte in l'accidente.
    A sucetà, chì impiega 340 persone, hà annunziatu chì chjuderà a so fabrica.
  `),
  epo: lines(`
    La ĉefministro eksiĝis mardon vespere.
    Tri mortintoj en akcidento apud Parizo
    La polico serĉas du virojn.
    "Ni havas nenion por kaŝi", li diris.
    La lernejoj estos fermitaj ĵaŭdon.
    Neniu estis vundita en la incendio.
    La proceso komenciĝos lunde.
    La registaro volas ŝanĝi la leĝon.
    La prezo de la pano denove altiĝis.
    Nova lernejo malfermiĝis en la urbo.
    La loĝantoj petas pli da sekureco.
    Forta tertremo skuis la sudon de la lando.
    Laŭ unuaj informoj, almenaŭ dek du homoj perdis la vivon en la akcidento.
    La firmao, kiu havas 340 dungitojn, anoncis ke ĝi fermos sian fabrikon.
  `),
};

export const unseen: SentenceSet = {};
