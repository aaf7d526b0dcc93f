import { each } from './words.js';

/** How the full stop of an abbreviation relates to the end of a sentence. */
export type Abbreviation =
  /** A name always follows: `M.`, `Dr.`: the stop never ends a sentence. */
  | 'title'
  /** A number follows: `art. 3`, `p. 12`, `env. 30`; else it is a common word (`œuvre d'art.`). */
  | 'numbered'
  /** A month: a day stands before it or a number behind (`3 avr.`, `sept. 2024`); else a common word (`les Vingt-Sept.`). */
  | 'month'
  /** Can stand last (`etc.`, `Inc.`): ends a sentence when what follows can only begin one. */
  | 'trailing';

const LISTS: Readonly<Record<Abbreviation, string>> = {
  title:
    'm mm mme mmes mlle mlles mgr me mes dr drs pr prof st ste sts stes gal gén col cdt cne lt ltn sgt cap capt amb rév mr mrs ms ph v av bd boul',
  numbered: 'art al chap cf fig p pp vol éd env approx ca vs tél n no nr réf',
  month: 'janv févr fév avr juil juill sept oct nov déc',
  trailing: 'etc inc corp ltd ltée co cie sté jr sr hab max moy ex apr suiv sq ss',
};

/** The abbreviations of French copy that are written with a full stop, in lower case without it. Initials are not listed: they are any single capital. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  (Object.entries(LISTS) as [Abbreviation, string][]).flatMap(([kind, list]) =>
    [...each(list, {})].map(([form]) => [form, kind] as const),
  ),
);

/** Titles that are common words in lower case: `le col.`, `cap.`, `100 m.` */
export const WORDS_AS_TITLES: ReadonlySet<string> = new Set('me mes col cap m v ms pr prof st gal ph'.split(' '));
