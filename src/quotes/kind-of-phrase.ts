import { isAgency } from '../lexicon/agencies.js';
import { Grammar } from '../lexicon/lexeme.js';
import { isMediumNoun, isPlatform, OUTLET_NOUNS } from '../lexicon/media.js';
import { readMention } from '../speakers/mention.js';
import { isPaper, isPaperName } from '../speakers/read-name.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, rawAt, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';

const DURING = oneOf('cours occasion');
const DE_DU_DES = oneOf("de d' du des");

/** Prepositions before the one to whom something is said. */
export const ADDRESSING = oneOf('à au aux auprès devant face');
/** Prepositions before where something is said or written. */
export const MEDIATING = oneOf([
  'dans',
  'sur',
  'lors',
  'par',
  'via',
  'au',
  'à',
  'en',
  'depuis',
  'pendant',
  'durant',
  'dès',
  'lors',
]);
/** Media behind à. */
const AIRED = new Set('antenne micro micros radio télévision télé téléphone tribune hémicycle jt'.split(' '));
/** Media that with `en` say why or where in a suit: `en réponse à`, `en appel`. */
const ADVERBIAL = new Set('réponse question appel'.split(' '));
const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** Whether the words `[from, to)` say to whom or where something was said. */
export function kindOfPhrase(article: Article, from: number, to: number): 'addressee' | 'medium' | 'other' {
  const form = formAt(article, from);
  if ((form === 'à' || form === 'au') && isNamedOutlet(article, from, to)) return 'addressee';
  // `au cours d'une conférence de presse`, `à l'occasion d'un débat`
  const held = overOccasion(article, from);
  if (held > from && held < to) return isMedium(article, held, to, 'lors') ? 'medium' : 'other';
  if (MEDIATING.at(article, from) && isMedium(article, from, to)) return 'medium';
  if (ADDRESSING.at(article, from) && isAddressee(article, from, to)) return 'addressee';
  return 'other';
}

/** `au quotidien Le Soir`, `à l'agence Reuters`: told to an outlet; `à la radio` is how. */
function isNamedOutlet(article: Article, from: number, to: number): boolean {
  const head = grammarAt(article, from + 1) & DETERMINERS ? from + 2 : from + 1;
  const last = tokenAt(article, to - 1);
  return OUTLET_NOUNS.has(formAt(article, head)) && last?.kind === Kind.WORD && last.case !== Case.LOWER;
}

/** The preposition behind `au cours`, `à l'occasion`, `à la faveur`; `from` where there is no such phrase. */
function overOccasion(article: Article, from: number): number {
  const form = formAt(article, from);
  const noun = form === 'au' ? from + 1 : form === 'à' ? from + 2 : from;
  return DURING.at(article, noun) && DE_DU_DES.at(article, noun + 1) ? noun + 1 : from;
}

function isMedium(article: Article, from: number, to: number, opener = formAt(article, from)): boolean {
  for (let at = from + 1; at < to && at <= from + 6; at++) {
    const form = formAt(article, at);
    if (isMediumNoun(article, form)) {
      if (opener === 'en' && ADVERBIAL.has(form)) return false;
      if (form === 'presse') return opener === 'par';
      // `à la radio`, `au micro`; not `à la réponse`, `à l'appel`.
      return (opener !== 'à' && opener !== 'au') || AIRED.has(form);
    }
    if (isPlatformAt(article, at)) return opener === 'sur' || opener === 'via';
    if (
      at > from + 2 &&
      grammarAt(article, at) & Grammar.PREPOSITION &&
      form !== 'de' &&
      form !== "d'" &&
      form !== 'du'
    )
      return false;
  }
  const next = article.tokens[from + 1];
  if (next?.kind !== Kind.WORD || next.case === Case.LOWER) return false;
  // `sur Eurovélo`, `sur France 2`: on an outlet with a name of its own; `dans Le Courrier`: a capital article is that of a title.
  return opener === 'sur' || (opener === 'dans' && (next.lexeme.grammar & Grammar.DEFINITE) !== 0);
}

/** `X`, `RTL`; `franceinfo` is written small too. */
export function isPlatformAt(article: Article, at: number): boolean {
  return (
    isPlatform(article, formAt(article, at)) &&
    (article.tokens[at]?.case !== Case.LOWER || formAt(article, at) === 'franceinfo')
  );
}

/** Heads of phrases with à that say when or how: `à l'issue de`, `au contraire`, `au mégaphone`. */
const NOT_ADDRESSED =
  oneOf(`contraire issue terme sortie occasion mégaphone palais siège passage suite sujet nom fond total final départ retour moment cours
   début fin lendemain milieu titre tribunal barre haut large pied bord loin micro stade domicile propos inverse étranger image
   unisson approche aube ouverture arrivée instar égard encontre audience procès congrès`);

const AUDIENCE = oneOf(
  'presse journaliste journalistes confrère confrères reporters médias média correspondant correspondants députés sénateurs élus',
);

/** Whether an addressee is an agency, an outlet or their journalists. */
export function tellsPress(article: Article, from: number, to: number): boolean {
  return tellsAudience(article, from, to) || isNamedOutlet(article, from, to) || isPaperAt(article, from);
}

/** `au Figaro`, `aux Echos`, `à L'Equipe` */
function isPaperAt(article: Article, from: number): boolean {
  const form = formAt(article, from);
  if (form === 'à') return isPaper(article, from + 1);
  return (
    (form === 'au' || form === 'aux') && article.tokens[from + 1]?.case !== Case.LOWER && isPaperName(article, from + 1)
  );
}

function tellsAudience(article: Article, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at <= from + 5; at++) {
    if (isAgency(article, rawAt(article, at).toLowerCase()) || AUDIENCE.at(article, at) || isPlatformAt(article, at))
      return true;
  }
  return false;
}

/** `devant ses partisans`, `devant la commission`: people taken together, and bodies that meet; not `devant la mairie`. */
function isAssembly(article: Article, from: number, head: number): boolean {
  const mention = readMention(article, formAt(article, head - 1) === 'aux' ? head - 1 : head);
  if (!mention || mention.start < from) return false;
  return (mention.form === 'group' && canSpeak(article, mention)) || ASSEMBLIES.has(mention.head);
}

const ASSEMBLIES: ReadonlySet<string> = new Set(
  'parlement assemblée sénat congrès chambre commission conseil bundestag knesset douma juge foule'.split(' '),
);

const ASKED = oneOf('question questions critique critiques accusation accusations');

function isAddressee(article: Article, from: number, to: number): boolean {
  // `a répondu à une question de la presse`
  if (ASKED.at(article, from + 1) || ASKED.at(article, from + 2)) return false;
  if (tellsAudience(article, from, to)) return true;
  const form = formAt(article, from);
  if (form === 'devant' || form === 'face') return isAssembly(article, from, form === 'face' ? from + 2 : from + 1);
  const head = form === 'auprès' ? from + 2 : from + 1;
  const mention = readMention(article, form === 'au' || form === 'aux' ? from : head);
  if (!mention || mention.kind === 'place' || mention.kind === 'document') return false;
  return (
    !(mention.kind === 'organization' && NOT_ADDRESSED.holds(mention.head)) &&
    !NOT_ADDRESSED.at(article, head) &&
    canSpeak(article, mention)
  );
}
