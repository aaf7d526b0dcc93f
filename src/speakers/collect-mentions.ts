import { isAgency } from '../lexicon/agencies.js';
import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { facingOf } from '../text/marks.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { isBeforeName, isFrontedHead } from './appositions.js';
import { namePartsOf } from './entities.js';
import { SURELY_PERSONAL } from './mention-of.js';
import { type Mention, readMention } from './read-mention.js';
import { startsName } from './read-name.js';
import { classesAt, endOfCompound, isCapital, isLower, isWord } from './words.js';

const LIKE_ADVERB = like(/ment$/);
const DE = oneOf("de d'");
const SOURCE = oneOf('source');

/** A mention of somebody anywhere in the article, whether they speak there or not. */
export interface Sighting {
  readonly mention: Mention;
  /** Inside quotation marks: who is spoken of there is seldom who speaks next. */
  readonly quoted: boolean;
}

const ROMAN = /^[ivxlc]+e?$/;
const SOURCE_CLASSES = PersonClass.ROLE | PersonClass.INSTITUTION | PersonClass.DEMONYM;

/** Every person and body that the article mentions by name or role, in text order: one pass that stops only at words that can be either. */
export function collectMentions(article: Article): Sighting[] {
  const sightings: Sighting[] = [];
  const { tokens } = article;
  let quoted = false;
  let next = 0;
  let nameStart = -1;
  let nameEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.gap === Gap.PARAGRAPH) quoted = false;
    if (token.kind === Kind.MARK && token.code !== 0x27 && token.code !== 0x2019) {
      const facing = facingOf(article, at);
      quoted = facing === 'open' ? true : facing === 'close' ? false : !quoted;
      continue;
    }
    if (at < next || token.kind !== Kind.WORD || (at >= nameStart && at < nameEnd)) continue;
    const classes = token.lexeme.person?.classes ?? 0;
    const capital = token.case !== Case.LOWER;
    // In somebody's words only names are of the article; an adjective of nationality alone names nothing.
    const role =
      !quoted &&
      (((classes & (SOURCE_CLASSES | PersonClass.TITLE)) !== 0 &&
        (classes & ~(PersonClass.DEMONYM | PersonClass.NATION)) !== 0) ||
        // `Une source sécuritaire a confirmé le raid`, not `Une source d'eau a tari`
        (SOURCE.at(article, at) && formAt(article, at - 1) === 'une' && !DE.at(article, at + 1)));
    const pronoun = (token.lexeme.grammar & Grammar.SUBJECT) !== 0;
    if (!capital && !role && !pronoun) continue;
    // `«P», juge Paul Roux`: the verb of the incise, no judge.
    const before = tokens[isSign(article, at - 1, ',') ? at - 2 : at - 1];
    if (!capital && !quoted && token.lexeme.speech !== null && before?.kind === Kind.MARK) continue;
    // `a accusé Paul Roux`, `a été élu`: a participle, no trade.
    if (!capital && (grammarAt(article, at - 1) & (Grammar.AUXILIARY | Grammar.PARTICIPLE)) !== 0) continue;
    const kind = article.sentences[article.sentenceOf[at] ?? 0]?.kind ?? 'sentence';
    if (kind === 'header' || kind === 'dateline' || (kind === 'heading' && token.case === Case.UPPER)) continue;
    if (pronoun) {
      const subject = !quoted && kind === 'sentence' && isSubjectPronoun(article, at) ? readMention(article, at) : null;
      if (subject) sightings.push({ mention: subject, quoted: false });
      continue;
    }
    if (capital && classes === 0 && (!startsName(article, at) || isAgency(article, formAt(article, at)))) continue;
    const start = phraseStart(article, at);
    // `le procureur de Vaux Éric Roux`: the name behind the complement is not of it.
    const limit = at < nameStart ? nameStart : tokens.length;
    const mention = readMention(article, start, { joint: false, expectSource: capital, lenient: false, limit });
    if (
      mention === null ||
      mention.end <= at ||
      mention.form === 'clitic' ||
      mention.form === 'pronoun' ||
      ROMAN.test(formAt(article, at))
    )
      continue;
    // `Géologue à Lens, Luc Petit doute`: what somebody is, who comes behind the comma.
    if (
      capital &&
      isFirst(article, at) &&
      isFrontedHead(article, at) &&
      (mention.nameStart < 0 || isBeforeName(article, at))
    )
      continue;
    // `Luc Roux, conseiller spécial du président Jean Petit`: what Luc is, the name behind it is another's.
    if (!capital && isApposedRole(article, at, mention)) continue;
    // In somebody's words `mon ami` is nobody of the article; a bare noun (`reste inconnu`) is none either.
    const named = mention.nameStart >= 0 || mention.members.length > 0;
    const heading = kind === 'heading';
    if (
      mention.kind !== 'document' &&
      (named ||
        (!quoted && !heading && mention.determiner !== 'none') ||
        mention.form === 'metonym' ||
        (mention.form === 'institution' && isCapital(article, mention.roleStart)))
    )
      sightings.push({ mention, quoted: quoted || heading });
    next = Math.max(
      at + 1,
      mention.roleStart >= 0 && mention.roleStart < mention.end ? headEndOf(article, mention) : mention.end,
    );
    if (mention.nameStart >= 0) {
      nameStart = mention.nameStart;
      nameEnd = mention.nameEnd;
    }
  }
  return sightings;
}

function isFirst(article: Article, at: number): boolean {
  return at === 0 || article.sentenceOf[at - 1] !== article.sentenceOf[at];
}

/** A bare role behind a name and a comma, with somebody's name in its complement. */
function isApposedRole(article: Article, at: number, { determiner, nameStart, roleEnd }: Mention): boolean {
  if (determiner !== 'none' || nameStart < 0 || !isSign(article, at - 1, ',') || !isCapital(article, at - 2))
    return false;
  for (let of = at + 1; of < roleEnd; of++) if (OF.at(article, of)) return true;
  return false;
}

const OF = oneOf("de d' du des");

/** What stands behind an impersonal il: il y a, il faut, il pleut. */
const IMPERSONAL: ReadonlySet<string> = new Set(
  "y faut fallait faudra faudrait fallu pleut pleuvait pleuvra neige neigeait reste restait semble semblait convient suffit importe existe ne n' en".split(
    ' ',
  ),
);
/** Behind `il s'`: il s'agit, il s'avère. */
const IMPERSONAL_REFLEXIVE = oneOf('agit agissait agira agirait avère avérait ensuit');
/** `il est venu`, `il était là`: behind être what is said of somebody, not `il est possible que`, `il était prévu de`. */
const PERSONAL_STATE =
  /^(?:(?:re|par|inter|de|sur)?ven[u]|(?:re)?parti|arrivé|allé|(?:r?)entré|(?:res)?sorti|(?:re)?monté|(?:re)?descendu|resté|né|mort|(?:re)?tombé|passé|accusé|soupçonné|poursuivi|jugé|âgé|marié|décédé|là|chez|en|au|aux|un|une|le|la|l'|l’|professeur|aussi)$/;

/** `Il`, `Elle` as the subject of a clause, which keep who is spoken of on stage. */
function isSubjectPronoun(article: Article, index: number): boolean {
  const form = formAt(article, index);
  if (form !== 'elle' && form !== 'il') return false;
  const before = tokenAt(article, index - 1);
  const opens =
    before === undefined ||
    article.sentenceOf[index - 1] !== article.sentenceOf[index] ||
    before.code === 0x2c ||
    (before.lexeme.grammar & (Grammar.SUBORDINATOR | Grammar.COORDINATOR | Grammar.RELATIVE)) !== 0;
  if (!opens || !isWord(article, index + 1)) return false;
  if (form === 'elle') return true;
  const next = formAt(article, index + 1);
  if (next === "s'") return !IMPERSONAL_REFLEXIVE.at(article, index + 2);
  if (!/^(?:est|était|sera|serait|fut)$/.test(next)) return !IMPERSONAL.has(next);
  let at = index + 2;
  while (at < index + 5 && (LIKE_ADVERB.at(article, at) || (grammarAt(article, at) & Grammar.ADVERB) !== 0)) at++;
  return PERSONAL_STATE.test(formAt(article, at));
}

/** Names inside the complement of a role (`l'avocat de Paul Vernet`) are seen on their own. */
function headEndOf(article: Article, mention: Mention): number {
  let at = mention.start;
  while (at < mention.end && formAt(article, at) !== mention.head) at++;
  return endOfCompound(article, at);
}

/** Nouns whose complement is a place: `le village de Sidi Omar`. */
const PLACE_NOUNS =
  oneOf(`village ville commune province région quartier bourg bourgade hameau île îles lac mont vallée préfecture district département
   localité port fleuve rivière montagne aéroport gare rue avenue boulevard place canton banlieue camp oasis wilaya gouvernorat oblast
   comté péninsule archipel golfe détroit col plaine désert forêt municipalité arrondissement faubourg station plage cap baie
   prison base lycée collège stade hôpital université`);

/** The keys of the names that the text says are places: with a noun for places and `de` before them somewhere. */
export function namedPlaces(article: Article, sightings: readonly Sighting[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { mention } of sightings) {
    const { start, nameStart, nameEnd } = mention;
    if (mention.form !== 'name' || start !== nameStart || !DE.at(article, start - 1)) continue;
    if (PLACE_NOUNS.at(article, start - 2)) places.add(namePartsOf(article, nameStart, nameEnd).join(' '));
  }
  return places;
}

const TRADE = like(SURELY_PERSONAL);

/** Steps back from a noun or name to the beginning of its phrase: over adjectives, a prefix, its determiner. */
function phraseStart(article: Article, index: number): number {
  let start = index;
  const unknownRole =
    isCapital(article, index) &&
    (classesAt(article, index - 1) & PersonClass.NATION) !== 0 &&
    isLower(article, index - 1) &&
    isLower(article, index - 2);
  // `l'accordéoniste Maïwenn Le Gall`: a trade that no list has, by its ending.
  if (
    isCapital(article, index) &&
    TRADE.at(article, index - 1) &&
    isLower(article, index - 1) &&
    classesAt(article, index - 1) === 0 &&
    (grammarAt(article, index - 2) & (Grammar.DEFINITE | Grammar.INDEFINITE)) !== 0
  )
    return index - 2;
  if (unknownRole && (grammarAt(article, index - 3) & (Grammar.DEFINITE | Grammar.INDEFINITE)) !== 0) return index - 3;
  for (let count = 0; count < 4 && start > 0; count++) {
    if (article.sentenceOf[start - 1] !== article.sentenceOf[start]) break;
    const grammar = grammarAt(article, start - 1);
    const form = formAt(article, start - 1);
    if (tokenAt(article, start - 1)?.code === 0x2d && article.tokens[start]?.gap === Gap.NONE && start > 1) {
      start -= 2;
      continue;
    }
    if (
      (grammar & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER)) !== 0 &&
      (grammar & Grammar.SUBJECT) === 0
    )
      return start - 1;
    if (form === 'ce' || form === 'ex' || form === 'vice') {
      start--;
      if (form === 'ce') return start;
      continue;
    }
    if (form === 'au' || form === 'aux' || form === 'du') return start - 1;
    if (
      (grammar & Grammar.PRENOMINAL) === 0 ||
      (!isLower(article, start - 1) && tokenAt(article, start - 1)?.case === Case.UPPER)
    )
      break;
    start--;
  }
  return start;
}
