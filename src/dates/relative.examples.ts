import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** A Wednesday. */
const WEDNESDAY = { publishedAt: '2024-04-03' };
const APRIL = { publishedAt: '2024-04' };

/** Expressions that are read from the day of publication, or from what the text spoke of before. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'weekday',
    examples: [
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: { value: '2024-04-03', resolution: 'publication' },
        options: WEDNESDAY,
      },
      { text: 'Il a été arrêté ⟦jeudi⟧ à Metz.', expect: { value: '2024-03-28' }, options: WEDNESDAY },
      { text: 'Il sera jugé ⟦jeudi⟧ à Metz.', expect: { value: '2024-04-04' }, options: WEDNESDAY },
      {
        text: 'Le ministre, attendu ⟦lundi⟧ à Rome, a démissionné.',
        expect: { value: '2024-04-08' },
        options: WEDNESDAY,
      },
      { text: 'Elle a fixé à ⟦samedi⟧ la fin des débats.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'L’audience a été fixée à ⟦samedi⟧.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'Il a promis de se retirer ⟦vendredi⟧.', expect: { value: '2024-04-05' }, options: WEDNESDAY },
      {
        text: 'Le deuil commence à compter de ⟦jeudi⟧.',
        expect: { value: '2024-04-04', bound: 'since' },
        options: WEDNESDAY,
      },
      {
        text: 'Un conseil est convoqué pour ⟦jeudi à 10h⟧.',
        expect: { type: 'time', value: '2024-04-04T10:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils sont sans eau depuis ⟦vendredi⟧.',
        expect: { value: '2024-03-29', bound: 'since' },
        options: WEDNESDAY,
      },
      {
        text: 'Ils étaient descendus ⟦lundi dernier⟧ dans la rue.',
        expect: { value: '2024-04-01' },
        options: WEDNESDAY,
      },
      { text: 'Rendez-vous ⟦mercredi prochain⟧ à Namur.', expect: { value: '2024-04-10' }, options: WEDNESDAY },
      { text: 'Les obsèques auront lieu ⟦vendredi en huit⟧.', expect: { value: '2024-04-12' }, options: WEDNESDAY },
      { text: '« ⟦Samedi⟧, on monte trois cols », prévient-il.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'Il a parlé ⟦ce mardi⟧ à la radio.', expect: { value: '2024-04-02' }, options: WEDNESDAY },
      {
        text: 'Il a parlé ⟦mardi soir vers 21h30⟧ à la radio.',
        expect: { type: 'time', value: '2024-04-02T21:30', modifier: 'approx' },
        options: WEDNESDAY,
      },
      {
        text: 'L’avion s’est écrasé ⟦mardi en fin d’après-midi⟧.',
        expect: { value: '2024-04-02TAF', modifier: 'end' },
        options: WEDNESDAY,
      },
      { text: '⟦Mercredi 3⟧, le salon a ouvert.', expect: { value: '2024-04-03' }, options: WEDNESDAY },
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: {
          value: 'XXXX-WXX-3',
          resolution: 'partial',
          candidates: ['2024-03-27', '2024-04-03', '2024-04-10', '2024-04-17', '2024-04-24'],
          interval: null,
        },
        options: APRIL,
      },
      {
        text: 'Le ministre s’est entretenu ⟦mercredi⟧ au téléphone.',
        expect: { value: 'XXXX-WXX-3', resolution: 'unresolved', candidates: [] },
      },
    ],
    counterExamples: ['Le collectif Vendredi d’après a manifesté.', 'Robinson et son ami Vendredi sont célèbres.'],
  },
  {
    name: 'night between two days',
    examples: [
      {
        text: 'Il est mort dans ⟦la nuit de lundi à mardi⟧.',
        expect: { type: 'time', value: '2024-04-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Elle a disparu dans ⟦la nuit de dimanche 31 mars, à lundi 1er avril⟧.',
        expect: { value: '2024-03-31TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les faits remontent à ⟦la nuit du 8 au 9 janvier⟧.',
        expect: { value: '2024-01-08TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les tirs ont repris dans ⟦la nuit de lundi à mardi 2 avril⟧.',
        expect: { value: '2024-04-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Les tirs ont repris dans ⟦la nuit du vendredi 1er mars au samedi 2 mars⟧.',
        expect: { value: '2024-03-01TNI' },
        options: WEDNESDAY,
      },
      {
        text: 'Il soutient avoir passé ⟦la soirée du 11 février⟧ chez lui.',
        expect: { value: '2024-02-11TEV' },
        options: WEDNESDAY,
      },
      {
        text: 'Dans ⟦la nuit du 8 au 9 janvier 2023⟧, il a neigé. Vers 2h, tout gela.',
        expect: { value: '2023-01-08TNI' },
      },
      {
        text: 'Dans la nuit du 8 au 9 janvier 2023, il a neigé. ⟦Vers 2h⟧, tout gela.',
        expect: { value: '2023-01-09T02:00', resolution: 'text', anchor: 'd1' },
      },
    ],
    counterExamples: ['La Nuit des grues sort en salles.'],
  },
  {
    name: 'deictic day',
    examples: [
      { text: 'Il est parti ⟦hier dans la journée⟧.', expect: { value: '2024-04-02' }, options: WEDNESDAY },
      { text: 'Il est parti ⟦hier soir⟧.', expect: { value: '2024-04-02TEV' }, options: WEDNESDAY },
      { text: 'Il est parti ⟦avant-hier⟧.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
      { text: 'Il partira ⟦demain à 8 heures⟧.', expect: { value: '2024-04-04T08:00' }, options: WEDNESDAY },
      { text: 'Il partira ⟦après-demain⟧.', expect: { value: '2024-04-05' }, options: WEDNESDAY },
      { text: '⟦Ce matin⟧, la rue était vide.', expect: { value: '2024-04-03TMO' }, options: WEDNESDAY },
      { text: 'Il est parti ⟦hier⟧.', expect: { value: 'XXXX-XX-XX', resolution: 'unresolved' } },
    ],
    counterExamples: ['Il a dit au revoir.'],
  },
  {
    name: 'period from now',
    examples: [
      {
        text: '⟦La semaine dernière⟧, il neigeait.',
        expect: { value: '2024-W13', interval: { start: '2024-03-25', end: '2024-04-01' } },
        options: WEDNESDAY,
      },
      { text: 'Il viendra ⟦le mois prochain⟧.', expect: { value: '2024-05' }, options: WEDNESDAY },
      { text: 'Il est venu ⟦l’an passé⟧.', expect: { value: '2023' }, options: WEDNESDAY },
      {
        text: 'Il est venu ⟦le week-end dernier⟧.',
        expect: { value: '2024-W13-WE', interval: { start: '2024-03-30', end: '2024-04-01' } },
        options: WEDNESDAY,
      },
      { text: '⟦Cette année⟧, tout va bien.', expect: { value: '2024' }, options: WEDNESDAY },
      {
        text: 'Les prix ont doublé en ⟦début d’année⟧.',
        expect: { value: '2024', modifier: 'start' },
        options: WEDNESDAY,
      },
      {
        text: 'Avant ⟦la fin de la décennie⟧, le seuil sera franchi.',
        expect: { value: '202', modifier: 'end', bound: 'before' },
        options: WEDNESDAY,
      },
      { text: 'Le texte sera lu ⟦la semaine du 8 avril⟧.', expect: { value: '2024-W15' }, options: WEDNESDAY },
      { text: 'C’était au ⟦siècle dernier⟧.', expect: { value: '19' }, options: WEDNESDAY },
      { text: 'Il est venu ⟦l’an dernier⟧.', expect: { value: '2023', resolution: 'publication' }, options: APRIL },
      {
        text: 'Il est venu ⟦la semaine dernière⟧.',
        expect: {
          value: 'XXXX-WXX',
          resolution: 'partial',
          candidates: ['2024-W13', '2024-W14', '2024-W15', '2024-W16', '2024-W17'],
        },
        options: APRIL,
      },
      { text: 'Au ⟦trimestre prochain⟧, il reviendra.', expect: { value: '2024-Q3' }, options: WEDNESDAY },
    ],
    counterExamples: ['Le joueur de l’année est belge.', 'Il vit au jour le jour.', 'La base est mise à jour.'],
  },
  {
    name: 'so long ago, in so long',
    examples: [
      {
        text: '⟦Il y a trois semaines⟧, il marchait.',
        expect: { type: 'date', value: '2024-W11' },
        options: WEDNESDAY,
      },
      { text: '⟦Il y a dix-huit mois⟧, personne ne parlait.', expect: { value: '2022-10' }, options: WEDNESDAY },
      {
        text: '⟦Il y a près de trente ans⟧, la mine fermait.',
        expect: { value: '1994', modifier: 'approx' },
        options: WEDNESDAY,
      },
      { text: '⟦Voilà maintenant dix ans⟧, la mine fermait.', expect: { value: '2014' }, options: WEDNESDAY },
      { text: '⟦Il y a tout juste sept mois⟧, la mine fermait.', expect: { value: '2023-09' }, options: WEDNESDAY },
      { text: '⟦Voilà dix ans⟧, la mine fermait.', expect: { value: '2014' }, options: WEDNESDAY },
      { text: 'Il l’a dit ⟦il y a un an et demi⟧.', expect: { value: '2022-10' }, options: WEDNESDAY },
      { text: 'La loi sera votée dans ⟦deux semaines⟧.', expect: { value: '2024-W16' }, options: WEDNESDAY },
      { text: 'La sonde arrivera dans ⟦huit jours⟧.', expect: { value: '2024-04-11' }, options: WEDNESDAY },
      { text: 'Tout sera prêt d’ici ⟦deux ans⟧.', expect: { value: '2026', bound: 'until' }, options: WEDNESDAY },
    ],
    counterExamples: ['Il y a deux hommes dans la rue.', 'Il y a 31 blessés.'],
  },
  {
    name: 'sous quinzaine',
    examples: [
      {
        text: 'Le tribunal rendra sa décision sous ⟦quinzaine⟧.',
        expect: { value: '2024-04-18', resolution: 'publication', bound: 'until' },
        options: WEDNESDAY,
      },
      {
        text: 'Réponse sous ⟦huitaine⟧, promet la mairie.',
        expect: { value: '2024-04-11', bound: 'until' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['Elle dormait sous une quinzaine de couvertures.'],
  },
];
