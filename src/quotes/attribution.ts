import { Grammar } from '../lexicon/lexeme.js';
import { type Mention, readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import type { Cue } from './cue.js';
import type { Quotation } from './quotation.js';
import type { Report } from './report.js';
import { type Stretch, startOfSentence } from './stretch.js';

const CLEFT = oneOf("c' ce");

/** The attribution of one stretch while it is made: what has been reported, and which marks are taken. */
export interface Attribution {
  readonly stretch: Stretch;
  readonly reports: Report[];
  readonly claimed: Set<Quotation>;
  /** Cues that report inside what another reports, or that have reported already. */
  readonly spent: Set<Cue>;
  /** Cues inside what another reports: who speaks there says nothing behind it. */
  readonly embedded: Set<Cue>;
  /** Words behind a colon that answer what was asked before it: who asks does not say them. */
  readonly answers: Set<Quotation>;
}

/** Who speaks at a cue: its own source, or for `et a ajouté`, `ajoutant` the one before it in the sentence. */
export function sourceOf({ stretch, embedded }: Attribution, cue: Cue): { source: Mention | null; carried: boolean } {
  if (cue.source || !cue.inherits) return { source: cue.source, carried: false };
  const { article } = stretch;
  const sentence = startOfSentence(stretch, cue.start);
  let nearest: Mention | null = null;
  for (const other of stretch.cues) {
    if (other.start >= cue.start) break;
    if (other.source && other.start >= sentence && !other.unreal && !other.passive && !embedded.has(other))
      nearest = other.source;
  }
  if (nearest) return { source: nearest, carried: false };
  // `Se disant «trahie», la chanteuse …`
  if (cue.left === sentence && cue.role === 'gerund') {
    for (let at = cue.next; at < cue.next + 60 && at < stretch.to; at++) {
      if (isSign(article, at, ',')) {
        const mention = readMention(article, at + 1);
        if (mention) return { source: mention, carried: false };
      }
    }
  }
  if (cue.role === 'infinitive' && cue.left === sentence) return { source: null, carried: true };
  // `Et a ajouté: «…»`: a sentence without a subject goes on with who spoke before it.
  if (cue.joined && cue.start === sentence + 1) return { source: null, carried: true };
  return { source: subjectOfSentence(stretch, sentence, cue.start), carried: false };
}

/** What is reported without marks: tokens `[from, to)` are its content. */
export function reportContent(
  { reports }: Attribution,
  cue: Report['cue'],
  from: number,
  to: number,
  who: { readonly source: Mention | null; readonly carried: boolean },
): void {
  const { source, carried } = who;
  reports.push({ kind: 'indirect', parts: [{ from, to }], clause: { from, to }, nested: [], cue, source, carried });
}

/** The noun phrase that opens the sentence, or stands behind its first comma: `En défense, Me Riou a …`. */
export function subjectOfSentence(stretch: Stretch, sentence: number, before: number): Mention | null {
  const { article } = stretch;
  const cleft = cleftAt(article, sentence);
  if (cleft && cleft.end <= before) return cleft;
  const first = subjectAt(article, behindBracket(article, sentence));
  if (first && first.end <= before) return first;
  for (let at = sentence; at < before && at < sentence + 30; at++) {
    if (!isSign(article, at, ',')) continue;
    const mention = subjectAt(article, at + 1);
    if (mention && mention.end <= before) return mention;
  }
  return null;
}

/** `(Londres) La ministre …`: where a dispatch says its place in brackets. */
function behindBracket(article: Article, at: number): number {
  if (!isSign(article, at, '(')) return at;
  for (let close = at + 1; close < at + 6; close++) if (isSign(article, close, ')')) return close + 1;
  return at;
}

/** `C'est Paul Vernet qui …`, `Mais ce sont les élus qui …` */
function cleftAt(article: Article, sentence: number): Mention | null {
  const at = (grammarAt(article, sentence) & Grammar.COORDINATOR) !== 0 ? sentence + 1 : sentence;
  if (!CLEFT.at(article, at) || (grammarAt(article, at + 1) & Grammar.AUXILIARY) === 0) return null;
  const mention = readMention(article, at + 2);
  return mention && formAt(article, mention.end) === 'qui' ? mention : null;
}

function subjectAt(article: Article, at: number): Mention | null {
  const grammar = grammarAt(article, at);
  const bare = (grammar & Grammar.PREPOSITION && !(grammar & Grammar.INDEFINITE)) || grammar & Grammar.SUBORDINATOR;
  return bare ? null : readMention(article, at);
}

/** The quotations in `[from, to)` that nothing has claimed. */
export function unclaimed({ stretch, claimed }: Attribution, from: number, to: number): Quotation[] {
  return stretch.quotations.filter(
    (quotation) => quotation.open >= from && quotation.end <= to && !claimed.has(quotation),
  );
}
