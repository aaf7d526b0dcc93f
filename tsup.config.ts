import { defineConfig, type Options } from 'tsup';
import { withConstants } from './scripts/const-bindings.js';

/** Streams and the command use the library's own file beside them, and do not carry it a second time. */
const besideLibrary = (file: './index.js' | './index.cjs'): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'beside-library',
  setup: (build) =>
    build.onResolve({ filter: /\/(?:create-extractor|extract)\.js$/ }, () => ({ path: file, external: true })),
});

const shared = {
  target: 'node20',
  sourcemap: false,
  treeshake: true,
  splitting: false,
  esbuildOptions: (options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void => {
    // Accents as they are: escaped, `é` takes twice the bytes.
    options.charset = 'utf8';
    // Names stay, and lines are short, so that a stack trace can be read.
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.lineLimit = 120;
  },
} satisfies Options;

const REQUIRE = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** The library, without anything of Node: it runs in a browser too. */
const library = (format: 'esm' | 'cjs') =>
  ({
    ...shared,
    entry: {
      index: 'src/index.ts',
      score: 'src/score/index.ts',
      formats: 'src/formats/index.ts',
      report: 'src/report/index.ts',
      compare: 'src/compare/index.ts',
    },
    format: [format],
    platform: 'neutral',
    plugins: [{ name: 'constants', renderChunk: (code) => ({ code: withConstants(code) }) }],
    // The published code of yaml and of the parsers is chosen by these fields; a neutral platform has none of its own.
    esbuildOptions: (options) => {
      shared.esbuildOptions(options);
      options.mainFields = ['module', 'main'];
    },
    dts: true,
    // franc has no CommonJS build, and Node before 20.19 cannot require an ES module: the CommonJS build carries it.
    noExternal: format === 'cjs' ? ['franc'] : [],
  }) satisfies Options;

export default defineConfig([
  { ...library('esm'), clean: true },
  library('cjs'),
  // What runs in Node alone: the command, streams, and the threads of streams. Their common code is in chunks, loaded when needed.
  {
    ...shared,
    entry: {
      cli: 'src/cli/main.ts',
      many: 'src/many/index.ts',
      bullmq: 'src/bullmq/index.ts',
      'many-worker': 'src/many/worker.ts',
      // The thread pool starts its threads from this file, which it looks for beside its own code.
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    format: ['esm'],
    platform: 'node',
    splitting: true,
    dts: { entry: { many: 'src/many/index.ts', bullmq: 'src/bullmq/index.ts' } },
    esbuildPlugins: [besideLibrary('./index.js')],
    // The option parser is bundled, and is CommonJS: it asks for require.
    banner: { js: REQUIRE },
  },
  {
    ...shared,
    entry: { many: 'src/many/index.ts', bullmq: 'src/bullmq/index.ts' },
    format: ['cjs'],
    platform: 'node',
    shims: true,
    dts: true,
    esbuildPlugins: [besideLibrary('./index.cjs')],
  },
]);
