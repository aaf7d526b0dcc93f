import type { DateFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

const APRIL = { publishedAt: '2024-04-03' };

/** Dates that say where they stand in the calendar, with or without their year. */
export const examples: readonly RuleExamples<DateFact>[] = [
  {
    name: 'day month year',
    examples: [
      {
        text: 'Il est né ⟦le 22 mars 1961⟧ à Dinant.',
        expect: {
          type: 'date',
          value: '1961-03-22',
          resolution: 'explicit',
          interval: { start: '1961-03-22', end: '1961-03-23' },
        },
      },
      { text: 'La loi du ⟦1er juillet 1901⟧ reste en vigueur.', expect: { value: '1901-07-01' } },
      { text: 'Le décret date du ⟦1 er juillet 1901⟧.', expect: { value: '1901-07-01' } },
      { text: 'Le décret date du ⟦1ᵉʳ juillet 1901⟧.', expect: { value: '1901-07-01' } },
      { text: 'Réélu ⟦le dix mai 1981⟧, il a dissous l’Assemblée.', expect: { value: '1981-05-10' } },
      { text: 'Le traité a été signé ⟦le 7 fév. 1992⟧ à Maastricht.', expect: { value: '1992-02-07' } },
      { text: 'Le texte a été publié ⟦le 9 DECEMBRE 1905⟧.', expect: { value: '1905-12-09' } },
      { text: 'Le texte a été publié ⟦le 9 Fevrier 1905⟧.', expect: { value: '1905-02-09' } },
      { text: 'Il est venu ⟦mercredi, 3 avril 2024⟧.', expect: { value: '2024-04-03' } },
      { text: 'Ouverture ⟦mercredi 3 avril 2024⟧ à Namur.', expect: { value: '2024-04-03' } },
      {
        text: 'Le bail courait jusqu’au ⟦29 février 2024⟧.',
        expect: { value: '2024-02-29', bound: 'until', interval: { start: null, end: '2024-03-01' } },
      },
    ],
    counterExamples: [
      'Il habite au 22 rue de Mars.',
      'Le vote a été acquis par 22 voix contre 3.',
      'L’article 22 du code a été abrogé.',
    ],
  },
  {
    name: 'day month, the year from the clause',
    examples: [
      {
        text: 'L’attentat ⟦le 22 mars⟧ près de la gare a fait deux morts.',
        expect: { value: '2024-03-22', resolution: 'publication' },
        options: APRIL,
      },
      { text: 'L’attentat a eu lieu ⟦le 22 mars dernier⟧.', expect: { value: '2024-03-22' }, options: APRIL },
      {
        text: 'La conférence se tiendra ⟦le 5 janvier⟧ à Dakar.',
        expect: { value: '2025-01-05' },
        options: { publishedAt: '2024-12-12' },
      },
      { text: 'Il avait été arrêté ⟦le 15 octobre⟧ à Gand.', expect: { value: '2023-10-15' }, options: APRIL },
      { text: 'Le scrutin est prévu ⟦le 9 juin⟧.', expect: { value: '2024-06-09' }, options: APRIL },
      {
        text: 'Ils ont voté une loi pour reporter au ⟦15 décembre⟧ le scrutin.',
        expect: { value: '2024-12-15' },
        options: APRIL,
      },
      { text: 'Il devait rentrer ⟦le 28 mars⟧ de Lima.', expect: { value: '2024-03-28' }, options: APRIL },
      {
        text: 'Elle a été vue ⟦samedi soir 30 mars⟧ à Caen.',
        expect: { type: 'time', value: '2024-03-30TEV' },
        options: APRIL,
      },
      { text: 'Le procès a été renvoyé au ⟦12 septembre⟧.', expect: { value: '2024-09-12' }, options: APRIL },
      {
        text: 'Washington menace d’imposer des droits dès ⟦le 2 mai⟧.',
        expect: { value: '2024-05-02', bound: 'since' },
        options: APRIL,
      },
      {
        text: 'La mesure a été prolongée jusqu’au ⟦30 juin⟧.',
        expect: { value: '2024-06-30', bound: 'until' },
        options: APRIL,
      },
      {
        text: 'Le musée est fermé depuis ⟦le 4 novembre⟧.',
        expect: { value: '2023-11-04', bound: 'since', interval: { start: '2023-11-04', end: null } },
        options: APRIL,
      },
      {
        text: 'Le gala aura lieu ⟦mercredi 3 avril à 14h30⟧ à Liège.',
        expect: { type: 'time', value: '2024-04-03T14:30' },
        options: APRIL,
      },
      {
        text: 'Elle a été vue ⟦le 14 mars au soir⟧ à Caen.',
        expect: { type: 'time', value: '2024-03-14TEV' },
        options: APRIL,
      },
      {
        text: 'Il avait été élu ⟦le 15 avril⟧.',
        expect: { value: 'XXXX-04-15', resolution: 'partial', candidates: ['2023-04-15', '2024-04-15'] },
        options: { publishedAt: '2024-04' },
      },
      {
        text: 'Il avait été élu ⟦le 15 avril⟧.',
        expect: { value: 'XXXX-04-15', resolution: 'unresolved', candidates: [], interval: null },
      },
    ],
    counterExamples: ['Les 18-24 ans votent peu.', 'Il a gagné ⟦3-1⟧ samedi.'],
  },
  {
    name: 'days that share a month',
    examples: [
      { text: 'Ils se verront ⟦les 20⟧ et 21 mai à Vienne.', expect: { value: '2024-05-20' }, options: APRIL },
      { text: 'Ils se verront les 20 et ⟦21 mai⟧ à Vienne.', expect: { value: '2024-05-21' }, options: APRIL },
      { text: 'Les 14, ⟦15⟧ et 16 janvier 2023, il a neigé.', expect: { value: '2023-01-15', resolution: 'explicit' } },
      { text: 'La Fed se réunira ⟦les 30 avril⟧ et 1er mai.', expect: { value: '2024-04-30' }, options: APRIL },
      { text: 'J’ai écrit ⟦le 15 mars⟧, puis le 29.', expect: { value: '2024-03-15' }, options: APRIL },
      {
        text: 'J’ai écrit le 15 mars, puis ⟦le 29⟧.',
        expect: { value: '2024-03-29', resolution: 'text', anchor: 'd1' },
        options: APRIL,
      },
    ],
    counterExamples: ['Les Bleus ont gagné les 14 et 15 manches.'],
  },
  {
    name: 'intervals',
    examples: [
      {
        text: 'Le salon se tient du ⟦14 au 16 janvier 2025⟧.',
        expect: { value: '2025-01-14/2025-01-16', interval: { start: '2025-01-14', end: '2025-01-17' } },
      },
      { text: 'Entre ⟦le 3 et le 5 mai 2023⟧, il a plu.', expect: { value: '2023-05-03/2023-05-05' } },
      { text: 'Du ⟦28 février au 3 mars 2024⟧, les trains ont roulé.', expect: { value: '2024-02-28/2024-03-03' } },
      { text: 'Du ⟦20 décembre au 3 janvier 2024⟧, les trains ont roulé.', expect: { value: '2023-12-20/2024-01-03' } },
      { text: 'De ⟦mars à octobre 2023⟧, 1.200 incendies ont été recensés.', expect: { value: '2023-03/2023-10' } },
      {
        text: 'Il a gouverné de ⟦2015 à 2017⟧.',
        expect: { value: '2015/2017', interval: { start: '2015-01-01', end: '2018-01-01' } },
      },
      { text: 'Entre ⟦2015 et 2017⟧, le pays a grandi.', expect: { value: '2015/2017' } },
      { text: 'La guerre (⟦1939-1945⟧) a ruiné la ville.', expect: { value: '1939/1945' } },
      { text: '⟦La saison 2023-2024⟧ a été la meilleure.', expect: { value: '2023/2024' } },
      { text: 'C’est mieux qu’en ⟦1994-95⟧.', expect: { value: '1994/1995' } },
      { text: 'Les comptes de ⟦l’exercice 2023/24⟧ sont publiés.', expect: { value: '2023/2024' } },
      { text: 'Entre ⟦novembre et février⟧, il a gelé.', expect: { value: '2023-11/2024-02' }, options: APRIL },
      {
        text: 'Il sera ouvert ⟦mercredi de 9h00 à 11h00⟧.',
        expect: { type: 'time', value: '2024-04-03T09:00/2024-04-03T11:00' },
        options: APRIL,
      },
      {
        text: 'La ville sera sous couvre-feu de ⟦22h à 6h du matin⟧.',
        expect: { value: '2024-04-03T22:00/2024-04-04T06:00' },
        options: APRIL,
      },
    ],
    counterExamples: [
      'Il a perdu 6-4, 7-6 contre le numéro 1.',
      'De 2.015 à 2.017 mètres, la neige tient.',
      'Appelez le 06.12.34.56.78.',
    ],
  },
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
    counterExamples: ['Il a ⟦été⟧ vu hier.', 'Le printemps arabe a échoué.', 'Elles ont été entendues.'],
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
];
