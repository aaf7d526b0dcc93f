import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

const WEDNESDAY = { publishedAt: '2024-04-03' };

/** Expressions that are read from what the text spoke of, before or right behind them. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'from the text before',
    examples: [
      {
        text: 'Il a démissionné mardi, après le rejet ⟦la veille⟧ de son budget.',
        expect: { value: '2024-04-01', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Lundi, il a limogé son ministre. ⟦Le lendemain⟧, il l’a remplacé.',
        expect: { value: '2024-04-02', resolution: 'text' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils se sont parlé en avril 2023, puis ⟦le mois précédent⟧ déjà.',
        expect: { value: '2023-03', resolution: 'text', anchor: 'd1' },
      },
      { text: 'En 2024, 91 cas; ⟦l’année suivante⟧, 74.', expect: { value: '2025', anchor: 'd1' } },
      {
        text: 'Il fuit en mai 1940. De retour ⟦quatre ans plus tard⟧, il peint.',
        expect: { value: '1944', anchor: 'd1' },
      },
      {
        text: 'Le 3 octobre 2013, un bateau coula. ⟦Quinze jours plus tard⟧, on agit.',
        expect: { value: '2013-10-18' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. Il avait disparu ⟦trois jours plus tôt⟧.',
        expect: { value: '2021-02-11' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. ⟦Ce jour-là⟧, il pleuvait.',
        expect: { value: '2021-02-14', anchor: 'd1' },
      },
      {
        text: 'Le 14 février 2021, on le trouva. À ⟦7h30⟧, il pleuvait.',
        expect: { type: 'time', value: '2021-02-14T07:30', anchor: 'd1' },
      },
      {
        text: 'Le 24 février 2022, la guerre éclatait. ⟦Le 4 mars⟧, la centrale était prise.',
        expect: { value: '2022-03-04', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Le film sort mercredi. Il passera ⟦le soir même⟧ sur Arte.',
        expect: { type: 'time', value: '2024-04-03TEV' },
        options: WEDNESDAY,
      },
      {
        text: 'Le vote aura lieu le 9 juin. D’ici ⟦là⟧, rien ne bouge.',
        expect: { value: '2024-06-09', resolution: 'text', anchor: 'd1', bound: 'until' },
        options: WEDNESDAY,
      },
      { text: 'Il est mort ⟦le 15 du mois dernier⟧.', expect: { value: '2024-03-15' }, options: WEDNESDAY },
      { text: 'Il partira ⟦le 28 de ce mois⟧.', expect: { value: '2024-04-28' }, options: WEDNESDAY },
      { text: 'À l’automne 2022, puis au ⟦printemps suivant⟧, on fouilla.', expect: { value: '2023-SP' } },
      {
        text: 'La fusée a décollé jeudi à 11h17 GMT. La sonde s’est séparée ⟦41 minutes plus tard⟧.',
        expect: { value: '2024-03-28T11:58Z', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'La secousse a frappé dimanche. ⟦La veille⟧, la terre avait tremblé.',
        expect: { value: 'XXXX-WXX-6', resolution: 'unresolved' },
      },
      {
        text: '⟦Le lendemain⟧, il est parti.',
        expect: { value: 'XXXX-XX-XX', resolution: 'unresolved', candidates: [] },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['À la veille du procès, il a fui.', 'Au lendemain de sa défaite, il a pleuré.'],
  },
  {
    name: 'hours of the day spoken of',
    examples: [
      {
        text: 'Il a parlé mercredi. Paris a réagi dans ⟦la soirée⟧.',
        expect: { type: 'time', value: '2024-04-03TEV', resolution: 'text', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Une bombe a explosé mardi. ⟦Vers 8h15⟧, les secours arrivaient.',
        expect: { value: '2024-04-02T08:15', modifier: 'approx', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Le train est passé à ⟦14 h 30⟧.',
        expect: { value: '2024-04-03T14:30', resolution: 'publication' },
        options: WEDNESDAY,
      },
      { text: 'Il est arrivé à ⟦18H30 GMT⟧.', expect: { value: '2024-04-03T18:30Z' }, options: WEDNESDAY },
      {
        text: 'Le match débutera à ⟦20h45 heure de Paris⟧.',
        expect: { value: '2024-04-03T20:45+02:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Le match débutera à ⟦20h45 heure de Paris⟧.',
        expect: { value: '2024-03-30T20:45+01:00' },
        options: { publishedAt: '2024-03-30' },
      },
      { text: 'Il est sorti ⟦vers dix-sept heures⟧.', expect: { value: '2024-04-03T17:00' }, options: WEDNESDAY },
      { text: 'Il fut pris à ⟦3h du matin⟧.', expect: { value: '2024-04-03T03:00' }, options: WEDNESDAY },
      {
        text: 'Il fut pris à ⟦trois heures de l’après-midi⟧.',
        expect: { value: '2024-04-03T15:00' },
        options: WEDNESDAY,
      },
      { text: 'La marche part à ⟦14 heures⟧ de la place.', expect: { value: '2024-04-03T14:00' }, options: WEDNESDAY },
      {
        text: 'Rien n’était réglé en ⟦milieu de matinée⟧.',
        expect: { value: '2024-04-03TMO', modifier: 'mid' },
        options: WEDNESDAY,
      },
      {
        text: 'Il est venu ⟦tard dans la soirée⟧.',
        expect: { value: '2024-04-03TEV', modifier: 'end' },
        options: WEDNESDAY,
      },
      { text: 'Il fera chaud à ⟦midi⟧.', expect: { value: '2024-04-03T12:00' }, options: WEDNESDAY },
      {
        text: 'La bourse a ouvert. A ⟦13H47⟧, elle perdait 2%.',
        expect: { value: '2024-04-03T13:47' },
        options: WEDNESDAY,
      },
      {
        text: 'La cote montait ⟦vers 8H30 GMT mardi⟧.',
        expect: { type: 'time', value: '2024-04-02T08:30Z', modifier: 'approx' },
        options: WEDNESDAY,
      },
      {
        text: 'La terre a tremblé à ⟦06h47 heure locale dimanche⟧.',
        expect: { type: 'time', value: '2024-03-31T06:47' },
        options: WEDNESDAY,
      },
      {
        text: 'Le guichet sera ouvert de ⟦9h à 18h samedi⟧.',
        expect: { value: '2024-04-06T09:00/2024-04-06T18:00' },
        options: WEDNESDAY,
      },
      { text: 'Le sol a bougé à ⟦01h57 locale⟧.', expect: { value: '2024-04-03T01:57' }, options: WEDNESDAY },
      { text: 'Le bar fermera ⟦lundi à minuit⟧.', expect: { value: '2024-04-09T00:00' }, options: WEDNESDAY },
      { text: '⟦La nuit prochaine⟧, il gèlera.', expect: { value: '2024-04-03TNI' }, options: WEDNESDAY },
      {
        text: 'Il fera beau jeudi. A partir de ⟦la mi-journée⟧, il va pleuvoir.',
        expect: { value: '2024-04-04TMI', bound: 'since', resolution: 'text' },
        options: WEDNESDAY,
      },
      {
        text: 'Il a neigé jeudi. ⟦L’après-midi⟧, la route était fermée.',
        expect: { value: '2024-03-28TAF', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'La grève durera de ⟦lundi à 19h jusqu’à 8h jeudi⟧.',
        expect: { value: '2024-04-08T19:00/2024-04-11T08:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Il a neigé de ⟦vendredi soir à dimanche matin⟧.',
        expect: { value: '2024-03-29TEV/2024-03-31TMO' },
        options: WEDNESDAY,
      },
      {
        text: 'La marche partira ⟦samedi à 14 heures⟧ de la place.',
        expect: { value: '2024-04-06T14:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Il pleuvra à partir de ⟦midi dimanche⟧.',
        expect: { value: '2024-04-07T12:00', bound: 'since' },
        options: WEDNESDAY,
      },
      { text: 'Il pleuvra au cours du ⟦week-end⟧.', expect: { value: '2024-W14-WE' }, options: WEDNESDAY },
      { text: '⟦Toute la nuit⟧, les pompiers ont lutté.', expect: { value: '2024-04-02TNI' }, options: WEDNESDAY },
      { text: '⟦Cette nuit⟧, un hangar a brûlé.', expect: { value: '2024-04-02TNI' }, options: WEDNESDAY },
      { text: '⟦Cette nuit⟧, il gèlera.', expect: { value: '2024-04-03TNI' }, options: WEDNESDAY },
      {
        text: 'La vente aura lieu à partir de ⟦20h30⟧.',
        expect: { value: '2024-04-03T20:30', bound: 'since' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: [
      'Invité du 20 heures de TF1, il a nié.',
      'Les 24 Heures du Mans ont commencé.',
      'Il roulait à 120 km/h.',
      'Tout à l’heure, il mentait.',
    ],
  },
  {
    name: 'time without a place in the calendar',
    examples: [
      {
        text: 'Paris a ⟦récemment⟧ conclu un accord.',
        expect: { type: 'date', value: 'PAST_REF', resolution: 'unresolved' },
      },
      { text: 'Il reviendra ⟦bientôt⟧.', expect: { value: 'FUTURE_REF' } },
      { text: '⟦Quelques jours plus tôt⟧, il était libre.', expect: { value: 'PAST_REF' } },
    ],
    counterExamples: ['Il est souvent absent.'],
  },
  {
    name: 'the day of an hour, named behind it or above it',
    examples: [
      {
        text: 'Un camion s’est couché ⟦vers 15h50⟧, mardi 2 avril, près de Dax.',
        expect: { value: '2024-04-02T15:50', resolution: 'text', anchor: 'd2' },
        options: WEDNESDAY,
      },
      {
        text: 'Il est tombé peu avant ⟦trois heures du matin⟧, dans la nuit de lundi à mardi.',
        expect: { value: '2024-04-02T03:00', anchor: 'd2' },
        options: WEDNESDAY,
      },
      {
        text: 'Le réseau sera perturbé « en ⟦début de matinée⟧ » vendredi.',
        expect: { value: '2024-04-05TMO' },
        options: WEDNESDAY,
      },
      {
        text: 'Lundi 25 mars, palais de justice\n\n⟦14h15⟧\n\nLe père de l’accusé entre dans la salle.',
        expect: { value: '2024-03-25T14:15', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Ce dimanche 7 avril, nous fêtons l’école.\n\nOuverture des portes à ⟦10 h⟧.',
        expect: { value: '2024-04-07T10:00', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Elle est née le 3 mai 1961 et morte à ⟦5h30⟧.',
        expect: { value: '2024-04-03T05:30' },
        options: WEDNESDAY,
      },
      {
        text: 'L’incendie s’est déclaré à ⟦01H45⟧ sur un quai.',
        expect: { value: '2024-04-03T01:45' },
        options: WEDNESDAY,
      },
      {
        text: 'Le guichet ouvre de ⟦9 heures à midi⟧.',
        expect: { value: '2024-04-03T09:00/2024-04-03T12:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Il pleuvra samedi. Rapidement ⟦l’après-midi⟧, le vent tombera.',
        expect: { value: '2024-04-06TAF', anchor: 'd1' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['Il a parlé à L’Aurore.'],
  },
  {
    name: 'a day named from now carries no story',
    examples: [
      {
        text: 'L’avion est tombé le 28 février dernier. Une boîte a été retrouvée. ⟦La veille⟧, une autre avait été repêchée.',
        expect: { value: '2024-04-02', resolution: 'publication' },
        options: WEDNESDAY,
      },
      {
        text: 'L’avion est tombé le 28 février. Une boîte a été retrouvée. ⟦La veille⟧, une autre avait été repêchée.',
        expect: { value: '2024-02-27', anchor: 'd1' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['Il vit à la veille de la retraite.'],
  },
  {
    name: 'la veille of who speaks, le lendemain of what is to come',
    examples: [
      {
        text: 'Il a parlé mercredi. Il se fonde sur le vote de dimanche.\n\n⟦La veille⟧, Marc Dorval avait déclaré que tout allait.',
        expect: { value: '2024-04-02', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Lundi 8 avril marquera le début. ⟦Le lendemain⟧, ce sera le tour des experts.',
        expect: { value: '2024-04-09', anchor: 'd1' },
        options: WEDNESDAY,
      },
      {
        text: 'Le procès finira vendredi 5 avril. Le verdict est attendu ⟦ce même jour⟧.',
        expect: { value: '2024-04-05', anchor: 'd1' },
        options: WEDNESDAY,
      },
      { text: 'Des débats sont prévus dans ⟦la semaine⟧.', expect: { value: '2024-W14' }, options: WEDNESDAY },
    ],
    counterExamples: ['Ces tirs surviennent au lendemain de la chute de la ville.'],
  },
];
