import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { colorChoiceIn, spellOutColor, wantsColor } from '../src/cli/color.js';
import { interfaceLocale } from '../src/cli/interface-locale.js';
import { FRENCH } from '../src/cli/messages.fr.js';
import { buildProgram } from '../src/cli/program.js';

// The command as users have it: `npm test` builds it first.
const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../corpus/lecornu-choigou.txt', import.meta.url));

function run(args: string[], environment: Record<string, string>, input = '') {
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, ...rest } = process.env;
  return spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8', env: { ...rest, ...environment } });
}

vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), 'depeche-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FR = { LC_ALL: 'fr_CA.UTF-8' };

describe('the language of messages', () => {
  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LC_MESSAGES: 'fr_CH', LANG: 'de_CH' }, 'fr'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'fr_CH', LANG: 'fr_CH' }, 'en'],
    [{ LC_ALL: '', LANG: 'fr_BE@euro' }, 'fr'],
    [{ LANG: 'fry_NL' }, 'en'],
    [{ LANG: 'pt_BR.UTF-8' }, 'en'],
    [{}, 'en'],
  ] as const)('%j', (environment, language) => {
    expect(interfaceLocale(environment)).toBe(language);
  });

  test('help', () => {
    const { status, stdout } = run(['extract', '--help'], FR);
    expect(status).toBe(0);
    expect(stdout).toContain('Utilisation : depeche extract');
    expect(stdout).toContain('affiche les faits de chaque article');
    expect(stdout).toContain('(au choix : rfc4180,');
    expect(stdout).toMatch(/Exemples :\n {2}\$ depeche extract wire\.txt/);
    expect(stdout).toContain('Codes de sortie : 0 tout est lu');
    expect(run(['extract', '--help'], {}).stdout).toContain('Usage: depeche extract');
  });

  test.each([
    [['extract', '--formt', 'x'], 2, "erreur : option inconnue '--formt'\n(vouliez-vous dire --format ?)"],
    [
      ['extract', '--format', 'pdf'],
      2,
      "erreur : la valeur 'pdf' de l'option '--format <format>' ne va pas. Au choix : json",
    ],
    [['extract', '--published-at', 'hier'], 2, 'ne va pas. attendu une date ISO 8601 telle que'],
    [['extract', '--jsonl', '--pretty'], 2, "erreur : l'option '--pretty' ne va pas avec --jsonl"],
    [['extract', 'rien.txt'], 1, "depeche: rien.txt: il n'y a pas de tel fichier ; vérifiez le chemin"],
    [['score', '/nulle/part'], 1, 'depeche: aucune référence lue'],
    [['extarct'], 2, "erreur : commande inconnue 'extarct'"],
  ])('%j', (args, status, message) => {
    const result = run(args, FR);
    expect(result.stderr).toContain(message);
    expect(result.status).toBe(status);
    // The exit code is the same in any language.
    expect(run(args, {}).status).toBe(status);
  });

  test('what programs read is the same: facts, records of errors', () => {
    expect(run(['extract', ARTICLE], FR).stdout).toBe(run(['extract', ARTICLE], {}).stdout);
    const lines = '{"id":1,"text":12}\nnon\n{"id":2,"text":"Il part lundi."}\n';
    const file = join(folder, 'errors.jsonl');
    const records = (environment: Record<string, string>) => {
      const { stdout, stderr } = run(['extract', '--jsonl', '--errors', file], environment, lines);
      return { stdout, stderr, file: readFileSync(file, 'utf8') };
    };
    const french = records(FR);
    const english = records({});
    expect(french.stdout).toBe(english.stdout);
    expect(french.file).toBe(english.file);
    expect(french.stderr).toContain('depeche: entrée standard:1: id 1: text: attendu une chaîne, reçu un nombre');
    expect(english.stderr).toContain('depeche: standard input:1: id 1: text: expected a string, got a number');
  });

  test('every help text has its French', () => {
    const french = new Map(FRENCH);
    const missing = new Set<string>();
    const ask = (text: string) => {
      if (text !== '' && !french.has(text)) missing.add(text);
    };
    const texts = (command: Command): void => {
      ask(command.description());
      for (const option of command.options) ask(option.description);
      for (const argument of command.registeredArguments) ask(argument.description);
      let after = '';
      (command as unknown as NodeJS.EventEmitter).emit('afterHelp', {
        command,
        write: (part: string) => (after += part),
      });
      for (const paragraph of after.split('\n\n').map((text) => text.trim()))
        if (/^ {2}/m.test(paragraph)) ask(paragraph.split('\n')[0] ?? '');
        else ask(paragraph.replaceAll('\n', ' '));
      command.commands.forEach(texts);
    };
    texts(buildProgram('0.0.0'));
    expect([...missing], 'add them to src/cli/messages.fr.ts').toEqual([]);
  });

  test('a message and its French have the same gaps', () => {
    const gaps = (text: string) => text.match(/\{\d?\}/g)?.length ?? 0;
    for (const [english, french] of FRENCH) expect(gaps(french), english).toBe(gaps(english));
  });
});

describe('colour', () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  test.each([
    ['auto', terminal, {}, true],
    ['auto', pipe, {}, false],
    ['auto', terminal, { NO_COLOR: '1' }, false],
    ['auto', terminal, { NO_COLOR: '' }, true],
    ['auto', terminal, { TERM: 'dumb' }, false],
    ['auto', pipe, { FORCE_COLOR: '1' }, true],
    ['auto', pipe, { CLICOLOR_FORCE: '1' }, true],
    ['auto', terminal, { FORCE_COLOR: '0' }, false],
    ['auto', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['always', pipe, { NO_COLOR: '1' }, true],
    ['never', terminal, { FORCE_COLOR: '1' }, false],
  ] as const)('--color %s, %j, %j: %s', (choice, target, environment, wanted) => {
    expect(wantsColor(choice, target, environment)).toBe(wanted);
  });

  test.each([
    [['extract', '--color', 'wire.txt'], 'always'],
    [['--color=never', 'extract'], 'never'],
    [['extract', '--color', 'auto', '--no-color'], 'never'],
    [['extract', '--', '--color=never'], 'auto'],
  ] as const)('%j', (args, choice) => {
    expect(colorChoiceIn(spellOutColor(args))).toBe(choice);
  });

  test('of help and errors; a file behind --color is read', () => {
    const painted = '\u001b[';
    expect(run(['--help', '--color'], {}).stdout).toContain(painted);
    expect(run(['--help'], {}).stdout).not.toContain(painted);
    expect(run(['--help'], { FORCE_COLOR: '1' }).stdout).toContain(painted);
    expect(run(['--help'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(painted);
    expect(run(['extract', '--nope', '--color=always'], {}).stderr).toContain(painted);
    expect(run(['extract', '--nope'], {}).stderr).not.toContain(painted);
    expect(run(['extract', '--color', ARTICLE], {}).stdout).toContain('"schema":"depeche/1"');
  });
});
