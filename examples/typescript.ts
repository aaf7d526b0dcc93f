// TypeScript: npx tsx examples/typescript.ts
import { type ArticleFacts, createExtractor, type Extension, type QuoteFact } from 'depeche';

const extension: Extension = {
  lexicon: { verbs: [{ verb: 'tambouriner' }], roles: [{ noun: 'goémonier' }] },
  speakers: [{ name: 'Maïwenn Kerdraon', gender: 'f', roles: ['maire de Lannedoual'] }],
};
const read = createExtractor(extension);

function wordsOf({ parts }: QuoteFact): string {
  return parts.map((part) => part.text).join(' … ');
}

function sayings({ quotes, speakers }: ArticleFacts): readonly string[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => `${names.get(quote.speaker?.id ?? '') ?? 'nobody'} (${quote.cue?.lemma}): ${wordsOf(quote)}`);
}

const facts = read(
  '«La mer monte», tambourine la maire de Lannedoual. «Nous le voyons chaque hiver», renchérit la goémonière Anna Kerel.',
  { language: 'fra' },
);
for (const saying of sayings(facts)) console.log(saying);

// Prints:
// Maïwenn Kerdraon (tambouriner): La mer monte
// Anna Kerel (renchérir): Nous le voyons chaque hiver
