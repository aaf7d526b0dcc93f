import { changeWordOf } from '../lexicon/changes.js';
import { Grammar } from '../lexicon/lexeme.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { phraseTable } from '../text/phrases.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import type { Draft, Modifier } from './draft.js';

/** Each modifier with its expressions in front of a number; `~` stands for de, d', du, des. */
const BEFORE: readonly (readonly [modifier: Modifier, phrases: string])[] = [
  [
    'at-least',
    `au moins|à tout le moins|au minimum|au bas mot|a minima|minimum|au moins ~|pas moins ~|un minimum ~|à partir ~|supérieur ou égal à|
     supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à`,
  ],
  [
    'more-than',
    `plus ~|un peu plus ~|bien plus ~|beaucoup plus ~|nettement plus ~|largement plus ~|au - delà ~|au - dessus ~|supérieur à|
     supérieure à|supérieurs à|supérieures à|supérieur aux|supérieure aux`,
  ],
  [
    'less-than',
    `moins ~|un peu moins ~|bien moins ~|nettement moins ~|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous ~|
     au - dessous ~|en deçà ~|sous la barre ~|sous le seuil ~`,
  ],
  [
    'at-most',
    `au plus|tout au plus|au maximum|maximum|jusqu'à|jusqu'à près ~|jusqu'aux|pas plus ~|un maximum ~|au grand maximum|
     inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à`,
  ],
  ['nearly', `près ~|presque|presque les|pratiquement|pratiquement les|quasi|quasiment|pas loin ~|non loin ~`],
  [
    'about',
    `environ|quelque|autour ~|aux alentours ~|de l'ordre ~|approximativement|à peu près|en gros|grosso modo|peu ou prou|proche ~|
     proches ~|quelque chose comme|tout juste|à peine|plus ou moins|vers les`,
  ],
];

const OF = ['de', "d'", 'du', 'des'];

function* expanded(lists: readonly (readonly [Modifier, string])[]): Generator<readonly [string, Modifier]> {
  for (const [modifier, phrases] of lists) {
    for (const phrase of phrases.split('|').map((part) => part.trim())) {
      if (!phrase.endsWith('~')) yield [phrase, modifier];
      else for (const of of OF) yield [phrase.slice(0, -1) + of, modifier];
    }
  }
}

const before = phraseTable(expanded(BEFORE));

/** The first token of the modifier right in front of token `at` (`près de`); `at` where none is. */
export function startOfModifier(scan: Scan, at: number): number {
  return before.matchEndingAt(scan, at - 1)?.start ?? at;
}

const after = phraseTable<Modifier>([
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['minimum', 'at-least'],
  ['au bas mot', 'at-least'],
  ['ou plus', 'at-least'],
  ['et plus', 'at-least'],
  ['au maximum', 'at-most'],
  ['maximum', 'at-most'],
  ['au plus', 'at-most'],
  ['tout au plus', 'at-most'],
  ['ou moins', 'at-most'],
  ['et moins', 'at-most'],
  ['environ', 'about'],
  ['à peu près', 'about'],
]);

/** The word that may stand before a determined quantity: `plus de la moitié`, `près de l'équivalent`. */
const DEFINITE = oneOf(['les', 'des', 'aux', 'ces']);

/** Reads what stands in front of the figure and behind it: its modifier with min and max, and whether it is definite. */
export function readModifiers(scan: Scan, draft: Draft): void {
  // « "au moins" 144 morts »
  const behindMark = tokenAt(scan, draft.start - 1)?.kind === Kind.MARK ? draft.start - 2 : draft.start - 1;
  const front = before.matchEndingAt(scan, behindMark);
  let first = draft.start;
  if (front !== null && holds(scan, front.start, front.data, draft)) {
    setModifier(draft, front.data);
    first = front.start;
    draft.first = first;
    // « plus des deux tiers »
    if (DEFINITE.at(scan, draft.start - 1)) draft.definite = true;
  } else if (isQuelques(scan, draft)) {
    setModifier(draft, 'about');
    first = draft.first = draft.start - 1;
  } else if (!readVerb(scan, draft)) {
    readBehind(scan, draft);
  }
  const determiner = formAt(scan, first - 1);
  if (DEFINITE.holds(determiner)) {
    draft.definite = true;
    // « sous les 5 % »
    if (front === null && isLevel(draft) && determiner === 'les' && formAt(scan, first - 2) === 'sous')
      setModifier(draft, 'less-than');
  } else if (determiner === 'sous' && front === null && isLevel(draft)) setModifier(draft, 'less-than');
}

/** What can be under a level: `sous 3 %`, `sous les 7.000 points`; `sous deux mètres de neige` is a place. */
function isLevel(draft: Draft): boolean {
  return draft.kind === 'percentage' || draft.kind === 'money' || draft.counted?.head === 'point';
}

/** Below this a count behind a verb of bound is overtaken: `dépasser deux concurrents`. */
const OVERTAKEN = 20;

/** `dépasse 10 %`, `frôlant les 30 degrés`, `n'excédera pas 3 %`: whether a verb in front says how near the number is. */
function readVerb(scan: Scan, draft: Draft): boolean {
  let at = draft.start - 1;
  const form = formAt(scan, at);
  if (form === 'les' || form === 'de' || form === "d'") at--;
  let negated = false;
  while (at > draft.start - 5 && (grammarAt(scan, at) & (Grammar.ADVERB | Grammar.NEGATION)) !== 0) {
    if (formAt(scan, at) === 'pas') negated = true;
    at--;
  }
  const word = changeWordOf(formAt(scan, at));
  const bound = word?.bound ?? null;
  if (bound === null || isOf(form) !== isApproach(scan, at)) return false;
  if (draft.kind === 'ordinal' || draft.kind === 'age' || draft.kind === 'multiple') return false;
  if (draft.kind === 'count' && draft.counted !== null && (draft.value ?? 0) < OVERTAKEN) return false;
  for (let back = at - 1; back > at - 5 && !negated; back--) {
    const before = formAt(scan, back);
    if (before === 'sans' || before === 'ne' || before === "n'") negated = before === 'sans' || back < at - 1;
  }
  if (negated && bound !== 'more-than') return false;
  setModifier(draft, negated ? 'at-most' : bound);
  return true;
}

/** `s'approche de 3 %`: the only one of them that takes de; with its object it does too (`approche les 3 %`). */
function isApproach(scan: Scan, at: number): boolean {
  return formAt(scan, at).startsWith('approch') && isOf(formAt(scan, at + 1));
}

function isOf(form: string): boolean {
  return form === 'de' || form === "d'";
}

/** `quelques 300 manifestants`, as often written for quelque. */
function isQuelques(scan: Scan, draft: Draft): boolean {
  return formAt(scan, draft.start - 1) === 'quelques' && (draft.value ?? 0) >= 10;
}

/** Whether an expression in front bounds the number: `près de deux villages` is a place. */
function holds(scan: Scan, start: number, modifier: Modifier, draft: Draft): boolean {
  const word = formAt(scan, start);
  const value = draft.value ?? draft.min ?? 0;
  if (word === 'près' || word === 'non' || word === 'proche' || word === 'proches')
    return value > 4 || draft.kind !== 'count' || !Number.isInteger(value);
  if (word === 'quelque') return formAt(scan, start - 1) !== 'en';
  // plus de / moins de behind a number compare (« deux fois plus de 20 », « 20 de plus »)
  if (word === 'plus' || word === 'moins')
    return formAt(scan, start - 1) !== 'fois' && formAt(scan, start - 1) !== 'ne';
  return modifier !== 'exact';
}

function readBehind(scan: Scan, draft: Draft): void {
  const behind = after.matchAt(scan, draft.next) ?? (draft.next > draft.end ? after.matchAt(scan, draft.end) : null);
  if (behind !== null) {
    const then = scan.tokens[behind.end];
    const goesOn = then !== undefined && (then.lexeme.numeral !== null || then.kind === Kind.NUMBER);
    const word = formAt(scan, behind.start);
    // « et plus de 20 », « ou moins d'un an » go on to something else
    if (!goesOn && !(word === 'et' || word === 'ou' ? OF.includes(formAt(scan, behind.end)) : false)) {
      setModifier(draft, behind.data);
      return;
    }
  }
  if (isSign(scan, draft.next, '(') && formAt(scan, draft.next + 1).startsWith('estimation'))
    setModifier(draft, 'about');
}

/** Gives the draft a modifier, and the bound that it claims. A range stays one, and what is vague stays so. */
export function setModifier(draft: Draft, modifier: Modifier): void {
  if (draft.modifier === 'between' || draft.modifier === 'vague' || draft.value === null) return;
  draft.modifier = modifier;
  draft.min = modifier === 'at-least' || modifier === 'more-than' ? draft.value : null;
  draft.max = modifier === 'at-most' || modifier === 'less-than' ? draft.value : null;
}
