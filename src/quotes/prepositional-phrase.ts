import { isAgency } from '../lexicon/agencies.js';
import { Grammar } from '../lexicon/lexeme.js';
import { OUTLET_NOUNS } from '../lexicon/media.js';
import { PersonClass } from '../lexicon/persons.js';
import { Form } from '../lexicon/speech.js';
import { readMention } from '../speakers/mention.js';
import { endOfTitle, isPaper } from '../speakers/read-name.js';
import { endOfCompound } from '../speakers/words.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, rawAt, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { isInfinitive } from './infinitive.js';
import { ADDRESSING, isPlatformAt } from './kind-of-phrase.js';
import type { TokenRange } from './quotation.js';

const APRES_OR_AVANT = oneOf('après avant');

const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** Whether a phrase with a preposition begins at `at`: `dans`, `auprès de`, `peu après`. */
export function isPreposition(article: Article, at: number): boolean {
  const grammar = grammarAt(article, at);
  if (grammar & Grammar.PREPOSITION && !(grammar & Grammar.INDEFINITE)) return true;
  const form = formAt(article, at);
  return (
    form === 'auprès' ||
    form === 'lors' ||
    form === 'face' ||
    form === 'suite' ||
    form === 'quant' ||
    (form === 'peu' && APRES_OR_AVANT.at(article, at + 1))
  );
}

/** One past the noun phrase behind the preposition at `at`: `au micro de la chaîne L'Arène`; `at` when there is none. */
export function endOfPhrase(article: Article, at: number, limit: number): number {
  let end = at + 1;
  const first = formAt(article, at);
  if (first === 'peu') end++;
  if (
    (first === 'auprès' || first === 'lors' || first === 'face' || first === 'suite' || first === 'quant') &&
    isPreposition(article, end)
  )
    end++;
  const addressing = ADDRESSING.at(article, at) && first !== 'devant' && first !== 'face';
  let nouns = 0;
  let named = false;
  let open = true; // a determiner, preposition or adjective before the noun: the phrase cannot end here
  let whole = at; // one past the last noun
  let outlet = false; // quotidien, radio: a name of its own can follow
  while (end < limit) {
    const token = article.tokens[end];
    if (!token || token.gap >= Gap.PARAGRAPH) break;
    if (token.kind === Kind.NUMBER) {
      nouns++;
      open = false;
      // `à 20 Minutes`
      end += isPaper(article, end) ? 2 : 1;
      whole = end;
      continue;
    }
    if (
      token.kind === Kind.PUNCTUATION &&
      token.gap === Gap.NONE &&
      (token.code === 0x2d || token.code === 0x2f || isNumberPoint(article, end)) &&
      article.tokens[end + 1]?.gap === Gap.NONE
    ) {
      end++;
      open = true;
      continue;
    }
    if (token.kind === Kind.SYMBOL && token.gap === Gap.NONE) {
      whole = ++end;
      continue;
    }
    if (token.kind !== Kind.WORD) break;
    if (outlet) {
      const name = endOfOutletName(article, end, limit);
      if (name > end) return name;
    }
    const { grammar, speech } = token.lexeme;
    const form = formAt(article, end);
    const capital = token.case !== Case.LOWER;
    // `à l'AFP plusieurs témoins`, `à l'AFP des proches des victimes`: who speaks.
    if (!open && (grammar & Grammar.QUANTIFIER || (form === 'des' && addressing && isShortName(article, end - 1))))
      break;
    if (grammar & DETERMINERS && !(grammar & Grammar.CONTRACTION)) {
      if (!open && !(capital && named && !isShortName(article, end - 1))) break;
      open = true;
      end++;
      continue;
    }
    if (form === 'et' || form === 'ou') {
      // `sur RTL et France 2`
      if (open || !named || !isPlatformAt(article, end + 1)) break;
      open = true;
      end++;
      continue;
    }
    if (form === 'avoir' || form === 'être') break;
    if (
      grammar & (Grammar.RELATIVE | Grammar.SUBORDINATOR | Grammar.SUBJECT | Grammar.AUXILIARY | Grammar.COORDINATOR) &&
      !capital
    )
      break;
    if (grammar & Grammar.CLITIC && !capital && !(grammar & DETERMINERS)) break;
    if (isPreposition(article, end) || grammar & Grammar.CONTRACTION) {
      if (open && nouns === 0 && end > at + 1 && form !== 'de' && form !== "d'") break;
      // The addressee is short: `à l'AFP dans un communiqué` has two phrases.
      const of = form === 'de' || form === "d'" || form === 'du' || form === 'des';
      if (!of && (addressing || nouns === 0)) break;
      // `de` before an infinitive begins what was said: `a demandé aux parties de patienter`.
      if (of && isInfinitive(article, end + 1)) break;
      if (!of && first !== 'dans' && first !== 'sur' && first !== 'lors' && first !== 'au') break;
      if ((form === 'à' || form === 'au') && isInfinitive(article, end + 1)) break;
      open = true;
      named = false;
      end++;
      continue;
    }
    if (token.lexeme.calendar !== null && nouns > 0 && !open) break;
    if (grammar & Grammar.ADVERB && !open && !(grammar & Grammar.PRENOMINAL)) break;
    // `a dit à nos confrères du Monde vouloir partir`: behind a whole phrase an infinitive is what is said.
    if (
      nouns > 0 &&
      !open &&
      speech !== null &&
      (speech.form & Form.INFINITIVE ||
        (!(speech.form & (Form.NOUN | Form.CUE_NOUN)) && speech.form & (Form.FINITE | Form.GERUND)))
    )
      break;
    // `lance à la Cour Me Luc Roy`
    if (capital && !open && nouns > 0 && (beginsSubject(article, end, named) || endOfTitle(article, end) > 0)) break;
    if (capital || isPlatformAt(article, end)) named = true;
    outlet ||= OUTLET_NOUNS.has(form);
    nouns++;
    open = (grammar & Grammar.PRENOMINAL) !== 0;
    whole = ++end;
  }
  return nouns > 0 ? whole : at;
}

const PARTICIPLE = like(/^[a-zà-ÿ]{3,}(?:ées?|és?|ies?|is|ues?|us)$/);

/** The words of a phrase that is told of: `devant les militants réunis | à Pau` without the participle whose own words follow. */
export function rangeOfPhrase(article: Article, from: number, to: number): TokenRange {
  const bare =
    to - from > 2 &&
    PARTICIPLE.at(article, to - 1) &&
    isPreposition(article, to) &&
    (grammarAt(article, to - 2) & DETERMINERS) === 0;
  return { from, to: bare ? to - 1 : to };
}

/** A name behind a phrase that is whole already is the subject: `à l'AFP Rosa Quillca`, `peu après celle-ci Emmanuel Macron`. */
function beginsSubject(article: Article, at: number, named: boolean): boolean {
  const before = tokenAt(article, at - 1);
  if (before?.case === Case.LOWER || !named) return isLikelyPerson(article, at);
  if (isShortName(article, at - 1)) return true;
  // `à bord d'Air Force One`: capitals in a row are one name, up to a first name.
  return (
    ((article.tokens[at]?.lexeme.person?.classes ?? 0) & PersonClass.FIRST_NAME) !== 0 && isLikelyPerson(article, at)
  );
}

/** An acronym or an agency, which no further capital belongs to. */
function isShortName(article: Article, at: number): boolean {
  return article.tokens[at]?.case === Case.UPPER || isAgency(article, rawAt(article, at).toLowerCase());
}

/**
 * One past the name of an outlet that begins at `at` (`Le Monde`, `RTL`, `France Info`), or `at`. An acronym is a name by itself, and a
 * first name behind one begins who speaks: `à la radio RTL Jean Lanier`.
 */
function endOfOutletName(article: Article, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const token = article.tokens[end];
    if (token?.kind !== Kind.WORD || token.case === Case.LOWER || token.gap >= Gap.LINE) break;
    const classes = token.lexeme.person?.classes ?? 0;
    if (end > at && classes & (PersonClass.FIRST_NAME | PersonClass.TITLE)) break;
    end = endOfCompound(article, end);
    // `la chaîne DD News`
    if (token.case === Case.UPPER && token.end - token.start > 1 && !OUTLET_ENDS.at(article, end)) break;
  }
  return end;
}

const OUTLET_ENDS = oneOf('news info infos sport sports tv monde international afrique');

/** The point or comma of `34.800`, `1,5`. */
function isNumberPoint(article: Article, at: number): boolean {
  const code = article.tokens[at]?.code;
  return (
    (code === 0x2e || code === 0x2c) &&
    tokenAt(article, at - 1)?.kind === Kind.NUMBER &&
    article.tokens[at + 1]?.kind === Kind.NUMBER
  );
}

function isLikelyPerson(article: Article, at: number): boolean {
  const mention = readMention(article, at, { joint: false });
  return mention !== null && mention.kind === 'person' && mention.end - mention.start >= 2;
}
