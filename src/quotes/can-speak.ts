import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt } from '../text/article.js';

/** Endings that nouns for people have and few others, singular and plural, for those that no lexicon has. */
const PERSONAL =
  /(?:(?<!al|oul|aut|ail|pr|p|gr|h|m|longu|larg|c|fl|fav|ri|rig|vig|hum|val|horr|chal|pud|doul|coul|od|ard|t|err)eur|euse|trice|iste|logue|graphe|ienne?|icienne?|crate)s?$/;

/** Whether a noun phrase names somebody or something that says things: `la police`, `le rapport`; not `le calendrier`, `la fermeture`. */
export function canSpeak(article: Article, mention: Mention): boolean {
  if (mention.word !== null || mention.name !== null || mention.members.length > 0) return true;
  if (mention.head === '') return true;
  return PERSONAL.test(mention.head) && formAt(article, mention.start) !== '';
}
