import type { QuoteFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only who speaks, as it stands in the text. */
function by(text: string): QuoteFact['speaker'] {
  return { mention: { text } } as QuoteFact['speaker'];
}

function at(text: string): QuoteFact['medium'] {
  return { text } as QuoteFact['medium'];
}

export const examples: readonly RuleExamples<QuoteFact>[] = [
  {
    name: 'to whom and where something is said',
    examples: [
      {
        text: 'Devant la presse, le juge a estimé que ⟦l’affaire était close⟧.',
        expect: { kind: 'indirect', addressee: at('Devant la presse') },
      },
      {
        text: 'Devant ses partisans, la candidate a promis que ⟦les loyers baisseraient⟧.',
        expect: { kind: 'indirect', addressee: at('Devant ses partisans') },
      },
      {
        text: 'Devant la commission d’enquête, l’ancien patron a reconnu ⟦avoir menti⟧.',
        expect: { kind: 'indirect', addressee: at('Devant la commission d’enquête'), medium: null },
      },
      {
        text: 'Face à la crise, le ministre a assuré que ⟦rien ne changerait⟧.',
        expect: { kind: 'indirect', addressee: null, medium: null },
      },
      {
        text: '⟦Le toit n’a pas tenu⟧, a dit Ana Costa, porte-parole des secours, à un journaliste de l’AFP.',
        expect: { kind: 'indirect', addressee: at('à un journaliste de l’AFP') },
      },
      {
        text: 'Au micro de France Inter, la maire a promis que ⟦les loyers seraient gelés⟧.',
        expect: { kind: 'indirect', medium: at('Au micro de France Inter'), speaker: by('la maire') },
      },
      {
        text: 'Le président a annoncé dans un message sur Truth Social que ⟦le sommet était annulé⟧.',
        expect: { kind: 'indirect', medium: at('dans un message sur Truth Social') },
      },
      {
        text: '⟦Deux élus ont été blessés⟧, ont rapporté à l’AFP des proches des victimes.',
        expect: { kind: 'indirect', addressee: at('à l’AFP'), speaker: by('des proches des victimes') },
      },
      {
        text: 'Interrogée sur RTL, la ministre affirme que ⟦rien n’est joué⟧.',
        expect: { kind: 'indirect', medium: at('sur RTL') },
      },
      {
        text: 'Au cours d’une conférence de presse, la préfète a dit que ⟦la digue tenait⟧.',
        expect: { kind: 'indirect', medium: at('Au cours d’une conférence de presse') },
      },
      {
        text: '⟦Le pont tiendra⟧, a dit Ana Costa, cheffe de chantier, au Figaro.',
        expect: { kind: 'indirect', addressee: at('au Figaro') },
      },
      {
        text: 'La veuve a raconté à la barre que ⟦son mari recevait des menaces⟧.',
        expect: { kind: 'indirect', addressee: null, medium: null },
      },
      {
        text: 'Au ministère, le chef de cabinet assure que ⟦tout est prêt⟧.',
        expect: { kind: 'indirect', addressee: null, medium: null },
      },
    ],
    counterExamples: ['Devant la presse, le juge a quitté la salle.'],
  },
  {
    name: 'where the phrase of the medium ends',
    examples: [
      {
        text: 'Au cours d’une interview accordée à Radio Sud, la maire a jugé que ⟦le texte était prêt⟧.',
        expect: { kind: 'indirect', medium: at('Au cours d’une interview'), speaker: by('la maire') },
      },
      {
        text: 'Elle a expliqué à nos confrères du Monde ⟦vouloir tourner la page⟧.',
        expect: { kind: 'indirect', addressee: at('à nos confrères du Monde') },
      },
      {
        text: 'Le maire a promis devant les militants réunis à Pau que ⟦le stade ouvrirait⟧.',
        expect: { kind: 'indirect', addressee: at('devant les militants') },
      },
      {
        text: 'A l’antenne de RTL, le maire a promis que ⟦le stade ouvrirait⟧.',
        expect: { kind: 'indirect', medium: at('A l’antenne de RTL') },
      },
      {
        text: '⟦Le stade ouvrira⟧, a dit le maire à 20 Minutes.',
        expect: { kind: 'indirect', addressee: at('à 20 Minutes') },
      },
      {
        text: '«⟦Le stade ouvrira⟧», a-t-il confié à la chaîne DD News.',
        expect: { kind: 'direct', addressee: at('à la chaîne DD News') },
      },
      {
        text: '«⟦Le stade ouvrira⟧», a-t-il répondu à une question de la presse.',
        expect: { kind: 'direct', addressee: null },
      },
    ],
    counterExamples: ['Le groupe A, la maire a aimé. Le train part à 20 minutes de Pau.'],
  },
];
