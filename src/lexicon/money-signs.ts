/** Signs of money; `$` is the text's own dollar. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
]);

/** Letters beside a dollar sign that say whose it is: `12 $CA`, `US$ 12`, `12 R$`. */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['MX', 'MXN'],
  ['R', 'BRL'],
]);

/** Letters for thousands, millions and milliards of a currency, as the financial wires write them; case-sensitive. */
export const SCALED_MONEY: ReadonlyMap<string, { readonly code: string; readonly scale: number }> = new Map(
  [
    ['EUR', 'KE kE KEUR kEUR', 1e3],
    ['EUR', 'ME MEUR', 1e6],
    ['EUR', 'MdE MdsE GE MdEUR', 1e9],
    ['FRF', 'MF', 1e6],
    ['FRF', 'MdF', 1e9],
    ['USD', 'MUSD', 1e6],
    ['USD', 'MdUSD', 1e9],
    ['CHF', 'MCHF', 1e6],
    ['XOF', 'MFCFA', 1e6],
    ['MAD', 'KDH', 1e3],
    ['MAD', 'MDH', 1e6],
    ['MAD', 'MMDH', 1e9],
    ['MAD', 'KDhs', 1e3],
    ['MAD', 'MDh MDhs MDHS MMAD', 1e6],
    ['MAD', 'MMDh MMDhs MMDHS MdDH MdDh', 1e9],
    ['TND', 'KDT kDT', 1e3],
    ['TND', 'MDT mDT MTND', 1e6],
    ['TND', 'MMDT MdDT MMTND', 1e9],
    ['DZD', 'MDA', 1e6],
    ['DZD', 'MdDA MDDA', 1e9],
  ].flatMap(([code, symbols, scale]) =>
    String(symbols)
      .split(' ')
      .map((symbol) => [symbol, { code: String(code), scale: Number(scale) }] as const),
  ),
);

/** Letters that stand for money beside digits; case-sensitive. */
export const MONEY_LETTERS: ReadonlyMap<string, string> = new Map([
  ...`EUR USD CAD AUD NZD HKD SGD CHF GBP JPY CNY RUB UAH INR PKR TRY BRL MXN ARS SEK NOK DKK PLN CZK HUF RON BGN ILS AED SAR QAR
        MAD DZD TND EGP LBP ZAR NGN XOF XAF XPF KRW THB VND IDR MYR FRF BEF DEM ITL SYP IQD KWD JOD LYD IRR YER TWD PHP CLP
        UYU RSD KZT KES TZS UGX ETB GHS CDF GNF RWF BIF DJF KMF MGA MRU HTG LKR BDT`
    .split(/\s+/)
    .map((code) => [code, code] as const),
  ['F', 'FRF'],
  ['FF', 'FRF'],
  ['FB', 'BEF'],
  ['FS', 'CHF'],
  ['FCFA', 'XOF'],
  ['fcfa', 'XOF'],
  ['CFA', 'XOF'],
  ['FCfa', 'XOF'],
  ['FCFP', 'XPF'],
  ['Fcfa', 'XOF'],
  ['Fr', 'CHF'],
  ['fr', 'CHF'],
  ['Frs', 'CHF'],
  ['DH', 'MAD'],
  ['Dh', 'MAD'],
  ['dh', 'MAD'],
  ['DHS', 'MAD'],
  ['DHs', 'MAD'],
  ['Dhs', 'MAD'],
  ['dhs', 'MAD'],
  ['DA', 'DZD'],
  ['DT', 'TND'],
  ['LL', 'LBP'],
  ['LS', 'SYP'],
  ['FG', 'GNF'],
  ['FBu', 'BIF'],
  ['Fbu', 'BIF'],
  ['FRw', 'RWF'],
  ['Frw', 'RWF'],
  ['Gdes', 'HTG'],
  ['gdes', 'HTG'],
]);
