import type { Lexeme } from '../lexicon/lexeme.js';
import { Trigger, UNKNOWN } from '../lexicon/lexeme.js';
import { ENTRY, frenchLexicon, HASH_SEED, hashStep, type Lexicon } from '../lexicon/lexicon.js';
import { Char, charClass, isApostrophe, isHyphen, isSingleMark, latinLetter, lowerCode } from './characters.js';
import { maybeRomanRank, romanRank } from './roman.js';
import { Case, Gap, Kind, type Token } from './token.js';

/** The tokens of a text, and where among them each extractor has to look. */
export interface Scan {
  readonly text: string;
  /** The lexicon that its words were looked up in. */
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Indices of the tokens that can begin a number: digits, number words and ranks in Roman capitals. */
  readonly numerals: readonly number[];
  /** Indices of the words that the calendar knows. */
  readonly calendar: readonly number[];
  /** Indices of the quotation marks. */
  readonly marks: readonly number[];
  /** Indices of the words that can report speech. */
  readonly speech: readonly number[];
}

const SOFT_HYPHEN = 0xad;

/** The one Latin letter whose lower case is two code units. */
const DOTTED_CAPITAL_I = 0x130;

/** The mark that two single ones stand for: `″`. */
const DOUBLE_MARK = 0x2033;

/** How far a compound may reach over its hyphens: the lexicon has none longer. */
const MAX_COMPOUND = 40;

/**
 * The one pass over the text: tokens with their offsets, each word looked up once. Typography is understood here (apostrophes,
 * hyphens, soft hyphens, decomposed accents, ligatures) and the text is never changed, so offsets are those of the text as given.
 */
export function scanText(text: string, lexicon: Lexicon = frenchLexicon()): Scan {
  const tokens: Token[] = [];
  const numerals: number[] = [];
  const calendar: number[] = [];
  const marks: number[] = [];
  const speech: number[] = [];
  const length = text.length;
  let at = 0;
  let gap: number = Gap.PARAGRAPH;

  const push = (start: number, end: number, kind: number, letterCase: number, code: number, lexeme: Lexeme) => {
    const index = tokens.length;
    const form = kind !== Kind.WORD ? '' : lexeme === UNKNOWN ? null : lexeme.form;
    tokens.push({ start, end, kind, gap, case: letterCase, code, lexeme, form });
    gap = Gap.NONE;
    const { triggers } = lexeme;
    if (
      kind === Kind.NUMBER ||
      (triggers & Trigger.NUMERAL) !== 0 ||
      (letterCase === Case.CAPITAL && maybeRomanRank(text, start, end) && romanRank(text.slice(start, end)) > 0)
    )
      numerals.push(index);
    if ((triggers & Trigger.CALENDAR) !== 0) calendar.push(index);
    if ((triggers & Trigger.SPEECH) !== 0) speech.push(index);
    if (kind === Kind.MARK) marks.push(index);
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    const type = charClass(code);
    switch (type) {
      case Char.SPACE:
        if (gap < Gap.SPACE) gap = Gap.SPACE;
        at++;
        break;
      case Char.LINE: {
        // CRLF is one line end.
        at += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
        gap = gap >= Gap.LINE ? Gap.PARAGRAPH : Gap.LINE;
        break;
      }
      case Char.IGNORABLE:
        at++;
        break;
      case Char.LETTER: {
        const end = readWord(text, at, lexicon);
        if (code === CAPITAL_A && end === at + 1 && charClass(text.charCodeAt(end)) === Char.SPACE)
          if (gap >= Gap.LINE || opensSentence(tokens[tokens.length - 1], gap))
            wordRead.lexeme = lexicon.findForm('à') ?? UNKNOWN;
        push(at, end, wordRead.kind, wordRead.case, code, wordRead.lexeme);
        at = end;
        break;
      }
      case Char.DIGIT: {
        let end = at + 1;
        while (end < length && charClass(text.charCodeAt(end)) === Char.DIGIT) end++;
        push(at, end, Kind.NUMBER, Case.LOWER, code, UNKNOWN);
        at = end;
        break;
      }
      case Char.PUNCTUATION:
        push(at, at + 1, Kind.PUNCTUATION, Case.LOWER, code, UNKNOWN);
        at++;
        break;
      case Char.MARK: {
        // '' and ‘‘ typed for one mark
        const doubled = isSingleMark(code) && isSingleMark(text.charCodeAt(at + 1));
        push(at, doubled ? at + 2 : at + 1, Kind.MARK, Case.LOWER, doubled ? DOUBLE_MARK : code, UNKNOWN);
        at += doubled ? 2 : 1;
        break;
      }
      default: {
        // << and >> typed for guillemets
        if ((code === 0x3c || code === 0x3e) && text.charCodeAt(at + 1) === code) {
          push(at, at + 2, Kind.MARK, Case.LOWER, code === 0x3c ? 0xab : 0xbb, UNKNOWN);
          at += 2;
          break;
        }
        const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
        const end = at + (pair ? 2 : 1);
        const next = end < length ? text.charCodeAt(end) : 0;
        push(at, end, Kind.SYMBOL, Case.LOWER, code, UNKNOWN);
        at = next >= 0x300 && next <= 0x36f ? skipCombining(text, end) : end;
      }
    }
  }
  return { text, lexicon, tokens, numerals, calendar, marks, speech };
}

const CAPITAL_A = 0x41;

/** Whether a sentence can begin behind a token: `A Paris, le ministre …`, where agencies leave the accent out; `le groupe A` is none. */
function opensSentence(before: Token | undefined, gap: number): boolean {
  return before === undefined || before.kind === Kind.MARK || (before.kind === Kind.PUNCTUATION && gap !== Gap.NONE);
}

/** What {@link readWord} found beside the end: kept out of the heap, since it runs on every word. */
const wordRead = { kind: Kind.WORD as number, case: Case.LOWER as number, lexeme: UNKNOWN };

function readWord(text: string, start: number, lexicon: Lexicon): number {
  const length = text.length;
  let end = start;
  let hash = HASH_SEED;
  let letters = 0;
  let capitals = 0;
  let plain = true;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    const letter = latinLetter(code);
    if (letter > 0) {
      if (letter !== code) capitals++;
      letters++;
      hash = hashStep(hash, letter);
      continue;
    }
    if (letter === 0 && code !== SOFT_HYPHEN) break;
    const type = charClass(code);
    if (type !== Char.LETTER && type !== Char.IGNORABLE) break;
    plain = false;
  }
  // A soft hyphen or joiner at the very end is no part of the word.
  if (!plain) while (charClass(text.charCodeAt(end - 1)) === Char.IGNORABLE) end--;

  const capital = lowerCode(text.charCodeAt(start)) !== text.charCodeAt(start);
  wordRead.kind = Kind.WORD;
  wordRead.case = capital ? (capitals === letters && letters > 1 ? Case.UPPER : Case.CAPITAL) : Case.LOWER;

  const next = end < length ? text.charCodeAt(end) : 0;
  if (isApostrophe(next)) {
    const after = end + 1 < length ? charClass(text.charCodeAt(end + 1)) : Char.OTHER;
    if (after === Char.LETTER) {
      // aujourd'hui, prud'homme: one word where the lexicon says so, else the elided word ends with its apostrophe.
      const whole = lookUpWhole(text, start, end, lexicon);
      if (whole > 0) return whole;
    }
    const elided = lookUp(text, start, end + 1, hashStep(hash, 0x27), plain, capital, lexicon);
    if (elided || after === Char.LETTER || after === Char.DIGIT) {
      wordRead.lexeme = elided ?? UNKNOWN;
      return end + 1;
    }
  } else if (isHyphen(next) && end + 1 < length && charClass(text.charCodeAt(end + 1)) === Char.LETTER) {
    const whole = lookUpWhole(text, start, end, lexicon);
    if (whole > 0) return whole;
  } else if (end - start <= 5 && (next === 0x3a || next === 0x2e) && isLinkStart(text, start, end)) {
    wordRead.kind = Kind.LINK;
    wordRead.lexeme = UNKNOWN;
    return endOfLink(text, end);
  }
  wordRead.lexeme = lookUp(text, start, end, hash, plain, capital, lexicon) ?? UNKNOWN;
  return end;
}

/** Looks up the longest compound over hyphens and apostrophes from `start`; sets wordRead and gives its end, or 0. */
function lookUpWhole(text: string, start: number, firstEnd: number, lexicon: Lexicon): number {
  let end = firstEnd;
  let found = 0;
  let hash = HASH_SEED;
  let plain = true;
  const capital = lowerCode(text.charCodeAt(start)) !== text.charCodeAt(start);
  for (let i = start; i < firstEnd; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 || charClass(code) === Char.IGNORABLE) plain = false;
    hash = hashStep(hash, lowerCode(code));
  }
  while (end < text.length && end - start < MAX_COMPOUND) {
    const joint = text.charCodeAt(end);
    if (!isHyphen(joint) && !isApostrophe(joint)) break;
    let part = end + 1;
    hash = hashStep(hash, isHyphen(joint) ? 0x2d : 0x27);
    while (part < text.length && part - start <= MAX_COMPOUND) {
      const code = text.charCodeAt(part);
      const type = charClass(code);
      if (type === Char.IGNORABLE || (type === Char.LETTER && code >= 0x300)) plain = false;
      else if (type !== Char.LETTER) break;
      hash = hashStep(hash, lowerCode(code));
      part++;
    }
    if (part === end + 1) break;
    const lexeme = lookUp(text, start, part, hash, plain, capital, lexicon);
    if (lexeme) {
      wordRead.lexeme = lexeme;
      found = part;
    }
    end = part;
  }
  return found;
}

function lookUp(
  text: string,
  start: number,
  end: number,
  hash: number,
  plain: boolean,
  capital: boolean,
  lexicon: Lexicon,
): Lexeme | null {
  if (!plain) return lexicon.findForm(normalForm(text, start, end));
  const { slots, entries, mask } = lexicon;
  const key = hash || 1;
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const entry = slots[at] as number; // within bounds
    if (entry === 0) return null;
    if (entries[entry * ENTRY.size] !== key) continue;
    const facts = entries[entry * ENTRY.size + ENTRY.facts] as number;
    if ((facts & ENTRY.length) !== end - start) continue;
    if (!standsAt(lexicon.letters, entry * ENTRY.bytes + ENTRY.letters, text, start, end)) continue;
    const lexeme = lexicon.lexemes[facts >>> ENTRY.lexeme] as Lexeme; // an entry has its lexeme
    if (facts & ENTRY.abridged && lexicon.findForm(normalForm(text, start, end)) !== lexeme) continue;
    return facts & ENTRY.unaccented && !capital ? null : lexeme;
  }
}

/** Whether the text `[start, end)` reads as the form held from `letter` on, but for case and the kind of apostrophe. */
function standsAt(letters: Uint8Array, letter: number, text: string, start: number, end: number): boolean {
  const stop = end - start > ENTRY.held ? start + ENTRY.held : end;
  for (let at = start; at < stop; at++) if (letters[letter++] !== (lowerCode(text.charCodeAt(at)) & 0xff)) return false;
  return true;
}

/** Lower case, NFC, straight apostrophe, without soft hyphens and joiners: the key of a word in the lexicon. */
export function normalForm(text: string, start: number, end: number): string {
  // Precomposed Latin letters are NFC already: most words need no more than lower case.
  let plain = true;
  let lower = true;
  for (let i = start; i < end && plain; i++) {
    const code = text.charCodeAt(i);
    plain = code < 0x250 && code !== 0xad && code !== 0xb4;
    lower &&= lowerCode(code) === code && code !== DOTTED_CAPITAL_I;
  }
  if (plain) return lower ? text.slice(start, end) : text.slice(start, end).toLowerCase();
  let form = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) !== Char.IGNORABLE) form += String.fromCharCode(lowerCode(code));
  }
  return form.normalize('NFC').toLowerCase();
}

function isLinkStart(text: string, start: number, end: number): boolean {
  const head = text.slice(start, end + 3).toLowerCase();
  return head === 'http://' || head.startsWith('http://') || head.startsWith('https:/') || /^www\.[a-z]/.test(head);
}

function endOfLink(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const type = charClass(code);
    if (type === Char.SPACE || type === Char.LINE || type === Char.MARK || code === 0x3e || code === 0x29) break;
    end++;
  }
  // The full stop, comma or bracket behind an address is the sentence's.
  while (end > from && charClass(text.charCodeAt(end - 1)) === Char.PUNCTUATION && text.charCodeAt(end - 1) !== 0x2f)
    end--;
  return end;
}

function skipCombining(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) <= 0x36f) end++;
  return end;
}
