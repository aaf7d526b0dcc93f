/** Checks a value that stands at a path of the extension (`lexicon.verbs[2].takes`); throws RangeError naming it. */
export type Check = (value: unknown, path: string) => void;

export function fail(path: string, expected: string, value: unknown): never {
  const got = typeof value === 'string' ? `'${value}'` : Array.isArray(value) ? 'an array' : describe(value);
  throw new RangeError(`${path}: expected ${expected}, got ${got}`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** An object with these fields and no others; the fields before `optional` are required. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
    const fields = value as Readonly<Record<string, unknown>>;
    const allowed = [...Object.keys(required), ...Object.keys(optional)];
    const stranger = Object.keys(fields).find((field) => !allowed.includes(field));
    if (stranger !== undefined)
      fail(join(path, stranger), `no such field, but ${allowed.join(', ')}`, fields[stranger]);
    for (const [field, check] of Object.entries(required)) check(fields[field], join(path, field));
    for (const [field, check] of Object.entries(optional))
      if (fields[field] !== undefined) check(fields[field], join(path, field));
  };
}

function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

export function list(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) fail(path, 'an array', value);
    for (const [i, item] of value.entries()) check(item, `${path}[${i}]`);
  };
}

/** An object whose fields can have any name. */
export function record(of: Check): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
    for (const [key, item] of Object.entries(value)) of(item, join(path, key));
  };
}

/** The scan looks no further for a compound: a longer word would never be found. */
const LONGEST_WORD = 40;

/** One word in the sense of the scan: letters, with hyphens and apostrophes inside. */
export const word: Check = (value, path) => {
  if (typeof value !== 'string' || !/^\p{L}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*$/u.test(value))
    fail(path, 'one word (a compound with its hyphens)', value);
  if (value.length > LONGEST_WORD) fail(path, `a word of at most ${LONGEST_WORD} letters`, value);
};

export const phrase: Check = (value, path) => {
  if (typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value) || value.length > 200) fail(path, 'words', value);
};

/** What stands glued to digits or between spaces. */
export const symbol: Check = (value, path) => {
  if (typeof value !== 'string' || !/^\S{1,12}$/u.test(value)) fail(path, 'a symbol without spaces', value);
};

export const flag: Check = (value, path) => {
  if (typeof value !== 'boolean') fail(path, 'true or false', value);
};

export function oneOf(allowed: readonly (string | null)[]): Check {
  return (value, path) => {
    if (!allowed.includes(value as string | null)) fail(path, `one of ${allowed.join(', ')}`, value);
  };
}

export function whole(least: number, most: number): Check {
  return (value, path) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      fail(path, `a whole number from ${least} to ${most}`, value);
  };
}

export function either(one: Check, other: Check): Check {
  return (value, path) => (typeof value === 'string' || value === null ? one(value, path) : other(value, path));
}
