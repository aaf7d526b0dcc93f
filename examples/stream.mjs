// An archive as a stream, over two threads: node examples/stream.mjs
import { extractMany } from 'depeche/many';

async function* archive() {
  for (let day = 1; day <= 3; day++)
    yield { id: `wire-${day}`, text: `PARIS, ${day} mai 2024 (AFP) - La Bourse a gagné 0,${day} % hier.` };
  yield { id: 'broken', text: null };
}

for await (const { id, facts, error } of extractMany(archive(), { jobs: 2 }))
  console.log(id, error ? error.message : `${facts.publication.date} ${facts.figures[0]?.text} ${facts.dates[0]?.value}`);

// Prints:
// wire-1 2024-05-01 0,1 % 2024-04-30
// wire-2 2024-05-02 0,2 % 2024-05-01
// wire-3 2024-05-03 0,3 % 2024-05-02
// broken text: expected a string, got null
