import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import type { Mention } from './mention-of.js';
import { isSpeechVerb } from './words.js';

const SE = oneOf("se s'");
const POUR_CHEZ_SELON = oneOf('pour chez selon');
const LIKE_FINITE_VERB = like(/(?:[^l]ait|aient|era|iront|eront|èrent|oit|end|ient)$/);

/** Whether the mention is its sentence's subject (2) or a clause's (1): no preposition before it, first or before a verb. */
export function subjecthood(article: Article, mention: Mention): number {
  const before = grammarAt(article, mention.start - 1);
  const first = mention.start === 0 || article.sentenceOf[mention.start - 1] !== article.sentenceOf[mention.start];
  if (first) return 2;
  if ((before & Grammar.PREPOSITION) !== 0) return isTopic(article, mention) ? 1 : 0;
  const next = article.tokens[mention.phraseEnd];
  if (next === undefined || next.kind !== Kind.WORD)
    return isSign(article, mention.start - 1, ',') && isSign(article, mention.phraseEnd, ',') ? 1 : 0;
  const verb =
    (next.lexeme.grammar & (Grammar.AUXILIARY | Grammar.VERB | Grammar.NEGATION)) !== 0 ||
    isSpeechVerb(article, mention.phraseEnd) ||
    SE.at(article, mention.phraseEnd) ||
    looksFinite(article, mention);
  if (!verb || (next.lexeme.grammar & Grammar.PREPOSITION) !== 0) return 0;
  // `Mardi, le ministre a dit`: behind an opening adverbial it is the subject of the sentence.
  return isSign(article, mention.start - 1, ',') && (before & Grammar.RELATIVE) === 0 ? 2 : 1;
}

/** `Pour Ana Costa, maraîchère, l'année est noire.`: whom a sentence opens with is what it is about. */
function isTopic(article: Article, mention: Mention): boolean {
  const at = mention.start - 1;
  return (
    POUR_CHEZ_SELON.at(article, at) &&
    (at === 0 || article.sentenceOf[at - 1] !== article.sentenceOf[at]) &&
    mention.nameStart >= 0
  );
}

/** `Ana Costa dormait`: behind a name or a role, the ending of an imperfect or a future, which few adjectives have. */
function looksFinite(article: Article, { phraseEnd, kind }: Mention): boolean {
  const { lexeme, case: letters } = article.tokens[phraseEnd] ?? { lexeme: null, case: Case.LOWER };
  if (kind !== 'person' || lexeme === null || letters !== Case.LOWER || lexeme.person !== null) return false;
  return LIKE_FINITE_VERB.at(article, phraseEnd);
}
