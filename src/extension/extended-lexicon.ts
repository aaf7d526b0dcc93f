import type { Additions } from '../lexicon/additions.js';
import type { Feast } from '../lexicon/calendar.js';
import { extendLexicon, frenchLexicon, type Lexicon } from '../lexicon/lexicon.js';
import { checkExtension } from './check-extension.js';
import { compilePhrases } from './compile-phrases.js';
import type { DayRule, Extension } from './extension.js';
import { keyOf } from './forms.js';
import { nounLemmasOf, personEntriesOf } from './person-entries.js';
import { speakersOf } from './speakers-of.js';
import { speechAdditions } from './speech-entries.js';
import { symbolsOf, unitEntriesOf } from './unit-entries.js';

/**
 * A lexicon of its own for one extension, over the French one, which stays as it is.
 *
 * @throws RangeError naming what in the extension cannot be read, and what is allowed.
 */
export function extendedLexicon(extension: Extension): Lexicon {
  checkExtension(extension);
  const { lexicon: given = {}, rules = {}, speakers = [] } = extension;
  const french = frenchLexicon();
  const speech = speechAdditions(given, french);
  const entries = [...unitEntriesOf(given), ...personEntriesOf(given, speakers, french), ...speech.entries];
  // Phrases and roles are read with the words of the extension, so the words come first.
  const bare = extendLexicon(french, entries, NOTHING);
  const additions: Additions = {
    ...symbolsOf(given),
    nounLemmas: nounLemmasOf(given),
    media: new Set(given.media?.flatMap((noun) => [keyOf(noun), `${keyOf(noun)}s`])),
    platforms: new Set(given.platforms?.map(keyOf)),
    agencies: new Map(given.agencies?.map((agency) => [agency.toLowerCase(), agency])),
    expressions: compilePhrases(speech.expressions, bare),
    days: compilePhrases(rules.days?.map((day) => [day.words, feastOf(day)] as const) ?? [], bare),
    names: compilePhrases(rules.names?.map((name) => [name, true] as const) ?? [], bare),
    speakers: speakersOf(speakers, bare),
  };
  return { ...bare, additions };
}

function feastOf(day: DayRule): Feast {
  if ('fromEaster' in day) return { fromEaster: day.fromEaster };
  if ('weekday' in day) return { month: day.month, weekday: day.weekday, nth: day.nth };
  return { month: day.month, day: day.day };
}

const NOTHING: Additions = {
  unitSymbols: new Map(),
  moneySigns: new Map(),
  moneyLetters: new Map(),
  nounLemmas: new Map(),
  media: new Set(),
  platforms: new Set(),
  agencies: new Map(),
  expressions: { size: 0, matchAt: () => null },
  days: { size: 0, matchAt: () => null },
  names: { size: 0, matchAt: () => null },
  speakers: { size: 0, named: () => null, holderOf: () => null },
};
