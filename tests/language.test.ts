import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { detectLanguage } from '../src/language/detect-language.js';
import { readOptions } from '../src/options.js';
import { scanText } from '../src/text/scan.js';
import { corpus } from './corpus.js';
import { type SentenceSet, seen, seenLast, seenLater, withoutList } from './language.sentences.js';

const detect = (text: string) => detectLanguage(scanText(text), readOptions());

/** Up to this length, in code units, a sentence counts as short. */
const SHORT = 60;

/** Parts of the sentences that are read as French. */
function rates(set: SentenceSet) {
  const part = (sentences: readonly string[]) =>
    sentences.filter((sentence) => detect(sentence).isFrench).length / sentences.length;
  const french = set.fra ?? [];
  const others = Object.entries(set).flatMap(([code, sentences]) => (code === 'fra' ? [] : sentences));
  const short = (sentence: string) => sentence.length <= SHORT;
  return {
    shortFrench: part(french.filter(short)),
    longFrench: part(french.filter((sentence) => !short(sentence))),
    falseShort: part(others.filter(short)),
    falseLong: part(others.filter((sentence) => !short(sentence))),
  };
}

describe('sentences', () => {
  test.each([
    ['seen', seen, 1, 0.005],
    ['seen later', seenLater, 0.99, 0.016],
    // What is left: headlines without a function word, and neighbours that share their few words.
    ['seen last', seenLast, 0.97, 0.02],
  ])('%s: French comes out French, other languages do not', (_, set, leastFrench, mostFalse) => {
    const rate = rates(set);
    expect(rate.shortFrench).toBeGreaterThanOrEqual(leastFrench);
    expect(rate.falseShort).toBeLessThanOrEqual(mostFalse);
    expect(rate.longFrench).toBe(1);
    expect(rate.falseLong).toBe(0);
  });

  test('most foreign sentences get their language, all long ones nearly', () => {
    const foreign = [seen, seenLater, seenLast].flatMap((set) =>
      Object.entries(set).flatMap(([code, sentences]) =>
        code === 'fra' ? [] : sentences.map((text) => ({ code, text })),
      ),
    );
    const named = (list: typeof foreign) =>
      list.filter(({ code, text }) => detect(text).code === code).length / list.length;
    expect(named(foreign)).toBeGreaterThan(0.86);
    expect(named(foreign.filter(({ text }) => text.length > SHORT))).toBeGreaterThan(0.94);
  });

  test('an article is surer than its headline, and a wrong answer is never a sure one', () => {
    for (const [code, sentences] of Object.entries(seenLast)) {
      for (const sentence of sentences) {
        const { isFrench, confidence } = detect(sentence);
        if (isFrench !== (code === 'fra')) expect(confidence, sentence).toBeLessThan(0.75);
      }
    }
  });
});

describe('what only franc can tell', () => {
  const whole = Object.entries(withoutList).map(([code, sentences]) => [code, sentences.at(-1) ?? ''] as const);
  test.each(whole)('%s: %s', (code, sentence) => expect(detect(sentence)).toMatchObject({ code, isFrench: false }));

  test('no short sentence of theirs is French', () => {
    const sentences = Object.values(withoutList).flat();
    expect(sentences.filter((sentence) => detect(sentence).isFrench)).toEqual([]);
  });

  test('a headline whose function words are as much Spanish or Italian', () => {
    expect(detect('Le juge classe le dossier de la banque Rivage')).toMatchObject({ code: 'fra' });
    expect(detect('Tres muertos al derrumbarse un edificio en Lima').code).toBe('spa');
  });
});

describe('French with another language in it', () => {
  const english = 'We will never give up, whatever the price and however long it takes, because this is our home. ';
  const french = 'Le dirigeant a pris la parole devant ses partisans réunis sur la place centrale de la ville. ';

  test('a long English quotation', () => {
    expect(detect(`Le dirigeant a répété à ses partisans: "${english.repeat(3).trim()}"`)).toMatchObject({
      code: 'fra',
    });
    expect(detect(`Il a ajouté: «\u00a0${english.repeat(4).trim()}\u00a0».\n\nPuis il est parti.`).isFrench).toBe(true);
    expect(detect(`${french.repeat(10)}“${english.repeat(12)}” ${french.repeat(6)}`).isFrench).toBe(true);
  });

  test('a French quotation in English', () => {
    expect(detect(`The leader told his supporters on Tuesday: "${french.repeat(2).trim()}"`).code).toBe('eng');
  });

  test('a foreign article with a French headline', () => {
    expect(detect(`Les adieux du président\n\n${english.repeat(20)}`).code).toBe('eng');
  });
});

describe('typography', () => {
  const sentence = 'L’été dernier, la préfète avait déjà alerté l’État, où l’on s’étonne.';
  test.each([
    ['decomposed accents', sentence.normalize('NFD')],
    ['capitals', sentence.toUpperCase()],
    [
      'capitals without accents',
      sentence
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase(),
    ],
    ['straight apostrophes', sentence.replaceAll('’', "'")],
    ['soft hyphens', sentence.replace('dernier', 'der\u00adnier')],
  ])('%s', (_, text) => expect(detect(text).isFrench).toBe(true));
});

describe('little or nothing to judge by', () => {
  test.each(['', ' \n\t\u00a0', '12.345,6', '***', '…', '\ud83d\ude00', '" '.repeat(1000)])('%j is und', (text) => {
    expect(detect(text)).toEqual({ code: 'und', confidence: 0, isFrench: false });
  });

  // Names and scores say nothing against French, which is what such a feed is in: half sure, and a diagnostic says so.
  test.each(['Paris', 'Nantes - Lens 2-1', 'Girona - Osasuna: 1-0', 'Real Madrid 3 - Valencia 0', 'Emmanuel Macron'])(
    '%s is assumed to be French',
    (text) => {
      expect(detect(text)).toEqual({ code: 'fra', confidence: 0.5, isFrench: true });
    },
  );

  test.each(['Oui.', 'Non', 'Merci', "Aujourd'hui"])('%s is French', (text) => expect(detect(text).code).toBe('fra'));

  test.each(['Hello', 'Hola', 'Danke', 'Grazie'])('%s is not', (text) => expect(detect(text).isFrench).toBe(false));

  test.each([
    'asdkjh qwelkj zxcmn poiuqw',
    'fjdksl ajfkdls jfkdla fjkdl',
    'lorem kjsdf uerte bnmcv ertyu',
    'aaa bbb ccc ddd eee',
    'sdfg '.repeat(200),
    'a'.repeat(100_000),
  ])('gibberish: %s', (text) => expect(detect(text).isFrench).toBe(false));
});

describe('long texts', () => {
  test('a megabyte is looked at in windows', () => {
    const article = corpus('seen')[0]?.text ?? '';
    expect(detect(`${article}\n\n`.repeat(300))).toEqual({ code: 'fra', confidence: 1, isFrench: true });
  });

  test('every article of the corpus is surely French, but for the one that says otherwise', () => {
    for (const { id, text, language } of corpus('seen')) {
      expect(detect(text).isFrench, id).toBe(language === null);
      if (language !== null) continue;
      expect(detect(text).confidence, id).toBeGreaterThan(0.95);
    }
  });
});

describe('in the facts', () => {
  const codes = (text: string, options?: Parameters<typeof extract>[1]) =>
    extract(text, options).diagnostics.map((diagnostic) => diagnostic.code);

  test('a text in another language has its language, publication and sentences, and no facts', () => {
    const facts = extract(
      'LONDON, April 3 (Reuters) - At least 144 people were killed on Wednesday, "a tragedy", the mayor said. The town is shut.',
    );
    expect(facts.language).toMatchObject({ code: 'eng', isFrench: false });
    expect(facts.sentences.length).toBeGreaterThan(1);
    expect([facts.dates, facts.figures, facts.quotes, facts.speakers]).toEqual([[], [], [], []]);
    expect(facts.diagnostics).toHaveLength(1);
    expect(facts.diagnostics[0]).toMatchObject({ code: 'not-french', message: expect.stringContaining('eng') });
  });

  test('language fra reads anything as French', () => {
    const facts = extract('The mayor said 144 on Wednesday.', { language: 'fra' });
    expect(facts.language).toEqual({ code: 'fra', confidence: 1, isFrench: true });
  });

  test('diagnostics, in their order', () => {
    const published = { publishedAt: '2024-04-03' };
    expect(codes('')).toEqual(['empty-text']);
    expect(codes(' \n', { language: 'fra' })).toEqual(['empty-text']);
    expect(codes('123')).toEqual(['not-french']);
    expect(codes('Le maire a été réélu dimanche.')).toEqual(['no-publication-date']);
    expect(codes('Le maire a été réélu dimanche.', published)).toEqual([]);
    expect(codes('Paris')).toEqual(['unsure-language', 'no-publication-date']);
    expect(codes('Le maire a été \ud800 réélu dimanche.')).toEqual(['ill-formed-unicode', 'no-publication-date']);
    expect(codes('Le maire a été \ud83d\ude00 réélu dimanche.', published)).toEqual([]);
  });

  test('a lone surrogate is shown where it stands', () => {
    const [diagnostic] = extract('Le maire \udc00 a été réélu dimanche.').diagnostics;
    expect(diagnostic).toMatchObject({ code: 'ill-formed-unicode', span: { start: 9, end: 10, text: '\udc00' } });
  });
});
