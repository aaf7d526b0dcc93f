import { parse } from 'yaml';
import type { DateFact, FigureFact, Publication, QuoteFact, Sentence, Span } from '../article-facts.js';
import { spanOf } from '../text/span.js';

/** Gold of one article: hand-made facts, resolved to offsets in its text. The written form is described in `corpus/README.md`. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  /** Option to call `extract` with, or null. */
  readonly publishedAt: string | null;
  /** ISO 639-3, where the gold states the language. */
  readonly language: string | null;
  readonly publication: Partial<Omit<Publication, 'span'>> & { readonly span?: Span };
  readonly sentences: readonly (Span & Pick<Sentence, 'kind'>)[];
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  readonly quotes: readonly GoldQuote[];
}

/** What every gold item can say of itself: nothing, or that all or some of it is debatable. */
interface Debatable {
  /** `true`: neither rewarded nor punished; a list: these attributes are. */
  readonly optional: true | readonly string[];
}

export interface GoldDate extends Span, Debatable {
  readonly type: DateFact['type'];
  readonly value: string;
  readonly resolution: DateFact['resolution'];
  readonly modifier: DateFact['modifier'];
  readonly bound: DateFact['bound'];
  readonly candidates: readonly string[];
  /** Words of the expression it was resolved from. */
  readonly anchor: string | null;
}

export interface GoldFigure extends Span, Debatable {
  readonly kind: FigureFact['kind'];
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: FigureFact['modifier'];
  readonly unit: string | null;
  /** Lemma of what is counted. */
  readonly head: string | null;
  readonly definite: boolean;
  readonly change: FigureFact['change'];
  readonly score: FigureFact['score'];
}

export interface GoldQuote extends Debatable {
  readonly kind: QuoteFact['kind'];
  readonly parts: readonly Span[];
  readonly nested: readonly Span[];
  readonly cue: Span | null;
  readonly lemma: string | null;
  /** Every name that is right; empty when the text does not say who speaks. */
  readonly speaker: readonly string[];
  readonly addressee: Span | null;
  readonly medium: Span | null;
}

/** Gold that cannot be read; the message names the item and what is wrong with it. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, Sentence['kind']>> = { H: 'header', D: 'dateline', T: 'heading', S: 'sentence' };
const MODIFIERS = [
  'exact',
  'about',
  'nearly',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'between',
  'vague',
] as const;
const FIGURE_KINDS = [
  'count',
  'money',
  'percentage',
  'measure',
  'age',
  'ordinal',
  'fraction',
  'multiple',
  'score',
  'number',
] as const;

/**
 * Reads gold from its YAML (or JSON, which is YAML) and finds each item in the text.
 *
 * @throws GoldError listing every item that cannot be found or read.
 */
export function readGold(source: string, text: string): Gold {
  const problems: string[] = [];
  let root: Fields;
  try {
    root = fieldsOf(parse(source), 'the gold', problems);
  } catch (error) {
    throw new GoldError([`not YAML: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const finder = new Finder(text, problems);
  for (const key of Object.keys(root))
    if (
      ![
        'id',
        'publishedAt',
        'language',
        'publication',
        'sentences',
        'dates',
        'figures',
        'quotes',
        'notes',
        'source',
      ].includes(key)
    )
      problems.push(`unknown key '${key}'`);

  const gold: Gold = {
    id: String(root.id ?? ''),
    text,
    publishedAt: root.publishedAt == null ? null : String(root.publishedAt),
    language: root.language == null ? null : String(root.language),
    publication: readPublication(root.publication, finder, problems),
    sentences: readSentences(String(root.sentences ?? ''), text, problems),
    dates: listOf(root.dates, 'dates', problems).map((item, i) => readDate(item, `dates[${i}]`, finder, problems)),
    figures:
      finder.restart() &&
      listOf(root.figures, 'figures', problems).map((item, i) => readFigure(item, `figures[${i}]`, finder, problems)),
    quotes:
      finder.restart() &&
      listOf(root.quotes, 'quotes', problems).map((item, i) => readQuote(item, `quotes[${i}]`, finder, problems)),
  };
  if (problems.length > 0) throw new GoldError(problems);
  return gold;
}

/** Finds the words of an item in the text, in text order, taking the typographic spaces and apostrophes that are hard to type as equal. */
class Finder {
  private readonly folded: string;
  private from = 0;

  constructor(
    private readonly text: string,
    private readonly problems: string[],
  ) {
    this.folded = fold(text);
  }

  restart(): true {
    this.from = 0;
    return true;
  }

  /** The item's span: its `n`th occurrence, or the first that starts at or after the item before it. */
  next(words: string, occurrence: unknown, where: string): Span {
    const span =
      typeof occurrence === 'number' ? this.nth(words, occurrence, where) : this.after(words, this.from, where);
    if (span.start < this.from)
      this.problems.push(`${where}: '${words}' stands before the item above it; list items in text order`);
    else this.from = span.start;
    return span;
  }

  /** The first place at or after `from`, without moving on. */
  after(words: string, from: number, where: string): Span {
    const found = this.search(words, from);
    if (found < 0) {
      this.problems.push(
        `${where}: '${words}' is not in the text${this.search(words, 0) >= 0 ? ' at or after the item above it (give n: …)' : ''}`,
      );
      return spanOf(this.text, from, from);
    }
    return spanOf(this.text, found, found + words.length);
  }

  /** The place nearest to `[start, end)`: for a cue, an addressee or a medium, which stand beside their quote. */
  near(words: string, start: number, end: number, where: string): Span {
    let best = -1;
    for (let at = this.search(words, 0); at >= 0; at = this.search(words, at + 1)) {
      if (best < 0 || distance(at, words.length, start, end) < distance(best, words.length, start, end)) best = at;
    }
    if (best < 0) this.problems.push(`${where}: '${words}' is not in the text`);
    return spanOf(this.text, Math.max(best, 0), Math.max(best, 0) + (best < 0 ? 0 : words.length));
  }

  private nth(words: string, n: number, where: string): Span {
    let at = -1;
    for (let i = 0; i < n; i++) {
      at = this.search(words, at + 1);
      if (at < 0) {
        this.problems.push(`${where}: '${words}' does not occur ${n} times`);
        return spanOf(this.text, 0, 0);
      }
    }
    return spanOf(this.text, at, at + words.length);
  }

  /** A place where the words stand and are not the inside of a longer word or number. */
  private search(words: string, from: number): number {
    const needle = fold(words);
    if (needle === '') return -1;
    for (let at = this.folded.indexOf(needle, from); at >= 0; at = this.folded.indexOf(needle, at + 1)) {
      if (!joins(this.folded, at) && !joins(this.folded, at + needle.length)) return at;
    }
    return -1;
  }
}

/** Whether a word or a number goes on over this boundary. */
function joins(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  return (/\p{L}/u.test(before) && /\p{L}/u.test(after)) || (/\d/.test(before) && /\d/.test(after));
}

function distance(at: number, length: number, start: number, end: number): number {
  return at >= end ? at - end : at + length <= start ? start - at - length : 0;
}

/** One code unit for one code unit, so that offsets hold. */
function fold(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009\r\n\t]/g, ' ').replace(/[\u2019\u02bc]/g, "'");
}

function readPublication(value: unknown, finder: Finder, problems: string[]): Gold['publication'] {
  if (value == null) return {};
  const { span, ...rest } = fieldsOf(value, 'publication', problems);
  const known = rest as Gold['publication'];
  for (const key of Object.keys(rest))
    if (!['date', 'precision', 'source', 'place', 'agency'].includes(key))
      problems.push(`publication: unknown key '${key}'`);
  const date = known.date == null ? {} : { date: String(known.date) };
  return { ...known, ...date, ...(span == null ? {} : { span: finder.after(String(span), 0, 'publication.span') }) };
}

function readSentences(block: string, text: string, problems: string[]): Gold['sentences'] {
  const sentences: (Span & Pick<Sentence, 'kind'>)[] = [];
  let from = 0;
  for (const line of block.split('\n')) {
    if (line.trim() === '') continue;
    const match = /^([HDTS])\|(.*)$/.exec(line);
    const kind = KINDS[match?.[1] ?? ''];
    if (!match || !kind) {
      problems.push(`sentences: a line begins with H|, D|, T| or S|, not '${line.slice(0, 30)}'`);
      continue;
    }
    const words = (match[2] ?? '').trim();
    const start = skipSpace(text, from);
    const end = matchLoosely(text, start, words);
    if (end < 0) {
      problems.push(
        `sentences: at ${start} the text goes on with '${text.slice(start, start + 50)}', not '${words.slice(0, 50)}'`,
      );
      break;
    }
    sentences.push({ ...spanOf(text, start, end), kind });
    from = end;
  }
  if (problems.length === 0 && skipSpace(text, from) < text.length)
    problems.push(`sentences: the text after '${sentences.at(-1)?.text.slice(-30) ?? ''}' is in no line`);
  return sentences;
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text[next])) next++;
  return next;
}

/** End of `words` at `start`, any white space standing for any other; -1 when they are not there. */
function matchLoosely(text: string, start: number, words: string): number {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    if (isSpace(words[i])) {
      while (isSpace(words[i + 1])) i++;
      if (!isSpace(text[at])) return -1;
      at = skipSpace(text, at);
    } else if (fold(text[at] ?? '') === fold(words[i] ?? '')) at++;
    else return -1;
  }
  return at;
}

function readDate(item: Fields, where: string, finder: Finder, problems: string[]): GoldDate {
  allow(item, ['t', 'n', 'type', 'value', 'res', 'mod', 'bound', 'candidates', 'anchor', 'optional'], where, problems);
  return {
    ...finder.next(String(item.t ?? ''), item.n, where),
    type: oneOf(item.type, ['date', 'time', 'duration', 'set'] as const, `${where}.type`, problems),
    value: scalar(item.value),
    resolution: oneOf(
      item.res ?? 'explicit',
      ['explicit', 'publication', 'text', 'partial', 'unresolved'] as const,
      `${where}.res`,
      problems,
    ),
    modifier:
      item.mod == null ? null : oneOf(item.mod, ['approx', 'start', 'mid', 'end'] as const, `${where}.mod`, problems),
    bound:
      item.bound == null
        ? null
        : oneOf(item.bound, ['since', 'until', 'before', 'after'] as const, `${where}.bound`, problems),
    candidates: Array.isArray(item.candidates) ? item.candidates.map(scalar) : [],
    anchor: item.anchor == null ? null : String(item.anchor),
    optional: optionalOf(item.optional),
  };
}

function readFigure(item: Fields, where: string, finder: Finder, problems: string[]): GoldFigure {
  allow(
    item,
    ['t', 'n', 'kind', 'value', 'min', 'max', 'mod', 'unit', 'head', 'definite', 'change', 'score', 'optional'],
    where,
    problems,
  );
  const change = item.change == null ? null : fieldsOf(item.change, `${where}.change`, problems);
  return {
    ...finder.next(String(item.t ?? ''), item.n, where),
    kind: oneOf(item.kind, FIGURE_KINDS, `${where}.kind`, problems),
    value: numberOf(item.value, `${where}.value`, problems),
    min: numberOf(item.min, `${where}.min`, problems),
    max: numberOf(item.max, `${where}.max`, problems),
    modifier: oneOf(item.mod ?? 'exact', MODIFIERS, `${where}.mod`, problems),
    unit: item.unit == null ? null : String(item.unit),
    head: item.head == null ? null : String(item.head),
    definite: item.definite === true,
    change: change && {
      direction: oneOf(change.direction, ['up', 'down'] as const, `${where}.change.direction`, problems),
      from: numberOf(change.from, `${where}.change.from`, problems),
    },
    score: Array.isArray(item.score)
      ? item.score.map((pair: unknown) => pairOf(pair, `${where}.score`, problems))
      : null,
    // An age is in years unless it is said otherwise: gold may leave the unit out (corpus/README.md).
    optional:
      item.kind === 'age' && item.unit == null ? withUnit(optionalOf(item.optional)) : optionalOf(item.optional),
  };
}

function readQuote(item: Fields, where: string, finder: Finder, problems: string[]): GoldQuote {
  allow(
    item,
    ['kind', 'parts', 'n', 'nested', 'cue', 'lemma', 'speaker', 'addressee', 'medium', 'optional'],
    where,
    problems,
  );
  const words = Array.isArray(item.parts) ? item.parts.map(String) : [String(item.parts ?? '')];
  const parts: Span[] = [];
  for (const part of words) {
    const last = parts.at(-1);
    parts.push(last ? finder.after(part, last.end, where) : finder.next(part, item.n, where));
  }
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  const beside = (value: unknown, name: string): Span | null =>
    value == null ? null : finder.near(String(value), start, end, `${where}.${name}`);
  return {
    kind: oneOf(item.kind, ['direct', 'mixed', 'indirect'] as const, `${where}.kind`, problems),
    parts,
    nested: Array.isArray(item.nested)
      ? item.nested.map((nested) => finder.after(String(nested), start, `${where}.nested`))
      : [],
    cue: beside(item.cue, 'cue'),
    lemma: item.lemma == null ? null : String(item.lemma),
    speaker:
      item.speaker == null ? [] : Array.isArray(item.speaker) ? item.speaker.map(String) : [String(item.speaker)],
    addressee: beside(item.addressee, 'addressee'),
    medium: beside(item.medium, 'medium'),
    optional: optionalOf(item.optional),
  };
}

function withUnit(optional: true | readonly string[]): true | readonly string[] {
  return optional === true ? true : [...optional, 'unit'];
}

function optionalOf(value: unknown): true | readonly string[] {
  return value === true ? true : Array.isArray(value) ? value.map(String) : [];
}

/** YAML reads 2024 as a number; a date value is its digits. */
function scalar(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}

function allow(item: Fields, keys: readonly string[], where: string, problems: string[]): void {
  for (const key of Object.keys(item))
    if (!keys.includes(key)) problems.push(`${where}: unknown key '${key}' (allowed: ${keys.join(', ')})`);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string, problems: string[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) problems.push(`${where}: '${String(value)}' is none of ${allowed.join(', ')}`);
  return found ?? (allowed[0] as T); // the lists are literals, never empty
}

function numberOf(value: unknown, where: string, problems: string[]): number | null {
  if (value == null) return null;
  if (typeof value !== 'number') problems.push(`${where}: '${String(value)}' is not a number`);
  return Number(value);
}

function pairOf(value: unknown, where: string, problems: string[]): readonly [number, number] {
  const [a, b] = Array.isArray(value) ? value : [];
  if (typeof a !== 'number' || typeof b !== 'number') problems.push(`${where}: a score is a list of pairs: [[3, 1]]`);
  return [Number(a), Number(b)];
}

function listOf(value: unknown, where: string, problems: string[]): Fields[] {
  if (value == null) return [];
  if (!Array.isArray(value)) {
    problems.push(`${where}: a list is expected`);
    return [];
  }
  return value.map((item, i) => fieldsOf(item, `${where}[${i}]`, problems));
}

function fieldsOf(value: unknown, where: string, problems: string[]): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  problems.push(`${where}: a map is expected, not '${String(value)}'`);
  return {};
}
