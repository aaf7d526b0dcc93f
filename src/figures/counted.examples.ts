import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** The head alone: where it stands is shown by the text. */
const head = (lemma: string) => ({ counted: { head: lemma } }) as unknown as Partial<FigureFact>;

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'the noun behind',
    examples: [
      { text: 'Il y a ⟦144⟧ morts.', expect: head('mort') },
      { text: 'On soigne ⟦trois⟧ blessées.', expect: head('blessé') },
      { text: '⟦Deux⟧ habitantes ont fui.', expect: head('habitant') },
      { text: '⟦Douze⟧ femmes ont signé.', expect: head('femme') },
      { text: 'Les ⟦deux⟧ pays négocient.', expect: head('pays') },
      { text: 'Il a lu ⟦trois⟧ journaux.', expect: head('journal') },
      { text: 'On loue ⟦quatre⟧ chevaux.', expect: head('cheval') },
      { text: 'Les ⟦quatre⟧ fils du roi ont grandi.', expect: head('fils') },
      { text: '⟦Six⟧ procès ont eu lieu.', expect: head('procès') },
      { text: 'Il a perdu ⟦deux⟧ bateaux.', expect: head('bateau') },
      { text: 'Le club joue ⟦trois⟧ matches.', expect: head('match') },
      { text: '⟦320⟧ sapeurs-pompiers sont mobilisés.', expect: head('sapeur-pompier') },
      { text: 'Mes ⟦deux⟧ petits-enfants criaient.', expect: head('petit-enfant') },
      { text: 'La marine a ⟦trois⟧ porte-avions.', expect: head('porte-avions') },
      { text: 'Il reste ⟦deux⟧ contre-la-montre.', expect: head('contre-la-montre') },
      { text: '⟦Trois⟧ Palestiniens ont été blessés.', expect: head('palestinien') },
      { text: 'La gare accueille ⟦12⟧ TGV par jour.', expect: head('TGV') },
      { text: '⟦Six⟧ navires, deux avions et un drone cherchent.', expect: head('navire') },
    ],
    counterExamples: ['Les uns et les autres attendent.'],
  },
  {
    name: 'adjectives before the noun',
    examples: [
      { text: '⟦Deux⟧ autres personnes sont portées disparues.', expect: head('personne') },
      { text: '⟦Trois⟧ violentes explosions ont retenti.', expect: head('explosion') },
      { text: 'Les ⟦216⟧ plus grandes villes suffoquent.', expect: head('ville') },
      { text: 'Les ⟦deux⟧ précédents budgets ont échoué.', expect: head('budget') },
      { text: '⟦Deux⟧ jeunes ont été arrêtés.', expect: head('jeune') },
      { text: '⟦Trois⟧ redoutables assaillants ont fui.', expect: head('assaillant') },
      { text: '⟦Quatre⟧ épouvantables tempêtes ont sévi.', expect: head('tempête') },
      { text: '⟦Trois⟧ responsables politiques ont démissionné.', expect: head('responsable') },
    ],
    counterExamples: ['De nouveaux renforts arrivent.'],
  },
  {
    name: 'the noun behind de',
    examples: [
      { text: '⟦Une vingtaine⟧ d’attentats ont eu lieu.', expect: head('attentat') },
      { text: 'La région a ⟦2,3 millions⟧ d’habitants.', expect: head('habitant') },
      { text: '⟦Trois⟧ des six passagers ont survécu.', expect: head('passager') },
      { text: '⟦Deux⟧ de ses enfants ont fui.', expect: head('enfant') },
      { text: 'L’usine livre ⟦25 tonnes⟧ de matériel.', expect: head('matériel') },
      { text: '⟦40 %⟧ des Français sont inquiets.', expect: head('français') },
      { text: 'La dette atteint ⟦117%⟧ du PIB.', expect: head('PIB') },
      { text: '⟦34,2%⟧ de l’électricité est solaire.', expect: head('électricité') },
      { text: '⟦Un tiers⟧ des élèves sont absents.', expect: head('élève') },
      { text: 'Il est tombé ⟦187 mm⟧ d’eau.', expect: head('eau') },
      { text: '⟦Deux⟧ d’entre eux ont fui.', expect: { counted: null } },
      { text: 'Il vit à ⟦60 km⟧ de l’arrivée.', expect: { counted: null } },
      { text: 'Le mur a ⟦3 mètres⟧ de haut.', expect: { counted: null } },
      { text: 'Il a reçu ⟦300 euros⟧ d’aide.', expect: { counted: null } },
    ],
    counterExamples: ['Beaucoup de bruit pour rien.'],
  },
  {
    name: 'the noun before, or understood',
    examples: [
      { text: 'Le nombre de morts est de ⟦144⟧ ce matin.', expect: head('mort') },
      { text: 'Les blessés sont ⟦360⟧ désormais.', expect: head('blessé') },
      { text: 'Trois abandons portent à ⟦dix-sept⟧ le nombre de retraits.', expect: head('retrait') },
      { text: 'ATTENTAT: AU MOINS 144 MORTS ET ⟦360⟧ BLESSES', expect: head('blessé') },
      { text: 'Les Verts ont 23 sièges (⟦-4⟧) au Sénat.', expect: head('siège') },
      { text: 'Douze suspects, dont ⟦quatre⟧ en fuite, sont visés.', expect: head('suspect') },
      { text: 'Le texte passe par 312 voix contre ⟦198⟧ mercredi.', expect: head('voix') },
      { text: 'Sur les 577 députés, ⟦312⟧ ont voté pour.', expect: head('député') },
      { text: '⟦un⟧, deux ou trois députés manqueront.', expect: head('député') },
    ],
    counterExamples: ['Le nombre de morts augmente.'],
  },
];
