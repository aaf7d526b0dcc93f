import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Cue } from './cue.js';
import { isInfinitive } from './infinitive.js';
import { endOfSentence, quotationAt, type Stretch } from './stretch.js';

const RELATIVE = oneOf("qui que qu' dont où et mais");

const ONE_OF_TWO = oneOf('premier première second seconde autre autres');

/** Phrases that, behind a comma, belong to who reports and no longer to what is reported. */
const CLOSING = oneOf([
  'lors',
  'alors',
  'tandis',
  'avant',
  'après',
  'dans',
  'devant',
  'selon',
  'via',
  'tout',
  'ce',
  'sans',
  'contrairement',
]);

/**
 * One past the content that begins at token `from` and is governed by `cue`: the sentence end, or the clause of the next cue on the
 * same level. Cues inside the content are embedded (`a affirmé que les deux pays s'étaient dits …`) and are given back.
 */
export function endOfContent(
  stretch: Stretch,
  cue: Cue,
  from: number,
  embeds: boolean,
): { end: number; embedded: Cue[] } {
  const { article } = stretch;
  const embedded: Cue[] = [];
  let end = trimEnd(stretch, from, endOfSentence(stretch, Math.max(from, cue.end) - 1));
  for (const next of stretch.cues) {
    if (next.start <= cue.start || next.start < from) continue;
    if (next.start >= end) break;
    // Behind `selon X` no verb stands on the level of the source: `il serait bon qu'ils sortent et se lancent`.
    // `Selon le Phare et l'Echo, le groupe a proposé …`: nor is the source the subject of what is reported.
    const below = cue.role === 'before' && next.role === 'governing' && (next.inherits || next.left < from);
    if (!below && endsContent(next, embeds)) {
      // The subject of the next verb can stand before this one: `Luc, qui dit «attendre», a refusé`.
      end = next.left >= from ? next.left : trimEnd(stretch, from, next.start);
      break;
    }
    embedded.push(next);
  }
  for (let at = from; at < end; at++) {
    const around = quotationAt(stretch, at);
    if (around) {
      at = around.end - 1;
      continue;
    }
    // `X rappelle que P: Q, a-t-il mis en garde`: the incise has what stands behind the colon.
    const toIncise =
      isSign(article, at, ':') && stretch.cues.some((other) => other.role === 'incise' && other.start > at);
    if (toIncise || isSign(article, at, ';')) {
      end = at;
      break;
    }
    if (at > from && isSign(article, at, ',') && isGapped(stretch, at + 1)) {
      end = at;
      break;
    }
    if (at > from && isSign(article, at, ',') && CLOSING.at(article, at + 1) && closes(stretch, at + 1, end)) {
      end = at;
      break;
    }
  }
  // `un hôpital qui, selon l'armée, abritait des combattants`: the clause that another source reports is left out.
  while (RELATIVE.at(article, end - 1)) end--;
  return { end, embedded: embedded.filter((other) => other.start < end) };
}

/** `la première a dit que P, le second que «Q»`: another's words, the verb left out; `la première que la ville a votée` is none. */
function isGapped(stretch: Stretch, at: number): boolean {
  const que = formAt(stretch.article, at + 2);
  if (!ONE_OF_TWO.at(stretch.article, at + 1) || (que !== 'que' && que !== "qu'")) return false;
  return quotationAt(stretch, at + 3)?.open === at + 3;
}

/** Whether a cue behind the content stands on the level of the one that governs it. */
function endsContent(next: Cue, embeds: boolean): boolean {
  switch (next.role) {
    case 'incise':
    case 'after':
    case 'participle':
      return true;
    case 'gerund':
    case 'infinitive':
      return next.joined;
    case 'comme':
      return !next.joined;
    case 'governing':
      return next.joined || !embeds;
    default:
      return false;
  }
}

/** `, alors que …`, `, avant de …`, `, dans un communiqué`, with nothing of the content behind. */
function closes(stretch: Stretch, at: number, end: number): boolean {
  const { article } = stretch;
  const form = formAt(article, at);
  const next = formAt(article, at + 1);
  if (form === 'alors' || form === 'tandis') return next === 'que' || next === "qu'";
  if (form === 'avant') return next === 'de' || next === "d'";
  if (form === 'ce') return next === 'que' || next === 'qui' || next === "qu'" || next === 'dont';
  if (form === 'tout') return next === 'en';
  if (form === 'sans') return isInfinitive(article, at + 1);
  if (form === 'contrairement') return true;
  if (form === 'lors' || form === 'selon' || form === 'via') return true;
  if (form !== 'dans' && form !== 'devant' && form !== 'après') return false;
  // The last phrase of the sentence: no further comma.
  for (let index = at; index < end; index++) if (isSign(article, index, ',')) return false;
  return (
    form !== 'après' &&
    grammarAt(article, at + 1) !== Grammar.PREPOSITION &&
    /^(?:communiqué|message|entretien|interview|discours|presse|journalistes|lettre|tribune)$/.test(
      headOf(stretch, at, end),
    )
  );
}

function headOf(stretch: Stretch, at: number, end: number): string {
  for (let index = at + 1; index < end && index < at + 5; index++) {
    const form = formAt(stretch.article, index);
    if (/^(?:communiqué|message|entretien|interview|discours|presse|journalistes|lettre|tribune)$/.test(form))
      return form;
  }
  return '';
}

/** Without the punctuation that ends the sentence, and a comma before what follows. */
export function trimEnd(stretch: Stretch, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokenAt(stretch.article, end - 1);
    if (token?.kind !== Kind.PUNCTUATION || quotationAt(stretch, end - 1)) break;
    if (token.code === 0x29 || token.code === 0x5d || token.code === 0x3f || token.code === 0x21) break;
    // The point of an abbreviation belongs to it: `Roger D.` inside a sentence keeps its own.
    end--;
  }
  return end;
}
