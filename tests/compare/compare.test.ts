import { describe, expect, test } from 'vitest';
import { compareFacts, type FactsDiff, hasChanges } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';
import { corpus } from '../corpus.js';

function compare(before: string, after: string): FactsDiff {
  return compareFacts(
    extract(before, { publishedAt: '2025-05-14', language: 'fra' }),
    extract(after, { publishedAt: '2025-05-14', language: 'fra' }),
  );
}

/** Changes in a few words each. */
const figures = (diff: FactsDiff): string[] =>
  diff.figures
    .filter(({ status }) => status !== 'same')
    .map(
      ({ status, counted, before, after }) => `${status} ${counted ?? '-'} ${before?.text ?? ''}>${after?.text ?? ''}`,
    );

describe('figures', () => {
  test('a toll that rises is one figure, whatever is said around it', () => {
    const diff = compare(
      'Le séisme a fait au moins 133 morts à Orvane. On compte 20 blessés.',
      "Le bilan du séisme d'Orvane est monté à au moins 144 morts, selon la préfecture. On compte 20 blessés.",
    );
    expect(figures(diff)).toEqual(['changed mort 133>144']);
    expect(diff.figures[0]).toMatchObject({
      difference: 11,
      before: { modifier: 'at-least' },
      after: { modifier: 'at-least' },
    });
  });

  test('a toll is told as dead or killed', () => {
    expect(figures(compare("L'incendie a fait 12 morts.", "L'incendie a fait 15 tués."))).toEqual([
      'changed tué 12>15',
    ]);
  });

  test('two counts of the same thing are told apart by what stands around them', () => {
    const diff = compare(
      'Le Tarn a recensé 40 foyers sans électricité. Dans le Gers, 900 foyers sont privés de gaz.',
      'Dans le Gers, 700 foyers sont privés de gaz. Le Tarn a recensé 60 foyers sans électricité.',
    );
    expect(figures(diff).sort()).toEqual(['changed foyer 40>60', 'changed foyer 900>700']);
  });

  test('sums without a counted noun are matched by their sentence', () => {
    const diff = compare(
      'La région a débloqué 4 millions d’euros pour reconstruire les écoles. Le club doit 300.000 euros à ses joueurs.',
      'La région a débloqué 6,5 millions d’euros pour reconstruire les écoles. Le club doit 300.000 euros à ses joueurs.',
    );
    expect(figures(diff)).toEqual(['changed - 4 millions d’euros>6,5 millions d’euros']);
    expect(diff.figures.find(({ status }) => status === 'changed')).toMatchObject({ difference: 2_500_000 });
  });

  test('counts of other things are no change of each other', () => {
    expect(figures(compare('La ville compte 12 écoles.', 'La ville compte 30 ponts.'))).toEqual([
      'dropped école 12>',
      'added pont >30',
    ]);
  });

  test('people are counted as whatever their sentence says they are', () => {
    const diff = compare(
      'Deux cents personnes ont défilé à Ossun.',
      'Neuf personnes dormaient dans le refuge incendié.',
    );
    expect(figures(diff)).toEqual(['dropped personne Deux cents>', 'added personne >Neuf']);
  });

  test('a headline and its text are one claim, and repeating it adds nothing', () => {
    const diff = compare(
      'Le séisme a fait 30 morts.',
      'Séisme: 41 morts\n\nLe séisme a fait au moins 41 morts. Parmi les 41 morts, trois enfants.',
    );
    expect(figures(diff)).toEqual(['changed mort 30>41', 'added enfant >trois']);
    expect(diff.figures.find(({ status }) => status === 'changed')?.mentions.after.length).toBeGreaterThan(1);
  });

  test('what is only hedged otherwise has changed', () => {
    expect(figures(compare('Le séisme a fait 30 morts.', 'Le séisme a fait plus de 30 morts.'))).toEqual([
      'changed mort 30>30',
    ]);
  });
});

describe('quotations', () => {
  const BEFORE = '"Nous sommes prêts à accueillir toute l’aide possible", a déclaré le maire Jean Bosc.';

  test('altered words are told, with where they stand', () => {
    const after = '"Nous sommes disposés à accueillir toute l’aide possible", a déclaré le maire Jean Bosc.';
    const [change] = compare(BEFORE, after).quotes;
    expect(change).toMatchObject({
      status: 'altered',
      altered: { words: true, speaker: false, cue: false, kind: false },
    });
    expect(change?.words.map(({ kind, text }) => [kind, text])).toEqual([
      ['kept', 'Nous sommes '],
      ['dropped', 'prêts '],
      ['added', 'disposés '],
      ['kept', 'à accueillir toute l’aide possible'],
    ]);
    for (const { kind, span } of change?.words ?? [])
      expect((kind === 'dropped' ? BEFORE : after).slice(span.start, span.end)).toBe(span.text);
  });

  test('words put into another mouth, or reported with another verb', () => {
    const other = compare(
      BEFORE,
      '"Nous sommes prêts à accueillir toute l’aide possible", a déclaré la préfète Anne Riou.',
    );
    expect(other.quotes[0]).toMatchObject({ status: 'altered', altered: { words: false, speaker: true } });
    expect(other.speakers.map(({ status, before, after }) => [status, (after ?? before)?.name])).toEqual([
      ['gone', 'Jean Bosc'],
      ['new', 'Anne Riou'],
    ]);
    const verb = compare(
      BEFORE,
      '"Nous sommes prêts à accueillir toute l’aide possible", a prétendu le maire Jean Bosc.',
    );
    expect(verb.quotes[0]).toMatchObject({ status: 'altered', altered: { words: false, speaker: false, cue: true } });
  });

  test('typography and punctuation are no change', () => {
    const diff = compare(
      BEFORE,
      "«\u00A0Nous sommes prêts à accueillir toute l'aide possible\u00A0», a déclaré le maire Jean Bosc.",
    );
    expect(diff.quotes[0]?.status).toBe('same');
    expect(hasChanges(diff)).toBe(false);
  });

  test('few words in common are no version of each other in two mouths', () => {
    const diff = compare(
      'Le maire Jean Bosc veut partir "sans délai".',
      'La préfète Anne Riou a promis de partir "sans condition".',
    );
    expect(diff.quotes.map(({ status }) => status)).not.toContain('altered');
  });

  test('a quotation cut short is the same one; another is added', () => {
    const diff = compare(
      BEFORE,
      '"Nous sommes prêts à accueillir", a déclaré le maire Jean Bosc. "La route est coupée depuis dimanche", a-t-il ajouté.',
    );
    expect(diff.quotes.map(({ status }) => status)).toEqual(['altered', 'added']);
  });
});

describe('dates', () => {
  test('a date that is put off', () => {
    const diff = compare(
      'Les obsèques auront lieu le 15 mai dans le stade.',
      'Les obsèques auront lieu le 17 mai dans le stade.',
    );
    expect(diff.dates).toMatchObject([
      { status: 'moved', before: { value: '2025-05-15' }, after: { value: '2025-05-17' }, days: 2 },
    ]);
  });

  test('a day said in other words is the same day', () => {
    expect(compare('Le maire est arrivé mardi.', 'Le maire est arrivé le 13 mai.').dates).toMatchObject([
      { status: 'same' },
    ]);
  });

  test('dates of other things are no change of each other', () => {
    const diff = compare('Le procès s’ouvre le 20 mai.', 'La foire avait fermé ses portes le 2 mars.');
    expect(diff.dates.map(({ status }) => status)).toEqual(['dropped', 'added']);
  });
});

describe('speakers', () => {
  test('a version may know more of a name, but not another one', () => {
    const first = '"Je pars", a dit M. Bosc.';
    expect(compare(first, '"Je pars", a dit Jean Bosc.').speakers).toMatchObject([{ status: 'same' }]);
    expect(compare('"Je pars", a dit Paul Bosc.', '"Je pars", a dit Jean Bosc.').speakers).toMatchObject([
      { status: 'gone' },
      { status: 'new' },
    ]);
  });
});

test.each(corpus('seen').map(({ text }) => [text.slice(0, 40), text] as const))(
  '%j has not changed from itself',
  (_, text) => {
    const facts = extract(text);
    expect(hasChanges(compareFacts(facts, facts))).toBe(false);
  },
);
