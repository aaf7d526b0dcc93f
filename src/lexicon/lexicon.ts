import type { Additions } from './additions.js';
import { calendarEntries } from './calendar.js';
import { factorEntries } from './factors.js';
import { grammarEntries } from './grammar.js';
import type { Lexeme, LexiconEntry } from './lexeme.js';
import { Trigger, UNKNOWN } from './lexeme.js';
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
  /** The entry in each slot of the table, from 1 on; 0 where a slot is empty. */
  readonly slots: Uint16Array | Uint32Array;
  /** {@link ENTRY} numbers for each entry, in the order of the lexicon's files, which is nearly that of frequency: what is common lies together. */
  readonly entries: Int32Array;
  /** The same bytes, where the first code units of the forms stand. */
  readonly letters: Uint8Array;
  readonly lexemes: readonly Lexeme[];
  readonly mask: number;
  /** Number of forms. */
  readonly size: number;
  /** What an extension knows beside word forms; null for the French lexicon itself. */
  readonly additions: Additions | null;
}

/** What an entry holds, 32 bytes: offsets from `entry * ENTRY.size` in `entries`, for the letters from `entry * ENTRY.bytes` in `letters`. */
export const ENTRY = {
  /** The hash of the form. */
  hash: 0,
  /** Its length, the marks below, and the index of its lexeme above them. */
  facts: 1,
  /** Low bytes of its first {@link ENTRY.held} code units. */
  letters: 8,
  held: 24,
  size: 8,
  bytes: 32,
  length: 0x3f,
  /** A form without its accents: holds for a word with a capital only (`Etats`, `A`), where agencies leave accents out. */
  unaccented: 0x40,
  /** The letters do not say all of the form: it is longer, or has one that no byte holds. */
  abridged: 0x80,
  lexeme: 8,
} as const;

/** One form to be put in the table. */
interface Entry {
  readonly form: string;
  /** Index of its lexeme. */
  readonly lexeme: number;
  readonly unaccented: boolean;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** How full the table may be: small enough that most words which it lacks end at their first slot. */
const MOST_FILLED = 0.6;

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
    const triggers =
      known.triggers |
      (data.numeral || data.factor ? Trigger.NUMERAL : 0) |
      (data.calendar ? Trigger.CALENDAR : 0) |
      (data.speech ? Trigger.SPEECH : 0);
    lexemes.set(form, {
      form,
      number: known.number,
      grammar: known.grammar | (data.grammar ?? 0),
      numeral: data.numeral ?? known.numeral,
      factor: data.factor ?? known.factor,
      calendar: data.calendar ?? known.calendar,
      unit: data.unit ?? known.unit,
      speech: data.speech ?? known.speech,
      person: data.person ?? known.person,
      triggers,
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
  const lexemes = new Map(base.lexemes.map((lexeme) => [lexeme.form, lexeme]));
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
  const all = [...lexemes.values()];
  all.forEach(({ form }, lexeme) => {
    wanted.push({ form, lexeme, unaccented: false });
  });
  const taken = new Set(lexemes.keys());
  const alias = (form: string, lexeme: number, unaccented: boolean) => {
    if (taken.has(form)) return;
    taken.add(form);
    wanted.push({ form, lexeme, unaccented });
  };
  all.forEach(({ form }, lexeme) => {
    if (form.includes('œ')) alias(form.replaceAll('œ', 'oe'), lexeme, false);
  });
  all.forEach(({ form }, lexeme) => {
    alias(withoutAccents(form), lexeme, true);
  });

  let capacity = 1024;
  while (capacity * MOST_FILLED < wanted.length) capacity *= 2;
  const mask = capacity - 1;
  const slots = wanted.length < 0xffff ? new Uint16Array(capacity) : new Uint32Array(capacity);
  const entries = new Int32Array((wanted.length + 1) * ENTRY.size);
  const letters = new Uint8Array(entries.buffer);
  wanted.forEach(({ form, lexeme, unaccented }, index) => {
    const entry = index + 1;
    const hash = hashForm(form);
    const abridged = form.length > ENTRY.held || /[^\0-\xff]/.test(form);
    entries[entry * ENTRY.size] = hash;
    entries[entry * ENTRY.size + ENTRY.facts] =
      Math.min(form.length, ENTRY.length) |
      (unaccented ? ENTRY.unaccented : 0) |
      (abridged ? ENTRY.abridged : 0) |
      (lexeme << ENTRY.lexeme);
    for (let i = 0; i < form.length && i < ENTRY.held; i++)
      letters[entry * ENTRY.bytes + ENTRY.letters + i] = form.charCodeAt(i);
    let at = hash & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = entry;
  });
  const byForm = new Map<string, Lexeme>();
  for (const { form, lexeme } of wanted) byForm.set(form, all[lexeme] as Lexeme); // an entry has its lexeme
  const findForm = (form: string): Lexeme | null => byForm.get(form) ?? null;
  return {
    findForm,
    slots,
    entries,
    letters,
    lexemes: all,
    mask,
    size: lexemes.size,
    additions,
  };
}

let french: Lexicon | null = null;

/** The French lexicon, built on first use: importing the library costs nothing. */
export function frenchLexicon(): Lexicon {
  if (french === null) {
    french = buildLexicon([
      ...grammarEntries(),
      ...numeralEntries(),
      ...calendarEntries(),
      ...unitEntries(),
      ...personEntries(),
      ...speechEntries(),
      ...factorEntries(),
    ]);
    french.lexemes.forEach((lexeme, number) => {
      lexeme.number = number;
    });
  }
  return french;
}
