import type { Extensible } from './additions.js';

/** News agencies as datelines and signatures name them, in lower case, with the form given in the facts. */
const NAMES = `AFP Reuters Belga ATS AWP AP EFE dpa DPA ANSA Lusa TASS Xinhua Kyodo Anadolu AA APS ACP MAP TAP APA ANP SDA
  SID AGI PTI IRNA SANA WAFA ANI AIB GNA ABP APANEWS AMI ANTA Panapress Relaxnews CNW QMI PC Bloomberg Sipa RTK MTI PAP CTK
  APTN TTU ITAR-TASS Sputnik Novosti Interfax Ukrinform Belta Agenzia Fides Zenit Infosud AFP-Services Agefi Alphavalue`;

const LONGER = [
  'La Presse Canadienne',
  'Presse Canadienne',
  'Keystone-ATS',
  'Associated Press',
  'Agence QMI',
  'Chine nouvelle',
  'Agence France-Presse',
  'Thomson Reuters',
  'Dow Jones',
];

const AGENCIES: ReadonlyMap<string, string> = new Map(
  [...NAMES.split(/\s+/), ...LONGER].map((name) => [name.toLowerCase(), name] as const),
);

/** The agency of a name in lower case, as the facts write it. */
function agencyNamed({ lexicon }: Extensible, name: string): string | undefined {
  return AGENCIES.get(name) ?? lexicon.additions?.agencies.get(name);
}

/** Whether a name in lower case is an agency's. */
export function isAgency(within: Extensible, name: string): boolean {
  return agencyNamed(within, name) !== undefined;
}

/** The agency that a bracket names: `AFP`, `Avec AFP`, `ats/afp` (the first), `AFP - Le Monde`; null when it names none. */
export function agencyIn(within: Extensible, words: string): string | null {
  const name = words.trim().replace(/^(?:avec|d['’]après|source\s*:)\s*/i, '');
  const whole = agencyNamed(within, name.toLowerCase());
  if (whole) return whole;
  const first = (name.split(/[/,&+]|\s[-–—]\s|\set\s/, 1)[0] ?? '').trim();
  const known = agencyNamed(within, first.toLowerCase());
  // A Swiss bracket writes its agencies in lower case (ats): the name is given as agencies write it.
  return known ?? null;
}
