/** An article of a stream. */
export interface ArticleInput {
  /** Comes back with the facts. A number has to be a whole one that JavaScript keeps exactly. */
  readonly id: string | number;
  readonly text: string;
  /** As in `ExtractOptions`; wins over the option of that name, which holds for the articles without one. */
  readonly publishedAt?: string | null | undefined;
}

/**
 * Checks the shape of an article; other fields than those of `ArticleInput` are left alone.
 *
 * @throws TypeError naming the field that is wrong, and what is allowed.
 */
export function checkArticle(value: unknown): ArticleInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(
      `expected an object such as {"id":"1","text":"…","publishedAt":"2024-04-03"}, got ${nameOf(value)}`,
    );
  const { id, text, publishedAt } = value as Record<string, unknown>;
  checkId(id);
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${nameOf(text)}`);
  if (publishedAt !== undefined && publishedAt !== null && typeof publishedAt !== 'string')
    throw new TypeError(`publishedAt: expected an ISO 8601 date as a string, got ${nameOf(publishedAt)}`);
  return { id, text, publishedAt };
}

/** The id of an article that may be wrong in all else; null when it has none. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const { id } = value;
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : null;
}

function checkId(id: unknown): asserts id is string | number {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return;
  // 12345678901234567890 would come back as another number.
  const exact =
    typeof id === 'number' ? 'a string for a number that JavaScript cannot keep exactly' : 'a string or a whole number';
  throw new TypeError(`id: expected ${exact}, got ${typeof id === 'number' ? id : nameOf(id)}`);
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
