import type { Locale } from '../report/messages/locale.js';
import { FRENCH } from './messages.fr.js';

let language: Locale = 'en';

/** Sets the language of all messages that follow: once, when the command starts. */
export function speak(chosen: Locale): void {
  language = chosen;
}

/** The language set with {@link speak}. */
export function spoken(): Locale {
  return language;
}

/**
 * A message in the language of the user. Messages are written in English in the code; `{}` in both forms stands for what varies, in the French one `{0}`, `{1}` where
 * the order is another. A
 * message of parts (`wire.txt: there is no such file`) is said part by part; what has no French form stays as it is.
 */
export function say(message: string): string {
  return language === 'en' ? message : inFrench(message);
}

/** A number as the readers of the language write it. */
export function sayNumber(value: number): string {
  return value.toLocaleString(language);
}

/** Tells the user something on standard error, under the name of the command. */
export function tell(message: string): void {
  process.stderr.write(`depeche: ${say(message)}\n`);
}

interface Pattern {
  readonly english: readonly string[];
  readonly french: string;
}

let exact: ReadonlyMap<string, string> | null = null;
let patterns: readonly Pattern[] = [];

function inFrench(message: string): string {
  if (exact === null) {
    exact = new Map(FRENCH);
    patterns = FRENCH.filter(([english]) => english.includes('{}')).map(([english, french]) => ({
      english: english.split('{}'),
      french,
    }));
  }
  const whole = exact.get(message);
  if (whole !== undefined) return whole;
  for (const { english, french } of patterns) {
    const found = gapsOf(english, message);
    if (!found) continue;
    let at = 0;
    return french.replace(/\{(\d?)\}/g, (_, place: string) =>
      inFrench(found[place === '' ? at++ : Number(place)] ?? ''),
    );
  }
  // `error: …`, `wire.txt:12: …`: the first part is a name.
  const colon = message.indexOf(': ');
  if (colon < 0) return message;
  const head = message.slice(0, colon);
  return `${exact.get(head) ?? head}${exact.has(head) ? ' ' : ''}: ${inFrench(message.slice(colon + 2))}`;
}

/** What stands in the gaps between the pieces of a message; null when it is another message. */
function gapsOf(pieces: readonly string[], message: string): readonly string[] | null {
  const [first = '', ...others] = pieces;
  if (!message.startsWith(first)) return null;
  const gaps: string[] = [];
  let at = first.length;
  for (const [i, piece] of others.entries()) {
    const last = i === others.length - 1;
    if (last && !message.endsWith(piece)) return null;
    const next = last ? message.length - piece.length : message.indexOf(piece, at + 1);
    if (next <= at) return null;
    gaps.push(message.slice(at, next));
    at = next + piece.length;
  }
  return gaps;
}

/** A help text in the language of the user, paragraph by paragraph; the lines of commands (`  $ depeche …`) stay. */
export function sayText(text: string): string {
  if (language === 'en') return text;
  return text
    .split('\n\n')
    .map((paragraph) => {
      const before = /^\n*/.exec(paragraph)?.[0] ?? '';
      const rest = paragraph.slice(before.length);
      const after = /(?<!\n)\n+$/.exec(rest)?.[0] ?? '';
      const words = rest.slice(0, rest.length - after.length);
      if (/^ {2}\S/m.test(words)) {
        const [title = '', ...lines] = words.split('\n');
        return before + [say(title), ...lines.map(sayComment)].join('\n') + after;
      }
      const line = words.replaceAll('\n', ' ');
      const said = say(line);
      return before + (said === line ? words : wrapped(said)) + after;
    })
    .join('\n\n');
}

/** `  $ depeche report wires/*.xml      one page`: the words behind the command. */
function sayComment(line: string): string {
  const gap = /^ {2}\S/.test(line) ? /(?<! ) {3,}(?=\S)/.exec(line) : null;
  if (!gap) return line;
  const behind = gap.index + gap[0].length;
  return line.slice(0, behind) + say(line.slice(behind));
}

const WIDTH = 118;

function wrapped(text: string): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
