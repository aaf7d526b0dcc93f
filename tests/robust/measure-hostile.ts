// A process of its own for one text, so that its memory is its own: prints {"milliseconds","megabytes"} of a run. Arguments: the number of
// the text, or `ordinary`, and the length.
import { HOSTILE, ordinary, repeated } from './hostile.js';

const [which = 'ordinary', length = '0'] = process.argv.slice(2);
// As users have it.
const { extract } = (await import(`${'depeche'}`)) as typeof import('../../src/index.js');
const options = { language: 'fra', publishedAt: '2024-04-03' } as const;

// The compiler has seen ordinary text before.
for (let round = 0; round < 5; round++) extract(ordinary(100_000), options);
const text =
  which === 'ordinary' ? ordinary(Number(length)) : repeated(HOSTILE[Number(which)]?.[1] ?? '', Number(length));
const before = process.cpuUsage();
extract(text, options);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
