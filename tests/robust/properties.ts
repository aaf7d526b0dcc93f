import fc from 'fast-check';
import { expect } from 'vitest';
import type { ArticleFacts, ExtractOptions } from '../../src/article-facts.js';
import { extract } from '../../src/extract.js';
import { spansOf } from './spans.js';
import { mutated, stretches, texts } from './texts.js';

/** Something that holds for every text. */
export interface Property {
  readonly name: string;
  readonly texts: fc.Arbitrary<readonly string[]>;
  /** Throws when it does not hold. */
  readonly check: (...texts: string[]) => void;
}

const FRENCH: ExtractOptions = { language: 'fra', publishedAt: '2024-04-03' };

const one = (from: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> => from.map((text) => [text]);

/** The facts without where they stand. */
function withoutPlaces(value: unknown, text = (words: string): string => words): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      // The message of a diagnostic says where it stands.
      key === 'start' || key === 'end' || key === 'message'
        ? typeof inner === 'number'
          ? undefined
          : inner
        : typeof inner === 'string'
          ? text(inner)
          : inner,
    ),
  );
}

/** What is read from the words, without the words. */
function values({ dates, figures, quotes, sentences, speakers, publication }: ArticleFacts): unknown {
  return {
    publication: [publication.date, publication.precision, publication.source],
    sentences: sentences.map(({ kind, paragraph }) => [kind, paragraph]),
    dates: dates.map(({ text: _, start: _s, end: _e, ...rest }) => rest),
    figures: figures.map(({ text: _, start: _s, end: _e, counted, ...rest }) => [rest, counted?.head.normalize('NFC')]),
    quotes: quotes.map(({ kind, parts, nested, cue, attribution, sentences }) => [
      kind,
      parts.length,
      nested.length,
      cue?.lemma.normalize('NFC'),
      attribution,
      sentences,
    ]),
    speakers: speakers.map(({ kind, gender, name }) => [kind, gender, name.normalize('NFC')]),
  };
}

/** A stretch as far as its last line that ends in a full stop. */
function endedParagraph(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0 && !/[.!?]$/.test(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}

/** A stretch without the lines that say where and when it was written. */
function withoutPlaceline(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.length > 60 && !/\((?:AFP|ATS|Reuters|Belga|APA?|PC)|\d{4}-\d{2}| [–-] /i.test(line))
    .join('\n');
}

export const PROPERTIES: readonly Property[] = [
  {
    name: 'never throws, and every span is a slice of the text',
    texts: one(texts),
    check: (text = '') => {
      for (const options of [{}, FRENCH, { ...FRENCH, publishedAt: '2024-04' }])
        for (const span of spansOf(extract(text, options))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
    },
  },
  {
    name: 'sentences are in order and disjoint, facts in order and inside their sentence',
    texts: one(texts),
    check: (text = '') => {
      const { sentences, dates, figures, quotes } = extract(text, FRENCH);
      for (let i = 1; i < sentences.length; i++) {
        expect(sentences[i]?.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        expect(sentences[i]?.paragraph).toBeGreaterThanOrEqual(sentences[i - 1]?.paragraph ?? 0);
      }
      for (const facts of [dates, figures])
        facts.forEach((fact, i) => {
          expect(fact.start).toBeLessThan(fact.end);
          expect(fact.start).toBeGreaterThanOrEqual(facts[i - 1]?.start ?? 0);
          const sentence = sentences[fact.sentence];
          expect(sentence?.start).toBeLessThanOrEqual(fact.start);
          expect(sentence?.end).toBeGreaterThanOrEqual(fact.end);
        });
      for (const { parts, clause, sentences: spoken } of quotes) {
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.start).toBeGreaterThanOrEqual(sentences[spoken[0] ?? -1]?.start ?? Number.POSITIVE_INFINITY);
          expect(part.end).toBeLessThanOrEqual(sentences[spoken.at(-1) ?? -1]?.end ?? -1);
        }
        expect(clause.start).toBeLessThan(clause.end);
      }
    },
  },
  {
    name: 'ids name what is there',
    texts: one(texts),
    check: (text = '') => {
      const { dates, figures, quotes, speakers } = extract(text, FRENCH);
      const ids = (facts: readonly { readonly id: string }[]): Set<string> => new Set(facts.map(({ id }) => id));
      const [known, said, people] = [ids(dates), ids(quotes), ids(speakers)];
      expect([known.size, said.size, people.size]).toEqual([dates.length, quotes.length, speakers.length]);
      for (const { anchor } of dates) if (anchor !== null) expect(known).toContain(anchor);
      for (const { quote } of [...dates, ...figures]) if (quote !== null) expect(said).toContain(quote);
      for (const { speaker } of quotes) if (speaker) expect(people).toContain(speaker.id);
      for (const { members } of speakers) for (const member of members) expect(people).toContain(member);
    },
  },
  {
    name: 'no call remembers another',
    texts: fc.tuple(texts, texts),
    check: (text = '', other = '') => {
      const first = extract(text, FRENCH);
      extract(other, FRENCH);
      extract(other, { include: ['dates'] });
      expect(extract(text, FRENCH)).toEqual(first);
    },
  },
  {
    name: 'Windows line ends give the same facts',
    texts: one(mutated.map((text) => text.replace(/\r/g, ''))),
    check: (text = '') => {
      const windows = extract(text.replace(/\n/g, '\r\n'), FRENCH);
      const plain = (words: string): string => words.replace(/\r\n/g, '\n');
      expect(withoutPlaces(windows, plain)).toEqual(withoutPlaces(extract(text, FRENCH)));
    },
  },
  {
    name: 'decomposed accents give the same values',
    texts: one(mutated.map((text) => text.normalize('NFC'))),
    check: (text = '') => {
      expect(values(extract(text.normalize('NFD'), FRENCH))).toEqual(values(extract(text, FRENCH)));
    },
  },
  {
    name: 'a paragraph behind changes nothing of the dates, figures, sentences and quoted words before it',
    // A last line without a full stop is a heading or not by what comes, and a dateline or header makes another article of it.
    texts: fc.tuple(stretches.map(endedParagraph), stretches.map(withoutPlaceline)),
    check: (text = '', more = '') => {
      if (!/[.!?]$/.test(text)) return;
      const before = extract(text, FRENCH);
      // A quotation that is still open goes on in the paragraph behind.
      if (before.diagnostics.some(({ code }) => code === 'unclosed-quote')) return;
      const both = extract(`${text}\n\n${more}`, FRENCH);
      const prefix = <Fact>(facts: readonly Fact[], of: readonly Fact[]): readonly Fact[] => facts.slice(0, of.length);
      expect(prefix(both.sentences, before.sentences)).toEqual(before.sentences);
      expect(prefix(both.dates, before.dates)).toEqual(before.dates);
      // Whose dollars they are, another paragraph may show.
      const figures = (facts: ArticleFacts): unknown[] =>
        facts.figures.map((figure) => (figure.kind === 'money' ? { ...figure, unit: null } : figure));
      expect(prefix(figures(both), figures(before))).toEqual(figures(before));
      const words = ({ quotes }: ArticleFacts): unknown[] =>
        quotes.map(({ kind, parts, cue }) => ({ kind, parts, cue }));
      expect(prefix(words(both), words(before))).toEqual(words(before));
    },
  },
];
