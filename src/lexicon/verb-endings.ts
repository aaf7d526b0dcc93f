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

/** Endings with their labels; the longest one of a word decides. */
class EndingTable {
  private readonly labels = new Map<string, string>();
  private longest = 0;

  constructor(text: string) {
    for (const group of text.split(';'))
      for (const ending of group.slice(2).split(' ')) {
        this.labels.set(ending, group.charAt(0));
        this.longest = Math.max(this.longest, ending.length);
      }
  }

  labelOf(word: string): string {
    const whole = this.labels.get(`^${word}`);
    if (whole !== undefined) return whole;
    for (let length = Math.min(word.length, this.longest); length > 0; length--) {
      const label = this.labels.get(word.slice(-length));
      if (label !== undefined) return label;
    }
    return '-';
  }
}

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
      if (form.endsWith('rais')) return tenseOnA(`${form.slice(0, -3)}a`) === 'future' ? 'conditional' : null;
      if (form.endsWith('rons')) return isFuture(form.slice(0, -3)) ? 'speaker' : null;
      return form.endsWith('ras') && isFuture(form.slice(0, -1)) ? 'speaker' : null;
    case 0x69: // -rai
      return form.endsWith('rai') && isFuture(form.slice(0, -1)) ? 'speaker' : null;
    case 0x7a: // -rez
      return form.endsWith('rez') && isFuture(`${form.slice(0, -2)}a`) ? 'speaker' : null;
    default:
      return null;
  }
}

function isFuture(form: string): boolean {
  return tenseOnA(form.endsWith('a') ? form : `${form}a`) === 'future';
}

function tenseOnA(form: string): EndingTense {
  const label = endingTables().a.labelOf(form);
  return label === 'f' ? 'future' : label === 'p' ? 'past' : null;
}

function tenseOnT(form: string): EndingTense {
  if (form.endsWith('ront')) return isFuture(`${form.slice(0, -3)}a`) ? 'future' : null;
  const plural = form.endsWith('aient');
  if (plural || form.endsWith('ait')) {
    const stem = form.slice(0, plural ? -5 : -3);
    if (stem.endsWith('r') && isFuture(`${stem}a`)) return 'conditional';
    return plural || endingTables().ait.labelOf(form) === 'i' ? 'imperfect' : null;
  }
  if (form.endsWith('èrent')) return 'past';
  if (form.endsWith('rent')) return endingTables().rent.labelOf(form) === 'p' ? 'past' : null;
  if (form.endsWith('nt') && !form.endsWith('int')) return null;
  return endingTables().t.labelOf(form) === 'p' ? 'past' : null;
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
      return endingTables().participle.labelOf(without === 0 ? form : form.slice(0, -without)) === 'k';
    default:
      return false;
  }
}

/** Whether a word in lower case is an infinitive: not `hiver`, `quartier`, `lettre`. */
export function isInfinitiveForm(form: string): boolean {
  return form.endsWith('er') || form.endsWith('ir') || form.endsWith('re')
    ? endingTables().infinitive.labelOf(form) === 'w'
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
