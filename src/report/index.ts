/**
 * `depeche/report`: the facts of articles as a page to look at, in one file that asks for no network. Runs wherever JavaScript does.
 */
export type { FactsDocument } from '../formats/out/facts-document.js';
export { CLIENT as REPORT_SCRIPT, STYLE as REPORT_STYLE } from './assets.generated.js';
export { renderComparison, renderDiff } from './diff/render-diff.js';
export { LOCALES, type Locale, localeFor } from './messages/index.js';
export type { ReportOptions } from './page.js';
export { type ReportFile, renderArticle, renderReport, renderReportFiles } from './render-report.js';
