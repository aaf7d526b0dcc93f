/**
 * Builds the measurements as the library is built and runs them: `npm run bench`, or `npm run bench stages` for one of them. Run from
 * the sources they would measure the loader too, which names every closure when it is made.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'tsup';
import { withConstants } from '../scripts/const-bindings.js';

const ALL = ['stages', 'growth', 'startup'];
/** Without the collector's helper threads, whose time would count or not by what else the machine does. */
const FLAGS = ['--single-threaded-gc'];
const OUT = 'node_modules/.cache/bench';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ALL;
await build({
  config: false,
  entry: names.map((name) => `bench/${name}.ts`),
  format: ['esm'],
  target: 'node20',
  outDir: OUT,
  skipNodeModulesBundle: true,
  splitting: false,
  plugins: [{ name: 'constants', renderChunk: (code) => ({ code: withConstants(code) }) }],
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  silent: true,
});
for (const name of names) {
  console.log(`\n## ${name}\n`);
  const file = `${OUT}/${name}.js`;
  const { status } = spawnSync(process.execPath, [...FLAGS, file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
