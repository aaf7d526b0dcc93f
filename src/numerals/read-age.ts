import { DURATION_NOUNS, isAbstract, isChild, isPerson } from '../lexicon/durations.js';
import { formAt, isSign, rawAt, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { type Numeral, readNumeral } from './read-numeral.js';

const DE = oneOf("de d'");
const PLUS_OR_MOINS = oneOf('plus moins');
const LIKE_PLURAL = like(/[sx]$/);
const TIME_FOLLOWS = like(/^(?:à|suivant|précédent|prochain)/);

/** How far around the number its frame is looked for, in tokens. */
const WINDOW = 12;

/** Whether the number at token `index` with `ans`, `mois`, … behind it is somebody's age (`âgé de 31 ans`, `Ana Costa, 42 ans,`). */
export function isAge(scan: Scan, index: number): boolean {
  const numeral = readNumeral(scan, index);
  if (numeral === null || numeral.vague) return false;
  // « de 62 à 64 ans », « 18-24 ans », « 16 ou 17 ans »: the unit stands behind the second number
  const link = formAt(scan, numeral.end);
  const hyphen = isSign(scan, numeral.end, '-') || rawAt(scan, numeral.end) === '–';
  const second = hyphen || link === 'à' || link === 'et' || link === 'ou' ? readNumeral(scan, numeral.end + 1) : null;
  return isAgeAt(scan, index, unitAt(scan, second ?? numeral));
}

/** Where the unit behind a numeral stands: `31 | ans`, `une trentaine d' | années`. */
export function unitAt(scan: Scan, { end, approximate }: Numeral): number {
  return approximate && DE.at(scan, end) ? end + 1 : end;
}

/** The same for a number that ends before token `unit`, where `ans` or `mois` stands. */
export function isAgeAt(scan: Scan, index: number, unit: number): boolean {
  const form = formAt(scan, unit);
  const years =
    form === 'ans' || form === 'an' || (form === 'années' && readNumeral(scan, index)?.approximate === true);
  if (!years && form !== 'mois' && form !== 'semaines' && form !== 'jours') return false;
  const from = beforeBounds(scan, beforeList(scan, index));
  // « elle avait alors 24 ans »
  const then = THEN.at(scan, from - 1) && HAVE.at(scan, from - 2) ? from - 1 : from;
  const before = formAt(scan, then - 1);
  const value = readNumeral(scan, index)?.value ?? 0;
  const small = value < OF_A_CHILD;
  if (isAged(scan, from)) return true;
  if (before === 'de' || before === "d'") return isAgeOfNoun(scan, from - 1, unit, years, small);
  // « le bébé, 8 mois, »
  if (!years && !(isSign(scan, from - 1, ',') && isChild(formAt(scan, from - 2)))) return false;
  if (isSign(scan, from - 1, ',') || isSign(scan, from - 1, '(')) return isApposition(scan, from - 1, unit);
  if (before === 'à') return isAgeAfterA(scan, from - 1, unit, value);
  // « les 65 ans et plus »
  const link = formAt(scan, unit + 1);
  if ((link === 'et' || link === 'ou') && PLUS_OR_MOINS.at(scan, unit + 2) && !isOf(scan, unit + 3)) return true;
  // « les plus de 75 ans », « les 18-24 ans »
  if (before === 'les' || before === 'des' || before === 'aux') return isClassOfAge(scan, from, index, unit);
  if (POSSESSIVES.has(before)) return !isOf(scan, unit + 1);
  if (HAVE.holds(before)) return isAgeAfterHave(scan, then - 1, unit);
  return false;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['ses', 'mes', 'tes', 'vos', 'nos', 'leurs']);

const HAVE = oneOf(
  `ai as a avons avez ont avais avait avions aviez avaient aura auront aurai aurait auraient ayant avoir eu eut`,
);

const THEN = oneOf(['alors', "aujourd'hui", 'déjà', 'bientôt', 'maintenant', 'désormais', 'encore']);

/** Below this only a child has the age: `un mensonge de quatre ans` has none. */
const OF_A_CHILD = 13;

/** Steps back over the first number of `six et huit ans`, `16 ou 17 ans`. */
function beforeList(scan: Scan, index: number): number {
  const link = formAt(scan, index - 1);
  if (link !== 'et' && link !== 'ou' && link !== 'à') return index;
  const last = tokenAt(scan, index - 2);
  if (last === undefined || (last.kind !== Kind.NUMBER && last.lexeme.numeral === null)) return index;
  let at = index - 1;
  const floor = Math.max(1, index - 6);
  while (
    at > floor &&
    (tokenAt(scan, at - 1)?.kind === Kind.NUMBER ||
      tokenAt(scan, at - 1)?.lexeme.numeral != null ||
      isSign(scan, at - 1, '-') ||
      isSign(scan, at - 1, ','))
  )
    at--;
  if (isSign(scan, at, ',')) at++;
  return at < index - 1 ? at : index;
}

/** Steps back over `plus de`, `près de`, `environ`, `au moins` before the number. */
function beforeBounds(scan: Scan, index: number): number {
  const before = formAt(scan, index - 1);
  if (before === 'environ' || before === 'presque' || before === 'quelque' || before === 'seulement') return index - 1;
  if ((before === 'de' || before === "d'") && BOUND_HEADS.at(scan, index - 2)) return index - 2;
  if ((before === 'moins' || before === 'plus') && formAt(scan, index - 2) === 'au') return index - 2;
  return index;
}

const BOUND_HEADS = oneOf(['plus', 'moins', 'près']);

/** `âgé de`, `à l'âge de`, `l'âge légal à`, `âgées respectivement de 12 et`. */
function isAged(scan: Scan, index: number): boolean {
  let at = index - 1;
  let others = 0;
  const floor = Math.max(0, index - WINDOW);
  for (; at >= floor; at--) {
    const token = scan.tokens[at];
    if (token === undefined) return false;
    const form = formAt(scan, at);
    if (form === 'âge' || form === 'age') return true;
    if (form.startsWith('âgé') || form.startsWith('agé')) return others === 0;
    const bridge =
      token.kind === Kind.NUMBER ||
      token.lexeme.numeral !== null ||
      AGE_BRIDGE.has(form) ||
      (isSign(scan, at, ',') && index - at < 5);
    // « l'âge de départ passera de 62 à 64 ans »
    if (!bridge && (token.kind !== Kind.WORD || ++others > 4)) return false;
    if (form === 'il' || form === 'elle' || form === 'qui') return false;
  }
  return false;
}

const AGE_BRIDGE: ReadonlySet<string> = new Set(
  `de d' à peine et ou entre ans an mois légal légale moyen médian minimum minimal maximum respectivement tout juste seulement environ
   est était retraite la départ plus moins au près aujourd'hui désormais alors déjà`.split(/\s+/),
);

/** `un homme de 31 ans`, `sa fille de huit ans`, `enfants de moins de cinq ans`; not `une peine de dix ans`. */
function isAgeOfNoun(scan: Scan, de: number, unit: number, years: boolean, small: boolean): boolean {
  // de 16 et 17 ans: the noun stands before the first number
  // « trois ans de salaire », « dix ans d'expérience »
  const of = formAt(scan, unit + 1);
  if ((of === 'de' || of === "d'") && scan.tokens[unit + 2]?.case === Case.LOWER) return false;
  if (isComparison(scan, unit + 1)) return false;
  const adult = years && !small;
  let complement = false;
  let determined = false;
  const floor = Math.max(0, de - 7);
  for (let at = de - 1; at >= floor; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD)
      return adult && at < de - 1 && (determined || isPlural(scan, de - 1));
    const form = formAt(scan, at);
    if (
      form === 'depuis' ||
      form === 'lors' ||
      form === 'près' ||
      form === 'plus' ||
      form === 'moins' ||
      form === 'partir'
    )
      return false;
    if (DURATION_NOUNS.has(form) || isAbstract(form)) return false;
    if (isChild(form)) return true;
    // « ceux de 50 ans et plus »
    if (at === de - 1 && /^(?:ceux|celles?|celui)$/.test(form)) return adult;
    // « l'un de 12 ans et l'autre de 15 ans »
    if (at === de - 1 && ONE_OR_OTHER.at(scan, at) && formAt(scan, at - 1) === "l'") return years;
    if (at < de - 1 && (form === 'de' || form === "d'" || form === 'du' || form === 'des')) {
      // the noun has a complement: what lasts can stand before it (`une interdiction de stade de cinq ans`)
      complement = true;
      // « des étudiants de 15 à 24 ans », whatever they are the complement of
      if (form === 'des' && at === de - 2 && isPerson(formAt(scan, de - 1))) return adult;
      determined ||= form === 'du' || form === 'des';
      continue;
    }
    if (token.lexeme.grammar !== 0 && !isAdjective(token.lexeme.grammar)) {
      // behind a determiner stands the noun; without one it has to show its plural (`par des jeunes`, `par jeunes`)
      return adult && at < de - 1 && (determined || isDeterminer(token.lexeme.grammar, form) || isPlural(scan, de - 1));
    }
    if (token.case !== Case.LOWER && at < de - 1 && !complement) return years;
  }
  return adult && floor === 0 && de > 0 && isPlural(scan, de - 1);
}

const ONE_OR_OTHER = oneOf('un une autre');

function isPlural(scan: Scan, index: number): boolean {
  return LIKE_PLURAL.at(scan, index);
}

/** `une première fois, dix ans après`, `quatre ans plus tôt`: time that has passed. */
function isComparison(scan: Scan, index: number): boolean {
  const form = formAt(scan, index);
  const next = formAt(scan, index + 1);
  return (
    form === 'après' ||
    form === 'avant' ||
    form === 'durant' ||
    form === 'ferme' ||
    form === 'fermes' ||
    form === 'auparavant' ||
    form === 'supplémentaires' ||
    ((form === 'plus' || form === 'trop') && (next === 'tôt' || next === 'tard')) ||
    ((form === 'son' || form === 'sa' || form === 'leur') && next !== '')
  );
}

const DETERMINER_BITS = 0b111;
const CONTRACTION_BIT = 1 << 4;

function isDeterminer(grammar: number, form: string): boolean {
  return (grammar & (DETERMINER_BITS | CONTRACTION_BIT)) !== 0 || form === 'deux' || form === 'trois';
}

function isAdjective(grammar: number): boolean {
  return (grammar & (1 << 15)) !== 0;
}

/** `Ana Costa, 42 ans,`, `le capitaine, 34 ans, qui`, `(12 ans)`. */
function isApposition(scan: Scan, sign: number, unit: number): boolean {
  const before = tokenAt(scan, sign - 1);
  const after = scan.tokens[unit + 1];
  // Courts leave a name to its initial: `Jean D., 45 ans,`
  const initial =
    isSign(scan, sign - 1, '.') && tokenAt(scan, sign - 2)?.case === Case.CAPITAL && isGlued(scan, sign - 1);
  const named = before !== undefined && (before.kind === Kind.WORD || before.kind === Kind.MARK);
  if (before === undefined || !(named || initial || isSign(scan, sign - 1, ')'))) return false;
  if (before.lexeme.calendar !== null || isComparison(scan, unit + 1)) return false;
  const closed =
    after === undefined ||
    after.gap >= Gap.LINE ||
    after.kind === Kind.PUNCTUATION ||
    after.kind === Kind.MARK ||
    SINCE.at(scan, unit + 1) ||
    isThen(scan, unit + 1);
  if (!closed) return false;
  return before.kind !== Kind.WORD || before.case !== Case.LOWER || !DURATION_NOUNS.has(formAt(scan, sign - 1));
}

/** What goes on behind the age in an apposition: `31 ans et`, `31 ans depuis samedi`, `17 ans lors des faits`. */
const SINCE = oneOf(['et', 'depuis', 'lors', "aujourd'hui", 'alors']);

/** `24 ans au moment des faits`, `24 ans à l'époque` */
function isThen(scan: Scan, at: number): boolean {
  if (formAt(scan, at) === 'au') return formAt(scan, at + 1) === 'moment';
  return formAt(scan, at) === 'à' && formAt(scan, at + 2) === 'époque';
}

function isGlued(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.gap === Gap.NONE;
}

/** `mort à 91 ans`, `la retraite à 64 ans`; not `à quatre ans des Jeux`, `condamné à dix ans`, `un emprunt à dix ans`. */
function isAgeAfterA(scan: Scan, a: number, unit: number, value: number): boolean {
  if (isOf(scan, unit + 1) || isComparison(scan, unit + 1)) return false;
  const floor = Math.max(0, a - 7);
  for (let at = a - 1; at >= floor; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind === Kind.PUNCTUATION) break;
    const form = formAt(scan, at);
    // « briguer un mandat à 85 ans »
    if (value >= OF_NO_OFFICE && MANDATES.at(scan, at)) continue;
    if (DURATION_NOUNS.has(form) || TERMS.test(form) || form === 'prochain' || form === 'suite') return false;
  }
  return true;
}

const MANDATES = oneOf('mandat mandats');

/** From here on no office lasts so many years. */
const OF_NO_OFFICE = 30;

/** Words before `à dix ans` that make it the term of a sentence or of a loan. */
const TERMS =
  /^(?:condamn|écop|rédui|rame|port|prolong|étend|étal|allong|fix|limit|emprunt|obligat|taux|rendement|oat|bund|bons?$|dette|titres?$|crédit|prêt|horizon|inférieur|supérieur|équival)/;

/** `les plus de 75 ans`, `aux moins de 25 ans`, `les 18-24 ans`. */
function isClassOfAge(scan: Scan, from: number, index: number, unit: number): boolean {
  if (from < index) return true;
  // « les 25 à 49 ans »
  if (formAt(scan, index + 1) === 'à') return !isOf(scan, unit + 1) && !TIME_FOLLOWS.at(scan, unit + 1);
  return isSign(scan, index + 1, '-') || rawAt(scan, index + 1) === '–' || isSign(scan, index - 1, '-');
}

/** `il a 42 ans`; not `il y a dix ans`, `ils ont cinq ans pour`. */
function isAgeAfterHave(scan: Scan, have: number, unit: number): boolean {
  if (formAt(scan, have - 1) === 'y' || isComparison(scan, unit + 1)) return false;
  const after = formAt(scan, unit + 1);
  return !isOf(scan, unit + 1) && after !== 'pour';
}

function isOf(scan: Scan, index: number): boolean {
  const form = formAt(scan, index);
  return form === 'de' || form === "d'" || form === 'du' || form === 'des';
}
