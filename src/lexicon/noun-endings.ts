/** Endings of plural adjectives that are seldom those of a noun. */
export const ADJECTIVE_ENDING = /(?:ables|ibles|eux|esques|issimes)$/;

/**
 * The singular that the ending of a plural noun suggests. `ownPlural` has the endings of three letters whose nouns are mostly their
 * own plural (`-ais`, `-ois`).
 */
export function singularByEnding(plural: string, ownPlural: ReadonlySet<string>): string {
  if (plural.endsWith('eaux') || plural.endsWith('yaux') || plural.endsWith('eux') || plural.endsWith('oux'))
    return plural.slice(0, -1);
  if (plural.endsWith('aux')) return `${plural.slice(0, -3)}al`;
  if (!plural.endsWith('s') || plural.endsWith('ss') || ownPlural.has(plural.slice(-3))) return plural;
  return plural.slice(0, -1);
}
