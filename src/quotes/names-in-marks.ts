import { Grammar } from '../lexicon/lexeme.js';
import { Form } from '../lexicon/speech.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, rawAt, tokenAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { oneOf } from '../text/word-test.js';
import { isFiniteVerb } from './is-clause.js';
import type { Quotation } from './quotation.js';

const BEFORE_VERB = oneOf("se s' il elle ils elles on");

/** Nouns before words in marks that are a title, a name or a word as such: `le film "Anora"`, `l'opération "Vent d'est"`. */
const NAMED =
  oneOf(`film films livre roman romans série chanson chansons album albums titre titres tube single morceau pièce opéra comédie
   spectacle exposition expo émission documentaire podcast magazine journal quotidien revue blog site application appli jeu
   tableau toile sculpture œuvre oeuvre recueil essai bd manga saga trilogie tournée comédie-musicale collection
   opération opérations plan projet programme mission dispositif système méthode label marque modèle navire bateau paquebot
   cargo voilier pétrolier porte-avions frégate sous-marin fusée sonde satellite robot drone missile missiles avion
   ouragan cyclone tempête typhon
   mot mots terme termes expression expressions adjectif verbe nom noms prénom surnom pseudonyme alias lettre préfixe locution
   catégorie mention concept notion rubrique prix trophée festival fête bar restaurant café hôtel boîte discothèque club
   collectif association mouvement groupe gang clan bande réseau formation liste parti coalition syndicat société entreprise
   start-up hashtag mot-dièse mot-clé variant variante virus loi lois amendement règle doctrine théorème affaire scandale
   initiative initiatives slogan plainte stade place rue salle quartier équipe`);

/** What words in marks can be the title of, where the noun follows them. */
const WORKS =
  oneOf(`film livre roman série chanson album single morceau pièce opéra comédie spectacle documentaire podcast tableau toile sculpture recueil
   essai texte nouvelle récit poème fresque saga trilogie premier-roman long-métrage court-métrage thriller polar drame biopic`);

/** Of these, the nouns before which what is in marks need have no capital: `le mot "guerre"`, `une opération "escargot"`. */
const WORDS = new Set(
  `mot mots terme termes expression expressions adjectif verbe nom noms prénom surnom pseudonyme alias lettre préfixe locution mention
   concept notion rubrique opération opérations plan dispositif loi lois label système hashtag catégorie mode option`
    .trim()
    .split(/\s+/),
);

/** Words that give a name to what is in marks: `surnommé «le Chat»`, `une zone dite «grise»`. */
const NAMING = new Set(
  `surnommé surnommée surnommés surnommées surnomme surnomment surnommait dit dite dits dites baptisé baptisée baptisés baptisées
   baptise intitulé intitulée intitulés intitulées appelé appelée appelés appelées appelait nommé nommée nommés nommées dénommé
   dénommée dénommés alias alors-surnommé rebaptisé rebaptisée titré titrée estampillé estampillée estampillés étiqueté étiquetée
   labellisé labellisée labellisés classé classée classés sobriquet comme-alias signifie signifiant signifient`
    .trim()
    .split(/\s+/),
);

/** Verbs that say of a thing what it is like. */
const JUDGING: ReadonlySet<string> = new Set('juger estimer trouver considérer'.split(' '));

/** Whether what is in these marks is a name, a title or a word as such, so that nobody says it here. */
export function isNameInMarks(article: Article, quotation: Quotation): boolean {
  const { open, end } = quotation;
  return (
    isNamedBefore(article, open) ||
    isNamedBefore(article, openingBefore(article, open)) ||
    isApposed(article, open) ||
    isDatedWork(article, end) ||
    isWorkBehind(article, end) ||
    looksLikeTitle(article, quotation)
  );
}

/** `intitulée «Chez nous» ou «Pour nos juges»`: the mark that opens the words before, which a conjunction joins to these; -1 without them. */
function openingBefore(article: Article, open: number): number {
  let at = open - 1;
  if (!(grammarAt(article, at) & Grammar.COORDINATOR) && !isSign(article, at, ',')) return -1;
  if (isSign(article, at - 1, ',')) at--;
  if (tokenAt(article, at - 1)?.kind !== Kind.MARK) return -1;
  for (let index = at - 2; index > at - 30; index--) if (article.tokens[index]?.kind === Kind.MARK) return index;
  return -1;
}

/** `l'initiative «Chacun chez soi!»`, `l'étonnant «Je suis la bête»`: a capital right behind a noun with its article makes a name of the words. */
function isApposed(article: Article, open: number): boolean {
  const first = article.tokens[open + 1];
  const noun = tokenAt(article, open - 1);
  if (first?.kind !== Kind.WORD || first.case === Case.LOWER) return false;
  if (noun?.kind !== Kind.WORD || noun.case !== Case.LOWER || noun.lexeme.grammar !== 0) return false;
  const { person, speech, calendar } = noun.lexeme;
  // `la formule «Je pars»`, `ce matin «Je pars»`, `répète le patron «Je pars»`
  if (person !== null || calendar !== null || (speech !== null && speech.form !== Form.GERUND)) return false;
  const before = grammarAt(article, open - 2);
  return (before & (Grammar.DEFINITE | Grammar.DETERMINER)) !== 0 && (before & Grammar.SUBJECT) === 0;
}

/** `«Je pars demain», un texte que Luc a écrit`: a work in apposition. */
function isWorkBehind(article: Article, end: number): boolean {
  if (!isSign(article, end, ',')) return false;
  let at = end + 1;
  if (!(grammarAt(article, at) & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER))) return false;
  while (
    at < end + 4 &&
    grammarAt(article, at) & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.PRENOMINAL)
  )
    at++;
  return WORKS.at(article, at);
}

/** `«On part demain» (1981)`, `«On part demain» (Luc Petit, 1981)`: a work and its year. */
function isDatedWork(article: Article, end: number): boolean {
  if (!isSign(article, end, '(')) return false;
  for (let at = end + 1; at < end + 8; at++) {
    const token = article.tokens[at];
    if (!token || isSign(article, at, ')')) return false;
    if (token.kind === Kind.NUMBER && token.end - token.start === 4) return true;
  }
  return false;
}

/** Whether an extension says that these words are a name. */
function isKnownName(article: Article, { segments: [words] }: Quotation): boolean {
  const names = article.lexicon.additions?.names;
  return names !== undefined && words !== undefined && names.matchAt(article, words.from)?.end === words.to;
}

function isNamedBefore(article: Article, open: number): boolean {
  let at = open - 1;
  // `le mot "échec"`, `surnommé par ses pairs «le Chat»`, `intitulée «…»`
  const form = formAt(article, at);
  if (NAMING.has(form)) return !(article.tokens[at]?.lexeme.speech && hasAuxiliaryBefore(article, at));
  const capital = article.tokens[open + 1]?.kind === Kind.WORD && article.tokens[open + 1]?.case !== Case.LOWER;
  // `juge le plan «flou»`: what somebody thinks of it.
  if (!capital && JUDGING.has(tokenAt(article, at - 2)?.lexeme.speech?.lemma ?? '')) return false;
  if (WORDS.has(form) || (capital && NAMED.holds(form)))
    return (
      tokenAt(article, at - 1) !== undefined &&
      (grammarAt(article, at - 1) &
        (Grammar.DEFINITE |
          Grammar.INDEFINITE |
          Grammar.DETERMINER |
          Grammar.CONTRACTION |
          Grammar.PREPOSITION |
          Grammar.PRENOMINAL)) !==
        0
    );
  // `le mot de "guerre"`, `du nom de "Zeus"`, `sous le nom de «Bob»`
  if (form === 'de' || form === "d'") {
    at--;
    return /^(?:mot|nom|noms|surnom|titre|pseudonyme|pseudo|sobriquet|label|mention|adjectif|terme)$/.test(
      formAt(article, at),
    );
  }
  if (form === 'dit' || form === 'dite') return true;
  return false;
}

function hasAuxiliaryBefore(article: Article, at: number): boolean {
  for (let index = at - 1; index >= at - 4 && index >= 0; index--) {
    if (grammarAt(article, index) & Grammar.AUXILIARY) return true;
    if (BEFORE_VERB.at(article, index)) return true;
  }
  return false;
}

/** A few words with a capital that are no sentence: no subject, no auxiliary, no full stop. */
export function hasShapeOfTitle(article: Article, { segments: [words] }: Quotation): boolean {
  if (!words) return true;
  const { from, to } = words;
  const first = article.tokens[from];
  if (first?.kind !== Kind.WORD || first.case === Case.LOWER || to - from > 9) return false;
  const last = tokenAt(article, to - 1);
  if (last?.kind === Kind.PUNCTUATION && last.code !== 0x29 && last.code !== 0x2c) return false;
  for (let at = from; at < to; at++)
    if (grammarAt(article, at) & (Grammar.SUBJECT | Grammar.NEGATION) || (at > from && isFiniteVerb(article, at)))
      return false;
  return true;
}

/** `trois romans: «La Nuit», «Le Jour»`: titles behind the works that they name. */
export function isListedWork(article: Article, quotation: Quotation): boolean {
  if (!hasShapeOfTitle(article, quotation)) return false;
  let { open } = quotation;
  for (let before = openingBefore(article, open); before >= 0; before = openingBefore(article, open)) open = before;
  if (!isSign(article, open - 1, ':')) return false;
  for (let at = open - 2; at > open - 14; at--) if (NAMED.at(article, at)) return true;
  return false;
}

/**
 * A title inside a sentence begins with a capital and is no sentence of its own: `"La Nuit des grues" a franchi …`. At the head of a
 * sentence the capital says nothing, so there a second capital has to follow.
 */
export function looksLikeTitle(article: Article, quotation: Quotation): boolean {
  if (isKnownName(article, quotation)) return true;
  const { open, segments } = quotation;
  const segment = segments[0];
  if (!segment) return true;
  if (isSign(article, open - 1, ':') || !hasShapeOfTitle(article, quotation)) return false;
  if (open > 0 && article.sentenceOf[open - 1] === article.sentenceOf[open]) return true;
  const { from, to } = segment;
  let capitals = 0;
  for (let at = from + 1; at < to; at++)
    if (article.tokens[at]?.kind === Kind.WORD && article.tokens[at]?.case !== Case.LOWER) capitals++;
  return capitals > 0 && /^(?:la|le|les|l'|un|une|des)$/i.test(rawAt(article, from));
}
