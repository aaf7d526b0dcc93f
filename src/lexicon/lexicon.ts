import type { Additions } from './additions.js';
import { calendarEntries } from './calendar.js';
import { grammarEntries } from './grammar.js';
import type { Lexeme, LexiconEntry } from './lexeme.js';
import { UNKNOWN } from './lexeme.js';
import { numeralEntries } from './numerals.js';
import { personEntries } from './persons.js';
import { speechEntries } from './speech.js';
import { unitEntries } from './units.js';

/**
 * The lexicon as an open-addressing table keyed by a hash of the form's code units, so that the scan can look a word up from
 * the text itself, without making a string of it.
 */
export interface Lexicon {
  /** The lexeme of a form (lower case, NFC), or null. The scan looks up in the table itself. */
  findForm(form: string): Lexeme | null;
  /** A byte of the hash of the form in each slot, 0 where a slot is empty: most look-ups end here. */
  readonly tags: Uint8Array;
  /** Hash of the form in each slot. */
  readonly hashes: Int32Array;
  /** Where the code units of the form in each slot begin in `letters`: compared there, as strings of many kinds are slow to read. */
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
  readonly letters: Uint16Array;
  readonly lexemes: readonly (Lexeme | null)[];
  /** 1 for a form without its accents: holds for a word with a capital only (`Etats`, `A`), where agencies leave accents out. */
  readonly unaccented: Uint8Array;
  readonly mask: number;
  /** Number of forms. */
  readonly size: number;
  /** What an extension knows beside word forms; null for the French lexicon itself. */
  readonly additions: Additions | null;
}

/** One form to be put in the table. */
interface Entry {
  readonly form: string;
  readonly lexeme: Lexeme;
  readonly unaccented: boolean;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** How full the table may be: small enough that most words which it lacks are told by one byte that stays in the cache. */
const MOST_FILLED = 0.6;

/** A byte of a hash, never 0; its place in the table comes from other bits. */
export function tagOf(hash: number): number {
  return (hash >>> 24) | 1;
}

/** FNV-1a over one code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a whole form; never 0. */
export function hashForm(form: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i));
  return hash || 1;
}

/** Each Latin code unit without its accent, made when first met. */
const BASES: string[] = [];
const LATIN_END = 0x250;

/** `été` → `ete`. */
export function withoutAccents(form: string): string {
  let at = 0;
  while (at < form.length && form.charCodeAt(at) < 0x80) at++;
  if (at === form.length) return form;
  let bare = form.slice(0, at);
  for (; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code >= LATIN_END) return stripMarks(form);
    bare += code < 0x80 ? form[at] : (BASES[code] ??= stripMarks(String.fromCharCode(code)));
  }
  return bare;
}

function stripMarks(form: string): string {
  return form.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Joins what entries say of the same form, over what is known of it. */
function merge(entries: Iterable<LexiconEntry>, knownOf: (form: string) => Lexeme | undefined): Map<string, Lexeme> {
  const lexemes = new Map<string, Lexeme>();
  for (const [form, data] of entries) {
    const known = lexemes.get(form) ?? knownOf(form) ?? UNKNOWN;
    lexemes.set(form, {
      form,
      grammar: known.grammar | (data.grammar ?? 0),
      numeral: data.numeral ?? known.numeral,
      calendar: data.calendar ?? known.calendar,
      unit: data.unit ?? known.unit,
      speech: data.speech ?? known.speech,
      person: data.person ?? known.person,
      languages: null,
    });
  }
  return lexemes;
}

/** Builds the table: the forms, then the spellings that stand for them (`oe` for `œ`, capitals without accents). */
export function buildLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  return lexiconOf(
    merge(entries, () => undefined),
    null,
  );
}

/** The lexicon with more entries, which win over what it says of their forms; the lexicon itself stays as it is. */
export function extendLexicon(base: Lexicon, entries: Iterable<LexiconEntry>, additions: Additions): Lexicon {
  const lexemes = new Map<string, Lexeme>();
  base.lexemes.forEach((lexeme, slot) => {
    const own = lexeme !== null && base.unaccented[slot] === 0 && base.lengths[slot] === lexeme.form.length;
    if (own) lexemes.set(lexeme.form, lexeme);
  });
  for (const [form, lexeme] of merge(entries, (form) => lexemes.get(form))) lexemes.set(form, lexeme);
  return lexiconOf(lexemes, additions);
}

function lexiconOf(lexemes: ReadonlyMap<string, Lexeme & { form: string }>, additions: Additions | null): Lexicon {
  const wanted: Entry[] = [];
  // The engine's own copy of each form: such strings are compared by their addresses wherever a form is asked for.
  const forms = Object.keys(Object.fromEntries(lexemes));
  for (const form of forms) {
    const lexeme = lexemes.get(form);
    if (lexeme !== undefined) lexeme.form = form;
  }
  for (const lexeme of lexemes.values()) wanted.push({ form: lexeme.form, lexeme, unaccented: false });
  const taken = new Set(lexemes.keys());
  const alias = (form: string, lexeme: Lexeme, unaccented: boolean) => {
    if (taken.has(form)) return;
    taken.add(form);
    wanted.push({ form, lexeme, unaccented });
  };
  for (const lexeme of lexemes.values())
    if (lexeme.form.includes('œ')) alias(lexeme.form.replaceAll('œ', 'oe'), lexeme, false);
  for (const lexeme of lexemes.values()) alias(withoutAccents(lexeme.form), lexeme, true);

  let capacity = 1024;
  while (capacity * MOST_FILLED < wanted.length) capacity *= 2;
  const mask = capacity - 1;
  const slots: (Lexeme | null)[] = new Array<Lexeme | null>(capacity).fill(null);
  const lengths = new Uint8Array(capacity);
  const unaccented = new Uint8Array(capacity);
  const hashes = new Int32Array(capacity);
  const tags = new Uint8Array(capacity);
  const starts = new Int32Array(capacity);
  const letters = new Uint16Array(wanted.reduce((sum, { form }) => sum + form.length, 0));
  let letter = 0;
  for (const { form, lexeme, unaccented: bare } of wanted) {
    const hash = hashForm(form);
    let at = hash & mask;
    while (hashes[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    tags[at] = tagOf(hash);
    starts[at] = letter;
    lengths[at] = form.length;
    for (let i = 0; i < form.length; i++) letters[letter++] = form.charCodeAt(i);
    slots[at] = lexeme;
    unaccented[at] = bare ? 1 : 0;
  }
  const standsIn = (form: string, from: number): boolean => {
    for (let i = 0; i < form.length; i++) if (letters[from + i] !== form.charCodeAt(i)) return false;
    return true;
  };
  const findForm = (form: string): Lexeme | null => {
    const hash = hashForm(form);
    for (let at = hash & mask; hashes[at] !== 0; at = (at + 1) & mask) {
      if (hashes[at] === hash && lengths[at] === form.length && standsIn(form, starts[at] ?? 0))
        return slots[at] ?? null;
    }
    return null;
  };
  return {
    findForm,
    tags,
    hashes,
    starts,
    lengths,
    letters,
    lexemes: slots,
    unaccented,
    mask,
    size: lexemes.size,
    additions,
  };
}

let french: Lexicon | null = null;

/** The French lexicon, built on first use: importing the library costs nothing. */
export function frenchLexicon(): Lexicon {
  french ??= buildLexicon([
    ...grammarEntries(),
    ...numeralEntries(),
    ...calendarEntries(),
    ...unitEntries(),
    ...personEntries(),
    ...speechEntries(),
  ]);
  return french;
}
