import type { Speaker } from '../article-facts.js';
import type { Article } from '../text/article.js';

/** A noun phrase or pronoun that can name who speaks. Token indices are half-open; the span runs from the first to the last token. */
export interface Mention {
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  readonly form: 'name' | 'role' | 'role-name' | 'pronoun' | 'clitic' | 'metonym' | 'institution' | 'group' | 'anonymous' | 'document' | 'joint';
  readonly kind: Speaker['kind'];
  /** The proper name in it, without title and role: `Sébastien Lecornu`, `Lecornu`. */
  readonly name: string | null;
  /** The role in it, without article and name: `ministre français des Armées`. */
  readonly role: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** Members of a joint mention (`MM. Langlois et Lanini`). */
  readonly members: readonly Mention[];
}

/** Reads the noun phrase that begins at token `index` (`l'entourage du ministre français`), or gives null. */
export function readMention(_article: Article, _index: number): Mention | null {
  return null;
}

/** Reads the subject noun phrase that ends just before token `end` (the verb group begins there), or gives null. */
export function readSubject(_article: Article, _end: number): Mention | null {
  return null;
}
