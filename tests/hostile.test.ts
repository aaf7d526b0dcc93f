import { expect, test, vi } from 'vitest';
import { extract } from '../src/extract.js';
import { HOSTILE, ordinary, repeated } from './robust/hostile.js';
import { spansOf } from './robust/spans.js';

// Of the processor's time; the clock of a busy machine is not meant.
vi.setConfig({ testTimeout: 120_000 });

// The same at 5 MB each, with times and memory: tests/robust/hostile.long.ts.
const LENGTH = 100_000;
/** What none of them takes, even on a machine that has other things to do: what is quadratic takes minutes. */
const PATIENCE = 10_000;

test.each(HOSTILE)('%s by the hundred thousand do not break it', (_, unit) => {
  // Alone, and in the middle of an article.
  const news = ordinary(2000);
  for (const text of [repeated(unit, LENGTH), `${news}\n${repeated(unit, LENGTH / 10)}\n${news}`]) {
    const before = process.cpuUsage();
    const facts = extract(text, { language: 'fra', publishedAt: '2024-04-03' });
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(PATIENCE);
    for (const span of spansOf(facts)) expect(text.slice(span.start, span.end) === span.text).toBe(true);
  }
});
