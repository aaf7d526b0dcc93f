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
];
