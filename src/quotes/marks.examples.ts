import type { QuoteFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only the words, the lemma and what kind of saying it is: where the cue stands is no matter here. */
function cue(text: string, lemma: string): QuoteFact['cue'] {
  return { text, lemma } as QuoteFact['cue'];
}

export const examples: readonly RuleExamples<QuoteFact>[] = [
  {
    name: 'marks of any typography',
    examples: [
      { text: "''⟦Nous restons⟧'', a dit le berger.", expect: { kind: 'direct', cue: cue('a dit', 'dire') } },
      { text: '‘‘⟦Nous restons⟧’’, a dit le berger.', expect: { kind: 'direct' } },
      { text: '’’⟦Nous restons⟧’’, a dit le berger.', expect: { kind: 'direct' } },
      { text: '‘⟦Nous restons⟧’, a dit le berger.', expect: { kind: 'direct' } },
      { text: '<<⟦Nous restons⟧>>, a dit le berger.', expect: { kind: 'direct' } },
      { text: '«⟦Nous restons⟧«, a dit le berger.', expect: { kind: 'direct' } },
      { text: '»⟦Nous restons⟧«, a dit le berger.', expect: { kind: 'direct' } },
      { text: 'Le berger, « ⟦qui garde deux cents bêtes⟧« , a dit le maire.', expect: { kind: 'mixed' } },
      { text: '« Restez là », a crié Luc Petit. « ⟦L’eau monte⟧ », a-t–il ajouté.', expect: { kind: 'direct' } },
    ],
    counterExamples: [
      "Elle a couru en 2'30'' puis en 2'28''.",
      'L’écran mesure 15″ et la dalle 12″.',
      'Le berger d’à côté n’a qu’un chien.',
    ],
  },
  {
    name: 'incise inside the marks',
    examples: [
      {
        text: '« ⟦Vous partez ?⟧ s’inquiète le maire. Déjà ? »',
        expect: { kind: 'direct', cue: cue('s’inquiète', 'inquiéter') },
      },
      {
        text: '« Vous risquez, rappelle le président, ⟦une amende et un mois de prison.⟧ »',
        expect: { kind: 'direct', cue: cue('rappelle', 'rappeler') },
      },
      {
        text: '« Il pleut, tonne le maire. ⟦Rentrez tous.⟧ »',
        expect: { kind: 'direct', cue: cue('tonne', 'tonner') },
      },
      {
        text: '« ⟦Il faudra vendre les bêtes⟧, prophétisait-il. Toutes. »',
        expect: { kind: 'direct' },
      },
      {
        text: '« Il pleuvait, raconte Lina Roux, une vigneronne de 44 ans. ⟦La route a cédé.⟧ »',
        expect: { kind: 'direct', cue: cue('raconte', 'raconter') },
      },
    ],
    counterExamples: ['Le mot "dit-il" a sept signes et un trait.'],
  },
  {
    name: 'words in marks that no cue has',
    examples: [
      {
        text: 'Le témoin s’embrouille et s’oriente vers un « ⟦Je ne me souviens plus de rien⟧ » et s’assoit.',
        expect: { kind: 'direct', cue: null, speaker: null, attribution: 'none' },
      },
      {
        text: 'Lina a "⟦vu des flammes monter au loin, puis plus rien⟧".',
        expect: { kind: 'mixed', cue: null, attribution: 'none' },
      },
      {
        text: 'Le jeune capitaine K2 est ravi : "⟦Je remercie le club. On va travailler.⟧"',
        expect: { kind: 'direct', cue: null },
      },
      {
        text: 'Le juge lui demande de s’expliquer, pourquoi ce feu : « ⟦J’ai voulu leur faire peur.⟧ »',
        expect: { kind: 'direct', cue: null, speaker: null },
      },
      { text: 'Puis vient « ⟦la colère qui déborde⟧ » chez les riverains.', expect: { kind: 'mixed', cue: null } },
      {
        text: 'La pluie cesse, mais « ⟦le pire est à venir⟧ », a alerté le préfet de l’île.',
        expect: { kind: 'mixed', cue: cue('a alerté', 'alerter') },
      },
      {
        text: 'Ana Costa a déclaré lors de la réunion, “⟦il a partagé avec moi son métier⟧”.',
        expect: { kind: 'direct', cue: cue('a déclaré', 'déclarer') },
      },
      { text: '« ⟦On n’en peut plus⟧ » : à Tolvane, les soignants défilent', expect: { kind: 'direct', cue: null } },
    ],
    counterExamples: [
      'Une "zone grise" entoure le port.',
      'L’union se bat "contre les juges d’ailleurs" depuis mai.',
      'Il a pris un "coup de vieux".',
      'Luc Petit est mis en examen pour «recel de financement illicite de parti politique».',
    ],
  },
  {
    name: 'names and titles by what stands beside them',
    examples: [
      {
        text: 'Le patron répète la formule "⟦Je ne vendrai jamais⟧", sourit sa fille.',
        expect: { kind: 'direct' },
      },
    ],
    counterExamples: [
      'Elle joue dans "Luc ne pense qu’à ça" (1981).',
      'Il lit « Madame fait ce qu’elle dit », un texte que Luc a écrit pour elle.',
      'Le vote porte sur l’initiative "Chacun chez soi, la loi partout!".',
      'Le soir, on reprend l’étonnant « Je suis la vague » de Luc Petit.',
      'Un texte intitulé «le droit d’ici», ou «pour nos juges».',
      'Il a écrit trois romans : «La Nuit», «Le Jour» et «Le Port».',
    ],
  },
  {
    name: 'noun with its owner and a clause',
    examples: [
      {
        text: 'La promesse du maire que ⟦le bus serait gratuit⟧ a fait sourire.',
        expect: { kind: 'indirect', cue: cue('promesse', 'promesse') },
      },
      { text: 'Le député salue la promesse de Luc Petit que ⟦le bus sera gratuit⟧.', expect: { kind: 'indirect' } },
      {
        text: 'Les déclarations du ministre selon lesquelles ⟦la taxe baissera⟧ ont surpris.',
        expect: { kind: 'indirect', cue: cue('selon', 'selon') },
      },
    ],
    counterExamples: [
      'L’annonce du maire que tous ont lue est fausse.',
      'La réponse du maire que j’attends viendra demain.',
      'Il a réfuté l’idée que la ville soit en faillite.',
      'Il y a des cas selon lesquels la loi change.',
    ],
  },
  {
    name: 'clause behind another word than que',
    examples: [
      { text: 'La maire demande à ce que ⟦la digue soit étudiée⟧.', expect: { kind: 'indirect' } },
      { text: 'Le syndicat insiste sur le fait que ⟦les comptes sont bons⟧.', expect: { kind: 'indirect' } },
      { text: 'L’avocat se félicite de ce que ⟦la cour ait entendu son client⟧.', expect: { kind: 'indirect' } },
      { text: 'Le ministre a affirmé à Lens, que ⟦la taxe baisserait⟧.', expect: { kind: 'indirect' } },
      { text: 'Le témoin affirme ⟦ne se souvenir de presque rien⟧.', expect: { kind: 'indirect' } },
      { text: 'Un voisin raconte ⟦s’être jeté dehors⟧.', expect: { kind: 'indirect' } },
      { text: 'Le témoin prétend ⟦n’avoir rien vu⟧ et se tait depuis lundi.', expect: { kind: 'indirect' } },
      { text: 'Le témoin affirme ⟦ne rien savoir⟧, suscitant des rires.', expect: { kind: 'indirect' } },
      {
        text: 'Le suspect affirme ⟦avoir dormi chez un ami et n’avoir rien entendu⟧.',
        expect: { kind: 'indirect' },
      },
      {
        text: 'Le cabinet recommande aux actionnaires de Tolvane (TLV) d’⟦apporter leur soutien⟧.',
        expect: { kind: 'indirect' },
      },
      { text: 'Et de préciser que «⟦les gardiens étaient absents ce soir-là⟧».', expect: { kind: 'mixed' } },
      {
        text: 'Les élus partent, comme le déplore le délégué du port : "⟦ils ont choisi seuls⟧".',
        expect: { kind: 'direct', cue: cue('déplore', 'déplorer') },
      },
    ],
    counterExamples: [
      'Le ministre s’est félicité des résultats de ce que la presse appelle un succès.',
      'Les marchands se plaignent de sa manière de communiquer.',
      'Ils ont eu la lettre les avertissant du chantier, que quelques heures avant.',
      'Le parquet a requis une peine courte, considérant l’année qu’elle a passée en prison.',
    ],
  },
  {
    name: 'what is denied, asked or supposed is left out',
    examples: [
      { text: 'Le maire dément ⟦avoir dit que le pont fermerait⟧.', expect: { kind: 'indirect' } },
      { text: 'Le maire aurait dit que ⟦le pont est sûr⟧.', expect: { kind: 'indirect' } },
    ],
    counterExamples: [
      'Aucun témoin n’a dit avoir vu l’avion.',
      'Personne ne prétend que le pont est sûr.',
      'Si le maire disait que le pont tient, personne ne le croirait.',
      'Le préfet n’a pas souhaité dire si la route rouvrirait.',
      'Il serait faux d’affirmer que le pont est fermé.',
      'Le maire pourrait annoncer que le pont ferme.',
      'Quand le maire dira que le pont ferme, il sera trop tard.',
      'Sans dire que le pont est fermé, le maire recommande un détour.',
    ],
  },
  {
    name: 'selon inside a clause',
    examples: [
      { text: 'Le bourg a un projet qui, selon l’opposition, ⟦coûtera un million⟧.', expect: { kind: 'indirect' } },
      { text: 'Le maire a dit que ⟦selon lui, le pont tiendra encore dix ans⟧.', expect: { kind: 'indirect' } },
      { text: '⟦Deux cents bêtes sont mortes en mai⟧, toujours selon le syndicat.', expect: { kind: 'indirect' } },
      {
        text: 'Pourtant, selon les victimes – les filles, le frère –, ⟦rien n’était dû au hasard ce soir-là⟧.',
        expect: { kind: 'indirect' },
      },
      { text: 'La moitié des gens qui se disent ⟦prêts à partir⟧ ne sont pas sûrs.', expect: { kind: 'indirect' } },
    ],
    counterExamples: [
      'Les prix varient, selon les cas, du simple au double.',
      'Les voisins se disent bonjour dans la rue.',
    ],
  },
];
