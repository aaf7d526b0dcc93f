import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factLines, lines } from './articles.js';
import { COMMAND, folder } from './command.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const STAND_INS = fileURLToPath(new URL('./stand-ins/', import.meta.url));

const COUNT = 2000;
const BAD = '{"id":"bad"}\n{\n\n';
const INPUT = `${lines(COUNT / 2)}${BAD}${lines(COUNT / 2, COUNT / 2)}`;
const WANTED = [
  ...factLines(lines(COUNT / 2)),
  '{"id":"bad","error":"text: expected a string, got nothing"}',
  expect.stringMatching(/^\{"id":null,"error":"not JSON: /),
  '{"id":null,"error":"an empty line"}',
  ...factLines(lines(COUNT / 2, COUNT / 2)),
];

/** A folder with the archive in it, where `depeche` and the stand-ins for engines are commands. */
function workplace(): { readonly path: string; readonly archive: string; run(file: string, ...args: string[]): void } {
  const path = folder();
  const bin = join(path, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'depeche'), `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`);
  chmodSync(join(bin, 'depeche'), 0o755);
  const archive = join(path, 'archive.jsonl');
  writeFileSync(archive, INPUT);
  const env = {
    ...process.env,
    PATH: [bin, STAND_INS, process.env.PATH].join(delimiter),
    PYTHONPATH: STAND_INS,
    HADOOP_HOME: path,
    // Several blocks of the little archive.
    BLOCK: '200k',
  };
  return {
    path,
    archive,
    run: (file, ...args) => {
      const { status, stderr } = spawnSync(file, args, { cwd: path, env, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringMatching(/error/i) });
    },
  };
}

/** The lines of the parts of a folder, in the order of their numbers. */
function parts(path: string): string[] {
  const names = readdirSync(path).filter((name) => name.startsWith('part-'));
  expect(names.length).toBeGreaterThan(1);
  return names
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .flatMap((name) => readFileSync(join(path, name), 'utf8').split('\n').slice(0, -1));
}

describe('the examples give the lines of a single process', () => {
  test('GNU parallel, and again for the part that is missing', () => {
    const { path, archive, run } = workplace();
    const script = join(EXAMPLES, 'gnu-parallel/extract.sh');
    run(script, archive, 'facts');
    expect(parts(join(path, 'facts'))).toEqual(WANTED);
    writeFileSync(join(path, 'facts/part-1.jsonl'), 'done before\n');
    run(script, archive, 'facts');
    expect(readFileSync(join(path, 'facts/part-1.jsonl'), 'utf8')).toBe('done before\n');
  });

  test('a Slurm array (stand-in for sbatch)', () => {
    const { path, run } = workplace();
    mkdirSync(join(path, 'articles'));
    const all = INPUT.split('\n').slice(0, -1);
    for (let part = 0; part < 4; part++) {
      const from = Math.floor((part * all.length) / 4);
      const to = Math.floor(((part + 1) * all.length) / 4);
      const some = all.slice(from, to).map((line) => `${line}\n`);
      writeFileSync(join(path, `articles/${part}.jsonl`), some.join(''));
    }
    run('sbatch', join(EXAMPLES, 'slurm-array/extract.sbatch'));
    expect(parts(join(path, 'facts'))).toEqual(WANTED);
    expect(readdirSync(join(path, 'facts'))).toHaveLength(4);
  });

  test('Spark (stand-in for pyspark)', () => {
    const { path, archive, run } = workplace();
    run('python3', join(EXAMPLES, 'spark-pipe/extract.py'), archive, 'facts');
    expect(parts(join(path, 'facts'))).toEqual(WANTED);
  });

  test('Hadoop streaming (stand-in for hadoop)', () => {
    const { path, archive, run } = workplace();
    run(join(EXAMPLES, 'hadoop-streaming/extract.sh'), archive, 'facts');
    expect(parts(join(path, 'facts'))).toEqual(WANTED);
  });
});
