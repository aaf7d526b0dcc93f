/** What tells a language from the others in a few words: closed-class words and word endings, written from knowledge of each. */
export interface LanguageClues {
  /** ISO 639-3. */
  readonly code: string;
  /**
   * Determiners, prepositions, pronouns, conjunctions, auxiliaries, frequent adverbs, numerals, weekdays; lower case, cut as the
   * scan cuts words: an elided word keeps its apostrophe, a hyphen parts.
   */
  readonly words: string;
  /** Content words that headlines live on where function words are left out, as far as the neighbours spell them otherwise. */
  readonly topics: string;
  /** Endings that content words often have; the longest that fits counts. */
  readonly endings: string;
  /** Letters that stand in its words and in few of the others. */
  readonly letters: string;
}

/** What hardly a French word has: letters, letter groups and last letters of its neighbours. For words in lower case: names may. */
export const NOT_FRENCH =
  /[kwåäöñòìáíóúãõßøăąęłșțšžčńć]|aa|ii|ij|jh|lh|nh|zz|tt$|ll$|rr$|[jqvàìòù]$|[^c]h$|[bcdfghjnpqtwxz]a$/;

/** French first. Its function words are those of the grammar lexicon; here stands only what that lexicon does not class. */
export const LANGUAGES: readonly LanguageClues[] = [
  {
    code: 'fra',
    words: `deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante soixante septante
      nonante cent cents mille lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre mme mm mlle près face afin quoi quant celles-ci oui non bonjour merci dit ils aujourd'hui
      an ans année heures jours mois semaine soir matin nuit jour fois contre sera parce peut-être est-ce l'on eux`,
    topics: `accepte accueille accusé accusée accusés actionnaires adopte adopté affronte affrontements agriculteurs aide ainsi ajoute
      alerte allemand allemande annonce annoncé annulation annulé annulés appel appelle appels armée arrestation arrêt arrêté
      arrêtés arrive assaut attaque attaques attendu attendue attendus attentat augmentation augmente autorise avion avions avocat
      avocats baisse banque banques bat battu battue belge belges bilan blanc blanche blessé blessée blessés bleu bleue bloqué
      bloqués bondit bonheur bourse bras brise britannique brouillard brouillards buts cadavre candidat candidats candidature
      canicule cavale célèbre chaleur champion championne chantier chasse cherche chien chiffre chiffres chinois chinoise choisit
      chômage chômeurs chute ciel cinéma cirque classement colère comité compte comptes condamné condamnée condamnés conducteur
      conductrice conduite confirme congé connaît conseil conserve contrôle coup coupable coupe coupure cour courrier coûte craint
      créances crée crise critique croissance cyclisme cyclone demande demandes dernier dessous dette débat début décès décide
      déclare découvre décroche défaite défend défense dégâts démission dénonce départ dépasse déplore député députée députés désert
      désigne détenu détenus détresse dévoile dirige dirigeant disparition disparu disparue disparus dollar domine douane doublé
      drame droit droite droits eau emploi emplois employés emporte enfant enfants engage ennemi enquête enquêteurs entraîneur
      entreprise entreprises envisage erreur espace espagnol espère espoir essence estime européen européenne européens exige
      explique explose échappe échec échoue école écoles économie écrase église élection élections élève élèves éliminé éliminée élu
      élue émeutes émotion épidémie équipe équipes étape état étoile étrangers étude étudiants étudie évacué évacués évasion évêque
      évite façade faillite faim fait femme femmes ferme fermes fermeture fermé fermée feu feux fête fièvre fille fils finalistes
      flambée fleuve fonctionnaires foot forêt forêts foule français française frappe frappes froid frontière frôle fuite fumée
      fusillade gagne garçon garde gare gauche gaz gelées gendarme gendarmerie gendarmes géant glace gouvernement gouverneur grève
      grèves grimpe guerre habitants hausse hiver hommage homme hommes honte houle hôpital hôpitaux hôtel huile humain immeuble
      impose impôt impôts incendie incendies infirmières inondation inondations inquiète inquiétude interdit interdite interpelle
      interpellé interpellés invite israélien italien île jette jeu jeunes jeux joue jouet joueur joueurs journaliste journalistes
      juge juges jugé laisse lait lance lancé larmes lève livre logement logements loi lois loup lutte lycée magasin maintient maire
      maires mairie maison malade malades manifestants manifestation manque marché marchés mariage marin marque menacé mensonge mer
      mesure mesures meurent meurt meurtre meurtrier mène mères médecin médecins méfiance météo mineur mineurs ministre ministres
      mis mise mobilisation moitié monde monnaie montre mort morte mortel mortelle morts moteurs mouvement moyens musée musique
      mystère naissance naufrage neige négociations négocie niveau nomme nommé nommée nouveauté nuage nuages obtient occupe octroie
      offre ombre orage orages ordonne ordre otage otages oublie ouest ours ouvert ouverture ouvrage ouvre ouvriers paix panne
      papier parfum parle parlement parquet partie pauvreté paysans peine perd perdu perquisition perte pertes perturbe peuple peur
      père pénurie pétrole pêche pêcheurs piste plaide plainte plonge plongeon pluie pluies poignardé pointe poisson polémique
      policier policiers politique pompier pompiers pont portes poste postes poursuit poursuite poursuites poursuivi pouvoir
      pouvoirs précaire préfère prépare présente présenté président présidente présidentielle prévient prêt primaire printemps privé
      prix procès proche procureur procureure produits projet prolonge promesse promet propos propose protège quart quartier quête
      quitte rachat rachète raconte rappelle rapport recherche recherches recherché reconduit recul recule reculent reçoit refuse
      rejeté rejette relance relaxé remet remporte rencontre rend rendez renforce renfort renonce rentrée repart repli reporté repos
      repousse reprend reprise retard retour retrait retraite retraites retraités retrouve règle réclame récolte récupère réduit
      réforme réfugiés régime réseau réseaux résultat résultats réunion réunit réussi réveille révèle rêve risque risques riverains
      roi roue rouge route routes rouvre rue rues russe russes sable saisi saisie salaire salaires salariés salue salué sang santé
      sauve sauvetage sauvé sauvés scandale secoue secours semaine sécheresse sécurité séduit séisme sénat siège sinistrés soldat
      soldats soleil sommet sondage sortie soupçon soupçonné soupçons soutien soutient souvenir spectacle subventions succès suisse
      suisses supprime suspendu suspendue syndicat syndicats tarifs taux tempête tenu terre témoin témoins tir tirs titre titres
      toit tombe touché touchés tourne tournoi traces trafic trafiquants tragédie trains traite travail travailleurs tremblement
      trêve tribunal trouve tuent tueur tué tuée tués usine usines vacances vague vaincu vainqueur vante veille vend vent vente
      ventes vents verglas verse verte véhicule véhicules vélo vérité victime victimes victoire victorieuse victorieux vient vieux
      vigilance vignes ville villes viol violences virage vire visé voie voile voisin voisins voiture voitures voix vol vols voyage
      vrai vue yeux`,
    endings: `tion tions sion sions ement ements eur eurs euse euses eux aire aires ique iques isme ismes iste istes ité ités ée ées és
      er ère ères ier iers ière ières age ages ance ances ence ences oir oire oires ais aise aises ait aient ois oise oises ont
      elle elles ette ettes eau eaux aux eille ouille ail aille ailles é ie ies ant ants ante antes ent iel ielle iels
      ielles if ive ifs ives ure ures ude ouve rait raient iste ègue igue ogue ague âche èse èque eul eule eules aine aines
      ien iens ienne iennes que ques oi oie ouse oux our ours euil gne gnes ève èves ême êmes ète ètes ôt ôts ice ices ale ales
      ue us ués uée uées ouge ffe lle lles tte ttes sse sses nne nnes é e es ble bles cle cles dre dres tre tres vre ge ges pe pes ard ards ord ords ieux ace aces ite ites ouillé illé aillé ouve ouvent uit uits eint ainte ontre ège èges ède ède oupe oute oules oule ouche oucher ouffe ou ouge eul euils euve euves eure eures ire ires ade ades in ins on ons ain ains an ans at ats et ets ot ots`,
    letters: 'éêœûîôçèùëïâ',
  },
  {
    code: 'cat',
    words: `el la l' els les en na de d' del dels al als a amb per pel pels i o que què qui no ni és són era eren ha han hi ho
      he hem va van vaig vam dins sense sobre entre fins des com quan on aquest aquesta aquests aquestes aquell aquella això
      allò un una uns unes seu seva seus seves meu meva nostre nostra més menys molt molta molts moltes tot tota tots totes també
      ja encara cap gens res fa fer fou ser estat estar haver hagut pot poden s' n' m' es se si però perquè segons després
      abans cada altre altra altres on ara avui ahir demà dia dos dues tres quatre cinc sis set vuit nou deu dotze vint
      dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre
      octubre novembre desembre gairebé durant contra sota davant malgrat aquí hola gràcies amb haurà serà havia havien hauria`,
    topics: `accident accidents alcalde alcaldessa atur augment caiguda carrer collita crisi escola escoles estiu ferit ferits festa foc govern guanya home
      homes incendi jutge jutjat llei mort morta morts mossos neu partit pluja pluges policia presó preu preus rècord temporal vaga veïns veí vent víctima
      víctimes vot`,
    endings: `ció cions sió ment tat tats ats ades ada ant ents ència ència ància aire ista istes isme itat atge atges ià ària àries
      íem aven ava arà aran eix eixen able ables ers ència itza ès esa a es ut uts uda udes an on ent ant ar ir er at ats it its or ors`,
    letters: 'óòàçíú·',
  },
  {
    code: 'ita',
    words: `il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' da dal dallo dalla dai dagli dalle dall' in
      nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' a al allo alla ai agli alle all' con col per tra
      fra e ed o che chi cui è sono era erano ha hanno ho abbiamo aveva avevano non né ma se come quando dove perché anche più
      meno molto molti molte tutto tutta tutti tutte questo questa questi queste quello quella quelli quelle suo sua suoi sue
      loro nostro nostra si ci ne lui lei mi ti vi già ancora sempre mai solo dopo prima contro senza secondo durante verso
      ogni altro altra altri altre stato stata stati state essere avere fatto può possono deve sarà saranno sarebbe
      avrebbe oggi ieri domani anni ore nessun nessuno nessuna nulla niente due tre quattro cinque sei sette otto nove dieci
      dodici venti cento mille lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
      luglio agosto settembre ottobre novembre dicembre ciao grazie così dell quest' c' d' anch' dev' com'`,
    topics: `accordo allarme allerta arresto arrestato arrestati attacco banca bilancio calcio calo carabinieri carcere crescita crollo feriti ferito governo guerra
      incendio incidente indagato inflazione legge lavoro morte morti morto muore pace pioggia polizia presidente prezzi processo salute sciopero scuola scuole sindaco squadra
      strada tasse terremoto treni treno vince vittima vittime vittoria voto`,
    endings: `zione zioni sione sioni mente mento menti tà ità ista isti ismo ità aggio aggi anza anze enza enze ato ata ati ate uto uta
      uti ute ito ita iti ite are ere ire ando endo ano ono ino ini ina esi ese oso osa osi ose ivo iva ivi ive ale ali tore tori trice
      zza zze cchi glia glie gli ale ò ì ario aria ari etto etta etti tto tta tti tte llo lla lli cia cio gio o a e i`,
    letters: 'ìòàù',
  },
  {
    code: 'spa',
    words: `el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u que qué quien quién
      no ni es son era eran fue fueron ha han había habían he hemos hay hubo ser está están estaba estar más menos muy mucho mucha
      muchos muchas todo toda todos todas este esta estos estas ese esa esos esas aquel aquella esto eso su sus se le les
      lo nos me te si sí como cómo cuando donde pero porque según también ya aún todavía siempre nunca nada nadie ningún
      ninguna cada otro otra otros otras tras ante contra durante mediante tiene tienen puede pueden debe será serán
      sería hoy ayer mañana años año día horas dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre hola gracias cual cuyo cuya dijo mientras luego sólo solo hacia así al menos`,
    topics: `accidente acuerdo alcalde alcaldesa ataque barrio caída detenido detenidos elecciones empresa escuelas fallece gana gobierno guerra herido heridos huelga huracán
      incendio inflación inundaciones juez juicio ley lluvias muere muerte muerto muertos muertes niños paro partido policía precio precios presidente sismo sube terremoto
      trabajadores vecinos victoria víctimas vuelos`,
    endings: `ción ciones sión siones mente miento mientos dad dades ado ada ados adas ido ida idos idas ando iendo ar ir ó ió ía ían aron
      ieron ará arán ista istas ismo eza anza encia encias ancia ario aria arios arias oso osa osos osas ivo iva ivos ivas able ero
      era eros eras or ores dor dores ón ones ez aje ajes án ín ún illo illa ito ita ura uras es o a`,
    letters: 'ñóíáú¿¡',
  },
  {
    code: 'ron',
    words: `și si în in la cu de din pe pentru prin după dupa către către spre fără fara între intre până pana despre sub lângă a al ai ale
      un o unui unei unor cel cea cei cele celor care ce cine că ca să sa nu nici este e sunt era erau a fost au am are avea avut fi
      fie va vor ar dacă daca dar sau iar când cand unde cum mai foarte mult multe mulți toate toți tot această aceasta acest acesta
      aceste acești acel acea lui ei lor său sa săi sale lui se s- și-a îi le li i îl ne vă mi ți doar deja încă acum astăzi azi ieri
      mâine ani an zi ore ora potrivit conform din cauza urma timp față cel puțin peste fiecare alt altă alte unul una doi două
      trei patru cinci șase șapte opt nouă zece doisprezece douăsprezece douăzeci sută mii mie luni marți miercuri joi vineri
      sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie fiind
      declarat spus poate pot trebuie nimic nimeni niciun nicio bună mulțumesc dintre printr- într- dintr- așa atunci`,
    topics: '',
    endings: `ului lor ilor elor rii ției ție ții are ere ire iei iile ele ea at ată ați ate it ită iți ut ută uți ând ind esc ește ează eau
      ism ist iști ică ic ice tor toare ător ător ătoare mente ment entru ul ii ă ele oare oase al ală ale iv ivă ivă ură eți ești`,
    letters: 'ășțşţîâ',
  },
  {
    code: 'por',
    words: `o a os as um uma uns umas de do da dos das d' em no na nos nas num numa ao à aos às por pelo pela pelos pelas para pra com sem sobre
      entre até desde e ou que quem qual não nem é são era eram foi foram há tem têm tinha tinham ter ser está estão estava estar
      mais menos muito muita muitos muitas todo toda todos todas tudo este esta estes estas esse essa esses essas isso isto aquele aquela
      seu sua seus suas se lhe lhes nos me te si como quando onde mas porque segundo também já ainda sempre nunca nada ninguém
      nenhum nenhuma cada outro outra outros outras após perante contra durante pode podem deve será serão seria vai vão hoje ontem
      amanhã anos ano dia horas dois duas três quatro cinco seis sete oito nove dez doze vinte cem mil segunda terça quarta
      quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      olá obrigado disse lo la pelo menos só depois antes contudo ele ela eles elas você deste desta neste nesta`,
    topics: `acidente acordo aldeia ataque chuva chuvas crescimento desemprego detido detidos eleições empresa escola escolas feridos ferido fogo governo greve guerra
      incêndio inflação juiz julgamento jogo lei morre morreu morte mortes morto mortos partido polícia preço preços presidente sismo sobe trabalhadores vence vítimas vitória
      vizinhos voos`,
    endings: `ção ções são sões mente mento mentos dade dades ado ada ados adas ido ida idos idas ando endo indo ar ou eu iu aram eram iram
      ará arão ista istas ismo eza ância ência ências ário ária ários árias oso osa osos osas ivo iva ável eiro eira eiros
      eiras or ores dor dores ão ões ãe agem agens inho inha nho lho lha lhos ais éis il ura o a`,
    letters: 'ãõâêóíáúé',
  },
  {
    code: 'hat',
    words: `nan lan ki yo pou li te ap ak pa sa se yon gen nou mwen ou w m' l' n' k' tou epi men avèk ankò anpil fè kòm lè sou depi jan tankou
      moun peyi jodi a la an pral kapab ka dwe chak tout mete menm gwo premye dènye apre anvan pandan kont ant sòti soti rive konsa paske si
      kote kilès kisa poukisa toujou janm anyen pèsonn twòp plis mwens bay di vle genyen lòt kèk youn de twa kat senk sis sèt uit
      nèf dis douz ven san mil lendi madi mèkredi jedi vandredi samdi dimanch janvye fevriye mas avril me jen jiyè out
      septanm oktòb novanm desanm swa maten dapre akòz sèlman deja poko tap kap va t' konnen bonjou mèsi wi oken omwen fòk ale
      prezidan gouvènman lapolis zòn yè demen`,
    topics: '',
    endings: `syon man yen yon è wa wen anm èt èk ite tè òl òt ès ans ye ik is`,
    letters: 'òèk',
  },
  {
    code: 'oci',
    words: `lo la los las le l' un una unes de d' del dels al als dau deu deus a amb ambe dab per pel pels peu e o que qu' qui qual quala ont
      en dins sus jos sens entre fins dempuèi segon contra après abans pendent es son èra èran siá foguèt foguèron a an aviá avián
      aver èsser estat estada agut aguèt pòt pòdon deu cal fa far vòl serà serán seràn se s' i ne n' pas non ni mai mens
      plan fòrça tot tota totes totas aquel aquela aqueles aquest aquesta aiçò aquò çò sieu sieus siá sa son lor lors nòstre nòstra
      coma quand mas perque tanben ja encara totjorn jamai res degun cap cada autre autra autres autras dos doas tres quatre cinc
      sièis sèt uèch nòu dètz dotze vint cent mila diluns dimars dimècres dijòus divendres dissabte dimenge ièr uèi deman genièr
      febrièr març abril mai junh julhet agost setembre octòbre novembre decembre ans oras almens adiu mercés eth era eths
      deth dera ath ua ei qu'ei`,
    topics: `accident còp escòla escòlas festa fuòc govèrn incendi lenga lei mòrt mòrta mòrts òme òmes policia prètz president pluèja vila vilatge vesins`,
    endings: `cion cions ment ments tat tats ada adas at ats ida idas it ar ir ava avan arà aràn ariá iá ián èt èron èsson iá aire aires
      ièr ièra ièrs ièras enc enca òl òla òrt òrta òrts òus nh lh atge ats ança éncia éncias isme ista istas able a as ut uts uda udas an on in ent ant ar ir er at on ons ion or ors`,
    letters: 'òèáí',
  },
  {
    code: 'bre',
    words: `ar an al ur un ul er en el da d' ha hag ho o e ez a eo zo oa oant eus deus n'eus ne n' ket na gant evit war dre diwar diouzh
      e-barzh barzh etre betek hep ouzh dindan a-raok goude abaoe pa ma mar met pe peogwir ivez c'h c' emañ emaint edo bet vez vo vefe
      bez' he hec'h he deus en hor hon ma va da ho o int eñ hi hennezh honnezh hini re se mañ hemañ homañ holl pep kalz nebeut muioc'h
      dec'h hiziv warc'hoazh arc'hoazh bremañ atav morse netra den tud bro breizh unan daou div tri teir pevar peder pemp c'hwec'h seizh
      eizh nav dek daouzek ugent kant mil yaou lun meurzh merc'her gwener sadorn sul genver c'hwevrer ebrel mae even gouere eost
      gwengolo here du kerzu bloaz vloaz eur deiz ober gra reas eme emezañ emezi hervez ouzhpenn raio raint gwelet eta n'hon
      trugarez demat ebet kentañ diwezhañ bihanañ bras mat nevez`,
    topics: '',
    endings: `añ et oc'h où ioù en ez elezh adur adurezh erezh ezh ek egezh er erien ourien our vezh izh ant iñ out ed oc'h ouenn enn enned ig
      igoù aat eler as ont`,
    letters: 'ñù',
  },
  {
    code: 'eng',
    words: `the a an of to in on at by for with from into over after before against between during about under through and or but nor so if
      that which who whom whose what when where why how this these those there here is are was were be been being am has have had do does
      did done will would can could may might shall should must not no never it it' its he he' she she' they they' them their his her him we
      we' us our you your i i' my me as than then also only more most less least very much many some any all each every other another such
      own same new up out off down again still already just now today yesterday tomorrow said says say year years day days week two
      three four five six seven eight nine ten eleven twelve twenty hundred thousand million billion first last people monday tuesday
      wednesday thursday friday saturday sunday january february march april may june july august september october november
      december don' didn' doesn' isn' wasn' won' can' couldn' wouldn' s t hello yes thanks because while since until amid among
      that' there' what' let' near without within despite per how' who' haven' hasn'`,
    topics: `accident accused actor actress agency airport announces city condemns delays despite elects erupts exports heads imports imposes injures killing leads president recalls reopens sanctions slip slips tariff tariffs vehicles visits volcano agree agrees army arrest arrested attack attacks back bank banks beat beats big bill bomb border boss boy boys build
      call calls car case chief child children city claim claims close closed closes club coach company control cost council country court crash
      cut cuts dead deadly deal deals death deaths debt defence defends dies die died doctors drop drops drug drugs early east economy election elected end ends
      england face faces fall falls fans fear fears fight find finds fire firm flight flights flood floods food found foreign free fuel game games get gets girl girls give gives
      goal goals government group growth gun health help helps high hit hits hold holds home hope hopes hospital house housing ill inflation injured job jobs
      judge kill killed kills king late law lawyer leader leaders leave leaves life live long lose loses loss losses lost low lower make makes man mayor
      meet men missing moves murder news night north office officials oil old open opens owner party pay peace plan plane plans play player players police power price
      prices prime probe protest protesters quarter queen race rain raise rate rates record report reports rescue rise rises road rule rules russia run sales save school schools sea seek seeks set
      sets shares shooting shot show shows sign signs singer sixth slam south star state stock stocks storm storms strike strikes students study support talks tax team test top trade train
      trial troops tuesday unemployment union unveils urge urges victims victory vote voters votes vows wage wages war warn warning warns water weather week west win wins
      woman women work workers world young`,
    endings: `ing ings ed ly ness tion tions sion ment ments ship ful less able ible ous ive al ial ary ory ism ist ists er ers or ors ty ity ies
      ght ck cks sh th wn ow ks ts ld ds gs lls ss est ate ates ize ized ify ence ance ward wards hood dom wn ew oor ood ook eed ead eat ound
      ould ugh oss ess e s y ant ants ent ents ge ges ce ces ble bles se ses te tes ne nes le les re res ies que al als an on in ion ons or ure ures ade ades ard ards et ets it its`,
    letters: 'kw',
  },
  {
    code: 'deu',
    words: `der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber sondern denn weil dass daß ob wenn als wie in
      im ins an am auf aus bei beim mit nach von vom vor für über unter um durch gegen ohne zu zum zur zwischen seit bis während wegen trotz
      laut ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten habe hätte kann können konnte muss müssen soll sollen
      sollte will wollen nicht nichts nie auch noch nur schon sehr mehr so dann da hier dort wo was wer er sie es wir ihr ich
      sich ihn ihm ihnen ihre ihren sein seine seinen seiner unser dieser diese dieses diesem diesen jeder alle allem allen anderen andere
      viele wieder jetzt heute gestern morgen jahr jahre jahren tag uhr zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
      zwanzig hundert tausend millionen montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz
      april mai juni juli august september oktober november dezember sagte ersten mindestens niemand rund etwa hallo danke ja nein`,
    topics: '',
    endings: `ung ungen heit keit schaft lich liche lichen isch ische ischen ig ige igen en eln ern er ers te ten tet st cht chte chten icht acht
      ieren iert ierte tion tionen ismus ist isten nis nisse tum los bar haft sam zeit chen lein ck tz tzt ann hl hr ß ng nd rt
      lung rung tung stelle recht`,
    letters: 'äöüßkw',
  },
  {
    code: 'nld',
    words: `de het een van in op te ten ter aan bij met voor door over naar uit om tot onder tussen tegen zonder na sinds tijdens volgens en of maar
      want dat die dit deze wie wat waar wanneer als dan hoe niet geen niets nooit ook nog al zo wel zeer meer minder er hier daar is zijn was
      waren wordt worden werd werden geworden heeft hebben had hadden kan kunnen kon moet moeten zal zullen zou zouden wil willen
      gaat gaan komt hij zij ze ik wij we jij je u ik ons onze hun haar zijn hem hen zich iemand niemand alle alles veel
      vele andere elke elk ieder nu vandaag gisteren morgen jaar jaren dag uur één twee drie vier vijf zes zeven acht negen
      tien elf twaalf twintig honderd duizend miljoen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
      maart april mei juni juli augustus september oktober november december zei zegt volgens weer toen omdat hoewel zeker
      wegens tweede eerste laatste nieuwe ja nee dank hallo s t n`,
    topics: '',
    endings: `ing ingen heid heden lijk lijke schap en aar aars elen eren baar ig ige isch ische tie ties tt cht chte echt acht ijk ij ijd ijn ijf ijs
      oor aat aal een eel oon oot ook oek uis uit uur ijven teit iteit je jes st rd rt nd nk ng sel end ende loos`,
    letters: 'kw',
  },
  {
    code: 'lat',
    words: `et ac atque aut sed vel neque nec non ne ut cum si nisi quod quia quam quae qui quem quos quibus quo qua quid quis cuius cui in ad
      ab a ex e de per pro sub sine inter post ante apud contra propter ob trans super est sunt erat erant esse fuit fuerunt esset sit sint
      erit habet habent habere potest possunt hic haec hoc hunc hanc huius his ille illa illud illi is ea id eum eam eius eis eorum ipse ipsa se
      sibi suus sua suum suam suo suis nos nobis vos me mihi te tibi omnis omnes omnia omnium alius alia nihil nemo nullus iam etiam
      autem enim igitur tamen nunc tunc semper saepe primus primum duo duae duos duas tres tria quattuor quinque sex septem octo novem decem duodecim
      viginti centum mille dies die diem annus anno annos inquit dixit dum ubi unde sicut itaque ergo deus deo populus populi`,
    topics: `annus bellum cives civitas consul homines homo imperator lex leges liber pax pontifex rex romanus senatus terra urbs urbis verba`,
    endings: `us um ae am is os as orum arum ibus que nt nt tur ntur it at et unt ant ent isse avit avit erunt untur endi ndum ndi tio tionis tionem
      tionem tas tatis tatem tor toris io ius ium ii aret eret issimus tus ta tum mus vit xit sit bat bant re ri oni onem`,
    letters: '',
  },
  {
    code: 'ltz',
    words: `de den dee déi dat d' der dem en e eng engem enger engen een eent keng kee keen an a am vun vum op um mat bei no fir zu zum zur aus duerch
      iwwer ënner géint ouni zënter bis virun hannert tëscht wéinst laut an oder awer mä well wann datt ob wéi wou wat wien wéini net och nach nëmmen
      schonn ganz méi manner esou do hei ass sinn war waren gëtt ginn gouf goufen ginn huet hunn hat haten hätt kann kënnen konnt muss mussen soll
      sollen wëll wëllen géif géifen hien hatt si et mir dir ech säin seng sengem hir hiren hirem eis eisen sech him hinnen all alles näischt
      keen dës dëse dësen dësem dëst deen där aner vill vills erëm elo haut gëschter muer joer auer zwee zwou dräi véier fënnef sechs siwen aacht
      néng zéng eelef zwielef zwanzeg honnert dausend méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg januar februar mäerz abrëll mee
      juni juli august september oktober november dezember sot mindestens eréischt lescht nei éischt éischter moien merci jo leit ze`,
    topics: '',
    endings: `ung ungen heet keet schaft lech leche lechen esch eschen eg eger ert éiert éieren ën eng en er cht ëscht tioun tiounen teet ismus
      ist em dag deg zäit ieren rt st`,
    letters: 'ëéäk',
  },
  {
    code: 'wln',
    words: `li l' les do des del di d' då ås åzès al el e è en on èn one ene ine ine in et eyet ey ou mins ki k' qui ke dj' dji ti i il ele
      nos vos is a a-t i gn gn' nén nin pus rén nouk nole pont po pol pal por avou dins so sor sins disconte dispoy dapus après divant inte tra
      come cwand cwè c' ci çou ciste cisse ces ça est estant esteut estént stî esté aveut avént a ont ût åreut va vont vout vôye fwait fé
      fjheut pout dwet doet dit si s' ses sès mi m' mes leu leus nosse vosse tot tote tos totes måy todi co eto avou tchaeke ôte ôtes onk
      deus troes trwès qwate cénk shijh set ût noûf dijh onze doze vint cint mile londi mårdi merkidi djudi vénrdi semdi dimegne
      djanvî fevrî måss avri may djun djulete awousse setimbe octôbe nôvimbe decimbe asteure oûy ayir dimwin djoû djins ome omes
      feme moens pus bén mierci bondjoû foirt on-z nut nute prumî prumire dierin`,
    topics: `accidint feu gouviernumint lwè moirt moirts police pris procès scole scoles viyaedje`,
    endings: `êye êyes åcion åcions mint mints î ie îs ey eye eyes eus aedje aedjes ådje oe oes wè wès wet tchî djî xhî xhe jhe eure ûre åve åves ince
      ances ance isse iss isse eu eut ént rè ront ance et ut ot at it ant in on an ete åte ire ere oe eu eus`,
    letters: 'åûîéwk',
  },
  {
    code: 'cos',
    words: `u a i e l' un una unu di d' à da in nantu pà per pè cù cun trà frà ma ma è hè sò era eranu eranu hà anu avè avemu avia avianu essa esse
      statu stata stati state ùn un' nun micca nè più menu assai tuttu tutta tutti tutte issu issa issi isse questu questa questi queste quellu
      quella quelli quelle stu sta sti ste u so a so i so e so soiu soia nostru nostra chì ch' chi cumu quandu induve ind' perchè ancu ancora
      sempre mai nunda nisun nisuna ogni altru altra altri altre dopu prima sicondu contru senza versu sinu da si ci ne li lu la mi ti vi eiu ellu ella
      elli elle hè chjamatu fattu dettu pò ponu deve serà seranu duie dui trè quattru cinque sei sette ottu nove dece dodeci vinti centu
      mila luni marti mercuri ghjovi venneri sabbatu dumenica ghjennaghju ferraghju marzu aprile maghju ghjugnu lugliu aostu sittembre
      ottobre nuvembre dicembre oghje eri dumane anni ore almenu di u di a di i nant' à u à a bonghjornu grazie s' vicinu sin' cusì
      ghjente ghjornu sin`,
    topics: `fiumara focu ghjente guvernu lege legge lingua mare omi omu pulizza prezzu presidente pumpieri pupulu scola scole`,
    endings: `zione zioni mente mentu menti à tà atu ata ati ate utu uta uti ute itu ita iti ite ista isti ismu aghju ghju ghja ghje ore ori anza enza
      enze ale ali osu osa osi ivu iva are ì à ellu ella elli ghjà ghjè eghja acciu ucciu u iu icu ica aria ariu a i`,
    letters: 'ùìò',
  },
  {
    code: 'epo',
    words: `la de al en el kun sen por per pri sur sub inter ĝis dum post antaŭ kontraŭ laŭ ĉe apud preter tra trans super kaj aŭ sed nek se ĉar ke kiam
      kie kiel kio kiu kiuj kiun kiujn kies kial ĉu ne jes estas estis estos estus esti havas havis havos povas povis povos devas devis mi vi li
      ŝi ĝi ni ili oni si lia ŝia ĝia nia via ilia mia sia sian siajn tiu tiuj tiun tio ĉi ĉio ĉiu ĉiuj neniu nenio nenion neniam iu iuj
      io ankaŭ ankoraŭ jam nur tre pli plej malpli tiel tie tiam nun hodiaŭ hieraŭ morgaŭ denove ĵus preskaŭ almenaŭ eĉ du tri kvar kvin ses
      sep ok naŭ dek cent mil unu unua unuaj da ol kvankam tamen do ja lunde mardo mardon mardo merkredo ĵaŭdo ĵaŭdon vendredo sabato dimanĉo lundo
      januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro diris jaroj jaro`,
    topics: '',
    endings: `oj ojn on aj ajn an as is os us anta antaj inta intaj ita itaj ata ataj igi iĝi iĝis iĝas iĝos igis igas ado adon aĵo ejo ejoj ejon isto
      istoj ulo uloj ino eco aro ilo o`,
    letters: 'ĉĝĥĵŝŭk',
  },
  {
    code: 'gcf',
    words: `an adan la ki yo pou i té ka ké pa sa sé on nou mwen zòt ou épi men èvè osi anlè asi dépi kon tankou moun péyi jòdi a lè tou toupatou apré avan
      pannan kont pas si ola kijan tini ni ba li la ja toujou jen anyen pèsonn plis mwens lòt chak tousa dé twa kat senk sis sèt wit nèf dis douz san
      lendi mawdi mèkrèdi jédi vandrèdi sanmdi dimanch maten oswè misyé madanm bonjou mèsi wi awa`,
    topics: 'lékòl lagrèv lapolis lanmè minis préfé prézidan ri wout zékòl',
    endings: `syon man yen yon è wa wen anm èt èk ité ié òl òt ès ans yé ik is aj`,
    letters: 'òèwk',
  },
  {
    code: 'mfe',
    words: `dan lor ek ki pou ti pe finn inn fin pa sa se enn nou mo to li zot zis avek apre depi kan kot kouma parski si me ou ousi tou bokou ankor
      zordi yer demin lane zour bann dimounn enn de trwa kat sink sis set wit nef dis douz san lindi mardi merkredi zedi vandredi samdi dimans gramatin aswar
      bizin kapav pena ena pann`,
    topics: 'gouvernman lapolis lekol pei premie minis prezidan ris travay',
    endings: `sion man asion er et ez in on is ik ans`,
    letters: 'wk',
  },
  {
    code: 'frp',
    words: `lo la los les l' un una de d' du dès des u a en por per avouéc avoué sur desot sen entre tant qu' que qui quint yô ont pas mas
      et ou ni est sont ére éran at ant vat vant fât pôt dêt il el els lyé nos vos sè s' cen ço ceta ceti cél cela son sa ses noutron
      voutron lor tot tota totes ben més muens orendrêt houé hièr deman tojorn jamés ren nion quârques ôtro ôtra doux três quatro cinq siéx sèpt huét nôf diéx
      delon demârs demécro dejô devendro dessando demenge`,
    topics: 'êcoula êcoules lengoua vela velâjo',
    endings: `ciôn cions ment âjo iér iére ô âs on ont eyê êye â é ant ent at et an in ion ura ar ir er es et`,
    letters: 'ôêâ',
  },
  {
    code: 'gsw',
    words: `dr d' s' di de em im am vom zum bim i uf us vo mit nach bi für gäge um dur und oder aber wenn wil dass wie as isch sind gsi het hei
      hän händ hani wird werde worde cha chöi chönne muess müesse söll wott wänd nid nit nüt nie au no nume scho meh so do dert er si mir ihr ich mer sich
      ihm ihri sini däm dä die das dasch es e en ne eim kei keini alli vili jetz hüt geschter morn johr jahr tag zwöi zwei drü vier
      füf sächs sibe acht nün zäh elf zwölf mäntig zischtig mittwuch donnschtig fritig samschtig sunntig öppis öpper gälle`,
    topics: '',
    endings: `ig igi ige lich lichi li schaft ung isch ischi scht chi che et te e ä`,
    letters: 'äöükw',
  },
  {
    code: 'eus',
    words: `eta edo baina ez da dira zen ziren du dute zuen zuten dio dio diote ditu dituzte izan izango egin eman hori hau hura horiek hauek
      bat batzuk bere euren gure zure nire bai ere oso gehiago gutxiago baino arte gero orain gaur atzo bihar urte urteko urtean egun beste
      guztiak dela dela-eta zer nor non noiz nola zergatik bi hiru lau bost sei zazpi zortzi bederatzi hamar hamabi hogei ehun mila
      astelehenean asteartean asteazkenean ostegunean ostiralean larunbatean igandean arabera esan jakin dago daude`,
    topics: 'eskola gobernuak herri lege lehen ministroak polizia polizia presidentea',
    endings: `aren arekin ean etan etako eko ak ek ari tzen tzea tzeko tzera ko ra tik rik koa ra ren tasun kuntza gile dun la n k`,
    letters: 'k',
  },
  {
    code: 'gle',
    words: `an na agus ar ag as le leis i sa san go don den do de ó faoi chun roimh tar thar tá bhí níl ní raibh is ba beidh bheidh bheith
      sé sí siad mé tú muid sinn é í iad seo sin siúd nach gur nár má dá mar ach nó mo a bhfuil dúirt deir inné inniu amárach bliain lá
      aon dhá dó trí ceithre cúig sé seacht ocht naoi deich céad míle luan máirt aoine domhnach`,
    topics: 'dáil gaeilge garda gardaí rialtas taoiseach uachtarán',
    endings: `acht aigh eacht ann inn each ach fidh eadh odh irt óir óirí anna í ú`,
    letters: 'úíóáé',
  },
  {
    code: 'cym',
    words: `y yr yn i o a ac ar at am gan gyda heb dan dros drwy er wedi wrth mae mae'r oedd bydd bu yw ydy roedd nad nid na ddim ei eu fy ein eich
      hwn hon hyn hynny pan pwy beth ble sut fel ond neu os mwy iawn hefyd nawr heddiw ddoe yfory blwyddyn un dau dwy tri pedwar pump chwech saith wyth
      naw deg cant mil llun mawrth mercher iau gwener sadwrn sul nos dydd dywedodd`,
    topics: 'cymru heddlu llywodraeth ysgol ysgolion',
    endings: `odd wyd io wyr iau ion aeth edd ydd yn wch og ol ad`,
    letters: 'ŵŷw',
  },
];
