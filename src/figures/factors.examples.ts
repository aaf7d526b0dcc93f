import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

const twice = { kind: 'multiple', value: 2, unit: null, counted: null } as const;
const thrice = { ...twice, value: 3 } as const;

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'a verb that multiplies',
    examples: [
      { text: 'Le nombre de pannes a ⟦doublé⟧ en un mois.', expect: { ...twice, modifier: 'exact' } },
      { text: 'Les loyers ont presque ⟦triplé⟧, selon la mairie.', expect: { ...thrice, modifier: 'nearly' } },
      {
        text: 'La facture a plus que ⟦doublé⟧ l’an dernier.',
        expect: { ...twice, modifier: 'more-than', min: 2 },
      },
      { text: 'Les bénéfices ont au moins ⟦quintuplé⟧.', expect: { value: 5, modifier: 'at-least', min: 5 } },
      { text: 'Le lac a ⟦doublé⟧ de volume.', expect: twice },
      { text: 'Le trafic avait ⟦doublé⟧ de 2015 à 2020.', expect: twice },
      { text: 'La tonne a ⟦doublé⟧ d’une année sur l’autre.', expect: twice },
      { text: 'Le groupe a ⟦doublé⟧ ses ventes.', expect: twice },
      { text: 'Le groupe a doublé ses ventes et ⟦triplé⟧ son bénéfice.', expect: thrice },
      { text: 'Les cas ont doublé, voire ⟦triplé⟧, en juin.', expect: thrice },
      { text: 'Ayant ⟦doublé⟧ son chiffre d’affaires, la firme embauche.', expect: twice },
      { text: 'Les droits de douane ⟦doubleront⟧ en mai.', expect: twice },
      { text: 'Les cas ⟦quadruplaient⟧ tous les cinq jours.', expect: { value: 4 } },
      { text: 'La population ⟦double⟧ tous les vingt ans.', expect: twice },
      { text: 'La dette grossit: elle ⟦double⟧ en dix ans.', expect: twice },
      { text: 'Le budget devrait ⟦doubler⟧ d’ici 2030.', expect: twice },
      { text: 'Le gel a fait ⟦tripler⟧ les prix.', expect: thrice },
      { text: 'Le maire veut ⟦doubler⟧ le nombre de places.', expect: twice },
      { text: 'Le préfet va ⟦doubler⟧ les patrouilles.', expect: twice },
      { text: 'La firme veut ⟦tripler⟧ de taille.', expect: thrice },
      { text: 'Les amendes seront ⟦doublées⟧.', expect: twice },
      { text: 'La taxe a été ⟦triplée⟧ en 2019.', expect: thrice },
      { text: 'La dette de la Grèce a ⟦doublé⟧.', expect: twice },
      { text: 'Le cours du cacao a ⟦décuplé⟧.', expect: { value: 10 } },
    ],
    counterExamples: [
      'Il a doublé un camion dans un virage.',
      'Il a doublé le camion.',
      'Le motard a doublé dans la montée.',
      'Le motard a doublé par la droite.',
      'Hakkala a doublé Norvik au dernier tour.',
      'Hakkala s’est fait doubler par Norvik.',
      'La pilote a été doublée dans la ligne droite.',
      'Le coureur a doublé son coéquipier.',
      'Le coureur a doublé les concurrents.',
      'Ils voulaient les doubler avant le col.',
      'Lormont a doublé la mise avant la pause.',
      'Le voilier a doublé le cap.',
      'Le film a été doublé en français.',
      'L’actrice double la reine dans le film.',
      'C’est un avocat doublé d’un conteur.',
      'Le retard s’est doublé d’une polémique.',
      'Il signe un doublé en finale.',
      'C’est le double du prix.',
      'Une triple peine les attend.',
      'Un agent double a été arrêté.',
      'La ligne sera doublée.',
    ],
  },
];
