import {
  type Chunk,
  type Chunker,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type AnnotationTarget, toWebAnnotation } from '../../src/formats/index.js';
import { DOCUMENTS, HARD } from './documents.js';

/** The whole text as the one chunk that Apache Annotator looks in. */
class WholeText implements Chunker<Chunk<string>> {
  readonly currentChunk: Chunk<string>;
  constructor(text: string) {
    this.currentChunk = { data: text };
  }
  nextChunk = () => null;
  previousChunk = () => null;
  precedesCurrentChunk = () => false;
}

/** Where Apache Annotator finds each selector of a target. */
async function resolve(text: string, target: AnnotationTarget): Promise<string[][]> {
  return Promise.all(
    target.selector.map(async (selector) => {
      const found: string[] = [];
      if (selector.type === 'DataPositionSelector') return found;
      const matches =
        selector.type === 'TextPositionSelector'
          ? textPositionSelectorMatcher(selector)(new WholeText(text))
          : textQuoteSelectorMatcher(selector)(new WholeText(text));
      for await (const match of matches) found.push(`${match.startIndex}-${match.endIndex}`);
      return found;
    }),
  );
}

const plain = DOCUMENTS.filter((document) => document.origin === undefined);
const marked = DOCUMENTS.filter((document) => document.origin !== undefined);

test.each(plain.map((document) => [document.name ?? '', document] as const))(
  '%s: Apache Annotator finds every fact where it is',
  async (_, document) => {
    const { items } = toWebAnnotation(document).first;
    const { dates, figures, quotes } = document.facts;
    const spans = [...dates.map((d) => [d]), ...figures.map((f) => [f]), ...quotes.map((q) => q.parts)];
    expect(items).toHaveLength(spans.length);
    for (const [i, item] of items.entries())
      for (const [j, target] of item.target.entries()) {
        const span = spans[i]?.[j];
        const [positions, quoted] = await resolve(document.text, target);
        expect(positions).toEqual([`${span?.start}-${span?.end}`]);
        expect(quoted).toContain(`${span?.start}-${span?.end}`);
      }
  },
);

test.each(marked.map((document) => [document.name ?? '', document] as const))(
  '%s: the bytes of the file hold the words',
  (_, document) => {
    const bytes = new TextEncoder().encode(document.origin?.source);
    for (const item of toWebAnnotation(document).first.items)
      for (const { selector } of item.target) {
        const [data, quote] = selector;
        if (data?.type !== 'DataPositionSelector' || quote?.type !== 'TextQuoteSelector') throw new Error('selectors');
        const original = new TextDecoder().decode(bytes.slice(data.start, data.end));
        if (!/[<&\\\s]/.test(original)) expect(original).toBe(quote.exact);
        expect(original.slice(0, 1)).toMatch(/^[&\\]$/.test(original.slice(0, 1)) ? /./ : quote.exact.slice(0, 1));
      }
  },
);

describe('as linked data', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  // The terms of the W3C context that are used; any other would be lost, and `safe` makes that an error.
  const context = {
    '@context': {
      oa: OA,
      as: 'http://www.w3.org/ns/activitystreams#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      id: '@id',
      type: '@type',
      Annotation: 'oa:Annotation',
      AnnotationCollection: 'as:OrderedCollection',
      AnnotationPage: 'as:OrderedCollectionPage',
      TextualBody: 'oa:TextualBody',
      TextPositionSelector: 'oa:TextPositionSelector',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      tagging: 'oa:tagging',
      describing: 'oa:describing',
      body: { '@id': 'oa:hasBody', '@type': '@id' },
      target: { '@id': 'oa:hasTarget', '@type': '@id' },
      source: { '@id': 'oa:hasSource', '@type': '@id' },
      selector: { '@id': 'oa:hasSelector', '@type': '@id' },
      start: 'oa:start',
      end: 'oa:end',
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
      value: 'rdf:value',
      format: 'http://purl.org/dc/elements/1.1/format',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      total: 'as:totalItems',
      first: { '@id': 'as:first', '@type': '@id' },
      startIndex: 'as:startIndex',
      items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    },
  };

  test('every term is one of the model, every identifier an IRI', async () => {
    const documentLoader = async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { document: context, documentUrl: url };
    };
    const quads = (await jsonld.toRDF(
      { ...toWebAnnotation(HARD) } as jsonld.JsonLdDocument,
      {
        documentLoader,
        base: 'https://example.org/wire/',
        safe: true,
      } as jsonld.Options.ToRdf,
    )) as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[];
    const of = (predicate: string) => quads.filter((quad) => quad.predicate.value === OA + predicate);
    expect(of('hasTarget')).toHaveLength(7);
    expect(of('motivatedBy').every((quad) => quad.object.value === `${OA}tagging`)).toBe(true);
    expect(
      of('hasSource').every((quad) => quad.object.value === 'https://example.org/wire/%C3%A9meute%20v%C3%A9lizy.txt'),
    ).toBe(true);
  });
});
