/** Fails when something is larger than its budget in size-budgets.json: `npm run sizes`, a part of `npm run check`. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { alignedTable } from '../src/score/table.js';
import { BUDGETS, measureSizes } from './measure-sizes.js';

if (!existsSync(new URL('../dist/index.cjs', import.meta.url)))
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
const sizes = await measureSizes();
const rows = Object.entries(BUDGETS).map(([name, budget]) => {
  const size = sizes[name];
  if (size === undefined) throw new Error(`nothing measures '${name}'`);
  return { name, size, budget };
});
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const table = rows.map(({ name, size, budget }) => [name, kilobytes(size), kilobytes(budget)]);
console.log(alignedTable([['', 'size', 'budget'], ...table], 1).join('\n'));
const over = rows.filter(({ size, budget }) => size > budget);
for (const { name, size, budget } of over)
  console.error(`over budget: ${name} has ${size} bytes, ${budget} are allowed`);
process.exitCode = over.length > 0 ? 1 : 0;
