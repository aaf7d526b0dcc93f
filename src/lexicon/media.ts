import type { Extensible } from './additions.js';

/** Heads of the phrases that say where words were said or written: `dans un communiqué`, `lors d'une conférence de presse`. */
const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `communiqué communiqués message messages tweet tweets interview interviews échange échanges entretien entretiens lettre lettres note notes
   conférence point information discours allocution tribune rapport rapports publication post posts vidéo vidéos réseau réseaux antenne
   ondes micro micros colonnes plateau téléphone déclaration déclarations relevé courrier courriel mail email texte blog blogue site compte page chaîne chaînes
   radio télévision télé podcast balado direct story billet éditorial édito chronique livre ouvrage mémoires préface document
   étude enquête bulletin mémo circulaire décision jugement arrêt ordonnance réquisitoire plaidoirie émission reportage documentaire
   magazine quotidien journal hebdomadaire presse visioconférence vidéoconférence webinaire  meeting rassemblement briefing adresse intervention angélus homélie sermon prêche mise-en-garde réponse mot question
   débat débats audition auditions vœux voeux jt matinale résolution motion pétition missive dépêche flash hémicycle tribunes visio appel application plateforme forum fil`
    .trim()
    .split(/\s+/),
);

/** Platforms and outlets that need no noun: `sur X`, `sur Telegram`. */
const PLATFORMS: ReadonlySet<string> = new Set(
  `x twitter facebook instagram telegram tiktok linkedin youtube snapchat whatsapp threads bluesky mastodon weibo wechat vk
   twitch discord reddit rumble truth franceinfo bfmtv bfm cnews lci rtl rmc rts rtbf tf1 cnn bbc arte tv5monde rfi europe france
   internet`
    .trim()
    .split(/\s+/),
);

/** Outlets that bear a name behind their noun: `au quotidien Le Monde`, `à la radio RTL`, `à l'agence Reuters`. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'quotidien journal hebdomadaire mensuel magazine revue radio télévision chaîne station site agence média podcast réseau plateforme'.split(
    ' ',
  ),
);

/** Whether a noun says where words were said or written. */
export function isMediumNoun({ lexicon }: Extensible, form: string): boolean {
  return MEDIUM_NOUNS.has(form) || (lexicon.additions?.media.has(form) ?? false);
}

/** Whether a name is that of a platform or outlet, in lower case. */
export function isPlatform({ lexicon }: Extensible, form: string): boolean {
  return PLATFORMS.has(form) || (lexicon.additions?.platforms.has(form) ?? false);
}
