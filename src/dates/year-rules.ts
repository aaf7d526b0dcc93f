import { Grammar } from '../lexicon/lexeme.js';
import { endingTense, isInfinitiveForm, isParticipleForm } from '../lexicon/verb-endings.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { type Expression, expression } from './expression.js';
import { period } from './point.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { beforeChrist, yearAt } from './year-behind.js';

/** Words in front of a number of four digits that make a year of it. */
const YEAR_CUES = oneOf(
  "en entre depuis dès avant après vers ici fin début mi milieu courant jusqu' l'an horizon pour sur et ou puis contre",
);

/** Nouns that take a year behind them. */
const YEAR_NOUNS = oneOf(
  `an année années exercice exercices budget budgets budgétaire saison saisons édition éditions millésime rentrée horizon campagne
   promotion cuvée vendange récolte présidentielle législatives municipales européennes régionales cantonales sénatoriales
   élections élection scrutin finances trimestre semestre bilan rapport classement palmarès fiscale scolaire universitaire
   collection vintage programme objectif prévision prévisions comptes résultats`,
);

/** Nouns whose article comes into the span with the years: `la saison 2023-2024`. */
const SPAN_NOUNS = oneOf('saison exercice campagne');

/** Words in -s or -x that do not count: what follows a year and is no plural noun. */
const NO_PLURAL =
  Grammar.PREPOSITION |
  Grammar.COORDINATOR |
  Grammar.SUBORDINATOR |
  Grammar.RELATIVE |
  Grammar.DEFINITE |
  Grammar.INDEFINITE |
  Grammar.DETERMINER |
  Grammar.SUBJECT |
  Grammar.CLITIC |
  Grammar.AUXILIARY |
  Grammar.VERB |
  Grammar.ADVERB |
  Grammar.NEGATION |
  Grammar.PRONOUN |
  Grammar.PARTICIPLE;

/** `en 2015`, `1971-1973`, `la saison 2023-24`, `celui de 1970`: a number of four digits where something shows it is a year. */
export function readYears(scan: Scan, index: number, previous: Expression | undefined): Expression | null {
  const year = yearAt(scan, index);
  if (year < 0 || isInsideNumber(scan, index) || isBounded(scan, index)) return null;
  const range = readRange(scan, index, year);
  if (range !== null) return range;
  const christ = beforeChrist(scan, index + 1);
  if (christ > 0) return finished(scan, expression(index, christ, { kind: 'point', point: period('year', -year) }));
  if (countsSomething(scan, index + 1) || !isShownAsYear(scan, index, year, previous)) return null;
  return finished(
    scan,
    expression(startOfYear(scan, index), index + 1, { kind: 'point', point: period('year', year) }),
  );
}

/** `plus de 2000`, `moins de 2000`, `près de 2000`: a quantity. */
function isBounded(scan: Scan, index: number): boolean {
  return formAt(scan, index - 1) === 'de' && BOUNDS.at(scan, index - 2);
}

const BOUNDS = oneOf('plus moins près');

/** `l'exercice 2023`, `l'an 2000` take their article in; `en 2023` is the number alone. */
function startOfYear(scan: Scan, index: number): number {
  return SPAN_NOUNS.at(scan, index - 1) ? withDeterminer(scan, index - 1) : index;
}

/** Digits, a point or a letter glued to the number: `2.024`, `A2015`, `2024,5`, `#2024`. */
function isInsideNumber(scan: Scan, index: number): boolean {
  const before = tokenAt(scan, index - 1);
  if (before !== undefined && isGlued(scan, index)) {
    const joined =
      before.kind === Kind.WORD
        ? !formAt(scan, index - 1).endsWith("'")
        : before.kind === Kind.NUMBER || before.kind === Kind.SYMBOL;
    if (joined) return true;
    if (
      (isSign(scan, index - 1, '.') || isSign(scan, index - 1, ',') || isSign(scan, index - 1, '/')) &&
      isGlued(scan, index - 1) &&
      tokenAt(scan, index - 2)?.kind === Kind.NUMBER
    )
      return true;
    if (isDash(scan, index - 1) && isGlued(scan, index - 1) && digitsAt(scan, index - 2, 6) >= 0) return true;
    if (isSign(scan, index - 1, ':')) return true;
  }
  const after = scan.tokens[index + 1];
  if (after === undefined || !isGlued(scan, index + 1)) return false;
  if (after.kind === Kind.WORD) return true;
  return (
    (isSign(scan, index + 1, '.') || isSign(scan, index + 1, ',')) &&
    isGlued(scan, index + 2) &&
    scan.tokens[index + 2]?.kind === Kind.NUMBER
  );
}

/** `1971-1973`, `2023-24`, `2023/24`. */
function readRange(scan: Scan, index: number, year: number): Expression | null {
  const joint = index + 1;
  const slash = isSign(scan, joint, '/');
  if ((!isDash(scan, joint) && !slash) || !isGlued(scan, joint) || !isGlued(scan, joint + 1)) return null;
  const token = scan.tokens[joint + 1];
  const width = token === undefined ? 0 : token.end - token.start;
  let last = digitsAt(scan, joint + 1);
  if (width === 2) last += year - (year % 100) + (last < year % 100 ? 100 : 0);
  else if (width !== 4) return null;
  if (last <= year || last - year > 200 || last > 2200) return null;
  if (width === 2 && last !== year + 1 && !isCue(scan, index) && !isSign(scan, index - 1, '(')) return null;
  if (isSign(scan, joint + 2, '-') && isGlued(scan, joint + 2)) return null; // 2024-04-03
  if (countsSomething(scan, joint + 2)) return null;
  const from = expression(index, index + 1, { kind: 'point', point: period('year', year) });
  const to = expression(joint + 1, joint + 2, { kind: 'point', point: period('year', last) });
  const start = startOfRange(scan, index);
  return finished(scan, expression(start, joint + 2, { kind: 'interval', from, to }));
}

function startOfRange(scan: Scan, index: number): number {
  const noun = formAt(scan, index - 1);
  if (SPAN_NOUNS.holds(noun) || noun === 'année' || noun === 'années') return withDeterminer(scan, index - 1);
  if ((noun === 'scolaire' || noun === 'universitaire') && formAt(scan, index - 2) === 'année')
    return withDeterminer(scan, index - 2);
  return index;
}

function isCue(scan: Scan, index: number): boolean {
  return YEAR_CUES.at(scan, index - 1) || YEAR_NOUNS.at(scan, index - 1);
}

/** A counted noun stands in the plural behind a number over 1: `2024 manifestants`, `1500 euros`, `2000 m`. */
export function countsSomething(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined) return false;
  if (token.kind === Kind.SYMBOL) return /[%€$£°‰]/.test(scan.text.charAt(token.start));
  if (token.kind === Kind.NUMBER) return token.end - token.start === 3; // 2024 500
  if (token.kind !== Kind.WORD) return false;
  const { lexeme } = token;
  if (lexeme.unit !== null && (lexeme.grammar & NO_PLURAL) === 0) return true;
  if ((lexeme.grammar & NO_PLURAL) !== 0) return false;
  const word = lexeme.calendar;
  if (word !== null) return word.kind === 'unit';
  const form = formAt(scan, index);
  if (form === 'km' || form === 'm' || form === 'kg' || form === 'ha' || form === 'mw' || form === 'euros') return true;
  const last = form.charCodeAt(form.length - 1);
  // Plurals end in -s or -x; a name with a capital is not counted.
  return form.length > 3 && (last === 0x73 || last === 0x78) && token.case === 0;
}

function isShownAsYear(scan: Scan, index: number, year: number, previous: Expression | undefined): boolean {
  const before = formAt(scan, index - 1);
  if (before === 'contre' || before === 'pour' || before === 'sur')
    return year >= 1900 && year <= 2100 && isLoose(scan, index + 1);
  if (before === 'et' || before === 'ou' || before === 'puis' || isSign(scan, index - 1, ',')) {
    if (previous !== undefined && isYear(previous) && endBehindBrackets(scan, previous.end, index - 1) === index - 1)
      return true;
    return before !== 'et' && before !== 'ou' ? opensClause(scan, index) : false;
  }
  if (YEAR_CUES.holds(before)) return true;
  if (before === 'à' || before === 'de' || before === "d'" || before === 'que' || before === "qu'")
    return year >= 1500 && isLoose(scan, index + 1);
  if (YEAR_NOUNS.holds(before)) return year >= 1700 && year <= 2150;
  // la campagne agricole 2025, le budget communal 2024: an adjective between
  if (YEAR_NOUNS.at(scan, index - 2) && isAdjectiveLike(scan, index - 1)) return year >= 1900 && year <= 2100;
  // rappelez-vous 2019, souvenez-vous 1998
  if (before === 'vous' && isDash(scan, index - 2)) return year >= 1900 && year <= 2100 && isLoose(scan, index + 1);
  if (isNounWithYear(scan, index, year)) return true;
  if (isSign(scan, index - 1, '('))
    return isSign(scan, index + 1, ')') || isSign(scan, index + 1, ',') || isSign(scan, index + 1, ';');
  if (before === 'l' || before === "l'") return false;
  if (isSign(scan, index - 1, '/') || isDash(scan, index - 1))
    return isMonthOrDayBefore(scan, index - 2) || previous?.end === index - 1;
  return opensClause(scan, index);
}

/** Nouns that a number behind them names, not a year. */
const NUMBERED = oneOf(
  `numéro article articles vol page pages chambre ligne route modèle code facture référence lot bus train version compte loi décret
   série bureau poste porte salle sortie canal immatriculation matricule brevet dossier appartement tome norme autoroute nationale
   départementale rue avenue boulevard place parcelle cote indice altitude`,
);

/** `le mercato estival 2023 en Europe`, `les vœux 2025.`: a noun or adjective, a year of our time, and nothing counted behind. */
function isNounWithYear(scan: Scan, index: number, year: number): boolean {
  const token = tokenAt(scan, index - 1);
  if (year < 1950 || year > 2040 || token?.kind !== Kind.WORD || token.case !== 0 || isGlued(scan, index)) return false;
  const { grammar, calendar, unit, numeral, speech } = token.lexeme;
  const form = formAt(scan, index - 1);
  if (grammar !== 0 || calendar !== null || unit !== null || numeral !== null || speech !== null || form.length < 4)
    return false;
  if (NUMBERED.holds(form) || endingTense(form) !== null || isParticipleForm(form) || isInfinitiveForm(form))
    return false;
  const next = scan.tokens[index + 1];
  const closed =
    next === undefined || next.kind === Kind.PUNCTUATION || next.kind === Kind.MARK || next.lexeme.grammar !== 0;
  return closed && isLoose(scan, index + 1);
}

function isAdjectiveLike(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token?.kind !== Kind.WORD || token.lexeme.grammar !== 0) return false;
  return /(?:al|ale|el|elle|if|ive|ique|aire|ien|ienne|ain|aine|eux|euse|ier|ière|ole|iste|eur|ant|ante|é|ée)$/.test(
    formAt(scan, index),
  );
}

/** `en 1987 (2-0) | et 2011`: what stands in brackets behind a year is passed over. */
function endBehindBrackets(scan: Scan, from: number, to: number): number {
  if (!isSign(scan, from, '(') || to - from > 12) return from;
  for (let at = from + 1; at < to; at++) if (isSign(scan, at, ')')) return at + 1;
  return from;
}

/** `juin-2020`. */
function isMonthOrDayBefore(scan: Scan, index: number): boolean {
  return calendarAt(scan, index)?.kind === 'month';
}

/** What follows is no bare noun: punctuation, a preposition, a verb that the lexicon has, the end, or a singular word. */
function isLoose(scan: Scan, index: number): boolean {
  return !countsSomething(scan, index);
}

function isYear({ meaning }: Expression): boolean {
  if (meaning.kind === 'interval') return isYear(meaning.to);
  return meaning.kind === 'point' && meaning.point.unit === 'year';
}

const BEFORE_SUBJECT = oneOf('seule seul mais si même or car que ainsi');

/** `2024 a été`, `Seule 2024 avait fait pire`: a year as the subject of a clause. */
function opensClause(scan: Scan, index: number): boolean {
  const before = tokenAt(scan, index - 1);
  const opens =
    before === undefined ||
    before.kind === Kind.PUNCTUATION ||
    before.kind === Kind.MARK ||
    BEFORE_SUBJECT.at(scan, index - 1);
  if (!opens) return false;
  let at = index + 1;
  if (isSign(scan, at, '(')) for (let i = 0; i < 8 && at < scan.tokens.length && !isSign(scan, at, ')'); i++) at++;
  if (isSign(scan, at, ')')) at++;
  const year = yearAt(scan, index);
  return year >= 1800 && year <= 2100 && (grammarAt(scan, at) & (Grammar.AUXILIARY | Grammar.VERB)) !== 0;
}
