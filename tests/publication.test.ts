import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';

const publicationOf = (text: string) => extract(text, { language: 'fra' }).publication;
const COPY = 'Le gouvernement a tranché.';

describe('datelines', () => {
  test.each([
    ['PARIS, 3 avr 2024 (AFP) -', { date: '2024-04-03', place: 'PARIS', agency: 'AFP' }],
    ['PARIS, 3 avr. 2024 (AFP) –', { date: '2024-04-03', place: 'PARIS', agency: 'AFP' }],
    ['Moscou (Reuters) –', { date: null, place: 'Moscou', agency: 'Reuters' }],
    ['Moscou, 3 avril (Reuters) –', { date: null, place: 'Moscou', agency: 'Reuters' }],
    ['BRUXELLES (Belga)', { date: null, place: 'BRUXELLES', agency: 'Belga' }],
    ['BRUXELLES, 30 août 2024 (Belga) -', { date: '2024-08-30', place: 'BRUXELLES', agency: 'Belga' }],
    ['MONTRÉAL —', { date: null, place: 'MONTRÉAL', agency: null }],
    ['GENÈVE, 12 mars (ATS)', { date: null, place: 'GENÈVE', agency: 'ATS' }],
    ['Genève, 12 mars 2024 (ats) -', { date: '2024-03-12', place: 'Genève', agency: 'ATS' }],
    ['PARIS/LONDRES, 1er fév 2024 (Reuters) -', { date: '2024-02-01', place: 'PARIS/LONDRES', agency: 'Reuters' }],
    [
      'SAINT-DENIS DE LA RÉUNION, 15 déc 2023 (AFP) -',
      { date: '2023-12-15', place: 'SAINT-DENIS DE LA RÉUNION', agency: 'AFP' },
    ],
    ['LENS (Pas-de-Calais), 3 avr 2024 (AFP) -', { date: '2024-04-03', place: 'LENS', agency: 'AFP' }],
    ['Washington, DC, 3 avr 2024 (AFP) -', { date: '2024-04-03', place: 'Washington', agency: 'AFP' }],
    ['KINSHASA, 12 mars 2024 (ACP).-', { date: '2024-03-12', place: 'KINSHASA', agency: 'ACP' }],
    ['VALCROSE (Var), 19 août 2024 (ATLAS) -', { date: '2024-08-19', place: 'VALCROSE', agency: 'ATLAS' }],
    ['Paris, le 3 avril 2024 -', { date: '2024-04-03', place: 'Paris', agency: null }],
    ['QUÉBEC, le 12 mars 2024 /CNW/ -', { date: '2024-03-12', place: 'QUÉBEC', agency: 'CNW' }],
    ['(AFP) -', { date: null, place: null, agency: 'AFP' }],
    ['AFP -', { date: null, place: null, agency: 'AFP' }],
  ])('%s', (dateline, expected) => {
    const text = `${dateline} ${COPY}`;
    const facts = extract(text, { language: 'fra' });
    expect(facts.publication).toMatchObject({
      ...expected,
      span: { start: 0, end: dateline.length },
      source: expected.date && 'dateline',
    });
    expect(facts.sentences.map((sentence) => [sentence.kind, sentence.text])).toEqual([
      ['dateline', dateline],
      ['sentence', COPY],
    ]);
  });

  test('with decomposed accents', () => {
    const text = `GENÈVE, 15 déc 2023 (AFP) - ${COPY}`.normalize('NFD');
    expect(publicationOf(text)).toMatchObject({ date: '2023-12-15', place: 'GENÈVE'.normalize('NFD'), agency: 'AFP' });
  });

  test('behind a title, an update mark and a byline', () => {
    const text = `Séisme: 12 morts\n(Actualisé avec bilan)\nPar Ana COSTA et Luc PETIT\nLIMA, 3 avr 2024 (AFP) - ${COPY}\n\nabc/def/gh`;
    expect(extract(text, { language: 'fra' }).sentences.map((sentence) => sentence.kind)).toEqual([
      'heading',
      'header',
      'header',
      'dateline',
      'sentence',
      'header',
    ]);
    expect(publicationOf(text)).toMatchObject({ date: '2024-04-03', place: 'LIMA', agency: 'AFP' });
  });

  test.each([
    'Il habite à Paris. Le 12 mars (AFP) rien.',
    'Paris a tranché le 3 avril 2024 - enfin.',
    'Le 3 avril, la France vote.',
    "L'AFP - et elle seule - le sait.",
    'Budget – le gouvernement a tranché.',
  ])('none in: %s', (text) =>
    expect(publicationOf(text)).toMatchObject({ date: null, place: null, agency: null, span: null }),
  );
});

describe('a dateline without its year', () => {
  test.each([
    ['date 2024-02 Titre\nKIEV, 15 février (Reuters) -', '2024-02-15', 'dateline'],
    ['date 2024\nKIEV, 15 février (Reuters) -', '2024-02-15', 'dateline'],
    ['date 2024-03\nKIEV, 15 février (Reuters) -', '2024-03', 'header'],
    ['date 2023\nKIEV, 29 février (Reuters) -', '2023', 'header'],
    ['date 2024-02-16\nKIEV, 15 février (Reuters) -', '2024-02-16', 'header'],
  ])('takes it from a header that agrees: %s', (head, date, source) =>
    expect(publicationOf(`${head} ${COPY}`)).toMatchObject({ date, source, place: 'KIEV', agency: 'Reuters' }),
  );
});

describe('lines that only say when', () => {
  test.each([
    ['Agence Brume, publié le mercredi 30 octobre 2019 à 08h30', '2019-10-30T08:30'],
    ['La rédaction · mis à jour le 03/04/2024', '2024-04-03'],
    ['par AFP • 24/04/2023 à 19:49', '2023-04-24T19:49'],
    ['Mercredi 10 février 2016', '2016-02-10'],
    ['juillet 16, 2021', '2021-07-16'],
  ])('%s', (line, date) =>
    expect(publicationOf(`Un titre\n${line}\n${COPY}`)).toMatchObject({
      date,
      source: 'header',
      span: { text: line },
    }),
  );

  test('hold no figures', () =>
    expect(extract(`Un titre\njuillet 16, 2021\n${COPY}`, { language: 'fra', publishedAt: '2021' }).figures).toEqual(
      [],
    ));

  test('refine a header that says the same month', () =>
    expect(publicationOf(`date 2023-04 information de Brume • 24/04/2023 à 19:49\n${COPY}`)).toMatchObject({
      date: '2023-04-24T19:49',
    }));

  test.each([
    'Attentat de Port-Malo, 14 juillet 2016',
    "L'accident a eu lieu le 3 mars 2020 à 18h30",
    'Le texte a été publié le 9 décembre 1905.',
    'Le texte, publié le 9 décembre 1905, a vieilli',
    'Publié le 3 mars 2020, le rapport accable le préfet.',
  ])('not: %s', (line) => expect(publicationOf(`Un titre\n${line}\n${COPY}`)).toMatchObject({ date: null }));
});

describe('headers', () => {
  test.each([
    [' date 2024-04 ', '2024-04', 'month'],
    ['date 2024 ', '2024', 'year'],
    ['Date : 2024-04-03\n', '2024-04-03', 'day'],
    ['Publié le 3 avril 2024 à 18h25\n', '2024-04-03T18:25', 'minute'],
    ['Publié le Mercredi 03 avril 2024\n', '2024-04-03', 'day'],
    ['2024-04-03 18:25\n', '2024-04-03T18:25', 'minute'],
    ['2024-04-03T16:25:00Z\n', '2024-04-03T18:25', 'minute'],
  ])('%j', (header, date, precision) => {
    expect(publicationOf(header + COPY)).toMatchObject({
      date,
      precision,
      source: 'header',
      span: { text: header.trim() },
    });
  });

  test.each(['2024 sera une année de grèves.', 'Date limite: 2024-04-03 pour tous.', 'date 2024-13 Rien.'])(
    'none in: %s',
    (text) => {
      expect(publicationOf(text)).toMatchObject({ date: null, source: null });
    },
  );

  test('of a header and a dateline that agree the finer date counts; of two that do not, the header', () => {
    expect(publicationOf(` date 2024-04 PARIS, 3 avr 2024 (AFP) - ${COPY}`)).toMatchObject({
      date: '2024-04-03',
      source: 'dateline',
      place: 'PARIS',
    });
    expect(publicationOf(` date 2024-05 PARIS, 3 avr 2024 (AFP) - ${COPY}`)).toMatchObject({
      date: '2024-05',
      source: 'header',
      place: 'PARIS',
    });
  });

  test('the option wins over both', () => {
    const text = ` date 2024-04 PARIS, 3 avr 2024 (AFP) - ${COPY}`;
    expect(extract(text, { publishedAt: '2023' }).publication).toMatchObject({
      date: '2023',
      precision: 'year',
      source: 'option',
      agency: 'AFP',
    });
  });
});

test('a signature gives the agency that no dateline gave', () => {
  expect(publicationOf(`${COPY} (Avec AFP)`)).toMatchObject({ agency: 'AFP', place: null });
  expect(publicationOf(`${COPY}\nBelga`)).toMatchObject({ agency: 'Belga' });
});
