import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

const APRIL = { publishedAt: '2024-04-03' };

/** Months, years and longer periods, and the days that have a name. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'month and year',
    examples: [
      {
        text: 'Une première depuis ⟦octobre 2022⟧.',
        expect: { value: '2022-10', bound: 'since', interval: { start: '2022-10-01', end: null } },
      },
      { text: 'Le chômage a reculé en ⟦sept. 2022⟧.', expect: { value: '2022-09' } },
      { text: 'Il sera jugé en ⟦juin⟧.', expect: { value: '2024-06', resolution: 'publication' }, options: APRIL },
      { text: 'Il a été jugé en ⟦juin⟧.', expect: { value: '2023-06' }, options: APRIL },
      { text: 'Le contrat expire ⟦fin juin⟧.', expect: { value: '2024-06', modifier: 'end' }, options: APRIL },
      {
        text: 'Depuis ⟦la mi-novembre⟧, il neige.',
        expect: { value: '2023-11', modifier: 'mid', bound: 'since' },
        options: APRIL,
      },
      {
        text: '⟦Mi-mars⟧, le préfet avait pris un arrêté.',
        expect: { value: '2024-03', modifier: 'mid' },
        options: APRIL,
      },
      { text: 'Elle est partie en ⟦mars dernier⟧.', expect: { value: '2024-03' }, options: APRIL },
      {
        text: 'Il a voyagé en ⟦février de cette année⟧.',
        expect: { value: '2024-02', resolution: 'publication' },
        options: APRIL,
      },
      { text: 'En ⟦mai 68⟧, les usines étaient occupées.', expect: { value: '1968-05', resolution: 'explicit' } },
      {
        text: 'En ⟦mars⟧, il avait plu.',
        expect: { value: 'XXXX-03', resolution: 'partial', candidates: ['2023-03', '2024-03'] },
        options: { publishedAt: '2024' },
      },
      {
        text: '⟦La première quinzaine d’août⟧ sera chaude.',
        expect: { value: '2024-08', modifier: 'start' },
        options: APRIL,
      },
    ],
    counterExamples: [
      'La sonde s’est posée sur Mars.',
      'Avril Lavigne chantera à Bruxelles.',
      'Il a été réélu, ont été élus aussi ses amis.',
      'Mars a vendu ses barres.',
    ],
  },
  {
    name: 'year',
    examples: [
      {
        text: 'En ⟦2015⟧, la ville a brûlé.',
        expect: { value: '2015', resolution: 'explicit', interval: { start: '2015-01-01', end: '2016-01-01' } },
      },
      { text: 'Depuis ⟦2015⟧, la France a été frappée vingt fois.', expect: { value: '2015', bound: 'since' } },
      { text: 'D’ici à ⟦2030⟧, tout aura changé.', expect: { value: '2030', bound: 'until' } },
      { text: 'Le plan vise la neutralité à l’horizon ⟦2050⟧.', expect: { value: '2050' } },
      { text: 'Les morts de ⟦1996⟧ n’ont pas de nom.', expect: { value: '1996' } },
      { text: 'En 1989, 1995 et ⟦2001⟧, il a été réélu.', expect: { value: '2001' } },
      { text: 'Battus en 1987 (2-0) et ⟦2011⟧ (4-3), ils reviennent.', expect: { value: '2011' } },
      { text: 'Seule ⟦2024⟧ avait fait pire.', expect: { value: '2024' } },
      { text: '⟦L’an 2000⟧ approchait.', expect: { value: '2000' } },
      { text: 'Le budget ⟦2025⟧ est en hausse.', expect: { value: '2025' } },
      { text: '⟦Début 2025⟧, il reviendra.', expect: { value: '2025', modifier: 'start' } },
      { text: 'Le temple brûla en ⟦1044 av. J.-C.⟧', expect: { value: 'BC1044', interval: null } },
      { text: 'La cité fut prise en ⟦146 avant Jésus-Christ⟧.', expect: { value: 'BC0146' } },
      { text: 'César assiégea la ville en ⟦52 avant J.-C.⟧', expect: { value: 'BC0052', interval: null } },
    ],
    counterExamples: [
      'Le vol AF2015 transportait 2015 passagers.',
      'Ils étaient 2.024 manifestants à défiler.',
      '⟦En 2000 mètres⟧, il a perdu une minute.',
      'Le constructeur a vendu 2008 voitures.',
      'Une amende de 1500 euros a été infligée.',
      'Les 2 015 habitants du village sont partis.',
    ],
  },
  {
    name: 'numeric date',
    examples: [
      { text: 'Le décret du ⟦3/4/2024⟧ est annulé.', expect: { value: '2024-04-03', resolution: 'explicit' } },
      { text: 'La note du ⟦03.04.24⟧ est perdue.', expect: { value: '2024-04-03' } },
      { text: 'La note parue ⟦le 2024-04-05⟧ à Berne.', expect: { value: '2024-04-05' } },
      {
        text: 'Le relevé de ⟦2024-04-03T18:25:00+02:00⟧ est faux.',
        expect: { type: 'time', value: '2024-04-03T18:25:00+02:00' },
      },
      { text: 'La réunion est fixée ⟦le 31/12/2023⟧.', expect: { value: '2023-12-31' } },
    ],
    counterExamples: [
      'Il joue en 4-3-3.',
      'La version 1.2.3 est sortie.',
      'Le 31/02/2024 n’existe pas.',
      'Il a bu 3/4 de la bouteille.',
      'Serveur 192.168.1.12 en panne.',
    ],
  },
  {
    name: 'quarter, half, season',
    examples: [
      {
        text: 'Le bénéfice du ⟦quatrième trimestre 2023⟧ déçoit.',
        expect: { value: '2023-Q4', resolution: 'explicit', interval: { start: '2023-10-01', end: '2024-01-01' } },
      },
      { text: 'Le PIB a progressé au ⟦T3 2023⟧.', expect: { value: '2023-Q3' } },
      { text: 'Les ventes ont reculé au ⟦T1⟧, selon le groupe.', options: APRIL, expect: { value: '2024-Q1' } },
      { text: 'Les ventes ont bondi au ⟦premier semestre⟧.', expect: { value: '2023-H1' }, options: APRIL },
      {
        text: 'La publication du PIB au ⟦premier trimestre⟧ décidera de la suite.',
        expect: { value: '2024-Q1' },
        options: APRIL,
      },
      { text: 'La reprise viendra au ⟦second semestre⟧.', expect: { value: '2024-H2' }, options: APRIL },
      { text: 'Le résultat des ⟦six premiers mois de 2023⟧ déçoit.', expect: { value: '2023-01/2023-06' } },
      { text: 'La gloire vint à ⟦l’été 1966⟧.', expect: { value: '1966-SU' } },
      {
        text: '⟦L’hiver dernier⟧ a été doux.',
        expect: { value: '2023-WI', interval: { start: '2023-12-01', end: '2024-03-01' } },
        options: APRIL,
      },
      { text: '⟦L’été prochain⟧, les touristes reviendront.', expect: { value: '2024-SU' }, options: APRIL },
      { text: 'Il jouera à ⟦l’automne⟧.', expect: { value: '2024-FA' }, options: APRIL },
      { text: 'Comme à ⟦l’hiver 2000-2001⟧, la rue est noyée.', expect: { value: '2000-WI' } },
    ],
    counterExamples: [
      'L’avion se pose au T2 de l’aéroport.',
      'Elle loue un T2 à Lens.',
      'Il a ⟦été⟧ vu hier.',
      'Le printemps arabe a échoué.',
      'Elles ont été entendues.',
    ],
  },
  {
    name: 'decade and century',
    examples: [
      {
        text: 'Dans ⟦les années 90⟧, la ville était riche.',
        expect: { value: '199', interval: { start: '1990-01-01', end: '2000-01-01' } },
      },
      { text: 'Le plus vieux rêve depuis ⟦les années 1930⟧.', expect: { value: '193', bound: 'since' } },
      { text: 'Au ⟦début des années 1950⟧, elle peint.', expect: { value: '195', modifier: 'start' } },
      { text: 'Il filmait dans les années 1960 et ⟦1970⟧.', expect: { value: '197' } },
      { text: 'Dans ⟦les années 70-80⟧, elle peignait.', expect: { value: '197/198' } },
      { text: 'Le recul des ⟦années 2010-2020⟧ est net.', expect: { value: '201/202' } },
      { text: 'La sécheresse des ⟦années 2011-2014⟧ a ruiné le port.', expect: { value: '2011/2014' } },
      { text: '⟦La décennie 2010⟧ fut chaude.', expect: { value: '201' } },
      { text: 'Une église du ⟦XIIe siècle⟧ a brûlé.', expect: { value: '11' } },
      { text: 'Une église du ⟦19e siècle⟧ a brûlé.', expect: { value: '18' } },
      { text: 'Depuis ⟦la fin du XXe siècle⟧, on le sait.', expect: { value: '19', modifier: 'end', bound: 'since' } },
      { text: 'Une nécropole du ⟦VIe siècle avant J.-C.⟧ a été fouillée.', expect: { value: 'BC05', interval: null } },
    ],
    counterExamples: ['Les années passent.', 'Les Trente Glorieuses sont loin.'],
  },
  {
    name: 'feasts and events',
    examples: [
      { text: 'Il reviendra avant ⟦Noël⟧.', expect: { value: '2024-12-25', bound: 'before' }, options: APRIL },
      { text: 'Depuis ⟦Pâques⟧, il maigrit.', expect: { value: '2024-03-31', bound: 'since' }, options: APRIL },
      { text: 'Le défilé de ⟦l’Ascension⟧ est annulé.', expect: { value: '2024-05-09' }, options: APRIL },
      { text: 'Rendez-vous ⟦le lundi de Pentecôte⟧.', expect: { value: '2024-05-20' }, options: APRIL },
      { text: 'Il partira à ⟦la Toussaint⟧.', expect: { value: '2024-11-01' }, options: APRIL },
      { text: 'Le défilé du ⟦14-Juillet⟧ aura lieu.', expect: { value: '2024-07-14' }, options: APRIL },
      {
        text: 'Les attentats du ⟦11-Septembre⟧ ont changé le monde.',
        expect: { value: '2001-09-11', resolution: 'explicit' },
      },
      { text: 'Il a neigé entre ⟦Noël et le Nouvel An⟧.', expect: { value: '2023-12-25/2024-01-01' }, options: APRIL },
      { text: 'À ⟦Pâques 2019⟧, il était là.', expect: { value: '2019-04-21', resolution: 'explicit' } },
    ],
    counterExamples: [
      'Noël Mamère est venu.',
      'Le marché de Noël a fermé.',
      'Il vit rue Saint-Jean à Caen.',
      'L’ascension du sommet a échoué.',
    ],
  },
  {
    name: 'year behind a noun, in words',
    examples: [
      { text: 'La campagne agricole ⟦2025⟧ s’annonce bonne.', expect: { value: '2025' } },
      { text: 'Le marché estival ⟦2023⟧ a fermé.', expect: { value: '2023' } },
      { text: 'Souvenez-vous ⟦1998⟧: la ville était en fête.', expect: { value: '1998' } },
      { text: '⟦L’an deux mille vingt⟧, le conseil s’est réuni.', expect: { value: '2020' } },
      { text: 'En ⟦juin 44⟧, la ville fut rasée.', expect: { value: '1944-06' } },
      { text: 'Dans ⟦les années soixante-dix⟧, elle filmait.', expect: { value: '197' } },
      { text: 'La mode des ⟦années vingt⟧ revient.', expect: { value: '192' } },
    ],
    counterExamples: [
      'Le dossier 2024 est clos.',
      'Le vol 1948 est parti.',
      'Les années trente euros ne suffisaient pas.',
      'Il a vendu 2023 voitures.',
    ],
  },
  {
    name: 'days with a name by their rank or their event',
    examples: [
      {
        text: 'On change d’heure ⟦le dernier dimanche de mars⟧.',
        expect: { value: '2024-03-31', resolution: 'publication' },
        options: APRIL,
      },
      { text: 'La foire du ⟦premier lundi de mai 2023⟧ fut belle.', expect: { value: '2023-05-01' } },
      {
        text: 'Il chante ⟦le premier dimanche du mois⟧.',
        expect: { type: 'set', value: 'XXXX-WXX-7' },
        options: APRIL,
      },
      { text: 'Depuis les attentats du ⟦11 septembre⟧, on fouille.', expect: { value: '2001-09-11' }, options: APRIL },
      {
        text: 'Il a survécu à l’attaque du Hamas du ⟦7 octobre⟧.',
        expect: { value: '2023-10-07', resolution: 'explicit' },
        options: { publishedAt: '2025-04-03' },
      },
      {
        text: 'La réunion du ⟦7 octobre⟧ a duré.',
        expect: { value: '2024-10-07' },
        options: { publishedAt: '2025-04-03' },
      },
      {
        text: '⟦Cet été⟧, il n’y aura plus de train.',
        expect: { value: '2023-SU' },
        options: { publishedAt: '2023-09-02' },
      },
    ],
    counterExamples: ['Il est le dernier des rois.', 'L’attentat a fait trois morts.'],
  },
];
