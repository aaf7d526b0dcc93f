import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBrat } from '../../src/formats/index.js';
import { DOCUMENTS } from './documents.js';

// brat's own server, as the npm package brat-client carries it, reads what we write and verifies it by its configuration. It is Python 2: Debian's
// python3-lib2to3, which CI installs, turns it into Python 3. Skipped where that is missing.
const PYTHON = '/usr/bin/python3';
const missing = spawnSync(PYTHON, ['-W', 'ignore', '-c', 'import lib2to3']).status !== 0;
const MODULES = 'annotation common filelock message realmessage sosmessage verify_annotations projectconfig'.split(' ');

interface Reading {
  readonly entities: readonly (readonly [type: string, words: string])[];
  readonly relations: readonly string[];
  readonly complaints: readonly string[];
}

describe.skipIf(missing)('brat itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-brat-'));
  const server = join(folder, 'server');
  const data = join(folder, 'data');
  let read: Readonly<Record<string, Reading>> & { readonly messages: readonly string[] };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    cpSync('node_modules/brat-client/server/src', server, { recursive: true });
    const file = join(server, 'annotation.py');
    // A comma behind a lone generator, which Python 3 refuses.
    writeFileSync(file, readFileSync(file, 'utf8').replace('for e in self.offsets, ))', 'for e in self.offsets))'));
    writeFileSync(join(server, 'config.py'), `DEBUG = False\nBASE_DIR = ${JSON.stringify(folder)}\n`);
    const files = MODULES.map((name) => join(server, `${name}.py`));
    const turned = spawnSync(PYTHON, ['-W', 'ignore', '-m', 'lib2to3', '-w', '-n', '--no-diffs', ...files]);
    expect(turned.status).toBe(0);

    mkdirSync(data);
    DOCUMENTS.forEach((document, index) => {
      const brat = toBrat(document);
      writeFileSync(join(data, `${index}.txt`), brat.text);
      writeFileSync(join(data, `${index}.ann`), brat.annotations);
      writeFileSync(join(data, 'annotation.conf'), brat.annotationConf);
      writeFileSync(join(data, 'visual.conf'), brat.visualConf);
    });
    const { stdout, stderr } = spawnSync(PYTHON, ['-W', 'ignore', 'tests/formats/read_brat.py', server, data], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stderr).toBe('');
    read = JSON.parse(stdout) as typeof read;
  }, 120_000);

  test('has nothing to say', () => expect(read.messages).toEqual([]));

  test.each(DOCUMENTS.map(({ name }, index) => [name ?? '', index] as const))(
    '%s: reads every entity and relation, and has no complaint',
    (_, index) => {
      const { annotations } = toBrat(DOCUMENTS[index] as (typeof DOCUMENTS)[number]); // index is one of theirs
      const lines = annotations.split('\n').map((line) => line.split('\t'));
      const written = (letter: string) => lines.filter(([id = '']) => id.startsWith(letter));
      const { entities, relations, complaints } = read[index] as Reading;
      expect(complaints).toEqual([]);
      expect(entities).toEqual(written('T').map(([, place = '', words = '']) => [place.split(' ')[0], words]));
      expect(relations).toEqual(
        written('R')
          .map(([, data = '']) => data.split(' ')[0])
          .sort(),
      );
    },
  );
});
