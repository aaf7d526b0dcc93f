import type { Diagnostic, QuoteFact, Speaker } from '../article-facts.js';
import type { Mention } from '../speakers/mention.js';
import { resolveSpeakers } from '../speakers/resolve.js';
import type { Article } from '../text/article.js';
import { attribute } from './attribute.js';
import { factsOf } from './facts.js';
import { introduced } from './introduced.js';
import { matchMarks } from './match-marks.js';
import type { Report } from './report.js';
import { stretchesOf } from './stretches.js';

/** Verbs that go on with what was just said: whoever `ajoute` has spoken before. */
const GOING_ON: ReadonlySet<string> = new Set(
  'ajouter poursuivre continuer enchaîner reprendre conclure compléter insister renchérir'.split(' '),
);

/** The quotations of the article in text order, and those who speak in them. */
export function extractQuotes(article: Article): {
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { quotations, diagnostics } = matchMarks(article);
  const found: Report[] = [];
  for (const stretch of stretchesOf(article, quotations)) found.push(...attribute(stretch));
  const reports = introduced(article, found);
  const sources = reports.flatMap((report): Mention[] => (report.source ? [report.source] : []));
  const goingOn = new Set<Mention>();
  for (const { source, cue } of reports) if (source && cue && GOING_ON.has(cue.lemma)) goingOn.add(source);
  const { speakers, resolved } = resolveSpeakers(article, sources, goingOn);
  return { quotes: factsOf(article, reports, resolved), speakers, diagnostics };
}
