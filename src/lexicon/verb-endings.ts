import { EndingTable } from './ending-table.js';
import {
  A_ENDINGS,
  AIT_ENDINGS,
  INFINITIVE_ENDINGS,
  PARTICIPLE_ENDINGS,
  RENT_ENDINGS,
  SCHEDULING_FORMS,
  SCHEDULING_PARTICIPLES,
  T_ENDINGS,
} from './verb-endings.generated.js';

/** What a finite form says by its ending. `speaker`: a future of je, nous or vous, which has to have its subject. */
export type EndingTense = 'future' | 'speaker' | 'conditional' | 'imperfect' | 'past' | null;

/** Labels of the tables. */
const FUTURE = 0x66; // f
const PAST = 0x70; // p
const IMPERFECT = 0x69; // i
const PARTICIPLE = 0x6b; // k
const INFINITIVE = 0x77; // w
const A = 0x61;

let tables: {
  readonly a: EndingTable;
  readonly ait: EndingTable;
  readonly rent: EndingTable;
  readonly t: EndingTable;
  readonly participle: EndingTable;
  readonly infinitive: EndingTable;
} | null = null;

function endingTables(): NonNullable<typeof tables> {
  tables ??= {
    a: new EndingTable(A_ENDINGS),
    ait: new EndingTable(AIT_ENDINGS),
    rent: new EndingTable(RENT_ENDINGS),
    t: new EndingTable(T_ENDINGS),
    participle: new EndingTable(PARTICIPLE_ENDINGS),
    infinitive: new EndingTable(INFINITIVE_ENDINGS),
  };
  return tables;
}

/** The tense of a finite verb form in lower case, by its ending; null for a present and for any other word. */
export function endingTense(form: string): EndingTense {
  const { length } = form;
  if (length < 4) return form === 'ira' ? 'future' : null;
  switch (form.charCodeAt(length - 1)) {
    case 0x61: // -a
      return tenseOnA(form);
    case 0x74: // -t
      return tenseOnT(form);
    case 0x73: // -s
      if (form.endsWith('rais')) return isFuture(form, 3) ? 'conditional' : null;
      if (form.endsWith('rons')) return isFuture(form, 3) ? 'speaker' : null;
      return form.endsWith('ras') && isFuture(form, 2) ? 'speaker' : null;
    case 0x69: // -rai
      return form.endsWith('rai') && isFuture(form, 2) ? 'speaker' : null;
    case 0x7a: // -rez
      return form.endsWith('rez') && isFuture(form, 2) ? 'speaker' : null;
    default:
      return null;
  }
}

/** Whether the word without its last letters and with -a instead (`-rais`: 3) is a future. */
function isFuture(form: string, without: number): boolean {
  return endingTables().a.labelOf(form, form.length - without, A) === FUTURE;
}

function tenseOnA(form: string): EndingTense {
  const label = endingTables().a.labelOf(form);
  return label === FUTURE ? 'future' : label === PAST ? 'past' : null;
}

function tenseOnT(form: string): EndingTense {
  if (form.endsWith('ront')) return isFuture(form, 3) ? 'future' : null;
  const plural = form.endsWith('aient');
  if (plural || form.endsWith('ait')) {
    const without = plural ? 5 : 3;
    if (form.charCodeAt(form.length - without - 1) === 0x72 && isFuture(form, without)) return 'conditional';
    return plural || endingTables().ait.labelOf(form) === IMPERFECT ? 'imperfect' : null;
  }
  if (form.endsWith('èrent')) return 'past';
  if (form.endsWith('rent')) return endingTables().rent.labelOf(form) === PAST ? 'past' : null;
  if (form.endsWith('nt') && !form.endsWith('int')) return null;
  return endingTables().t.labelOf(form) === PAST ? 'past' : null;
}

/** Whether a word in lower case is a past participle, in any gender and number. */
export function isParticipleForm(form: string): boolean {
  const { length } = form;
  if (length < 2) return false;
  const last = form.charCodeAt(length - 1);
  if (last === 0x65) return length > 3 && isMasculineParticiple(form, 1); // -e
  if (last !== 0x73) return isMasculineParticiple(form, 0);
  // -s, -es, or a participle on -s: mis, pris
  return isMasculineParticiple(form, form.endsWith('es') ? 2 : 1) || isMasculineParticiple(form, 0);
}

/** The same for a word without its last letters; most words are refused by the letter that is then the last. */
function isMasculineParticiple(form: string, without: number): boolean {
  switch (form.charCodeAt(form.length - without - 1)) {
    case 0xe9: // é
    case 0x69: // i
    case 0x75: // u
    case 0x73: // s
    case 0x74: // t
      return endingTables().participle.labelOf(form, form.length - without) === PARTICIPLE;
    default:
      return false;
  }
}

/** Whether a word in lower case is an infinitive: not `hiver`, `quartier`, `lettre`. */
export function isInfinitiveForm(form: string): boolean {
  return form.endsWith('er') || form.endsWith('ir') || form.endsWith('re')
    ? endingTables().infinitive.labelOf(form) === INFINITIVE
    : false;
}

let scheduling: ReadonlySet<string> | null = null;

/** Whether a word in lower case is a third person of the present of a verb of what is on a calendar. */
export function isSchedulingForm(form: string): boolean {
  scheduling ??= new Set(SCHEDULING_FORMS.split(' '));
  return scheduling.has(form);
}

let passives: ReadonlySet<string> | null = null;

/** Whether a word in lower case is a passive participle of such a verb, in any gender and number: `organisées`. */
export function isSchedulingParticiple(form: string): boolean {
  passives ??= new Set(SCHEDULING_PARTICIPLES.split(' '));
  return passives.has(form.replace(/e?s?$/, ''));
}
