import type { FigureFact } from './article-facts.js';

/** What stands before a number for its modifier, where facts are shown: `≥ 144`. */
export const SIGNS: Readonly<Record<FigureFact['modifier'], string>> = {
  exact: '',
  about: '≈ ',
  nearly: '≲ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'more-than': '> ',
  'less-than': '< ',
  between: '',
  vague: '~ ',
};
