import type { ArticleFacts, Speaker } from '../src/article-facts.js';
import type { Gold } from '../src/score/index.js';

const NO_SPAN = { start: 0, end: 0, text: '' };

/** Facts that say exactly what a gold says: the oracle of the scorer's tests, and the way to score one reader against another. */
export function factsOfGold(gold: Gold): ArticleFacts {
  const names = [...new Set(gold.quotes.flatMap((quote) => quote.speaker.slice(0, 1)))];
  const idOf = (name: string): string => `s${names.indexOf(name) + 1}`;
  const idOfDate = (words: string | null): string | null => {
    const at = gold.dates.findIndex((date) => date.text === words);
    return at < 0 ? null : `d${at + 1}`;
  };
  return {
    schema: 'depeche/1',
    language: { code: gold.language ?? 'fra', confidence: 1, isFrench: (gold.language ?? 'fra') === 'fra' },
    publication: {
      date: null,
      precision: null,
      source: null,
      place: null,
      agency: null,
      span: null,
      ...gold.publication,
    },
    sentences: gold.sentences.map((sentence) => ({ ...sentence, paragraph: 0 })),
    dates: gold.dates.map((date, i) => ({
      ...date,
      id: `d${i + 1}`,
      sentence: 0,
      interval: null,
      anchor: idOfDate(date.anchor),
      quote: null,
    })),
    figures: gold.figures.map((figure, i) => ({
      ...figure,
      id: `f${i + 1}`,
      sentence: 0,
      quote: null,
      counted: figure.head === null ? null : { ...NO_SPAN, head: figure.head },
    })),
    quotes: gold.quotes.map((quote, i) => ({
      id: `q${i + 1}`,
      kind: quote.kind,
      parts: quote.parts,
      clause: quote.parts[0] ?? NO_SPAN,
      nested: quote.nested,
      cue: quote.cue && { ...quote.cue, lemma: quote.lemma ?? '', polarity: 'say' as const },
      speaker: quote.speaker[0] === undefined ? null : { id: idOf(quote.speaker[0]), mention: NO_SPAN },
      addressee: quote.addressee,
      medium: quote.medium,
      attribution: quote.speaker.length === 0 ? 'none' : 'explicit',
      sentences: [],
    })),
    speakers: names.map(
      (name): Speaker => ({
        id: idOf(name),
        name,
        kind: 'person',
        role: null,
        gender: null,
        members: [],
        mentions: [],
      }),
    ),
    diagnostics: [],
  };
}
