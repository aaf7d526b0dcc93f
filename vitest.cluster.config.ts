import { defineConfig } from 'vitest/config';

// Tests on a real redis-server, with worker processes: `npm run test:cluster`. Plain `npm test` does not look for them, and needs no Redis.
export default defineConfig({
  test: {
    include: ['tests/cluster/**/*.cluster.ts'],
    testTimeout: 10 * 60_000,
    hookTimeout: 60_000,
    // Each of them has processes enough.
    fileParallelism: false,
  },
});
