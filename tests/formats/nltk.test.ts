import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type FactsDocument, toConll } from '../../src/formats/index.js';
import { DOCUMENTS } from './documents.js';

// NLTK (Debian's python3-nltk, which CI installs) as a reader of CoNLL that was not written here. Skipped where it is not installed.
const PYTHON = '/usr/bin/python3';
const missing = spawnSync(PYTHON, ['-c', 'import nltk']).status !== 0;

function readByNltk(document: FactsDocument): Record<string, [label: string, words: string][]> & { words: number } {
  const { stdout, stderr } = spawnSync(PYTHON, ['tests/formats/read_conll.py'], {
    input: toConll(document),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as ReturnType<typeof readByNltk>;
}

const bare = (words: string): string => words.replace(/\s+/g, '');

describe.skipIf(missing)('NLTK reads the dates and figures of', () => {
  test.each(
    DOCUMENTS.filter(({ name }) => !name?.endsWith('.gold')).map(
      (document) => [document.name ?? '', document] as const,
    ),
  )(
    '%s',
    (_, document) => {
      const chunks = readByNltk(document);
      expect(chunks.words).toBeGreaterThan(0);
      for (const [column, facts] of [
        ['DEPECHE:DATE', document.facts.dates.map((date) => [date.type, date.text] as const)],
        ['DEPECHE:FIGURE', document.facts.figures.map((figure) => [figure.kind, figure.text] as const)],
      ] as const)
        expect(chunks[column]?.map(([label, words]) => [label.toLowerCase(), bare(words)])).toEqual(
          facts.map(([label, words]) => [label, bare(words)]),
        );
    },
    60_000,
  );
});
