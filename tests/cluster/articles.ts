import { extractLines } from '../../src/many/extract-lines.js';

const TOWNS = ['Vaux-le-Comte', 'Port-Malo', 'Satigny', 'Orlivka', 'Castelmont', 'Brévannes'];
const NAMES = ['Claire Aubertin', 'Paul Vernet', 'Inès Kaddour', 'Marc-Olivier Taillefer', 'Solène Prigent'];
const NOUNS = ['blessés', 'manifestants', 'emplois', 'logements', 'hectares', 'habitants'];

function pick(from: readonly string[], number: number): string {
  return from[number % from.length] ?? '';
}

/** A short article with a date, two figures and a quotation; each number gives another. */
export function article(number: number): { readonly id: string; readonly text: string; readonly publishedAt: string } {
  const day = String((number % 28) + 1).padStart(2, '0');
  const [town, name, noun] = [pick(TOWNS, number), pick(NAMES, number >> 1), pick(NOUNS, number >> 2)];
  return {
    id: `a${number}`,
    publishedAt: `2024-03-${day}`,
    text: `${town.toUpperCase()}, ${(number % 28) + 1} mars 2024 (AFP) - Au moins ${number + 2} ${noun} ont été recensés mardi à ${town}, soit ${(number % 40) + 1},5 % de plus qu'en 2019. "Nous n'avions jamais vu cela", a déclaré ${name}, qui s'exprimera de nouveau le 2 avril.`,
  };
}

/** Articles as JSON Lines. */
export function lines(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => `${JSON.stringify(article(from + i))}\n`).join('');
}

/** What one process makes of JSON Lines: a line of facts for each article. */
export function factLines(input: string): string[] {
  return Buffer.from(extractLines(Buffer.from(input), {}).output)
    .toString()
    .split('\n')
    .slice(0, -1);
}
