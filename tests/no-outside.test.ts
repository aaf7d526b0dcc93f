import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserBundle } from '../scripts/browser-bundle.js';
import type { ArticleFacts, ExtractOptions } from '../src/article-facts.js';
import { createExtractor } from '../src/create-extractor.js';
import type { Extension } from '../src/extension/extension.js';
import { extract } from '../src/extract.js';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const ARTICLES = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(CORPUS + file, 'utf8')] as const);
const EXTENSION = JSON.parse(readFileSync('examples/extension.json', 'utf8')) as Extension;

/**
 * Takes the outside away from a world that has the language only (no `process`, `require`, `fetch`, `performance`): clock and chance throw,
 * and so does whatever would read the machine's time zone or the time of day through `Intl`.
 */
const CUT_OFF = `
  (() => {
    const gone = (what) => () => { throw new Error('extract used ' + what); };
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      apply: gone('the clock (Date())'),
      construct: (target, args, self) => args.length === 0 ? gone('the clock (new Date())')() : Reflect.construct(target, args, self),
      get: (target, key) => key === 'now' ? gone('the clock (Date.now)') : Reflect.get(target, key),
    });
    Math.random = gone('Math.random');
    const RealFormat = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(RealFormat, {
      construct: (target, args, self) => args[1]?.timeZone === undefined ? gone("the machine's time zone")() : Reflect.construct(target, args, self),
    });
    for (const name of ['format', 'formatToParts']) {
      const real = RealFormat.prototype.formatToParts;
      if (name === 'formatToParts') RealFormat.prototype[name] = function (date) { return date === undefined ? gone('the clock (formatToParts())')() : real.call(this, date); };
    }
    Temporal: if (globalThis.Temporal) globalThis.Temporal.Now = new Proxy({}, { get: gone('the clock (Temporal.Now)') });
    for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  })();
`;

interface World {
  extract(text: string, options?: ExtractOptions): ArticleFacts;
  createExtractor(extension: Extension): World['extract'];
}

let world: World;

beforeAll(async () => {
  const bundle = new TextDecoder().decode(
    await browserBundle("export { createExtractor, extract } from './src/index.ts'", 'iife'),
  );
  const context = createContext(Object.create(null) as object);
  runInContext(CUT_OFF, context);
  runInContext(bundle, context);
  world = runInContext('depeche', context) as World;
}, 60_000);

/** The facts as JSON: objects of another world are never equal to ours. */
const json = (facts: ArticleFacts): string => JSON.stringify(facts);

describe('extract uses nothing but its arguments', () => {
  test('the world that it runs in has nothing else', () => {
    const context = createContext(Object.create(null) as object);
    runInContext(CUT_OFF, context);
    for (const use of ['new Date()', 'Date.now()', 'Date()', 'Math.random()', 'new Intl.DateTimeFormat("fr")'])
      expect(() => runInContext(use, context)).toThrow(/extract used/);
    for (const name of ['process', 'require', 'fetch', 'performance', 'setTimeout', 'crypto', 'navigator', 'console'])
      expect(runInContext(`typeof ${name}`, context)).toBe('undefined');
  });

  test.each(ARTICLES)('%s', (_, text) => {
    expect(json(world.extract(text))).toBe(json(extract(text)));
    const options = { publishedAt: '2024-04-03T23:30:00Z', timeZone: 'America/Montreal' };
    expect(json(world.extract(text, options))).toBe(json(extract(text, options)));
  });

  test('nor does an extractor of its own words', () => {
    const text = "PLOUZEC, 3 avr 2024 (APB) - «La mer monte», tambourine la maire de Lannedoual à l'APB.";
    expect(json(world.createExtractor(EXTENSION)(text))).toBe(json(createExtractor(EXTENSION)(text)));
  });
});

test('time zone and locale of the machine change nothing', () => {
  const script = `
    import { extract } from 'depeche';
    import { readFileSync } from 'node:fs';
    const text = readFileSync('corpus/lecornu-choigou.txt', 'utf8');
    for (const publishedAt of ['2024', '2024-03-31', '2024-03-31T01:30:00Z', '2024-12-31T23:59:59-05:00'])
      console.log(JSON.stringify(extract(text, { publishedAt })));
  `;
  const under = (env: Record<string, string>): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    });
    expect(stderr).toBe('');
    return stdout;
  };
  const [first, ...others] = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ].map(under);
  expect(first).not.toBe('');
  for (const other of others) expect(other).toBe(first);
}, 60_000);
