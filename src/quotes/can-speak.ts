import type { Mention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt } from '../text/article.js';

/** Endings of nouns for people, singular and plural, for those that no lexicon has. */
const PERSONAL = /(?:eure?|euse|rice|iste|logue|graphe|ier|ière|ien|ienne|ant|ante|ois|oise|ard|arde|crate|phile|icien|icienne|aire)s?$/;

/** Whether a noun phrase names somebody or something that says things: `la police`, `le rapport`; not `le calendrier`, `la fermeture`. */
export function canSpeak(article: Article, mention: Mention): boolean {
  if (mention.word !== null || mention.name !== null || mention.members.length > 0) return true;
  if (mention.form !== 'institution' && mention.form !== 'group') return true;
  if (mention.head === '') return true;
  return PERSONAL.test(mention.head) && formAt(article, mention.start) !== '';
}
