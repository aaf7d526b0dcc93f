/**
 * Looks for texts that break a property, with another seed each time: `npm run fuzz`, for five minutes or `--minutes N`. What it finds it prints shrunk, for
 * tests/robust/findings.ts. Exit code 1 when it found something.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from '../tests/robust/properties.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } });
const each = (Number(values.minutes) * 60_000) / PROPERTIES.length;

for (const { name, texts, check } of PROPERTIES) {
  const result = await fc.check(
    fc.property(texts, (some) => check(...some)),
    {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: each,
      ...(values.seed !== undefined && { seed: Number(values.seed) }),
    },
  );
  console.log(`${name}: ${result.numRuns} runs, seed ${result.seed}`);
  if (!result.failed || result.counterexample === null) continue;
  process.exitCode = 1;
  console.log(`  broken by ${JSON.stringify(result.counterexample[0])}`);
  console.log(
    `  ${String(result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance)}`,
  );
}
