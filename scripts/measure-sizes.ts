import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { browserBundle } from './browser-bundle.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Most bytes that each thing may have, by what it is. */
export const BUDGETS = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, number>
>;

/** What is measured, in bytes, under the names of the budgets. The package must have been built. */
export async function measureSizes(): Promise<Readonly<Record<string, number>>> {
  const { size, unpackedSize } = packed();
  const dependencies = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n').slice(1);
  return {
    'browser load of import { extract }, minified, gzip': gzipSync(
      await browserBundle("export { extract } from './src/index.ts'"),
      { level: 9 },
    ).length,
    'dist/index.js': statSync(join(ROOT, 'dist/index.js')).size,
    'dist/index.cjs': statSync(join(ROOT, 'dist/index.cjs')).size,
    'package, packed': size,
    'install with dependencies, unpacked': unpackedSize + dependencies.reduce((sum, folder) => sum + sizeOf(folder), 0),
  };
}

/** What `npm pack` would publish. */
export function packed(): { readonly size: number; readonly unpackedSize: number; readonly files: readonly string[] } {
  const output = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as
    | Record<string, Packed>
    | Packed[];
  const [found] = Object.values(output);
  if (found === undefined) throw new Error('npm pack told nothing');
  return { ...found, files: found.files.map(({ path }) => path) };
}

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function npm(...args: readonly string[]): string {
  return execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
}

function sizeOf(folder: string): number {
  let size = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // What a dependency brings with it is listed by npm on its own.
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    size += entry.isDirectory() ? sizeOf(path) : statSync(path).size;
  }
  return size;
}
