/** The languages that every interface of the package speaks: reports, playground, command. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The language of the interface for somebody whose own is `language`, as BCP 47 (`fr-CA`) or POSIX (`fr_CA.UTF-8`) writes it: French
 * for French, English for every other, and where nothing is said.
 */
export function localeFor(language: string): Locale {
  return /^fr(?:$|[_.@-])/i.test(language) ? 'fr' : 'en';
}
