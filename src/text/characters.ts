/** What one UTF-16 code unit is to the scan. */
export enum Char {
  OTHER = 0,
  LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  LINE = 4,
  PUNCTUATION = 5,
  MARK = 6,
  IGNORABLE = 7,
}

const TABLE_SIZE = 0x250;
const LATIN = new Uint8Array(TABLE_SIZE);
const LOWER = new Uint16Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  // Of İ, whose lower case is an i with a dot of its own above, the i.
  LOWER[code] = lower.charCodeAt(0);
  if (/\p{L}/u.test(char) && code !== 0xaa && code !== 0xba) LATIN[code] = Char.LETTER;
  else if (code >= 0x30 && code <= 0x39) LATIN[code] = Char.DIGIT;
}
for (const char of ' \t\u000b\f\u00a0') LATIN[char.charCodeAt(0)] = Char.SPACE;
for (const char of '\n\r\u0085') LATIN[char.charCodeAt(0)] = Char.LINE;
for (const char of '.,;:!?()[]{}-/¡¿') LATIN[char.charCodeAt(0)] = Char.PUNCTUATION;
for (const char of '"«»\'`´') LATIN[char.charCodeAt(0)] = Char.MARK;
LATIN[0xad] = Char.IGNORABLE;

/** The class of a code unit; surrogates, symbols and emoji are OTHER. */
export function charClass(code: number): number {
  if (code < TABLE_SIZE) return LATIN[code] as number;
  if (code < 0x2000) {
    if (code >= 0x300 && code <= 0x36f) return Char.LETTER; // combining marks go on with the word they stand on
    if (code === 0x2bc) return Char.MARK; // modifier letter apostrophe
    if (code >= 0x2b0 && code <= 0x2ff) return Char.OTHER;
    if (code === 0x1680) return Char.SPACE;
    if (code === 0x180e) return Char.IGNORABLE;
    return Char.LETTER;
  }
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return Char.SPACE;
    if (code === 0x2028 || code === 0x2029) return Char.LINE;
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return Char.IGNORABLE;
    if (code <= 0x2015 || code === 0x2022 || code === 0x2026 || code === 0x2023) return Char.PUNCTUATION; // hyphens, dashes, bullets, …
    if (code >= 0x2018 && code <= 0x201f) return Char.MARK;
    if (code === 0x2039 || code === 0x203a || code === 0x2032 || code === 0x2033) return Char.MARK;
    return Char.OTHER;
  }
  if (code < 0x2c00) {
    if (code === 0x2212) return Char.OTHER; // minus sign
    if (code === 0x25cf || code === 0x25a0 || code === 0x25aa) return Char.PUNCTUATION; // bullets
    return Char.OTHER;
  }
  if (code === 0x3000) return Char.SPACE;
  if (code >= 0x3001 && code <= 0x303f) return Char.OTHER;
  if (code >= 0xd800 && code <= 0xdfff) return Char.OTHER;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return Char.IGNORABLE;
  if (code >= 0xff01 && code <= 0xff20) return Char.OTHER;
  return Char.LETTER;
}

/** Lower case of each Latin letter; 0 for what is no letter. */
const LETTERS = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) if (LATIN[code] === Char.LETTER) LETTERS[code] = LOWER[code] as number;

/** Lower case of a Latin letter, 0 for any other Latin code unit; -1 above Latin, where {@link charClass} has to be asked. */
export function latinLetter(code: number): number {
  return code < TABLE_SIZE ? (LETTERS[code] as number) : -1;
}

/** Lower case of a Latin letter, by table; any other code unit as it is. The curly apostrophe becomes the straight one. */
export function lowerCode(code: number): number {
  if (code < TABLE_SIZE) return LOWER[code] as number;
  return code === 0x2019 || code === 0x2bc ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : code;
}

/** `'` and the characters written for it. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2bb || code === 0xb4;
}

/** The marks that are typed twice for a double one: `''`, `‘‘`, `’’`, two grave accents. */
export function isSingleMark(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60 || code === 0xb4;
}

/** `-` and the hyphens that Unicode has beside it. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** En dash, em dash and their kin. */
export function isDash(code: number): boolean {
  return code >= 0x2012 && code <= 0x2015;
}
