import type { ArticleFacts, ExtractOptions } from './article-facts.js';
import { extendedLexicon } from './extension/extended-lexicon.js';
import type { Extension } from './extension/extension.js';
import { extractWith } from './extract.js';

/** Reads an article as `extract` does, with the words, names and speakers of its extension. */
export type Extractor = (text: string, options?: ExtractOptions) => ArticleFacts;

/**
 * Makes an extractor that knows more words, names and speakers than the French lexicon. It has a lexicon of its own: neither `extract`
 * nor another extractor is changed by it, and what is done to the extension afterwards changes nothing. Making one costs some
 * milliseconds; make it once.
 *
 * @throws RangeError when the extension cannot be read; the message says what in it, and what is allowed.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'depeche';
 *
 * const read = createExtractor({
 *   lexicon: { verbs: [{ verb: 'tambouriner' }] },
 *   speakers: [{ name: 'Maïwenn Kerdraon', gender: 'f', roles: ['maire de Lannedoual'] }],
 * });
 * const facts = read('«Nous resterons», tambourine la maire de Lannedoual.', { language: 'fra' });
 * console.log(facts.quotes[0]?.cue?.lemma); // tambouriner
 * console.log(facts.speakers[0]?.name); // Maïwenn Kerdraon
 * ```
 */
export function createExtractor(extension: Extension): Extractor {
  const lexicon = extendedLexicon(extension);
  return (text, options) => extractWith(lexicon, text, options);
}
