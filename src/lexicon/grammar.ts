import { Grammar, type LexiconEntry } from './lexeme.js';
import { each } from './words.js';

const G = Grammar;

/** The closed classes of French: determiners, prepositions, pronouns, conjunctions, auxiliaries, common adverbs. */
export function* grammarEntries(): Generator<LexiconEntry> {
  yield* each("le la l' les", { grammar: G.DEFINITE });
  yield* each("le la l' les lui leur me m' te t' se s' y en nous vous", { grammar: G.CLITIC });
  yield* each('un une des', { grammar: G.INDEFINITE });
  yield* each("d'", { grammar: G.PREPOSITION });
  yield* each('du des au aux', { grammar: G.PREPOSITION | G.CONTRACTION });
  yield* each(
    `ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles`,
    { grammar: G.DETERMINER },
  );
  yield* each(
    `à de en dans par pour sur sous avec sans chez vers entre contre depuis dès pendant durant avant après devant derrière
     malgré parmi selon outre hors envers jusque jusqu' suivant voici voilà via concernant hormis excepté sauf lors`,
    { grammar: G.PREPOSITION },
  );
  yield* each("je j' tu il elle on nous vous ils elles c' ce", { grammar: G.SUBJECT });
  yield* each('moi toi lui eux elles soi celui celle ceux celles ceci cela ça', { grammar: G.PRONOUN });
  yield* each("qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels", {
    grammar: G.RELATIVE,
  });
  yield* each('et ou mais ni or car donc puis', { grammar: G.COORDINATOR });
  yield* each("que qu' quand lorsque lorsqu' si s' comme puisque puisqu' quoique tandis alors parce afin", {
    grammar: G.SUBORDINATOR,
  });
  yield* each("ne n' pas jamais rien aucun aucune guère nullement", { grammar: G.NEGATION });
  yield* each('plusieurs quelques chaque tout toute tous toutes maint certains certaines divers diverses', {
    grammar: G.QUANTIFIER,
  });
  yield* each(
    `suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera serons seront serait seraient
     sois soit soient ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai aura aurons auront aurait
     auraient ait aient fût eût`,
    { grammar: G.AUXILIARY },
  );
  yield* each('été eu être avoir étant ayant', { grammar: G.PARTICIPLE });
  yield* each(
    `fait font faisait faisaient fera feront ferait va vont allait allaient ira iront peut peuvent pouvait pouvaient pourra
     pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient
     faut fallait faudra vient viennent venait viendra reste restent restait restaient semble semblent semblait devient
     deviennent met mettent mettait prend prennent prenait tient tiennent permet permettent compte comptent`,
    { grammar: G.VERB },
  );
  yield* each(
    `aussi bien déjà encore enfin ensuite également toutefois notamment même surtout ainsi donc alors cependant pourtant
     toujours souvent parfois jamais plus moins très trop assez peu beaucoup ici là hier aujourd'hui demain maintenant
     récemment vite tôt tard longtemps ensemble quasi quasiment presque environ seulement uniquement simplement clairement
     fermement vivement publiquement officiellement immédiatement rapidement nettement largement fortement régulièrement
     particulièrement précisément finalement initialement auparavant précédemment parallèlement ailleurs d'ailleurs
     désormais tant tout pas non oui vraiment directement explicitement implicitement ouvertement formellement
     catégoriquement sèchement sobrement ironiquement laconiquement brièvement longuement volontiers`,
    { grammar: G.ADVERB },
  );
  yield* each(
    `grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise mauvaises gros grosse
     grosses beau bel belle beaux belles nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille vieilles jeune jeunes
     autre autres même mêmes premier première premiers premières dernier dernière derniers dernières prochain prochaine
     prochains prochaines ancien ancienne anciens anciennes futur future futurs futures seul seule seuls seules simple
     simples haut haute hauts hautes long longue longs longues principal principale principaux principales propre propres
     véritable véritables vrai vraie vrais vraies faux fausse fausses double triple quelconque tel telle tels telles
     divers diverses différents différentes meilleur meilleure meilleurs meilleures pire pires moindre moindres
     énième éventuel éventuelle éventuels éventuelles important importante importants importantes`,
    { grammar: G.PRENOMINAL },
  );
}
