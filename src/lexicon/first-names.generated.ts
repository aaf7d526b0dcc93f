// Written by scripts/make-first-names.ts from @faker-js/faker (MIT). Do not edit: run the script again.

/** More first names, with the sex that they tell; a name in both lists tells none. */
export const MORE_FIRST_NAMES = {
  f: `
    aaliyah aanuoluwapo aba abby abdonie abebi abeline abena abeni abibatou abigaelle abigail abigaïl abigél abosede abril aby acacie
    aculina ada adalbaude adalberta adalsinde adaugo adebukola adegrine adél adela adelaida adélaïde adelajda adele adélie adelina
    adeltrude adenike adepeju adesewa adesua adetoke adetoun adina adolphie adonise adrastée adrehilde adriána adrienne adrijana
    adunni adwoa afia afra afua agafia agata agáta agilberte aglae aglaé agnane agneflète agnes agnesa agneta agnieszka agrippine
    agrypina agustina aida aileen aimee aino aisha aïssa ajda ajoke akofa akorfa akos akosua akua akumaa akunna ala alaine alaïs alana
    alba albane albérade alberta alberte albertina albina albína alcidie alcine alcyone alda aldegonde alea alejandra aleksandra
    alemka alena alenka alesea alessa alessandra alessia aleth alevtina alexa alexandrea alexandrina alexane alexanne aleyna alfreda
    alia alica alícia alicja alida aliénor aliette alima aliona alisa alisha alison alissa aliya aliyah alíz alka alla allegra allison
    aloïse aloyse alphonsine althée alva alvina alya alycia alyssa alyssia ama amabela amalia amália amaliane amalie amalija amalthée
    amara amarande amaranthe amaryllis amaya amber ambra amelia amélia améliane amelie ameline améthyste aminat aminte aminu amira
    amoke amope anabel anabela anabelle anaëlle anamarija anastasie anastasija anastazija anastazja anatolie anceline anci anči ancica
    ančica anda anđela anđelika anđelina andrée andreja andriana andrijana andrina andżelika anesa aneta anette anežka angadrême
    ángela angelica angelina angélina angeline angelique anghelina angie angilberte anica anicée anicette anika anissa anjali anjelica
    anka annabel annabell anneke anneli annelie annemarie anni annika annikki annonciade anny anouk ansberte anstrudie antea
    anthelmette antigone antonella antonia antonie antonija antonina antonine anuška anya april aquiline arabelle araceli arame
    arcadie argentina argine ariadna ariana arianna aricie arielle arike arina arinola arlene armance armande armandine armelle armida
    armide armine arnaude arsènie artémis artemisa arthurine arwen arya åsa asake asceline asha ashley asia asija asja assunta asta
    astarté astou astrée astride asya athalie athanasie athena athénaïs athina atinuke atmaja atta aubertine aude audeline augusta
    augustina aure áurea aurelia aurelie aurélienne aurelle auriane aurica aurora auxane avigaëlle avoye awero awesi axeline axenia
    aya ayan ayana aydan ayebatari ayinke ayla ayleen aylin aymardine aymonde ayoka ayse azélie azeline azra baaba bala banna bara
    bárbara barbe barbora barbro barica basilisse bathilde beata beáta beatrice beatrix beatrycze becky bela belinda bella benedita
    bente berenice berit bernice berta bertha bertille beryl bessie beth bethany betina betsy bettina betty beulah beuve beverly
    bianca bianka bibiana bibianna bíborka biljana billie bineta binta birgitta birgitte bisenija biserka blagica blanca blandine
    blanka blažena blessing bobana bobbie bogdana boglárka bohdana bohumila bohuslava bojana bolatito boluwatife bonnie borbála borka
    boróka bosiljka božena božica božidara brandi branimira branislava branka brankica brenda bridget brigita brigitta britt brittany
    bronislava brooke bruna brunehaut brunehilde brygida bunmi caetana caitlin calina calista camelia camilla candace candice cara
    caridad carina carine carlota carlotta carmela carminho carmo čarna carol carolin carolyn carrie casandra cassandre cataleya
    catarina caterina catharina cathy catrin ceca cecelia cecile cecilia cecília cecilie cecylia celeste celestine célestine celia
    célia celina celine ceyda ceyla ceylin cezara chandra chanel charlaine charleen charlene charline charlotta chayenne chelsea
    chelsey cherechi cheryl cheyenne chiamaka chimamanda chinyere chira chizoba chloe christa christie christin christy cindy clarissa
    clavdia clea clelia clélie clementina clementine cleo cleopatra clio cloe coline colleen collien comfort concepción conchita
    connie constança constanta constantia cora coraline cordelia corentine corina corinna cornelia cosima courtney crina cristiana
    crystal csenge cvetka cyra cyrielle dado dagmar dagmara daisy dajana dalia dalibora daliborka dalida dalila damaris damiana
    damjanka damla dana danica daniella danielle danijela danila danka daphne daphnee dara daria dariana darija darina darinka darja
    darla darleen darlene dawn dea deanna debbie debora débora debra defne dejana delfina delia della delores denisa deniz desanka
    desiree devi dewi diána dianna dianne diarra didina dieudonnée dieynaba dijana dilan dilara dina đina dior divna dixie dobrila
    dobromila dobroslava doina doinita dolores domenica domnica dona donata donka donna dora dóra dorana dorcas doreen doriana doriane
    dorica dorina dorine dorit dorka dorota dorotea doroteja dorothea dorothy dorottya dorthe doyinsola draga dragana dragica draginja
    drahomíra drahoslava drina dua dubravka dumitrita dunja đurda đurica dušana dušanka dušica duška ebba ebiere ebony ecaterina eda
    edita edith edmée edna eduarda edyta eeva efe efimia efrosinia eileen ela elaine elanur elda elea eleanore elène eleni eleonora
    eleonore éléonore eli elia élia eliabeth eliana eliane éliane elif elin elina eline elinor elisabet élisabeth elisaveta elise
    eliška elissa eliza elizabet elizabeta elizaveta elka elli ellie ellis elmira eloá eloisa eloise elsbeth else elsie elvíra elwira
    elyssa elza elżbieta emanuela emanuelly emelie émeline emely émérance émérencie emese emie emili emília emilie emilija emmelie
    emmely emmi emmie emmy ena enie eniola enna enola enya erica érica erin erma erna ernestina ernestine esi esma esperanza esra
    essie estefanía estela estella estera eszter etela ethel eudochia eudokia eudoksja eudoxie eugenia eugenie eula eulalia eulalie
    eunice euphrasie eusebia eusébie évangéline evdochia evdokija eve eveliina evelin evelina eveline evelyn evelyne evghenia evie evy
    ewa ewatomi ewelina fabiana fabiola fabrícia fadekemi faderera faith fanika fanni fannie fantine farah fatim faustine fay faye
    febe fedora fehintola felicia felícia felicie félicie felicitas felina femke fenja feodora feodosia ferdynanda fevronia fibikemi
    fidan fien fikayomi filipa filippa filomena filoména fily finia finja finnja flavia floor flor flóra florencia florencja
    florentina floriana florie florina florine folashade fortunée fran frances francette francia francine francisca franciszka franka
    františka franziska freda frederica frederike freja freya frida frieda friederike fruzsina gabriella gabrijela gaia gail galina
    garance gayle gemma geneva genevieve georgeta georgia georgiana georgina geraldine gerberge gerda gertrud gertruda gertrude
    gheorghina giada gifty gilda gina ginewra ginger gioia giovanna gisela gita gitte giuliana gizela gladys glenda gorana goranka
    gordana gracie graciela gracja gréta gretchen griselda grozdana gry guadalupe gudrun guenièvre guilhemine guillemette guillermina
    gülçin gun gunilla gunnel gustavine gwen gwendolyn haby hafsa hailey hana hanga hani hannabel hanne hannele harriet hasna hattie
    hawa hayley hazel heather hedda hédi hedvig heidi helen helena helene helga helin helle heloísa henrieta henrietta henrike henryka
    hermína herta hilda hildegard hira holly honorine hope hrvojka hülya iana ianina ianna iaroslava ibironke ida ifeoma ifunanya
    ilaria ilayda ileana ilenia iliana ilinca ilinka ilsa imani imelda imke ina inara inaya indira inés inês inesa inessa inez inga
    inge inger ingrida inja inka inkeri inna ioana iolanda ionela iraida irem irena irene iretioluwa íris irma irmeli iryna isa
    isabela isabell isabella isabelly isadora iseult isidora isioma isis ismérie isra ita iulia iuliana iva ivančica ivanka ivanna
    iveta ivica ivna ivona ivonne ivy iyabode iyadunni iza izabela izabella izolda jackie jacquelyn jada jadranka jadwiga jaga jagica
    jakubina jamila janaína janelle janeta janica janice janie janin janina janine janis janja janka janna janne janni jara jarmila
    jaroslava jasmina jasmine jasna jaya jayda jazmin jázmin jeanette jeannie jehanne jela jelena jelica jelisaveta jelka jella jenna
    jennie ješa jéssica jessy jette jevrosima jil jill jimena jindra joan joana joann joanne jodi joelina joeline joelle joëlle
    johanne jolana jolanda jolayemi joleen jolie jolien jolin jolina joline jonna josefa josefin josefina josefine josephin josephine
    josie josipa josy jovana jovanka joy joyce jozefína józefina jožica juanita judita judy judyta jule júlia juliane julianne julieta
    julija julijana julika julina julita juna june justina justyna juul kaarina kaat kadiatou kaia kamila kamilla kara kari karin
    karina karla karlotta karmela karoliina karolina karolína karoline kassandra kata katariina katarzyna kathleen kathrin kathrine
    kathryn kathy katica katie katija katina katja kato katrina katrine katy kay kaya kayla kaylee kayleigh kayra keira kelley kelli
    kellie kelly kendra kenza kerstin khadidiatou khady khoudia kiana kiara kika kikelomo kimberley kimberly kincső kinga kira kirsten
    klara klára klaudia klementyna kleopatra konstancja koralia korinna kornelia krista kristen kristi kristie kristiina kristin
    kristine kristy krystal krystyna ksawera ksenia ksenija kyllikki kyra lada laila lala lalita lamia lana lara larisa larissa larysa
    latoya laurane laureen laureline lauren laurencja laurène laurentia laurentyna lauriane laurie laurine lauryn laverne lavinia
    lavínia lawrencia layla lea leah leana leandra leann leanne leda leena leigh leila lela lelia lene leni lenia lenja lenka lenya
    leona leoni leonida leonie léonne leonor leonora leontina leopoldina léopoldine leposava letícia letizia levke lexi lia liah liana
    lidija lieze liisa lila lili lilia liliana liliána lilianna lilien lilith lilla lilli lillian lillie lilou lily linde lindsay
    lindsey linett linn linnea linnéa lisann lisanne lisbeth liselotte liuba liubov liudmila liusea liva livia lívia liya liyana liza
    lizbeth lize ljiljana ljuba ljubica lone lora lore loredana loreen lorene lorenza loretta lorna lotta lotti louisa lourdes lovisa
    lovorka luana lucía luciana lucica lucienne lucija lucja łucja lucretia lucy ludmila ludovica ludwika luena luísa luise luiza
    lujza lula luminita luna luzie lya lykke lyla lyn lynda lynette lynn lynne maarit mabel mable maca macy madalena madeline madita
    madleen madlen mae maeve mafalda magda magdaléna maguelone maguette mahaut maï maia maica maida maija maike mailin maira maitê
    majda malena malene małgorzata malia malin malina mallaury malou malvina malvína malwina manca manda mandy manel mara marah
    marceline marcella marcia márcia mareike marème maren marena margareta margarida margarita margie margita margrit margrith maría
    marian marianna marica maricarmen maricica marieke mariella marième marija marijana marika marilena marilou marilu marilú marilyn
    marisa marissa marit marita marja marjatta marjeta marjorie markika marla marleen marlen marlena marlene marlies marlis marsha
    martina martyna marwa maryann maryna maša mašinka mateja mathilda matilda matilde mattie matylda mauricette mawuena mawusi
    maxellende maxi maxima maxine may maya mayra mayte medina medine megan mégane meghan meike meire melania melanie melany melba
    melek melenija melia melike melina melinda melis melisa mélisande melissa mélissandre melita melnic melody mércia meredith merel
    merete merve meryem micaela michalina michele michèle mieke mihaela mija mika mikaela milada milana milanka mildred milena milica
    miljana milka milla millicent miloslava milota mima mina mindy minerva minka minna minnie minodora mira mirabela miranda miray
    mirela mirella mirja mirjam mirjana mirka mirna miroslava misty mitra mlađana moa modupe mofifoluwa moira moïsette mojca mojisola
    mojisoluwa molly momira mónica monserrat moradeke morayo morenike morgana morolake mosinmileoluwa mosunmola motunrayo moyosore mya
    myla mylène myra myrna myrtle nada nađa nadalina nadejda nadežda nadja nadzieja naemi nala nanna naomie nara narcisa nastja
    natália natalie natalija natasa nataša natasha natka naya nayla neda nedjeljka neele neja nela nele nelea neli nellea nelli nellie
    nena neonila nera nerea nesa nettie neva nevena nevenka nevin neyla nichole nicola nicoleta nicoline niculina nigar nika nike
    nikki nikoleta nikolina nil nila nimakoah nine nineli ninioluwa nisa njegomirka noelia noëlle noemi noémi noemie nola nona nonna
    noor nóra norah nore norina norma novella novi núbia nur núria nuša obioma oceane octavia oda ofelia ofélia ognjana olajumoke
    olasunmbo olena olesea olgica oliga olimpia olimpiada oliva olivera olívia oliwia ololade olufunke olufunmilayo oluwakemi olympia
    omawunmi ombline omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi onome oona opal ophelia ora
    oreofe oriande oriane orlane ornella orvokki otilia oxana oyenike oyindasola ozanne padma päivi palmira pam pamela panna
    parascovia patricija patrizia patrycja patsy patti patty paule paulien pauliina paulin paulina pava pave pavica pavlina pearl
    pécine peggy pelaghia pelagia pélagie penda penelopa pénélope perla pernilla peruna petra petrija petronela philine philomène
    phoebe phyllis pia pirjo pirkko polina polona prascovia pravoslav prisca priscille priska pulchérie queen quentine quiéta quintia
    rachael rachela rada radeke radina radmila radojka rafaela rahel rahmi raina raisa rajna rakita rama ramata ramatoulaye ramona
    rana rania rasheedah rebeca rebeka rebekka reghina regina regína regitze regula reina réjeanne réka renata renáta renate renee
    renée renja rhea rhonda riana rieke riitta rija rike rikke rima rimma rina ristana ritva robyn rochelle rocio rocío rodica roksana
    rolande romana romina romy ronja ronke roos rosalia rosalinda rosamunda rosana rosanna rosario roselyn rosemarie rosemary roser
    rosie rosina rotaru roxana roxanne roza róza róża rozalia rozalija rozina ruby rufina rumena ruslana ruta ruxanda rüya ruža ružica
    sabina sadie safa safiatou safiétou safira safiya sahra salimata salimatou sally salome salomea salomey saly samanta samara sanda
    sandy sanja sanne santina saphira sára sarina saša sasha saskia satu savannah savina scarlett scottie segilola sekinat selena
    selin selina selma sena senka serafima serafina serena séverine seynabou shana shania shanna shannon shany shari sharon shawna
    shayna shelia shelley shelly sheri sherri sheryl shirley sidney sidonia sidonie sienna silja silje silvana sílvia silvija
    similoluwa simisola simona simonida sina sinikka sinja siv sixtine slađana slava slavica slavka slávka slobodanka smiljana smilla
    snejana snežana snježana sofía sofie sofija sokhna soline solveig soňa sonja sonya soraia soraya sorina sowande špela srna stacey
    stacy stanislava staša stefana stefania stefanie stela steliana steluta stepanida stephanie sterre stina stine stojanka subomi
    sude suélen sumayyah summer sunčica sunniva susan susana susanna susanne susie suzana suzon svea svenja svitlana swassane sybilla
    sylwia synne szofi szofia szófia szonja tabea tabitha tacjana taisia talea talia talita tami tamina tammy tanja tanya tari tarja
    tasa tasha tasnim tatjana tea teddy teja tekla tellervo teodora teona tereza terezija teri tess tessa tetiana thaïs thalea thalia
    thea thelma theodora théodora theresa therese tia tiana tiara tiina tija tijana timea tina tine tiphaine tiril titilayo tjaša
    tolulope toluwani toluwanimi tomislava tomke tončica toni tonija tonka tonya tracey traci tracy tricia trine trisha tuana tuula
    tuulikki tuva uliana ulla ulrika uma una urška ursule vala valentine valera valeria valerie valerija vali vanesa vânia varvara
    vasilina vasilisa veda vedrana vela velana velimira velina velma venera verda verena verginia verica verna verona veronica
    verónica veronika veselinka vesna vibeke vica vicki vickie vicky vida viktória viktorija vilde vilma vincenza vinciane vinka viola
    violeta violetta violina viorelia viorica virág višnja vitalia vitalina vitória vittoria vivian viviana vivienne vlada vladana
    vladilena vladimira vladimíra vladislava vladlena vlasta vlatka vojislava vreni vujica vukica walentyna waleria wanda wanesa wendy
    weronika whitney wiara wibke wiebke wiktoria wilhelmina wilma winifred wirginia wuraola xavière xenia ximena xochitl yaa yael
    yamileth yana yani yara yaren yaretzi yasmin yaya yejide yetunde yewande ylvi ylvie yolanda ysaline yseult yuna zaharia zainab
    zaira zala žaneta żaneta zara zavida zdenka zdeslava zehra zejnep zelda željka želmíra zena zenobia zeynep zina zinaida zinovia
    zita zlata zlatica zlatka zoe zoë zoéva zoey zofia zofija zoia zoja zora zorana zorina zorka zselyke zsófia zuzana zuzanna
    zvezdana
  `,
  m: `
    aarón abayomi abdon abdoul abdullah abe abeiku ábel abélard abelardo abelin abimbola abiodun abiona abisola abisoye abondance
    aboubacar absalon acace achaire aćim adalard adalbald adalbéron adalbert adalberto adalric ádám adán adebiyi adebowale adeboye
    adedayo adedeji adegoke adegrin adekitan adekola adekunle adeleke adelin adelphe adem adenet adeniyi adéodat adeolu adeoti aderopo
    adeshina adesoji adetayo adeyi adhémar adi adigun adil aditya adjutor adolf adolfo adonis adrián adriano afanasie afolarin afonso
    agapet agathange agathon agaton agilbert agnan agrippin agustín ahmad ahmet aidan aiden aimable ajala ajani akande akanmu akanni
    åke akinkunmi akinlabi akinwale ákos aksel akwasi akwesi alade alamu alban albéric alberto albín alcibiade alcide alcime aldonce
    aldric aleaume alec aleksa aleksander aleksej aleksi aleksy aleš alessandro alessio alexej alfons alfonso alfréd alfredo alic
    aliou aljaž aljoša allan allen alliaume almine almire alois aloïs alojz alonzo alparslan alphée alpinien alton alva alverède alvin
    alwar aly amady amalric amandin amar amara amath ambroise ambroży amdy amélien ameth amiel amin amon amos anaël anastase
    anastasije anatol anatoli anatolii ancelin andel andelin andelko andelo andéol anders andoche andras andrás andraž andre andrei
    andrej andres andrian andrija andro andrzej anej ángel ângelo angilbe angilran angoustan anicet anjolaoluwa anko annibal ansbert
    ansgar ansgary antek antero anthelme antide antoni antonie antonin antônio antti antun anže apollinaire apollinary apollo aquilin
    arcadi arcadii archambaud archibald archie arda ari arian arie ariel aris ariste arjun arkadiusz arkady armando armel armin ármin
    arnaldo arne arno arnold arnould arolde aron áron arona arpád arsène arsenije arseniusz arthaud arthème artiom arturo
    arunthavanathan arved arvid arystarch ascelin atanazy athanase atmaja attila aubry audebert audouin audran august aurel aurèle
    aurelian aurelio aureliu aurian austin auxence axel ayan ayaz aydan ayden ayinde ayman aymard aymon ayodeji ayodele ayoub aziz
    azubuike baba babacar babasola babatunji babawale bala balázs baldwin bálint banji bankole baran baris barnabás barnabé barry
    barthélemy bartimée basil bastian batuhan baudouin bazyli bela belimir bence bende bendegúz benedek benedikt benedykt benett bengt
    beniamin benício bénigne benito benjamim benjamín benjámin bennet bennett bennie benno benny bent béranger bérard berat berislav
    berkay bernardo bernhard bert bertalan berti bertram billy birane bjarne björn bjørn blagoje blahoslav blake blaž blažej błażej
    bless blessing boban bogdan bogoljub bohdan bohémond bohumil bohumír bohuš bohuslav bojan boldizsár boleslav bonifác boniface
    borivoje borjan borko borut borys boško botond bouba bouchard boyd boža božidar brad bradford bradley brajan brájen bram brando
    branimir branislav branko brayan brendan breno brent bret brett briac brice brieuc bruce bryant buchi budimir bukola burak byron
    caio caleb calebe calin calixte calvin camélien cameron camil camillien can candide candido caribert carloman carlton carmine
    carol časlav caspar casper cassien catalin cauã cecil cecyliusz čedomir cedric cedrik celestin célien cem cene césaire cesar cezar
    cezary chad chandra charlemagne cheikhou chekhouna cherif childebert chilpéric chinedu chiril chirill chisom christer christiano
    christodule christoffer chrysole chrysostome chukwu ciprian ciril claas claes clarence clark claudien claus clay clayton cléandre
    clemens clement clemente cléry clifford clifton clint clinton clotaire clyde cody colins collin conner connor conrad constatin
    corey cornel corneliu cornelius corvin cory craig cristian cristián cristiano cristin cristobal cristóbal cristofor csaba csanád
    csongor ctibor curt curtis cvijan cvijetin cyprián cyprien cyriaque cyryl daan dabiživ dale dalibor damian damián damife damil
    damilare damilola damir damjan damon dániel daniil danijel danil danilo danjuma danko danny dante danu darian darin darius dariusz
    darko darnell darrel darrell darren darrin darryl daryl davi dávid davin davor davorin dawid dax dean dejan delbert delphin demba
    demetriusz demilade deneval denisz deniz dennis denny desimir deven dewey dexter dezider dilan dimitrii dimitrije dinis dino dinu
    diogo dion dionizy dionýz djibril dmitrii dobroslav domagoj domen domenic domenik domingo dominic dominick dominik donat donát
    donato donnie donny dora đorđe dorel dorian dorián dorin doug doyle dragan dragiša drago dragoje dragojlo dragoljub dragomir
    dragos dragoslav dragutin drahomír drahoslav draža dražen dren drew dries držimir držislav duane duarte dubravko duje dujo dumitru
    duncan đura đurađ durodola dušan duško dustin dwayne dwight dylan earl earnest ebiowei eddi eddie eddy edgard edgardo edison
    edmund eduard edvard edvin eero efe efim efraim efrem ege eirik ekow ekundayo elbert eleazar éleuthère eli elia eliah elian eliano
    elías eliasz elijah elio élisée eliseo elísio elliot elliott ellis elmer elmo elvis elyas élzéar emanuel emeka émeric emiel
    emilian emilijan emilio emin emirhan emmett emre enea enes enguerrand ennio enno enrico enrique ensar ensio épiphane erast eray
    eren eriberto erick erkki ernst ervin ervín erwin esben esra esteban esupofo ethan eubert eudes eudoxe eugen eugene eugeniu
    eugeniusz eusèbe eusebio eustracjusz evan even everardo everett evgheni evghenii évrard eymen ezio ezra fabiano fabijan fábio
    fabrício falba falk fantin fausto fedor feliciano feliks felipe feodor ferenc ferre fidel fiete fiifi filemon filiberto filip
    filipe filipp filotije finlay finley finn finnley fiodor firmin flavien flavio flodoard florestan florián floyd flynn folu forrest
    fortuné foulques franci franciszek franco franjo frankie franklin františek freddie frederic frederick frederico frederik fredrick
    fredrik fredy fryderyk fulbert fulcran funmilade funmilayo furkan fynn gabin gábor gabriele gael gaetano gaj galfryd garnier
    garrett garry gary gaspar gašpar gašper gatien gaud gautier gavril gavrilo gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon
    gédéon gejza gellért gene gennaro geoffrey georg georgije gerald gerard gerardo gerasim géraud gerazym gerbert gergely gergő
    germán gerrit gervais ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gherman gian gianluca gideon gil gilberto gino gioele
    girart gislebert giuliano giulio gleb glen glenn gligorije gojko golub gonçalo gondebaud gonsalwy gonthier gontran gonzague
    gonzalo göran gordan gottfried gradimir grady graham grant greg gregg gregor gregorio gregory grga grgo grgur grigore grigori
    grigorije grzegorz gúbio guérin guilherme guillermo gunnar gust gustav guyot gvozden gwido györgy habib hagen håkan håkon halim
    hamidou hani hannes hanno hannu hansjörg hanspeter hansruedi hansueli harald hardouin hari harvey hasan hauke hayden hédelin hédi
    heikki heinz heitor hélier hélio hendrik hennes henning henrick henrique henryk herbert herluin herman hermann hermenegildo hernán
    hieronim hilaire hilarion hilary hildebert hincmar hipolit homer homero horace horacio horacy hrvoj hrvoje hugh hunor husein
    hvalimir iacob iacov ianos iaroslav ibidapo ibou ibra ico idy ifeanyichukwu ige ignác ignacy ignjat ígor igori ikenna ikeoluwa
    iker ikhidie ilarion ilay ilian ilias ilie ilija ilja ilko ilmari ilyas immanuel imre indra inioluwa innocenty ino insa ioan ionel
    iosif ireneusz ireti irvin irving isa isac isaiah isaias isak iseoluwa ishola isidore ismael ismail ismaïla istván iulian iuri
    iurie iurii iván ivar ivek iven ivica izaak izajasz izidor iztok izydor jaakko jace jackson jacobo jaden jadesola jadran jadranko
    jadro jaga jairo jake jakov jamal jamil janek janez jani janis janko janne jannek jannes jannik jannis jano jános janosch janusz
    japhet jari jarne jarno jarod jarolím jaromír jaron jaroslav jasen jasenko jasper jaya jayce jayden jaylen jayson jeannel jeannot
    jed jef jeffery jeffrey jelle jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jermaine jernej jerónimo jerry jerzy jesper
    jesus jesús jezdimir jimmie jindra joah joakim joanny joaquim joaquín jocelyn joel joey johnathan johnson jon jona jonah jonatan
    jonathon jonte joojo joost jordy jörgen jørgen joscha joschua josep josh josiah josip joško joso josse josselin josua josue
    jourdain jovan joža jože jozef jožef józef józsef jozue juda jude judicaël jugoslav juha juhani juho jukka julio júlio julius
    juliusz junior jürg juri justus justyn juul juwon kaan kacper kadir kai kaj kalervo kalevi kalidou kalinik kalistrat kalle kamil
    kamran kari karlo karol kay kayode kazimierz kazimír keano keanu kéba keith keji kemi kenan kende kenny keno kent kenzo kerem
    kerim khadim khalil kian kilian kimi kirilo kirk kjell klaas klarencjusz klaudiusz klaus kléber klemen klemens klement kobe kojo
    kolawole koloman kolos konstantin konstanty konstantyn koray korbinian korede kornel kornél korneli korneliusz kosta krešimir
    kristián kristijan kristjan kristóf kristoffer kristopher krisztián krisztofer krsto kruno krunoslav krystian krzysztof ksawery
    ksenofont kubra kubura kujoe kuzman kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyle ladislau ladislav lajos
    lamar lander landry larry lassana lasse lászló latif laurencjusz laurens laurentiu laurenty laurenz lauri laurin lawrence lazar
    lazare łazarz lean leander léandre leandro leif leke leland len lenn lennard lennart lennert lennie lennox lenny leonard leonel
    leonhard leonid leonida leonidas leopold leopoldo lere leroy lester leufroy levent levente levi levin lewin liam lian libère
    liétald linus lio lior lisandro livio liviu ljubiša ljubomir ljudevit logan lolade longin lonnie lorenz lorin lothaire louay louie
    lourenço lovro lowell lowie luan lucca lucian luciano lucijan lucius lucjan ludolphe ludvig ludwig ludwik luís luk luka lukáš
    łukasz luke lungu luther lutz lyam lyle macaire mack mactar maddox mads mady mael magnus mahdi mahir maik makary makhtar makinwa
    maks maksim maksym maksymilian malick mališa malthe mamady mamert manassé manel manfred mansour marat marceau marceli marcelin
    marcell marcin marian marián marijan marinko marino mário marjan márk markku marko marlo marlon marshall marten martial martim
    martín márton martti marty marvin marwin mason massamba matan matar mate máté matej mateja matheo matheus mathew matias matías
    matija matis matjaž matko mato mats matt mattes matti mattia mattias mattis mátyás maugis mauricio maurycy maxence maxim
    maximilian maximilián maximiliano mayeul mbaye medard médéric médoune mehmet meik meïssa mence mérovée mert mervin mete metod
    micael micah micha michal michał micheal michele mick miha mihael mihail mihailo mihajlo mihály mija mijat mika mikael mikail
    mikkel mikko miklós mikołaj mikuláš miladin milán milanko mileta milić milisav milivoj miljan miljenko milo milojica milomir
    milorad miloš miloslav milota milton milutin mimo mio miodrag miomir mirac miran mirco mirko mirkó miro miron miroslav mirza miša
    miško mislav mitar mitchell mitja mitra mladen moctar modest modesto mohamad mohamadou moisés mojmír mojżesz momir moritz morten
    moses mouhamadou mouhamed mouhameth mouhammadou muhammad muhammed murat murilo musa muyiwa mylan myron nael nahid nahil nand
    nándor napoleon narcis narciso nasrullah natan nátán natanael nataniel nathanael nathaniel naudet nazariusz nazary neal nebojša
    nedeljko nedjeljko néhémie neil nejc nemanja nenad neo nestor neven nevin nevio nicanor nicéphore nicholas nick nicklas niclas
    nico nicola nicolai nicolaie nicon nicu nigel nik niklas niklaus niko nikodem nikolai nikolas nikolasz nikša nil nimród nino
    niyilolawa nnamdi noah noan noe noé nolen norberto norman novak nuno oba obanijesu obrad obren octavian octavio odilon odin odon
    oger ognjen ogooluwa oke oladare oladimeji olaide olakunle olanrewaju olansile olavi ole olivér oliwier olle olof olufunmi olumide
    olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi ömer omobobola omotayo
    onoriode onufry onur oren orestes orlando orville óscar oskari osmund ostoja osunleke osvaldo otis oto oury ozren pacôme paja
    pankrác pankracy pantaleon pasquale paterne pathé patricio patrik patrycjusz patrycy patryk paulin pavle paweł peer pekka pentti
    pepe pepo per pera perceval percy perica pero perry petar pete péter petko petri petru petteri phil philémon philibert phillip
    piet pío pit pius platon polikarp pontus porfiriusz porfiry poul pravdan pravoslav predrag preston primož prokles prokop prokul
    prvoslav quinten quirin radenko radion radiša radislav radivoje radmilo rado radomir radomír radoš radosav radoslav radovan radu
    radul radúz rafał rahmi rahul raik rajko rajmund rajnold ramiro ramón randal randall randolf randolph randy ranko raphael raško
    rasmus rastislav ratimir raul ravi rayen reginald reinhard réjean relja remilekun remo remus renat renato rene reybaud reza
    richárd rick rickard rickey ricky rico rino roan robbe róbert robi robinson rocco roch roderick roderyk rodion rodney rodolfo
    rodoljub rodrigue rogelio rohan rok roko rolando romeo romeu romulus ronan ronnie roosevelt rosario roselin ross rostislav rotimi
    roy rubén rúben rudolph rudy ruedi rufus rupert ruslan russell rustam ryszard sabri sada sadio saèr safa sagar sakari salih saliou
    salomon salwator sammy samson sámuel samuele sancho sander sándor sandro sandu sanjin santino santos saša sascha sašo saul saúl
    sava savin savinien savva scott scottie sebastian sebastião sebastjan seckou seghei sékou sem semih semion seppe seppo serafim
    serafin sergej sergey serghei sergi sérgio sergiu sergiusz servác seth severín séverin seweryn seye shade shalewa shane shaun
    shawn shekoni sheldon sherman sid sidney sidoine sidy siebe sigebert sigismond sigurd sijuade silas silvan silvère silvio silviu
    simão simen simeon simion simo sinan sindre siniša siré sirineu siro sky slavek slaven slavko slavoljub slavomír slobodan sname
    sondre sönke sören søren spiridon spirydion srboljub srećko srečko sredoje stanislav stanisław stanko stanley steen štef štefan
    steffen stelian stepan stevan stig stipan stjepan stojan strahinja stribor sune surya sveatoslav svebor svend svetislav svetolik
    svetomir svetoslav sylvester sylwester szabolcs szczepan szymon tade tadeáš tadej tadeo tadija taha tahir tamás tamino tammo
    tancrède tapani tapio tari tasnim taurin tayler taylor ted teddy temidayo temitope teo teodor teodoro teofil terence terencjusz
    terrance terrell terrence tertuliano theo theodor theodore théodose théophraste thibert thibo thierno thies thilo thorben thore
    thorge tibo tibor tichomír tidiane tihomir til tilen till tillmann timm timmy timo timofei timoléon timotej timoteo timothy timur
    tine tino titien titilope tito titus tizian tjark tobiasz tobiloba tobin toby todd toke toki tokunbo toma tomáš tomasz tomaž tome
    tomé tomiloba tomislav tommie tomo tomori tonči tone toni tonko tonnin tope torben torbjörn traian trajan travis trevor troels
    trofim troy trpimir trpko tudor tuomas turold tuur tvrtko tymoteusz tyron tyrone ubaldo ueli uffe ugo ulf ulrik ulysse umut urbain
    urban uriel uroš uzodimma václav vadim vagn valdemar valentim valentino valère valeri valerii valter valtteri vanja vasil vasile
    vasili vasilie vasja vasko vatroslav veceaslav veceslav vedran veikko veit velibor velimir venance vencel venceslas vendel
    vendelín veniamin vergiliu verner vernon vianney vic vicente víctor victorin vid vidak viggo vijeko vilhelm viljem villy vilmos
    vince vincenc vincenzo viorel virgil virgiliu vít vital vitalie vitalii vito vítor vitus vivian vivien vjekoslav vjenceslav vlad
    vladek vladimer vladimír vladislav vladlen vlado vlastimil vlastimir vlatko vojin vratislav vsevolod vujadin vuk vukan vukašin
    vukota wacław wade wale walenty walentyn waleran walerian walery walgierz wallace waly wandrille wannes warley warre wawrzyniec
    wayne wendell wesley wiktor wilbert wilbur wilfred wilfryd willard willi willie willis wilson wincenty winston witalis władysław
    włodzimierz woodrow wout xander xaver xénophon yago yahya yakubu yango yani yannic yannik yaron yasin yassin yaw yoro younes
    youssou youssouph youssoupha yunus yusuf yven zachariasz zachary zaché zack zackary zafir zahar zaharia zakaria zakary zalán žan
    zarije zayd zdenko zdravko željko zena zeno zénó zente zéphirin zétény zeyd žiga ziyad zlatko zoltan zoltán zrinislav zrinko zsolt
    zsombor zvonimir zvonko zygmunt
  `,
} as const;
