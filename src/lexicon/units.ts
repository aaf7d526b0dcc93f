import { CURRENCIES, type Currency, SUBUNITS } from './currencies.js';
import type { LexiconEntry } from './lexeme.js';
import { each } from './words.js';

/** A unit of measure or of money. */
export type UnitWord =
  /** `scale`: a centime is 0.01 euro. */
  | { readonly kind: 'money'; readonly currency: Currency; readonly code: string | null; readonly scale: number }
  /** UCUM. `symbol`: see UNIT_SYMBOLS. `loose`: a thing as well (`pieds`, `noeuds`), a unit from `least` up only. */
  | { readonly kind: 'measure'; readonly code: string; readonly least: number }
  /** point: of percentage, of an index, of a game. */
  | { readonly kind: 'point' };

/** UCUM code and the words for it; a third element is the least number that makes a unit of the word. */
const MEASURES: readonly (readonly [code: string, words: string, least?: number])[] = [
  ['km', 'kilomètre kilomètres'],
  ['m', 'mètre mètres'],
  ['cm', 'centimètre centimètres'],
  ['mm', 'millimètre millimètres'],
  ['um', 'micromètre micromètres micron microns'],
  ['nm', 'nanomètre nanomètres'],
  ['[mi_i]', 'mile miles'],
  ['[nmi_i]', 'milles'],
  ['[ft_i]', 'pied pieds', 5],
  ['[in_i]', 'pouce pouces', 3],
  ['[kn_i]', 'nœud nœuds', 3],
  ['[ly]', 'année-lumière années-lumière'],
  ['har', 'hectare hectares'],
  ['[acr_us]', 'acre acres'],
  ['L', 'litre litres'],
  ['hL', 'hectolitre hectolitres'],
  ['cL', 'centilitre centilitres'],
  ['mL', 'millilitre millilitres'],
  ['[bbl_us]', 'baril barils'],
  ['[gal_us]', 'gallon gallons'],
  ['t', 'tonne tonnes'],
  ['kg', 'kilogramme kilogrammes kilo kilos'],
  ['g', 'gramme grammes'],
  ['mg', 'milligramme milligrammes'],
  ['ug', 'microgramme microgrammes'],
  ['Mt', 'mégatonne mégatonnes'],
  ['Gt', 'gigatonne gigatonnes'],
  ['kt', 'kilotonne kilotonnes'],
  ['dt', 'quintal quintaux'],
  ['[car_m]', 'carat carats'],
  ['Cel', 'degré degrés'],
  ['W', 'watt watts'],
  ['kW', 'kilowatt kilowatts'],
  ['MW', 'mégawatt mégawatts'],
  ['GW', 'gigawatt gigawatts'],
  ['TW', 'térawatt térawatts'],
  ['W.h', 'wattheure wattheures'],
  ['kW.h', 'kilowattheure kilowattheures'],
  ['MW.h', 'mégawattheure mégawattheures'],
  ['GW.h', 'gigawattheure gigawattheures'],
  ['TW.h', 'térawattheure térawattheures'],
  ['V', 'volt volts'],
  ['kV', 'kilovolt kilovolts'],
  ['A', 'ampère ampères'],
  ['K', 'kelvin kelvins'],
  ['dB', 'décibel décibels'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'mégahertz'],
  ['GHz', 'gigahertz'],
  ['By', 'octet octets'],
  ['kBy', 'kilooctet kilooctets'],
  ['MBy', 'mégaoctet mégaoctets'],
  ['GBy', 'gigaoctet gigaoctets'],
  ['TBy', 'téraoctet téraoctets'],
  ['PBy', 'pétaoctet pétaoctets'],
  ['Mbit', 'mégabit mégabits'],
  ['Gbit', 'gigabit gigabits'],
  ['hPa', 'hectopascal hectopascals'],
  ['mbar', 'millibar millibars'],
  ['ar', 'ares'],
  ['[degF]', 'fahrenheit'],
  ['cal', 'calorie calories'],
  ['kcal', 'kilocalorie kilocalories'],
  ['J', 'joule joules'],
  ['kJ', 'kilojoule kilojoules'],
  ['MJ', 'mégajoule mégajoules'],
  ['Sv', 'sievert sieverts'],
  ['mSv', 'millisievert millisieverts'],
  ['uSv', 'microsievert microsieverts'],
  ['Bq', 'becquerel becquerels'],
  ['[bu_us]', 'boisseau boisseaux'],
];

/** Units and currencies as words. */
export function* unitEntries(): Generator<LexiconEntry> {
  for (const currency of CURRENCIES)
    yield* each(currency.words, { unit: { kind: 'money', currency, code: currency.code, scale: 1 } });
  for (const [words, code, scale, of] of SUBUNITS)
    yield* each(words, { unit: { kind: 'money', currency: { words, code, of }, code, scale } });
  for (const [code, words, least = 0] of MEASURES) yield* each(words, { unit: { kind: 'measure', code, least } });
  yield* each('point points', { unit: { kind: 'point' } });
}

/** Symbols behind digits, case-sensitive: UCUM codes. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...`km m cm mm nm g kg mg t Mt Gt kt L hL cL mL W kW MW GW TW V kV dB Hz kHz MHz GHz hPa kcal cal kJ MJ GJ Sv mSv Bq mbar kbit Mbit Gbit hm`
    .split(' ')
    .map((code) => [code, code] as const),
  ['Km', 'km'],
  ['KM', 'km'],
  ['Kg', 'kg'],
  ['ha', 'har'],
  ['q', 'dt'],
  ['qx', 'dt'],
  ['Qx', 'dt'],
  ['gr', 'g'],
  ['grs', 'g'],
  ['l', 'L'],
  ['hl', 'hL'],
  ['cl', 'cL'],
  ['ml', 'mL'],
  ['µg', 'ug'],
  ['μg', 'ug'],
  ['Wh', 'W.h'],
  ['kWh', 'kW.h'],
  ['MWh', 'MW.h'],
  ['GWh', 'GW.h'],
  ['TWh', 'TW.h'],
  ['MWc', 'MW'],
  ['GWc', 'GW'],
  ['MWe', 'MW'],
  ['ko', 'kBy'],
  ['Ko', 'kBy'],
  ['Mo', 'MBy'],
  ['Go', 'GBy'],
  ['To', 'TBy'],
  ['Po', 'PBy'],
  ['MB', 'MBy'],
  ['GB', 'GBy'],
  ['TB', 'TBy'],
  ['kmh', 'km/h'],
  ['mph', '[mi_i]/h'],
  ['mAh', 'mA.h'],
  ['kVA', 'kV.A'],
  ['MVA', 'MV.A'],
  ['Mbps', 'Mbit/s'],
  ['Gbps', 'Gbit/s'],
  ['ft', '[ft_i]'],
  ['kt', '[kn_i]'],
  ['ppm', '[ppm]'],
  ['ppb', '[ppb]'],
  ['ch', '[HP]'],
]);

/** What divides a unit behind a slash or `par`: `km/h`, `mètres cubes par seconde`, `µg/m3`. */
export const DIVISORS: ReadonlyMap<string, string> = new Map([
  ['h', 'h'],
  ['heure', 'h'],
  ['s', 's'],
  ['seconde', 's'],
  ['l', 'L'],
  ['L', 'L'],
  ['litre', 'L'],
  ['kg', 'kg'],
  ['km', 'km'],
  ['m', 'm'],
  ['t', 't'],
  ['ha', 'har'],
  ['an', 'a'],
  ['j', 'd'],
]);
