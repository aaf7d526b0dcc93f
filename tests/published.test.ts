import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

// The tarball that `npm publish` would send: `npm test` builds it first.
const folder = mkdtempSync(join(tmpdir(), 'depeche-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const told = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as Record<string, { filename: string; files: { path: string; mode: number }[] }>;
const [pack] = Object.values(told);
if (pack === undefined) throw new Error('npm pack told nothing');
const files = pack.files.map(({ path }) => path);
const tarball = readFileSync(join(folder, pack.filename));

/** Every file that the manifest points to. */
function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/^\.\//, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targets) : [];
}

describe('what npm pack puts into the package', () => {
  test('all that the manifest points to', () => {
    const { bin, main, module, types, exports, typesVersions } = manifest;
    for (const target of targets([bin, main, module, types, exports, typesVersions])) expect(files).toContain(target);
  });

  test('the documents that users look for', () => {
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']) expect(files).toContain(file);
  });

  test('nothing else: no sources, tests, corpus, maps or secrets', () => {
    const strangers = files.filter(
      (file) =>
        !/^(?:dist|schema|extensions|man)\//.test(file) &&
        !/^(?:README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/.test(file),
    );
    expect(strangers).toEqual([]);
    expect(files.filter((file) => /\.map$|\.test\.|examples\.ts$|\.env|\.npmrc|\.gold\./.test(file))).toEqual([]);
    expect(
      files.filter((file) => file.endsWith('.ts')).every((file) => /\.d\.c?ts$/.test(file) || file.endsWith('.d.ts')),
    ).toBe(true);
  });

  test('the command can be run', () => {
    expect(pack.files.find(({ path }) => path === manifest.bin.depeche)?.mode.toString(8)).toBe('755');
    expect(readFileSync(manifest.bin.depeche, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('nothing that names the machine it was made on', () => {
    const root = process.cwd();
    for (const file of files.filter((path) => path.startsWith('dist/')))
      expect(readFileSync(file, 'utf8').includes(root), file).toBe(false);
  });
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
}, 60_000);

test('are the types wrong? In no way of resolving modules', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  expect(analysis.types).not.toBe(false);
  expect('problems' in analysis ? analysis.problems : null).toEqual([]);
}, 120_000);
