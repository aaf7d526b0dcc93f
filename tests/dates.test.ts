import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayNumber, daysInMonth, easterOf, isoWeekOf, mondayOf, weekdayOf } from '../src/dates/civil.js';
import { extract } from '../src/extract.js';
import './property-seed.js';

const dates = (text: string, publishedAt?: string) =>
  extract(text, { language: 'fra', ...(publishedAt === undefined ? {} : { publishedAt }) }).dates;
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('the civil calendar', () => {
  test('agrees with the engine on every day of three centuries', () => {
    for (let day = dayNumber(1850, 1, 1); day < dayNumber(2150, 1, 1); day++) {
      const date = new Date(day * 86_400_000);
      const { year, month, day: of } = civilOf(day);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || of !== date.getUTCDate())
        expect.fail(iso(day));
      if (weekdayOf(day) !== (date.getUTCDay() || 7) || dayNumber(year, month, of) !== day) expect.fail(iso(day));
      const { year: isoYear, week } = isoWeekOf(day);
      if (mondayOf(isoYear, week) !== day - weekdayOf(day) + 1) expect.fail(iso(day));
    }
  });

  test('knows leap years and Easter', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1818, 1943, 2019, 2024, 2038].map((year) => iso(easterOf(year)))).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ]);
  });
});

/** Sentences whose expression is read from the day of publication. */
const RELATIVE = [
  'Il a été arrêté mercredi à Metz.',
  'Il sera jugé mercredi à Metz.',
  'Il est mort mardi soir.',
  'Il est parti lundi dernier.',
  'Il reviendra vendredi prochain.',
  'Il est mort le 22 mars.',
  'Il se mariera le 15 avril.',
  'Le contrat expire le 29 février.',
  'Il a démissionné en mai.',
  'Il partira fin juin.',
  'Il est parti hier matin.',
  'La semaine dernière, il a neigé.',
  'Il est venu le week-end dernier.',
  "Il est venu l'an dernier.",
  'Il y a trois mois, il a neigé.',
  'Le vote aura lieu dans deux semaines.',
  "Il sera là à l'automne.",
  'Les ventes ont bondi au premier semestre.',
  'Il est mort dans la nuit de samedi à dimanche.',
  'Il reviendra à Pâques.',
  'Il a neigé du 20 au 30 novembre.',
  'Entre novembre et février, il a gelé.',
  'Il a été arrêté mercredi. La veille, il dînait.',
  'Il a été arrêté mercredi. À 14h30, il avouait.',
  "Le procès s'ouvre lundi.",
  'Ce qui change ce jeudi.',
  "La finale a lieu dimanche. Le coup d'envoi sera donné à 21 heures.",
  "Cet été, il n'y aura pas de train.",
  'Cet automne, la forêt a brûlé.',
  "On change d'heure le dernier dimanche de mars.",
  'Il est tombé vers 15h50, mardi 2 avril, près de Dax.',
  'Il est tombé à trois heures du matin, dans la nuit de lundi à mardi.',
  "Début janvier, elle s'est retirée de la course.",
  'Le décret vaut à compter du 26 mars.',
  'Les chiffres du chômage pour février sont bons.',
  'Inscriptions avant le 2 juin.',
  'Il y a un siècle, la mine ouvrait.',
  'La semaine du 8 avril sera calme.',
  'Il est mort le 15 du mois dernier.',
  'Le bail court du 28 février au 1er mars.',
  'Il reviendra le mercredi 29 février.',
  'Au quatrième trimestre, les ventes ont reculé.',
  "D'ici la fin de l'année, tout sera prêt.",
  'Ils joueront de lundi à jeudi.',
  'Il a parlé hier. Le lendemain, il sera à Rome.',
];

describe('a reference date that is not known to the day', () => {
  const check = (text: string, reference: string, days: readonly number[]) => {
    const at = dates(text, reference).length - 1;
    const fact = dates(text, reference)[at];
    const precise = new Set(days.map((day) => dates(text, iso(day))[at]?.value));
    expect(fact, text).toBeDefined();
    if (fact?.resolution === 'partial') {
      expect(new Set(fact.candidates), `${text} ${reference}`).toEqual(precise);
      expect(precise.size).toBeGreaterThan(1);
      expect(fact.interval).toBeNull();
    } else expect([fact?.value], `${text} ${reference}`).toEqual([...precise]);
  };

  test('gives exactly the answers of all days it can be: months', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RELATIVE),
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        (text, year, month) => {
          const first = dayNumber(year, month, 1);
          const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => first + i);
          check(text, iso(first).slice(0, 7), days);
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);

  test('gives exactly the answers of all days it can be: years', () => {
    for (const text of RELATIVE) {
      const first = dayNumber(2024, 1, 1);
      check(
        text,
        '2024',
        Array.from({ length: 366 }, (_, i) => first + i),
      );
    }
  });

  test('never takes a date from the clock', () => {
    for (const text of RELATIVE) {
      for (const fact of dates(text)) {
        expect(fact.resolution, text).toBe('unresolved');
        expect(fact.value).toContain('X');
        expect(fact.interval).toBeNull();
        expect(fact.candidates).toEqual([]);
      }
    }
  });
});

describe('intervals', () => {
  test('cross the year, the leap day and the change of time', () => {
    const interval = (text: string, publishedAt: string) => dates(text, publishedAt)[0]?.interval;
    expect(interval('Il est mort le 31 décembre.', '2024-01-02')).toEqual({ start: '2023-12-31', end: '2024-01-01' });
    expect(interval('Il est mort hier.', '2024-03-01')).toEqual({ start: '2024-02-29', end: '2024-03-01' });
    expect(interval('Il est mort hier.', '2023-03-01')).toEqual({ start: '2023-02-28', end: '2023-03-01' });
    expect(interval('Il est mort hier.', '2000-01-01')).toEqual({ start: '1999-12-31', end: '2000-01-01' });
    expect(interval('Le train part à 20h heure de Paris.', '2024-03-30')).toEqual({
      start: '2024-03-30T20:00+01:00',
      end: '2024-03-30T20:01+01:00',
    });
    expect(interval('Le train part à 20h heure de Paris.', '2024-03-31')).toEqual({
      start: '2024-03-31T20:00+02:00',
      end: '2024-03-31T20:01+02:00',
    });
    expect(interval('Il est mort la semaine dernière.', '2025-01-02')).toEqual({
      start: '2024-12-23',
      end: '2024-12-30',
    });
  });

  test('end where their period ends', () => {
    const interval = (text: string, publishedAt?: string) => dates(text, publishedAt)[0]?.interval;
    expect(interval("L'hiver 2023-2024 fut doux.")).toEqual({ start: '2023-12-01', end: '2024-03-01' });
    expect(interval('Au T4 2023, tout va.')).toEqual({ start: '2023-10-01', end: '2024-01-01' });
    expect(interval('Au second semestre 2023, tout va.')).toEqual({ start: '2023-07-01', end: '2024-01-01' });
    expect(interval('En février 1900, il gelait.')).toEqual({ start: '1900-02-01', end: '1900-03-01' });
    expect(interval('Le 29 février 2000, il gelait.')).toEqual({ start: '2000-02-29', end: '2000-03-01' });
    expect(interval('Dans les années 1990, il gelait.')).toEqual({ start: '1990-01-01', end: '2000-01-01' });
    expect(interval('Au XXe siècle, il gelait.')).toEqual({ start: '1900-01-01', end: '2000-01-01' });
    expect(interval('Le bail court jusqu’au 31 décembre 2023.')).toEqual({ start: null, end: '2024-01-01' });
    expect(interval('Il est mort le week-end dernier.', '2024-01-02')).toEqual({
      start: '2023-12-30',
      end: '2024-01-01',
    });
    expect(interval('En 52 avant J.-C., César assiégea la ville.')).toBeNull();
  });

  test('keep the hour of their zone over the change of time', () => {
    const value = (text: string, publishedAt: string) => dates(text, publishedAt)[0]?.value;
    expect(value('Il part à 20h heure de Paris.', '2024-10-26')).toBe('2024-10-26T20:00+02:00');
    expect(value('Il part à 20h heure de Paris.', '2024-10-27')).toBe('2024-10-27T20:00+01:00');
    expect(value('Il part à 20h HNE.', '2024-01-15')).toBe('2024-01-15T20:00-05:00');
    expect(value('Il part à 23h30 GMT.', '2024-12-31')).toBe('2024-12-31T23:30Z');
    expect(value('Il est parti à minuit.', '2023-12-31')).toBe('2024-01-01T00:00');
  });

  test('hold what they should whatever the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RELATIVE),
        fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2100, 1, 1) }),
        (text, day) => {
          for (const { interval, resolution } of dates(text, iso(day))) {
            expect(resolution === 'publication' || resolution === 'text').toBe(true);
            expect(interval).not.toBeNull();
            if (interval?.start != null && interval.end != null) expect(interval.start < interval.end).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
