import { francAll } from 'franc';
import type { Scan } from '../text/scan.js';
import { Kind, type Token } from '../text/token.js';

/** franc compares letter triples with those of each language: time grows with text and languages, so both are bounded. */
const LONGEST = 1000;

/** Below this number of letters letter triples are chance. */
const SHORTEST = 12;

/** The languages in Latin script that news are written in. franc knows 130; on a headline most of them are wrong guesses. */
const LATIN_SCRIPT =
  `fra eng deu nld afr spa por ita ron cat glg hat dan nob nno swe fin ekk lvs lit pol ces slk slv hrv bos srp
  hun tur azj uzn tuk als vie ind zlm jav sun tgl ceb ilo swh kin run som hau yor ibo lin wol fuv bam ewe zul xho sna nya sot tsn plt
  src vec epo`.split(/\s+/);

/** A language with franc's score: 1 for the first, less for the others. */
export type Ranked = readonly [code: string, score: number];

/**
 * Asks franc which language the tokens are in, the likeliest first; empty when it cannot say.
 *
 * @param only The languages to choose among; default all that news are written in.
 */
export function askFranc(
  scan: Scan,
  tokens: readonly Token[],
  only: readonly string[] = LATIN_SCRIPT,
): readonly Ranked[] {
  return rank(wordsOf(scan, tokens), { only: [...only], minLength: SHORTEST });
}

/** The same for a text that is not in Latin script: there a script has few languages, or one. */
export function askFrancOfScript(scan: Scan, tokens: readonly Token[]): readonly Ranked[] {
  return rank(wordsOf(scan, tokens), { minLength: 1 });
}

function rank(words: string, options: Parameters<typeof francAll>[1]): readonly Ranked[] {
  return francAll(words, options).filter(([code]) => code !== 'und');
}

function wordsOf({ text }: Scan, tokens: readonly Token[]): string {
  let words = '';
  for (const { kind, start, end } of tokens) {
    if (words.length >= LONGEST) break;
    if (kind === Kind.WORD) words += ` ${text.slice(start, Math.min(end, start + LONGEST))}`;
  }
  // Capitals would be other letters to franc.
  return words.slice(1, LONGEST).toLowerCase();
}
