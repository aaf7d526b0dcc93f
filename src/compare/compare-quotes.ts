import type { ArticleFacts, QuoteFact } from '../article-facts.js';
import type { SpeakerComparison } from './compare-speakers.js';
import type { QuoteChange } from './facts-diff.js';
import { inTextOrder, pairUp } from './pair-up.js';
import { commonWording, isSameWording, type QuotedWord, quotedWords, wordChanges } from './word-changes.js';

interface Wording {
  readonly quote: QuoteFact;
  readonly words: readonly QuotedWord[];
  readonly bag: ReadonlySet<string>;
}

/** So much of the words, of both or of the shorter, makes two quotations versions of one. */
const LEAST = { ofBoth: 0.5, ofShorter: 0.8 } as const;
/** Fewer words than this are said by anybody: `sans délai` of one is not `sans condition` of another. */
const TELLING_WORDS = 3;

export function compareQuotes(before: ArticleFacts, after: ArticleFacts, speakers: SpeakerComparison): QuoteChange[] {
  const isSameSpeaker = (a: QuoteFact, b: QuoteFact): boolean =>
    speakers.isSame(a.speaker?.id ?? null, b.speaker?.id ?? null);
  const likeness = (a: Wording, b: Wording): number | null => {
    const bonus = isSameSpeaker(a.quote, b.quote) ? 0.2 : 0;
    if (isSameWording(a.words, b.words)) return 2 + bonus;
    const common = [...a.bag].filter((word) => b.bag.has(word)).length;
    if (common < (bonus > 0 ? 1 : TELLING_WORDS)) return null;
    const { ofBoth, ofShorter } = commonWording(a.words, b.words);
    const isCut = ofShorter >= LEAST.ofShorter && common >= TELLING_WORDS;
    return ofBoth >= LEAST.ofBoth || isCut ? ofBoth + bonus : null;
  };
  const wordings = [before.quotes.map(wordingOf), after.quotes.map(wordingOf)] as const;
  const pairs = pairUp(...wordings, likeness);
  return inTextOrder(pairs, before.quotes.length, after.quotes.length).map((row) => {
    const a = row.before === null ? undefined : wordings[0][row.before];
    const b = row.after === null ? undefined : wordings[1][row.after];
    return changeOf(a ?? null, b ?? null, isSameSpeaker);
  });
}

function wordingOf(quote: QuoteFact): Wording {
  const words = quotedWords(quote);
  return { quote, words, bag: new Set(words.map(({ folded }) => folded).filter((word) => word.length > 3)) };
}

const NOTHING = { words: false, speaker: false, cue: false, kind: false } as const;

function changeOf(
  a: Wording | null,
  b: Wording | null,
  isSameSpeaker: (a: QuoteFact, b: QuoteFact) => boolean,
): QuoteChange {
  const [before, after] = [a?.quote ?? null, b?.quote ?? null];
  if (!a || !b || !before || !after)
    return { status: before ? 'dropped' : 'added', before, after, altered: NOTHING, words: [] };
  const altered = {
    words: !isSameWording(a.words, b.words),
    speaker: !isSameSpeaker(before, after),
    cue: before.cue?.lemma !== after.cue?.lemma,
    kind: before.kind !== after.kind,
  };
  const isAltered = altered.words || altered.speaker || altered.cue || altered.kind;
  const words = altered.words ? wordChanges(a.words, b.words) : [];
  return { status: isAltered ? 'altered' : 'same', before, after, altered, words };
}
