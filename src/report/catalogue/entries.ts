import type { DateFact, QuoteFact, Speaker } from '../../article-facts.js';
import { nameKey } from '../../compare/name-key.js';
import type { FactsDocument } from '../../formats/out/facts-document.js';
import { extentOfValue } from '../timex.js';

/** An article of the index, and how to link into it. */
export interface CataloguedArticle {
  readonly document: FactsDocument;
  readonly title: string;
  /** The address of a fact in the article; of the article itself without one. */
  readonly href: (fact?: string) => string;
}

/** Everything that one name says, in whatever article. */
export interface SpeakerEntry {
  /** The fullest way the name is written. */
  readonly name: string;
  readonly said: readonly {
    readonly article: CataloguedArticle;
    readonly speaker: Speaker;
    readonly quotes: readonly QuoteFact[];
  }[];
  readonly count: number;
  /** `on`, `une source`: a name of nobody in particular. */
  readonly isAnonymous: boolean;
}

/** Everything that is dated to one stretch of the calendar. */
export interface DayEntry {
  /** TIMEX3 without the hour: `2024-04-03`, `2024-04`, `2015`. */
  readonly value: string;
  readonly start: number;
  readonly published: readonly CataloguedArticle[];
  readonly dates: readonly { readonly article: CataloguedArticle; readonly date: DateFact }[];
}

/**
 * The speakers by the name they are given, those who are quoted most first, who has no name last. As in the index of a book, one entry is one name:
 * `la préfecture` of two articles need not be the same.
 */
export function speakerEntries(articles: readonly CataloguedArticle[]): SpeakerEntry[] {
  const entries = new Map<
    string,
    { name: string; said: SpeakerEntry['said'][number][]; count: number; isAnonymous: boolean }
  >();
  for (const article of articles) {
    const { facts } = article.document;
    for (const speaker of facts.speakers) {
      const quotes = facts.quotes.filter((quote) => quote.speaker?.id === speaker.id);
      if (quotes.length === 0) continue;
      const key = nameKey(speaker.name);
      const entry = entries.get(key) ?? { name: speaker.name, said: [], count: 0, isAnonymous: true };
      entry.isAnonymous &&= speaker.kind === 'anonymous';
      if (speaker.name.length > entry.name.length) entry.name = speaker.name;
      entry.said.push({ article, speaker, quotes });
      entry.count += quotes.length;
      entries.set(key, entry);
    }
  }
  return [...entries.values()].sort(
    (a, b) => Number(a.isAnonymous) - Number(b.isAnonymous) || b.count - a.count || a.name.localeCompare(b.name, 'fr'),
  );
}

/** What is dated, in order of time: days, and the months and years that are all the text says. */
export function dayEntries(articles: readonly CataloguedArticle[]): DayEntry[] {
  const entries = new Map<string, { published: CataloguedArticle[]; dates: DayEntry['dates'][number][] }>();
  const entryOf = (value: string): { published: CataloguedArticle[]; dates: DayEntry['dates'][number][] } => {
    const entry = entries.get(value) ?? { published: [], dates: [] };
    entries.set(value, entry);
    return entry;
  };
  for (const article of articles) {
    const { publication, dates } = article.document.facts;
    if (publication.date !== null) entryOf(dayOf(publication.date)).published.push(article);
    for (const date of dates)
      if (date.interval && !date.value.includes('/')) entryOf(dayOf(date.value)).dates.push({ article, date });
  }
  return [...entries]
    .flatMap(([value, entry]) => {
      const start = extentOfValue(value)?.start;
      return start === undefined ? [] : [{ value, start, ...entry }];
    })
    .sort((a, b) => a.start - b.start || a.value.length - b.value.length);
}

const dayOf = (value: string): string => value.split('T', 1)[0] ?? '';
