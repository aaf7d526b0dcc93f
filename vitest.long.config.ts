import { defineConfig } from 'vitest/config';

// Tests that take minutes: `npm run test:long`. They end in .long.ts, which plain `npm test` does not look for.
export default defineConfig({
  test: { include: ['tests/**/*.long.ts'], testTimeout: 30 * 60_000, maxConcurrency: 2, fileParallelism: false },
});
