import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's; `CHROMIUM` names another. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Nothing of a browser's own asks for a network, which a test machine need not have. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that is looked at, with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** What the console said and what the page asked of a network; has to stay empty. */
  readonly troubles: readonly string[];
}

/** One browser for all tests, and the folder their pages are in. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async launch(): Promise<Chromium> {
    if (!existsSync(EXECUTABLE))
      throw new Error(`no Chromium at ${EXECUTABLE}: apt-get install chromium, or name another in CHROMIUM`);
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
    return new Chromium(browser, mkdtempSync(join(tmpdir(), 'depeche-pages-')));
  }

  /** Opens mark-up as a file, as users do, or an address. */
  async open(page: string | URL, options: BrowserContextOptions = {}): Promise<OpenPage> {
    let address = page;
    if (typeof page === 'string') {
      const file = join(this.folder, 'page.html');
      writeFileSync(file, page);
      address = pathToFileURL(file);
    }
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'fr-FR',
      reducedMotion: 'reduce',
      ...options,
    });
    const opened = await context.newPage();
    const troubles: string[] = [];
    opened.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => troubles.push(error.message));
    opened.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`asked for ${request.url()}`);
    });
    await opened.goto(String(address));
    return { page: opened, troubles };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What axe finds against WCAG 2.2 A and AA and good practice, as `rule: element`; never words of the article. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
