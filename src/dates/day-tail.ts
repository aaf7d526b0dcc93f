import type { DateFact } from '../article-facts.js';
import type { PartOfDay } from '../lexicon/calendar.js';
import { formAt } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { oneOf } from '../text/word-test.js';
import { readClock } from './clock.js';
import type { Clock } from './point.js';
import { calendarAt } from './surroundings.js';

/** The hour or part of day that goes on a day: `mercredi | soir vers 21h30`, `le 14 | au soir`. */
export interface DayTail {
  readonly end: number;
  readonly part: PartOfDay | null;
  readonly clock: Clock | null;
  readonly modifier: DateFact['modifier'];
  readonly bound: DateFact['bound'];
}

const HOUR_PREPOSITIONS = oneOf('à vers dès avant après');
const ARTICLES = oneOf("la le l'");

/** Reads what of the day is said behind a day that ends at token `index`; `end` is `index` when nothing is. */
export function readDayTail(scan: Scan, index: number): DayTail {
  const part = readPart(scan, index);
  const clock = readHour(scan, part?.end ?? index);
  if (clock !== null) return part === null ? clock : { ...clock, part: part.part };
  return part ?? { end: index, part: null, clock: null, modifier: null, bound: null };
}

/** `soir`, `au soir`, `en fin de matinée`, `dans la nuit`, `à la mi-journée`. */
function readPart(scan: Scan, index: number): DayTail | null {
  let at = index;
  const first = formAt(scan, at);
  let prepositional = true;
  if (first === 'au' || first === 'en' || first === 'tôt' || first === 'tard') at++;
  else if ((first === 'dans' || first === 'à') && ARTICLES.at(scan, at + 1)) at += 2;
  else if ((first === 'à' || first === 'vers') && exactHour(scan, at + 1)) at++;
  else prepositional = false;
  if ((first === 'tôt' || first === 'tard') && formAt(scan, at) === 'dans' && ARTICLES.at(scan, at + 1)) at += 2;
  if (formAt(scan, at) === 'la' && calendarAt(scan, at + 1)?.kind === 'edge') at++;
  let modifier: DayTail['modifier'] =
    first === 'tôt' ? 'start' : first === 'tard' ? 'end' : first === 'vers' ? 'approx' : null;
  const edge = calendarAt(scan, at);
  if (edge?.kind === 'edge' && edge.bare && prepositional) {
    const of = formAt(scan, at + 1);
    if (of !== 'de' && of !== "d'") return null;
    modifier = edge.modifier;
    at += 2;
    if (ARTICLES.at(scan, at)) at++;
  }
  if (formAt(scan, at) === 'petit' && prepositional) at++;
  const word = calendarAt(scan, at);
  // samedi en fin de journée, hier dans la journée: of the day itself
  if (
    word?.kind === 'unit' &&
    (first === 'dans' || (modifier !== null && first === 'en')) &&
    formAt(scan, at) === 'journée'
  )
    return { end: at + 1, part: null, clock: null, modifier, bound: null };
  if (word?.kind !== 'part') return null;
  const end = at + 1;
  if (word.hour < 0) return { end, part: word.part, clock: null, modifier, bound: null };
  const reading = readClock(scan, at);
  return { end: reading?.end ?? end, part: null, clock: reading?.clock ?? null, modifier, bound: null };
}

function exactHour(scan: Scan, index: number): boolean {
  const word = calendarAt(scan, index);
  return word?.kind === 'part' && word.hour >= 0;
}

/** `à 14h30`, `vers 22h30`, `18h00`, `peu après 9h`. */
function readHour(scan: Scan, index: number): DayTail | null {
  let at = index;
  const preposition = formAt(scan, at) === 'peu' ? formAt(scan, at + 1) : formAt(scan, at);
  if (formAt(scan, at) === 'peu') at++;
  let approximate = preposition === 'vers';
  const said = HOUR_PREPOSITIONS.holds(preposition);
  if (said) at++;
  else if (
    preposition === 'aux' &&
    formAt(scan, at + 2) === 'de' &&
    /^(alentours|environs)$/.test(formAt(scan, at + 1))
  ) {
    at += 3;
    approximate = true;
  } else if (preposition === 'autour' && formAt(scan, at + 1) === 'de') {
    at += 2;
    approximate = true;
  } else if (at > index) return null;
  const reading = readClock(scan, at);
  if (reading === null) return null;
  // `mardi trois heures` counts hours; without a preposition only digits make an hour.
  if (at === index && scan.tokens[at]?.lexeme.numeral != null) return null;
  // A duration after all: `lundi à deux heures de Paris`, `mardi après 14 heures de débats`.
  if (!reading.sure && followedByOf(scan, reading.end)) return null;
  const bound =
    preposition === 'avant' ? 'before' : preposition === 'après' ? 'after' : preposition === 'dès' ? 'since' : null;
  return { end: reading.end, part: null, clock: reading.clock, modifier: approximate ? 'approx' : null, bound };
}

/** `de` behind an hour makes it a count of hours, unless a place or time follows in its own right (`de Paris`). */
export function followedByOf(scan: Scan, index: number): boolean {
  const form = formAt(scan, index);
  return form === 'de' || form === "d'";
}
