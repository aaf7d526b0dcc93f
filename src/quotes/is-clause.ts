import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { isInfinitive } from './infinitive.js';
import type { Quotation } from './quotation.js';

const SPOKEN = new Set(['oui', 'non', 'merci', 'bravo', 'jamais', 'stop', 'faux', 'vrai', 'adieu', 'bonjour']);

/** Whether the words in marks are a clause of their own rather than a piece of the journalist's: they have a subject or stand as a sentence. */
export function isClause(article: Article, quotation: Quotation): boolean {
  for (const { from, to } of quotation.segments) {
    const last = article.tokens[to - 1];
    const first = article.tokens[from];
    const capital = first?.kind === Kind.WORD && first.case !== Case.LOWER;
    if (
      capital &&
      last?.kind === Kind.PUNCTUATION &&
      (last.code === 0x2e || last.code === 0x21 || last.code === 0x3f || last.code === 0x2026)
    )
      return true;
    if (to - from <= 3 && SPOKEN.has(formAt(article, from)) && capital) return true;
    if (hasSubject(article, from, to)) return true;
  }
  return false;
}

/** A subject pronoun or a finite auxiliary with something before it, outside a relative clause. */
function hasSubject(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const grammar = grammarAt(article, at);
    const form = formAt(article, at);
    if (grammar & Grammar.SUBJECT && form !== 'nous' && form !== 'vous' && form !== 'ce') return true;
    if ((form === 'nous' || form === 'vous') && grammarAt(article, at + 1) & (Grammar.AUXILIARY | Grammar.VERB))
      return true;
    if ((form === 'nous' || form === 'vous') && /(?:ons|ez)$/.test(formAt(article, at + 1))) return true;
    if ((grammar & Grammar.AUXILIARY || (grammar & Grammar.VERB && !(grammar & Grammar.ADVERB))) && at > from)
      return true;
    // `la ville se vide`, `rien n'a changé`: a pronoun or negation that stands before a finite verb.
    if (at > from && /^(?:se|s'|ne|n')$/.test(form) && !isInfinitive(article, at)) return true;
    if (grammar & Grammar.RELATIVE && at > from) return false;
    // An imperative: `Lavez vos mains`.
    if (at === from && form.length > 3 && form.endsWith('ez') && form !== 'assez' && form !== 'chez') return true;
  }
  return false;
}
