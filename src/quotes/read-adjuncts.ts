import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import { BETWEEN } from '../lexicon/speech-phrases.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { endOfTime } from './adjunct-time.js';
import { isInfinitive } from './infinitive.js';
import { kindOfPhrase } from './kind-of-phrase.js';
import { endOfPhrase, isPreposition, rangeOfPhrase } from './prepositional-phrase.js';
import type { TokenRange } from './quotation.js';

/** What stands between a verb of saying and its subject or its content: when, to whom, where. */
export interface Adjuncts {
  /** One past the last token that was read. */
  readonly end: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
}

/** How far adjuncts are read, in tokens. */
const WINDOW = 40;

/** Reads adverbs, times and prepositional phrases from token `index` on, up to `stop`. */
export function readAdjuncts(article: Article, index: number, stop: number): Adjuncts {
  let at = index;
  let addressee: TokenRange | null = null;
  let medium: TokenRange | null = null;
  const limit = Math.min(stop, index + WINDOW);
  while (at < limit) {
    const token = article.tokens[at];
    if (!token || token.gap >= Gap.PARAGRAPH) break;
    const time = endOfTime(article, at, limit);
    if (time > at) {
      at = time;
      continue;
    }
    // `avait déclaré un peu plus tôt le maire`
    const phrase = grammarAt(article, at) & Grammar.INDEFINITE ? BETWEEN.matchAt(article, at) : null;
    if (phrase && phrase.end <= limit) {
      at = phrase.end;
      continue;
    }
    // `aux actionnaires de Tolvane (TLV) de rester`
    const bracket = at > index && isSign(article, at, '(') ? endOfBracket(article, at) : at;
    if (bracket > at) {
      at = bracket;
      continue;
    }
    const aside = endOfAside(article, at, limit);
    if (aside > at) {
      at = aside;
      continue;
    }
    if (token.kind !== Kind.WORD) break;
    // `avait reconnu avant lui Me Roy`
    if (BEFORE.at(article, at) && HIM.at(article, at + 1)) {
      at += 2;
      continue;
    }
    if (isPreposition(article, at)) {
      // `souligne à quel point P`
      if (isInfinitive(article, at + 1) || isGerund(article, at) || /^quel/.test(formAt(article, at + 1))) break;
      const end = endOfPhrase(article, at, limit);
      if (end === at) break;
      const kind = kindOfPhrase(article, at, end);
      if (kind === 'addressee' && !addressee) addressee = rangeOfPhrase(article, at, end);
      else if (kind === 'medium' && !medium) medium = rangeOfPhrase(article, at, end);
      at = end;
      continue;
    }
    if (isAdverb(article, at)) {
      at++;
      continue;
    }
    break;
  }
  return { end: at, addressee, medium };
}

const BEFORE = oneOf('avant après comme');
const HIM = oneOf('lui elle eux elles');

const TONIC = oneOf([
  'lui',
  'elle',
  'eux',
  'elles',
  'aussi',
  'notamment',
  'également',
  'toutefois',
  'cependant',
  'enfin',
  'ainsi',
  'alors',
  'quant',
  'pour',
  'de',
  'à',
  'en',
  'dans',
  'sur',
  'lors',
  'par',
  'avec',
  'sans',
  'devant',
  'via',
  'non',
]);

/** `sur X (ex-Twitter)`: one past a short bracket, or `at`. */
function endOfBracket(article: Article, at: number): number {
  for (let end = at + 2; end < at + 6; end++) if (isSign(article, end, ')')) return end + 1;
  return at;
}

/** How many words name by whose voice somebody speaks. */
const VOICE = 14;

/** `, lui,`, `, pour sa part,`, `, dans un communiqué,`: set off between verb and content; one past the second comma, or `at`. */
function endOfAside(article: Article, at: number, limit: number): number {
  if (!isSign(article, at, ',')) return at;
  const time = BETWEEN.matchAt(article, at + 1)?.end ?? endOfTime(article, at + 1, limit);
  if (time > at + 1 && isSign(article, time, ',')) return time + 1;
  // `Avant de conclure, un peu plus tard: «P»`
  if (time > at + 1 && isSign(article, time, ':')) return time;
  // `, lundi sur X,`
  const from = time > at + 1 && isPreposition(article, time) ? time : at + 1;
  if (!TONIC.at(article, from)) return at;
  // `, par la voix de son vice-président Luc Petit,`
  const most = formAt(article, from) === 'par' ? from + VOICE : from + 7;
  for (let end = from + 1; end < limit && end < most; end++) {
    const token = article.tokens[end];
    if (isSign(article, end, ',')) return end + 1;
    if (isSign(article, end, ':')) return end;
    if (token?.kind !== Kind.WORD || token.lexeme.grammar & (Grammar.RELATIVE | Grammar.AUXILIARY)) return at;
  }
  return at;
}

function isAdverb(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD || token.case === Case.UPPER) return false;
  const { grammar, form, speech, person } = token.lexeme;
  if (
    grammar &
    (Grammar.DEFINITE |
      Grammar.INDEFINITE |
      Grammar.DETERMINER |
      Grammar.RELATIVE |
      Grammar.SUBORDINATOR |
      Grammar.COORDINATOR)
  )
    return false;
  if (grammar & Grammar.ADVERB) return !(grammar & Grammar.VERB);
  if (form !== '' && (speech !== null || person !== null)) return false;
  return token.case === Case.LOWER && token.end - token.start > 5 && article.text.endsWith('ment', token.end);
}

/** `en lançant`, `tout en rappelant` */
function isGerund(article: Article, at: number): boolean {
  const next = article.tokens[at + 1];
  return formAt(article, at) === 'en' && next !== undefined && ((next.lexeme.speech?.form ?? 0) & Form.GERUND) !== 0;
}
