import { defineConfig } from 'tsup';

const shared = { target: 'node20', sourcemap: false, treeshake: true, splitting: false } as const;

export default defineConfig([
  // The library, without anything of Node: it runs in a browser too.
  {
    ...shared,
    entry: { index: 'src/index.ts', score: 'src/score/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // The published code of yaml is chosen by these fields; a neutral platform has none of its own.
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
    },
    dts: true,
    clean: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    // The option parser is bundled, and is CommonJS: it asks for require.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  },
]);
