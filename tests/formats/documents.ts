import { factsOfGold } from '../../scripts/facts-of-gold.js';
import type { ArticleFacts, Span } from '../../src/article-facts.js';
import { extract } from '../../src/extract.js';
import { extractOptionsOf, type FactsDocument, readArticles } from '../../src/formats/index.js';
import { corpus, optionsOf } from '../corpus.js';
import { SAMPLES, sample } from './samples.js';

const HARD_TEXT = [
  'Émeute 🔥 à Vélizy: «\u00a0=SOMME(A1)\u00a0», +dit+ le "maire";',
  'il\r\najoute: «\u00a0Nous avons perdu\n1.250,5 euros 💶 et -2,8%, soit 3-1\u00a0» depuis le 3 mars.',
].join('\n\n');

function span(words: string): Span {
  const start = HARD_TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const FIGURE = {
  sentence: 1,
  min: null,
  max: null,
  modifier: 'exact',
  counted: null,
  definite: false,
  change: null,
  score: null,
  quote: 'q2',
} as const;

const half = HARD_TEXT.indexOf('\n\n');

/** All that makes writing hard: pairs of surrogates, line ends inside quotations, separators, formulas, overlapping facts. */
export const HARD: FactsDocument = {
  name: 'émeute vélizy.txt',
  text: HARD_TEXT,
  facts: {
    schema: 'depeche/1',
    language: { code: 'fra', confidence: 1, isFrench: true },
    publication: { date: '2024-03-05', precision: 'day', source: 'option', place: 'Vélizy', agency: 'AFP', span: null },
    sentences: [
      { start: 0, end: half, text: HARD_TEXT.slice(0, half), kind: 'sentence', paragraph: 0 },
      { start: half + 2, end: HARD_TEXT.length, text: HARD_TEXT.slice(half + 2), kind: 'sentence', paragraph: 1 },
    ],
    dates: [
      {
        ...span('le 3 mars'),
        id: 'd1',
        sentence: 1,
        type: 'date',
        value: '2024-03-03',
        interval: { start: '2024-03-03', end: '2024-03-04' },
        resolution: 'publication',
        anchor: null,
        candidates: [],
        modifier: null,
        bound: 'since',
        quote: null,
      },
    ],
    figures: [
      { ...FIGURE, ...span('1.250,5 euros'), id: 'f1', kind: 'money', value: 1250.5, unit: 'EUR' },
      { ...FIGURE, ...span('-2,8%'), id: 'f2', kind: 'percentage', value: -2.8, unit: '%' },
      { ...FIGURE, ...span('3-1'), id: 'f3', kind: 'score', value: null, unit: null, score: [[3, 1]] },
    ],
    quotes: [
      {
        id: 'q1',
        kind: 'direct',
        parts: [span('=SOMME(A1)')],
        clause: span('«\u00a0=SOMME(A1)\u00a0»'),
        nested: [],
        cue: { ...span('+dit+'), lemma: 'dire', polarity: 'say' },
        speaker: { id: 's1', mention: span('le "maire"') },
        addressee: null,
        medium: null,
        attribution: 'explicit',
        sentences: [0],
      },
      {
        id: 'q2',
        kind: 'direct',
        parts: [span('Nous avons perdu\n1.250,5 euros 💶'), span('-2,8%, soit 3-1')],
        clause: span('«\u00a0Nous avons perdu\n1.250,5 euros 💶 et -2,8%, soit 3-1\u00a0»'),
        nested: [],
        cue: { ...span('ajoute'), lemma: 'ajouter', polarity: 'say' },
        speaker: { id: 's1', mention: span('il') },
        addressee: null,
        medium: null,
        attribution: 'coreferent',
        sentences: [1],
      },
    ],
    speakers: [
      {
        id: 's1',
        name: 'le "maire"',
        kind: 'person',
        role: 'maire; de Vélizy',
        gender: 'm',
        members: [],
        mentions: [span('le "maire"'), span('il')],
      },
    ],
    diagnostics: [],
  } satisfies ArticleFacts,
};

/** The hard one, the corpus with its hand-made gold as facts, and the samples of the formats as they are extracted now. */
export const DOCUMENTS: readonly FactsDocument[] = [
  HARD,
  ...corpus('seen').map((gold) => ({ name: `${gold.id}.gold`, text: gold.text, facts: factsOfGold(gold) })),
  ...corpus('seen').map((gold) => ({
    name: `${gold.id}.txt`,
    text: gold.text,
    facts: extract(gold.text, optionsOf(gold)),
  })),
  ...SAMPLES.flatMap(([name]) => {
    const source = sample(name);
    return readArticles(source).map((article, i) => ({
      name: `${name}-${i}`,
      text: article.text,
      facts: extract(article.text, extractOptionsOf(article)),
      origin: { source, article },
    }));
  }),
];
