import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { classesAt, endOfCompound, isCapital, isCode, isElided, isInnerHyphen, isWord } from './words.js';

const LIKE_OPENING_PARTICIPLE = like(/(?:ées?|és|é|ant|ment|ue?s?|ise?s?|ite?s?|ies?)$/);
const COMPLEMENT_START = oneOf("de d' du des par");
const VERB_OF_NAME = oneOf("a ont avait est s'est se n'a dit estime affirme");
const CAPITAL_PARTICLE = oneOf('de du des van von');

/** Particles of names of all countries; the French ones bind only behind a first name or a title (`maire de Lens`). */
const PARTICLES = oneOf(
  'von van der den ter ten el al ben bin ibn bint da di do dos das del della dello de las los y zu abu abou ould ag ait aït san e le la',
);
const FRENCH_PARTICLES: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);

const NOT_NAMES = oneOf(`gmt ttc ht cet utc hne est eur usd tva pib rtt cdi cdd sms gmt km kg
   néanmoins toutefois cependant pourtant désormais ensuite auparavant dorénavant outre hormis malgré quant notons rappelons reste
   oh ah eh hé bah ben bof merci bonjour bonsoir bravo hélas allez revoici revoilà covid covid-19
   sitôt quoique sinon jadis naguère voilà voici certes soudain inversement autrement partout ailleurs interrogé interrogée`);

/** Longest name, in parts. */
const MAX_PARTS = 8;

/** Whether a name can begin at `index`: a capital that is no grammar word, a particle's capital (`N'Diaye`, `El Amrani`). */
export function startsName(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || token.case === Case.LOWER) return false;
  if (isElided(article, index)) {
    const form = formAt(article, index);
    if (!isCapital(article, index + 1)) return false;
    // `la chaîne L'Arène`: a capital article inside the sentence belongs to the name.
    return form.length === 2 && (!/^[ldcsjqt]'$/.test(form) || (form === "l'" && !isSentenceStart(article, index)));
  }
  const { lexeme } = token;
  if (isCode(article, index)) return true;
  if (token.end - token.start === 1)
    return isSign(article, index + 1, '.') && article.tokens[index + 1]?.gap === Gap.NONE;
  if (lexeme.grammar !== 0) {
    // `Le Pen`, `Le Figaro`, `Van Acker`: a capital article inside the sentence, before another capital.
    // `De Croo`, `Du Pré`: so does a capital particle of a surname.
    return (
      !isSentenceStart(article, index) &&
      ((lexeme.grammar & Grammar.PREPOSITION) === 0 || (token.case === Case.CAPITAL && isParticle(article, index))) &&
      isCapital(article, index + 1)
    );
  }
  // `Interrogée`, `Contactés`, `Visiblement` at the head of a sentence; `GMT`, `TTC`.
  // Jan is a month in short, and a first name.
  if (
    (lexeme.calendar !== null && ((lexeme.person?.classes ?? 0) & PersonClass.FIRST_NAME) === 0) ||
    // `Ben oui` is no Ben Smith.
    (NOT_NAMES.at(article, index) && !(formAt(article, index) === 'ben' && isCapital(article, index + 1)))
  )
    return false;
  if (
    ((lexeme.person?.classes ?? 0) & PersonClass.FIRST_NAME) === 0 &&
    lexeme.person === null &&
    !isCapital(article, index + 1) &&
    isSentenceStart(article, index) &&
    // `Faute d'accord`, `Suivie d'une réplique`: a word with its complement opens the sentence, no name.
    (LIKE_OPENING_PARTICIPLE.at(article, index) || COMPLEMENT_START.at(article, index + 1))
  )
    return VERB_OF_NAME.at(article, index + 1);
  return (lexeme.person?.classes ?? 0) !== PersonClass.TITLE;
}

function isParticle(article: Article, index: number): boolean {
  return CAPITAL_PARTICLE.at(article, index);
}

/** Whether the token stands first in its sentence, marks and dashes before it not counted. */
export function isSentenceStart(article: Article, index: number): boolean {
  let at = index;
  while (at > 0 && article.sentenceOf[at - 1] === article.sentenceOf[index]) {
    const before = tokenAt(article, at - 1);
    if (before === undefined || before.kind === Kind.WORD || before.kind === Kind.NUMBER) return false;
    if (before.kind === Kind.MARK || before.code === 0x3a) return true;
    if (before.code === 0x2c || before.code === 0x28 || before.code === 0x29) return false;
    at--;
  }
  return true;
}

/**
 * One past the name that begins at `start`: `Jean-Marc Bouvard`, `J.K. Rowling`, `Ursula von der Leyen`, `Fayez al-Masri`, `Roger D.`,
 * `Yannick Le Bihan`. Behind a title a particle can come first (`M. de Villepin`). -1 when there is none.
 */
export function endOfName(article: Article, start: number, behindTitle = false): number {
  const { tokens } = article;
  const sentence = article.sentenceOf[start];
  let at = start;
  if (behindTitle && !isCapital(article, at)) {
    at = overParticles(article, at, true);
    if (at === start) return -1;
  } else if (!startsName(article, start) && !(behindTitle && isCapital(article, start))) return -1;
  let end = -1;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const token = tokens[at];
    if (token === undefined || article.sentenceOf[at] !== sentence || !isCapital(article, at)) break;
    if (parts > 0 && token.gap > Gap.LINE) break;
    // `à Radio Phare Me Roux`: a title begins another name.
    if (parts > 0 && (classesAt(article, at) & PersonClass.TITLE) !== 0 && endOfTitle(article, at) > 0) break;
    // `a nommé Ana Costa Premier ministre`: an office begins, no surname.
    if (parts > 1 && token.lexeme.numeral?.kind === 'ordinal' && !isCapital(article, at + 1)) break;
    if (isElided(article, at)) {
      if (!isCapital(article, at + 1)) break;
      at++;
      continue;
    }
    at = endOfCompound(article, at);
    // `sur RTL Odile Ferran`: letters are a name by themselves before a first name.
    if (parts === 0 && token.case === Case.UPPER && isFirstNameBehind(article, at)) return at;
    // `France 2`, `Europe 1`
    if (parts === 0 && CHANNELS.at(article, start) && isShortNumber(article, at)) return overRegion(article, at + 1);
    end = at;
    if (token.end - token.start === 1 && isSign(article, at, '.') && tokens[at]?.gap === Gap.NONE) {
      // An initial's stop belongs to the name, at the end too unless it ends the sentence (`Roger D., antiquaire`).
      if (article.sentenceOf[at + 1] === sentence) end = at + 1;
      at++;
    }
    if (isSign(article, at, '&') && isCapital(article, at + 1)) {
      at++;
      continue;
    }
    if (isCapital(article, at)) continue;
    const first =
      parts === 0 &&
      (behindTitle ||
        (classesAt(article, start) & (PersonClass.FIRST_NAME | PersonClass.PLACE)) === PersonClass.FIRST_NAME);
    at = overParticles(article, at, first);
  }
  return end;
}

/** Letters before the name of an artist, which they belong to. */
const STAGE = oneOf('dj mc');

function isFirstNameBehind(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return (
    token?.case === Case.CAPITAL &&
    (classesAt(article, index) & PersonClass.FIRST_NAME) !== 0 &&
    isCapital(article, endOfCompound(article, index)) &&
    (classesAt(article, index - 1) & PersonClass.FIRST_NAME) === 0 &&
    !STAGE.at(article, index - 1)
  );
}

const CHANNELS = oneOf('france europe canal antenne rtl tv rai bbc itv');

function isShortNumber(article: Article, index: number): boolean {
  const token = article.tokens[index];
  return token !== undefined && token.kind === Kind.NUMBER && token.end - token.start <= 2 && token.gap === Gap.SPACE;
}

/** One past the particles at `index` when a capital follows them, else `index`. */
function overParticles(article: Article, index: number, french: boolean): number {
  let at = index;
  for (let count = 0; count < 3; count++) {
    if (!isWord(article, at) || isCapital(article, at)) break;
    const form = formAt(article, at);
    if (
      !(
        PARTICLES.holds(form) &&
        !FRENCH_PARTICLES.has(form) &&
        ((form !== 'le' && form !== 'la' && form !== 'e') || count > 0)
      ) &&
      !(french && FRENCH_PARTICLES.has(form))
    )
      break;
    at++;
    if (isInnerHyphen(article, at)) at++;
  }
  return at > index && isCapital(article, at) && article.sentenceOf[at] === article.sentenceOf[index] ? at : index;
}

/** Whether the words of the name `[start, end)` show that it is a person's: a first name, an initial, a particle. */
export function looksPersonal(article: Article, start: number, end: number): boolean {
  const classes = classesAt(article, start);
  if ((classes & PersonClass.FIRST_NAME) !== 0) return end - start > 1 || (classes & PersonClass.PLACE) === 0;
  // Jean-Marc: the parts of a compound are tokens of their own.
  return false;
}

/** What newspapers are called behind their article; other names with an article are surnames. */
const PAPERS =
  oneOf(`parisien monde figaro soir temps matin point devoir progrès télégramme journal courrier nouvelliste quotidien canard express obs
   équipe equipe echos echo presse croix tribune dépêche provence voix liberté humanité écho échos libre capitale droit gazette montagne standaard morgen tijd telegraaf volkskrant`);

const REGIONS = oneOf(
  `bretagne normandie occitanie aquitaine alsace lorraine picardie bourgogne auvergne provence corse limousin poitou centre nord paris régions
   champagne languedoc rhône savoie`,
);

/** `France 3 Bretagne`: one past the region of a channel, or `index`. */
function overRegion(article: Article, index: number): number {
  const region =
    isCapital(article, index) &&
    article.tokens[index]?.gap === Gap.SPACE &&
    (REGIONS.at(article, index) || (classesAt(article, index) & PersonClass.PLACE) !== 0) &&
    article.sentenceOf[index] === article.sentenceOf[index - 1];
  return region ? endOfCompound(article, index) : index;
}

const MINUTES = oneOf('minutes');

/** `Parisien`, `Echos`: the noun of a newspaper's name behind its article. */
export function isPaperName(article: Article, index: number): boolean {
  return PAPERS.at(article, index);
}

/** `Le Parisien`, `La Croix`, `De Tijd`: an article and a noun, both with a capital, and no first name behind them. */
export function isPaper(article: Article, start: number): boolean {
  if (!isCapital(article, start + 1)) return false;
  if (article.tokens[start]?.kind === Kind.NUMBER) return is20Minutes(article, start);
  if (!isCapital(article, start)) return false;
  const form = formAt(article, start);
  const french = /^(?:le|la|l'|les)$/.test(form);
  return (french || form === 'de') && PAPERS.at(article, start + 1) && !isCapital(article, start + 2);
}

function is20Minutes(article: Article, start: number): boolean {
  const token = article.tokens[start];
  return token !== undefined && article.text.slice(token.start, token.end) === '20' && MINUTES.at(article, start + 1);
}

/** Number of capitalised words in `[start, end)`, a compound counting as one. */
export function countParts(article: Article, start: number, end: number): number {
  let parts = 0;
  for (let at = start; at < end; ) {
    if (isCapital(article, at) && !isElided(article, at)) parts++;
    at = Math.max(at + 1, endOfCompound(article, at));
  }
  return parts;
}

/** M., Mme, MM., Me, Dr: one past the title and its stop at `index`, or -1. A title is followed by a name. */
export function endOfTitle(article: Article, index: number): number {
  const token = article.tokens[index];
  if (token === undefined || token.kind !== Kind.WORD || (classesAt(article, index) & PersonClass.TITLE) === 0)
    return -1;
  const stop = isSign(article, index + 1, '.') && article.tokens[index + 1]?.gap === Gap.NONE;
  const end = stop ? index + 2 : index + 1;
  const form = formAt(article, index);
  if (form.length === 1 && !stop) return -1;
  // `COL DE LA LOUVE` in a line of capitals is no colonel.
  if (token.case === Case.UPPER && !stop && form !== 'mm') return -1;
  // `me`, `don`, `col`, `ms` in lower case are other words; `madame`, `maître`, `monsieur` are titles either way.
  if (
    token.case === Case.LOWER &&
    !stop &&
    !/^(?:monsieur|madame|mademoiselle|messieurs|mesdames|maîtres?|monseigneur|dr|pr|mgr|cheikh)$/.test(form)
  )
    return -1;
  if (article.tokens[end]?.gap === Gap.PARAGRAPH) return -1;
  // `le maître du Kremlin`
  if (form === 'maître' && formAt(article, end) === 'du') return -1;
  const particle = (grammarAt(article, end) & Grammar.PREPOSITION) !== 0 || PARTICLES.at(article, end);
  return isCapital(article, end) || (particle && (isCapital(article, end + 1) || isCapital(article, end + 2)))
    ? end
    : -1;
}
