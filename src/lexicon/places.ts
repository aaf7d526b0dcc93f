/**
 * Countries with their people (`France:français`); where the adjective stands for no country it stands alone behind the colon.
 * Compounds keep their hyphens.
 */
export const COUNTRIES = `
  france:français allemagne:allemand italie:italien espagne:espagnol portugal:portugais belgique:belge suisse:suisse luxembourg:luxembourgeois
  pays-bas:néerlandais hollande:hollandais royaume-uni:britannique angleterre:anglais écosse:écossais irlande:irlandais autriche:autrichien
  grèce:grec turquie:turc chypre:chypriote malte:maltais danemark:danois suède:suédois norvège:norvégien finlande:finlandais islande:islandais
  pologne:polonais tchéquie:tchèque slovaquie:slovaque hongrie:hongrois roumanie:roumain bulgarie:bulgare serbie:serbe croatie:croate
  slovénie:slovène bosnie:bosnien bosnie-herzégovine:bosniaque monténégro:monténégrin albanie:albanais kosovo:kosovar macédoine:macédonien
  estonie:estonien lettonie:letton lituanie:lituanien russie:russe ukraine:ukrainien bélarus:bélarusse biélorussie:biélorusse moldavie:moldave
  géorgie:géorgien arménie:arménien azerbaïdjan:azerbaïdjanais kazakhstan:kazakh ouzbékistan:ouzbek tadjikistan:tadjik kirghizstan:kirghiz
  turkménistan:turkmène états-unis:américain canada:canadien québec:québécois mexique:mexicain guatemala:guatémaltèque honduras:hondurien
  salvador:salvadorien nicaragua:nicaraguayen panama:panaméen cuba:cubain haïti:haïtien jamaïque:jamaïcain colombie:colombien
  venezuela:vénézuélien équateur:équatorien pérou:péruvien bolivie:bolivien chili:chilien argentine:argentin uruguay:uruguayen
  paraguay:paraguayen brésil:brésilien maroc:marocain algérie:algérien tunisie:tunisien libye:libyen égypte:égyptien soudan:soudanais
  éthiopie:éthiopien érythrée:érythréen somalie:somalien djibouti:djiboutien kenya:kényan ouganda:ougandais tanzanie:tanzanien rwanda:rwandais
  burundi:burundais congo:congolais rdc:congolais gabon:gabonais cameroun:camerounais tchad:tchadien niger:nigérien nigeria:nigérian nigéria:nigérian
  bénin:béninois togo:togolais ghana:ghanéen burkina:burkinabè burkina-faso:burkinabé mali:malien mauritanie:mauritanien sénégal:sénégalais
  gambie:gambien guinée:guinéen guinée-bissau:bissau-guinéen liberia:libérien angola:angolais mozambique:mozambicain zambie:zambien
  zimbabwe:zimbabwéen botswana:botswanais namibie:namibien madagascar:malgache maurice:mauricien comores:comorien centrafrique:centrafricain
  afrique-du-sud:sud-africain israël:israélien palestine:palestinien liban:libanais syrie:syrien jordanie:jordanien irak:irakien iran:iranien
  arabie-saoudite:saoudien yémen:yéménite oman:omanais qatar:qatari koweït:koweïtien bahreïn:bahreïni émirats:émirati afghanistan:afghan
  pakistan:pakistanais inde:indien bangladesh:bangladais sri-lanka:sri-lankais népal:népalais bhoutan:bhoutanais birmanie:birman
  thaïlande:thaïlandais laos:laotien cambodge:cambodgien vietnam:vietnamien malaisie:malaisien singapour:singapourien indonésie:indonésien
  philippines:philippin chine:chinois taïwan:taïwanais hong-kong:hongkongais japon:japonais corée:coréen mongolie:mongol australie:australien
  nouvelle-zélande:néo-zélandais fidji:fidjien tonga:tongien europe:européen afrique:africain asie:asiatique amérique:américain océanie:océanien
  catalogne:catalan bavière:bavarois flandre:flamand wallonie:wallon bretagne:breton corse:corse alsace:alsacien normandie:normand
  tchétchénie:tchétchène écosse:écossais galles:gallois kurdistan:kurde tibet:tibétain groenland:groenlandais réunion:réunionnais
  martinique:martiniquais guadeloupe:guadeloupéen guyane:guyanais polynésie:polynésien calédonie:calédonien ontario:ontarien acadie:acadien
  corée-du-sud:sud-coréen corée-du-nord:nord-coréen soudan-du-sud:sud-soudanais timor-oriental:est-timorais papouasie:papou
  costa-rica:costaricain république-dominicaine:dominicain suriname:surinamais guyana:guyanien belize:bélizien cap-vert:cap-verdien
  guinée-équatoriale:équato-guinéen seychelles:seychellois maldives:maldivien brunei:brunéien samoa:samoan vanuatu:vanuatais
  liechtenstein:liechtensteinois monaco:monégasque andorre:andorran saint-marin:saint-marinais lesotho:lesothan eswatini:swazi
  vatican: sahel:sahélien maghreb:maghrébin côte-d'ivoire:ivoirien californie:californien texas:texan occident:occidental
`;

/** People of no country of the list: `le Tigréen`, `la Parisienne`. */
export const DEMONYMS = `
  parisien lyonnais marseillais lillois bordelais toulousain nantais strasbourgeois rennais niçois montpelliérain londonien berlinois romain
  madrilène bruxellois genevois zurichois bernois lausannois vaudois valaisan tessinois bâlois fribourgeois neuchâtelois jurassien liégeois
  montréalais torontois new-yorkais moscovite milanais athénien varsovien viennois barcelonais munichois tigréen peul touareg basque
  haut-savoyard pyrénéen girondin vendéen costarmoricain périgourdin azuréen mosellan lorrain nordiste angevin tourangeau berrichon
  poitevin biarrot bisontin manceau limougeaud castrais bigourdan bourguignon morvandiau briviste troyen chartrain angoumoisin mahorais
  antillais caribéen scandinave balte helvète transalpin batave napolitain sarde lombard andalou sévillan lisboète saxon rhénan
  grison
  juif arabe musulman chrétien orthodoxe palois lensois messin stéphanois normand picard auvergnat provençal savoyard franc-comtois
  franco-allemand franco-italien franco-britannique nord-irlandais onusien communautaire occidental africain kurde
  sud-soudanais nord-américain latino-américain francilien ultramarin métropolitain malouin havrais rémois dijonnais grenoblois nancéien
  kanak caldoche rom slave yéménite alaouite sunnite chiite druze gazaoui cisjordanien pékinois dakarois abidjanais kinois bamakois rochelais
`;

/** Capitals and large cities: as subjects of speech they stand for their governments or administrations. */
export const CITIES = `
  paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers nîmes brest limoges
  tours amiens metz besançon perpignan orléans rouen mulhouse caen nancy avignon poitiers versailles pau cannes calais lens ajaccio bastia
  nouméa papeete cayenne bruxelles anvers gand charleroi liège bruges namur mons berne zurich genève bâle lausanne lucerne fribourg neuchâtel
  sion lugano luxembourg amsterdam rotterdam londres édimbourg dublin belfast manchester liverpool berlin munich hambourg francfort cologne
  vienne rome milan naples turin florence venise gênes palerme madrid barcelone séville valence lisbonne porto athènes ankara istanbul
  nicosie copenhague oslo stockholm helsinki reykjavik varsovie cracovie prague bratislava budapest bucarest sofia belgrade zagreb ljubljana
  sarajevo tirana pristina skopje tallinn riga vilnius moscou saint-pétersbourg kiev kyiv kharkiv odessa lviv minsk chisinau tbilissi erevan bakou
  astana tachkent washington new-york boston chicago miami houston dallas atlanta philadelphie seattle ottawa montréal toronto vancouver
  calgary winnipeg mexico havane caracas bogota quito lima santiago brasilia rabat casablanca tanger alger oran tunis tripoli benghazi
  caire alexandrie khartoum addis-abeba asmara mogadiscio nairobi kampala kigali bujumbura kinshasa brazzaville libreville yaoundé douala
  n'djamena niamey abuja lagos cotonou lomé accra ouagadougou bamako nouakchott dakar banjul conakry bissau monrovia freetown abidjan
  yamoussoukro luanda maputo lusaka harare pretoria johannesburg antananarivo bangui jérusalem gaza ramallah beyrouth damas alep amman
  bagdad mossoul téhéran riyad djeddah sanaa aden doha abou-dhabi dubaï koweït manama mascate kaboul islamabad karachi delhi bombay calcutta
  dacca colombo katmandou rangoun bangkok hanoï phnom-penh kuala-lumpur jakarta manille pékin shanghai séoul pyongyang tokyo osaka taipei
  canberra sydney melbourne wellington auckland port-au-prince saint-domingue san-francisco los-angeles saint-denis sydney
`;

/** Seats of power that speak for their holder: `le Kremlin`, `l'Elysée`. */
export const METONYMS = `
  kremlin élysée matignon pentagone bercy beauvau maison-blanche capitole palais-bourbon bundestag knesset vatican saint-siège
  hôtel-de-ville quai-d'orsay berlaymont quirinal palais-fédéral état occident washington rideau roland-garros wimbledon
`;
