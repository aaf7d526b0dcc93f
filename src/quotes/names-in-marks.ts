import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, rawAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { isFiniteVerb } from './is-clause.js';
import type { Quotation } from './quotation.js';

/** Nouns before words in marks that are a title, a name or a word as such: `le film "Anora"`, `l'opération "Vent d'est"`. */
const NAMED = new Set(
  `film films livre roman romans série chanson chansons album albums titre titres tube single morceau pièce opéra comédie
   spectacle exposition expo émission documentaire podcast magazine journal quotidien revue blog site application appli jeu
   tableau toile sculpture œuvre oeuvre recueil essai bd manga saga trilogie tournée comédie-musicale collection
   opération opérations plan projet programme mission dispositif système méthode label marque modèle navire bateau paquebot
   cargo voilier pétrolier porte-avions frégate sous-marin fusée sonde satellite robot drone missile missiles avion
   ouragan cyclone tempête typhon
   mot mots terme termes expression expressions adjectif verbe nom noms prénom surnom pseudonyme alias lettre préfixe locution
   catégorie mention concept notion rubrique prix trophée festival fête bar restaurant café hôtel boîte discothèque club
   collectif association mouvement groupe gang clan bande réseau formation liste parti coalition syndicat société entreprise
   start-up hashtag mot-dièse mot-clé variant variante virus loi lois amendement règle doctrine théorème affaire scandale
   plainte stade place rue salle quartier équipe`
    .trim()
    .split(/\s+/),
);

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

/** Whether what is in these marks is a name, a title or a word as such, so that nobody says it here. */
export function isNameInMarks(article: Article, quotation: Quotation): boolean {
  return (
    isNamedBefore(article, quotation.open) || isDatedWork(article, quotation.end) || looksLikeTitle(article, quotation)
  );
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
  if (WORDS.has(form) || (capital && NAMED.has(form)))
    return (
      article.tokens[at - 1] !== undefined &&
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
    if (/^(?:se|s'|il|elle|ils|elles|on)$/.test(formAt(article, index))) return true;
  }
  return false;
}

/** A few words with a capital that are no sentence: no subject, no auxiliary, no full stop. */
export function hasShapeOfTitle(article: Article, { segments: [words] }: Quotation): boolean {
  if (!words) return true;
  const { from, to } = words;
  const first = article.tokens[from];
  if (first?.kind !== Kind.WORD || first.case === Case.LOWER || to - from > 9) return false;
  const last = article.tokens[to - 1];
  if (last?.kind === Kind.PUNCTUATION && last.code !== 0x29 && last.code !== 0x2c) return false;
  for (let at = from; at < to; at++)
    if (grammarAt(article, at) & (Grammar.SUBJECT | Grammar.NEGATION) || (at > from && isFiniteVerb(article, at)))
      return false;
  return true;
}

/** `trois romans: «La Nuit», «Le Jour»`: titles behind the works that they name. */
export function isListedWork(article: Article, quotation: Quotation): boolean {
  if (!isSign(article, quotation.open - 1, ':') || !hasShapeOfTitle(article, quotation)) return false;
  for (let at = quotation.open - 2; at > quotation.open - 6; at--) if (NAMED.has(formAt(article, at))) return true;
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
