import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { CONLL_COLUMNS } from '../../src/formats/index.js';

// The command as users have it: `npm test` builds it first.
const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../corpus/formats/', import.meta.url));
const file = (name: string): string => join(FOLDER, name);

function run(args: string[], input: string | Buffer = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [COMMAND, 'extract', ...args], { input, encoding: 'utf8' });
}

test('the format is told by the content, from a file and from standard input', () => {
  const { status, stdout, stderr } = run([file('barrage-tessoire.nitf.xml')]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ publication: { date: '2024-03-05T09:15', source: 'option' } });
  expect(run([], readFileSync(file('barrage-tessoire.nitf.xml'))).stdout).toBe(stdout);
  const mine = run(['--published-at', '2023', file('barrage-tessoire.nitf.xml')]);
  expect(JSON.parse(mine.stdout)).toMatchObject({ publication: { date: '2023' } });
});

test('a file of several articles gives a line each, with the article on demand', () => {
  const lines = run(['--with-article', file('ferry-tolvane.ninjs2.json')])
    .stdout.trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).article.uri)).toEqual([
    'urn:newsml:depeche.example:20231118:ferry-tolvane',
    'urn:newsml:depeche.example:20231118:curling-orne',
  ]);
});

test('CSV: one table for all files', () => {
  const { stdout } = run(['--format', 'csv', file('pont-erdre.ninjs1.json'), file('lycee-cormery.html')]);
  const rows = parse(stdout, { bom: true, columns: true }) as { article: string }[];
  expect(new Set(rows.map((row) => row.article))).toEqual(
    new Set([file('pont-erdre.ninjs1.json'), file('lycee-cormery.html')]),
  );
});

test('the other formats', () => {
  const article = file('incendie-valcrose.g2.xml');
  expect(JSON.parse(run(['--format', 'webannotation', article]).stdout)).toMatchObject({
    type: 'AnnotationCollection',
  });
  expect(JSON.parse(run(['--format', 'schemaorg', '--pretty', article]).stdout)).toMatchObject({
    '@type': 'NewsArticle',
  });
  expect(run(['--format', 'conll', article]).stdout).toContain(`# global.columns = ${CONLL_COLUMNS.join(' ')}\n`);
  expect(run(['--format', 'brat', article]).stdout).toMatch(/^T1\t/m);
});

test('a folder for brat', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-'));
  try {
    const { status } = run([
      '--format',
      'brat',
      '-o',
      folder,
      file('ferry-tolvane.ninjs2.json'),
      file('lycee-cormery.html'),
    ]);
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'annotation.conf',
      'ferry-tolvane.ninjs2.1.ann',
      'ferry-tolvane.ninjs2.1.txt',
      'ferry-tolvane.ninjs2.2.ann',
      'ferry-tolvane.ninjs2.2.txt',
      'lycee-cormery.ann',
      'lycee-cormery.txt',
      'visual.conf',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [['--format', 'pdf'], /Allowed choices are json, csv, webannotation, brat, conll, schemaorg/],
  [['--format', 'csv', '--jsonl'], /'--format csv' does not go with --jsonl/],
  [['--format', 'brat', 'a.txt', 'b.txt'], /needs -o <folder>/],
  [['--format', 'csv', '--with-article'], /goes with --format json/],
])('bad usage %j exits with 2', (args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('a wrapping without a story fails and says so', () => {
  const { status, stderr } = run(
    [],
    '<newsItem guid="a"><contentMeta><headline>Photo</headline></contentMeta></newsItem>',
  );
  expect(status).toBe(1);
  expect(stderr).toContain('a NewsML-G2 item without text');
});
