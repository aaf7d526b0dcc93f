import type { Span } from '../../article-facts.js';
import { BRAT_ANNOTATION_CONF, BRAT_VISUAL_CONF } from './brat-configuration.js';
import { type FactsDocument, figureLabel } from './facts-document.js';
import { unixCodePointCounter } from './offsets.js';

/** A brat document: two files of one name, and the configuration of their folder. */
export interface BratDocument {
  /** The `.txt` file: the text with LF for each line end, which is how brat reads any. */
  readonly text: string;
  /** The `.ann` file: brat standoff. */
  readonly annotations: string;
  /** The `annotation.conf` and `visual.conf` of the folder. */
  readonly annotationConf: string;
  readonly visualConf: string;
}

/** What ends a line for brat (Python's `splitlines`), or a field: an annotation cannot run over it, so it is cut in two there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that Python's splitlines cuts at
const CUTS = /[\t\n\r\v\f\x1C-\x1E\x85\u2028\u2029]+/g;

/**
 * brat standoff (1.3): an entity a fact, part of a quotation, mention of a source; who said what as relations, mentions of one source
 * as `Equiv`, attributes, and values as notes. Offsets are Unicode code points of its own text.
 */
export function toBrat({ text, facts }: FactsDocument): BratDocument {
  const writer = createWriter(text);
  const ids = new Map<string, string>();

  for (const speaker of facts.speakers) {
    const mentions = speaker.mentions.flatMap((mention) => writer.entity(speaker.kind, [mention]) ?? []);
    const [first] = mentions;
    if (first === undefined) continue;
    writer.note(first, [speaker.name, speaker.role].filter((part) => part !== null).join(', '));
    if (mentions.length > 1) writer.equivalent(mentions);
  }
  for (const quote of facts.quotes) {
    const id = writer.entity(quote.kind, quote.parts);
    if (id === undefined) continue;
    ids.set(quote.id, id);
    writer.attribute('Attribution', id, quote.attribution);
    const speaker = facts.speakers.find((candidate) => candidate.id === quote.speaker?.id);
    if (quote.speaker && speaker) writer.relate('SpokenBy', id, writer.entity(speaker.kind, [quote.speaker.mention]));
    if (quote.cue) {
      const cue = writer.entity('Cue', [quote.cue]);
      if (cue !== undefined) writer.note(cue, quote.cue.lemma);
      writer.relate('ReportedWith', id, cue);
    }
    if (quote.addressee) writer.relate('SaidTo', id, writer.entity('Addressee', [quote.addressee]));
    if (quote.medium) writer.relate('SaidThrough', id, writer.entity('Medium', [quote.medium]));
  }
  for (const date of facts.dates) {
    const id = writer.entity(date.type, [date]);
    if (id === undefined) continue;
    ids.set(date.id, id);
    writer.attribute('Resolution', id, date.resolution);
    writer.attribute('Modifier', id, date.modifier);
    writer.attribute('Bound', id, date.bound);
    writer.note(id, [date.value, ...date.candidates.map((candidate) => `? ${candidate}`)].join(' '));
    writer.relate('SaidIn', id, ids.get(date.quote ?? ''));
  }
  for (const date of facts.dates) writer.relate('ResolvedFrom', ids.get(date.id), ids.get(date.anchor ?? ''));
  for (const figure of facts.figures) {
    const id = writer.entity(figure.kind, [figure]);
    if (id === undefined) continue;
    if (figure.modifier !== 'exact') writer.attribute('Modifier', id, figure.modifier);
    writer.attribute('Change', id, figure.change?.direction ?? null);
    if (figure.definite) writer.attribute('Definite', id);
    writer.note(id, figureLabel(figure));
    if (figure.counted) writer.relate('Counts', id, writer.entity('Counted', [figure.counted]));
    writer.relate('SaidIn', id, ids.get(figure.quote ?? ''));
  }
  return {
    text: text.replace(/\r\n?/g, '\n'),
    annotations: writer.lines.map((line) => `${line}\n`).join(''),
    annotationConf: BRAT_ANNOTATION_CONF,
    visualConf: BRAT_VISUAL_CONF,
  };
}

function createWriter(text: string) {
  const points = unixCodePointCounter(text);
  const lines: string[] = [];
  const known = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const next = (prefix: keyof typeof counts): string => `${prefix}${++counts[prefix]}`;
  return {
    lines,
    /** The same stretch under the same type is one entity; an empty one is none. */
    entity(type: string, spans: readonly Span[]): string | undefined {
      const pieces = spans.flatMap((span) => piecesOf(text, span));
      if (pieces.length === 0) return undefined;
      const places = pieces.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
      const key = `${capital(type)} ${places}`;
      const id = known.get(key) ?? next('T');
      if (!known.has(key)) lines.push(`${id}\t${key}\t${pieces.map((piece) => piece.text).join(' ')}`);
      known.set(key, id);
      return id;
    },
    relate(type: string, from: string | undefined, to: string | undefined): void {
      if (from !== undefined && to !== undefined) lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`);
    },
    equivalent(ids: readonly string[]): void {
      lines.push(`*\tEquiv ${[...new Set(ids)].join(' ')}`);
    },
    attribute(type: string, id: string, value?: string | null): void {
      if (value !== null) lines.push(`${next('A')}\t${[type, id, value].filter(Boolean).join(' ')}`);
    },
    note(id: string, words: string): void {
      if (/\S/.test(words)) lines.push(`${next('#')}\tAnnotatorNotes ${id}\t${words.replace(/\s+/g, ' ')}`);
    },
  };
}

/** The pieces of a span between line ends and tabs. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  const push = (to: number): void => {
    if (to > from) pieces.push({ start: from, end: to, text: text.slice(from, to) });
  };
  for (const match of text.slice(start, end).matchAll(CUTS)) {
    push(start + match.index);
    from = start + match.index + match[0].length;
  }
  push(end);
  return pieces;
}

function capital(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
