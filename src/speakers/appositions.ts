import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Gap, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { canBeHead } from './head-noun.js';
import { copyOf, type Mention, type RoleSpan } from './mention-of.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { countParts, endOfName, endOfTitle, looksPersonal, startsName } from './read-name.js';
import {
  classesAt,
  endOfCompound,
  isCapital,
  isPostnominal,
  isSpeechVerb,
  isSurelyAdjective,
  isWord,
} from './words.js';

const OF = oneOf("de d' du des");
const ADVOCATE = oneOf('me maître');
const AGED = oneOf('âgé âgée');
const FEMININE_ARTICLE = oneOf('la une');

/** How many tokens a role set before its name may have. */
const FRONTED = 14;

/** `Géologue à l'institut Terra, Luc Petit doute`: the bare role from the head of the sentence on to the comma before the name. */
export function frontedRole(article: Article, mention: Mention): RoleSpan | null {
  const { start, nameStart } = mention;
  const comma = start - 1;
  if (start !== nameStart || !isSign(article, comma, ',')) return null;
  const sentence = article.sentenceOf[start];
  let first = comma;
  while (first > 0 && first > comma - FRONTED && article.sentenceOf[first - 1] === sentence) first--;
  if (first > 0 && article.sentenceOf[first - 1] === sentence) return null;
  if (!isFrontedHead(article, first) || !isSurelySomebody(article, first, mention)) return null;
  for (let at = first + 1; at < comma; at++) {
    const { grammar } = article.tokens[at]?.lexeme ?? { grammar: 0 };
    if (!isWord(article, at) || isSpeechVerb(article, at)) return null;
    if (
      (grammar & (Grammar.AUXILIARY | Grammar.VERB | Grammar.RELATIVE)) !== 0 &&
      (grammar & Grammar.PREPOSITION) === 0
    )
      return null;
  }
  const word = article.tokens[first]?.lexeme.person ?? null;
  return {
    role: lowered(sliceOf(article, first, comma)),
    roleStart: first,
    roleEnd: comma,
    head: formAt(article, first),
    word,
    kind: 'person',
  };
}

/** Whether a fronted role or the name behind it shows a person: `Leader du marché, Norval` is a firm, `Vainqueur en 2022, Toulouse` a team. */
function isSurelySomebody(article: Article, role: number, { nameStart, nameEnd }: Mention): boolean {
  if ((classesAt(article, nameStart) & (PersonClass.FIRST_NAME | PersonClass.PLACE)) === PersonClass.FIRST_NAME)
    return true;
  const lemma = article.tokens[role]?.lexeme.person?.lemma ?? '';
  return !OF_BODIES.has(lemma) && countParts(article, nameStart, nameEnd) > 1;
}

/** What a firm, team or country is called as well as a person. */
const OF_BODIES: ReadonlySet<string> = new Set(
  `leader numéro fournisseur producteur propriétaire exploitant créancier actionnaire locataire hôte vainqueur champion tenant finaliste lauréat
   candidat partenaire adversaire rival successeur membre auteur représentant organisateur initiateur héros gagnant perdant assureur gestionnaire
   industriel pionnier victime cofondateur fondateur intermédiaire armateur éditeur promoteur`.split(/\s+/),
);

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** `Venue au bras de sa marraine, la violoniste Ana Roux, 22 ans, a joué`: who stands behind the comma is the subject of the verb still to come. */
function isSubjectBehind(article: Article, start: number, { end }: NounPhrase): boolean {
  if ((grammarAt(article, start - 1) & Grammar.PREPOSITION) === 0) return false;
  const sentence = article.sentenceOf[start];
  let first = start - 1;
  while (first > 0 && first > start - FRONTED && article.sentenceOf[first - 1] === sentence) {
    if (isVerb(article, first)) return false;
    first--;
  }
  // `La victoire du patron, l'ancien pilier Luc Petit, 50 ans, est belle`: the sentence has a subject.
  const fronted = (grammarAt(article, first) & Grammar.PREPOSITION) !== 0 || LIKE_PARTICIPLE.at(article, first);
  if (!fronted || !isSign(article, end, ',')) return false;
  let at = end + 1;
  while (at < end + FRONTED && !isSign(article, at, ',')) {
    const token = article.tokens[at];
    if (token === undefined || token.kind === Kind.MARK || isVerb(article, at)) return false;
    at++;
  }
  return isVerb(article, at + 1);
}

/** A finite auxiliary, a verb of the grammar or of saying, or a pronoun that only a verb has. */
function isVerb(article: Article, at: number): boolean {
  const { grammar } = article.tokens[at]?.lexeme ?? { grammar: 0 };
  if ((grammar & (Grammar.AUXILIARY | Grammar.VERB | Grammar.SUBJECT)) !== 0 && (grammar & Grammar.PREPOSITION) === 0)
    return true;
  return isSpeechVerb(article, at) || BEFORE_VERB.at(article, at);
}

const LIKE_PARTICIPLE = like(/(?:é|i|u|is|it)e?s?$/);
const BEFORE_VERB = oneOf("se s' ne n'");

/** Whether a name stands behind the next comma, with no verb before it: `Analyste chez Norval à Oslo, Luc Petit`. */
export function isBeforeName(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + FRONTED && article.sentenceOf[at] === article.sentenceOf[index]; at++) {
    if (isSign(article, at, ',')) return startsName(article, at + 1);
    if (isVerb(article, at)) return false;
  }
  return false;
}

/** Whether a role without its determiner stands at the head of a sentence: `Géologue`, `Ancienne ministre`. */
export function isFrontedHead(article: Article, index: number): boolean {
  const person = article.tokens[index]?.lexeme.person;
  if (person == null || person.plural || (person.classes & PersonClass.ROLE) === 0) return false;
  return (person.classes & (PersonClass.INSTITUTION | PersonClass.FIRST_NAME | PersonClass.TITLE)) === 0;
}

/** What stands beside a mention between commas or in brackets: a name beside a role, an age and a role beside a name. */
export function readAppositions(article: Article, mention: Mention, limit: number): Mention {
  const named = mention.nameStart < 0 ? withName(article, mention, limit) : mention;
  return named.nameStart >= 0 && named.kind !== 'organization' && named.form !== 'metonym'
    ? withDescription(article, named, limit)
    : skipBracket(article, named, limit);
}

/** `la préfète, Hélène Castelin,`, `leur conseil, Me Hakim Belaïd.`, `l'un d'eux, Matthias Oberlin`, `sa galerie, Aubert & Lenz`. */
function withName(article: Article, mention: Mention, limit: number): Mention {
  const rank =
    mention.determiner === 'possessive' && mention.kind === 'person' ? rankBehind(article, mention, limit) : null;
  if (rank) return rank;
  const bracket = overBracket(article, mention.end, limit);
  const clause = overRelative(article, bracket, limit);
  const after = clause > bracket ? clause : overAdverbial(article, bracket, limit);
  if (!isSign(article, after, ',') || mention.form === 'document' || mention.form === 'metonym') return mention;
  if (mention.plural) return mention;
  // `Celle du prévenu, Me Anne Roy`: the advocate is not the accused.
  if (THE_ONE.at(article, mention.start - 2) || THE_ONE.at(article, mention.start - 1)) return mention;
  if (mention.form !== 'institution' && (grammarAt(article, after + 1) & Grammar.DEFINITE) !== 0) {
    // `le chef d'état-major, le général Paul Vernet`
    const second = readNounPhrase(article, after + 1, limit);
    if (
      second &&
      second.nameStart >= 0 &&
      !second.plural &&
      (((second.word?.classes ?? 0) & (PersonClass.ROLE | PersonClass.TITLE | PersonClass.DEMONYM)) !== 0 ||
        (second.word === null && looksPersonal(article, second.nameStart, second.nameEnd))) &&
      closesApposition(article, second.end, limit) &&
      !isSubjectBehind(article, mention.start, second)
    ) {
      const { nameStart, nameEnd, end } = second;
      return {
        ...mention,
        others: second.head < 0 ? mention.others : [roleOf(article, second)],
        end,
        phraseEnd: end,
        name: sliceOf(article, nameStart, nameEnd),
        nameStart,
        nameEnd,
        form: 'role-name',
        kind: 'person',
        gender: mention.gender ?? second.gender,
      };
    }
    return mention;
  }
  const title = endOfTitle(article, after + 1);
  const from = title > 0 ? title : after + 1;
  // `Celle de l'actrice, Me Claire Roy`: an advocate's title is beside no other trade.
  const trade = mention.word?.fields.some((field) => field === 'law' || field === 'people') ?? true;
  if (title > 0 && !trade && ADVOCATE.at(article, after + 1)) return mention;
  if (from >= limit || (title < 0 && !startsName(article, from))) return mention;
  const to = endOfName(article, from, title > 0);
  // `le comédien, Luc Petit qui a joué …`: the comma behind the name left out.
  const relative = formAt(article, to) === 'qui' && looksPersonal(article, from, to) && to > from + 1;
  if (to < 0 || to > limit || !(relative || closesApposition(article, to, limit))) return mention;
  const parts = countParts(article, from, to);
  const personal = title > 0 || looksPersonal(article, from, to);
  // `son distributeur, Karl Brandt`: who distributes can be a person.
  const organization = mention.form === 'institution' && !(personal && /(?:eur|ant|ier|aire)$/.test(mention.head));
  // `sa fille, Nasrin,`: one name is enough for kin.
  const kin = mention.determiner === 'possessive' && mention.word?.field === 'people';
  // `le cabinet de la ministre, Ana Costa, a précisé`: the name is hers.
  if ((organization || HIDES.at(article, mention.roleStart)) && parts > 1 && hasHolder(article, mention)) {
    const skipped = copyOf(mention);
    skipped.phraseEnd = to;
    return skipped;
  }
  if (organization ? personal || parts < 1 || mention.determiner !== 'possessive' : parts < 2 && !personal && !kin)
    return mention;
  if (parts === 1 && !organization && title < 0 && mention.determiner === 'indefinite') return mention;
  if (parts === 1 && (classesAt(article, from) & PersonClass.PLACE) !== 0) return mention;
  const name = sliceOf(article, from, to);
  const given = article.tokens[from]?.lexeme.person?.given ?? null;
  // `averti par sa fille, Luc, maçon, court`: a woman's word is not beside a man's name, nor kin beside the other sex.
  const own = mention.word?.field === 'people' ? (mention.word.gender ?? mention.gender) : mention.gender;
  if (given !== null && own !== null && given !== own && (own === 'f' || kin)) return mention;
  return {
    ...mention,
    end: to,
    phraseEnd: to,
    name,
    nameStart: from,
    nameEnd: to,
    form: organization ? 'institution' : 'role-name',
    kind: organization ? 'organization' : 'person',
    gender:
      mention.gender === 'f'
        ? 'f'
        : title > 0
          ? (article.tokens[after + 1]?.lexeme.person?.gender ?? given ?? mention.gender)
          : (given ?? mention.gender),
    plural: false,
  };
}

const THE_ONE = oneOf('celle celui');
const HIDES = oneOf('entourage');

/** Whether somebody's office is in the complement of a body: `le cabinet de la ministre de la Mobilité`. */
function hasHolder(article: Article, { roleStart, roleEnd }: Mention): boolean {
  for (let at = roleStart + 2; at < roleEnd; at++) {
    const person = article.tokens[at]?.lexeme.person;
    if (person && !person.plural && (person.classes & PersonClass.ROLE) !== 0 && !isCapital(article, at)) return true;
  }
  return false;
}

/** `son beau-frère le général Mounir Tayeb`: kin and companions by a rank or title with its name, no comma between. */
function rankBehind(article: Article, mention: Mention, limit: number): Mention | null {
  if ((grammarAt(article, mention.end) & Grammar.DEFINITE) === 0) return null;
  const second = readNounPhrase(article, mention.end, limit);
  if (!second || second.nameStart < 0 || second.plural || ((second.word?.classes ?? 0) & PersonClass.ROLE) === 0)
    return null;
  const { nameStart, nameEnd, end } = second;
  const named = copyOf(mention);
  named.end = end;
  named.phraseEnd = end;
  named.name = sliceOf(article, nameStart, nameEnd);
  named.nameStart = nameStart;
  named.nameEnd = nameEnd;
  named.form = 'role-name';
  named.gender = mention.gender ?? second.gender;
  // The rank is what the text goes on to call him.
  named.role = sliceOf(article, second.roleStart, second.roleEnd);
  named.roleStart = second.roleStart;
  named.roleEnd = second.roleEnd;
  named.word = second.word;
  named.head = formAt(article, second.head);
  return named;
}

const WHO = oneOf("qui que qu' dont");

/** `le chirurgien qui l'a opéré, Luc Petit,`: one past a short clause between the role and the comma before its full name, or `index`. */
function overRelative(article: Article, index: number, limit: number): number {
  if (!WHO.at(article, index)) return index;
  for (let at = index + 1; at < index + FRONTED && at < limit; at++) {
    if (!isSign(article, at, ',')) {
      if (!isWord(article, at) || article.sentenceOf[at] !== article.sentenceOf[index]) return index;
      continue;
    }
    const first = (classesAt(article, at + 1) & PersonClass.FIRST_NAME) !== 0 && isCapital(article, at + 1);
    const to = first ? endOfName(article, at + 1) : -1;
    return to > 0 && countParts(article, at + 1, to) > 1 && closesApposition(article, to, limit) ? at : index;
  }
  return index;
}

const ADVERBIAL_PREPOSITIONS = oneOf('à au aux en pour dans sur chez');

/** `son partenaire à l'écran, Mads Krog`: one past a short adverbial between the role and the comma before its name, or `index`. */
function overAdverbial(article: Article, index: number, limit: number): number {
  if (!ADVERBIAL_PREPOSITIONS.at(article, index)) return index;
  for (let at = index + 1; at < index + 6 && at < limit; at++) {
    if (isSign(article, at, ',')) return at;
    const { grammar } = article.tokens[at]?.lexeme ?? { grammar: 0 };
    if (
      !isWord(article, at) ||
      isSpeechVerb(article, at) ||
      ((grammar & (Grammar.AUXILIARY | Grammar.VERB | Grammar.RELATIVE)) !== 0 && (grammar & Grammar.DEFINITE) === 0)
    )
      return index;
  }
  return index;
}

/** Whether what begins at `index` lets a name before it be an apposition: a stop, a bracket, a mark, the end of the sentence. */
function closesApposition(article: Article, index: number, limit: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || index >= limit || article.sentenceOf[index] !== article.sentenceOf[index - 1]) return true;
  if (token.kind === Kind.WORD) return token.gap === Gap.PARAGRAPH;
  return token.kind === Kind.PUNCTUATION || token.kind === Kind.MARK;
}

/** `, 42 ans, notaire à Lens`, `, la boulangère`, `(droite)`, `, âgé de 23 ans,`. */
function withDescription(article: Article, mention: Mention, limit: number): Mention {
  let at = mention.end;
  let { role, roleStart, roleEnd, gender, word, head } = mention;
  const others = [...mention.others];
  for (let count = 0; count < 4; count++) {
    const past = overBracket(article, at, limit);
    if (past > at) {
      at = past;
      continue;
    }
    // `maire de Lens et président de la métropole`
    const second = at > mention.end && formAt(article, at) === 'et' && isBareRoleAt(article, at + 1);
    if ((!isSign(article, at, ',') && !second) || at + 1 >= limit) break;
    const age = overAge(article, at + 1);
    if (age > 0 && age <= limit) {
      at = age;
      continue;
    }
    const description = readDescription(article, at + 1, limit);
    if (description === null) break;
    at = description.end;
    if (role === null || mention.role === null) {
      if (roleStart < 0) {
        ({ roleStart, roleEnd } = description);
        head = formAt(article, description.head);
      }
      role ??= sliceOf(article, description.roleStart, description.roleEnd);
      word ??= description.word;
    }
    if (roleStart !== description.roleStart) others.push(roleOf(article, description));
    gender ??= description.gender;
  }
  if (at === mention.end) return mention;
  const described = copyOf(mention);
  described.phraseEnd = at;
  described.role = role;
  described.roleStart = roleStart;
  described.roleEnd = roleEnd;
  described.gender = gender;
  described.word = word;
  described.head = head;
  described.others = others;
  return described;
}

/** A role as it stands at its tokens. */
function roleOf(
  article: Article,
  { roleStart, roleEnd, head, word }: Pick<NounPhrase, 'roleStart' | 'roleEnd' | 'head' | 'word'>,
): RoleSpan {
  return {
    role: sliceOf(article, roleStart, roleEnd),
    roleStart,
    roleEnd,
    head: formAt(article, head),
    word,
    kind: 'person',
  };
}

/** `président`, `ancienne députée` without a determiner. */
function isBareRoleAt(article: Article, index: number): boolean {
  const at = FORMER.at(article, index) ? index + 1 : index;
  const person = article.tokens[at]?.lexeme.person;
  return !isCapital(article, at) && person?.plural === false && (person.classes & PersonClass.ROLE) !== 0;
}

const FORMER = oneOf('ancien ancienne ex');

/** Behind a name a bare trade has the other in its complement: `Luc Fall, avocat de Mame Binta Niang`, `Luc Fall, coordinateur CGT Tolvane`. */
function isOfName(article: Article, { determiner, headEnd, nameStart }: NounPhrase): boolean {
  if (determiner !== 'none') return false;
  // `conseiller spécial du président Jean Petit`
  for (let at = headEnd; at < nameStart; at++) if (OF.at(article, at)) return true;
  return (classesAt(article, nameStart) & PersonClass.FIRST_NAME) === 0;
}

/** The role that begins at `index`: bare (`notaire à Lens`), with its article (`la boulangère`), or behind `lui-même`, `ancien`. */
function readDescription(article: Article, index: number, limit: number) {
  let at = index;
  for (let count = 0; count < 2; count++) {
    const form = formAt(article, at);
    if (/^(?:également|lui|elle|aussi|alors|lui-même)$/.test(form)) at += isSign(article, at + 1, '-') ? 3 : 1;
  }
  if (!isWord(article, at) || endOfTitle(article, at) > 0 || isCapital(article, at)) return null;
  const phrase = readNounPhrase(article, at, limit);
  if (phrase === null || phrase.head < 0 || phrase.plural || (phrase.nameStart >= 0 && !isOfName(article, phrase)))
    return null;
  const classes = phrase.word?.classes ?? 0;
  if ((classes & (PersonClass.ROLE | PersonClass.DEMONYM)) === 0) return null;
  let { end } = phrase;
  // `notaire à Lens`, `professeur au CNRS`, `avocate à la cour`, `chercheur chez X`
  for (let count = 0; count < 3 && end < limit; count++) {
    const form = formAt(article, end);
    if (!/^(?:à|au|aux|chez|en|pour|dans|sur|de|du|des|d')$/.test(form)) break;
    // `spécialiste en investissement pour X`, `docteur en droit public`
    if (form === 'en' && isField(article, end + 1, limit)) {
      end += 2;
      if (end < limit && isPostnominal(article, end) && isSurelyAdjective(article, end)) end++;
      continue;
    }
    const noun = (grammarAt(article, end + 1) & Grammar.DEFINITE) !== 0 ? end + 2 : end + 1;
    // `économiste à l'université de Lille`, `chercheuse au centre d'études`: where somebody works.
    if (isWorkplace(article, noun, limit) && /^(?:à|au|aux)$/.test(form)) {
      end = endOfCompound(article, noun);
      while (end < limit && isPostnominal(article, end) && isSurelyAdjective(article, end)) end++;
      continue;
    }
    if (!isCapital(article, noun)) break;
    const to = endOfName(article, noun);
    if (to < 0 || to > limit) break;
    end = to;
    while (end < limit && isPostnominal(article, end) && isSurelyAdjective(article, end)) end++;
  }
  // `Ben Hurley, son directeur pour l'Asie.`; `Ana Costa, son mari et leur fils` are three.
  if (phrase.determiner === 'possessive' && !closesApposition(article, end, limit)) return null;
  if (
    phrase.determiner !== 'none' &&
    end < limit &&
    article.tokens[end]?.kind === Kind.WORD &&
    article.sentenceOf[end] === article.sentenceOf[end - 1]
  ) {
    // `Ana Costa, le maire a dit`: what a verb follows is a subject of its own.
    const { grammar } = article.tokens[end]?.lexeme ?? { grammar: 0 };
    if ((grammar & (Grammar.AUXILIARY | Grammar.VERB)) !== 0 || isSpeechVerb(article, end)) return null;
  }
  return {
    end,
    roleStart: phrase.roleStart,
    roleEnd: end,
    gender: phrase.gender,
    word: phrase.word,
    head: phrase.head,
  };
}

function isWorkplace(article: Article, index: number, limit: number): boolean {
  return (
    index < limit &&
    article.tokens[index]?.case === Case.LOWER &&
    (classesAt(article, index) & (PersonClass.INSTITUTION | PersonClass.ROLE)) === PersonClass.INSTITUTION
  );
}

/** A bare noun behind `en` that says in what somebody works; no time (`en poste depuis`, `en 2012`). */
function isField(article: Article, index: number, limit: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || index >= limit || token.case !== Case.LOWER || !canBeHead(article, index)) return false;
  return !/^(?:poste|tête|cours|train|visite|tournée|déplacement|vacances|congé|fuite|larmes|colère|direct|fin|début|marge|présence|référence)$/.test(
    formAt(article, index),
  );
}

/** One past `42 ans`, `âgée de 42 ans`, `un peu plus de 40 ans` at `index`; -1 when there is no age. */
function overAge(article: Article, index: number): number {
  let at = index;
  if (AGED.at(article, at)) at += formAt(article, at + 1) === 'de' || formAt(article, at + 1) === "d'" ? 2 : 1;
  const number = article.tokens[at];
  if (
    number === undefined ||
    (number.kind !== Kind.NUMBER && number.lexeme.numeral === null && !FEMININE_ARTICLE.at(article, at))
  )
    return -1;
  for (let end = at + 1; end < at + 6; end++) {
    if (formAt(article, end) === 'ans' || formAt(article, end) === 'an') return end + 1;
    const token = article.tokens[end];
    if (token === undefined || (token.kind !== Kind.NUMBER && token.kind !== Kind.WORD && token.code !== 0x2d))
      return -1;
  }
  return -1;
}

/** Longest bracket that is stepped over, in tokens. */
const MAX_BRACKET = 12;

/** One past the bracket at `index`, or `index`. */
function overBracket(article: Article, index: number, limit: number): number {
  if (!isSign(article, index, '(') && !isSign(article, index, '[')) return index;
  const close = isSign(article, index, '(') ? ')' : ']';
  for (let at = index + 1; at <= index + MAX_BRACKET && at < limit; at++) if (isSign(article, at, close)) return at + 1;
  return index;
}

function skipBracket(article: Article, mention: Mention, limit: number): Mention {
  const past = overBracket(article, mention.end, limit);
  if (past <= mention.end) return mention;
  const bracketed = copyOf(mention);
  bracketed.phraseEnd = past;
  return bracketed;
}

function sliceOf(article: Article, start: number, end: number): string {
  const first = article.tokens[start];
  const last = tokenAt(article, end - 1);
  return first && last ? article.text.slice(first.start, last.end) : '';
}
