import { describe, expectTypeOf, test } from 'vitest';
import type { CsvDialect, FactsDocument, WireArticle } from '../src/formats/index.js';
import { extractOptionsOf, locateInSource, readArticle, readArticles, type toCsv } from '../src/formats/index.js';
import {
  type ArticleFacts,
  createExtractor,
  type DateFact,
  type Extension,
  type ExtractOptions,
  type Extractor,
  extract,
  type FactKind,
  type FigureFact,
  type QuoteFact,
  type Sentence,
  type Span,
  type Speaker,
} from '../src/index.js';
import { type ArticleInput, type ArticleResult, type ExtractManyOptions, extractMany } from '../src/many/index.js';

// `npm run check` compiles this file: what users' programs rely on does not change by accident.

describe('extract', () => {
  test('takes a text and options, gives facts', () => {
    expectTypeOf(extract).parameters.toEqualTypeOf<[text: string, options?: ExtractOptions | undefined]>();
    expectTypeOf(extract).returns.toEqualTypeOf<ArticleFacts>();
    // @ts-expect-error: no text
    expectTypeOf(extract).toBeCallableWith();
    expectTypeOf<ExtractOptions['language']>().toEqualTypeOf<'auto' | 'fra' | undefined>();
    expectTypeOf<ExtractOptions['include']>().toEqualTypeOf<readonly FactKind[] | undefined>();
    expectTypeOf<FactKind>().toEqualTypeOf<'dates' | 'figures' | 'quotes'>();
  });

  test('facts are read-only, their spans are spans', () => {
    expectTypeOf<ArticleFacts['dates']>().toEqualTypeOf<readonly DateFact[]>();
    expectTypeOf<ArticleFacts['figures']>().toEqualTypeOf<readonly FigureFact[]>();
    expectTypeOf<ArticleFacts['quotes']>().toEqualTypeOf<readonly QuoteFact[]>();
    expectTypeOf<ArticleFacts['speakers']>().toEqualTypeOf<readonly Speaker[]>();
    expectTypeOf<DateFact>().toExtend<Span>();
    expectTypeOf<FigureFact>().toExtend<Span>();
    expectTypeOf<Sentence>().toExtend<Span>();
    expectTypeOf<QuoteFact>().not.toExtend<Span>();
    expectTypeOf<Span>().toEqualTypeOf<{ readonly start: number; readonly end: number; readonly text: string }>();
  });

  test('what can be missing is null, not undefined', () => {
    expectTypeOf<DateFact['interval']>().toEqualTypeOf<{
      readonly start: string | null;
      readonly end: string | null;
    } | null>();
    expectTypeOf<FigureFact['value']>().toEqualTypeOf<number | null>();
    expectTypeOf<FigureFact['unit']>().toEqualTypeOf<string | null>();
    expectTypeOf<QuoteFact['speaker']>().toEqualTypeOf<{ readonly id: string; readonly mention: Span } | null>();
    expectTypeOf<Speaker['gender']>().toEqualTypeOf<'f' | 'm' | null>();
    expectTypeOf<ArticleFacts>().toHaveProperty('schema').toEqualTypeOf<'depeche/1'>();
  });

  test('closed sets can be switched over', () => {
    expectTypeOf<DateFact['type']>().toEqualTypeOf<'date' | 'time' | 'duration' | 'set'>();
    expectTypeOf<DateFact['resolution']>().toEqualTypeOf<
      'explicit' | 'publication' | 'text' | 'partial' | 'unresolved'
    >();
    expectTypeOf<QuoteFact['kind']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>();
    expectTypeOf<QuoteFact['attribution']>().toEqualTypeOf<'explicit' | 'coreferent' | 'carried' | 'none'>();
    expectTypeOf<Speaker['kind']>().toEqualTypeOf<
      'person' | 'organization' | 'place' | 'group' | 'anonymous' | 'document'
    >();
  });
});

test('createExtractor gives a function like extract', () => {
  expectTypeOf(createExtractor).parameters.toEqualTypeOf<[extension: Extension]>();
  expectTypeOf(createExtractor).returns.toEqualTypeOf<Extractor>();
  expectTypeOf(extract).toExtend<Extractor>();
  // @ts-expect-error: a complement that no verb takes
  expectTypeOf({ lexicon: { verbs: [{ verb: 'dire', takes: ['quoi'] }] } } as const).toExtend<Extension>();
  expectTypeOf({ rules: { days: [{ words: 'fête', month: 8, day: 15 }] } } as const).toExtend<Extension>();
});

test('extractMany takes any iterable, and its results tell facts from errors', () => {
  expectTypeOf(extractMany).parameter(0).toEqualTypeOf<AsyncIterable<ArticleInput> | Iterable<ArticleInput>>();
  expectTypeOf<ExtractManyOptions>().toExtend<ExtractOptions>();
  expectTypeOf(extractMany).returns.toEqualTypeOf<AsyncGenerator<ArticleResult, void, undefined>>();
  expectTypeOf<Extract<ArticleResult, { error: null }>['facts']>().toEqualTypeOf<ArticleFacts>();
  expectTypeOf<Exclude<ArticleResult, { error: null }>['facts']>().toEqualTypeOf<null>();
});

test('formats', () => {
  expectTypeOf(readArticle).returns.toEqualTypeOf<WireArticle>();
  expectTypeOf(readArticles).returns.toEqualTypeOf<readonly WireArticle[]>();
  expectTypeOf(extractOptionsOf).returns.toExtend<ExtractOptions>();
  expectTypeOf<FactsDocument>().toExtend<Parameters<typeof toCsv>[0]>();
  expectTypeOf<CsvDialect>().toEqualTypeOf<'rfc4180' | 'excel-fr'>();
  expectTypeOf(locateInSource).parameter(1).toEqualTypeOf<Pick<Span, 'start' | 'end'>>();
});
