// Deno and Bun read the same program: deno task start, or bun main.ts
import { extract } from 'depeche';
import { toSchemaOrg } from 'depeche/formats';

const text = 'Le tunnel rouvrira le 8 avril 2024, a indiqué la préfecture.';
const facts = extract(text, { language: 'fra' });
console.log(facts.dates[0]?.value, facts.speakers[0]?.name);
console.log(JSON.stringify(toSchemaOrg({ text, facts })).includes('Quotation'));

// Prints:
// 2024-04-08 la préfecture
// true
