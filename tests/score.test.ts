import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOfGold } from '../scripts/facts-of-gold.js';
import type { ArticleFacts, Span } from '../src/article-facts.js';
import { extract } from '../src/extract.js';
import { belowFloors, type Floors, floorsOf, raised } from '../src/score/floors.js';
import { type Gold, GoldError, readGold, SCORED, type ScoreTable, score } from '../src/score/index.js';
import { corpus, optionsOf } from './corpus.js';

const TEXT = 'Au moins 144 morts mercredi. "Rien n\'est perdu", a dit Paul Vernet. Il pleut depuis mardi.';
const SENTENCES =
  'sentences: |\n  S| Au moins 144 morts mercredi.\n  S| "Rien n\'est perdu", a dit Paul Vernet.\n  S| Il pleut depuis mardi.\n';
const GOLD = `id: essai
${SENTENCES}dates:
  - { t: mercredi, type: date, value: XXXX-WXX-3, res: unresolved }
  - { t: mardi, type: date, value: XXXX-WXX-2, res: unresolved, bound: since, optional: true }
figures:
  - { t: "144", kind: count, value: 144, mod: at-least, min: 144, head: mort }
quotes:
  - { kind: direct, parts: ["Rien n'est perdu"], cue: a dit, speaker: Paul Vernet }
`;

/** Facts that say what the gold says, with the ends of dates and figures moved by `shift`. */
function oracle(gold: Gold, shift = 0): ArticleFacts {
  const facts = factsOfGold(gold);
  const moved = <Fact extends Span>(list: readonly Fact[]): Fact[] =>
    list.map((fact) => ({ ...fact, end: fact.end + shift }));
  return { ...facts, dates: moved(facts.dates), figures: moved(facts.figures) };
}

describe('the scorer', () => {
  const gold = readGold(GOLD, TEXT);

  test('an oracle scores 1', () => {
    const { total, errors } = score([{ gold, facts: oracle(gold) }]);
    for (const scored of SCORED) expect(total[scored].strict.f1, scored).toBe(1);
    for (const scored of SCORED)
      for (const [name, value] of Object.entries(total[scored].attributes)) expect(value, `${scored} ${name}`).toBe(1);
    expect(errors).toEqual([]);
  });

  test('an empty system scores 0', () => {
    const { total } = score([{ gold, facts: extract('') }]);
    for (const scored of ['sentences', 'dates', 'figures', 'quotes'] as const)
      expect(total[scored].relaxed.f1, scored).toBe(0);
  });

  test('a shifted span loses strict and keeps relaxed', () => {
    const { total } = score([{ gold, facts: oracle(gold, 1) }]);
    expect(total.dates.strict.f1).toBe(0);
    expect(total.dates.relaxed.f1).toBe(1);
  });

  test('a wrong value costs value-F1 alone', () => {
    const facts = oracle(gold);
    const wrong = { ...facts, figures: facts.figures.map((figure) => ({ ...figure, value: 145 })) };
    const { total, errors } = score([{ gold, facts: wrong }]);
    expect(total.figures.strict.f1).toBe(1);
    expect(total.figures.valueF1).toBe(0);
    expect(errors).toMatchObject([{ scored: 'figures', what: 'value', expected: 144, got: 145 }]);
  });

  test('an optional item changes nothing, found or not', () => {
    const facts = oracle(gold);
    const without = { ...facts, dates: facts.dates.slice(0, 1) };
    expect(score([{ gold, facts: without }]).total.dates).toEqual(score([{ gold, facts }]).total.dates);
  });

  test('gold that is not in the text is refused with its place', () => {
    expect(() => readGold(GOLD.replace('t: mercredi', 't: jeudi'), TEXT)).toThrow(GoldError);
    expect(() => readGold(GOLD.replace('t: mercredi', 't: jeudi'), TEXT)).toThrow(
      /dates\[0\]: 'jeudi' is not in the text/,
    );
  });
});

describe('floors', () => {
  const floors = JSON.parse(readFileSync(new URL('../corpus/floors.json', import.meta.url), 'utf8')) as Floors;
  const seen = corpus('seen');
  const parts = {
    seed: seen.filter((gold) => gold.id === 'lecornu-choigou'),
    seen: seen.filter((gold) => gold.id !== 'lecornu-choigou'),
    unseen: corpus('unseen'),
  };

  test.each(Object.entries(parts))('the %s part is not below its recorded figures', (part, golds) => {
    const { total } = score(golds.map((gold) => ({ gold, facts: extract(gold.text, optionsOf(gold)) })));
    expect(floors[part]).toBeDefined();
    expect(belowFloors(part, total, floors[part] ?? {})).toEqual([]);
  });

  test('a fact newly found without its cue is no fall, a cue lost or a wrong speaker is', () => {
    const measured = (found: number, cue: number, precision = 1): ScoreTable => {
      const { total } = score([]);
      const rates = { precision: 1, recall: found / 10, f1: (2 * found) / (10 + found) };
      const attributes = { cue: cue / found, 'speaker precision': precision };
      return { ...total, quotes: { ...total.quotes, strict: rates, relaxed: rates, attributes } };
    };
    const recorded = floorsOf(measured(8, 8));
    expect(belowFloors('seen', measured(9, 8), recorded)).toEqual([]);
    expect(belowFloors('seen', measured(9, 7), recorded)).not.toEqual([]);
    expect(belowFloors('seen', measured(9, 8, 0.9), recorded)).toHaveLength(1);
  });

  test('recording never lowers a figure', () => {
    expect(raised({ seen: { 'dates strict': 0.9 } }, { seen: { 'dates strict': 0.8, 'dates relaxed': 0.7 } })).toEqual({
      seen: { 'dates strict': 0.9, 'dates relaxed': 0.7 },
    });
  });
});
