import type { ArticleFacts, QuoteFact, Speaker } from '../article-facts.js';
import type { FactsDocument } from '../formats/out/facts-document.js';
import type { Messages } from './messages/index.js';

/** One article with what its sections look up again and again. */
export interface ArticleContext {
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly messages: Messages;
  /** Goes before every id, so that many articles can share a page. */
  readonly prefix: string;
  /** What to call the article where it has no heading. */
  readonly name: string | null;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly quotes: ReadonlyMap<string, QuoteFact>;
}

export function createContext(document: FactsDocument, messages: Messages, prefix = ''): ArticleContext {
  const { text, facts, name = null } = document;
  return {
    text,
    facts,
    messages,
    prefix,
    name,
    speakers: new Map(facts.speakers.map((speaker) => [speaker.id, speaker])),
    quotes: new Map(facts.quotes.map((quote) => [quote.id, quote])),
  };
}

/** Id of a fact's own entry among the facts. */
export const entryId = ({ prefix }: ArticleContext, fact: string): string => prefix + fact;

/** Id of the place where a fact stands in the text. */
export const placeId = ({ prefix }: ArticleContext, fact: string): string => `${prefix}t-${fact}`;

/** Id of one mention of a speaker. */
export const mentionId = (context: ArticleContext, speaker: string, index: number): string =>
  `${placeId(context, speaker)}-${index}`;

/** Who said what a date or figure is said in; null for the article's own words. */
export function sayerOf(context: ArticleContext, fact: { readonly quote: string | null }): Speaker | null {
  const quote = fact.quote === null ? undefined : context.quotes.get(fact.quote);
  return speakerOfQuote(context, quote);
}

export function speakerOfQuote(context: ArticleContext, quote: QuoteFact | undefined): Speaker | null {
  return (quote?.speaker && context.speakers.get(quote.speaker.id)) ?? null;
}

/** The number in the id of a quotation: `7` of `q7`. */
export const numberOf = (fact: string): string => fact.replace(/^\D+/, '');
