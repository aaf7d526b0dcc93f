import type { ArticleFacts, ExtractOptions, FactKind } from './article-facts.js';
import { extractDates } from './dates/extract-dates.js';
import { diagnose } from './diagnose.js';
import { markPhrases } from './extension/mark-phrases.js';
import { extractFigures } from './figures/extract-figures.js';
import { detectLanguage } from './language/detect-language.js';
import { frenchLexicon, type Lexicon } from './lexicon/lexicon.js';
import { linkToQuotes } from './link-to-quotes.js';
import { readOptions } from './options.js';
import { readPublication } from './publication/read-publication.js';
import { extractQuotes } from './quotes/extract-quotes.js';
import { splitSentences } from './sentences/split-sentences.js';
import { articleOf } from './text/article.js';
import { scanText } from './text/scan.js';

const NO_FACTS: ReadonlySet<FactKind> = new Set();

/**
 * Reads a French wire article and gives its facts.
 *
 * @param text The article as it comes. Offsets in the result are UTF-16 code units into it.
 * @throws TypeError when `text` is not a string.
 * @throws RangeError when an option cannot be read, or the text is longer than `maxLength`; the message says which, and what
 * is allowed.
 *
 * @example
 * ```ts
 * import { extract } from 'depeche';
 *
 * const facts = extract('Le pont rouvrira mercredi, a annoncé la préfecture.', { publishedAt: '2024-04-02' });
 * console.log(facts.dates[0]?.value); // 2024-04-03
 * console.log(facts.quotes[0]?.cue?.lemma); // annoncer
 * console.log(facts.speakers[0]?.name); // la préfecture
 * ```
 */
export function extract(text: string, options?: ExtractOptions): ArticleFacts {
  return extractWith(frenchLexicon(), text, options);
}

/** Reads with the words of a lexicon: the French one, or that of an extension. */
export function extractWith(lexicon: Lexicon, text: string, options?: ExtractOptions): ArticleFacts {
  if (typeof text !== 'string')
    throw new TypeError(`text: expected a string, got ${text === null ? 'null' : typeof text}`);
  const settings = readOptions(options);
  if (text.length > settings.maxLength)
    throw new RangeError(`text: ${text.length} UTF-16 code units; maxLength allows ${settings.maxLength}`);
  const scan = markPhrases(scanText(text, lexicon));
  const language = detectLanguage(scan, settings);
  const { publication, lines } = readPublication(scan, settings);
  const article = articleOf(scan, publication, splitSentences(scan, lines));

  const include = language.isFrench ? settings.include : NO_FACTS;
  // A number inside a date is no figure: figures need the dates, asked for or not.
  const dates = include.has('dates') || include.has('figures') ? extractDates(article) : [];
  const figures = include.has('figures') ? extractFigures(article, dates) : [];
  const { quotes, speakers, diagnostics } = include.has('quotes')
    ? extractQuotes(article)
    : { quotes: [], speakers: [], diagnostics: [] };

  linkToQuotes(dates, quotes);
  linkToQuotes(figures, quotes);

  return {
    schema: 'depeche/1',
    language,
    publication,
    sentences: article.sentences,
    dates: include.has('dates') ? dates : [],
    figures,
    quotes,
    speakers,
    diagnostics: [...diagnose(scan, language, publication), ...diagnostics],
  };
}
