import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { isHyphen } from '../text/characters.js';
import { Case, Kind } from '../text/token.js';
import type { Quotation } from './quotation.js';
import type { VerbGroup } from './verb-group.js';

const INVERTED = new Set(['il', 'elle', 'on', 'ils', 'elles']);

/** Present, imperfect and passé simple of the third person; a participle behind an auxiliary. */
const FINITE = /(?:e|ent|ait|aient|a|èrent|it|irent|d)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)$/;

/**
 * A verb that no list has, in the place where only a verb of saying stands: behind words in marks, with its subject inverted:
 * `«P», philosophe-t-il`, `«P», a-t-elle pouffé`, `«P», maugréait un pêcheur`.
 */
export function readUnknownVerb(article: Article, quotation: Quotation): VerbGroup | null {
  let at = quotation.end;
  const comma = isSign(article, at, ',');
  if (comma) at++;
  const from = at;
  let start = at;
  if (/^(?:se|s'|lui|leur|l'|le|la|y|en)$/.test(formAt(article, at))) {
    at++;
    if (formAt(article, from).startsWith('s')) start = from;
    else start = at;
  }
  const auxiliary = (grammarAt(article, at) & Grammar.AUXILIARY) !== 0;
  const verb = auxiliary ? at : at;
  let clitic = inversionAt(article, verb + 1);
  let end = clitic >= 0 ? clitic + 1 : verb + 1;
  let word = verb;
  if (auxiliary) {
    while (end < verb + 9 && grammarAt(article, end) & Grammar.ADVERB) end++;
    word = end;
    end++;
  }
  if (!isUnknown(article, word) || !(auxiliary ? PARTICIPLE : FINITE).test(formAt(article, word))) return null;
  // Without an inverted pronoun the comma has to say that the words are over.
  if (clitic < 0 && !comma) return null;
  if (clitic < 0) clitic = -1;
  return {
    form: 'finite',
    start: Math.min(start, verb),
    end,
    from,
    lemma: infinitiveOf(formAt(article, word), auxiliary),
    takes: Takes.MARKED_INCISE | Takes.INCISE,
    clitic,
    passive: false,
    reflexive: start < verb,
    negated: false,
    conditional: false,
    compound: auxiliary,
  };
}

function isUnknown(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD || token.case !== Case.LOWER) return false;
  const { grammar, speech, person, calendar, numeral, unit } = token.lexeme;
  return (
    (grammar & ~Grammar.VERB) === 0 &&
    speech === null &&
    person === null &&
    calendar === null &&
    numeral === null &&
    unit === null
  );
}

function inversionAt(article: Article, index: number): number {
  const hyphen = (at: number) =>
    article.tokens[at]?.kind === Kind.PUNCTUATION && isHyphen(article.tokens[at]?.code ?? 0);
  if (!hyphen(index)) return -1;
  const at = formAt(article, index + 1) === 't' && hyphen(index + 2) ? index + 3 : index + 1;
  return INVERTED.has(formAt(article, at)) ? at : -1;
}

/** The infinitive as its ending tells it: most verbs that a list can lack are of the first group. */
function infinitiveOf(form: string, participle: boolean): string {
  if (participle) {
    if (/ée?s?$/.test(form)) return form.replace(/ée?s?$/, 'er');
    return form.replace(/ie?s?$/, 'ir').replace(/ue?s?$/, 're');
  }
  if (/(?:e|ent|ait|aient|a|èrent)$/.test(form))
    return `${form.replace(/(?:e|ent|ait|aient|a|èrent)$/, '').replace(/ge$/, 'g')}er`;
  return form.replace(/(?:it|irent)$/, 'ir').replace(/d$/, 'dre');
}
