import { isAgency } from '../lexicon/agencies.js';
import { Grammar } from '../lexicon/lexeme.js';
import { isMediumNoun, isPlatform, OUTLET_NOUNS } from '../lexicon/media.js';
import { PersonClass } from '../lexicon/persons.js';
import { Form } from '../lexicon/speech.js';
import { BETWEEN } from '../lexicon/speech-phrases.js';
import { readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, rawAt, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { canSpeak } from './can-speak.js';
import { isInfinitive } from './infinitive.js';
import type { TokenRange } from './quotation.js';

/** What stands between a verb of saying and its subject or its content: when, to whom, where. */
export interface Adjuncts {
  /** One past the last token that was read. */
  readonly end: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
}

/** How far adjuncts are read, in tokens. */
const WINDOW = 40;

const ADDRESSING = new Set(['à', 'au', 'aux', 'auprès', 'devant']);
const MEDIATING = new Set([
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
  'devant',
  'dès',
  'lors',
]);
/** Media behind à. */
const AIRED = new Set('antenne micro micros radio télévision télé téléphone tribune hémicycle'.split(' '));
const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** Reads adverbs, times and prepositional phrases from token `index` on, up to `stop`. */
export function readAdjuncts(article: Article, index: number, stop: number): Adjuncts {
  let at = index;
  let addressee: TokenRange | null = null;
  let medium: TokenRange | null = null;
  const limit = Math.min(stop, index + WINDOW);
  while (at < limit) {
    const token = article.tokens[at];
    if (!token || token.gap >= Gap.PARAGRAPH) break;
    const time = endOfTime(article, at, limit);
    if (time > at) {
      at = time;
      continue;
    }
    // `avait déclaré un peu plus tôt le maire`
    const phrase = grammarAt(article, at) & Grammar.INDEFINITE ? BETWEEN.matchAt(article, at) : null;
    if (phrase && phrase.end <= limit) {
      at = phrase.end;
      continue;
    }
    // `aux actionnaires de Tolvane (TLV) de rester`
    if (at > index && isSign(article, at, '(') && isSign(article, at + 2, ')')) {
      at += 3;
      continue;
    }
    const aside = endOfAside(article, at, limit);
    if (aside > at) {
      at = aside;
      continue;
    }
    if (token.kind !== Kind.WORD) break;
    if (isPreposition(article, at)) {
      if (isInfinitive(article, at + 1) || isGerund(article, at)) break;
      const end = endOfPhrase(article, at, limit);
      if (end === at) break;
      const kind = kindOfPhrase(article, at, end);
      if (kind === 'addressee' && !addressee) addressee = { from: at, to: end };
      else if (kind === 'medium' && !medium) medium = { from: at, to: end };
      at = end;
      continue;
    }
    if (isAdverb(article, at)) {
      at++;
      continue;
    }
    break;
  }
  return { end: at, addressee, medium };
}

const TONIC = new Set([
  'lui',
  'elle',
  'eux',
  'elles',
  'aussi',
  'notamment',
  'également',
  'toutefois',
  'cependant',
  'enfin',
  'ainsi',
  'alors',
  'quant',
  'pour',
  'de',
  'à',
  'en',
  'dans',
  'sur',
  'lors',
]);

/** `, lui,`, `, pour sa part,`, `, dans un communiqué,`: set off between verb and content; one past the second comma, or `at`. */
function endOfAside(article: Article, at: number, limit: number): number {
  if (!isSign(article, at, ',')) return at;
  const time = endOfTime(article, at + 1, limit);
  if (time > at + 1 && isSign(article, time, ',')) return time + 1;
  if (!TONIC.has(formAt(article, at + 1))) return at;
  for (let end = at + 2; end < limit && end < at + 8; end++) {
    const token = article.tokens[end];
    if (isSign(article, end, ',')) return end + 1;
    if (isSign(article, end, ':')) return end;
    if (token?.kind !== Kind.WORD || token.lexeme.grammar & (Grammar.RELATIVE | Grammar.AUXILIARY)) return at;
  }
  return at;
}

/** Whether the words `[from, to)` say to whom or where something was said. */
export function kindOfPhrase(article: Article, from: number, to: number): 'addressee' | 'medium' | 'other' {
  const form = formAt(article, from);
  if ((form === 'à' || form === 'au') && isNamedOutlet(article, from, to)) return 'addressee';
  if (MEDIATING.has(form) && isMedium(article, from, to)) return 'medium';
  if (ADDRESSING.has(form) && isAddressee(article, from, to)) return 'addressee';
  return 'other';
}

/** `au quotidien Le Soir`, `à l'agence Reuters`: told to an outlet; `à la radio` is how. */
function isNamedOutlet(article: Article, from: number, to: number): boolean {
  const head = grammarAt(article, from + 1) & DETERMINERS ? from + 2 : from + 1;
  const last = tokenAt(article, to - 1);
  return OUTLET_NOUNS.has(formAt(article, head)) && last?.kind === Kind.WORD && last.case !== Case.LOWER;
}

function isMedium(article: Article, from: number, to: number): boolean {
  const opener = formAt(article, from);
  for (let at = from + 1; at < to && at <= from + 6; at++) {
    const form = formAt(article, at);
    if (isMediumNoun(article, form)) {
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
function isPlatformAt(article: Article, at: number): boolean {
  return (
    isPlatform(article, formAt(article, at)) &&
    (article.tokens[at]?.case !== Case.LOWER || formAt(article, at) === 'franceinfo')
  );
}

/** Heads of phrases with à that say when or how: `à l'issue de`, `au contraire`, `au mégaphone`. */
const NOT_ADDRESSED = new Set(
  `contraire issue terme sortie occasion mégaphone palais siège passage suite sujet nom fond total final départ retour moment cours
   début fin lendemain milieu titre tribunal barre haut large pied bord loin micro stade domicile propos inverse étranger image
   unisson approche aube ouverture arrivée instar égard encontre audience procès congrès`
    .trim()
    .split(/\s+/),
);

const AUDIENCE = new Set(
  'presse journaliste journalistes reporters médias média correspondant correspondants députés sénateurs élus'.split(
    ' ',
  ),
);

function isAddressee(article: Article, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at <= from + 5; at++) {
    if (
      isAgency(article, rawAt(article, at).toLowerCase()) ||
      AUDIENCE.has(formAt(article, at)) ||
      isPlatformAt(article, at)
    )
      return true;
  }
  const form = formAt(article, from);
  if (form === 'devant') return false;
  const head = form === 'auprès' ? from + 2 : from + 1;
  const mention = readMention(article, form === 'au' || form === 'aux' ? from : head);
  if (!mention || mention.kind === 'place' || mention.kind === 'document') return false;
  return (
    !(mention.kind === 'organization' && NOT_ADDRESSED.has(mention.head)) &&
    !NOT_ADDRESSED.has(formAt(article, head)) &&
    canSpeak(article, mention)
  );
}

function isAdverb(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== Kind.WORD || token.case === Case.UPPER) return false;
  const { grammar, form, speech, person } = token.lexeme;
  if (
    grammar &
    (Grammar.DEFINITE |
      Grammar.INDEFINITE |
      Grammar.DETERMINER |
      Grammar.RELATIVE |
      Grammar.SUBORDINATOR |
      Grammar.COORDINATOR)
  )
    return false;
  if (grammar & Grammar.ADVERB) return !(grammar & Grammar.VERB);
  if (form !== '' && (speech !== null || person !== null)) return false;
  return token.case === Case.LOWER && token.end - token.start > 5 && article.text.endsWith('ment', token.end);
}

function isPreposition(article: Article, at: number): boolean {
  const grammar = grammarAt(article, at);
  if (grammar & Grammar.PREPOSITION && !(grammar & Grammar.INDEFINITE)) return true;
  const form = formAt(article, at);
  return (
    form === 'auprès' ||
    form === 'lors' ||
    form === 'face' ||
    form === 'suite' ||
    form === 'quant' ||
    (form === 'peu' && /^(?:après|avant)$/.test(formAt(article, at + 1)))
  );
}

/** `mercredi soir`, `le 3 mars 2024`, `la veille`, `ce matin-là`, `vers 21h30`: one past the last token, or `at`. */
function endOfTime(article: Article, at: number, limit: number): number {
  let end = at;
  // `quelques heures plus tôt`, `deux jours après`
  if (grammarAt(article, end) & Grammar.QUANTIFIER || article.tokens[end]?.lexeme.numeral) {
    if (article.tokens[end + 1]?.lexeme.calendar == null || !isLapse(article, end + 2)) return at;
    return formAt(article, end + 2) === 'plus' ? end + 4 : end + 3;
  }
  if (grammarAt(article, end) & DETERMINERS || formAt(article, end) === 'vers' || formAt(article, end) === 'dès') {
    const next = article.tokens[end + 1];
    const after = article.tokens[end + 2];
    if (next?.kind === Kind.NUMBER) {
      if (after?.lexeme.calendar == null) return at;
    } else if (next?.lexeme.calendar == null && !TIMES.has(formAt(article, end + 1))) return at;
    end++;
  }
  const from = end;
  while (end < limit) {
    const token = article.tokens[end];
    if (!token) break;
    if (token.lexeme.calendar !== null || TIMES.has(token.lexeme.form)) end++;
    else if (token.kind === Kind.NUMBER && (end > from || article.tokens[end + 1]?.lexeme.calendar != null)) end++;
    else if (
      end > from &&
      token.kind === Kind.WORD &&
      /^(?:dernier|dernière|prochain|soir|matin|midi|h|heures|er)$/.test(formAt(article, end))
    )
      end++;
    else break;
  }
  // `l'année qu'elle a passée`: a noun that a clause belongs to, no time of saying.
  if (from > at && end === from + 1 && SPANS.has(formAt(article, from)) && grammarAt(article, end) & Grammar.RELATIVE)
    return at;
  return end > from ? end : at;
}

/** `plus tôt`, `plus tard`, `après`, `auparavant` behind a length of time. */
function isLapse(article: Article, at: number): boolean {
  const form = formAt(article, at);
  if (form === 'plus') return /^(?:tôt|tard)$/.test(formAt(article, at + 1));
  return form === 'après' || form === 'avant' || form === 'auparavant';
}

/** Stretches of time that a relative clause can tell more of. */
const SPANS = new Set('année semaine mois jour jours nuit journée soirée matinée'.split(' '));

const TIMES = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche hier avant-hier aujourd'hui demain soir matin midi minuit après-midi veille
   lendemain matinée soirée nuit journée semaine mois année janvier février mars avril mai juin juillet août septembre octobre
   novembre décembre jour jours`
    .trim()
    .split(/\s+/),
);

/** One past the noun phrase behind the preposition at `at`: `au micro de la chaîne L'Arène`; `at` when there is none. */
export function endOfPhrase(article: Article, at: number, limit: number): number {
  let end = at + 1;
  const first = formAt(article, at);
  if (first === 'peu') end++;
  if (
    (first === 'auprès' || first === 'lors' || first === 'face' || first === 'suite' || first === 'quant') &&
    isPreposition(article, end)
  )
    end++;
  const addressing = ADDRESSING.has(first) && first !== 'devant';
  let nouns = 0;
  let named = false;
  let open = true; // a determiner, preposition or adjective before the noun: the phrase cannot end here
  let whole = at; // one past the last noun
  let outlet = false; // quotidien, radio: a name of its own can follow
  while (end < limit) {
    const token = article.tokens[end];
    if (!token || token.gap >= Gap.PARAGRAPH) break;
    if (token.kind === Kind.NUMBER) {
      nouns++;
      open = false;
      whole = ++end;
      continue;
    }
    if (
      token.kind === Kind.PUNCTUATION &&
      token.gap === Gap.NONE &&
      (token.code === 0x2d || token.code === 0x2f || isNumberPoint(article, end)) &&
      article.tokens[end + 1]?.gap === Gap.NONE
    ) {
      end++;
      open = true;
      continue;
    }
    if (token.kind === Kind.SYMBOL && token.gap === Gap.NONE) {
      whole = ++end;
      continue;
    }
    if (token.kind !== Kind.WORD) break;
    if (outlet) {
      const name = endOfOutletName(article, end, limit);
      if (name > end) return name;
    }
    const { grammar, speech } = token.lexeme;
    const form = formAt(article, end);
    const capital = token.case !== Case.LOWER;
    if (grammar & DETERMINERS && !(grammar & Grammar.CONTRACTION)) {
      if (!open && !(capital && named)) break;
      open = true;
      end++;
      continue;
    }
    if (form === 'et' || form === 'ou') {
      // `sur RTL et France 2`
      if (open || !named || !isPlatformAt(article, end + 1)) break;
      open = true;
      end++;
      continue;
    }
    if (form === 'avoir' || form === 'être') break;
    if (
      grammar & (Grammar.RELATIVE | Grammar.SUBORDINATOR | Grammar.SUBJECT | Grammar.AUXILIARY | Grammar.COORDINATOR) &&
      !capital
    )
      break;
    if (grammar & Grammar.CLITIC && !capital && !(grammar & DETERMINERS)) break;
    if (isPreposition(article, end) || grammar & Grammar.CONTRACTION) {
      if (open && nouns === 0 && end > at + 1 && form !== 'de' && form !== "d'") break;
      // The addressee is short: `à l'AFP dans un communiqué` has two phrases.
      const of = form === 'de' || form === "d'" || form === 'du' || form === 'des';
      if (!of && (addressing || nouns === 0)) break;
      // `de` before an infinitive begins what was said: `a demandé aux parties de patienter`.
      if (of && isInfinitive(article, end + 1)) break;
      if (!of && first !== 'dans' && first !== 'sur' && first !== 'lors' && first !== 'au') break;
      if ((form === 'à' || form === 'au') && isInfinitive(article, end + 1)) break;
      open = true;
      named = false;
      end++;
      continue;
    }
    if (token.lexeme.calendar !== null && nouns > 0 && !open) break;
    if (grammar & Grammar.ADVERB && !open && !(grammar & Grammar.PRENOMINAL)) break;
    if (
      nouns > 0 &&
      !open &&
      speech !== null &&
      !(speech.form & (Form.NOUN | Form.CUE_NOUN)) &&
      speech.form & (Form.FINITE | Form.GERUND | Form.INFINITIVE)
    )
      break;
    if (capital && !open && nouns > 0) {
      // A name behind a phrase that is whole already is the subject: `à l'AFP Rosa Quillca`, `peu après celle-ci Emmanuel Macron`.
      const before = tokenAt(article, end - 1);
      const short =
        before?.case === Case.UPPER ||
        isPlatform(article, formAt(article, end - 1)) ||
        isAgency(article, rawAt(article, end - 1).toLowerCase());
      if (short && before?.case !== Case.LOWER) break;
      if (named) {
        const mention = readMention(article, end, { joint: false });
        if (mention && mention.kind === 'person' && mention.end - mention.start >= 2) break;
      } else if (isLikelyPerson(article, end)) break;
    }
    if (capital || isPlatformAt(article, end)) named = true;
    outlet ||= OUTLET_NOUNS.has(form);
    nouns++;
    open = (grammar & Grammar.PRENOMINAL) !== 0;
    whole = ++end;
  }
  return nouns > 0 ? whole : at;
}

/**
 * One past the name of an outlet that begins at `at` (`Le Monde`, `RTL`, `France Info`), or `at`. An acronym is a name by itself, and a
 * first name behind one begins who speaks: `à la radio RTL Jean Lanier`.
 */
function endOfOutletName(article: Article, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const token = article.tokens[end];
    if (token?.kind !== Kind.WORD || token.case === Case.LOWER || token.gap >= Gap.LINE) break;
    const classes = token.lexeme.person?.classes ?? 0;
    if (end > at && classes & (PersonClass.FIRST_NAME | PersonClass.TITLE)) break;
    end++;
    if (token.case === Case.UPPER && token.end - token.start > 1) break;
  }
  return end;
}

/** The point or comma of `34.800`, `1,5`. */
function isNumberPoint(article: Article, at: number): boolean {
  const code = article.tokens[at]?.code;
  return (
    (code === 0x2e || code === 0x2c) &&
    tokenAt(article, at - 1)?.kind === Kind.NUMBER &&
    article.tokens[at + 1]?.kind === Kind.NUMBER
  );
}

/** `en lançant`, `tout en rappelant` */
function isGerund(article: Article, at: number): boolean {
  const next = article.tokens[at + 1];
  return formAt(article, at) === 'en' && next !== undefined && ((next.lexeme.speech?.form ?? 0) & Form.GERUND) !== 0;
}

function isLikelyPerson(article: Article, at: number): boolean {
  const mention = readMention(article, at, { joint: false });
  return mention !== null && mention.kind === 'person' && mention.end - mention.start >= 2;
}
