const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number in capitals (`XIV` → 14). */
export function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const here = VALUES[text.charAt(i)] ?? 0;
    const next = VALUES[text.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

const RANK = /^(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|è|ème|eme|er|re|ère)$/;
const ROMAN_FIRST: ReadonlySet<number> = new Set([0x49, 0x56, 0x58]);

/** The value of a rank in Roman capitals with its small ending (`XXIIe`, `Ier`), to the thirties; else 0. */
export function romanRank(word: string): number {
  const number = RANK.exec(word)?.[1];
  return number === undefined ? 0 : romanValue(number);
}

/** Whether the word in `text` can be such a rank: asked of every word with a capital, so it looks at two code units only. */
export function maybeRomanRank(text: string, start: number, end: number): boolean {
  if (!ROMAN_FIRST.has(text.charCodeAt(start)) || end - start > 9) return false;
  const last = text.charCodeAt(end - 1);
  return last === 0x65 || last === 0x72 || last === 0xe8;
}
