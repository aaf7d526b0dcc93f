import { MORE_FIRST_NAMES } from './first-names.generated.js';
import { FIRST_NAMES } from './first-names.js';
import { DOCUMENTS, GENERIC_INSTITUTIONS, GROUPS, INSTITUTIONS, PORTFOLIOS } from './institution-nouns.js';
import type { LexiconEntry } from './lexeme.js';
import { CITIES, COUNTRIES, DEMONYMS, METONYMS } from './places.js';
import { EPITHETS, OFFICES, ROLE_NOUNS, type RoleField, TITLES } from './role-nouns.js';

/** What a word can name, as bits: a form can be several things (`général`: role and rank; `Pierre`: first name). */
export enum PersonClass {
  /** M., Mme, Me, Dr: before a name, written with or without a full stop. */
  TITLE = 1 << 0,
  /** What a person is or does: ministre, joueuse, retraité. */
  ROLE = 1 << 1,
  /** A role that one person in the text holds: le pape, le maire. */
  OFFICE = 1 << 2,
  /** A role that says little and stands for who was last spoken of: le sexagénaire, la praticienne. */
  EPITHET = 1 << 3,
  /** A body that speaks: ministère, police, syndicat. */
  INSTITUTION = 1 << 4,
  /** A body taken up again without its name: l'ONG, le groupe. */
  GENERIC = 1 << 5,
  /** A text: rapport, communiqué, sondage. */
  DOCUMENT = 1 << 6,
  /** People taken together: famille, autorités, enquêteurs. */
  GROUP = 1 << 7,
  /** français, Norvégienne. */
  DEMONYM = 1 << 8,
  /** A country or city. */
  PLACE = 1 << 9,
  /** A seat of power: le Kremlin, Matignon. */
  METONYM = 1 << 10,
  /** A first name. */
  FIRST_NAME = 1 << 11,
  /** What a minister answers for: Défense, Finances. */
  PORTFOLIO = 1 << 12,
  /** The people of a country, not of a town or region: two of them exclude each other. */
  NATION = 1 << 13,
}

/** What a word says of a person, institution, group or document. */
export interface PersonWord {
  /** Bits of {@link PersonClass}. */
  readonly classes: number;
  /** Grammatical gender of the noun or adjective; null when the form has both (`ministre`). */
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** Masculine singular: `conseiller` for `conseillères`. */
  readonly lemma: string;
  /** For roles. */
  readonly field: RoleField | null;
  /** All fields in which it is a role: a `défenseur` stands in court and on the pitch. */
  readonly fields: readonly RoleField[];
  /** Sex that a first name tells. */
  readonly given: 'f' | 'm' | null;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

function withoutFirstAccent(form: string): string {
  const at = 'éèêâîôàç'.indexOf(form[0] ?? '');
  return at < 0 ? form : 'eeeaioac'[at] + form.slice(1);
}

/** The feminine of a masculine noun or adjective, by its ending. */
export function feminineOf(form: string): string {
  if (form.endsWith('e') || form.endsWith('a')) return form;
  for (const [ending, feminine] of FEMININES)
    if (form.endsWith(ending)) return form.slice(0, -ending.length) + feminine;
  return `${form}e`;
}

const FEMININES: readonly (readonly [string, string])[] = [
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['ier', 'ière'],
  ['er', 'ère'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['if', 'ive'],
  ['eux', 'euse'],
  ['oux', 'ouse'],
  ['ceau', 'celle'],
  ['geau', 'gelle'],
  ['lou', 'louse'],
  ['grec', 'grecque'],
  ['turc', 'turque'],
  ['an', 'ane'],
  ['ot', 'ote'],
  ['et', 'ète'],
  ['ec', 'ecque'],
];

/** The plural of a noun or adjective, by its ending; the head of a compound takes it (`vice-présidents`, `sapeurs-pompiers`). */
export function pluralOf(form: string): string {
  const at = form.search(/-(?:major|parole|femme|homme|pompier|frontière|côte)/);
  if (at > 0 && form.startsWith('sapeur')) return 'sapeurs-pompiers';
  if (/^(?:porte|numéro)-/.test(form)) return form;
  if (at > 0 && form.endsWith('-femme')) return 'sages-femmes';
  if (/[sxz]$/.test(form)) return form;
  if (form.endsWith('al')) return `${form.slice(0, -2)}aux`;
  if (/[ae]u$/.test(form)) return `${form}x`;
  return `${form}s`;
}

/** What a list says of a form; what it leaves out is as unknown. */
type Facts = Partial<Omit<PersonWord, 'fields'>> & { readonly classes: number; readonly lemma: string };

function withField(fields: readonly RoleField[], field: RoleField | null): readonly RoleField[] {
  return field === null || fields.includes(field) ? fields : [...fields, field];
}

/** Collects the forms of words for people and bodies; what several lists say of one form is joined. */
export class PersonForms {
  private readonly known = new Map<string, PersonWord>();

  /** @param before What is known of a form already. */
  constructor(private readonly before: (form: string) => PersonWord | null = () => null) {}

  add(form: string, facts: Facts): void {
    const before = this.known.get(form) ?? this.before(form);
    this.known.set(form, {
      classes: (before?.classes ?? 0) | facts.classes,
      // A form that two entries give different genders has both.
      gender:
        before && before.gender !== (facts.gender ?? null) && before.lemma !== '' && facts.lemma !== ''
          ? null
          : (facts.gender ?? before?.gender ?? null),
      plural: before && before.lemma !== '' ? before.plural : (facts.plural ?? false),
      lemma: before && before.lemma !== '' ? before.lemma : facts.lemma,
      field: before?.field ?? facts.field ?? null,
      fields: withField(before?.fields ?? [], facts.field ?? null),
      given: facts.given ?? before?.given ?? null,
    });
  }

  /** A noun that has both sexes, in its four forms. */
  addPair(masculine: string, feminines: readonly string[], facts: Omit<Facts, 'lemma'>): void {
    const lemma = masculine;
    const shared = feminines.includes(masculine);
    this.add(masculine, { ...facts, lemma, gender: shared ? null : 'm' });
    const plural = pluralOf(masculine);
    if (plural !== masculine) this.add(plural, { ...facts, lemma, plural: true, gender: shared ? null : 'm' });
    for (const feminine of feminines) {
      if (feminine === masculine) continue;
      this.add(feminine, { ...facts, lemma, gender: 'f' });
      this.add(pluralOf(feminine), { ...facts, lemma, plural: true, gender: 'f' });
    }
  }

  /** A noun of one gender with its plural. */
  addNoun(noun: string, facts: Omit<Facts, 'lemma'>): void {
    this.add(noun, { ...facts, lemma: noun });
    const plural = pluralOf(noun);
    if (plural !== noun) this.add(plural, { ...facts, lemma: noun, plural: true });
  }

  *entries(): Generator<LexiconEntry> {
    for (const [form, person] of this.known) {
      yield [form, { person }];
      // Agencies leave the accent off a capital only: `Erythréen`, `Elysée`.
      const capital = withoutFirstAccent(form);
      if (capital !== form && !this.known.has(capital)) yield [capital, { person }];
    }
  }
}

/** Titles, roles, institutions, groups, documents, first names, demonyms, metonyms. */
export function* personEntries(): Generator<LexiconEntry> {
  const forms = new PersonForms();
  const offices = new Set(words(OFFICES));
  const epithets = new Set(words(EPITHETS));
  for (const [field, list] of Object.entries(ROLE_NOUNS) as [RoleField, string][]) {
    for (const word of words(list)) {
      const [noun, given] = word.split(':') as [string, string?];
      const both = noun.endsWith('+');
      const masculine = both ? noun.slice(0, -1) : noun;
      const feminines = both ? [masculine] : (given?.split(',') ?? [feminineOf(masculine)]);
      const classes =
        PersonClass.ROLE |
        (offices.has(masculine) ? PersonClass.OFFICE : 0) |
        (epithets.has(masculine) ? PersonClass.EPITHET : 0);
      forms.addPair(masculine, feminines, { classes, field });
    }
  }

  const generic = new Set(words(GENERIC_INSTITUTIONS));
  for (const [lists, bit] of [
    [INSTITUTIONS, PersonClass.INSTITUTION],
    [DOCUMENTS, PersonClass.DOCUMENT],
  ] as const) {
    for (const gender of ['m', 'f'] as const) {
      for (const word of words(lists[gender])) {
        const classes = bit | (generic.has(word) ? PersonClass.GENERIC : 0);
        forms.addNoun(word, { classes, gender });
      }
    }
  }
  for (const gender of ['m', 'f'] as const)
    for (const word of words(GROUPS[gender]))
      forms.add(word, {
        classes: PersonClass.GROUP,
        gender,
        lemma: word,
        plural: word.endsWith('s') || word.endsWith('x'),
      });

  for (const entry of words(COUNTRIES)) {
    const [country, people] = entry.split(':') as [string, string?];
    forms.add(country, { classes: PersonClass.PLACE, lemma: '', gender: null });
    if (people) forms.addPair(people, [feminineOf(people)], { classes: PersonClass.DEMONYM | PersonClass.NATION });
  }
  for (const people of words(DEMONYMS)) forms.addPair(people, [feminineOf(people)], { classes: PersonClass.DEMONYM });
  for (const city of words(CITIES)) forms.add(city, { classes: PersonClass.PLACE, lemma: '' });
  for (const seat of words(METONYMS)) forms.add(seat, { classes: PersonClass.METONYM, lemma: '' });
  for (const word of words(PORTFOLIOS)) forms.add(word, { classes: PersonClass.PORTFOLIO, lemma: '' });

  for (const [list, gender, plural] of TITLES)
    for (const form of words(list)) forms.add(form, { classes: PersonClass.TITLE, gender, plural, lemma: form });

  const women = new Set(words(FIRST_NAMES.f + MORE_FIRST_NAMES.f));
  const men = new Set(words(FIRST_NAMES.m + MORE_FIRST_NAMES.m));
  for (const name of new Set([...women, ...men]))
    forms.add(name, {
      classes: PersonClass.FIRST_NAME,
      lemma: '',
      given: women.has(name) === men.has(name) ? null : women.has(name) ? 'f' : 'm',
    });

  yield* forms.entries();
}
