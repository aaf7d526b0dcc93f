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
  /** Hash of the form in each slot, 0 where a slot is empty: read before the slot itself, most look-ups end here. */
  readonly hashes: Int32Array;
  readonly slots: readonly (Slot | null)[];
  readonly mask: number;
  /** Number of forms. */
  readonly size: number;
  /** What an extension knows beside word forms; null for the French lexicon itself. */
  readonly additions: Additions | null;
}

/** One form in the table. */
export interface Slot {
  readonly form: string;
  readonly lexeme: Lexeme;
  /** Written without its accents: holds for a word with a capital only (`Etats`, `A`), where agencies leave accents out. */
  readonly unaccented: boolean;
}

export const HASH_SEED = 0x811c9dc5 | 0;

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
  for (const slot of base.slots)
    if (slot !== null && slot.form === slot.lexeme.form) lexemes.set(slot.form, slot.lexeme);
  for (const [form, lexeme] of merge(entries, (form) => lexemes.get(form))) lexemes.set(form, lexeme);
  return lexiconOf(lexemes, additions);
}

function lexiconOf(lexemes: ReadonlyMap<string, Lexeme>, additions: Additions | null): Lexicon {
  const wanted: Slot[] = [];
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
  while (capacity < wanted.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots: (Slot | null)[] = new Array<Slot | null>(capacity).fill(null);
  const hashes = new Int32Array(capacity);
  for (const slot of wanted) {
    const hash = hashForm(slot.form);
    let at = hash & mask;
    while (hashes[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    slots[at] = slot;
  }
  const findForm = (form: string): Lexeme | null => {
    const hash = hashForm(form);
    for (let at = hash & mask; hashes[at] !== 0; at = (at + 1) & mask) {
      const slot = hashes[at] === hash ? slots[at] : null;
      if (slot?.form === form) return slot.lexeme;
    }
    return null;
  };
  return { findForm, hashes, slots, mask, size: lexemes.size, additions };
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
