import { composeArticle } from './compose-article.js';
import { firstDate } from './iso-instant.js';
import { type PositionedJson, positionJson } from './json-positions.js';
import { readMainText } from './main-text.js';
import { composeMaps, type MappedText } from './mapped-text.js';
import { parseMarkup } from './parse-markup.js';
import type { WireArticle } from './wire-article.js';

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/** Where the items of a response of several stand. */
const LISTS = ['items', 'results', '_items'] as const;

/** Whether a JSON value looks like ninjs: an object with a body or headline and one of the properties every version has. */
export function isNinjs(value: unknown): boolean {
  return itemPaths(value).length > 0;
}

/**
 * Reads ninjs (IPTC): versions 1 (`body_text`, `body_xhtml`, `headline`), 2 (`bodies`, `headlines`, lower case) and 3 (`bodies`,
 * camel case). Several items, as an array or under `items`, give several articles; those without text are left out.
 *
 * @param source The JSON document; `value` is it parsed.
 */
export function readNinjs(source: string, value: unknown): readonly WireArticle[] {
  const json = positionJson(source);
  return itemPaths(value)
    .map((path) => readItem(json, path, valueAt(value, path) as Json))
    .filter((article) => article.text !== '');
}

function readItem(json: PositionedJson, path: Path, item: Json): WireArticle {
  const string = (...names: readonly string[]): string | null => {
    for (const name of names) if (typeof item[name] === 'string' && item[name] !== '') return item[name];
    return null;
  };
  return composeArticle({
    format: 'ninjs',
    headline: headlineOf(json, path, item),
    dateline: null,
    paragraphs: bodyOf(json, path, item),
    publishedAt: firstDate(
      string('versioncreated', 'versionCreated'),
      string('contentcreated', 'contentCreated'),
      string('firstcreated', 'firstCreated'),
    ),
    byline: string('byline', 'by'),
    place: placeOf(item.located),
    language: string('language'),
    uri: string('uri'),
  });
}

function headlineOf(json: PositionedJson, path: Path, item: Json): MappedText | null {
  const variants = entriesOf(item.headlines);
  const main = variants.findIndex((entry) => entry.role === 'main');
  const paths: Path[] = [['headline'], ['headline_main'], ['headlines', Math.max(main, 0), 'value'], ['title']];
  for (const candidate of paths) {
    const text = json.stringAt([...path, ...candidate]);
    if (text && /\S/.test(text.text)) return stripMarkup(text);
  }
  return null;
}

/** The body that keeps paragraphs, XHTML before plain text: a plain body often has them run together. */
function bodyOf(json: PositionedJson, path: Path, item: Json): readonly MappedText[] {
  const candidates: { readonly path: Path; readonly rank: number }[] = [];
  for (const name of Object.keys(item).filter((key) => /^body_/.test(key)))
    candidates.push({ path: [name], rank: rankOf(name === 'body_text' ? 'text' : name) });
  entriesOf(item.bodies).forEach((entry, i) => {
    const type = entry.contentType ?? entry.contenttype ?? entry.role;
    candidates.push({ path: ['bodies', i, 'value'], rank: rankOf(String(type ?? '')) });
  });
  candidates.sort((a, b) => a.rank - b.rank);
  for (const candidate of candidates) {
    const text = json.stringAt([...path, ...candidate.path]);
    if (text === null || !/\S/.test(text.text)) continue;
    return isMarkup(text.text) ? readMarkup(text) : [text];
  }
  return [];
}

function rankOf(type: string): number {
  if (/html/i.test(type)) return 0;
  if (/rich/i.test(type)) return 1;
  if (/main|text/i.test(type)) return 2;
  return 3;
}

function isMarkup(text: string): boolean {
  return /<\/?(?:p|br|div|section|article|html|body|h[1-6]|ul|li|em|strong|a|span|b|i)\b[^<>]*>/i.test(text);
}

function readMarkup(text: MappedText): readonly MappedText[] {
  return readMainText(parseMarkup(text.text, 'html')).map((block) => composeMaps(block, text.segments));
}

function stripMarkup(text: MappedText): MappedText {
  return isMarkup(text.text) ? (readMarkup(text)[0] ?? text) : text;
}

function placeOf(located: unknown): string | null {
  const first = Array.isArray(located) ? located[0] : located;
  if (typeof first === 'string') return first;
  return isObject(first) && typeof first.name === 'string' ? first.name : null;
}

/** Paths of the ninjs objects in a document. */
function itemPaths(value: unknown): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => (isItem(item) ? [[i]] : []));
  if (isItem(value)) return [[]];
  if (!isObject(value)) return [];
  for (const list of LISTS) {
    const paths = entriesOf(value[list]).flatMap((item, i) => (isItem(item) ? [[list, i]] : []));
    if (paths.length > 0) return paths;
  }
  return [];
}

function isItem(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  const hasBody = keys.some((key) => /^body_/.test(key)) || Array.isArray(value.bodies);
  const hasHead = keys.some((key) => /^headlines?(?:_|$)/.test(key));
  const isNamed = ['uri', 'versioncreated', 'versionCreated', 'pubstatus', 'pubStatus', 'standard'].some(
    (key) => key in value,
  );
  return (hasBody || hasHead) && (isNamed || (hasBody && hasHead));
}

function entriesOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map((entry) => (isObject(entry) ? entry : {})) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (Array.isArray(at) ? at[Number(key)] : isObject(at) ? at[key] : undefined),
    value,
  );
}
