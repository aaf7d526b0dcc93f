import { readNumeral } from '../numerals/read-numeral.js';
import { formAt, isSign } from '../text/article.js';
import type { Scan } from '../text/scan.js';
import { oneOf } from '../text/word-test.js';
import { readDayTail } from './day-tail.js';
import { changed, type Expression, expression, type Meaning } from './expression.js';
import { isPlural, readCentury, readNumbered } from './numbered-period-rules.js';
import { type Granularity, period } from './point.js';
import { granularityOf } from './steps.js';
import { calendarAt, digitsAt, finished, isDash, isGlued, withDeterminer } from './surroundings.js';
import { yearAt } from './year-behind.js';
import { countsSomething } from './year-rules.js';

const LA_OR_LE = oneOf('la le');
const COURS_FIL_LONG = oneOf('cours fil long');
const LES_DES_AUX = oneOf("les des aux ces d'");
const DE_DU_DES = oneOf("de du des d'");

/** `la semaine dernière`, `cette année`, `l'an 2000`, `les années 90`, `le premier semestre 2023`, `le XIXe siècle`, `fin d'année`. */
export function readPeriod(scan: Scan, index: number): readonly Expression[] | null {
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || word.symbol || word.scale !== 1) return null;
  const unit = granularityOf(word.unit);
  if (
    word.unit === 'second' ||
    word.unit === 'minute' ||
    word.unit === 'hour' ||
    word.unit === 'night' ||
    word.unit === 'millennium'
  )
    return null;
  const found =
    (unit === 'century' ? readCentury(scan, index) : null) ??
    (unit === 'year' || unit === 'decade' ? readNamedYear(scan, index, word.plural) : null) ??
    (unit === 'quarter' || unit === 'half' ? readNumbered(scan, index, unit) : null) ??
    readShifted(scan, index, unit) ??
    readEdgeOfPeriod(scan, index, unit) ??
    (unit === 'weekend' ? readWeekend(scan, index) : null) ??
    (unit === 'day' ? readThatDay(scan, index) : null);
  return found === null ? null : [found];
}

/** `la semaine dernière`, `l'année suivante`, `le prochain trimestre`, `cette semaine`, `ce mois-là`, `la même année`. */
function readShifted(scan: Scan, index: number, unit: Granularity): Expression | null {
  const before = formAt(scan, index - 1);
  const word = calendarAt(scan, index);
  if (word?.kind !== 'unit' || (word.plural && formAt(scan, index) !== 'mois')) return null;
  const after = calendarAt(scan, index + 1);
  if (after?.kind === 'shift' && !isPlural(scan, index + 1)) {
    if (!hasArticle(scan, index - 1) && formAt(scan, index) !== 'mois') return null;
    const meaning: Meaning = { kind: after.text ? 'from-text' : 'from-now', unit, offset: after.by };
    return withTail(scan, expression(withDeterminer(scan, index), index + 2, meaning));
  }
  if (formAt(scan, index + 1) === "d'" && hasArticle(scan, index - 1)) {
    const which = formAt(scan, index + 2);
    const offset = which === 'avant' ? -1 : which === 'après' ? 1 : 0;
    if (offset !== 0)
      return finished(scan, expression(withDeterminer(scan, index), index + 3, { kind: 'from-text', unit, offset }));
  }
  const prior = calendarAt(scan, index - 1);
  if (prior?.kind === 'shift' && !isPlural(scan, index - 1) && hasArticle(scan, index - 2)) {
    // le dernier jour, sa dernière année; but what lasts over `la dernière année` is the twelve months up to now
    const lasting = unit === 'year' && prior.by < 0 && !prior.text;
    if (unit === 'day' || (lasting && !isOverTime(scan, index - 2))) return null;
    // The ten years up to now, not those that the calendar counts together.
    const rolling = !prior.text && (unit === 'decade' || unit === 'century' || lasting);
    const length = unit === 'decade' ? 'P10Y' : unit === 'year' ? 'P1Y' : 'P100Y';
    const meaning: Meaning = rolling
      ? { kind: 'value', type: 'duration', value: length, known: true }
      : { kind: prior.text ? 'from-text' : 'from-now', unit, offset: prior.by };
    return finished(scan, expression(withDeterminer(scan, index - 1), index + 1, meaning));
  }
  if (before === 'même' && /^(le|la|au|du|ce|cette)$/.test(formAt(scan, index - 2))) {
    const inSame = formAt(scan, index - 2);
    const start = inSame === 'au' || inSame === 'du' ? index - 1 : index - 2;
    return withTail(scan, expression(start, index + 1, { kind: 'from-text', unit, offset: 0 }));
  }
  if (isWithinNow(scan, index, unit))
    return finished(scan, expression(index - 1, index + 1, { kind: 'from-now', unit, offset: 0 }));
  if (before !== 'ce' && before !== 'cette' && before !== 'cet') return null;
  if (isDash(scan, index + 1) && formAt(scan, index + 2) === 'là')
    return withTail(scan, expression(index - 1, index + 3, { kind: 'from-text', unit, offset: 0 }));
  const here = isDash(scan, index + 1) && formAt(scan, index + 2) === 'ci';
  if (unit === 'day' && !here && formAt(scan, index) === 'journée' && formAt(scan, index + 1) !== '')
    return thatDayOf(scan, index);
  return finished(scan, expression(index - 1, here ? index + 3 : index + 1, { kind: 'from-now', unit, offset: 0 }));
}

const WITHIN = oneOf('semaine mois');
const AFTER_NOUN = oneOf("de d' du des où qui que qu' suivant et en");

/** `d'autres auditions sont prévues dans la semaine`: the one that runs. */
function isWithinNow(scan: Scan, index: number, unit: Granularity): boolean {
  if (unit === 'day' || !WITHIN.at(scan, index) || formAt(scan, index - 2) !== 'dans') return false;
  return LA_OR_LE.at(scan, index - 1) && !AFTER_NOUN.at(scan, index + 1);
}

const OVER = oneOf('durant pendant depuis sur dans');

/** Whether what the article at `index` opens is a stretch of time: `au cours de la`, `pendant la`, `au fil de la`. */
function isOverTime(scan: Scan, index: number): boolean {
  const before = formAt(scan, index - 1);
  return OVER.holds(before) || (before === 'de' && COURS_FIL_LONG.at(scan, index - 2));
}

/** `cette journée de mobilisation` speaks of the day the text is about. */
function thatDayOf(scan: Scan, index: number): Expression {
  return finished(scan, expression(index - 1, index + 1, { kind: 'that-day' }));
}

const ARTICLES = oneOf("le la l' au du ce cette cet");

function hasArticle(scan: Scan, index: number): boolean {
  return ARTICLES.at(scan, index);
}

function withTail(scan: Scan, found: Expression): Expression {
  if (found.meaning.kind !== 'from-text' || found.meaning.unit !== 'day') return finished(scan, found);
  const { end, part, clock, modifier, bound } = readDayTail(scan, found.end);
  return finished(scan, changed(found, { end, part, clock, modifier, bound }));
}

/** `fin d'année`, `en début de semaine`, `la fin du mois`, `avant la fin de la décennie`: the edge makes a date of the unit. */
function readEdgeOfPeriod(scan: Scan, index: number, unit: Granularity): Expression | null {
  let at = index - 1;
  if (/^(la|l')$/.test(formAt(scan, at))) at--;
  const of = formAt(scan, at);
  if (of !== 'de' && of !== "d'" && of !== 'du') return null;
  const edge = calendarAt(scan, at - 1);
  const next = formAt(scan, index + 1);
  if (next === 'scolaire' || next === 'universitaire') return null; // it ends in summer
  if (edge?.kind !== 'edge' || !edge.bare || next === 'de' || next === "d'" || next === 'du') return null;
  const meaning: Meaning = unit === 'day' ? { kind: 'that-day' } : { kind: 'from-now', unit, offset: 0 };
  const inner = at < index - 1 ? index - 1 : index;
  return finished(scan, expression(inner, index + 1, meaning));
}

/** `dans la journée`, `plus tôt dans la journée`. */
function readThatDay(scan: Scan, index: number): Expression | null {
  if (formAt(scan, index) !== 'journée' || formAt(scan, index - 1) !== 'la') return null;
  const before = formAt(scan, index - 2);
  if (before !== 'dans' && before !== 'de') return null;
  const next = formAt(scan, index + 1);
  if (next === 'de' || next === "d'" || next === 'du' || next === 'des') return null;
  if (before === 'de') return null;
  let start = index - 1;
  const degree = formAt(scan, index - 3);
  if (degree === 'tôt' || degree === 'tard') start = formAt(scan, index - 4) === 'plus' ? index - 4 : index - 3;
  return expression(
    start,
    index + 1,
    { kind: 'that-day' },
    { modifier: degree === 'tôt' ? 'start' : degree === 'tard' ? 'end' : null },
  );
}

/** `l'an 2000`, `l'année 2025`, `les années 90`, `la décennie 2010`, `l'année 1940-1941`. */
function readNamedYear(scan: Scan, index: number, plural: boolean): Expression | null {
  const year = yearAt(scan, index + 1);
  const short = digitsAt(scan, index + 1, 2);
  const noun = formAt(scan, index);
  if (noun === 'ans') return null;
  if (plural) {
    if (noun === 'années' && year < 0 && short < 0) return decadeInWords(scan, index);
    const decade = year > 0 ? year : short >= 0 && short % 10 === 0 && short > 0 ? 1900 + short : -1;
    if (noun !== 'années' || decade < 0 || decade % 10 !== 0) return null;
    const start = formAt(scan, index - 1) === 'les' || formAt(scan, index - 1) === 'ces' ? index - 1 : index;
    const joined = (isDash(scan, index + 2) || isSign(scan, index + 2, '/')) && isGlued(scan, index + 2);
    const last = joined ? secondDecade(scan, index + 3, decade) : -1;
    if (last > 0) {
      const from = expression(index + 1, index + 2, { kind: 'point', point: period('decade', decade) });
      const to = expression(index + 3, index + 4, { kind: 'point', point: period('decade', last) });
      return finished(scan, expression(start, index + 4, { kind: 'interval', from, to }));
    }
    if (joined && yearAt(scan, index + 3) > 0) return null; // 2010-2015: years, not decades
    return finished(scan, expression(start, index + 2, { kind: 'point', point: period('decade', decade) }));
  }
  if (year < 0) return noun === 'an' ? yearInWords(scan, index) : null;
  if (noun === 'décennie')
    return finished(
      scan,
      expression(withDeterminer(scan, index), index + 2, {
        kind: 'point',
        point: period('decade', year - (year % 10)),
      }),
    );
  if (isDash(scan, index + 2) && isGlued(scan, index + 2)) return null; // the range of years has its own rule
  return finished(
    scan,
    expression(withDeterminer(scan, index), index + 2, { kind: 'point', point: period('year', year) }),
  );
}

/** `les années vingt`, `les années soixante-dix`; not `les années trente euros`. */
function decadeInWords(scan: Scan, index: number): Expression | null {
  if (!LES_DES_AUX.at(scan, index - 1) || scan.tokens[index + 1]?.lexeme.numeral == null) return null;
  const numeral = readNumeral(scan, index + 1);
  if (numeral === null || numeral.digits || numeral.vague || numeral.approximate) return null;
  if (numeral.value < 20 || numeral.value > 90 || numeral.value % 10 !== 0) return null;
  if (countsSomething(scan, numeral.end)) return null;
  const start = formAt(scan, index - 1) === 'les' || formAt(scan, index - 1) === 'ces' ? index - 1 : index;
  return finished(
    scan,
    expression(start, numeral.end, { kind: 'point', point: period('decade', 1900 + numeral.value) }),
  );
}

/** `l'an deux mille vingt`, as in minutes and acts. */
function yearInWords(scan: Scan, index: number): Expression | null {
  if (formAt(scan, index - 1) !== "l'" || scan.tokens[index + 1]?.lexeme.numeral == null) return null;
  const numeral = readNumeral(scan, index + 1);
  if (numeral === null || numeral.digits || numeral.value < 1000 || numeral.value > 2200) return null;
  return finished(scan, expression(index - 1, numeral.end, { kind: 'point', point: period('year', numeral.value) }));
}

/** `les années 70-80`, `1980-1990`, `1920-30`: the decade behind the dash; -1 when none. */
function secondDecade(scan: Scan, index: number, first: number): number {
  const year = yearAt(scan, index);
  const short = digitsAt(scan, index, 2);
  const last = year > 0 ? year : short > 0 ? first - (first % 100) + short : -1;
  return last > first && last % 10 === 0 ? last : -1;
}

/** `le week-end`, `pendant le week-end`: the one that the clause looks to; `le week-end de Pâques` is another. */
function readWeekend(scan: Scan, index: number): Expression | null {
  const article = formAt(scan, index - 1);
  const course = article === 'du' && formAt(scan, index - 2) === 'cours';
  if ((article !== 'le' && !course) || DE_DU_DES.at(scan, index + 1)) return null;
  return finished(
    scan,
    expression(course ? index : index - 1, index + 1, { kind: 'from-now', unit: 'weekend', offset: 0 }),
  );
}
