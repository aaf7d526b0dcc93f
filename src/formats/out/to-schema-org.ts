import type { ArticleFacts, DateFact, FigureFact, QuoteFact, Speaker } from '../../article-facts.js';
import { type FactsDocument, quoteOf, speakerOf, UNNAMED, wordsOfQuote } from './facts-document.js';

/** A JSON-LD object. */
export interface JsonLdObject {
  readonly [property: string]: unknown;
}

/** UN/CEFACT codes, which schema.org asks for, of the UCUM units that news copy has most. */
const UNIT_CODES: Readonly<Record<string, string>> = {
  '%': 'P1',
  m: 'MTR',
  km: 'KMT',
  cm: 'CMT',
  mm: 'MMT',
  m2: 'MTK',
  km2: 'KMK',
  m3: 'MTQ',
  har: 'HAR',
  g: 'GRM',
  kg: 'KGM',
  t: 'TNE',
  l: 'LTR',
  L: 'LTR',
  Cel: 'CEL',
  'km/h': 'KMH',
  W: 'WTT',
  kW: 'KWT',
  MW: 'MAW',
  h: 'HUR',
  min: 'MIN',
  s: 'SEC',
  d: 'DAY',
  a: 'ANN',
};

/**
 * schema.org JSON-LD: a `NewsArticle` with its quotations (`hasPart`: `Quotation`, `spokenByCharacter`), figures and dates
 * (`mentions`: `MonetaryAmount`, `QuantitativeValue`, `PropertyValue` with the TIMEX3 value), and the days it speaks of
 * (`temporalCoverage`, ISO 8601 intervals with both ends inside).
 */
export function toSchemaOrg(document: FactsDocument): JsonLdObject {
  const { facts, name, origin } = document;
  const { publication } = facts;
  const id = encodeURI(name ?? UNNAMED);
  const coverage = [...new Set(facts.dates.flatMap(coverageOf))];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': id,
    ...given('headline', origin?.article.headline),
    ...given('inLanguage', facts.language.isFrench ? 'fr' : facts.language.code),
    ...given('datePublished', publication.date),
    ...given('dateline', publication.span?.text ?? publication.place),
    ...(publication.place === null ? {} : { locationCreated: { '@type': 'Place', name: publication.place } }),
    ...(publication.agency === null
      ? {}
      : { sourceOrganization: { '@type': 'NewsMediaOrganization', name: publication.agency } }),
    ...(coverage.length === 0 ? {} : { temporalCoverage: coverage }),
    hasPart: facts.quotes.map((quote) => quotation(facts, quote, id)),
    mentions: [
      ...facts.dates.map((date) => dateValue(date, id)),
      ...facts.figures.map((figure) => figureValue(facts, figure, id)),
    ],
  };
}

function quotation(facts: ArticleFacts, quote: QuoteFact, article: string): JsonLdObject {
  const speaker = speakerOf(facts, quote);
  return {
    '@type': 'Quotation',
    '@id': `${article}#${quote.id}`,
    text: wordsOfQuote(quote),
    ...(speaker === null ? {} : { spokenByCharacter: source(facts, speaker, article) }),
    ...given('description', quote.kind),
  };
}

/** A speaker as the Person or Organization that `spokenByCharacter` asks for; a place or document speaks for whom it stands for. */
function source(facts: ArticleFacts, speaker: Speaker, article: string): JsonLdObject {
  const about = { '@id': `${article}#${speaker.id}`, name: speaker.name };
  if (speaker.kind === 'person' || (speaker.kind === 'anonymous' && speaker.members.length === 0))
    return {
      '@type': 'Person',
      ...about,
      ...given('jobTitle', speaker.role),
      ...given('gender', speaker.gender === null ? null : GENDERS[speaker.gender]),
    };
  const members = speaker.members.flatMap((id) => facts.speakers.find((candidate) => candidate.id === id) ?? []);
  return {
    '@type': 'Organization',
    ...about,
    ...given('description', speaker.role ?? (speaker.kind === 'organization' ? null : speaker.kind)),
    ...(members.length === 0
      ? {}
      : {
          member: members.map((member) => ({
            '@type': 'Person' as const,
            '@id': `${article}#${member.id}`,
            name: member.name,
          })),
        }),
  };
}

const GENDERS = { f: 'https://schema.org/Female', m: 'https://schema.org/Male' } as const;

function figureValue(facts: ArticleFacts, figure: FigureFact, article: string): JsonLdObject {
  const speaker = speakerOf(facts, quoteOf(facts, figure));
  const about = {
    '@id': `${article}#${figure.id}`,
    name: figure.text,
    ...(speaker === null ? {} : { description: `selon ${speaker.name}` }),
  };
  const amounts = {
    ...given('value', figure.score ? JSON.stringify(figure.score) : figure.value),
    ...given('minValue', figure.min),
    ...given('maxValue', figure.max),
  };
  if (figure.kind === 'money' && figure.unit !== null)
    return { '@type': 'MonetaryAmount', ...about, currency: figure.unit, ...amounts };
  return {
    '@type': 'QuantitativeValue',
    ...about,
    ...amounts,
    ...given('unitText', figure.unit ?? figure.counted?.head),
    ...given('unitCode', UNIT_CODES[figure.unit ?? '']),
    ...(figure.modifier === 'exact'
      ? {}
      : { additionalProperty: { '@type': 'PropertyValue', propertyID: 'modifier', value: figure.modifier } }),
  };
}

function dateValue(date: DateFact, article: string): JsonLdObject {
  return {
    '@type': 'PropertyValue',
    '@id': `${article}#${date.id}`,
    name: date.text,
    propertyID: 'TIMEX3',
    value: date.value,
    ...(date.modifier === null && date.bound === null
      ? {}
      : { description: [date.bound, date.modifier].filter((part) => part !== null).join(' ') }),
  };
}

/** What a fully known date says of the time the article covers. */
function coverageOf(date: DateFact): string[] {
  if (
    date.type === 'duration' ||
    date.type === 'set' ||
    date.resolution === 'partial' ||
    date.resolution === 'unresolved'
  )
    return [];
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2})?)?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(date.value)
    ? [date.value]
    : [];
}

/** The property when there is something to say. */
function given<Name extends string, Value>(name: Name, value: Value | null | undefined): Partial<Record<Name, Value>> {
  return value === null || value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
