import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import { Form } from '../lexicon/speech.js';
import { formAt, tokenAt } from '../text/article.js';
import { isApostrophe, isHyphen } from '../text/characters.js';
import type { Scan } from '../text/scan.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf, WordTest } from '../text/word-test.js';

const DE = oneOf("de d'");
const BEHIND_ADJECTIVE = oneOf("de d' du des a ont est sont avait avaient qui dont et");
const CLITIC_BEFORE_INFINITIVE = oneOf("le la les l' se s' lui leur y en ne n'");
const LIKE_INFINITIVE = like(/(?:er|ir|oir|dre|tre|ire)$/);

/** Bits of PersonClass of the token at `index`; 0 past either end. */
export function classesAt(scan: Scan, index: number): number {
  return scan.tokens[index]?.lexeme.person?.classes ?? 0;
}

/** Whether the token is a form of a verb of saying that has its subject: finite or conditional, and no noun as often. */
export function isSpeechVerb(scan: Scan, index: number): boolean {
  const form = scan.tokens[index]?.lexeme.speech?.form ?? 0;
  return (form & (Form.FINITE | Form.CONDITIONAL)) !== 0;
}

/** Whether the token can be any form of a verb of saying. */
export function isSpeechForm(scan: Scan, index: number): boolean {
  const form = scan.tokens[index]?.lexeme.speech?.form ?? 0;
  return (
    (form & (Form.FINITE | Form.CONDITIONAL | Form.GERUND | Form.INFINITIVE | Form.PARTICIPLE)) !== 0 &&
    (form & Form.NOUN) === 0
  );
}

export function isWord(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === Kind.WORD;
}

/** A word with a capital. */
export function isCapital(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && token.kind === Kind.WORD && token.case !== Case.LOWER;
}

export function isLower(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && token.kind === Kind.WORD && token.case === Case.LOWER;
}

/** A hyphen glued on both sides: inside a compound. */
export function isInnerHyphen(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token !== undefined &&
    token.kind === Kind.PUNCTUATION &&
    isHyphen(token.code) &&
    token.gap === Gap.NONE &&
    scan.tokens[index + 1]?.gap === Gap.NONE
  );
}

/** `l'`, `d'`, `N'`: the word ends with its apostrophe. */
export function isElided(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && token.kind === Kind.WORD && isApostrophe(scan.text.charCodeAt(token.end - 1));
}

/** What a hyphen joins to a verb and to no noun: `a-t-il`, `dit-on`, `celui-ci`. */
const CLITICS = oneOf('t il elle on ils elles je tu nous vous ce ci là moi toi lui leur y en le la les');

/** `TF1`, `L214`, `M6`, `Canal+`: a name of capitals with a number or a plus glued on. */
export function isCode({ tokens }: Scan, index: number): boolean {
  const name = tokens[index];
  const glued = tokens[index + 1];
  if (name === undefined || name.case === Case.LOWER || glued?.gap !== Gap.NONE) return false;
  if (glued.kind === Kind.NUMBER) return name.case === Case.UPPER || name.end - name.start === 1;
  return glued.code === 0x2b && tokens[index + 2]?.gap !== Gap.NONE;
}

/** One past the word or compound that begins at `index`: `sapeurs-pompiers`, `franco-italien`, `Jean-Marc`, `Ki-moon`. */
export function endOfCompound(scan: Scan, index: number): number {
  if (isCode(scan, index)) return index + 2;
  let end = index + 1;
  while (end < index + 8 && isInnerHyphen(scan, end) && isWord(scan, end + 1)) {
    // `Vaux-le-Comte`, `Aix-en-Provence`: inside a name what is a clitic elsewhere is an article.
    const inside = isInnerHyphen(scan, end + 2) && isCapital(scan, index) && isCapital(scan, end + 3);
    if (CLITICS.at(scan, end + 1) && !inside) break;
    end += 2;
  }
  return end;
}

/** Any determiner, a number word included. */
export const ANY_DETERMINER = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.QUANTIFIER;

/** Grammar that no noun and no adjective has: ends a noun phrase. */
export const CLOSED =
  Grammar.DEFINITE |
  Grammar.INDEFINITE |
  Grammar.DETERMINER |
  Grammar.PREPOSITION |
  Grammar.SUBJECT |
  Grammar.CLITIC |
  Grammar.RELATIVE |
  Grammar.COORDINATOR |
  Grammar.SUBORDINATOR |
  Grammar.AUXILIARY |
  Grammar.NEGATION |
  Grammar.PRONOUN |
  Grammar.VERB;

/** Words that begin an adverbial behind a noun phrase and are no adjective of it. */
export const ADVERBIAL_STARTS =
  oneOf(`face grâce suite près loin auprès autour afin quant debout micro vis dos tout juste peu lors aussitôt puis comme alors tandis sitôt
   contacté contactée contactés interrogé interrogée interrogés joint jointe joints cité citée cités visé visée interviewé invité invitée
   venu venue arrivé arrivée présent présente devenu devenue resté restée rentré rentrée assis assise opposé opposée soucieux soucieuse
   fataliste amer amère ému émue furieux furieuse réputé hilare agacé agacée visiblement lundi mardi mercredi jeudi vendredi samedi dimanche`);

/** Participles that qualify a role and are no event: `la ministre déléguée`, `le meurtrier présumé`. */
const ADJECTIVAL_PARTICIPLES = oneOf(
  `délégué chargé élu retraité associé affilié présumé désigné spécialisé agréé assermenté privé salarié diplômé expatrié réfugié
   exilé engagé gradé titré mandaté nommé proclamé autoproclamé déchu démissionné licencié armé cagoulé âgé handicapé sinistré assiégé
   uni désuni réuni insoumis détenu déplacé modéré civilisé spécial associé confédéré fédéré allié haut-placé coordonné intéressé employé`
    .trim()
    .split(/\s+/)
    .flatMap((form) => [form, `${form}e`, `${form}s`, `${form}es`]),
);

/** Endings of adjectives, and verb forms that have them too. */
const ADJECTIVE =
  /(?:al|ale|aux|ales|elle?s?|iens?|iennes?|éens?|éennes?|iques?|ifs?|ives?|eux|euses?|aires?|oises?|ois|aises?|ais|ains?|aines?|istes?|iers?|ières?|eure?s?|ables?|ibles?|ines?|ins|anes?|ans|ites?|ernes?|estres?|ores?|ides?|ards?|ardes?|anc|anche|otes?|ils?|iles?|oles?|oires?|omes?|igènes?|phones?|ogènes?|uples?|ubles?|tifs?|ots?|égiques?|urs|aux)$/;
const VERB_FORMS: ReadonlySet<string> = new Set(
  `arrive arrivent suive vive applique pratique fabrique revendique implique pique trafique abdique duplique appelle rappelle renouvelle interpelle excelle
   installe dévale avale étale égale régale termine domine élimine examine dessine devine chemine mérite hésite invite quitte visite évite profite imite
   limite persiste résiste existe consiste assiste subsiste désiste adore ignore explore améliore élabore décide préside réside valide regarde garde retarde tarde
   accorde aborde déborde perds prends rends tient vient tire inspire respire désire attire retire gouverne concerne ajourne tourne retourne séjourne
   vote votent note dote freine ruine assassine combine prive motive cultive dérive complique facilite milite nécessite sollicite habite suscite
   aide guide bombarde cible double redouble demeure viole isole collabore accable`
    .trim()
    .split(/\s+/),
);
const ADJECTIVES: ReadonlySet<string> = new Set(
  `rouge rouges vert verte verts vertes noir noire blanc blanche privé privée public publique publics mixte suprême moderne libre moyen moyenne sud nord est
   ouest adverse interne net direct senior junior proche proches rebelle rebelles pirate étranger étrangère étrangers étrangères laïc laïque laïques unie unis
   concurrent concurrente indépendant indépendante permanent permanente présent récent récente suppléant suppléante militant militante dirigeant enseignant
   résident consultant exploitant sortant sortante régnant montant dominant croissant important vivant survivant restreint composite`
    .trim()
    .split(/\s+/),
);

const SHAPED_AS_ADJECTIVE = new WordTest(
  (form) =>
    ADJECTIVAL_PARTICIPLES.holds(form) || ADJECTIVES.has(form) || (ADJECTIVE.test(form) && !VERB_FORMS.has(form)),
);

/** Whether the word at `index` is surely an adjective: by its ending or from a list; not what may be the verb of the phrase. */
export function isSurelyAdjective(scan: Scan, index: number): boolean {
  const person = tokenAt(scan, index)?.lexeme.person ?? null;
  if (person && (person.classes & (PersonClass.DEMONYM | PersonClass.ROLE)) !== 0) return true;
  return SHAPED_AS_ADJECTIVE.at(scan, index);
}

const COLON = 0x3a;

/** Whether an open-class word at `index` is an adjective rather than the verb of the phrase: nothing that a verb governs follows. */
export function isFollowedAsAdjective(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  // `La présidente explose: «P»`: before a colon stands the verb.
  if (next === undefined || next.kind !== Kind.WORD)
    return next === undefined || (next.kind === Kind.PUNCTUATION && next.code !== COLON);
  if (next.case !== Case.LOWER) return (next.lexeme.grammar & CLOSED) === 0;
  // `L'Office de la mer tente de les rassurer`: in front of an infinitive it is a verb.
  if (DE.at(scan, index + 1) && isInfinitiveAt(scan, index + 2)) return false;
  return BEHIND_ADJECTIVE.at(scan, index + 1);
}

function isInfinitiveAt(scan: Scan, index: number): boolean {
  const clitic = CLITIC_BEFORE_INFINITIVE.at(scan, index);
  const token = scan.tokens[clitic ? index + 1 : index];
  if (token === undefined || token.kind !== Kind.WORD || token.case !== Case.LOWER) return false;
  return LIKE_INFINITIVE.at(scan, clitic ? index + 1 : index) && token.lexeme.person === null;
}

/** Whether the word at `index` can be an adjective behind its noun: an open-class word that is no event, time or verb. */
export function isPostnominal(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || token.case !== Case.LOWER || token.gap === Gap.PARAGRAPH)
    return false;
  const { lexeme } = token;
  if ((lexeme.person?.classes ?? 0) & (PersonClass.DEMONYM | PersonClass.ROLE))
    return (lexeme.grammar & CLOSED) === 0 && !governsObject(scan, index);
  if (governsObject(scan, index)) return false;
  if (lexeme.calendar !== null || lexeme.numeral !== null || (lexeme.grammar & CLOSED) !== 0) return false;
  if (ADJECTIVAL_PARTICIPLES.at(scan, index)) return true;
  if (isSpeechForm(scan, index) || (lexeme.grammar & Grammar.ADVERB) !== 0) return false;
  return SHAPED_AS_POSTNOMINAL.at(scan, index) && !isElided(scan, index);
}

/** `Le ministre juge le plan «flou»`, `son avocat plaide la légitime défense`: no judge, but what he does. */
function governsObject(scan: Scan, index: number): boolean {
  const speech = scan.tokens[index]?.lexeme.speech?.form ?? 0;
  if ((speech & Form.FINITE) === 0) return false;
  const next = scan.tokens[index + 1]?.lexeme.grammar ?? 0;
  return (
    (next & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.SUBORDINATOR | Grammar.RELATIVE)) !==
    0
  );
}

/** No participle, infinitive or adverb by its ending. */
const SHAPED_AS_POSTNOMINAL = new WordTest(
  (form) =>
    form.length >= 3 &&
    !ADVERBIAL_STARTS.holds(form) &&
    (!/(?:ées?|és?|ant|ment|er|ir|u|us|[^q]ue|[^q]ues|ît|mis|mise|pris|prise|[^f]ait|aient|èrent)$/.test(form) ||
      /(?:[bs]trait|culier|lier|nier|cier|gant|dant|ssant|érant|cial)s?$/.test(form)),
);

/** Whether the verb group that begins at `index` is plural: true, false, or null when its form does not say. */
export function isPluralVerb(scan: Scan, index: number): boolean | null {
  for (let at = index; at < index + 5; at++) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== Kind.WORD) return null;
    const form = formAt(scan, at);
    const { grammar } = token.lexeme;
    if ((grammar & (Grammar.CLITIC | Grammar.NEGATION)) !== 0 && (grammar & Grammar.AUXILIARY) === 0) continue;
    const speech = token.lexeme.speech?.form ?? 0;
    if (
      (speech & (Form.FINITE | Form.CONDITIONAL)) !== 0 &&
      (speech & (Form.SINGULAR | Form.PLURAL)) !== (Form.SINGULAR | Form.PLURAL) &&
      (speech & Form.PARTICIPLE) === 0
    )
      return (speech & Form.PLURAL) !== 0;
    if (/(?:vient|tient|quiert)$/.test(form) || /^(?:dément|ment|sent|consent|ressent|pressent)$/.test(form))
      return false;
    if (/(?:ons|ez|ant)$/.test(form)) return null;
    if (/(?:ent|ont)$/.test(form)) return true;
    // A participle or infinitive without its auxiliary shows no number of its subject.
    if (
      /(?:és?|ées?|er|ir|is|it|ite|its|u|us|ue)$/.test(form) &&
      (grammar & (Grammar.AUXILIARY | Grammar.VERB)) === 0 &&
      !/(?:rit|dit|nit|git|ait|oit)$/.test(form)
    )
      return null;
    return false;
  }
  return null;
}
