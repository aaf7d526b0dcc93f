import nlp from 'compromise/one';
import { ADJECTIVE_ENDING } from '../lexicon/noun-endings.js';
import { ADJECTIVAL_NOUNS } from '../lexicon/noun-lemmas.generated.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Kind } from '../text/token.js';

/** How many words behind a number are read. */
const WINDOW = 4;

/** The noun phrase of a number, in compromise's match syntax over our own tags. */
const PHRASE = '^#Adjective+ [<head>#Noun]';

/** What compromise gives for a named group: its types do not say which. */
interface Matched {
  /** Index of the sentence, first term and one past the last. */
  readonly fullPointer: readonly (readonly [number, number, number])[];
}

let nouns: ReadonlySet<string> | null = null;

/**
 * The noun behind an adjective that no list has (`trois redoutables assaillants`): its token, or -1. The few words behind the number are read
 * by compromise with our tags, only where the first is unknown and ends as no noun does.
 */
export function nounBehindUnknownAdjective(
  scan: Scan,
  start: number,
  isNoun: (scan: Scan, at: number) => boolean,
): number {
  if (!isUnknownAdjective(scan, start)) return -1;
  const tags: string[][] = [];
  for (let at = start; at < start + WINDOW; at++) {
    if (scan.tokens[at]?.kind !== Kind.WORD) break;
    tags.push(isUnknownAdjective(scan, at) ? ['Adjective'] : isNoun(scan, at) ? ['Noun'] : []);
  }
  // the commonest cases need no matching: nothing follows that could be the noun
  if (!tags.some(([tag]) => tag === 'Noun')) return -1;
  const document = nlp(
    tags.map((_, i) => `w${i}`).join(' '),
    Object.fromEntries(tags.map((tag, i) => [`w${i}`, tag])) as never,
  );
  const found = document.match(PHRASE).groups('head') as Matched;
  const pointer = found.fullPointer?.[0];
  return pointer === undefined ? -1 : start + pointer[1];
}

function isUnknownAdjective(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== Kind.WORD || token.case !== Case.LOWER || token.lexeme.form !== '') return false;
  const form = formAt(scan, at);
  if (!ADJECTIVE_ENDING.test(form)) return false;
  nouns ??= new Set(ADJECTIVAL_NOUNS.split(' '));
  return !nouns.has(form);
}
