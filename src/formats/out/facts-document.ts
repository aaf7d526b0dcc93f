import type { ArticleFacts, FigureFact, QuoteFact, Speaker } from '../../article-facts.js';
import { SIGNS } from '../../figure-signs.js';
import type { WireArticle } from '../in/wire-article.js';

/** An article with its facts: what every output format is written from. */
export interface FactsDocument {
  /** The text that was extracted. */
  readonly text: string;
  readonly facts: ArticleFacts;
  /** What to call it: an IRI, a file name. Default `urn:depeche:article`. */
  readonly name?: string;
  /** Where the text was read from, when it was not plain text: lets annotations point into the file itself. */
  readonly origin?: { readonly source: string; readonly article: WireArticle };
}

/** The name of a document that has none. */
export const UNNAMED = 'urn:depeche:article';

/** The words of a quotation, its parts joined as French typography cuts them. */
export function wordsOfQuote(quote: QuoteFact): string {
  return quote.parts.map((part) => part.text).join(' […] ');
}

/** The speaker of a quotation; null when nobody is known to have said it. */
export function speakerOf(facts: ArticleFacts, quote: QuoteFact | null | undefined): Speaker | null {
  return facts.speakers.find((speaker) => speaker.id === quote?.speaker?.id) ?? null;
}

/** The quotation that a date or figure is said in. */
export function quoteOf(facts: ArticleFacts, fact: { readonly quote: string | null }): QuoteFact | null {
  return facts.quotes.find((quote) => quote.id === fact.quote) ?? null;
}

/** A figure as people write it: `≥ 144 mort`, `3.2 %`, `[3,1]`. */
export function figureLabel(figure: FigureFact): string {
  const { value, min, max, unit, counted, score } = figure;
  const amount =
    value !== null
      ? SIGNS[figure.modifier] + String(value)
      : score
        ? JSON.stringify(score)
        : `${min ?? ''}–${max ?? ''}`;
  return [amount, unit, counted?.head].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}
