/** Resolves and checks gold files: `npm run gold:check -- corpus/*.gold.yaml`. Exits with 1 when one cannot be read. */
import { readFileSync } from 'node:fs';
import { GoldError, readGold } from '../src/score/gold.js';

let failed = false;
for (const file of process.argv.slice(2)) {
  try {
    const gold = readGold(readFileSync(file, 'utf8'), readFileSync(file.replace(/\.gold\.\w+$/, '.txt'), 'utf8'));
    const { sentences, dates, figures, quotes } = gold;
    console.log(
      `${file}: ${sentences.length} sentences, ${dates.length} dates, ${figures.length} figures, ${quotes.length} quotes`,
    );
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    failed = true;
    console.log(`${file}:\n${error.problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}
process.exitCode = failed ? 1 : 0;
