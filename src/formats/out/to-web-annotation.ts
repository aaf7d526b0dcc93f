import type { Span } from '../../article-facts.js';
import { locateInSource } from '../in/mapped-text.js';
import { type FactsDocument, figureLabel, speakerOf, UNNAMED } from './facts-document.js';
import { byteCounter, codePointCounter } from './offsets.js';

/** W3C Web Annotation: the facts of an article as a collection of one page. */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'tagging';
  readonly body: readonly TextualBody[];
  /** One for each piece of an interrupted quotation. */
  readonly target: readonly AnnotationTarget[];
}

export interface TextualBody {
  readonly type: 'TextualBody';
  /** `tagging`: `date`, `figure`, `quotation`; `describing`: what was read, for people as text and for programs as JSON. */
  readonly purpose: 'tagging' | 'describing';
  readonly format: 'text/plain' | 'application/json';
  readonly value: string;
}

export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly Selector[];
}

export type Selector =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'DataPositionSelector'; readonly start: number; readonly end: number };

/** How much of the text around a quoted one tells it from others like it, in code units. */
const CONTEXT = 32;

/**
 * W3C Web Annotation Data Model (JSON-LD): an annotation a fact, with a TextPositionSelector, in Unicode code points as the
 * Recommendation asks, and a TextQuoteSelector. When the document has its `origin`, the positions are those of the file itself
 * instead: a DataPositionSelector, in bytes of UTF-8.
 */
export function toWebAnnotation(document: FactsDocument): AnnotationCollection {
  const { facts, name = UNNAMED } = document;
  const id = encodeURI(name);
  const targetOf = targeting(document, id);
  const items: readonly Annotation[] = [
    ...facts.dates.map((fact) => annotation(id, fact, 'date', fact.value, [targetOf(fact)])),
    ...facts.figures.map((fact) => annotation(id, fact, 'figure', figureLabel(fact), [targetOf(fact)])),
    ...facts.quotes.map((quote) => {
      const fact = { ...quote, speakerName: speakerOf(facts, quote)?.name ?? null };
      return annotation(id, fact, 'quotation', fact.speakerName ?? '?', quote.parts.map(targetOf));
    }),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#facts`,
    type: 'AnnotationCollection',
    label: `depeche: ${name}`,
    total: items.length,
    first: { id: `${id}#facts-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(
  id: string,
  fact: { readonly id: string },
  tag: string,
  label: string,
  target: readonly AnnotationTarget[],
): Annotation {
  return {
    id: `${id}#${fact.id}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: label },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(fact) },
    ],
    target,
  };
}

function targeting({ text, origin }: FactsDocument, source: string): (span: Span) => AnnotationTarget {
  const points = codePointCounter(text);
  const bytes = origin && byteCounter(origin.source);
  return ({ start, end }) => {
    const quote: Selector = {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wellFormed(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wellFormed(text.slice(end, end + CONTEXT)),
    };
    if (origin === undefined || bytes === undefined)
      return { source, selector: [{ type: 'TextPositionSelector', start: points(start), end: points(end) }, quote] };
    const ranges = locateInSource(origin.article.map, { start, end });
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first === undefined || last === undefined) return { source, selector: [quote] };
    return {
      source,
      selector: [{ type: 'DataPositionSelector', start: bytes(first.start), end: bytes(last.end) }, quote],
    };
  };
}

/** Without the half of a surrogate pair that a cut may leave at either end. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
