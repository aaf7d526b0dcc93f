import { Grammar } from '../lexicon/lexeme.js';
import { type Mention, readAntecedent, readMention } from '../speakers/mention.js';
import { blankMention } from '../speakers/read-mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { like, oneOf } from '../text/word-test.js';
import { canSpeak } from './can-speak.js';
import type { TokenRange } from './quotation.js';

const SOURCE_NOUN = oneOf('source sources');
const RELATIVE = oneOf('qui lequel laquelle lesquels lesquelles');
const POSSESSIVE = oneOf('ses leurs son leur');
const DE = oneOf('à a de');
const TO = oneOf('à a');
const ADVERB_OF_SOURCE = oneOf('toujours encore');
const LEARNED = like(/(?:appris|apprend|on|indique)$/);

/** An expression that names a source: `selon la police`, `aux yeux des riverains`, `de source judiciaire`. */
export interface SourcePhrase extends TokenRange {
  /** Words of the cue: the expression without its source. */
  readonly cueTo: number;
  readonly lemma: string;
  readonly source: Mention | null;
  /** Whether it can report words that are not in marks: `pour X` gives a view only when the words are X's own. */
  readonly unmarked: boolean;
  /** `pour qui`, `selon laquelle`: the source stands before. */
  readonly relative?: boolean;
}

type Reader = (article: Article, at: number) => SourcePhrase | null;

/** Reads the expression whose head is the token at `at`; null when no source is named: `selon les cas`, `d'après-guerre`. */
export function readSourcePhrase(article: Article, at: number): SourcePhrase | null {
  return READERS[formAt(article, at)]?.(article, at) ?? null;
}

/** Nouns between `selon` and who speaks: `selon les termes de la juge`. */
const WORDS_OF = oneOf([
  'mots',
  'mot',
  'termes',
  'terme',
  'propos',
  'dires',
  'dire',
  'expression',
  'formule',
  'paroles',
  'avis',
  'aveu',
]);

/** Works that something is adapted from: `d'après un roman de`. */
const WORKS = oneOf([
  'roman',
  'nouvelle',
  'pièce',
  'bande',
  'livre',
  'conte',
  'histoire',
  'œuvre',
  'oeuvre',
  'idée',
  'scénario',
  'récit',
  'photo',
  'photos',
  'modèle',
]);

function behind(article: Article, start: number, cueTo: number, lemma: string, unmarked = true): SourcePhrase | null {
  const own = ownWords(article, start, cueTo, lemma);
  if (own) return own;
  let at = cueTo;
  if (formAt(article, at) === 'même' || formAt(article, at) === 'mêmes') at++;
  const through = throughWords(article, at);
  const source = readMention(article, Math.max(through, at)) ?? unnamedSource(article, at);
  return source && canSpeak(article, source) ? { from: start, to: source.end, cueTo, lemma, source, unmarked } : null;
}

/** `selon ses mots`, `d'après leurs propres termes`: of whom the text spoke of. */
function ownWords(article: Article, from: number, cueTo: number, lemma: string): SourcePhrase | null {
  if (!POSSESSIVE.at(article, cueTo)) return null;
  const noun = OWN.at(article, cueTo + 1) ? cueTo + 2 : cueTo + 1;
  if (!WORDS_OF.at(article, noun) || afterDe(article, noun + 1) >= 0) return null;
  const owner = readMention(article, cueTo, { owner: true });
  return owner ? { from, to: noun + 1, cueTo, lemma, source: owner, unmarked: true } : null;
}

const OWN = oneOf('propre propres');

/** `une source proche du dossier`, `une source policière` */
function unnamedSource(article: Article, at: number): Mention | null {
  const head = SOURCE_NOUN.at(article, at) ? at : SOURCE_NOUN.at(article, at + 1) ? at + 1 : -1;
  return head < 0 ? null : anonymousSource(at, endOfSource(article, head));
}

function anonymousSource(start: number, end: number): Mention {
  return blankMention(start, end, 'anonymous', 'anonymous', 'f', false);
}

/** `les termes de X`: the token behind `de`, or of the contraction `du`; else `at`. */
function throughWords(article: Article, at: number): number {
  let index = at;
  while (
    index < at + 3 &&
    grammarAt(article, index) & (Grammar.DEFINITE | Grammar.DETERMINER | Grammar.PRENOMINAL | Grammar.INDEFINITE)
  )
    index++;
  if (!WORDS_OF.at(article, index)) return at;
  return afterDe(article, index + 1);
}

/** Where the noun phrase begins behind `de`, `d'`, `du`, `des`: at the contraction itself; -1 when there is no such word. */
function afterDe(article: Article, at: number): number {
  let index = at;
  if (formAt(article, index) === 'même') index++;
  const form = formAt(article, index);
  if (form === 'de' || form === "d'") return index + 1;
  return form === 'du' || form === 'des' ? index : -1;
}

const selon: Reader = (article, at) => {
  const next = formAt(article, at + 1);
  if (next === 'que' || next === "qu'" || isManner(article, at)) return null;
  return relative(article, at, at + 1, 'selon') ?? behind(article, at, at + 1, 'selon');
};

/** `varient selon les régions`, `répartis selon les communes`: what changes with something is told by nobody. */
function isManner(article: Article, at: number): boolean {
  for (let before = at - 1; before > at - 4 && before >= 0; before--) {
    const token = article.tokens[before];
    if (token?.kind !== Kind.WORD) return false;
    if (
      /^(?:vari|diff[éè]r|diverg|chang|fluctu|oscill|évolu|répart|class[eé]|tri|modul|adapt)/.test(
        formAt(article, before),
      )
    )
      return true;
  }
  return false;
}

const dApres: Reader = (article, at) => {
  if (formAt(article, at - 1) !== "d'" || isSign(article, at + 1, '-')) return null;
  for (let index = at + 1; index < at + 4; index++) if (WORKS.at(article, index)) return null;
  return relative(article, at - 1, at + 1, "d'après") ?? behind(article, at - 1, at + 1, "d'après");
};

const pour: Reader = (article, at) => {
  const before = tokenAt(article, at - 1);
  const first = at === 0 || article.sentenceOf[at - 1] !== article.sentenceOf[at];
  const which = relative(article, at, at + 1, 'pour');
  if (which) return which;
  if (!first && before?.code !== 0x2c && before?.code !== 0x3a && !(grammarAt(article, at - 1) & Grammar.COORDINATOR))
    return null;
  const phrase = behind(article, at, at + 1, 'pour', false);
  if (!phrase?.source) return null;
  // Somebody with an office or a craft has a view; for a bare name or a team `pour` is as often for whose good.
  const { form, kind, phraseEnd, end, role } = phrase.source;
  // `Pour Ana Roux, une habitante, la nouvelle est tombée`: any such description is no office.
  const office = role !== null && isSign(article, end, ',') && !(grammarAt(article, end + 1) & Grammar.INDEFINITE);
  const described = phraseEnd > end && (form === 'role' || office);
  const expert = kind === 'person' && (form === 'role-name' || described);
  return expert && first ? { ...phrase, unmarked: true } : phrase;
};

/** `pour qui`, `d'après lesquels`: the source is what the relative pronoun stands for. */
function relative(article: Article, from: number, cueTo: number, lemma: string): SourcePhrase | null {
  if (!RELATIVE.at(article, cueTo)) return null;
  const qui = formAt(article, cueTo) === 'qui';
  const source = qui ? speakingBefore(article, from) : ownerBefore(article, from);
  // `des cas selon lesquels la loi change`: without somebody's words before it only marks show that something is said.
  const unmarked = source !== null || qui;
  return { from, to: cueTo + 1, cueTo, lemma, source, unmarked, relative: true };
}

/** `Ana Roux, pour qui P`: who stands before, when that can have a view. */
function speakingBefore(article: Article, from: number): Mention | null {
  const antecedent = readAntecedent(article, from);
  return antecedent && canSpeak(article, antecedent) ? antecedent : null;
}

/** `l'accusation de Paris selon laquelle P`: whose words they are stands behind de; null where the noun has nobody. */
function ownerBefore(article: Article, at: number): Mention | null {
  const end = isSign(article, at - 1, ',') ? at - 1 : at;
  for (let de = end - 2; de > end - 12 && de > 0; de--) {
    const form = formAt(article, de);
    if (!/^(?:de|d'|du|des)$/.test(form) || tokenAt(article, de - 1)?.lexeme.speech == null) continue;
    const owner = readMention(article, form === 'du' || form === 'des' ? de : de + 1);
    return owner && (owner.end === end || owner.phraseEnd === end) && canSpeak(article, owner) ? owner : null;
  }
  return null;
}

/** `aux yeux de X`, `de l'avis de X`, `au dire de X`: the words before the head, the head, `de`. */
function nounPhrase(before: readonly (readonly string[])[], lemma: string): Reader {
  return (article, at) => {
    // `à ses yeux`, `à leur avis`: the possessive names who sees it so.
    const whose = OWN.at(article, at - 1) ? at - 2 : at - 1;
    if (POSSESSIVE.at(article, whose) && DE.at(article, whose - 1)) {
      const owner = readMention(article, whose, { owner: true });
      return owner ? { from: whose - 1, to: at + 1, cueTo: at + 1, lemma, source: owner, unmarked: true } : null;
    }
    const opening = before.find((words) => words.every((word, i) => formAt(article, at - words.length + i) === word));
    if (!opening) return null;
    const start = at - opening.length;
    const de = afterDe(article, at + 1);
    if (de < 0) return null;
    const source = readMention(article, de);
    return source ? { from: start, to: source.end, cueTo: at + 1, lemma, source, unmarked: true } : null;
  };
}

const enCroire: Reader = (article, at) => {
  // `à l'entendre`, `à écouter le maire`
  if (HEARING.at(article, at)) {
    const heard = heardFrom(article, at);
    if (heard) return heard;
  }
  if (formAt(article, at - 1) !== 'en') return null;
  // `à l'en croire`, `à les en croire`
  const whom = formAt(article, at - 2);
  if ((whom === "l'" || whom === 'les') && TO.at(article, at - 3)) {
    const plural = whom === 'les';
    const source = blankMention(at - 2, at - 1, 'pronoun', plural ? 'group' : 'person', null, plural);
    source.binding = 'subject';
    return { from: at - 3, to: at + 1, cueTo: at + 1, lemma: 'à en croire', source, unmarked: true };
  }
  if (!TO.at(article, at - 2)) return null;
  return behind(article, at - 2, at + 1, 'à en croire');
};

const HEARING = oneOf('entendre écouter');

/** `à l'entendre`, `à les écouter`, `à entendre le maire`: opens its sentence, or stands between commas. */
const heardFrom: Reader = (article, at) => {
  const whom = formAt(article, at - 1);
  const pronoun = whom === "l'" || whom === 'les';
  const to = pronoun ? at - 2 : at - 1;
  if (!TO.at(article, to)) return null;
  const opens = article.sentenceOf[to - 1] !== article.sentenceOf[to] || isSign(article, to - 1, ',');
  if (!opens) return null;
  const lemma = `à ${formAt(article, at)}`;
  if (!pronoun) return behind(article, to, at + 1, lemma);
  const source = blankMention(at - 1, at, 'pronoun', whom === 'les' ? 'group' : 'person', null, whom === 'les');
  source.binding = 'subject';
  return { from: to, to: at + 1, cueTo: at + 1, lemma, source, unmarked: true };
};

const deSource: Reader = (article, at) => {
  // `de même source`: the one that spoke before.
  const same = formAt(article, at - 1) === 'même';
  const de = same ? at - 2 : at - 1;
  if (formAt(article, de) !== 'de' && formAt(article, de) !== "d'") return null;
  // `vérifier de source indépendante` only says how; a report is set off, or opens the sentence.
  const set =
    isSign(article, de - 1, ',') ||
    tokenAt(article, de - 1)?.kind === Kind.MARK ||
    ADVERB_OF_SOURCE.at(article, de - 1) ||
    article.sentenceOf[de - 1] !== article.sentenceOf[at];
  if (!set && !LEARNED.at(article, de - 1)) return null;
  if (same)
    return { from: de, to: at + 1, cueTo: at + 1, lemma: 'source', source: sameSource(article, at), unmarked: true };
  const next = article.tokens[at + 1];
  if (next?.kind !== Kind.WORD || next.case !== Case.LOWER || next.lexeme.grammar & Grammar.PREPOSITION) return null;
  const read = readMention(article, at);
  const end = read?.end ?? endOfSource(article, at);
  const source = read ?? anonymousSource(at, end);
  return { from: de, to: end, cueTo: at + 1, lemma: 'source', source, unmarked: true };
};

/** `de même source`: the mention of the source that is the one before, its noun at `at`. */
export function sameSource(article: Article, at: number): Mention {
  const mention = blankMention(at - 1, at + 1, 'anonymous', 'anonymous', 'f', false);
  mention.determiner = 'demonstrative';
  mention.head = 'source';
  mention.word = article.tokens[at]?.lexeme.person ?? null;
  return mention;
}

/** `source proche de la succession`, `sources diplomatiques concordantes`. */
function endOfSource(article: Article, at: number): number {
  let end = at + 1;
  while (end < at + 8) {
    const token = article.tokens[end];
    if (token?.kind !== Kind.WORD) break;
    if (token.lexeme.grammar & (Grammar.RELATIVE | Grammar.COORDINATOR | Grammar.AUXILIARY)) break;
    end++;
  }
  return end;
}

const READERS: Readonly<Record<string, Reader>> = {
  selon,
  après: dApres,
  pour,
  yeux: nounPhrase([['aux']], 'aux yeux de'),
  avis: nounPhrase(
    [
      ['de', "l'"],
      ['à', "l'"],
    ],
    "de l'avis de",
  ),
  aveu: nounPhrase([['de', "l'"]], "de l'aveu de"),
  dire: nounPhrase([['au']], 'au dire de'),
  dires: nounPhrase([['aux']], 'aux dires de'),
  croire: enCroire,
  écouter: enCroire,
  entendre: enCroire,
  source: deSource,
  sources: deSource,
};
