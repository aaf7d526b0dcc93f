import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ArticleFacts } from '../src/article-facts.js';
import { extract } from '../src/extract.js';
import { extractLines } from '../src/many/extract-lines.js';
import { COMMAND, folder, line, lines, run, signalWhenLonger, start } from './jsonl-run.js';

// Processes and threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const COUNT = 2000;
let input: string;
let expected: string;

beforeAll(() => {
  input = lines(COUNT);
  expected = Buffer.from(extractLines(Buffer.from(input), {}).output).toString();
});

/** A folder with the input in it; the output is not yet there. */
function workplace(text: string | Uint8Array = input): { in: string; out: string; errors: string } {
  const path = folder();
  writeFileSync(join(path, 'in.jsonl'), text);
  return { in: join(path, 'in.jsonl'), out: join(path, 'out.jsonl'), errors: join(path, 'errors.jsonl') };
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

describe('lines', () => {
  test('come as facts under their id, in order', async () => {
    const { status, stdout, stderr } = await run([], lines(3));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const facts = stdout.split('\n', 3).map((text) => JSON.parse(text) as ArticleFacts & { id: string });
    expect(facts.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2']);
    const { id: _, ...first } = facts[0] ?? { id: '' };
    expect(first).toEqual(extract((JSON.parse(line(0)) as { text: string }).text));
  });

  test.each([1, 2, 3])('are the same bytes with --jobs %i, from a file and from standard input', async (jobs) => {
    const place = workplace();
    const [file, piped] = await Promise.all([
      run([place.in, '--jobs', String(jobs), '-o', place.out]),
      run(['--jobs', String(jobs)], input),
    ]);
    expect([file.status, piped.status]).toEqual([0, 0]);
    expect(read(place.out) === expected).toBe(true);
    expect(piped.stdout === expected).toBe(true);
  });

  test('take the options, and their own date before the option', async () => {
    const text = 'Il est parti mardi. Cela fait 3 morts.';
    const given = [
      { id: 1, text, publishedAt: '2024-04-05' },
      { id: 2, text },
    ];
    const { stdout } = await run(
      ['--published-at', '2020', '--include', 'dates'],
      given.map((article) => JSON.stringify(article)).join('\n'),
    );
    const facts = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as ArticleFacts);
    expect(facts.map((one) => one.publication.date)).toEqual(['2024-04-05', '2020']);
    expect(facts.map((one) => one.figures)).toEqual([[], []]);
  });

  test('of several files come one file after the other', async () => {
    const [one, two] = [workplace(line(1)), workplace(line(2).trimEnd())];
    const { stdout } = await run([one.in, two.in, one.in, '--jobs', '2']);
    expect(stdout.match(/(?<=^\{"id":")\w+/gm)).toEqual(['a1', 'a2', 'a1']);
  });
});

describe('what cannot be read', () => {
  const bad = Buffer.concat([
    Buffer.from(`\u{feff}${line(0)}`),
    Buffer.from('{"id":\u001b[31m\n\n'),
    Buffer.from('{"id":"é","text":"été"}\n', 'latin1'),
    Buffer.from(line(4).replace('\n', '\r\n')),
    Buffer.from('{"id":"five"}\r\n'),
    Buffer.from('{"id":6,"text":"Il pleut.","publishedAt":"hier"}\n'),
    Buffer.from('{"id":"seven","text":"Il pleut à verse depuis hier.'),
  ]);

  test.each(['1', '2'])('is told with its number, and the rest goes on, with --jobs %s', async (jobs) => {
    const place = workplace(bad);
    const { status, stdout, stderr } = await run([place.in, 'no.jsonl', '--errors', place.errors, '--jobs', jobs]);
    expect(status).toBe(1);
    expect(stdout.match(/(?<=^\{"id":")\w+/gm)).toEqual(['a0', 'a4']);
    const told = stderr.trimEnd().split('\n');
    expect(told).toHaveLength(6);
    expect(told[0]).toMatch(/in\.jsonl:2: not JSON: /);
    expect(stderr).not.toContain('\u001b');
    expect(told[1]).toMatch(/in\.jsonl:4: not UTF-8; .*iconv/);
    expect(told[2]).toMatch(/in\.jsonl:6: id "five": text: expected a string, got nothing/);
    expect(told[3]).toMatch(/in\.jsonl:7: id 6: publishedAt: expected an ISO 8601 date/);
    expect(told[4]).toMatch(/in\.jsonl:8: not JSON/);
    expect(told[5]).toMatch(/no\.jsonl: there is no such file/);
    const records = read(place.errors)
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as { line: unknown; id: unknown });
    expect(records.map((one) => [one.line, one.id])).toEqual([
      [2, null],
      [4, null],
      [6, 'five'],
      [7, 6],
      [8, null],
      [null, null],
    ]);
    expect(records[2]).toEqual({ file: place.in, line: 6, id: 'five', error: 'text: expected a string, got nothing' });
  });

  test('is an article longer than --max-length', async () => {
    const { status, stderr } = await run(['--max-length', '20'], line(0));
    expect(status).toBe(1);
    expect(stderr).toMatch(/standard input:1: id "a0": text: \d+ UTF-16 code units; maxLength allows 20/);
  });

  test('is a line longer than memory allows, and the next is read', async () => {
    const long = Buffer.concat([Buffer.alloc(65 * 2 ** 20, 'x'), Buffer.from(`\n${line(1)}{`)]);
    const { status, stdout, stderr } = await run([], long);
    expect(status).toBe(1);
    expect(stdout.slice(0, 11)).toBe('{"id":"a1",');
    expect(stderr).toMatch(/^depeche: standard input:1: longer than 64 MiB.*\ndepeche: standard input:3: not JSON/);
  });
});

describe('a run that is stopped', () => {
  test('by kill -9, again and again, and resumed, loses and doubles nothing', async () => {
    const place = workplace();
    const args = [place.in, '-o', place.out, '--jobs', '2'];
    for (const part of [0.2, 0.4, 0.6]) {
      await signalWhenLonger([...args, '--resume'], place.out, part * expected.length, 'SIGKILL');
      expect(statSync(place.out).size).toBeLessThan(Buffer.byteLength(expected));
    }
    const { status, stderr } = await run([...args, '--resume']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read(place.out) === expected).toBe(true);
  });

  test.each(['1', '2'])(
    'by SIGINT, ends what it has begun and says how many are done, with --jobs %s',
    async (jobs) => {
      const place = workplace();
      const args = [place.in, '-o', place.out, '--jobs', jobs];
      const { status, stderr } = await signalWhenLonger(args, place.out, 0, 'SIGINT');
      expect(status).toBe(130);
      const done = read(place.out);
      expect(done.endsWith('\n') && expected.startsWith(done)).toBe(true);
      const count = (done.split('\n').length - 1).toLocaleString('en');
      expect(stderr).toMatch(new RegExp(`^depeche: interrupted: ${count} articles done in .*--resume`));
      expect((await run([...args, '--resume'])).status).toBe(0);
      expect(read(place.out) === expected).toBe(true);
    },
  );

  test('by SIGINT while it waits for more on standard input', async () => {
    const place = workplace();
    const { child, ended } = start(['-o', place.out]);
    child.stdin?.write(`${line(0)}${line(1).slice(0, 50)}`);
    while (!statSync(place.out, { throwIfNoEntry: false })?.size)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130, stderr: expect.stringContaining('interrupted: 1 article done') });
  });

  test('goes on from any byte, past bad lines and articles with the same id', async () => {
    const twins = `{"id":"a1"}\n${line(1)}\n{\n${line(1)}${line(2)}{"id":"a2","text":5}\n${line(2)}`;
    const place = workplace(twins);
    const whole = await run([place.in, '-o', place.out, '--errors', place.errors]);
    const [facts, errors] = [readFileSync(place.out), read(place.errors)];
    expect(whole.status).toBe(1);
    const length = facts.length;
    for (const cut of [0, 1, length >> 2, (length >> 2) + 1, length >> 1, length - 1, length]) {
      writeFileSync(place.out, facts.subarray(0, cut));
      writeFileSync(place.errors, errors.slice(0, cut));
      const again = await run([place.in, '-o', place.out, '--errors', place.errors, '--resume']);
      expect(again).toEqual(whole);
      expect(readFileSync(place.out).equals(facts)).toBe(true);
      expect(read(place.errors)).toBe(errors);
    }
  });

  test.each([
    [
      'the facts of another input',
      '{"id":"b7","schema":"depeche/1"}\n',
      /has|goes on with id "b7" where .*in\.jsonl:1 should/,
    ],
    ['a text', 'Chers amis,\nbonjour\n', /holds a line that depeche extract --jsonl did not write/],
  ])('does not go on with %s', async (_, there, message) => {
    const place = workplace(line(0));
    writeFileSync(place.out, there);
    const { status, stderr } = await run([place.in, '-o', place.out, '--resume']);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(read(place.out)).toBe(there);
  });
});

test('a closed pipe is no error', async () => {
  const place = workplace();
  const { child, ended } = start([place.in, '--jobs', '2']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ status: 0, stderr: '' });
});

// util-linux has `script`, which gives a command a terminal.
const HAS_TERMINAL = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!HAS_TERMINAL)('on a terminal', () => {
  function inTerminal(args: readonly string[]): string {
    const command = [process.execPath, COMMAND, 'extract', '--jsonl', ...args].map((word) => `'${word}'`).join(' ');
    return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', input: '' }).stdout;
  }

  test('shows how far it is, what failed, and at the end how much was done', () => {
    const place = workplace(`${lines(200)}{\n${lines(200)}`);
    const shown = inTerminal([place.in, '-o', place.out]);
    expect(shown).toMatch(/█+░* +\d+% · \d+ articles · [\d,]+\/s · \d:\d\d left/);
    expect(shown).toMatch(/in\.jsonl:201: not JSON/);
    expect(shown).toMatch(/depeche: 400 articles done in \d:\d\d, 1 failed/);
  });

  test('shows no bar among the lines of the output', () => {
    expect(inTerminal([workplace(line(0)).in])).not.toMatch(/articles ·|█/);
  });
});

test('an empty input gives an empty output; one that is not there leaves the output alone', async () => {
  const place = workplace('');
  writeFileSync(place.out, 'yesterday');
  expect((await run(['no.jsonl', '-o', place.out])).status).toBe(1);
  expect(read(place.out)).toBe('yesterday');
  expect((await run([place.in, '-o', place.out])).status).toBe(0);
  expect(read(place.out)).toBe('');
});

test('an output that cannot be written is told', async () => {
  const place = workplace(line(0));
  const { status, stderr } = await run([place.in, '-o', join(place.in, 'out.jsonl')]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^depeche: .*out\.jsonl: /);
});

test.each([
  [['--jobs', '0'], /whole number of threads from 1 to 256, got 0/],
  [['--jobs', 'two'], /whole number of threads from 1 to 256/],
  [['--resume'], /'--resume' needs -o/],
  [['--pretty'], /'--pretty' does not go with --jsonl/],
  [['--include', 'dates,names'], /'dates', 'figures' and 'quotes', got 'names'/],
  [['--max-length', '-5'], /whole number of UTF-16 code units/],
  [['-o', 'package.json', 'package.json'], /is to be read and written/],
])('bad usage %j exits with 2', async (args, message) => {
  const { status, stderr } = await run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
