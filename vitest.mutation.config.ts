import { defineConfig } from 'vitest/config';

// What has to notice a mutated rule: `npm run mutation`.
export default defineConfig({
  test: { include: ['tests/rules.test.ts', 'tests/dates.test.ts', 'tests/numerals.test.ts', 'tests/probes.test.ts'] },
});
