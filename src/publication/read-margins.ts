import { agencyIn } from '../lexicon/agencies.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';

/** First words of the marks that agencies put on a new version of a story. */
const UPDATE_WORDS = oneOf(
  'actualisé actualisée actualise actualisation actualisations lead urgent alerte flash bulletin papier synthèse avant-papier précision rectificatif répétition retransmission complément version mise reprise embargo corrigé correction',
);
const MAX_UPDATE = 24;
const MAX_BYLINE = 14;
const MAX_SIGNATURE = 36;

function endsLine(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || token.gap >= Gap.LINE;
}

/** One past an update mark at token `from`: `(Actualisé avec réactions)`, or `LEAD 2`, `URGENT` on a line of its own. */
export function readUpdateMark(scan: Scan, from: number): number | null {
  const open = scan.tokens[from];
  const bracket = open?.code === 0x28 || open?.code === 0x5b;
  const word = bracket ? from + 1 : scan.tokens[from]?.kind === Kind.NUMBER ? from + 2 : from;
  if (!UPDATE_WORDS.at(scan, word)) return null;
  for (let at = word + 1; at <= from + MAX_UPDATE; at++) {
    const token = scan.tokens[at];
    if (bracket) {
      if (token === undefined || token.gap >= Gap.LINE) return null;
      if (token.code === 0x29 || token.code === 0x5d) return at + 1;
    } else if (token === undefined || token.gap >= Gap.LINE) return at - from <= 4 ? at : null;
  }
  return null;
}

/** One past a byline on a line of its own: `Par Ana COSTA`, `Par Ana COSTA et Luc PETIT`. */
export function readByline(scan: Scan, from: number): number | null {
  if (formAt(scan, from) !== 'par' || scan.tokens[from]?.case === Case.LOWER) return null;
  let at = from + 1;
  for (; at <= from + MAX_BYLINE && !endsLine(scan, at); at++) {
    const token = scan.tokens[at];
    const form = formAt(scan, at);
    if (
      token?.kind === Kind.WORD &&
      token.case === Case.LOWER &&
      !['et', 'à', 'de', 'avec', 'du', "d'", 'la'].includes(form)
    )
      return null;
    if (token?.code === 0x2e && token.kind === Kind.PUNCTUATION) return null;
  }
  return at > from + 1 && endsLine(scan, at) ? at : null;
}

/** The signature at the very end: `abc/def/gh`, `(Avec AFP)`, `AFP`; it begins at a line, or behind the last full stop. */
export function readSignature(
  scan: Scan,
  from: number,
): { readonly from: number; readonly agency: string | null } | null {
  const { tokens, text } = scan;
  const last = tokens.length - 1;
  for (let at = last; at > from && at > last - MAX_SIGNATURE; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) return null;
    const words = text.slice(token.start, tokens[last]?.end ?? token.end);
    const begins =
      token.gap >= Gap.LINE ||
      (before.kind === Kind.PUNCTUATION && before.code !== 0x2c && before.code !== 0x2f && before.code !== 0x2d) ||
      before.kind === Kind.MARK;
    if (!begins) continue;
    const initials = /^[a-z]{2,5}(?:-[a-z]{2,5})*(?:\/[a-z]{2,5}(?:[-.][a-z]{2,5})*)+\.?$/;
    if (initials.test(token.gap >= Gap.LINE ? words.toLowerCase() : words)) return { from: at, agency: null };
    const bracket = /^[(/]([^()/]{2,40}(?:\/[^()/]{2,20})?)[)/]\.?$/.exec(words);
    const agency = bracket ? agencyIn(scan, bracket[1] ?? '') : token.gap >= Gap.LINE ? agencyIn(scan, words) : null;
    if (agency) return { from: at, agency };
    // A last line all in brackets says who worked on it: (Avec Ana Costa à Lens, version française Luc Petit)
    if (token.gap >= Gap.LINE)
      return token.code === 0x28 && words.indexOf(')') === words.length - 1 ? { from: at, agency: null } : null;
  }
  return null;
}
