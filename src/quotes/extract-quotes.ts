import type { Diagnostic, QuoteFact, Speaker } from '../article-facts.js';
import { Grammar } from '../lexicon/lexeme.js';
import { ANSWERING, GOING_ON, RETORTING, TELLING } from '../lexicon/speech-turns.js';
import type { Mention } from '../speakers/mention.js';
import { resolveSpeakers } from '../speakers/resolve.js';
import { type Article, grammarAt } from '../text/article.js';
import { attribute } from './attribute.js';
import { factsOf } from './facts.js';
import { introduced } from './introduced.js';
import { matchMarks } from './match-marks.js';
import type { Report } from './report.js';
import { stretchesOf } from './stretches.js';

/** `a dit`, `s'est félicité`: an auxiliary within the first words of the cue. */
function isPast(article: Article, start: number): boolean {
  return ((grammarAt(article, start) | grammarAt(article, start + 1)) & Grammar.AUXILIARY) !== 0;
}

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
  const telling = new Set<Mention>();
  const answering = new Set<Mention>();
  const retorting = new Set<Mention>();
  for (const { kind, source, cue } of reports) {
    if (source === null || cue === null) continue;
    if (GOING_ON.has(cue.lemma)) goingOn.add(source);
    if (ANSWERING.has(cue.lemma)) answering.add(source);
    if (RETORTING.has(cue.lemma)) retorting.add(source);
    const behind = kind === 'direct' && source.start >= cue.end;
    if (behind && TELLING.has(cue.lemma) && isPast(article, cue.start)) telling.add(source);
  }
  const { speakers, resolved } = resolveSpeakers(article, sources, { goingOn, telling, answering, retorting });
  return { quotes: factsOf(article, reports, resolved), speakers, diagnostics };
}
