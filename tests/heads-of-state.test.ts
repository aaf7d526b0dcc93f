import { expect, test } from 'vitest';
import headsOfState from '../extensions/heads-of-state.json' with { type: 'json' };
import { createExtractor } from '../src/create-extractor.js';
import type { Extension } from '../src/extension/extension.js';
import { extract } from '../src/extract.js';

const known: Extension = headsOfState as Extension;
const read = createExtractor(known);
const TEXT = '«Nous tiendrons», a déclaré mardi le président américain. «Rien ne presse», a-t-il ajouté.';

test.each([
  ['2018-06-01', 'Donald Trump'],
  ['2023-06-01', 'Joe Biden'],
  ['2025-06-01', 'Donald Trump'],
])('a role names who held it on %s', (publishedAt, name) =>
  expect(read(TEXT, { publishedAt }).speakers.map((speaker) => speaker.name)).toEqual([name]),
);

test('without the list, without a date, or past the end of the list a role stays a role', () => {
  const names = [extract(TEXT, { publishedAt: '2023-06-01' }), read(TEXT), read(TEXT, { publishedAt: '2026-06-01' })];
  for (const { speakers } of names) expect(speakers.map(({ name }) => name)).toEqual(['le président américain']);
});

test('no role has two holders on one day, and every time has an end', () => {
  const times = (known.speakers ?? []).flatMap(({ name, roles = [] }) =>
    roles.map((role) => {
      if (typeof role === 'string') throw new Error(`${name}: ${role} has no time`);
      return { name, ...role, role: role.role.toLowerCase() };
    }),
  );
  for (const a of times) {
    expect(a.since, a.name).toBeDefined();
    expect(a.until, a.name).toBeDefined();
    expect((a.since ?? '') < (a.until ?? ''), a.name).toBe(true);
    for (const b of times)
      if (a !== b && a.role === b.role)
        expect((a.until ?? '') < (b.since ?? '') || (b.until ?? '') < (a.since ?? ''), `${a.name}, ${b.name}`).toBe(
          true,
        );
  }
});
