import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { type Mention, readMention } from '../speakers/mention.js';
import { startsName } from '../speakers/read-name.js';
import type { Article } from '../text/article.js';
import { formAt, isSign } from '../text/article.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Report } from './report.js';

const OPENER = oneOf('puis tandis alors aussitôt enfin ensuite');
const COORDINATOR = oneOf('et ou');

/**
 * Words that stand alone behind a sentence about somebody else than the last speaker: `Le maire Luc Petit est amer. «On nous oublie.»`
 * They are his when nobody spoke before in the paragraph; when somebody did, the text does not settle whose they are.
 */
export function introduced(article: Article, reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    const heading = report.source || report.cue ? null : headingName(article, report);
    if (heading) return { ...report, source: heading, carried: false };
    if (!report.carried || report.source || report.cue) return report;
    const before = reports[index - 1];
    const subject = subjectBefore(article, report, before);
    // `Un avis que ne partage pas le vétéran Marc Tissot. «P»`: somebody else was brought in, and may have said it.
    if (!subject) return before && bringsIn(article, before, report) ? { ...report, carried: false } : report;
    const spoken =
      before !== undefined &&
      paragraphOf(article, sentenceOf(article, before)) === paragraphOf(article, sentenceOf(article, report));
    const { kind, parts, clause, nested, cue } = report;
    // `Il marque une pause. «P»`: whoever that is goes on.
    const goesOn = subject.form === 'pronoun' || subject.form === 'clitic';
    return { kind, parts, clause, nested, cue, source: spoken && !goesOn ? null : subject, carried: false };
  });
}

/** `Paul Ramy (entraîneur de Vaux):` on a line of its own, the words on the next. */
function headingName(article: Article, { clause: { from } }: Report): Mention | null {
  const colon = from - 1;
  if (!isSign(article, colon, ':') || (article.tokens[from]?.gap ?? 0) < Gap.LINE) return null;
  let start = colon;
  while (start > 0 && start > colon - HEADING && article.sentenceOf[start - 1] === article.sentenceOf[colon]) start--;
  const mention = readMention(article, start, { joint: false });
  if (mention?.kind !== 'person' || mention.phraseEnd !== colon) return null;
  // A lone word may be any: `Réactions:`
  return mention.nameEnd - mention.nameStart > 1 || (mention.nameStart >= 0 && mention.phraseEnd > mention.end)
    ? mention
    : null;
}

/** How long such a line is at most, in tokens. */
const HEADING = 24;

/** The person or people who open the sentence before, when nothing is reported in it. */
function subjectBefore(article: Article, report: Report, before: Report | undefined): Mention | null {
  const sentence = sentenceOf(article, report) - 1;
  const previous = article.sentences[sentence];
  if (previous?.kind !== 'sentence') return null;
  if (previous.paragraph !== paragraphOf(article, sentence + 1)) return null;
  if (before && lastSentenceOf(article, before) >= sentence) return null;
  let first = report.parts[0]?.from ?? 0;
  const floor = Math.max(0, first - 120);
  while (first > floor && (article.sentenceOf[first - 1] ?? 0) >= sentence) first--;
  if (first === floor && first > 0) return null;
  while (first < floor + 120 && opensSentence(article, first)) first++;
  const subject = readMention(article, first, { joint: false });
  return subject && canIntroduce(subject) && isSubject(article, subject) ? subject : null;
}

/** Whether the last words of the sentence between two acts of a paragraph have a full name that is not of who spoke before. */
function bringsIn(article: Article, before: Report, report: Report): boolean {
  const sentence = sentenceOf(article, report) - 1;
  if (
    lastSentenceOf(article, before) >= sentence ||
    paragraphOf(article, sentence) !== paragraphOf(article, sentence + 1)
  )
    return false;
  const from = (report.parts[0]?.from ?? 0) - 1;
  for (let at = from; at > from - REACH && at >= 0 && (article.sentenceOf[at] ?? 0) >= sentence; at--) {
    if (article.sentenceOf[at] !== sentence || !startsName(article, at)) continue;
    const mention = readMention(article, at, { joint: false });
    if (mention?.kind !== 'person' || mention.nameEnd - mention.nameStart < 2) continue;
    const surname = formAt(article, mention.nameEnd - 1);
    return before.source === null || !hasForm(article, before.source, surname);
  }
  return false;
}

/** How far back in the sentence a name is looked for, in tokens. */
const REACH = 14;

function hasForm(article: Article, { start, end }: Mention, form: string): boolean {
  for (let at = start; at < end; at++) if (formAt(article, at) === form) return true;
  return false;
}

/** Marks and the words before a subject: `Mais`, `Tandis que`, `Puis`. */
function opensSentence(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD) return token !== undefined;
  const { grammar } = token.lexeme;
  return (
    (grammar & (Grammar.COORDINATOR | Grammar.SUBORDINATOR)) !== 0 ||
    ((grammar & Grammar.ADVERB) !== 0 && (grammar & (Grammar.DETERMINER | Grammar.QUANTIFIER)) === 0) ||
    OPENER.at(article, at)
  );
}

/** Somebody whom the text shows: by name, by a role with its article, by `il`; `un autre témoin`, `les habitants`. */
function canIntroduce({ form, kind, determiner, word, binding }: Mention): boolean {
  if (form === 'clitic' || form === 'pronoun') return binding === 'subject';
  if (kind !== 'person' && kind !== 'anonymous' && kind !== 'group') return false;
  if (form === 'name' || form === 'role-name') return true;
  return determiner !== 'none' && word !== null && (word.classes & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0;
}

/** Not a heading or an address: a verb or an apposition follows. */
function isSubject(article: Article, { phraseEnd }: Mention): boolean {
  const next = article.tokens[phraseEnd];
  return (next?.kind === Kind.WORD && !COORDINATOR.at(article, phraseEnd)) || isSign(article, phraseEnd, ',');
}

function sentenceOf(article: Article, report: Report): number {
  return article.sentenceOf[report.parts[0]?.from ?? 0] ?? 0;
}

function lastSentenceOf(article: Article, report: Report): number {
  const last = Math.max(report.cue?.end ?? 0, ...report.parts.map(({ to }) => to));
  return article.sentenceOf[Math.max(0, last - 1)] ?? 0;
}

function paragraphOf(article: Article, sentence: number): number {
  return article.sentences[sentence]?.paragraph ?? -1;
}
