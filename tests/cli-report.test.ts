import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { FactsDiff } from '../src/compare/index.js';

vi.setConfig({ testTimeout: 60_000 });

// The command as users have it: `npm test` builds it first.
const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const COMMAND = path('dist/cli.js');
const ARTICLE = path('corpus/lecornu-choigou.txt');
const [BEFORE, AFTER] = [1, 2].map((n) => path(`corpus/versions/glissement-tessala.${n}.txt`)) as [string, string];

const folder = mkdtempSync(join(tmpdir(), 'depeche-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], env: NodeJS.ProcessEnv = {}): { status: number | null; stdout: string; stderr: string } {
  const environment = { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8', ...env };
  return spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', env: environment });
}

describe('depeche report', () => {
  test('writes a page, in the language of the environment or the one asked for', () => {
    const file = join(folder, 'one.html');
    expect(run(['report', ARTICLE, '-o', file])).toEqual(
      expect.objectContaining({ status: 0, stdout: '', stderr: '' }),
    );
    expect(readFileSync(file, 'utf8')).toMatch(/<html lang="fr">[\s\S]*lecornu-choigou\.txt/);
    expect(run(['report', ARTICLE], { LANG: 'en_GB.UTF-8' }).stdout).toContain('<html lang="en">');
    // Page, comparison and messages fall back alike.
    const posix = { LANG: 'C' };
    expect(run(['report', ARTICLE], posix).stdout).toContain('<html lang="en">');
    expect(run(['diff', BEFORE, BEFORE], posix).stdout).toContain('No fact has changed.');
    expect(run(['report', '--help'], posix).stdout).toContain('Usage:');
    expect(run(['report', ARTICLE, '--locale', 'en', '--title', 'A call']).stdout).toContain('<title>A call</title>');
  });

  test('reads JSON Lines, and says which line is none', () => {
    const file = join(folder, 'two.jsonl');
    const line = (id: string, text: string) => JSON.stringify({ id, text, publishedAt: '2024-04-03' });
    const lines = [line('w1', 'Il est venu mardi.'), '{"id":', '', line('w2', 'Elle part vendredi.')];
    writeFileSync(file, lines.join('\n'));
    const { status, stderr } = run(['report', '--jsonl', file, '-o', `${folder}/lines/`], { LANG: 'en_GB.UTF-8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/two\.jsonl:2: /);
    const index = readFileSync(join(folder, 'lines', 'index.html'), 'utf8');
    expect(index).toContain('Il est venu mardi.');
    expect(index).toContain('Elle part vendredi.');
    expect(readdirSync(join(folder, 'lines'))).toHaveLength(3);
  });

  test('is what extract --format html writes', () => {
    expect(run(['extract', ARTICLE, '--format', 'html']).stdout).toBe(run(['report', ARTICLE]).stdout);
  });

  test('many articles are one page with an index, or a folder', () => {
    const { stdout } = run(['report', BEFORE, AFTER]);
    expect(stdout).toContain('id="a2-q1"');
    run(['report', BEFORE, AFTER, '-o', `${folder}/pages/`]);
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual([
      'glissement-tessala.1.html',
      'glissement-tessala.2.html',
      'index.html',
    ]);
  });

  test('a file that cannot be read fails and leaves the others', () => {
    const { status, stdout, stderr } = run(['report', 'no-such-file.txt', ARTICLE]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("il n'y a pas de tel fichier") });
    expect(stdout).toContain('id="t-d1"');
  });
});

describe('depeche diff', () => {
  test('tells the changes in lines', () => {
    const { status, stdout } = run(['diff', BEFORE, AFTER]);
    expect(status).toBe(0);
    expect(stdout.replace(/[\u00A0\u202F]/g, ' ').split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^--- glissement-tessala\.1\.txt {2}\(lundi 12 mai 2025\)$/),
        '  ~ personnes: ≥ 133 → ≥ 144 (+11)',
        expect.stringContaining('« Nous sommes [-prêts-] {+disposés+} à accueillir'),
        '  ~ le 17 mai: jeudi 15 mai 2025 → samedi 17 mai 2025 (+2 jours)',
        '  + Basile Nodier (architecte)',
      ]),
    );
    expect(stdout).not.toContain('\u001B');
  });

  test('colours where it is asked to', () => {
    const isColoured = (args: string[], env?: NodeJS.ProcessEnv): boolean =>
      run(['diff', BEFORE, AFTER, ...args], env).stdout.includes('\u001B[');
    expect(isColoured(['--color'])).toBe(true);
    expect(isColoured(['--color=always'], { NO_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(isColoured(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(isColoured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('gives programs JSON and an exit code', () => {
    const { stdout } = run(['diff', BEFORE, AFTER, '--json']);
    const diff = JSON.parse(stdout) as FactsDiff;
    expect(diff.schema).toBe('depeche-diff/1');
    expect(diff.figures.map(({ status }) => status)).toContain('changed');
    expect(run(['diff', BEFORE, AFTER, '--exit-code']).status).toBe(1);
    expect(run(['diff', BEFORE, BEFORE, '--exit-code']).status).toBe(0);
    expect(run(['diff', BEFORE, BEFORE]).stdout).toContain('Aucun fait n’a changé.');
  });

  test('writes the two side by side', () => {
    expect(run(['diff', BEFORE, AFTER, '--format', 'html']).stdout).toMatch(/class="two-texts"[\s\S]*wire after/);
  });

  test.each([
    [['diff', BEFORE], 2],
    [['diff', '-', '-'], 2],
    [['diff', BEFORE, 'no-such-file.txt'], 1],
  ] as [string[], number][])('%j exits with %i', (args, code) => {
    expect(run(args)).toMatchObject({ status: code, stdout: '' });
  });
});
