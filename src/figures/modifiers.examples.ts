import type { FigureFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

export const examples: readonly RuleExamples<FigureFact>[] = [
  {
    name: 'bounds in front',
    examples: [
      { text: 'L’attaque a fait au moins ⟦144⟧ morts.', expect: { modifier: 'at-least', min: 144, max: null } },
      { text: 'Il y a pas moins de ⟦30⟧ candidats.', expect: { modifier: 'at-least', min: 30 } },
      {
        text: 'Plus de ⟦60.000⟧ foyers sont coupés du monde.',
        expect: { modifier: 'more-than', min: 60000, max: null },
      },
      { text: 'Plus d’⟦un million⟧ de pèlerins prient.', expect: { modifier: 'more-than', min: 1e6 } },
      { text: 'Un peu plus de ⟦60%⟧ des sites ferment.', expect: { modifier: 'more-than', min: 60 } },
      { text: 'Moins de ⟦9.000⟧ voix les séparent.', expect: { modifier: 'less-than', min: null, max: 9000 } },
      { text: 'Les rafales ont soufflé jusqu’à ⟦185 km/h⟧.', expect: { modifier: 'at-most', max: 185 } },
      { text: 'Il reste au plus ⟦dix⟧ places.', expect: { modifier: 'at-most', max: 10 } },
      { text: 'Au moins trente points, cinq rebonds et ⟦sept⟧ passes.', expect: { modifier: 'at-least', min: 7 } },
      { text: 'Il y a 12.000 malades, dont moins de ⟦2000⟧ en soins.', expect: { modifier: 'less-than', max: 2000 } },
      { text: 'La perte va au-delà de ⟦3 millions d’euros⟧.', expect: { modifier: 'more-than', min: 3e6 } },
      { text: 'Il a perdu plus du ⟦tiers⟧ de sa fortune.', expect: { kind: 'fraction', modifier: 'more-than' } },
      { text: 'Plus des ⟦deux tiers⟧ des élus ont signé.', expect: { modifier: 'more-than', definite: true } },
      { text: 'Moins d’⟦un quart⟧ des logements sont vides.', expect: { modifier: 'less-than', max: 0.25 } },
    ],
    counterExamples: ['Il est plus de minuit.', 'Au moins, il a essayé.'],
  },
  {
    name: 'approximations in front',
    examples: [
      { text: 'Près de ⟦800⟧ pompiers luttent.', expect: { modifier: 'nearly', value: 800, min: null, max: null } },
      { text: 'Il a presque ⟦300⟧ ouvriers.', expect: { modifier: 'nearly' } },
      { text: 'Il atteint presque les ⟦400 000⟧ entrées.', expect: { modifier: 'nearly', definite: true } },
      { text: 'Environ ⟦12.000⟧ fidèles prient.', expect: { modifier: 'about' } },
      { text: 'Les quelque ⟦300⟧ détenus ont dîné.', expect: { modifier: 'about', definite: true } },
      { text: 'La note est de l’ordre de ⟦40 millions d’euros⟧.', expect: { modifier: 'about' } },
      { text: 'Le bilan tourne autour de ⟦50⟧ morts.', expect: { modifier: 'about' } },
      { text: 'Près d’⟦un spectateur sur trois⟧ a payé.', expect: { kind: 'fraction', modifier: 'nearly' } },
      { text: 'Près de ⟦trois millions⟧ d’élèves rentrent.', expect: { modifier: 'nearly' } },
    ],
    counterExamples: ['Ils vivent près de la gare.'],
  },
  {
    name: 'a place near two of something',
    examples: [{ text: 'L’avion est tombé près de ⟦deux⟧ villages.', expect: { modifier: 'exact', value: 2 } }],
    counterExamples: ['Elle habite près de chez eux.'],
  },
  {
    name: 'modifiers behind',
    examples: [
      { text: 'Il faut ⟦cinq⟧ signatures au minimum.', expect: { modifier: 'at-least', min: 5 } },
      { text: 'Le sondage porte sur 1.003 personnes de ⟦18 ans⟧ et plus.', expect: { modifier: 'at-least', min: 18 } },
      { text: 'Il pèse ⟦90 kilos⟧ environ.', expect: { modifier: 'about' } },
      { text: 'La salle reçoit ⟦300⟧ personnes maximum.', expect: { modifier: 'at-most', max: 300 } },
    ],
    counterExamples: ['Au minimum, il faudra attendre.'],
  },
  {
    name: 'a modifier holds for a coordination',
    examples: [
      { text: 'L’attentat a fait au moins 144 morts et ⟦360⟧ blessés.', expect: { modifier: 'at-least', min: 360 } },
      { text: 'Au moins 20 civils et ⟦cinq⟧ soldats ont péri.', expect: { modifier: 'at-least', min: 5 } },
      { text: 'Plus de 80 blessés, dont ⟦12⟧ enfants, sont soignés.', expect: { modifier: 'exact' } },
      { text: 'Une vingtaine d’hommes et ⟦trois⟧ femmes sont là.', expect: { modifier: 'exact', value: 3 } },
    ],
    counterExamples: ['Au moins un membre du jury et quelques proches ont pleuré ⟦ensemble⟧.'],
  },
  {
    name: 'a verb that says how near',
    examples: [
      { text: 'La hausse dépasse ⟦10 %⟧.', expect: { modifier: 'more-than', min: 10 } },
      { text: 'Le bilan dépassait les ⟦300⟧ morts.', expect: { modifier: 'more-than', definite: true } },
      { text: 'Le prix ne dépassera pas ⟦40 euros⟧.', expect: { modifier: 'at-most', max: 40 } },
      { text: 'Des hausses n’excédant pas ⟦5 %⟧ sont prévues.', expect: { modifier: 'at-most', max: 5 } },
      { text: 'Le thermomètre frôle les ⟦40 degrés⟧.', expect: { modifier: 'nearly', definite: true } },
      { text: 'La facture avoisinera ⟦2 millions d’euros⟧.', expect: { modifier: 'about' } },
      { text: 'La dette approche ⟦120 %⟧ du PIB.', expect: { modifier: 'nearly' } },
      { text: 'Le taux est supérieur ou égal à ⟦4,5%⟧.', expect: { modifier: 'at-least', min: 4.5 } },
      { text: 'Le déficit restera sous ⟦3 %⟧ du PIB.', expect: { modifier: 'less-than', max: 3 } },
      { text: 'L’indice est repassé sous les ⟦2.700⟧ points.', expect: { modifier: 'less-than', max: 2700 } },
      { text: 'Il a parlé d’"au moins" ⟦4⟧ usines.', expect: { modifier: 'at-least', min: 4 } },
      { text: 'Il a dépassé ⟦deux⟧ concurrents.', expect: { modifier: 'exact' } },
      { text: 'Ils sont sous ⟦deux mètres⟧ de neige.', expect: { modifier: 'exact' } },
    ],
    counterExamples: ['Cela dépasse l’entendement.'],
  },
];
