/** Builds the playground from the published bundle in `dist/` into one page that works from a file, without a network. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const PAGE = new URL('playground/dist/index.html', ROOT);

const path = (relative: string): string => fileURLToPath(new URL(relative, ROOT));
const read = (relative: string): string => readFileSync(path(relative), 'utf8');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const EXAMPLES = [
  { title: 'Lecornu – Choïgou', text: read('corpus/lecornu-choigou.txt'), publishedAt: '2024-04-03' },
  { title: 'Naufrage au large de la Sicile', text: read('corpus/naufrage-syracuse.txt') },
  { title: 'Crue du Lot', text: read('corpus/crue-lot.txt') },
  {
    title: 'Glissement de terrain, deux versions',
    text: read('corpus/versions/glissement-tessala.1.txt'),
    after: read('corpus/versions/glissement-tessala.2.txt'),
  },
];

/** Writes the page and gives its address. */
export async function buildPlayground(): Promise<URL> {
  const report = (await import(new URL('dist/report.js', ROOT).href)) as typeof import('../src/report/index.js');
  const examples = path('playground/dist/examples.js');
  mkdirSync(path('playground/dist'), { recursive: true });
  writeFileSync(examples, `export const EXAMPLES = ${JSON.stringify(EXAMPLES)};`);
  const { outputFiles } = buildSync({
    entryPoints: [path('playground/main.ts')],
    alias: { 'depeche/report': path('dist/report.js'), depeche: path('dist/index.js'), examples },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  // What ends an element may not stand in a script; in code `<\/script` is the same.
  const script = (outputFiles[0]?.text ?? '').replace(/<(?=\/script|!--)/gi, '\\x3C');
  const style = report.REPORT_STYLE + read('playground/playground.css');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(report.REPORT_SCRIPT)} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts: Record<string, string> = {
    POLICY: policy,
    STYLE: style,
    REPORT_SCRIPT: report.REPORT_SCRIPT,
    SCRIPT: script,
  };
  writeFileSync(
    PAGE,
    read('playground/page.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? ''),
  );
  return PAGE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Open ${(await buildPlayground()).href}`);
