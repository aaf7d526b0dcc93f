import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { HOSTILE } from './hostile.js';

const LENGTH = 5_000_000;
const SCRIPT = fileURLToPath(new URL('./measure-hostile.ts', import.meta.url));
const run = promisify(execFile);

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

async function costOf(which: string): Promise<Cost> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', SCRIPT, which, String(LENGTH)]);
  return JSON.parse(stdout) as Cost;
}

let usual: Cost;
beforeAll(async () => {
  usual = await costOf('ordinary');
  console.log(`ordinary text: ${JSON.stringify(usual)}`);
}, 10 * 60_000);

// Two at a time: times are those of the processor, which others do not take away.
test.concurrent.each(HOSTILE.map(([name], number) => [name, String(number)] as const))(
  '5 MB of %s take at most three times as long as 5 MB of ordinary text, and at most four times the memory (they hold more facts)',
  async (name, number) => {
    const cost = await costOf(number);
    console.log(`${name}: ${JSON.stringify(cost)}`);
    expect(cost.milliseconds).toBeLessThan(3 * usual.milliseconds);
    expect(cost.megabytes).toBeLessThan(4 * usual.megabytes);
  },
);
