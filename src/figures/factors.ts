import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf, WordTest } from '../text/word-test.js';
import { type Draft, draftAt } from './draft.js';
import { setModifier } from './modifiers.js';

/** How many words may stand between an auxiliary and its participle, or between a verb and its subject. */
const BETWEEN = 5;

const HAVE = like(/^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|eut|eurent|eût|avoir|ayant)$/);
const BE = like(/^(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fut|furent|fût|été|être|étant)$/);
const REFLEXIVE = oneOf("se s' me m' te t'");
const OBJECT = oneOf("le la l' les");

/** What an infinitive without object can be governed by for something to double: `devrait doubler`, `a fait tripler les prix`. */
const HOSTS = like(
  /^(?:d(?:oi(?:t|vent)|ev(?:ait|aient|ra|ront|rait|raient|oir|ant))|pou(?:rra|rront|rrait|rraient|vait|vaient|voir|vant)|peut|peuvent|pu|dû|va|vont|allait|allaient|fai(?:t|sait|saient|re|sant)|font|fera|feront|ferait|feraient|laiss(?:e|ent|é|er))$/,
);

/** What is told by a number, so that it can be made so many times as much. */
const AMOUNTS: ReadonlySet<string> = new Set(
  `nombre taux prix montant budget capacité production effectif part volume taille surface superficie vitesse durée fréquence tarif taxe
   droits salaire prime aide amende dose crédit dotation enveloppe cadence rythme trafic vente recette revenu bénéfice profit perte dette
   déficit dépense investissement population puissance flotte quantité chiffre loyer pension allocation subvention rendement somme quota
   stock parc réserves exportations importations émissions consommation demande offre facture coût fortune risque probabilité écart
   cotisation fonds capital valeur frais tirage audience fréquentation surcoût`.split(/\s+/),
);
const QUANTITIES = new WordTest((form) => AMOUNTS.has(form) || (form.endsWith('s') && AMOUNTS.has(form.slice(0, -1))));

/** What is passed on the road, and what is doubled otherwise: a headland, a film, a stake. */
const PASSED = like(
  /^(?:voitures?|véhicules?|camions?|camionnettes?|tracteurs?|motos?|scooters?|vélos?|(?:auto)?bus|(?:auto)?cars?|convois?|poids|semi|fourgons?|deux|conducteurs?|cyclistes?|motards?|pilotes?|rival|rivaux|rivale|rivales|adversaires?|concurrente?s?|poursuivante?s?|coéquipier|peloton|cap|mises?|classes?|films?|séries?|personnages?|voix|lignes?|voies?|pions?)$/,
);

/**
 * Reads a verb that multiplies: `a doublé`, `ont presque triplé`, `devrait quadrupler`, `doublant ses ventes`; of the amount that is told
 * of, not of what is overtaken (`a doublé un camion`), of a lawyer who is more than that (`doublé d'un conteur`), nor of the noun or
 * adjective (`un doublé`, `le double`, `une triple peine`). The span is the form that has the number.
 */
export function readFactor(article: Article, index: number): Draft | null {
  const word = article.tokens[index]?.lexeme.factor;
  if (word == null) return null;
  const host = hostOf(article, index);
  const form = formAt(article, host);
  let tells: boolean;
  switch (word.form) {
    case 'participle':
      if (BE.at(article, host)) tells = isPassive(article, host, index);
      else if (HAVE.at(article, host)) tells = canMultiply(article, host, index);
      else tells = isSecond(article, host) && objectOf(article, index) !== 'other';
      break;
    case 'infinitive':
      if (OBJECT.at(article, index - 1) || REFLEXIVE.at(article, index - 1)) return null;
      tells = objectOf(article, index) === 'amount' || (HOSTS.at(article, host) && canMultiply(article, host, index));
      if (REFLEXIVE.at(article, startOfHost(article, host) - 1)) return null;
      break;
    case 'noun':
      tells = (isSubject(article, host) || isRate(article, host, index)) && canMultiply(article, host + 1, index);
      break;
    default:
      tells =
        (grammarAt(article, host) & (Grammar.DEFINITE | Grammar.CLITIC | Grammar.CONTRACTION)) === 0 ||
        (grammarAt(article, host) & Grammar.SUBJECT) !== 0 ||
        form === ''
          ? canMultiply(article, host + 1, index)
          : false;
  }
  if (!tells) return null;
  const draft = draftAt(index, index + 1, 'multiple', word.value);
  if (formAt(article, index - 1) === 'que') {
    setModifier(draft, 'more-than');
    draft.first = index - 2;
  }
  return draft;
}

/** `a doublé ses ventes et triplé ses profits`, `a doublé, voire triplé`: the auxiliary of another holds for this one too. */
function isSecond(article: Article, host: number): boolean {
  const link = formAt(article, host);
  if (!LINKS.has(link) && !isSign(article, host, ',')) return false;
  const sentence = article.sentenceOf[host];
  for (let at = host - 1; at > host - WINDOW && article.sentenceOf[at] === sentence; at--) {
    if (!HAVE.at(article, at)) continue;
    // of a participle, not of a noun: « qui a un frère et doublé »
    for (let then = at + 1; then < at + BETWEEN; then++) if (/[éitsu]e?s?$/.test(formAt(article, then))) return true;
    return false;
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set(['et', 'ou', 'puis', 'voire', 'mais']);

/** `La population double tous les vingt ans`: behind a noun it is a verb where a rate follows. */
function isRate(article: Article, host: number, index: number): boolean {
  const every = formAt(article, index + 1);
  if (every !== 'tous' && every !== 'toutes') return false;
  const determiner = grammarAt(article, host - 1) & (Grammar.DEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION);
  return determiner !== 0 && article.tokens[host]?.lexeme.grammar === 0;
}

/** The token before the verb form and the adverbs in front of it: `a presque`, `ont plus que`, `n'a pas`. */
function hostOf(article: Article, index: number): number {
  let at = index - 1;
  while (at > index - BETWEEN) {
    const token = tokenAt(article, at);
    if (token === undefined || token.kind !== Kind.WORD) break;
    const form = formAt(article, at);
    const { grammar } = token.lexeme;
    const plusQue = form === 'que' && formAt(article, at - 1) === 'plus';
    const adverb = (grammar & (Grammar.ADVERB | Grammar.NEGATION)) !== 0 && (grammar & Grammar.AUXILIARY) === 0;
    if (!plusQue && !adverb && !ADVERBS.at(article, at) && !(grammar === 0 && form.endsWith('ment'))) break;
    at--;
  }
  return at;
}

/** Adverbs that the grammar has no bit for, since they are other words too. */
const ADVERBS = oneOf('plus moins presque au peu quasi ainsi donc');

/** The first word of a host's own verb group: `s'est` of `s'est fait`. */
function startOfHost(article: Article, host: number): number {
  return BE.at(article, host - 1) || HAVE.at(article, host - 1) ? host - 1 : host;
}

/** `a été doublé`, `sont triplées`: of an amount, by nobody who stands behind it, and no one who is two things. */
function isPassive(article: Article, host: number, index: number): boolean {
  if (REFLEXIVE.at(article, host - 1) || BEHIND_PASSIVE.at(article, index + 1)) return false;
  const then = article.tokens[index + 2];
  if (
    formAt(article, index + 1) === 'en' &&
    then?.kind !== Kind.NUMBER &&
    !then?.lexeme.numeral &&
    !then?.lexeme.calendar
  )
    return false;
  for (let at = host - 1; at > host - WINDOW && at >= 0; at--) {
    if (article.tokens[at]?.kind !== Kind.WORD) return false;
    if (QUANTITIES.at(article, at)) return true;
  }
  return false;
}

const BEHIND_PASSIVE = oneOf("par de d' du des");

/** How far before its passive an amount may stand, in tokens. */
const WINDOW = 8;

/** Whether the verb whose group begins at `host` tells of an amount: its object is one, or it has none and its subject can be one. */
function canMultiply(article: Article, host: number, index: number): boolean {
  if (REFLEXIVE.at(article, host - 1) || OBJECT.at(article, host - 1)) return false;
  const object = objectOf(article, index);
  return object === 'amount' || (object === 'none' && !isRoadUser(article, host));
}

/** What stands behind the verb: an amount, nothing that it could have done it to, or something else. */
function objectOf(article: Article, index: number): 'amount' | 'none' | 'other' {
  let at = index + 1;
  while (grammarAt(article, at) & Grammar.ADVERB && at < index + BETWEEN) at++;
  const token = article.tokens[at];
  if (token === undefined || token.kind !== Kind.WORD || token.gap === Gap.PARAGRAPH)
    return token?.kind === Kind.NUMBER ? 'other' : 'none';
  const { grammar } = token.lexeme;
  const form = formAt(article, at);
  // « doublé de volume », « doubler par la droite »
  if (form === 'par' || form === 'un' || form === 'une') return 'other';
  if (form === 'de' || form === "d'") {
    if (OF_BODY.at(article, at + 1)) return 'amount';
    return goesOnWithDe(article, at + 1) ? 'none' : 'other';
  }
  if (
    (grammar & (Grammar.DEFINITE | Grammar.DETERMINER | Grammar.INDEFINITE)) !== 0 &&
    form !== 'au' &&
    form !== 'aux'
  ) {
    const noun = headAfter(article, at + 1);
    const calendar = article.tokens[noun]?.lexeme.calendar;
    if (calendar != null) return 'none';
    if (QUANTITIES.at(article, noun)) return 'amount';
    // `ses ventes`, `les patrouilles`; one thing is rather passed than multiplied
    const several =
      form === 'les' && /[sx]$/.test(formAt(article, noun)) && article.tokens[noun]?.lexeme.person == null;
    return (POSSESSIVE.at(article, at) || several) && !isWhoOrWhatIsPassed(article, noun) ? 'amount' : 'other';
  }
  if (token.case !== Case.LOWER || token.lexeme.numeral !== null) return token.lexeme.calendar ? 'none' : 'other';
  return 'none';
}

/** `doublé de volume`, `doubler d'ici 2030`, `doublé de 2015 à 2020`, `doublé d'un an sur l'autre`. */
function goesOnWithDe(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (QUANTITIES.at(article, at) || formAt(article, at) === 'ici') return true;
  if (token?.kind === Kind.NUMBER || token?.lexeme.calendar != null) return true;
  return article.tokens[at + 1]?.lexeme.calendar?.kind === 'unit';
}

const OF_BODY = oneOf('volume taille poids surface superficie valeur intensité');
const POSSESSIVE = oneOf('son sa ses leur leurs notre nos');

/** The noun behind a determiner, over what stands before it: `ces dix dernières années`, `sa propre production`. */
function headAfter(article: Article, at: number): number {
  let head = at;
  while (head < at + 3) {
    const token = article.tokens[head];
    if (token === undefined) break;
    const before = (token.lexeme.grammar & Grammar.PRENOMINAL) !== 0 || token.kind === Kind.NUMBER;
    if (!before && token.lexeme.numeral === null && token.lexeme.calendar?.kind !== 'shift') break;
    head++;
  }
  return head;
}

function isWhoOrWhatIsPassed(article: Article, noun: number): boolean {
  const token = article.tokens[noun];
  const person = (token?.lexeme.person?.classes ?? 0) & (PersonClass.ROLE | PersonClass.FIRST_NAME);
  return token === undefined || PASSED.at(article, noun) || (person !== 0 && token.lexeme.person?.plural !== true);
}

/** `il double`, `qui triplent`: a subject that needs no noun. */
function isSubject(article: Article, at: number): boolean {
  return (grammarAt(article, at) & Grammar.SUBJECT) !== 0 || formAt(article, at) === 'qui';
}

/** Whether who or what is on the road, or a name, is right before the verb and no complement: `Le motard a doublé`. */
function isRoadUser(article: Article, host: number): boolean {
  let at = host - 1;
  while (at > host - BETWEEN && grammarAt(article, at) & (Grammar.NEGATION | Grammar.RELATIVE | Grammar.ADVERB)) at--;
  const token = tokenAt(article, at);
  if (token === undefined || token.kind !== Kind.WORD) return false;
  const before = formAt(article, at - 1);
  const complement =
    grammarAt(article, at - (grammarAt(article, at - 1) & Grammar.DEFINITE ? 2 : 1)) & Grammar.PREPOSITION;
  if (complement || before === 'du' || before === 'des' || before === "d'") return false;
  const classes = token.lexeme.person?.classes ?? 0;
  if (token.case !== Case.LOWER) return (classes & PersonClass.PLACE) === 0 && token.lexeme.grammar === 0;
  return isWhoOrWhatIsPassed(article, at);
}
