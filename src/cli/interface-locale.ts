import { type Locale, localeFor } from '../report/messages/locale.js';

/** The language of what the command writes for people; POSIX has LC_ALL before LC_MESSAGES before LANG. */
export function interfaceLocale(environment: NodeJS.ProcessEnv): Locale {
  return localeFor(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
}
