import type { FactsDocument } from '../formats/out/facts-document.js';
import { createContext } from './article-context.js';
import { articleReport } from './article-report.js';
import { catalogue } from './catalogue/catalogue.js';
import { html } from './html.js';
import { messagesOf } from './messages/index.js';
import { page, type ReportOptions } from './page.js';
import { listTitleOf, titleOf } from './title-of.js';

/**
 * The report of an article, or of many behind an index by article, speaker and day: one page in one file, that asks for no network.
 *
 * @throws RangeError for a `locale` that the interface does not speak.
 */
export function renderReport(documents: FactsDocument | readonly FactsDocument[], options: ReportOptions = {}): string {
  const messages = messagesOf(options.locale);
  const all = [documents].flat();
  const [first] = all;
  if (all.length === 1 && first) {
    const content = articleReport(createContext(first, messages));
    return page(options.title ?? titleOf(first) ?? messages.report, content, messages);
  }
  const title = options.title ?? messages.index.title;
  const articles = all.map((document, i) => ({
    document,
    title: listTitleOf(document) ?? `${messages.article} ${i + 1}`,
    href: (fact?: string) => `#a${i + 1}${fact === undefined ? '' : `-${fact}`}`,
  }));
  const stories = all.map(
    (
      document,
      i,
    ) => html`<section class="story-wrap" id="a${i + 1}"><p class="back"><a href="#start">← ${messages.index.back}</a></p>
${articleReport(createContext(document, messages, `a${i + 1}-`))}</section>
`,
  );
  return page(title, html`${catalogue(title, articles, messages)}${stories}`, messages, 'many');
}

/**
 * The report of an article without the page around it, for a page of one's own: it needs `REPORT_STYLE`, and `REPORT_SCRIPT` run once.
 *
 * @throws RangeError for a `locale` that the interface does not speak.
 */
export function renderArticle(document: FactsDocument, options: ReportOptions = {}): string {
  return articleReport(createContext(document, messagesOf(options.locale))).markup;
}

/** A file of a report that is a folder. */
export interface ReportFile {
  readonly name: string;
  readonly html: string;
}

/** The same as a folder: `index.html`, and a page for each article. For more articles than a page should hold. */
export function renderReportFiles(documents: readonly FactsDocument[], options: ReportOptions = {}): ReportFile[] {
  const messages = messagesOf(options.locale);
  const taken = new Set(['index.html']);
  const names = documents.map((document, i) => fileNameOf(document, i, taken));
  const articles = documents.map((document, i) => ({
    document,
    title: listTitleOf(document) ?? `${messages.article} ${i + 1}`,
    href: (fact?: string) => `${names[i]}${fact === undefined ? '' : `#${fact}`}`,
  }));
  const title = options.title ?? messages.index.title;
  const index = page(title, catalogue(title, articles, messages), messages, 'many');
  const back = html`<p class="back"><a href="index.html">← ${messages.index.back}</a></p>`;
  return [
    { name: 'index.html', html: index },
    ...articles.map((article, i) => ({
      name: names[i] ?? '',
      html: page(article.title, html`${back}${articleReport(createContext(article.document, messages))}`, messages),
    })),
  ];
}

/** A name that is safe in a file system and in an address, taken once. */
function fileNameOf({ name }: FactsDocument, index: number, taken: Set<string>): string {
  const base = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const stem =
    base
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\.(?:txt|xml|json|html?)(?=\.\d+$|$)/i, '')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
      .slice(0, 80) || `article-${index + 1}`;
  let file = `${stem}.html`;
  for (let i = 2; taken.has(file.toLowerCase()); i++) file = `${stem}-${i}.html`;
  taken.add(file.toLowerCase());
  return file;
}
