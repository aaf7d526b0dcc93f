import { Form, Takes } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, isSign } from '../text/article.js';
import { oneOf } from '../text/word-test.js';
import { infinitiveAt } from './infinitive.js';
import { ownedThat } from './noun-that.js';

/** How far behind a verb what it governs is looked for. */
const AHEAD = 16;

/** How far before a verb the comma of an incise can stand: auxiliary, pronouns and adverbs between. */
const BEHIND = 8;

/** What can open words that are reported without marks. */
const OPENERS = oneOf("que qu' de d' à si s' pourquoi comment où quand combien quel quelle quels quelles");

/**
 * Whether the speech word at `at` can report something that is not in marks: a quick look that most nouns, and most verbs with a
 * plain object, do not pass. Only then are subject and complement read.
 */
export function isPromising(article: Article, at: number, from: number, to: number): boolean {
  const word = article.tokens[at]?.lexeme.speech;
  if (!word) return false;
  const { form } = word;
  const takes = word.takes | word.takesReflexive;
  if (form & Form.PREPOSITION) return true;
  if (form & Form.LIGHT || takes & Takes.ON) return true;
  if (form & Form.CUE_NOUN && ownedThat(article, at)) return true;
  if (takes === 0) return false;
  if (takes & Takes.INCISE && !(form & (Form.GERUND | Form.INFINITIVE)))
    for (let index = at - 1; index >= from && index >= at - BEHIND; index--)
      if (isSign(article, index, ',') || formAt(article, index) === 'comme' || formAt(article, index) === 'ainsi')
        return true;
  const end = Math.min(to, at + AHEAD);
  if (takes & Takes.INFINITIVE && infinitiveAt(article, at + 1) >= 0) return true;
  for (let index = at + 1; index < end; index++) {
    switch (OPENERS.at(article, index) ? formAt(article, index) : '') {
      case 'que':
      case "qu'":
        if (takes & Takes.QUE) return true;
        break;
      case 'de':
      case "d'":
        if (takes & Takes.DE && infinitiveAt(article, index + 1) >= 0) return true;
        break;
      case 'à':
        if (takes & Takes.A && infinitiveAt(article, index + 1) >= 0) return true;
        if (takes & Takes.QUE && /^quel/.test(formAt(article, index + 1))) return true;
        break;
      case 'si':
      case "s'":
      case 'pourquoi':
      case 'comment':
      case 'où':
      case 'quand':
      case 'combien':
      case 'quel':
      case 'quelle':
      case 'quels':
      case 'quelles':
        if (takes & Takes.QUESTION) return true;
        break;
      default:
        if (takes & Takes.INFINITIVE && index < at + 8 && infinitiveAt(article, index) >= 0) return true;
    }
  }
  // `se dit favorable`: the pronoun before, an adjective behind.
  return isReflexive(formAt(article, at - 1)) || isReflexive(formAt(article, at - 2));
}

function isReflexive(form: string): boolean {
  return form === 'se' || form === "s'";
}
