import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, transform } from 'esbuild';
import { afterAll, describe, expect, test, vi } from 'vitest';

// The examples run against the package as users have it: `npm test` builds it first.
vi.setConfig({ testTimeout: 120_000 });
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(ROOT, 'tests/.run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TSX = `${ROOT}node_modules/tsx/dist/cli.mjs`;

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });

/** What an example says that it prints: its last comment. */
function promised(source: string): string {
  const [, lines] = /^\/\/ Prints:\n((?:\/\/.*\n?)+)$/m.exec(source) ?? [];
  if (lines === undefined) throw new Error('an example ends with what it prints');
  return lines.replace(/^\/\/ ?/gm, '');
}

const PROGRAMS = [
  ...readdirSync(`${ROOT}examples`)
    .filter((file) => /\.(?:[cm]js|ts)$/.test(file))
    .map((file) => `examples/${file}`),
  'examples/deno/main.ts',
];

test.each(PROGRAMS)('%s prints what it says', (file) => {
  const output = file.endsWith('.ts') ? node(TSX, file) : node(file);
  expect(output).toBe(promised(read(file)));
});

test('the page shows facts as they are typed', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}examples/browser/main.ts`],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  // The little of a document that the example uses.
  const shown: string[] = [];
  let onInput = () => {};
  const area = {
    value: 'Le pont rouvre le 8 avril 2024.',
    addEventListener: (_: string, listen: () => void) => (onInput = listen),
  };
  const list = {
    replaceChildren: (...items: { textContent: string }[]) =>
      shown.splice(0, shown.length, ...items.map((item) => item.textContent)),
  };
  const document = {
    querySelector: (name: string) => (name === 'textarea' ? area : list),
    createElement: () => ({ textContent: '' }),
  };
  runInContext(outputFiles[0]?.text ?? '', createContext({ document }));
  expect(shown).toEqual(['le 8 avril 2024: 2024-04-08']);
  area.value = 'Le pont coûte 3 millions d’euros.';
  onInput();
  expect(shown).toEqual(['3 millions d’euros: money']);
  expect(read('examples/browser/index.html')).toContain('src="main.js"');
});

describe('the server function', () => {
  const form = (fields: Record<string, string>): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  test('gives plain data, or what is wrong', async () => {
    const { readFacts } = await import('../examples/next-server-function/read-facts.js');
    const good = await readFacts(form({ text: 'Le maire est parti mercredi.', publishedAt: '2024-04-05' }));
    expect(good.facts?.dates[0]?.value).toBe('2024-04-03');
    // React sends it over the wire.
    expect(structuredClone(good)).toEqual(good);
    expect((await readFacts(form({ text: ' ' }))).error).toBe('There is no text.');
    expect((await readFacts(form({ text: 'Lundi.', publishedAt: 'hier' }))).error).toContain('options.publishedAt');
    expect((await readFacts(form({ text: 'a'.repeat(60_000) }))).error).toContain('maxLength');
  });
});

test('the import map of Deno names what the package exports', () => {
  const { imports } = JSON.parse(read('examples/deno/deno.json')) as { imports: Record<string, string> };
  const { exports, version, name } = JSON.parse(read('package.json')) as {
    exports: object;
    version: string;
    name: string;
  };
  for (const [specifier, target] of Object.entries(imports)) {
    const path = specifier.slice(name.length);
    expect(Object.keys(exports)).toContain(`.${path}`);
    expect(target).toBe(`npm:${name}@^${version}${path}`);
  }
});

/** Examples in the documentation comments of the public functions, and in the README. */
const DOCUMENTED: readonly (readonly [place: string, code: string])[] = [
  ...[
    'src/extract.ts',
    'src/create-extractor.ts',
    'src/many/extract-many.ts',
    'src/formats/in/read-article.ts',
  ].flatMap((file) =>
    [...read(file).matchAll(/@example\n((?: \*.*\n)+?)(?= \* @| \*\/)/g)].map(
      ([, block = '']) => [file, codeIn(block.replace(/^ \* ?/gm, ''))] as const,
    ),
  ),
  ...[...read('README.md').matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = '']) => ['README.md', code] as const)
    .filter(([, code]) => /^import .* from 'depeche(?:\/many)?';/m.test(code) && !/from 'depeche\/(?!many)/.test(code)),
];

function codeIn(markdown: string): string {
  return /```ts\n([\s\S]*?)```/.exec(markdown)?.[1] ?? markdown;
}

/** What the examples take for given. */
const GIVEN: Readonly<Record<string, string>> = {
  text: `const text = 'PARIS, 3 avr 2024 (AFP) - "Nous partons mercredi avec 12 camions", a dit M. Roux.';`,
  articles: `const articles = [{ id: 1, text: 'Il est parti le 3 mai 2024.' }];`,
};

describe('examples in the documentation run', () => {
  test('there are some in each place', () => {
    expect(new Set(DOCUMENTED.map(([place]) => place)).size).toBe(5);
  });

  test.each(DOCUMENTED)('%s: %s', async (_, code) => {
    const given = Object.entries(GIVEN).filter(
      ([name]) => new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`const ${name}\\b`).test(code),
    );
    const lines = code.split('\n');
    const imports = lines.filter((line) => line.startsWith('import '));
    const body = lines.filter((line) => !line.startsWith('import '));
    const source = [...imports, ...given.map(([, line]) => line), ...body].join('\n');
    const script = await transform(source, {
      loader: 'ts',
      format: 'esm',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    // Inside the package, where it finds itself by its name.
    const file = join(folder, `${createHash('sha256').update(code).digest('hex')}.mjs`);
    writeFileSync(file, script.code);
    const output = node(file).trimEnd().split('\n');
    // `console.log(…); // value` says what is printed.
    const values = [...code.matchAll(/^\s*console\.log\(.*\); \/\/ (.+)$/gm)].map(([, value]) => value);
    for (const value of values) expect(output).toContain(value);
    expect(output.join('')).not.toBe('');
  });
});
