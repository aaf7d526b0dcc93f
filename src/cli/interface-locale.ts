import { LOCALES, type Locale } from '../report/messages/index.js';

/** The language of what the command writes for people, from the environment as POSIX says: French where it says nothing we speak. */
export function interfaceLocale(environment: NodeJS.ProcessEnv): Locale {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return LOCALES.find((locale) => said.toLowerCase().startsWith(locale)) ?? 'fr';
}
