import { readdirSync, readFileSync } from 'node:fs';
import { goldFilesIn, readGoldFile, scoreGold } from '../src/cli/score-files.js';
import { extract } from '../src/extract.js';
import type { RuleExamples } from '../src/rule-examples.js';
import { alignedTable, formatScore } from '../src/score/table.js';
import { agreement } from './gold-agreement.js';
import { manPage } from './man-page.js';

const ROOT = new URL('../', import.meta.url);

/** Files with generated parts, with their content as it should be. */
export async function generatedDocs(): Promise<{ file: URL; content: string }[]> {
  const seen = await Promise.all((await goldFilesIn('corpus')).map(readGoldFile));
  const unseen = await Promise.all((await goldFilesIn('corpus/unseen')).map(readGoldFile));
  const part = (name: string, golds: typeof seen): string =>
    `${name}, ${golds.length} articles:\n\n${formatScore(scoreGold(golds).total)}`;
  return [
    filled('README.md', { example: example(), score: `${part('Seen', seen)}\n\n${part('Unseen', unseen)}` }),
    filled('corpus/README.md', { agreement: formatScore((await agreement()).total) }),
    { file: new URL('docs/rules.md', ROOT), content: await rulesPage() },
    { file: new URL('man/depeche.1', ROOT), content: manPage('en') },
    { file: new URL('man/fr/depeche.1', ROOT), content: manPage('fr') },
  ];
}

/** Every rule by its name, with the examples that a test runs: what is found stands between ⟦ and ⟧. */
async function rulesPage(): Promise<string> {
  const pages = await Promise.all(
    ['dates', 'figures', 'quotes'].map(async (kind) => `## ${kind}\n\n${(await rulesOf(kind)).join('\n\n')}`),
  );
  return `# The rules and their examples\n\nWritten by \`npm run docs\` from the \`*.examples.ts\` files beside the rules, which one test runs.\n\n${pages.join('\n\n')}\n`;
}

async function rulesOf(kind: string): Promise<string[]> {
  const folder = new URL(`src/${kind}/`, ROOT);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.examples.ts'),
  );
  const modules = await Promise.all(
    names
      .sort()
      .map(async (name) => (await import(new URL(name, folder).href)) as { examples: readonly RuleExamples<object>[] }),
  );
  return modules.flatMap(({ examples }) => examples.map(ruleEntry));
}

function ruleEntry({ name, examples, counterExamples }: RuleExamples<object>): string {
  const shown = examples.map(({ text, expect, options }) => {
    const given = options?.publishedAt === undefined ? '' : ` (published ${options.publishedAt})`;
    return `- ${text}${given} → \`${JSON.stringify(expect)}\``;
  });
  return [`### ${name}`, '', ...shown, ...counterExamples.map((text) => `- not: ${text}`)].join('\n');
}

/** The file with each block between `<!-- generated:NAME -->` and `<!-- /generated -->` replaced. */
function filled(path: string, blocks: Readonly<Record<string, string>>): { file: URL; content: string } {
  const file = new URL(path, ROOT);
  const content = readFileSync(file, 'utf8').replace(
    /<!-- generated:(\w+) -->[\s\S]*?<!-- \/generated -->/g,
    (whole, name: string) =>
      blocks[name] === undefined ? whole : `<!-- generated:${name} -->\n${blocks[name]}\n<!-- /generated -->`,
  );
  return { file, content };
}

/** Six sentences of the seed article, with the facts found in them. */
function example(): string {
  const text = readFileSync(new URL('corpus/lecornu-choigou.txt', ROOT), 'utf8');
  const facts = extract(text);
  const shown = facts.sentences.slice(1, 9).filter((_, i) => ![2, 5].includes(i));
  const inside = (fact: { start: number }): boolean =>
    shown.some((sentence) => sentence.start <= fact.start && fact.start < sentence.end);
  const names = new Map(facts.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rows = [
    ...facts.dates
      .filter(inside)
      .map(
        (date) =>
          [
            date.start,
            'date',
            date.text,
            [date.value, date.resolution, date.bound ?? ''].filter(Boolean).join(', '),
          ] as const,
      ),
    ...facts.figures
      .filter(inside)
      .map(
        (figure) =>
          [
            figure.start,
            'figure',
            figure.text,
            [figure.modifier, String(figure.value), figure.counted?.head ?? ''].filter(Boolean).join(' '),
          ] as const,
      ),
    ...facts.quotes.flatMap((quote) => {
      const first = quote.parts[0];
      if (!first || !inside(first)) return [];
      const speaker = quote.speaker ? (names.get(quote.speaker.id) ?? '') : 'nobody named';
      return [
        [
          first.start,
          `${quote.kind} quote`,
          quote.parts.map((item) => item.text).join(' … '),
          `${speaker} (${quote.cue?.lemma ?? 'no cue'})`,
        ] as const,
      ];
    }),
  ].sort((a, b) => a[0] - b[0]);
  const table = alignedTable(
    [['fact', 'words', 'read as'], ...rows.map(([, kind, words, value]) => [kind, words, value])],
    3,
  );
  return `${shown.map((sentence) => `> ${sentence.text}`).join('\n>\n')}\n\n${table.join('\n')}`;
}
