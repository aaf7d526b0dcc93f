import { english } from './english.js';
import { french, type Messages } from './french.js';
import { LOCALES, type Locale } from './locale.js';

export type { Messages } from './french.js';
export { LOCALES, type Locale, localeFor } from './locale.js';

/** @throws RangeError for a language that the interface does not speak. */
export function messagesOf(locale: Locale = 'fr'): Messages {
  if (locale === 'fr') return french;
  if (locale === 'en') return english;
  throw new RangeError(`options.locale: expected one of ${LOCALES.join(', ')}; got '${String(locale)}'`);
}
