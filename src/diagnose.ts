import type { Diagnostic, Language, Publication } from './article-facts.js';
import type { Scan } from './text/scan.js';
import { spanOf } from './text/span.js';

/** Below this confidence a text read as French may be something else. */
const SURE = 0.75;

/** A surrogate without its other half: with the flag `u` a pair is one character. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** What is worth knowing about the text as a whole, in a fixed order; what is said of its places follows in text order. */
export function diagnose(scan: Scan, language: Language, publication: Publication): readonly Diagnostic[] {
  const found = [illFormed(scan), aboutLanguage(scan, language), noPublicationDate(scan, language, publication)];
  return found.filter((diagnostic) => diagnostic !== null);
}

/** In ES2024, not yet in the types; far faster than a search. */
interface WellFormed {
  isWellFormed?(): boolean;
}

function illFormed({ text }: Scan): Diagnostic | null {
  if ((text as WellFormed).isWellFormed?.() === true) return null;
  const at = text.search(LONE_SURROGATE);
  if (at < 0) return null;
  return {
    code: 'ill-formed-unicode',
    message: 'a lone surrogate: the text was cut or decoded wrongly',
    span: spanOf(text, at, at + 1),
  };
}

function aboutLanguage({ tokens }: Scan, { code, confidence, isFrench }: Language): Diagnostic | null {
  if (tokens.length === 0) return { code: 'empty-text', message: 'the text is empty or white space' };
  if (!isFrench) {
    const seen =
      code === 'und' ? 'no language could be told' : `the language seen is ${code} (confidence ${confidence})`;
    return { code: 'not-french', message: `${seen}; facts are looked for in French only, language: 'fra' forces it` };
  }
  if (confidence >= SURE) return null;
  return {
    code: 'unsure-language',
    message: `read as French with confidence ${confidence}: too few words to be sure`,
  };
}

function noPublicationDate({ tokens }: Scan, { isFrench }: Language, { date }: Publication): Diagnostic | null {
  if (date !== null || !isFrench || tokens.length === 0) return null;
  return {
    code: 'no-publication-date',
    message: 'no publication date in the text and no option publishedAt: relative dates stay unresolved',
  };
}
