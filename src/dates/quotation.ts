import { type Article, isSign } from '../text/article.js';

/** Whether a quotation is open at `index`, as far as the marks around show: the last one before it in the window opens. */
export function isQuoted(article: Article, index: number): boolean {
  const { marks } = article;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  const last = marks[low - 1];
  if (last === undefined || last < index - 120) return false;
  const token = article.tokens[last];
  if (token === undefined) return false;
  switch (token.code) {
    case 0xab:
    case 0x201c:
    case 0x201e:
      return true;
    case 0x22:
      // Straight marks: one that is glued to what follows and not to what stands before it opens.
      return article.tokens[last + 1]?.gap === 0 && (token.gap !== 0 || isSign(article, last - 1, '.') || last === 0);
    default:
      return false;
  }
}
