import { readFileSync } from 'node:fs';
import { goldFilesIn, readGoldFile, scoreGold } from '../src/cli/score-files.js';
import { extract } from '../src/extract.js';
import { alignedTable, formatScore } from '../src/score/table.js';
import { agreement } from './gold-agreement.js';

const ROOT = new URL('../', import.meta.url);

/** Files with generated parts, with their content as it should be. */
export async function generatedDocs(): Promise<{ file: URL; content: string }[]> {
  const seen = await Promise.all((await goldFilesIn('corpus')).map(readGoldFile));
  const unseen = await Promise.all((await goldFilesIn('corpus/unseen')).map(readGoldFile));
  const part = (name: string, golds: typeof seen): string => `${name}, ${golds.length} articles:\n\n${formatScore(scoreGold(golds).total)}`;
  return [
    filled('README.md', { example: example(), score: `${part('Seen', seen)}\n\n${part('Unseen', unseen)}` }),
    filled('corpus/README.md', { agreement: formatScore((await agreement()).total) }),
  ];
}

/** The file with each block between `<!-- generated:NAME -->` and `<!-- /generated -->` replaced. */
function filled(path: string, blocks: Readonly<Record<string, string>>): { file: URL; content: string } {
  const file = new URL(path, ROOT);
  const content = readFileSync(file, 'utf8').replace(/<!-- generated:(\w+) -->[\s\S]*?<!-- \/generated -->/g, (whole, name: string) =>
    blocks[name] === undefined ? whole : `<!-- generated:${name} -->\n${blocks[name]}\n<!-- /generated -->`,
  );
  return { file, content };
}

/** Six sentences of the seed article, with the facts found in them. */
function example(): string {
  const text = readFileSync(new URL('corpus/lecornu-choigou.txt', ROOT), 'utf8');
  const facts = extract(text);
  const shown = facts.sentences.slice(1, 9).filter((_, i) => ![2, 5].includes(i));
  const inside = (fact: { start: number }): boolean => shown.some((sentence) => sentence.start <= fact.start && fact.start < sentence.end);
  const names = new Map(facts.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rows = [
    ...facts.dates.filter(inside).map((date) => [date.start, 'date', date.text, [date.value, date.resolution, date.bound ?? ''].filter(Boolean).join(', ')] as const),
    ...facts.figures
      .filter(inside)
      .map((figure) => [figure.start, 'figure', figure.text, [figure.modifier, String(figure.value), figure.counted?.head ?? ''].filter(Boolean).join(' ')] as const),
    ...facts.quotes.flatMap((quote) => {
      const first = quote.parts[0];
      if (!first || !inside(first)) return [];
      const speaker = quote.speaker ? (names.get(quote.speaker.id) ?? '') : 'nobody named';
      return [[first.start, `${quote.kind} quote`, quote.parts.map((item) => item.text).join(' … '), `${speaker} (${quote.cue?.lemma ?? 'no cue'})`] as const];
    }),
  ].sort((a, b) => a[0] - b[0]);
  const table = alignedTable([['fact', 'words', 'read as'], ...rows.map(([, kind, words, value]) => [kind, words, value])]);
  return `${shown.map((sentence) => `> ${sentence.text}`).join('\n>\n')}\n\n${table.join('\n')}`;
}
