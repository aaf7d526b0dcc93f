// Node, ES modules: node examples/node-esm.mjs
import { extract } from 'depeche';

const text =
  'LENS, 3 avr 2024 (AFP) - Au moins 144 personnes ont été évacuées mercredi. "Nous rouvrirons lundi", a déclaré à l\'AFP la maire Ana Costa.';
const { dates, figures, quotes, speakers } = extract(text);

for (const date of dates) console.log(`${date.text}: ${date.value} (${date.resolution})`);
for (const figure of figures) console.log(`${figure.text} ${figure.counted?.head}: ${figure.modifier} ${figure.value}`);
for (const quote of quotes) {
  const speaker = speakers.find(({ id }) => id === quote.speaker?.id);
  console.log(`${speaker?.name}, ${speaker?.role}: ${quote.parts.map((part) => part.text).join(' … ')}`);
}

// Prints:
// mercredi: 2024-04-03 (publication)
// lundi: 2024-04-08 (publication)
// 144 personne: at-least 144
// Ana Costa, maire: Nous rouvrirons lundi
