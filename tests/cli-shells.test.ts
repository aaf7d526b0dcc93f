import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';

// The command as users have it: `npm test` builds it first. Shells that are not there are skipped; CI installs them.
const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), 'depeche-shells-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: string[]) => spawnSync(command, args, { encoding: 'utf8', cwd: folder });
const without = (tool: string): boolean =>
  run(tool, tool === 'mandoc' ? ['/dev/null'] : ['--version']).error !== undefined;

function completionFile(shell: string): string {
  const { stdout, status } = run(process.execPath, [COMMAND, 'completion', shell]);
  expect(status).toBe(0);
  const file = join(folder, shell === 'zsh' ? '_depeche' : `depeche.${shell}`);
  writeFileSync(file, stdout);
  return file;
}

/** What each shell is to offer: words before the cursor, something offered, something not. */
const OFFERS: readonly (readonly [words: readonly string[], offered: string, not: string])[] = [
  [['depeche', 'ex'], 'extract', 'score'],
  [['depeche', 'extract', '--form'], '--format', '--json'],
  [['depeche', 'extract', '--format', 'c'], 'csv', 'json'],
  [['depeche', 'completion', 'z'], 'zsh', 'bash'],
];

describe.skipIf(without('bash'))('bash', () => {
  test.each(OFFERS)('%j', (words, offered, not) => {
    const file = completionFile('bash');
    const script = `source ${file}; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _depeche; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = run('bash', ['--norc', '-c', script]);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toContain(offered);
    expect(stdout.split('\n')).not.toContain(not);
  });

  test('files where files stand', () => {
    writeFileSync(join(folder, 'wire one.txt'), '');
    const file = completionFile('bash');
    const script = `source ${file}; COMP_WORDS=(depeche extract wi); COMP_CWORD=2; _depeche; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', ['--norc', '-c', script]).stdout.split('\n')).toContain('wire one.txt');
  });
});

describe.skipIf(without('fish'))('fish', () => {
  test.each(OFFERS)('%j', (words, offered, not) => {
    const file = completionFile('fish');
    const { stdout, stderr } = run('fish', ['--no-config', '-c', `source ${file}; complete -C '${words.join(' ')}'`]);
    expect(stderr).toBe('');
    const found = stdout.split('\n').map((line) => line.split('\t')[0]);
    expect(found).toContain(offered);
    expect(found).not.toContain(not);
  });
});

describe.skipIf(without('zsh'))('zsh', () => {
  test('is a script that zsh takes, under the name that it looks for', () => {
    const file = completionFile('zsh');
    expect(run('zsh', ['-n', file])).toMatchObject({ status: 0, stderr: '' });
    const script = `fpath=(${folder} $fpath); autoload -Uz compinit && compinit -u -D; print $_comps[depeche]`;
    expect(run('zsh', ['-f', '-c', script]).stdout.trim()).toBe('_depeche');
  });

  // _arguments works inside the line editor only, which asks for a terminal: zpty gives it one.
  test.each(OFFERS)('%j', (words, offered, not) => {
    completionFile('zsh');
    const script = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "PROMPT=; fpath=(${folder} \\$fpath); autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-prompt ''; LISTMAX=999"
      zpty -w shell "bindkey '^I' complete-word; print READY"
      while zpty -r shell line; do [[ $line == *READY* && $line != *print* ]] && break; done
      zpty -n -w shell $'${words.join(' ')}\\t'
      sleep 1
      zpty -n -w shell $'\\n'
      sleep 0.3
      while zpty -rt shell line; do print -r -- $line; done
      zpty -d shell`;
    const { stdout } = run('zsh', ['-f', '-c', script]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's own
    const shown = stdout.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
    expect(shown).toContain(offered);
    expect(shown).not.toMatch(new RegExp(`(?:^|\\s)${not}(?:\\s|$)`));
  });
});

describe.skipIf(without('mandoc'))('the manual pages', () => {
  test.each(['man/depeche.1', 'man/fr/depeche.1'])('%s is without errors and warnings', (page) => {
    const { stdout, stderr } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', page], { encoding: 'utf8' });
    // A page without a date is the same whenever it is made.
    const told = (stdout + stderr).split('\n').filter((line) => line !== '' && !/missing date/.test(line));
    expect(told).toEqual([]);
  });
});
