import { CURRENCIES, type Currency } from '../lexicon/currencies.js';
import type { Article } from '../text/article.js';
import { formAt, rawAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';

const DOLLAR = 0x24;
const EURO = 0x20ac;

const franc = CURRENCIES.find((currency) => currency.code === 'FRF') as Currency; // the list has it
const dollar = CURRENCIES.find((currency) => currency.code === 'USD') as Currency; // the list has it

/** How many tokens of an article are asked for its country. */
const EVIDENCE = 1500;

/** Tells which country's dollar, franc or livre a text means. Made for one article; what it has found it remembers. */
export interface Money {
  /** The code of a currency word without adjective: as the text shows it elsewhere, else as it is used. */
  codeOf(currency: Currency): string | null;
  /** The code of a part standing alone (`50 centimes`): that of the whole that the text counts in, else as it is used. */
  codeOfPart(part: Currency): string | null;
  /** Whether the text names a country of the currency: beside its word, in its dateline, or oftener than any other. */
  isNamed(currency: Currency): boolean;
  /** The code that the words at token `index` give the currency (`dollars canadiens`), with the index behind them; or null. */
  adjectiveAt(currency: Currency, index: number): { readonly code: string; readonly end: number } | null;
}

export function moneyOf(article: Article): Money {
  const known = new Map<Currency, string | null>();
  const isKnown = new Map<Currency, boolean>();
  const adjectiveAt: Money['adjectiveAt'] = (currency, index) => {
    if (currency.countries === undefined) return null;
    let at = index;
    // $ US, dollars de Hong Kong
    if (formAt(article, at) === 'de' && article.tokens[at + 1]?.case !== Case.LOWER) at++;
    const token = article.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) return null;
    const code = countryCode(currency, formAt(article, at));
    if (code === null) return null;
    // néo-zélandais, sud-soudanaises, Hong Kong
    let end = at + 1;
    while (end < at + 4 && rawAt(article, end) === '-' && article.tokens[end + 1]?.kind === Kind.WORD) end += 2;
    if (formAt(article, at) === 'hong' && formAt(article, end) === 'kong') end++;
    return { code, end };
  };
  const codeOf = (currency: Currency): string | null => {
    if (currency.countries === undefined) return currency.code;
    const found = known.get(currency);
    if (found !== undefined) return found;
    const code = evidenceFor(article, currency) ?? currency.code;
    known.set(currency, code);
    return code;
  };
  const isNamed = (currency: Currency): boolean => {
    if (currency.countries === undefined) return false;
    const found = isKnown.get(currency);
    if (found !== undefined) return found;
    const evident = evidenceFor(article, currency) !== null;
    isKnown.set(currency, evident);
    return evident;
  };
  let spoken: Spoken | undefined;
  const codeOfPart = (part: Currency): string | null => {
    if (part.of === undefined) return part.code;
    spoken ??= spokenIn(article);
    if (part.of === 'dollar') return spoken.euros > 0 && spoken.dollars === 0 ? 'EUR' : codeOf(dollar);
    if (spoken.francs > spoken.euros) return codeOf(franc);
    return spoken.euros === 0 && codeOf(franc) === 'CHF' ? 'CHF' : part.code;
  };
  return { codeOf, codeOfPart, adjectiveAt, isNamed };
}

/** How often a text speaks of the money that has parts of the same name. */
interface Spoken {
  readonly euros: number;
  readonly francs: number;
  readonly dollars: number;
}

function spokenIn(article: Article): Spoken {
  let euros = 0;
  let francs = 0;
  let dollars = 0;
  const limit = Math.min(article.tokens.length, EVIDENCE);
  for (let at = 0; at < limit; at++) {
    const token = article.tokens[at];
    const unit = token?.lexeme.unit;
    const currency = unit?.kind === 'money' ? unit.currency : null;
    if (token?.code === EURO || currency?.code === 'EUR') euros += currency?.of === undefined ? 1 : 0;
    else if (currency === franc) francs++;
    else if (token?.code === DOLLAR || currency === dollar) dollars++;
  }
  return { euros, francs, dollars };
}

/** The first country that the article shows for the currency: its adjective behind the word itself, else a name. */
function evidenceFor(article: Article, currency: Currency): string | null {
  const votes = new Map<string, number>();
  const count = (form: string) => {
    const code = countryCode(currency, form);
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + 1);
  };
  for (const word of `${article.publication.place ?? ''} ${article.publication.agency ?? ''}`.toLowerCase().split(' '))
    for (let weight = 0; weight < 3; weight++) count(word);
  const limit = Math.min(article.tokens.length, EVIDENCE);
  const named = new Map<string, number>();
  // The dollar of a foreign country is known by its name only; a dinar also by the countries of the article.
  const byName = currency.code !== null && currency.code !== 'FRF';
  for (let at = 0; at < limit; at++) {
    const token = article.tokens[at];
    if (token === undefined) break;
    const unit = token.lexeme.unit;
    const isWord = unit?.kind === 'money' ? unit.currency === currency : token.code === DOLLAR && currency === dollar;
    if (isWord) {
      const code = countryCode(currency, formAt(article, at + 1));
      // A text names the dollars that are not its own: `$ US` says nothing of the others.
      if (code !== null && (code !== currency.code || !byName)) votes.set(code, (votes.get(code) ?? 0) + 1);
    } else if (token.kind !== Kind.WORD || token.case === Case.LOWER) continue;
    else if (byName) {
      if (token.end - token.start <= 3) continue;
      const code = countryCode(currency, formAt(article, at));
      if (code !== null) named.set(code, (named.get(code) ?? 0) + 1);
    } else if (token.lexeme.grammar === 0 && token.end - token.start > 2) count(formAt(article, at));
  }
  return mostVoted(votes) ?? homeOf(currency, named);
}

function mostVoted(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [code, number] of votes) if (best === null || number > (votes.get(best) ?? 0)) best = code;
  return best;
}

/** How often an article has to name a country for its dollar to be meant, and how many times oftener than the currency's own. */
const HOME = 3;

/** The country that an article is about, when it names hardly any other: there the bare `dollars` are its own. */
function homeOf(currency: Currency, named: ReadonlyMap<string, number>): string | null {
  const best = mostVoted(named);
  if (best === null || best === currency.code) return null;
  const times = named.get(best) ?? 0;
  const own = currency.code === null ? 0 : (named.get(currency.code) ?? 0);
  return times >= HOME && times > HOME * own ? best : null;
}

/** A country's adjective or name: its beginning from four letters on, the whole word below. */
interface Naming {
  readonly beginning: string;
  readonly code: string;
}

/** The lists of CURRENCIES by first letter, divided once. */
const divided = new WeakMap<Currency, ReadonlyMap<number, readonly Naming[]>>();

function namingsOf(currency: Currency): ReadonlyMap<number, readonly Naming[]> {
  const found = divided.get(currency);
  if (found !== undefined) return found;
  const namings = new Map<number, Naming[]>();
  for (const [code, beginnings] of currency.countries ?? [])
    for (const beginning of beginnings.split(' ')) {
      const letter = beginning.charCodeAt(0);
      namings.set(letter, [...(namings.get(letter) ?? []), { beginning, code }]);
    }
  divided.set(currency, namings);
  return namings;
}

function countryCode(currency: Currency, form: string): string | null {
  if (form.length < 2) return null;
  for (const { beginning, code } of namingsOf(currency).get(form.charCodeAt(0)) ?? [])
    if (beginning.length < 4 ? form === beginning : form.startsWith(beginning)) return code;
  return null;
}
