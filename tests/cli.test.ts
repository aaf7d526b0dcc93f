import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '../src/article-facts.js';

// The command as users have it: `npm test` builds it first.
const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../corpus/lecornu-choigou.txt', import.meta.url));

function run(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
}

describe('depeche extract', () => {
  test('prints the facts of a file', () => {
    const { status, stdout, stderr } = run(['extract', ARTICLE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const facts = JSON.parse(stdout) as ArticleFacts;
    expect(facts.publication).toMatchObject({ date: '2024-04', precision: 'month', source: 'header' });
    expect(facts.dates[0]).toMatchObject({ text: 'mercredi', value: 'XXXX-WXX-3', resolution: 'partial' });
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test('reads standard input, takes a publication date, indents', () => {
    const { status, stdout } = run(
      ['extract', '--published-at', '2024-04-03', '--pretty'],
      readFileSync(ARTICLE, 'utf8'),
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as ArticleFacts).dates[0]).toMatchObject({
      text: 'mercredi',
      value: '2024-04-03',
      resolution: 'publication',
    });
    expect(stdout).toContain('\n  "language"');
  });

  test('reads with words of its user', () => {
    const extension = fileURLToPath(new URL('../examples/extension.json', import.meta.url));
    const text = '«Nous restons ici», tambourine la maire de Lannedoual.';
    const args = ['extract', '--language', 'fra', '--extension', extension];
    const facts = JSON.parse(run(args, text).stdout) as ArticleFacts;
    expect(facts.quotes[0]?.cue?.lemma).toBe('tambouriner');
    expect(facts.speakers[0]?.name).toBe('Maïwenn Kerdraon');
    const line = run([...args, '--jsonl'], JSON.stringify({ id: 1, text })).stdout;
    expect((JSON.parse(line) as ArticleFacts).speakers).toEqual(facts.speakers);
    const wrong = run(['extract', '--extension', ARTICLE], text);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--extension');
  });

  test('one file that cannot be read fails and leaves the others', () => {
    const { status, stdout, stderr } = run(['extract', 'no-such-file.txt', ARTICLE]);
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-file.txt: there is no such file');
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'depeche/1' });
  });

  test.each([
    [['extract', '--published-at', 'hier', ARTICLE], /ISO 8601/],
    [['extract', '--time-zone', 'Paris', ARTICLE], /IANA/],
    [['extract', '--colour'], /unknown option '--colour'/],
    [['translate'], /unknown command 'translate'/],
    [[], /Usage: depeche/],
  ])('bad usage %j exits with 2', (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('help and version', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 });
    expect(run(['extract', '--help']).stdout).toContain('--published-at');
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('depeche score', () => {
  test('prints the table of an article', () => {
    const { status, stdout } = run(['score', ARTICLE.replace('.txt', '.gold.yaml')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\| dates\s+\|\s+16 \|/);
  });

  test('says which gold cannot be read', () => {
    const { status, stderr } = run(['score', 'no-such.gold.yaml']);
    expect(status).toBe(1);
    expect(stderr).toContain('no-such.gold.yaml: there is no such file');
  });
});
