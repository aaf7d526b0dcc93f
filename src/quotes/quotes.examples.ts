import type { QuoteFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only the words and the lemma: where the cue stands is no matter here. */
function cue(text: string, lemma: string): QuoteFact['cue'] {
  return { text, lemma } as QuoteFact['cue'];
}

/** The words that name who speaks. */
function by(text: string): QuoteFact['speaker'] {
  return { mention: { text } } as QuoteFact['speaker'];
}

export const examples: readonly RuleExamples<QuoteFact>[] = [
  {
    name: 'incise behind words in marks',
    examples: [
      {
        text: '"⟦Le port rouvrira jeudi⟧", a annoncé à la presse le capitaine.',
        expect: { kind: 'direct', cue: cue('a annoncé', 'annoncer') },
      },
      {
        text: '« ⟦Nous n’irons pas⟧ », ont répété les joueuses.',
        expect: { kind: 'direct', cue: cue('ont répété', 'répéter') },
      },
      {
        text: 'Le parc est fermé.“⟦Les arbres sont à terre⟧”, déplore-t-on à la mairie.',
        expect: { kind: 'direct', cue: cue('déplore-t-on', 'déplorer') },
      },
      {
        text: '"⟦Je l’ai vu tomber⟧", a raconté, encore sous le choc, Mariam Sow.',
        expect: { kind: 'direct', cue: cue('a raconté', 'raconter') },
      },
      {
        text: 'La vendange sera "⟦correcte⟧" malgré le gel, a estimé le syndicat.',
        expect: { kind: 'mixed', cue: cue('a estimé', 'estimer') },
      },
      {
        text: '"⟦Un cauchemar⟧", s’est étranglée la gérante.',
        expect: { kind: 'direct', cue: cue('s’est étranglée', 'étrangler') },
      },
      {
        text: '"⟦Encore un effort⟧", fanfaronnait un supporteur.',
        expect: { kind: 'direct', cue: cue('fanfaronnait', 'fanfaronner') },
      },
      {
        text: '"⟦C’est reparti⟧", bouillonne-t-il.',
        expect: { kind: 'direct', cue: cue('bouillonne-t-il', 'bouillonner') },
      },
      {
        text: '"⟦La digue (un ouvrage qui date de 1950) s’est rompue. Deux rues sont inondées⟧", selon le maire.',
        expect: { kind: 'direct', cue: cue('selon', 'selon') },
      },
      {
        text: '"⟦Une ville qui doute et n’a plus envie⟧", selon le maire.',
        expect: { kind: 'mixed', cue: cue('selon', 'selon') },
      },
      {
        text: '"⟦Je vous attends⟧", a fait savoir ce mercredi, Moussa Sarr, par ailleurs ministre de la Pêche.',
        expect: { kind: 'direct', cue: cue('a fait savoir', 'faire savoir'), attribution: 'explicit' },
      },
      {
        text: '"⟦Nous tiendrons⟧", a déclaré mardi à des journalistes Karim Seck, président de l’Union des pêcheurs et mareyeurs du Cap.',
        expect: { kind: 'direct', attribution: 'explicit' },
      },
    ],
    counterExamples: [
      '"Les Vagues", sorti mercredi, domine le classement.',
      '« Azur » bat « Horizon » par deux buts à un.',
      'A-t-il dit la vérité à ses juges?',
    ],
  },
  {
    name: 'incise without marks',
    examples: [
      {
        text: 'La clinique Horizon de Tunis, gérée par une fondation, avait un peu plus tôt annoncé ⟦avoir accueilli dix blessés⟧.',
        expect: { kind: 'indirect', attribution: 'explicit' },
      },
      {
        text: 'Le capitaine et son second, venus de Brest, ont indiqué que ⟦la mer était forte⟧.',
        expect: { kind: 'indirect', attribution: 'explicit' },
      },
      {
        text: 'Selon le préfet, ⟦il serait bon que les élus sortent de l’ombre et se lancent dans le débat⟧.',
        expect: { kind: 'indirect', cue: cue('Selon', 'selon') },
      },
      {
        text: 'Selon le journal local "Le Courrier des Alpes", ⟦une avalanche est à l’origine du drame⟧.',
        expect: { kind: 'indirect', cue: cue('Selon', 'selon') },
      },
      {
        text: 'Evoquant une panne de courant, le porte-parole ajoute: "⟦Nous rouvrirons jeudi.⟧"',
        expect: { kind: 'direct', cue: cue('ajoute', 'ajouter'), attribution: 'explicit' },
      },
      {
        text: 'À cela s’est ajoutée "⟦une bonne surprise⟧", a-t-il noté.',
        expect: { kind: 'mixed', cue: cue('a-t-il noté', 'noter') },
      },
      {
        text: '(Belga) ⟦Le pont de Visé est fermé depuis lundi⟧, a indiqué la police.',
        expect: { kind: 'indirect', cue: cue('a indiqué', 'indiquer') },
      },
      {
        text: 'L’institut sismologique chilien a relevé une secousse. L’agence péruvienne de météorologie a demandé de ⟦rester à l’abri⟧.',
        expect: { kind: 'indirect', attribution: 'explicit' },
      },
      {
        text: '⟦Deux alpinistes sont portés disparus⟧, a indiqué mercredi matin la gendarmerie.',
        expect: { kind: 'indirect', cue: cue('a indiqué', 'indiquer') },
      },
      {
        text: '⟦Le taux passera à 3%⟧, précise-t-on au ministère du Budget.',
        expect: { kind: 'indirect', cue: cue('précise-t-on', 'préciser') },
      },
      {
        text: '⟦La neige a bloqué cent camions⟧, rapporte le journal local.',
        expect: { kind: 'indirect', cue: cue('rapporte', 'rapporter') },
      },
    ],
    counterExamples: [
      'Le groupe, en difficulté depuis deux ans, a annoncé la fermeture de son usine.',
      'Le ministre, en poste depuis mai, a salué le maire avant de partir.',
      'Le procès, qui doit durer trois semaines, a débuté lundi.',
    ],
  },
  {
    name: 'verb that governs what is said',
    examples: [
      {
        text: 'La banque centrale a prévenu que ⟦l’inflation resterait élevée⟧.',
        expect: { kind: 'indirect', cue: cue('a prévenu', 'prévenir') },
      },
      {
        text: 'Le club dit ⟦vouloir garder son gardien⟧, mais refuse toute prolongation.',
        expect: { kind: 'indirect', cue: cue('dit', 'dire') },
      },
      {
        text: 'Le rapport fait état de "⟦graves lacunes⟧" dans la gestion du site.',
        expect: { kind: 'mixed', cue: cue('fait état', 'faire état') },
      },
      {
        text: 'L’ambassadeur, lui, a parlé d’une "⟦provocation⟧".',
        expect: { kind: 'mixed', cue: cue('a parlé', 'parler') },
      },
      {
        text: 'Le patron a beau répéter que "⟦tout va bien⟧", les commandes baissent.',
        expect: { kind: 'mixed', cue: cue('répéter', 'répéter') },
      },
      {
        text: 'La maire n’exclut pas que ⟦le pont soit rasé⟧.',
        expect: { kind: 'indirect', cue: cue('exclut', 'exclure') },
      },
      {
        text: 'La direction a promis d’⟦ouvrir des discussions⟧, sans donner de date.',
        expect: { kind: 'indirect', cue: cue('a promis', 'promettre') },
      },
    ],
    counterExamples: [
      'Le ministre n’a pas dit que la taxe serait supprimée.',
      'Rien ne dit que la trêve tiendra.',
      'Le député a soutenu un projet et reconnu un enfant.',
      'On ignore si le préfet affirmait cela.',
      'La note du pays a été abaissée à "Baa1".',
    ],
  },
  {
    name: 'source named by a preposition',
    examples: [
      {
        text: 'Selon l’institut de sondage, ⟦un électeur sur trois hésite⟧.',
        expect: { kind: 'indirect', cue: cue('Selon', 'selon') },
      },
      {
        text: '⟦La coque s’est fendue en deux⟧, d’après les sauveteurs.',
        expect: { kind: 'indirect', cue: cue('d’après', "d'après") },
      },
      {
        text: 'Une décision "⟦historique⟧" selon l’opposition.',
        expect: { kind: 'mixed', cue: cue('selon', 'selon') },
      },
      { text: 'Pour la sociologue, "⟦la ville se vide⟧".', expect: { kind: 'direct', cue: cue('Pour', 'pour') } },
      {
        text: 'Selon une source policière, ⟦le tireur a été arrêté⟧.',
        expect: { kind: 'indirect', cue: cue('Selon', 'selon') },
      },
    ],
    counterExamples: [
      'Les prix varient selon les cas.',
      'Selon que l’on gagne ou perde, la prime change.',
      'Un film d’après un roman de Balzac.',
      'Pour la France, le tournoi est fini.',
    ],
  },
  {
    name: 'words behind a colon',
    examples: [
      {
        text: 'Réponse du club: "⟦Il n’est pas à vendre.⟧"',
        expect: { kind: 'direct', cue: cue('Réponse', 'réponse') },
      },
      { text: 'Le guide a éclaté de rire: "⟦Jamais de la vie.⟧"', expect: { kind: 'direct', cue: null } },
      { text: 'Et d’ajouter : « ⟦Je reviendrai.⟧ »', expect: { kind: 'direct', cue: cue('ajouter', 'ajouter') } },
    ],
    counterExamples: ['Au programme: "Les Vagues", "Le Phare" et "La Digue".', 'Score final: 3-1.'],
  },
  {
    name: 'incise between the marks',
    examples: [
      {
        text: '"⟦Le toit⟧, explique le couvreur, a cédé d’un coup."',
        expect: { kind: 'direct', cue: cue('explique', 'expliquer') },
      },
      {
        text: '« Il faisait nuit, dit-elle. ⟦Personne n’a crié.⟧ »',
        expect: { kind: 'direct', cue: cue('dit-elle', 'dire') },
      },
    ],
    counterExamples: ['Le mot "dit" a trois lettres.'],
  },
  {
    name: 'adverbs and times around the verb of an incise',
    examples: [
      {
        text: '"⟦Nous avons compté toute la nuit⟧", a dans un premier temps déclaré la préfète.',
        expect: { kind: 'direct', cue: cue('a dans un premier temps déclaré', 'déclarer'), attribution: 'explicit' },
      },
      {
        text: '"⟦Nous avons compté toute la nuit⟧", avait déclaré quelques heures plus tôt la préfète.',
        expect: { kind: 'direct', cue: cue('avait déclaré', 'déclarer'), attribution: 'explicit' },
      },
      {
        text: '"⟦Le pont tiendra⟧", a mardi matin assuré un ingénieur.',
        expect: { kind: 'direct', cue: cue('a mardi matin assuré', 'assurer'), attribution: 'explicit' },
      },
    ],
    counterExamples: ['Il a quelques jours plus tôt vendu un "Renoir".'],
  },
  {
    name: 'words that stand alone',
    examples: [
      {
        text: '"Nous avons froid", dit Awa Diallo. "⟦Les enfants toussent.⟧"',
        expect: { kind: 'direct', cue: null, attribution: 'carried' },
      },
      {
        text: 'Le maire Luc Petit est amer. "⟦On nous oublie ici.⟧"',
        expect: { kind: 'direct', cue: null, attribution: 'explicit' },
      },
      {
        text: 'La société dément, a dit son patron. Le délégué Paul Roux parle d’une fable. "⟦On nous oublie ici.⟧"',
        expect: { kind: 'direct', cue: null, attribution: 'none' },
      },
      { text: '"⟦Personne n’est venu.⟧"', expect: { kind: 'direct', cue: null, attribution: 'none' } },
    ],
    counterExamples: ['- "Zones d’ombre" -', 'Le bateau "Azur" est à quai.'],
  },
  {
    name: 'names, titles and words in marks',
    examples: [
      {
        text: 'L’actrice du film "Les Vagues" s’est dite "⟦comblée⟧".',
        expect: { kind: 'mixed', cue: cue('s’est dite', 'dire') },
      },
    ],
    counterExamples: [
      'Le chanteur, surnommé "le Patron", a vendu sa maison.',
      'L’opération "escargot" a bloqué le périphérique.',
      'Le mot "crise" est banni du vocabulaire.',
      'Une zone dite "rouge" entoure la centrale.',
      'L’écran de 15" pèse deux kilos.',
    ],
  },
  {
    name: 'told before it is said by whom',
    examples: [
      {
        text: '« ⟦Tout s’est écroulé⟧ » : dimanche, Lina Roux, une retraitée, a décrit à l’AFP la violence de la crue.',
        expect: { kind: 'direct', cue: cue('a décrit', 'décrire'), speaker: by('Lina Roux') },
      },
      {
        text: '« ⟦La digue a tenu⟧ », a déclaré à l’Agence France-Presse (AFP), Luc Morand, maire de Lens.',
        expect: { kind: 'direct', speaker: by('Luc Morand') },
      },
      {
        text: 'Moscou a protesté, le vice-ministre, Luc Roux, assurant que « ⟦rien ne resterait sans réponse⟧ ».',
        expect: { kind: 'mixed', speaker: by('le vice-ministre, Luc Roux') },
      },
      {
        text: 'Réagissant à l’émotion de Lina Roux, les députés Luc Petit et Ana Costa ont déploré « ⟦une attaque⟧ ».',
        expect: { kind: 'mixed', speaker: by('les députés Luc Petit et Ana Costa') },
      },
      {
        text: '« ⟦Je n’en pouvais plus⟧ » : la maire jette l’éponge.',
        expect: { kind: 'direct', cue: null },
      },
      {
        text: 'Ils sont 80 d’après le collectif, « ⟦une cinquantaine⟧ » selon la préfecture.',
        expect: { kind: 'mixed', speaker: by('la préfecture') },
      },
      {
        text: 'La seconde équipe verra « ⟦quelques plages vides⟧ », précise le chef du pôle.',
        expect: { kind: 'mixed', speaker: by('le chef du pôle') },
      },
      {
        text: 'La présidente du tribunal explose : « ⟦On est sérieux !⟧ »',
        expect: { speaker: by('La présidente du tribunal') },
      },
    ],
    counterExamples: ['Un «bouchon»: dimanche, la vallée a connu son pire embouteillage.'],
  },
  {
    name: 'what somebody thinks of a thing',
    examples: [
      { text: 'Le ministre juge le plan «⟦flou⟧».', expect: { kind: 'mixed', cue: cue('juge', 'juger') } },
      { text: 'Le spécialiste juge la loi «⟦injuste⟧».', expect: { kind: 'mixed', cue: cue('juge', 'juger') } },
    ],
    counterExamples: ['Le préfet a lancé le plan «blanc».', 'Le président juge du tribunal est là.'],
  },
  {
    name: 'the clause ends before what its subject does next',
    examples: [
      {
        text: 'Nora Haddad trouve le livret «⟦bavard⟧» et a quitté la salle au bout de vingt minutes.',
        expect: { kind: 'mixed', clause: { text: 'le livret «bavard»' } as QuoteFact['clause'] },
      },
      {
        text: 'Nora Haddad juge le livret «⟦bavard⟧» et la salle trop petite.',
        expect: {
          kind: 'mixed',
          clause: { text: 'le livret «bavard» et la salle trop petite' } as QuoteFact['clause'],
        },
      },
    ],
    counterExamples: ['Nora Haddad trouve un livret et quitte la salle.'],
  },
];
