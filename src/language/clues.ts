import { LANGUAGES } from '../lexicon/languages.js';
import { withoutAccents } from '../lexicon/lexicon.js';

/** Position of French among {@link LANGUAGES}; a language's bit in a mask is `1 << position`. */
export const FRENCH = 0;

export const FRENCH_BIT = 1 << FRENCH;

/** The clues of all languages, each with the mask of the languages that have it. Keys are lower case. */
interface ClueTable {
  readonly words: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  /** Keyed by code unit. */
  readonly letters: ReadonlyMap<number, number>;
  readonly longestEnding: number;
}

/** Shorter words without their accents would be other words: à, où. */
const SHORTEST_UNACCENTED = 4;

let table: ClueTable | null = null;

/** The clue table, built on first use. */
export function clueTable(): ClueTable {
  table ??= build();
  return table;
}

function build(): ClueTable {
  const words = new Map<string, number>();
  const topics = new Map<string, number>();
  const endings = new Map<string, number>();
  const letters = new Map<number, number>();
  LANGUAGES.forEach((language, position) => {
    const bit = 1 << position;
    for (const form of list(language.words)) put(words, form, bit);
    for (const form of list(language.topics)) put(topics, form, bit);
    for (const ending of list(language.endings)) put(endings, ending, bit);
    for (const letter of language.letters) put(letters, letter.charCodeAt(0), bit);
  });
  // Headlines in capitals leave the accents out: GREVE, FEVRIER.
  const french = LANGUAGES[FRENCH];
  for (const form of list(`${french?.words ?? ''} ${french?.topics ?? ''}`)) {
    const bare = withoutAccents(form);
    if (bare !== form && bare.length >= SHORTEST_UNACCENTED) put(topics, bare, FRENCH_BIT);
  }
  const longestEnding = Math.max(...[...endings.keys()].map((ending) => ending.length));
  return { words, topics, endings, letters, longestEnding };
}

function put<Key>(map: Map<Key, number>, key: Key, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}

function list(words: string): string[] {
  return words === '' ? [] : words.trim().split(/\s+/);
}
