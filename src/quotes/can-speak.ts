import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt } from '../text/article.js';

/** Endings that nouns for people have and few others, singular and plural, for those that no lexicon has. */
const PERSONAL =
  /(?:(?<!al|oul|aut|ail|pr|p|gr|h|m|longu|larg|c|fl|fav|ri|rig|vig|hum|val|horr|chal|pud|doul|coul|od|ard|t|err)eur|euse|trice|iste|logue|graphe|ienne?|icienne?|crate)s?$/;

/** Endings of nouns for events, states and things, which few nouns for people have. */
const THING =
  /(?:[ts]ion|té|(?<!gouverne)ment|(?<!équip|voisin|entour)age|ure|esse|ée|oire|itude|ble|aison|oid|isme|eur|euil|al|on|el|il)s?$/;

/** Whether a noun that no lexicon has names no person or body: `la sécheresse`, `l'immeuble`, `la victoire`. */
export function isThing(article: Article, mention: Mention): boolean {
  return !canSpeak(article, mention) && THING.test(mention.head);
}

/** Whether a noun phrase names somebody or something that says things: `la police`, `le rapport`; not `le calendrier`, `la fermeture`. */
export function canSpeak(article: Article, mention: Mention): boolean {
  if (mention.word !== null || mention.name !== null || mention.members.length > 0) return true;
  if (mention.head === '') return true;
  return PERSONAL.test(mention.head) && formAt(article, mention.start) !== '';
}
