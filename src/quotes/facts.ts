import type { CuePolarity, QuoteFact } from '../article-facts.js';
import { ASKING, polarityOf } from '../lexicon/speech-polarity.js';
import type { ResolvedMention } from '../speakers/resolve.js';
import { type Article, formAt, isSign } from '../text/article.js';
import { type Report, spanOfTokens } from './report.js';

/** The reports as facts, in text order; `resolved` has one entry for each report with a source, in order. */
export function factsOf(
  article: Article,
  reports: readonly Report[],
  resolved: readonly ResolvedMention[],
): QuoteFact[] {
  const facts: QuoteFact[] = [];
  let next = 0;
  reports.forEach((report, index) => {
    const link = report.source ? resolved[next++] : undefined;
    const said =
      report.source && link?.id
        ? { id: link.id, mention: spanOfTokens(article, { from: report.source.start, to: report.source.end }) }
        : null;
    const before =
      // `Avant d'ajouter: «…»` goes on across paragraphs, words that stand alone do not.
      report.carried && index > 0 && (report.cue !== null || sameParagraph(article, reports[index - 1], report))
        ? (facts[index - 1]?.speaker ?? null)
        : null;
    const speaker = said ?? before;
    facts.push({
      id: `q${index + 1}`,
      kind: report.kind,
      parts: report.parts.map((part) => spanOfTokens(article, part)),
      clause: spanOfTokens(article, report.clause),
      nested: report.nested.map((range) => spanOfTokens(article, range)),
      cue: report.cue && cueOf(article, report, report.cue),
      speaker,
      addressee: report.cue?.addressee ? spanOfTokens(article, report.cue.addressee) : null,
      medium: report.cue?.medium ? spanOfTokens(article, report.cue.medium) : null,
      attribution: said ? (link?.coreferent ? 'coreferent' : 'explicit') : before ? 'carried' : 'none',
      sentences: sentencesOf(article, report),
    });
  });
  return facts;
}

function cueOf(article: Article, report: Report, cue: NonNullable<Report['cue']>): QuoteFact['cue'] {
  const { start, end, text } = spanOfTokens(article, { from: cue.start, to: cue.end });
  return { start, end, text, lemma: cue.lemma, polarity: polarityIn(article, report, cue) };
}

const QUESTION_WORDS = /^(?:si|s'|pourquoi|comment|quand|où|combien|quel|quelle|quels|quelles|qui)$/;

/** `demande si P` asks for an answer, `demande que P` for a deed. */
function polarityIn(article: Article, { parts }: Report, cue: NonNullable<Report['cue']>): CuePolarity {
  if (!ASKING.has(cue.lemma) || cue.reflexive) return polarityOf(cue.lemma, cue.reflexive);
  const asks = parts.some(
    ({ from, to }) =>
      QUESTION_WORDS.test(formAt(article, from)) || isSign(article, to - 1, '?') || isSign(article, to, '?'),
  );
  return asks ? 'ask' : 'order';
}

function sameParagraph(article: Article, a: Report | undefined, b: Report): boolean {
  if (!a) return false;
  return paragraphOf(article, a.parts[a.parts.length - 1]?.from) === paragraphOf(article, b.parts[0]?.from);
}

function paragraphOf(article: Article, token: number | undefined): number {
  return article.sentences[article.sentenceOf[token ?? 0] ?? 0]?.paragraph ?? -1;
}

/** Indices of the sentences in which the words and their cue stand. */
function sentencesOf(article: Article, report: Report): number[] {
  const found = new Set<number>();
  for (const { from, to } of report.parts) {
    const first = article.sentenceOf[from] ?? 0;
    const last = article.sentenceOf[to - 1] ?? first;
    for (let sentence = first; sentence <= last; sentence++) found.add(sentence);
  }
  if (report.cue) found.add(article.sentenceOf[report.cue.start] ?? 0);
  return [...found].sort((a, b) => a - b);
}
