/** Measures anew what COMPARE.md shows as measured here: `npm run bench:compare`; takes minutes. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { alignedTable } from '../src/score/table.js';
import { browserBundle } from './browser-bundle.js';

const accuracy = execFileSync('npm', ['run', '-s', 'bench:accuracy'], { encoding: 'utf8' }).trim();

/** What a page loads to use each of them: minified by the same bundler, gzip. */
const BUNDLES: readonly (readonly [name: string, contents: string])[] = [
  ['depeche: extract', "export { extract } from './src/index.ts'"],
  ['chrono-node (fr): parse', "export { parse } from 'chrono-node/fr'"],
  ['compromise/one', "export { default } from 'compromise/one'"],
  ['fr-compromise', "export { default } from 'fr-compromise'"],
  ['franc', "export { franc } from 'franc'"],
  ['Recognizers-Text', "export { default } from '@microsoft/recognizers-text-suite'"],
];
const rows: string[][] = [];
for (const [name, contents] of BUNDLES) {
  const bundle = await browserBundle(contents);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
  rows.push([name, kilobytes(bundle.length), kilobytes(gzipSync(bundle, { level: 9 }).length)]);
}
const sizes = alignedTable([['what a browser loads, in kB', 'minified', 'gzip'], ...rows], 1).join('\n');

const file = new URL('../COMPARE.md', import.meta.url);
const blocks: Readonly<Record<string, string>> = { accuracy, sizes };
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(
    /<!-- measured:(\w+) -->[\s\S]*?<!-- \/measured -->/g,
    (_, name: string) => `<!-- measured:${name} -->\n${blocks[name] ?? ''}\n<!-- /measured -->`,
  ),
);
