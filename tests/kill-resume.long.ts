import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { folder, line, run, signalWhenLonger } from './jsonl-run.js';

const COUNT = 100_000;

test('kill -9 in the middle of 100,000 lines and --resume: nothing is lost, nothing doubled', async () => {
  const path = folder();
  const [input, whole, out] = ['in.jsonl', 'whole.jsonl', 'out.jsonl'].map((name) => join(path, name)) as [
    string,
    string,
    string,
  ];
  await pipeline(
    Readable.from(
      (function* () {
        for (let number = 0; number < COUNT; number++) yield line(number);
      })(),
    ),
    createWriteStream(input),
  );
  expect(await run([input, '-o', whole])).toMatchObject({ status: 0, stderr: '' });

  const args = [input, '-o', out, '--jobs', '2', '--resume'];
  for (const part of [0.25, 0.5, 0.75]) {
    await signalWhenLonger(args, out, part * statSync(whole).size, 'SIGKILL');
    expect(statSync(out).size).toBeLessThan(statSync(whole).size);
  }
  expect(await run(args)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
});
