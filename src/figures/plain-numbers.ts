import { Grammar } from '../lexicon/lexeme.js';
import type { Numeral } from '../numerals/read-numeral.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { isApostrophe } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isLabel } from './names.js';

const LES_DES_AUX = oneOf('les des aux');
const PLUS_MOINS_PRES = oneOf('plus moins près');

/** Whether plain digits without unit or noun are a label, a year or the rest of a time. */
export function isPlainLabel(article: Article, index: number, last: Numeral): boolean {
  if (isLabel(article, index, last.end)) return true;
  const length = (article.tokens[index]?.end ?? 0) - (article.tokens[index]?.start ?? 0);
  if (length === 4 && last.value >= 1000 && last.value <= 2100)
    return !isBounded(article, index) && !isCompared(article, index);
  if (length > 1 && article.tokens[index]?.code === 0x30) return true;
  // the film "300"
  if (tokenAt(article, index - 1)?.kind === Kind.MARK && article.tokens[last.end]?.kind === Kind.MARK) return true;
  // les 27, of the European Union
  if (last.value === 27 && LES_DES_AUX.at(article, index - 1)) return true;
  // 12 centièmes: of a second
  if (article.tokens[last.end]?.lexeme.numeral?.kind === 'ordinal') return true;
  // 9 sec 85, 2 h 15: the rest of a time
  if (tokenAt(article, index - 1)?.lexeme.calendar?.kind === 'unit') return true;
  // 30', the minute of a match
  const mark = article.tokens[last.end];
  if (mark !== undefined && mark.gap === Gap.NONE && isApostrophe(mark.code)) return true;
  // (12), [3]
  if (isSign(article, index - 1, '(') && isSign(article, last.end, ')')) return !isSizeOfPart(article, index - 2);
  if (isSign(article, index - 1, '[') && isSign(article, last.end, ']')) return true;
  // (encadré 3)
  if (
    isSign(article, index - 2, '(') &&
    isSign(article, last.end, ')') &&
    tokenAt(article, index - 1)?.kind === Kind.WORD
  )
    return (grammarAt(article, index - 1) & ~Grammar.PRENOMINAL) === 0;
  // 24 heures sur 24
  return formAt(article, index - 1) === 'sur' && tokenAt(article, index - 2)?.lexeme.calendar?.kind === 'unit';
}

/** How far before the bracket a part may stand, in tokens. */
const PART_WINDOW = 5;

/** `la moitié d'entre eux (118)`, `deux tiers des élus (312)`: how many the part before token `at` and up to it are. */
function isSizeOfPart(scan: Scan, at: number): boolean {
  for (let back = at; back > at - PART_WINDOW && scan.tokens[back]?.kind === Kind.WORD; back--) {
    const word = scan.tokens[back]?.lexeme.numeral;
    if (word?.kind === 'fraction') return back < at;
  }
  return false;
}

/** Number words alone that count nothing: `un bâtiment neuf`, `couper en deux`, `tous deux`, `zéro`. */
export function isNoCount(article: Article, index: number, last: Numeral): boolean {
  const before = formAt(article, index - 1);
  const token = tokenAt(article, index - 1);
  if (before === 'en' || before === 'tous' || before === 'toutes' || before === '-') return true;
  if (last.value <= 4 && before === 'à' && last.end === index + 1) return formAt(article, last.end) !== 'le';
  if (last.value === 0) return true;
  if (last.value === 9 && last.end === index + 1)
    return (
      token !== undefined &&
      token.kind === Kind.WORD &&
      (token.lexeme.grammar & ~Grammar.PRENOMINAL) === 0 &&
      token.gap <= Gap.SPACE &&
      token.lexeme.speech === null
    );
  // « pour cent » is read with its number; alone it is none
  if (last.value === 100 && before === 'pour') return true;
  if (
    (before === 'les' || before === 'des') &&
    (formAt(article, index - 2) === 'tous' || formAt(article, index - 2) === 'toutes')
  )
    return true;
  return (grammarAt(article, index - 1) & Grammar.DEFINITE) !== 0 && (before === 'le' || before === 'la');
}

/** `contre 1299 en juillet`: no year. */
function isCompared(article: Article, index: number): boolean {
  return formAt(article, index - 1) === 'contre' && COMPARED.at(article, index + 1);
}

const COMPARED = oneOf(['en', "l'", 'un', 'la', 'au', 'il', 'lors', 'précédemment', 'auparavant']);

/** `moins de 2000`: no year. */
function isBounded(scan: Scan, index: number): boolean {
  return formAt(scan, index - 1) === 'de' && PLUS_MOINS_PRES.at(scan, index - 2);
}
