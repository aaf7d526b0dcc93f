/**
 * Runs the built package on each supported line of Node: ESM, CommonJS, streams with threads, the command, and the facts of every corpus
 * article, which must be those of this Node. Node comes from its npm packages, into a temporary folder. Run: `npm run test:node`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSIONS = ['20', '22', '24'];
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PLATFORM = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const CHECKS: readonly (readonly [name: string, file: string, script: string])[] = [
  [
    'ESM',
    'check.mjs',
    `import { createHash } from 'node:crypto';
     import { readdirSync, readFileSync } from 'node:fs';
     import { createExtractor, extract } from 'depeche';
     import { readArticle, toCsv } from 'depeche/formats';
     const folder = process.env.CORPUS;
     const facts = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => extract(readFileSync(folder + file, 'utf8')));
     createExtractor({ lexicon: { verbs: [{ verb: 'tambouriner' }] } })('«Oui», tambourine-t-elle.');
     toCsv({ text: readArticle('<article><p>Non.</p></article>').text, facts: extract('Non.') });
     console.log(facts.length, createHash('sha256').update(JSON.stringify(facts)).digest('hex'));`,
  ],
  [
    'CommonJS',
    'check.cjs',
    `const { extract } = require('depeche');
     const { score } = require('depeche/score');
     const { extractMany } = require('depeche/many');
     (async () => {
       const counts = [];
       for await (const { facts } of extractMany([{ id: 1, text: 'Il est parti le 3 mai 2024.' }], { jobs: 2, language: 'fra' }))
         counts.push(facts.dates.length);
       console.log(typeof score, counts, extract('Il est parti le 3 mai 2024.', { language: 'fra' }).dates[0].value);
     })();`,
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'depeche-node-'));
try {
  // The package under its name, beside the checks.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'depeche'));
  const nodes = [{ name: `this one (${process.version})`, path: process.execPath }, ...VERSIONS.map(install)];
  let failed = 0;
  for (const [check, file, script] of CHECKS) {
    writeFileSync(join(folder, file), script);
    failed += compare(check, nodes, [join(folder, file)]);
  }
  failed += compare('command', nodes, [
    join(ROOT, 'dist/cli.js'),
    'extract',
    join(ROOT, 'corpus/lecornu-choigou.txt'),
    '--format',
    'csv',
  ]);
  const checks = (CHECKS.length + 1) * nodes.length;
  console.log(`${checks - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints whether each Node says what this one says; gives how many do not. */
function compare(check: string, nodes: readonly { name: string; path: string }[], args: readonly string[]): number {
  let expected: string | null = null;
  let failed = 0;
  for (const { name, path } of nodes) {
    const output = run(path, args);
    expected ??= output;
    const good = output === expected && !output.startsWith('failed');
    if (!good) failed++;
    console.log(`${good ? 'ok  ' : 'FAIL'} ${check} on ${name}${good ? '' : `: ${output.slice(0, 2000)}`}`);
  }
  return failed;
}

function run(node: string, args: readonly string[]): string {
  try {
    const env = { ...process.env, CORPUS: join(ROOT, 'corpus/') };
    return execFileSync(node, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function install(version: string): { name: string; path: string } {
  const prefix = join(folder, version);
  execFileSync('npm', ['install', '--silent', '--no-save', '--no-audit', '--prefix', prefix, `${PLATFORM}@${version}`]);
  const path = join(prefix, 'node_modules', PLATFORM, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return { name: `Node ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()}`, path };
}
