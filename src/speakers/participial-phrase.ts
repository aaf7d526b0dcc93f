import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like } from '../text/word-test.js';

/** Stems of what is done with a text or a figure. */
const TELLING = like(
  /^(?:publi|réalis|men|dévoil|diffus|paru|rend|établi|consult|rédig|transmi|adress|remi|divulgu|révél|obten|cit|mandat|command|compil|effectu|conduit|présent|dat|parvenu|émanant|sign|post|mis|fourn|recueill|relay|communiqu|partag|collect|reç|recens|élabor|annonc|donn|arrêt|lanc)/,
);
const PARTICIPLE = like(/(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ise|ises|it|ite|its|ites|ant)$/);

/** `publié lundi par Eurostat`, `menée en octobre auprès de 52.000 personnes`: which text it is. Ends at punctuation or a verb. */
export function overParticipialPhrase(article: Article, index: number, stop: number): number {
  if (!TELLING.at(article, index) || !PARTICIPLE.at(article, index)) return index;
  let at = index + 1;
  while (at < stop && at < index + 22) {
    const token = article.tokens[at];
    if (token === undefined || token.kind === Kind.MARK || token.gap === Gap.PARAGRAPH) break;
    if (
      token.kind === Kind.PUNCTUATION &&
      !(
        token.gap === Gap.NONE &&
        article.tokens[at + 1]?.gap === Gap.NONE &&
        (token.code === 0x2d || article.tokens[at + 1]?.kind === Kind.NUMBER)
      )
    )
      break;
    if (
      (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.SUBJECT)) !== 0 &&
      (token.lexeme.grammar & Grammar.DETERMINER) === 0
    )
      break;
    if (
      (token.lexeme.grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 &&
      (token.lexeme.grammar & Grammar.CLITIC) === 0 &&
      token.case === Case.LOWER
    )
      break;
    at++;
  }
  return at;
}
