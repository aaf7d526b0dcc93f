/**
 * Adjectives that stand before their noun often enough in news, beside the commonest ones of the grammar: `trois violentes
 * explosions`. Plural forms, since a number stands before them.
 */
export const PRENOMINAL_PLURALS: ReadonlySet<string> = new Set(
  `violents violentes puissants puissantes graves importants importantes nombreux nombreuses énormes immenses vastes rares
   récents récentes célèbres fameux fameuses prestigieux prestigieuses précieux précieuses redoutables terribles véritables
   magnifiques superbes éminents éminentes brefs brèves courts courtes lourds lourdes légers légères larges ultimes éventuels
   éventuelles prétendus prétendues présumés présumées supposés supposées potentiels potentielles illustres multiples
   minuscules maigres malheureux malheureuses heureux heureuses pauvres braves chers chères fortes forts gigantesques
   spectaculaires innombrables sanglants sanglantes meurtrières faibles fortes riches vifs vives excellents excellentes
   brillants brillantes modestes discrets discrètes énièmes demi ex nouveaux-nés actuels actuelles possibles solides doubles triples`
    .trim()
    .split(/\s+/),
);
