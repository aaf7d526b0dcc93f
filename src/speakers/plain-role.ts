import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt } from '../text/article.js';
import { Case } from '../text/token.js';
import type { Mention } from './mention-of.js';
import type { Stage } from './stage.js';

/** A role without a complement that says which one: `le sexagénaire`, `le jeune homme`, `le coureur de 25 ans`, `le député d'opposition`. */
export function isPlain(stage: Stage, mention: Mention): boolean {
  const { article } = stage;
  for (let at = mention.roleStart; at < mention.roleEnd; at++) {
    if ((grammarAt(article, at) & Grammar.PREPOSITION) === 0 || /^ans?$/.test(formAt(article, mention.roleEnd - 1)))
      continue;
    if (
      !/^(?:de|d')$/.test(formAt(article, at)) ||
      article.tokens[at + 1]?.case !== Case.LOWER ||
      (grammarAt(article, at + 1) & Grammar.DEFINITE) !== 0
    )
      return false;
  }
  return true;
}
