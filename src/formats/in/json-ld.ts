import { positionJson } from './json-positions.js';
import type { MappedText } from './mapped-text.js';
import { elementsIn, type MarkupElement, rawText } from './parse-markup.js';

/** What a page says of its article in schema.org JSON-LD. */
export interface ArticleData {
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly headline: MappedText | null;
  readonly articleBody: MappedText | null;
  readonly author: string | null;
  readonly place: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** schema.org's Article and its kinds: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting` … */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_DEPTH = 6;

/** The first article in the JSON-LD of a page; null when there is none or it cannot be parsed. */
export function readJsonLd(page: MarkupElement): ArticleData | null {
  for (const script of elementsIn(page, isJsonLd)) {
    const json = rawText(script);
    const value = parseJson(json);
    const found = findArticle(value, [], 0);
    if (found === null) continue;
    const positions = positionJson(json, script.contentStart);
    const { path, article } = found;
    return {
      datePublished: textOf(article.datePublished),
      dateModified: textOf(article.dateModified),
      headline: positions.stringAt([...path, 'headline']),
      articleBody: positions.stringAt([...path, 'articleBody']),
      author: namesOf(article.author),
      place: textOf(article.dateline) ?? namesOf(article.contentLocation ?? article.locationCreated),
      language: textOf(article.inLanguage),
      url: textOf(article.url) ?? textOf(article['@id']) ?? textOf(article.mainEntityOfPage),
    };
  }
  return null;
}

function isJsonLd(element: MarkupElement): boolean {
  return element.name === 'script' && /^application\/ld\+json\b/i.test(element.attributes.type ?? '');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // A page with broken JSON-LD still has its mark-up.
  }
}

/** The article wherever it stands: at the top, in an array, in `@graph`, in `mainEntity`. */
function findArticle(value: unknown, path: Path, depth: number): { path: Path; article: Json } | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return firstOf(value.map((entry, i) => () => findArticle(entry, [...path, i], depth + 1)));
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return { path, article: value };
  return firstOf(
    ['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => () => findArticle(value[key], [...path, key], depth + 1)),
  );
}

function firstOf<T>(attempts: readonly (() => T | null)[]): T | null {
  for (const attempt of attempts) {
    const result = attempt();
    if (result !== null) return result;
  }
  return null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first === '' ? null : first;
  return isObject(first) ? textOf(first['@value'] ?? first['@id'] ?? first.name) : null;
}

function namesOf(value: unknown): string | null {
  const names = [value].flat().flatMap((entry) => {
    const name = isObject(entry) ? entry.name : entry;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
  return names.length === 0 ? null : names.join(', ');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
