import { Grammar } from '../lexicon/lexeme.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import { WordTest } from '../text/word-test.js';

const DETERMINERS = Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER;

/** An infinitive at token `at`, over `ne pas` and object pronouns: its token, else -1 is said by {@link isInfinitive}. */
export function infinitiveAt(article: Article, at: number): number {
  let index = at;
  for (let steps = 0; steps < 6; steps++, index++) {
    const token = article.tokens[index];
    if (token?.kind !== Kind.WORD) return -1;
    const form = formAt(article, index);
    const { grammar } = token.lexeme;
    if (form === 'être' || form === 'avoir') return index;
    if (
      grammar & (Grammar.NEGATION | Grammar.CLITIC | Grammar.ADVERB) &&
      !(grammar & (Grammar.INDEFINITE | Grammar.PREPOSITION) && form !== 'en')
    ) {
      // A definite article before a noun looks like a pronoun: `le diriger`, `la mer`; what follows must be an infinitive then.
      if (
        grammar & Grammar.DEFINITE &&
        (article.tokens[index + 1]?.lexeme.person || !INFINITIVES.at(article, index + 1))
      )
        return -1;
      continue;
    }
    if (token.case !== Case.LOWER || grammar & (Grammar.PREPOSITION | Grammar.PRENOMINAL)) return -1;
    // `reporter tout déplacement`: a noun for a person does not stand before a determiner.
    const noun = token.lexeme.person !== null && !(grammarAt(article, index + 1) & (DETERMINERS | Grammar.QUANTIFIER));
    // Behind `se` or `ne` no noun stands: `ne se souvenir de rien`.
    const before = index > at ? formAt(article, index - 1) : '';
    if ((before === 'se' || before === "s'" || before === 'ne') && /(?:er|ir|re|oir)$/.test(form)) return index;
    return !noun && INFINITIVES.at(article, index) ? index : -1;
  }
  return -1;
}

const NOT_INFINITIVES = new Set(
  `hier premier dernier entier cher léger mer hiver avenir désir loisir plaisir souvenir fer cher pair air soir noir espoir couloir
   tir cuir pouvoir devoir membre ministre être autre notre votre contre entre quatre centre lettre titre chiffre chambre nombre
   ordre cadre genre guerre terre pierre verre heure mesure nature culture voiture lecture facture structure procédure rupture
   dernière première carrière matière manière frontière lumière rivière affaire histoire victoire mémoire territoire gloire
   horaire salaire militaire maire notaire solidaire nucléaire scolaire populaire judiciaire sanitaire grave père mère frère
   octobre septembre novembre décembre fièvre livre arbre ombre théâtre maître propre libre pauvre rare offre œuvre manœuvre
   métier janvier février papier quartier chantier dossier courrier ouvrier policier officier calendrier atelier foyer danger leader
   barre montre rencontre vitre fenêtre registre désastre cadastre monstre marbre cendre poudre foudre sucre massacre encre chèvre lèvre cuivre
   cadavre coffre gouffre étranger boulanger berger rocher boucher archer laser super hyper hier poker master manager`
    .trim()
    .split(/\s+/),
);

/** The few infinitives among the many nouns and adjectives in -aire, -oire, -ure, -ère. */
const RARE_INFINITIVES =
  /^(?:(?:re|dé|contre|satis|par)?faire|(?:dé|com)?plaire|taire|(?:ex|sous|dis|abs)?traire|braire|(?:re)?boire|croire|(?:con|ex|in)clure)$/;

function endsLikeInfinitive(form: string): boolean {
  if (form.length <= 3 || !/(?:er|ir|re|oir)$/.test(form) || NOT_INFINITIVES.has(form)) return false;
  return !/(?:ère|aire|oire|ure)$/.test(form) || RARE_INFINITIVES.test(form);
}

const INFINITIVES = new WordTest(endsLikeInfinitive);

export function isInfinitive(article: Article, at: number): boolean {
  return infinitiveAt(article, at) >= 0;
}
