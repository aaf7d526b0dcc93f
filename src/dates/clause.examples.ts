import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** A Wednesday. */
const WEDNESDAY = { publishedAt: '2024-04-03' };

/** Which way a day without its year or week looks: by the verb of its clause, its noun, or the body below a heading. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'the present of a verb of the calendar',
    examples: [
      { text: 'Le procès s’ouvre ⟦lundi⟧ à Mons.', expect: { value: '2024-04-08' }, options: WEDNESDAY },
      { text: 'Les dockers appellent à la grève ⟦vendredi⟧.', expect: { value: '2024-04-05' }, options: WEDNESDAY },
      { text: 'La finale a lieu ⟦dimanche⟧ à Gand.', expect: { value: '2024-04-07' }, options: WEDNESDAY },
      { text: 'Le club reçoit ⟦samedi⟧ son voisin.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      {
        text: 'Le préavis (trois syndicats), court de ⟦mardi 19H00 à jeudi 8H00⟧.',
        expect: { value: '2024-04-09T19:00/2024-04-11T08:00' },
        options: WEDNESDAY,
      },
      {
        text: 'Le conseil se prononce ⟦le 14 avril⟧.',
        expect: { value: '2023-04-14' },
        options: { publishedAt: '2023-04' },
      },
      { text: 'La rencontre ⟦lundi⟧ a duré une heure.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
      { text: 'Le maire explique ⟦mardi⟧ ses choix.', expect: { value: '2024-04-02' }, options: WEDNESDAY },
      { text: 'Elle a ⟦lundi⟧, selon la police, été vue à Ath.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
    ],
    counterExamples: ['Il entre dans une colère noire.'],
  },
  {
    name: 'pasts by their endings',
    examples: [
      { text: 'Le ministre annonça ⟦lundi⟧ son départ.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
      { text: 'Ils partirent ⟦vendredi⟧ de Namur.', expect: { value: '2024-03-29' }, options: WEDNESDAY },
      { text: 'Des soupçons figurent ⟦jeudi⟧ en une.', expect: { value: '2024-03-28' }, options: WEDNESDAY },
      {
        text: '⟦Début janvier⟧, elle s’est retirée de la course.',
        expect: { value: '2024-01' },
        options: { publishedAt: '2024-12-30' },
      },
      {
        text: 'Présentée en ⟦novembre⟧, la loi prévoit un relèvement.',
        expect: { value: '2023-11' },
        options: WEDNESDAY,
      },
      {
        text: 'Il a été interrogé selon le décret de leur corps ⟦mardi⟧.',
        expect: { value: '2024-04-02' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['La caméra a été volée.'],
  },
  {
    name: 'futures by their endings',
    examples: [
      { text: 'Les écoles garderont portes closes ⟦lundi⟧.', expect: { value: '2024-04-08' }, options: WEDNESDAY },
      { text: 'Il a dit qu’elle voyagerait ⟦jeudi⟧.', expect: { value: '2024-04-04' }, options: WEDNESDAY },
      { text: 'Nous mangerons ⟦samedi⟧ à Huy.', expect: { value: '2024-04-06' }, options: WEDNESDAY },
      { text: 'Le directeur préparait ⟦lundi⟧ sa défense.', expect: { value: '2024-04-01' }, options: WEDNESDAY },
    ],
    counterExamples: ['Il faudra un geste fort.'],
  },
  {
    name: 'pour, à compter de',
    examples: [
      { text: 'Un préavis a été déposé pour ⟦jeudi⟧.', expect: { value: '2024-04-04' }, options: WEDNESDAY },
      {
        text: 'Les chiffres du chômage pour ⟦février⟧ sont bons.',
        expect: { value: '2024-02' },
        options: WEDNESDAY,
      },
      {
        text: 'Le décret fixe la durée à deux ans à compter du ⟦26 mars⟧.',
        expect: { value: '2024-03-26', bound: 'since' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['La chasse est ouverte pour compter les loups.'],
  },
  {
    name: 'what is compared, what was ordered',
    examples: [
      {
        text: 'Les prix augmenteraient de 1 %, après +0,1 % en ⟦juillet⟧.',
        expect: { value: '2023-07' },
        options: { publishedAt: '2023-08' },
      },
      {
        text: 'Les prix augmenteront de 1 % en ⟦juillet⟧.',
        expect: { value: '2024-07' },
        options: WEDNESDAY,
      },
      {
        text: 'Le fuyard décide de se diriger vers Angers pour s’y cacher ⟦le 20 mars⟧.',
        expect: { value: '2024-03-20' },
        options: WEDNESDAY,
      },
      {
        text: 'Une foire est organisée ⟦dimanche⟧ à Huy.',
        expect: { value: '2024-04-07' },
        options: WEDNESDAY,
      },
      { text: 'La foire s’est ouverte ⟦dimanche⟧ à Huy.', expect: { value: '2024-03-31' }, options: WEDNESDAY },
    ],
    counterExamples: ['Après 3 % de hausse, rien.'],
  },
  {
    name: 'no verb',
    examples: [
      { text: 'Prochain conseil: ⟦lundi 8 avril⟧.', expect: { value: '2024-04-08' }, options: WEDNESDAY },
      { text: 'Rendez-vous ⟦samedi à 14 h⟧ à la gare.', expect: { value: '2024-04-06T14:00' }, options: WEDNESDAY },
      { text: 'Inscriptions avant ⟦le 2 juin⟧.', expect: { value: '2024-06-02' }, options: WEDNESDAY },
      { text: 'Ce qui change ⟦ce jeudi⟧.', expect: { value: '2024-04-04' }, options: WEDNESDAY },
      {
        text: 'Trafic ⟦vendredi⟧: des trains rares\n\nLe trafic sera perturbé vendredi, a annoncé la compagnie mardi.',
        expect: { value: '2024-04-05' },
        options: WEDNESDAY,
      },
    ],
    counterExamples: ['Prochain arrêt: la mairie.'],
  },
];
