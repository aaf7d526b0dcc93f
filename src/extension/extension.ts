import type { RoleField } from '../lexicon/role-nouns.js';
/**
 * Words, names and speakers that a user adds to the French lexicon, as plain data: it can be kept as JSON
 * (`depeche/extension.schema.json`), sent to a worker thread, or put together from a database. Forms are made from what is given:
 * a verb is conjugated, a noun gets its plural and its feminine. Where an entry and the French lexicon say different things of a
 * form, the entry wins.
 */
export interface Extension {
  /** For editors; not read. */
  readonly $schema?: string;
  readonly lexicon?: ExtensionLexicon;
  readonly rules?: ExtensionRules;
  /** People and bodies whom the articles need not introduce. */
  readonly speakers?: readonly SpeakerEntry[];
}

export interface ExtensionLexicon {
  /** Verbs and verbal expressions that report speech. */
  readonly verbs?: readonly VerbEntry[];
  /** Nouns that introduce words behind a colon: `Réquisitoire du maire: «…»`. */
  readonly cueNouns?: readonly string[];
  readonly units?: readonly UnitEntry[];
  readonly currencies?: readonly CurrencyEntry[];
  /** What people are or do. */
  readonly roles?: readonly RoleEntry[];
  /** Bodies that speak: `la capitainerie`. */
  readonly institutions?: readonly BodyEntry[];
  /** Texts that are quoted: `la mercuriale`. */
  readonly documents?: readonly BodyEntry[];
  readonly firstNames?: readonly FirstNameEntry[];
  /** Cities and countries that stand for their governments. */
  readonly places?: readonly PlaceEntry[];
  /** Nouns that say where words were said, in the singular: `dans une infolettre`. */
  readonly media?: readonly string[];
  /** Platforms and outlets: `sur Grève-Info`. */
  readonly platforms?: readonly string[];
  /** News agencies, as the facts are to name them. */
  readonly agencies?: readonly string[];
}

/**
 * What a verb of saying takes.
 *
 * - `que`: a clause (affirme que P)
 * - `infinitive`: affirme avoir vu
 * - `de`, `à`: promet de rester, exhorte les fidèles à rester
 * - `question`: demande si
 * - `incise`: P, indique la région — with or without marks
 * - `marked-incise`: «P», tonne le maire — beside marks only
 * - `object`: marked words anywhere in what it governs (dénonce une situation «intenable»)
 * - `near`: marked words close behind it (parle de «chaos»)
 * - `person`: its object can be a person (salue le ministre)
 */
export type Complement =
  | 'que'
  | 'infinitive'
  | 'de'
  | 'à'
  | 'question'
  | 'incise'
  | 'marked-incise'
  | 'object'
  | 'near'
  | 'person';

/** A verb of saying, found in all third-person forms, tenses and inversions. */
export interface VerbEntry {
  /**
   * The infinitive, with `se` or `s'` where it reports only so: `tambouriner`, `se gendarmer`. An expression with what belongs to it:
   * `taper du poing sur la table`.
   */
  readonly verb: string;
  /** Default `['que', 'incise', 'object']`; `['near', 'marked-incise']` for an expression. */
  readonly takes?: readonly Complement[];
  /** When it is reflexive; default the same. */
  readonly takesReflexive?: readonly Complement[];
  /** A verb of the lexicon that is conjugated the same way (`redire` like `dire`); needed unless it ends in -er, is a
   * regular one in -ir, or ends in -endre or -ondre. */
  readonly like?: string;
  /** Its forms that are nouns at least as often: behind a determiner they report nothing. */
  readonly nounForms?: readonly string[];
}

/** A unit of measure. */
export interface UnitEntry {
  /** What the facts say: a UCUM code. */
  readonly code: string;
  /** The noun in the singular. */
  readonly word?: string;
  /** Where the rule would get it wrong. */
  readonly plural?: string;
  /** Symbols behind digits, as they are written. */
  readonly symbols?: readonly string[];
  /** For a noun that is a thing as well (`pouce`): the least number that makes a unit of it. */
  readonly least?: number;
}

/** A currency. */
export interface CurrencyEntry {
  /** ISO 4217; null where only the country says it, or for a currency of no country. */
  readonly code: string | null;
  /** The noun in the singular. */
  readonly word: string;
  readonly plural?: string;
  /** Signs before or behind digits: `₿`. */
  readonly signs?: readonly string[];
  /** Letters beside digits, as they are written: `BTC`. */
  readonly letters?: readonly string[];
  /** A hundredth of it, as a noun in the singular. */
  readonly hundredth?: string;
  /** Also a thing that is counted (`trois couronnes`): money with its adjective or in millions only. */
  readonly ambiguous?: boolean;
  /** Code and the beginnings of adjectives and names that show the country: `{ "SEK": ["suéd", "stockholm"] }`. */
  readonly countries?: Readonly<Record<string, readonly string[]>>;
}

/** A noun for what a person is or does. */
export interface RoleEntry {
  /** The masculine singular, one word; a compound keeps its hyphens. */
  readonly noun: string;
  /** The feminine or feminines; by default made by rule (`joueur`, `joueuse`). The noun itself where both sexes share it. */
  readonly feminine?: string | readonly string[];
  /** One person in the text holds it, as `le pape`, `le maire`. */
  readonly office?: boolean;
  /** It says little and stands for who was last spoken of, as `le sexagénaire`. */
  readonly epithet?: boolean;
  /** Keeps a role of one field from meaning somebody of another. */
  readonly field?: RoleField;
}

/** A noun for a body or a text. */
export interface BodyEntry {
  /** The singular, one word. */
  readonly noun: string;
  readonly gender: 'f' | 'm';
  /** Takes a body up again without its name, as `l'ONG`, `le groupe`. */
  readonly generic?: boolean;
}

export interface FirstNameEntry {
  readonly name: string;
  /** null for a name of both sexes. */
  readonly gender: 'f' | 'm' | null;
}

export interface PlaceEntry {
  /** One word; compounds with their hyphens. */
  readonly name: string;
  /** Its people, masculine singular: `ponantais`. */
  readonly people?: string;
  /** A country and not a town or region: its people exclude those of another. */
  readonly country?: boolean;
}

/** What holds for whole expressions. */
export interface ExtensionRules {
  /** Names in which no word is a date, a figure or a quotation: `Groupe 47`, `Les Trois Brigands`. */
  readonly names?: readonly string[];
  /** Days with a name: `fête de la Mer`. */
  readonly days?: readonly DayRule[];
}

/** A named day: on a fixed day, so many days from Easter Sunday, or the n-th such weekday (1 Monday … 7 Sunday) of a month. */
export type DayRule = { readonly words: string } & (
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
);

/** Somebody whom the articles need not introduce. */
export interface SpeakerEntry {
  /** First name first; what `Speaker.name` gives however the article writes it. */
  readonly name: string;
  /** Default `person`. */
  readonly kind?: 'person' | 'organization';
  readonly gender?: 'f' | 'm';
  /** Other names in full, a married name or an acronym. A surname alone is found behind a title or role without being listed. */
  readonly aliases?: readonly string[];
  /** What they are called without their name, article left out: `maire de Lannedoual`. */
  readonly roles?: readonly (string | RoleOfSpeaker)[];
}

/** A role with its time: it counts for articles whose publication date is known and lies in it. */
export interface RoleOfSpeaker {
  readonly role: string;
  /** First and last day, ISO 8601 at any precision to the day. */
  readonly since?: string;
  readonly until?: string;
}
