/** A currency word: what it is alone, and what an adjective or a country makes of it. */
export interface Currency {
  /** Forms in running text. */
  readonly words: string;
  /** ISO 4217 of the word alone; null when only its country says. */
  readonly code: string | null;
  /** Beginnings of the adjectives behind it and of the names that show its country (`canad`: canadiens, Canada). */
  readonly countries?: readonly (readonly [code: string, beginnings: string])[];
  /** Also a thing that is counted (`trois livres`, `deux couronnes`): money only with its adjective or in millions. */
  readonly ambiguous?: boolean;
  /** Of a part: the whole that the text may show (centimes are of francs where it counts in francs). */
  readonly of?: 'franc' | 'dollar' | undefined;
}

/** Currencies by their words. */
export const CURRENCIES: readonly Currency[] = [
  { words: 'euro euros', code: 'EUR' },
  {
    words: 'dollar dollars',
    code: 'USD',
    countries: [
      ['USD', 'américain us états-unis'],
      ['CAD', 'canad can ca cad québ montréal ottawa toronto vancouver'],
      ['AUD', 'austral sydney canberra melbourne'],
      ['NZD', 'néo néo-zéland nouvelle-zélande wellington'],
      ['HKD', 'hong hongkong hongkongais'],
      ['SGD', 'singapour'],
      ['TWD', 'taïwan taiwan'],
      ['NAD', 'namibi'],
      ['JMD', 'jamaï jamaic'],
      ['FJD', 'fidj'],
    ],
  },
  {
    words: 'franc francs',
    code: 'FRF',
    countries: [
      [
        'CHF',
        'suiss genèv genev helvét romand berne bernois zurich lausann valais vaud fribourg neuchâtel bâle tessin ats keystone-ats jura lucerne',
      ],
      ['XOF', 'cfa sénégal dakar ivoir abidjan mali bamako burkin ouagadougou togo lomé bénin cotonou niger niamey'],
      ['XAF', 'camerou yaoundé douala gabon libreville tchad djamena centrafric bangui brazzaville malabo'],
      ['XPF', 'cfp pacifique calédoni nouméa polynési papeete tahiti wallis'],
      ['CDF', 'congol kinshasa rdc goma kolwezi katanga lubumbashi kivu bukavu kisangani'],
      ['BEF', 'belg'],
      ['FRF', 'français'],
      ['LUF', 'luxembourg'],
      ['RWF', 'rwand kigali'],
      ['BIF', 'burund bujumbura'],
      ['GNF', 'guiné conakry'],
      ['DJF', 'djibout'],
      ['KMF', 'comor moroni'],
    ],
  },
  {
    words: 'livre livres',
    code: 'GBP',
    ambiguous: true,
    countries: [
      ['GBP', 'sterling britanni angla'],
      ['TRY', 'turque turcs turquie ankara istanbul'],
      ['LBP', 'liban beyrouth'],
      ['EGP', 'égypt caire'],
      ['SYP', 'syrien syrie damas'],
      ['SDG', 'soudan khartoum'],
      ['SSP', 'sud-soudan djouba juba'],
      ['CYP', 'chypr'],
      ['IEP', 'irland'],
    ],
  },
  { words: 'yen yens', code: 'JPY', countries: [['JPY', 'japonais']] },
  { words: 'yuan yuans renminbi renminbis', code: 'CNY', countries: [['CNY', 'chinois renminbi']] },
  {
    words: 'rouble roubles',
    code: 'RUB',
    countries: [
      ['BYN', 'bélaruss biéloruss'],
      ['RUB', 'russ'],
    ],
  },
  { words: 'hryvnia hryvnias', code: 'UAH' },
  {
    words: 'roupie roupies',
    code: 'INR',
    countries: [
      ['INR', 'indienn inde delhi bombay'],
      ['PKR', 'pakistan islamabad karachi'],
      ['LKR', 'sri colombo'],
      ['NPR', 'népal katmandou'],
      ['IDR', 'indonés jakarta'],
      ['MUR', 'maurice mauricien'],
      ['SCR', 'seychell'],
    ],
  },
  { words: 'rupiah rupiahs', code: 'IDR' },
  {
    words: 'dirham dirhams',
    code: null,
    countries: [
      ['MAD', 'maroc rabat casablanca'],
      ['AED', 'émirat emirat dubaï dubai abou'],
    ],
  },
  {
    words: 'dinar dinars',
    code: null,
    countries: [
      ['TND', 'tunis'],
      ['DZD', 'algéri alger'],
      ['IQD', 'irak bagdad'],
      ['KWD', 'koweït'],
      ['JOD', 'jordan amman'],
      ['LYD', 'liby tripoli'],
      ['RSD', 'serb belgrade'],
      ['BHD', 'bahre'],
      ['MKD', 'macédoni'],
    ],
  },
  {
    words: 'riyal riyals',
    code: null,
    countries: [
      ['SAR', 'saoud ryad riyad'],
      ['QAR', 'qatar doha'],
    ],
  },
  {
    words: 'rial rials',
    code: null,
    countries: [
      ['IRR', 'iran téhéran'],
      ['OMR', 'oman mascate'],
      ['YER', 'yémen sanaa'],
      ['QAR', 'qatar'],
      ['SAR', 'saoud'],
    ],
  },
  {
    words: 'peso pesos',
    code: null,
    countries: [
      ['MXN', 'mexi'],
      ['ARS', 'argentin buenos'],
      ['CLP', 'chili santiago'],
      ['COP', 'colomb bogota'],
      ['PHP', 'philippin manille'],
      ['CUP', 'cuba havane'],
      ['UYU', 'uruguay montevideo'],
      ['DOP', 'dominicain'],
    ],
  },
  { words: 'réal real', code: 'BRL', ambiguous: true, countries: [['BRL', 'brésil']] },
  { words: 'réals reals réais reais', code: 'BRL', countries: [['BRL', 'brésilien']] },
  {
    words: 'couronne couronnes',
    code: null,
    ambiguous: true,
    countries: [
      ['SEK', 'suéd stockholm'],
      ['NOK', 'norvég oslo'],
      ['DKK', 'dano danemark copenhague'],
      ['CZK', 'tchèque tchéqu prague'],
      ['ISK', 'island reykjavik'],
    ],
  },
  { words: 'zloty zlotys zlotych', code: 'PLN', countries: [['PLN', 'polonais']] },
  { words: 'forint forints', code: 'HUF' },
  {
    words: 'leu lei',
    code: 'RON',
    ambiguous: true,
    countries: [
      ['RON', 'roumain roumanie bucarest'],
      ['MDL', 'moldav chisinau'],
    ],
  },
  { words: 'lev levs leva', code: 'BGN' },
  {
    words: 'won wons',
    code: 'KRW',
    countries: [
      ['KPW', 'nord-coréen pyongyang'],
      ['KRW', 'sud-coréen'],
    ],
  },
  { words: 'baht bahts', code: 'THB' },
  { words: 'ringgit ringgits', code: 'MYR' },
  { words: 'rand rands', code: 'ZAR', countries: [['ZAR', 'sud-africain']] },
  { words: 'naira nairas', code: 'NGN', countries: [['NGN', 'nigérian']] },
  { words: 'cedi cedis', code: 'GHS' },
  {
    words: 'shilling shillings',
    code: null,
    countries: [
      ['KES', 'kény nairobi'],
      ['UGX', 'ougand kampala'],
      ['TZS', 'tanzani dodoma'],
      ['SOS', 'somal mogadiscio'],
    ],
  },
  { words: 'birr birrs', code: 'ETB' },
  { words: 'ouguiya ouguiyas', code: 'MRU' },
  { words: 'ariary ariarys', code: 'MGA' },
  { words: 'gourde gourdes', code: 'HTG', ambiguous: true, countries: [['HTG', 'haït']] },
  { words: 'soles', code: 'PEN', ambiguous: true, countries: [['PEN', 'péru pérou lima']] },
  { words: 'bolivar bolivars', code: 'VES' },
  { words: 'shekel shekels', code: 'ILS', countries: [['ILS', 'israélien']] },
  { words: 'lari laris', code: 'GEL' },
  { words: 'tenge tenges', code: 'KZT' },
  { words: 'dong dongs', code: 'VND' },
  { words: 'taka takas', code: 'BDT' },
  { words: 'afghani afghanis', code: 'AFN' },
  { words: 'dram drams', code: 'AMD' },
  { words: 'guarani guaranis', code: 'PYG' },
  { words: 'deutschemark deutschemarks', code: 'DEM' },
  {
    words: 'mark marks',
    code: 'DEM',
    ambiguous: true,
    countries: [
      ['DEM', 'allemand'],
      ['BAM', 'bosni'],
      ['FIM', 'finland'],
    ],
  },
  { words: 'lire lires', code: 'ITL', ambiguous: true, countries: [['ITL', 'italien']] },
  { words: 'peseta pesetas', code: 'ESP' },
  { words: 'drachme drachmes', code: 'GRD' },
  { words: 'florin florins', code: 'NLG' },
  // No code: a currency of no country
  { words: 'bitcoin bitcoins ether ethers', code: null },
];

/** Parts of a currency: the code that they are of when the text says nothing else, what one is worth, and the whole that a text may show. */
export const SUBUNITS: readonly (readonly [words: string, code: string, scale: number, of?: 'franc' | 'dollar'])[] = [
  ['cent cents', 'USD', 0.01, 'dollar'],
  ['centime centimes', 'EUR', 0.01, 'franc'],
  ['penny pence', 'GBP', 0.01],
  ['kopeck kopecks', 'RUB', 0.01],
  ['millime millimes', 'TND', 0.001],
];

/** What is told in money: behind them millions without a noun are of the money that the text speaks of. Singular and plural. */
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(
  `recettes recette dépenses dépense déficit déficits excédent excédents dette dettes budget budgets coût coûts affaires bénéfice
   bénéfices perte pertes profit profits investissement investissements financement financements crédit crédits prêt prêts emprunt
   emprunts aide aides enveloppe enveloppes subvention subventions amende amendes montant montants somme sommes fonds capital
   salaire salaires rémunération rémunérations impôt impôts taxe taxes facture dotation dotations capitalisation valorisation
   trésorerie revenu revenus provision provisions dividende dividendes loyer loyers indemnité indemnités indemnisation cotisations
   endettement bonus charges honoraires cagnotte rançon butin préjudice`
    .trim()
    .split(/\s+/),
);

/** What is told in milliards of money only: its millions may be tonnes or cars. */
export const TRADE_NOUNS: ReadonlySet<string> = new Set(
  `exportations importations ventes échanges pib produit commandes avoirs actifs dépôts achats réserves contrats transferts marché
   ressources économies`
    .trim()
    .split(/\s+/),
);

/** What is counted in millions as money is. */
export const MILLIONS_OF: ReadonlySet<string> = new Set(
  `population habitants personnes électeurs visiteurs passagers exemplaires tonnes barils abonnés clients voyageurs touristes
   spectateurs véhicules voitures usagers vues téléchargements réfugiés chômeurs`
    .trim()
    .split(/\s+/),
);
