import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { extractLines } from '../src/many/extract-lines.js';
import { folder, line, lines, run, start } from './jsonl-run.js';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const facts = (input: string): string => Buffer.from(extractLines(Buffer.from(input), {}).output).toString();

describe('--pipe', () => {
  const strange = Buffer.concat([
    Buffer.from(`${line(0)}\n{"id":7,"text":5}\n`),
    Buffer.from('{"id":"é","text":"été"}\n', 'latin1'),
    Buffer.from('{"id":"tab","text":"a\\tb","publishedAt":"hier\\t"}\n'),
    Buffer.from(`no\u001b[31mJSON\n${'x'.repeat(65 * 2 ** 20)}\n${line(1).trimEnd()}\r\n${line(2).trimEnd()}`),
  ]);

  test.each(['1', '2'])('answers each line with a line, in order, with --jobs %s', async (jobs) => {
    const { status, stdout, stderr } = await run(['--pipe', '--jobs', jobs], strange);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout.split('\n');
    expect(answers.pop()).toBe('');
    expect(answers[0]).toBe(facts(line(0)).trimEnd());
    expect(answers.slice(1, 7).map((one) => JSON.parse(one) as object)).toEqual([
      { id: null, error: 'an empty line' },
      { id: 7, error: 'text: expected a string, got a number' },
      { id: null, error: expect.stringContaining('not UTF-8') },
      { id: 'tab', error: expect.stringContaining('publishedAt: expected an ISO 8601 date') },
      { id: null, error: expect.stringContaining('not JSON') },
      { id: null, error: expect.stringContaining('longer than 64 MiB') },
    ]);
    expect(answers.slice(7)).toEqual([facts(line(1)).trimEnd(), facts(line(2)).trimEnd()]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none is to be there.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('answers a line before the next one comes', async () => {
    const { child, ended } = start(['--pipe']);
    for (const number of [0, 1, 2]) {
      const answer = new Promise<Buffer>((resolve) => child.stdout?.once('data', resolve));
      child.stdin?.write(line(number));
      expect((await answer).toString()).toBe(facts(line(number)));
    }
    child.stdin?.end();
    expect((await ended).status).toBe(0);
  });

  test('still fails for a file that is not there', async () => {
    expect(await run(['--pipe', 'no.jsonl'])).toMatchObject({ status: 1, stdout: '' });
  });

  test.each([
    [['--pipe', '--errors', 'x'], /'--errors' does not go with --pipe/],
    [['--pipe', '--resume', '-o', 'x'], /'--resume' does not go with --pipe/],
    [['--partition', '1'], /'--partition' needs -o/],
    [['--partition', '../1', '-o', 'x'], /expected letters/],
    [['--partition', '1', '--resume', '-o', 'x'], /a part is whole or not there/],
  ])('bad usage %j exits with 2', async (args, message) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('--partition', () => {
  test('writes a part that is there only when it is whole, and is not made twice', async () => {
    const place = folder();
    const out = join(place, 'facts');
    const input = join(place, 'in.jsonl');
    writeFileSync(input, lines(1000));
    const args = ['--pipe', '--partition', '00007', '-o', out, input];
    const part = join(out, 'part-00007.jsonl');

    // Killed while it writes: nothing but a draft is there.
    const killed = start(args);
    await untilDraft(out);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([]);

    const twins = await Promise.all([run(args), run(args)]);
    expect(twins.map(({ status }) => status)).toEqual([0, 0]);
    expect(readFileSync(part, 'utf8')).toBe(facts(lines(1000)));
    writeFileSync(part, 'made before');
    expect(await run(args)).toMatchObject({ status: 0, stderr: expect.stringContaining('is there already') });
    expect(readFileSync(part, 'utf8')).toBe('made before');
  });

  test('leaves nothing when it is interrupted, or a file is not there', async () => {
    const place = folder();
    const input = join(place, 'in.jsonl');
    writeFileSync(input, lines(1000));
    const args = ['--partition', '1', '-o', join(place, 'facts'), input];
    expect(await run([...args, 'no.jsonl'])).toMatchObject({ status: 1 });
    expect(readdirSync(join(place, 'facts'))).toEqual([]);
    const { child, ended } = start(args);
    await untilDraft(join(place, 'facts'));
    child.kill('SIGTERM');
    expect((await ended).status).toBe(143);
    expect(readdirSync(join(place, 'facts'))).toEqual([]);
  });
});

/** Waits until something is written of a part that is not whole yet. */
async function untilDraft(folder: string): Promise<void> {
  const isBegun = (): boolean =>
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.startsWith('.part') && statSync(join(folder, name)).size > 0);
  while (!isBegun()) await setTimeout(2);
}
